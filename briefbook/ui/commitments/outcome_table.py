"""The table of expectations and outcomes."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from briefbook.domain.outcomes import OutcomeLine
from briefbook.translation import tr
from briefbook.ui.commitments.outcome_delegate import OutcomeDelegate
from briefbook.ui.commitments.outcome_model import EXPECTED, LABEL, NOTE, OUTCOME, TITLE, OutcomeModel
from briefbook.ui.desk import Desk

_SHARES: Final = {TITLE: 0.34, EXPECTED: 0.28, NOTE: 0.38}
"""Of the room that labels and outcomes leave."""
_MOST_WRAPPED: Final = 300
"""Of more lines the rows have one height: measuring thousands takes seconds."""


class OutcomeTable(QTableView):
    """The table; a click, Enter or typing begins to write in a cell that can be written in."""

    def __init__(self, desk: Desk, keep: Callable[[OutcomeLine, str, str], bool]) -> None:
        super().__init__()
        self._theme = desk.theme
        self.lines = OutcomeModel(keep, self, is_writable=not desk.open_book.book.is_read_only)
        self.delegate = OutcomeDelegate(desk, self.lines, self)
        self.setModel(self.lines)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(tr("Expectations and outcomes"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.clicked.connect(self._write)
        desk.theme.changed.connect(self._fit)

    def show_lines(self, lines: list[OutcomeLine]) -> None:
        """Show lines; what is selected and in view stays."""
        current = self.lines.line(self.currentIndex())
        column, scroll = self.currentIndex().column(), self.verticalScrollBar().value()
        if self.lines.show(lines):
            self.clearSpans()
            for row, item in enumerate(self.lines.items):
                if isinstance(item, str):
                    self.setSpan(row, 0, 1, self.lines.columnCount())
            row_now = self.lines.row_of(current.record.id) if current else None
            if row_now is not None:
                self.setCurrentIndex(self.lines.index(row_now, column))
        self._fit()
        self.verticalScrollBar().setValue(scroll)

    def select(self, record_id: str) -> None:
        """Select the line of a record, if it has one."""
        row = self.lines.row_of(record_id)
        if row is not None:
            self.setCurrentIndex(self.lines.index(row, OUTCOME))

    def flush(self) -> None:
        """Make what is being typed an edit."""
        if self.delegate.editor is not None:
            self.commitData(self.delegate.editor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write in a cell with Enter."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
        if is_enter and self.state() != QAbstractItemView.State.EditingState:
            self._write(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room among the columns."""
        super().resizeEvent(event)
        self._fit()

    def _write(self, index: QModelIndex) -> None:
        if index.isValid() and self.lines.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def _fit(self) -> None:
        scale = self._theme.scale
        self.setColumnWidth(LABEL, 56 * scale // 100)
        self.setColumnWidth(OUTCOME, min(138 * scale // 100, max(138, self.viewport().width() // 5)))
        room = self.viewport().width() - self.columnWidth(LABEL) - self.columnWidth(OUTCOME)
        for column, share in _SHARES.items():
            self.setColumnWidth(column, max(60, int(room * share)))
        self.verticalHeader().setDefaultSectionSize(self._theme.sizes.table_row)
        if len(self.lines.items) <= _MOST_WRAPPED:
            self.resizeRowsToContents()
