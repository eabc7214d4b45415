"""The steps of an axis, edited as a table: how many there are, and what each is called and means."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefbook.domain.matrix import FEWEST, MOST, Step
from briefbook.translation import tr, tr_noop

_HEADINGS = (tr_noop("Word"), tr_noop("Range"), tr_noop("Definition"))
_NAMES = {
    "likelihood": (tr_noop("Steps of likelihood"), tr_noop("Words of likelihood, the least first")),
    "impact": (tr_noop("Steps of impact"), tr_noop("Words of impact, the least first")),
}
_AIR = 8


class StepTable(QWidget):
    """A row for each step, the least in the first."""

    counted = Signal(int)
    """So many steps are wanted."""
    changed = Signal(int, object)
    """The place of a step, from 0, and the `Step` it is to be."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make the table of `likelihood` or of `impact`."""
        super().__init__(parent)
        steps, words = _NAMES[name]
        self.count = QSpinBox()
        self.count.setRange(FEWEST, MOST)
        self.count.setAccessibleName(tr(steps))
        label = QLabel(tr(steps))
        label.setBuddy(self.count)
        self.table = QTableWidget(0, len(_HEADINGS))
        self.table.setAccessibleName(tr(words))
        self.table.setHorizontalHeaderLabels([*map(tr, _HEADINGS)])
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.table.setColumnWidth(0, 128)
        self.table.setColumnWidth(1, 110)
        above = QHBoxLayout()
        above.addWidget(label)
        above.addWidget(self.count)
        above.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(above)
        layout.addWidget(self.table, 1)
        self.count.valueChanged.connect(self.counted)
        header.sectionResized.connect(lambda: fold_rows(self.table))
        self.table.itemChanged.connect(self._on_changed)

    def show_steps(self, steps: tuple[Step, ...]) -> None:
        """Show these steps."""
        with QSignalBlocker(self.count), QSignalBlocker(self.table):
            self.count.setValue(len(steps))
            self.table.setRowCount(len(steps))
            for row, step in enumerate(steps):
                for column, words in enumerate((step.word, step.range, step.definition)):
                    item = self.table.item(row, column) or QTableWidgetItem()
                    item.setText(words)
                    item.setToolTip(words.replace("<", "‹"))
                    if item.tableWidget() is None:
                        self.table.setItem(row, column, item)
            fold_rows(self.table)

    def _on_changed(self, item: QTableWidgetItem) -> None:
        self.changed.emit(item.row(), Step(*row_words(self.table, item.row())))


def row_words(table: QTableWidget, row: int) -> list[str]:
    """Return what is written in a row of a table."""
    items = (table.item(row, column) for column in range(table.columnCount()))
    return [item.text() if item else "" for item in items]


def fold_rows(table: QTableWidget) -> None:
    """Make the rows of a table as high as their words need, with some air around them."""
    table.resizeRowsToContents()
    for row in range(table.rowCount()):
        table.setRowHeight(row, table.rowHeight(row) + _AIR)
