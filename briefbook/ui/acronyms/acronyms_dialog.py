"""The acronyms of the writing: those that nobody spelled out first, each a step from where it is used."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefbook.domain.edit import Edit
from briefbook.review.acronym_list import Acronym, acronym_list, as_markdown
from briefbook.translation import grouped, tr
from briefbook.ui.desk import Desk
from briefbook.ui.dialog_room import give_room

REST = 400
"""Milliseconds without an edit after which the list is made anew."""


class AcronymsDialog(QDialog):
    """A table that stays open beside the work; `insert` puts a text where the user writes, if it can."""

    def __init__(self, desk: Desk, insert: Callable[[str], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Acronyms"))
        self._desk, self._insert = desk, insert
        self._acronyms: list[Acronym] = []
        self.table = QTableWidget(0, 4)
        self.table.setAccessibleName(tr("Acronyms and what they stand for"))
        self.table.setHorizontalHeaderLabels(
            [tr("Acronym"), tr("Stands for"), tr("Used"), tr("First used in")]
        )
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, mode in (
            (0, QHeaderView.ResizeMode.ResizeToContents),
            (1, QHeaderView.ResizeMode.Stretch),
            (2, QHeaderView.ResizeMode.ResizeToContents),
            (3, QHeaderView.ResizeMode.Stretch),
        ):
            header.setSectionResizeMode(column, mode)
        self.table.cellDoubleClicked.connect(lambda row, column: self.go_to(row))
        self.table.installEventFilter(self)
        self.told = QLabel()
        self.told.setProperty("role", "meta")
        self.told.setWordWrap(True)
        self.go = QPushButton(tr("Go To"))
        self.go.setToolTip(tr("Go to where the acronym is first used (Return)"))
        self.copy = QPushButton(tr("Copy List"))
        self.copy.setToolTip(tr("Copy a list of the acronyms that are spelled out"))
        self.put_in = QPushButton(tr("Insert List"))
        self.put_in.setToolTip(tr("Put a list of the acronyms that are spelled out where you are writing"))
        self.leave = QPushButton(tr("Close"))
        self._lay_out()
        self.go.clicked.connect(lambda: self.go_to(self.table.currentRow()))
        self.copy.clicked.connect(self._copy)
        self.put_in.clicked.connect(self._put_in)
        self.leave.clicked.connect(self.close)
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.refresh)
        desk.open_book.edited.connect(self._on_edited)
        desk.open_book.destroyed.connect(self.close)
        self.refresh()

    def refresh(self) -> None:
        """List what the texts use by now."""
        if not self._desk.open_book.is_open:
            self.close()
            return
        self._acronyms = acronym_list(self._desk.open_book.contents())
        row = max(0, self.table.currentRow())
        self.table.setRowCount(len(self._acronyms))
        for number, one in enumerate(self._acronyms):
            stands_for = one.expansion or (
                tr("Not spelled out") if one.is_unexplained else tr("Widely known")
            )
            for column, words in enumerate((one.name, stands_for, grouped(one.uses), one.place)):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                self.table.setItem(number, column, item)
        if self._acronyms:
            self.table.setCurrentCell(min(row, len(self._acronyms) - 1), 0)
        open_ones = sum(one.is_unexplained for one in self._acronyms)
        if not self._acronyms:
            self.told.setText(tr("Your writing uses no acronyms."))
        elif open_ones:
            self.told.setText(tr("%n acronym(s) (is|are) not spelled out", "", open_ones))
        else:
            self.told.setText(tr("All acronyms are spelled out or widely known"))
        has_list = any(one.expansion for one in self._acronyms)
        self.go.setEnabled(bool(self._acronyms))
        self.copy.setEnabled(has_list)
        self.put_in.setEnabled(has_list and not self._desk.open_book.book.is_read_only)

    def go_to(self, row: int) -> None:
        """Show where an acronym is first used."""
        if not 0 <= row < len(self._acronyms):
            return
        one, way = self._acronyms[row], self._desk.wayfinder
        if one.about == "issue":
            way.place_wanted.emit(one.record_id, one.start, one.end)
        else:
            way.show(one.about, one.record_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go to the acronym in the current row with Return."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self.go_to(self.table.currentRow())
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.told, 1)
        for one in (self.go, self.copy, self.put_in, self.leave):
            one.setAutoDefault(False)
            one.setIcon(QIcon())
            below.addWidget(one)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 14)
        layout.setSpacing(12)
        layout.addWidget(self.table, 1)
        layout.addLayout(below)
        give_room(self, 760, 440)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(as_markdown(self._acronyms))
        self.told.setText(tr("Copied"))

    def _put_in(self) -> None:
        if not self._insert(as_markdown(self._acronyms)):
            self._copy()
            self.told.setText(tr("No issue is open to write in, so the list was copied."))

    def _on_edited(self, edit: Edit) -> None:
        self._rest.start()
