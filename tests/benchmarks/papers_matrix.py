"""Dragging a risk on the matrix among 2,000 of them, each step until it is painted."""

import os
import random
from collections.abc import Iterator

from tests.benchmarks.table import Measure, timed

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

COUNT = 2000
SIZE = (860, 620)


def dragging() -> Iterator[Measure]:
    """Drag one risk across the whole matrix and back, beside a widget that paints nothing but the cells."""
    from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
    from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
    from PySide6.QtWidgets import QApplication, QWidget

    from briefbook.domain.matrix import STANDARD, Rating
    from briefbook.domain.risk import Risk
    from briefbook.ui.risks.matrix_widget import MatrixWidget
    from briefbook.ui.theme.theme import Theme

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = Theme("light")
    theme.apply(app)
    chance = random.Random(6)

    class Bare(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
            painter = QPainter(self)
            for row in range(5):
                for column in range(5):
                    room = QRect(column * self.width() // 5, row * self.height() // 5, 100, 80)
                    painter.fillRect(room, QColor(theme.tokens.matrix[(row + column) % 5]))
            painter.end()

    def risk(number: int) -> Risk:
        steps = [chance.randint(1, 5) for _ in range(6)]
        names = ("likelihood", "impact", "inherent_likelihood", "inherent_impact")
        given = dict(zip((*names, "target_likelihood", "target_impact"), steps, strict=True))
        return Risk(number=number, title=f"Risk {number}", **given)

    risks = [risk(number) for number in range(1, COUNT + 1)]
    matrix, bare = MatrixWidget(theme), Bare()
    for widget in (matrix, bare):
        widget.resize(*SIZE)
        widget.show()
    matrix.show_risks(STANDARD, risks)
    matrix.select(risks[0].id)
    app.processEvents()

    def stepped(point: QPoint, kind: QEvent.Type, held: Qt.MouseButton) -> float:
        button = matrix.button(risks[0].id)
        local = QPointF(button.mapFrom(matrix, point))
        place = QPointF(matrix.mapToGlobal(point))
        moving = Qt.MouseButton.NoButton
        which = moving if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
        event = QMouseEvent(kind, local, place, which, held, Qt.KeyboardModifier.NoModifier)

        def act() -> None:
            app.sendEvent(button, event)
            app.processEvents()
            matrix.repaint()  # all of it, more than a step of a drag asks for

        return timed(act)

    for words, ways in (("matrix: a step of a drag", False), ("matrix: the same, all ways shown", True)):
        matrix.show_more(ways=ways, spans=ways)
        app.processEvents()
        left = Qt.MouseButton.LeftButton
        here = matrix.button(risks[0].id).geometry().center()
        stepped(here, QEvent.Type.MouseButtonPress, left)
        there = matrix.centre_of(Rating(1, 1))
        times = []
        for target in (matrix.centre_of(Rating(5, 5)), there, here):
            for step in range(1, 81):
                point = here + (target - here) * step / 80
                times.append(stepped(point, QEvent.Type.MouseMove, left))
            here = target
        stepped(QPoint(2, 2), QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton)
        peers = [timed(lambda: (bare.repaint(), app.processEvents())) for _ in range(len(times))]
        yield Measure(words, times, "bare cells repainted", peers, "median 16 ms")
    matrix.show_more(ways=False, spans=False)
    laid = [timed(lambda: (matrix.show_risks(STANDARD, risks), app.processEvents())) for _ in range(15)]
    yield Measure("matrix: laid out anew", laid, "bare cells repainted", peers, "median 50 ms")
    for widget in (matrix, bare):
        widget.close()
