"""A matrix without its risks: painted once, told by tooltips, and its cells chosen by mouse or keys."""

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from briefbook.domain.matrix import STANDARD, Matrix, Rating
from briefbook.domain.matrix_chart import MatrixChart
from briefbook.translation import tr
from briefbook.ui.risks.matrix_look import DrawnCell, MatrixLook
from briefbook.ui.risks.matrix_painting import hatch, paint_matrix, paint_ring
from briefbook.ui.risks.matrix_words import cell_heard, cell_words, plain, step_tip
from briefbook.ui.theme.theme import Theme

ARROWS: Final = {
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Left: (-1, 0),
}
"""How many columns to the right and rows down each key goes."""
_CHOOSING: Final = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MatrixBoard(QWidget):
    """The cells of a matrix with their axes; while cells are picked, arrows walk along them."""

    cell_chosen = Signal(object)
    """The `Rating` of a cell that was clicked, or chosen with Space or Enter."""
    cell_crossed = Signal(object)
    """The `Rating` of a cell that the pointer was drawn over, held down."""
    cell_typed = Signal(object, str)
    """The `Rating` of the cell that has the keyboard, and what was typed on it."""
    left_picking = Signal()
    """Escape was pressed while cells are picked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picks = False
        self.hatches = True
        """Whether what is not tolerated is hatched while cells are picked."""
        self._cursor = Rating(1, 1)
        self.matrix = STANDARD
        self.chart = MatrixChart(STANDARD)
        self._ground = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        # impact grows to the right in all languages, as in the memo and by the keys
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.look = MatrixLook(theme, self.font(), self.size(), self.chart, False)
        theme.changed.connect(self.lay_out)

    def minimumSizeHint(self) -> QSize:
        """Return the size in which every word can still be read."""
        return QSize(360, self.look.least_height)

    def sizeHint(self) -> QSize:
        """Return a size with room for several risks in a cell."""
        return QSize(560, 440)

    def show_matrix(self, matrix: Matrix) -> None:
        """Draw this matrix."""
        if matrix != self.matrix:
            self.matrix, self.chart = matrix, MatrixChart(matrix)
            if self._cursor not in matrix:
                self._cursor = Rating(1, 1)
            self.updateGeometry()
            self.lay_out()
            self._describe()

    @property
    def picks(self) -> bool:
        """Whether cells are picked."""
        return self._picks

    @picks.setter
    def picks(self, on: bool) -> None:
        self._picks = on
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.NoFocus)
        self._describe()
        self.update()

    def drawn(self) -> list[DrawnCell]:
        """Return the cells as they are painted, row by row from the top."""
        return list(self.look.cells)

    def count_in(self, rating: Rating) -> int:
        """Return how many risks stand in a cell."""
        return 0

    def rect_of(self, rating: Rating) -> QRect:
        """Return a cell."""
        return self.look.cell_by_rating[rating].rect

    def centre_of(self, rating: Rating) -> QPoint:
        """Return the middle of a cell."""
        return self.rect_of(rating).center()

    def lay_out(self) -> None:
        """Lay everything out anew for the size, the theme and what is shown."""
        least = self.look.least_height
        self.look = MatrixLook(self._theme, self.font(), self.size(), self.chart, self.has_strip())
        self._ground = QPixmap()
        self.update()
        if self.look.least_height != least:
            self.updateGeometry()

    def has_strip(self) -> bool:
        """Whether there is a strip under the matrix for what is not rated."""
        return False

    def paint_over(self, painter: QPainter) -> None:
        """Paint what lies over the cells."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cells out anew."""
        super().resizeEvent(event)
        self.lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font of the style sheet."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "look"):
            self.lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the part that is asked for; what does not move was painted before."""
        ratio = self.devicePixelRatioF()
        if self._ground.isNull() or self._ground.devicePixelRatio() != ratio:
            self._ground = self._painted(ratio)
        painter = QPainter(self)
        dirty = event.rect()
        source = QRect(dirty.topLeft() * ratio, dirty.size() * ratio)
        painter.drawPixmap(dirty, self._ground, source)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._picks and self.hatches and self.matrix.tolerated:
            hatch(painter, self.look)
        self.paint_over(painter)
        if self._picks and self.hasFocus():
            paint_ring(painter, self._theme.tokens.accent, self.rect_of(self._cursor))
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Tell what is under the pointer; keep Escape from being a shortcut while cells are picked."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self)
            return True
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._picks
            and (event.key() in (Qt.Key.Key_Escape, *_CHOOSING) or event.text().isalnum())
        ):
            event.accept()
            return True
        return super().event(event)

    def tip_at(self, point: QPoint) -> str:
        """Return what the tooltip says at a point: of a step, or of a cell."""
        if step := self.look.step_at(point):
            return step_tip(step)
        one = self.look.cell_at(point)
        return plain(cell_words(one.cell.rating, self.matrix)) if one else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the cell under the pointer while cells are picked."""
        one = self.look.cell_at(event.position().toPoint())
        if self._picks and one and event.button() == Qt.MouseButton.LeftButton:
            self._go_to(one.cell.rating)
            self.cell_chosen.emit(one.cell.rating)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the cells that the pointer is drawn over while cells are picked."""
        one = self.look.cell_at(event.position().toPoint())
        if self._picks and event.buttons() & Qt.MouseButton.LeftButton:
            if one and one.cell.rating != self._cursor:
                self._go_to(one.cell.rating)
                self.cell_crossed.emit(one.cell.rating)
        else:
            super().mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk along the cells and choose them while cells are picked."""
        key = Qt.Key(event.key())
        if not self._picks:
            super().keyPressEvent(event)
        elif key in ARROWS:
            there = self.chart.beside(self._cursor, *ARROWS[key])
            if there is not None:
                self._go_to(there)
        elif key in _CHOOSING:
            self.cell_chosen.emit(self._cursor)
        elif key == Qt.Key.Key_Escape:
            self.left_picking.emit()
        elif event.text().isalnum():
            self.cell_typed.emit(self._cursor, event.text())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which cell has the keyboard."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No longer show it."""
        super().focusOutEvent(event)
        self.update()

    def _go_to(self, rating: Rating) -> None:
        self._cursor = rating
        self._describe()
        self.update()

    def _describe(self) -> None:
        """Say where the keyboard is, or how the axes run."""
        if self._picks:
            words = cell_heard(self._cursor, self.matrix, self.count_in(self._cursor))
        else:
            words = _directions(self.chart)
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def _painted(self, ratio: float) -> QPixmap:
        ground = QPixmap(self.size() * ratio)
        ground.setDevicePixelRatio(ratio)
        ground.fill(Qt.GlobalColor.transparent)
        painter = QPainter(ground)
        paint_matrix(painter, self.look)
        painter.end()
        return ground


def _directions(chart: MatrixChart) -> str:
    upwards, to_left = chart.down.is_reversed, chart.across.is_reversed
    if chart.down.of == "likelihood":
        if upwards and to_left:
            return tr("Likelihood rises upwards, impact to the left.")
        if upwards:
            return tr("Likelihood rises upwards, impact to the right.")
        if to_left:
            return tr("Likelihood rises downwards, impact to the left.")
        return tr("Likelihood rises downwards, impact to the right.")
    if upwards and to_left:
        return tr("Impact rises upwards, likelihood to the left.")
    if upwards:
        return tr("Impact rises upwards, likelihood to the right.")
    if to_left:
        return tr("Impact rises downwards, likelihood to the left.")
    return tr("Impact rises downwards, likelihood to the right.")
