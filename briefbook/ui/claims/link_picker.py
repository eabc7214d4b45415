"""The place where the other claim of a link is chosen: which supersedes this one, or contradicts it."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefbook.domain.vocabulary import word
from briefbook.store.claim_rows import ClaimRow
from briefbook.translation import tr
from briefbook.ui.claims.wording import short_date
from briefbook.ui.desk import Desk
from briefbook.ui.search_line import SearchLine

MOST = 50
"""How many claims are listed to choose from."""


class LinkPicker(QWidget):
    """Asks for one claim by search, and for a reason, which may be left out."""

    picked = Signal(str, str)
    """The id of the claim chosen, and the reason."""
    cancelled = Signal()

    def __init__(self, desk: Desk, find: Callable[[str], Sequence[ClaimRow]]) -> None:
        """Make the picker; `find` gives the claims that hold a query."""
        super().__init__()
        self._find = find
        self._without: frozenset[str] = frozenset()
        self._found: list[ClaimRow] = []
        self.heading = QLabel()
        self.heading.setProperty("role", "eyebrow")
        self._statement = QLabel()
        self._statement.setProperty("role", "meta")
        self._statement.setTextFormat(Qt.TextFormat.PlainText)
        self._statement.setWordWrap(True)
        self.search = SearchLine(desk, tr("Search for the other claim"))
        self._names = QStringListModel(self)
        self.list = QListView()
        self.list.setModel(self._names)
        self.list.setAccessibleName(tr("Claims to choose from"))
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("Reason"))
        self.reason.setPlaceholderText(tr("Why? (may be left empty)"))
        self.ok_button = QPushButton()
        self.ok_button.setProperty("role", "primary")
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setToolTip(tr("Link nothing (Esc)"))
        self._lay_out()
        self.search.searched.connect(self._list)
        self.search.left_down.connect(self._enter_list)
        self.search.returnPressed.connect(self._enter_list)
        self.list.selectionModel().currentChanged.connect(self._enable)
        self.list.activated.connect(lambda _: self.reason.setFocus(Qt.FocusReason.OtherFocusReason))
        self.list.doubleClicked.connect(self._accept)
        self.reason.returnPressed.connect(self._accept)
        self.ok_button.clicked.connect(self._accept)
        self.cancel_button.clicked.connect(self.cancelled)

    def ask(self, heading: str, statement: str, verb: str, without: Iterable[str]) -> None:
        """Ask for a claim that is none of some; `verb` is what the button says."""
        self._without = frozenset(without)
        self.heading.setText(heading)
        self._statement.setText(statement)
        self.ok_button.setText(verb)
        self.reason.clear()
        self.search.settle("")
        self._list()
        self.search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Give rows that were listed before they took on the style their height."""
        super().showEvent(event)
        self.list.doItemsLayout()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        row.addWidget(self.cancel_button)
        row.addWidget(self.ok_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for part in (self.heading, self._statement, self.search):
            layout.addWidget(part)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.reason)
        layout.addLayout(row)

    def _list(self) -> None:
        rows = self._find(self.search.query)
        self._found = [row for row in rows if row.id not in self._without][:MOST]
        self._names.setStringList(
            [
                f"{row.label}  {row.statement}  ({word(row.status)}, {short_date(row.as_of)})"
                for row in self._found
            ]
        )
        # what nobody looked for is not chosen by one Enter
        if self._found and self.search.query:
            self.list.setCurrentIndex(self._names.index(0))
        self._enable()

    def _enable(self) -> None:
        self.ok_button.setEnabled(self.list.currentIndex().isValid())

    def _enter_list(self) -> None:
        if self._found:
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self._names.index(0))
            self.list.setFocus()

    def _accept(self) -> None:
        row = self.list.currentIndex().row()
        if 0 <= row < len(self._found):
            self.picked.emit(self._found[row].id, self.reason.text())
