"""The first rows of a table, with the field that each column goes into."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from briefbook.domain.table import Table
from briefbook.translation import tr

MOST_ROWS = 8
_WIDEST = 220
_AROUND = 14
"""Pixels above and below the words of a row."""


class TablePreview(QTableWidget):
    """Shows what stands in a file; nothing in it can be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("The first rows of the table"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        for corner in self.findChildren(QAbstractButton):
            corner.setAccessibleName(tr("The corner of the table"))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_table(self, table: Table) -> None:
        """Show the first rows of a table."""
        self.ensurePolished()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _AROUND)
        self.clear()
        self.setColumnCount(len(table.headers))
        rows = table.rows[:MOST_ROWS]
        self.setRowCount(len(rows))
        self.setVerticalHeaderLabels([str(place) for place in table.places[: len(rows)]])
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                item = QTableWidgetItem(" ".join(text.split())[:200])
                item.setToolTip(text[:1000])
                self.setItem(row, column, item)

    def show_mapping(self, table: Table, labels: Mapping[str, str]) -> None:
        """Say over each column into which field it goes, by the columns' headers."""
        for column, header in enumerate(table.headers):
            goes = labels.get(header)
            item = QTableWidgetItem(f"{header}\n→ {goes}" if goes else f"{header}\n{tr('not loaded')}")
            item.setToolTip(
                tr("{column}: goes into {field}", column=header, field=goes)
                if goes
                else tr("{column}: is not loaded", column=header)
            )
            self.setHorizontalHeaderItem(column, item)
        # what is loaded stands first
        head, headers = self.horizontalHeader(), table.headers
        order = sorted(range(len(headers)), key=lambda column: headers[column] not in labels)
        for place, column in enumerate(order):
            head.moveSection(head.visualIndex(column), place)
        self.resizeColumnsToContents()
        for column in range(self.columnCount()):
            self.setColumnWidth(column, min(max(self.columnWidth(column) + 8, 84), _WIDEST))
