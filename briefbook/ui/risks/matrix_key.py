"""What the steps and bands of a matrix mean, as a table that screen readers read."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefbook.domain.matrix import Matrix
from briefbook.translation import tr
from briefbook.ui.risks.matrix_step_table import fold_rows
from briefbook.ui.theme.fonts import STRONG

_WIDTH, _HEIGHT = 520, 420


class MatrixKey(QFrame):
    """Lies over the window until it is left with Escape or a click elsewhere."""

    def __init__(self, matrix: Matrix, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("Key of the matrix"))
        heading = QLabel(tr("Key of the matrix"))
        heading.setProperty("role", "eyebrow")
        self.table = QTableWidget(0, 3)
        self.table.setAccessibleName(tr("Key of the matrix"))
        self.table.setHorizontalHeaderLabels([tr("Word"), tr("Range"), tr("Means", "what a word means")])
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        for name, steps in ((tr("Likelihood"), matrix.likelihood), (tr("Impact"), matrix.impact)):
            self._add(name, [(step.word, step.range, step.definition) for step in reversed(steps)])
        bands = reversed(matrix.bands)
        self._add(tr("Band"), [(one.word, tr("letter {letter}", letter=one.letter), "") for one in bands])
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for column in range(2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self.table.setCurrentCell(0, 0)
        line = QLabel(_line_words(matrix))
        line.setProperty("role", "meta")
        line.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(6)
        for widget in (heading, self.table, line):
            layout.addWidget(widget)

    def open_over(self, widget: QWidget) -> None:
        """Open over a widget."""
        self.resize(min(_WIDTH, max(360, widget.width())), _HEIGHT)
        room = widget.screen().availableGeometry()
        place = widget.mapToGlobal(QPoint(20, 10))
        place.setX(max(room.left(), min(place.x(), room.right() - self.width())))
        place.setY(max(room.top(), min(place.y(), room.bottom() - self.height())))
        self.move(place)
        self.show()
        # only now are the columns as wide as they stay, in which the meanings fold
        fold_rows(self.table)
        self.table.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _add(self, name: str, rows: list[tuple[str, str, str]]) -> None:
        top = self.table.rowCount()
        self.table.setRowCount(top + 1 + len(rows))
        heading = QTableWidgetItem(name)
        font = heading.font()
        font.setWeight(STRONG)
        heading.setFont(font)
        self.table.setItem(top, 0, heading)
        self.table.setSpan(top, 0, 1, 3)
        for row, words in enumerate(rows, top + 1):
            for column, one in enumerate(words):
                self.table.setItem(row, column, QTableWidgetItem(one))


def _line_words(matrix: Matrix) -> str:
    if not matrix.tolerated:
        return tr("No line is drawn of what is tolerated.")
    count = sum(matrix.is_breach(rating) for rating in matrix.ratings)
    return tr(
        "%n (cell lies|cells lie) beyond what is tolerated, on the far side of the thick line.", "", count
    )
