"""Choosing the claim that a passage is evidence for or against."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefbook.domain.claim import STANCES, Claim
from briefbook.domain.vocabulary import capital_word, word
from briefbook.translation import tr, tr_noop
from briefbook.ui.desk import Desk

MOST = 50
_WIDTH, _ROWS = 460, 6
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)

_SAID: Final = {
    "for": (
        tr_noop("The passage speaks for the claim (Tab changes sides)"),
        tr_noop("Evidence for the claim"),
    ),
    "against": (
        tr_noop("The passage speaks against the claim (Tab changes sides)"),
        tr_noop("Evidence against the claim"),
    ),
}
"""The tooltip and the name of the button of each stance."""


class EvidencePicker(QFrame):
    """A field, the claims that fit what is typed, and two stances, over the reader."""

    chosen = Signal(str, str)
    """A claim's id, and `for` or `against`."""
    left = Signal()
    """Nothing was chosen."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("role", "popup")
        self.setAccessibleName(tr("Add as evidence"))
        self.field = QLineEdit(self)
        self.field.setProperty("role", "search")
        self.field.setAccessibleName(tr("Find a claim"))
        self.field.setPlaceholderText(tr("Evidence of which claim?"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Claims"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.stances = QButtonGroup(self)
        self.hint = QLabel(self)
        self.hint.setProperty("role", "meta")
        row = QHBoxLayout()
        row.setSpacing(4)
        for place, stance in enumerate(STANCES):
            made = QToolButton(self)
            made.setText(capital_word(stance))
            made.setCheckable(True)
            tip, name = _SAID[stance]
            made.setToolTip(tr(tip))
            made.setAccessibleName(tr(name))
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.stances.addButton(made, place)
            row.addWidget(made)
        row.addStretch()
        row.addWidget(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        self.field.textEdited.connect(self._offer)
        self.list.itemClicked.connect(lambda _: self._choose())
        self.field.installEventFilter(self)
        self.hide()

    @property
    def stance(self) -> str:
        """Whether the passage is to speak for or against."""
        return STANCES[self.stances.checkedId()]

    def open_picker(self) -> None:
        """Offer the claims, the newest first."""
        self.stances.button(0).setChecked(True)
        self.field.clear()
        self._offer("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the list, which has not the focus."""
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self._leave()
        if isinstance(event, QKeyEvent) and self._takes(event):
            if event.type() == QEvent.Type.KeyPress:
                self._press(event)
            event.accept()
            return event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        return False

    def _takes(self, event: QKeyEvent) -> bool:
        keys = (*_MOVES, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab)
        return self.isVisible() and event.key() in (*keys, Qt.Key.Key_Backtab)

    def _press(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.stances.button(1 - self.stances.checkedId()).setChecked(True)
        elif event.key() in _MOVES:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_ROWS}
            row = self.list.currentRow() + step.get(Qt.Key(event.key()), _ROWS)
            self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
        else:
            self._choose()

    def _offer(self, words: str) -> None:
        self.list.clear()
        for claim in self._claims(words):
            item = QListWidgetItem(f"{claim.label}  {claim.statement}")
            item.setData(Qt.ItemDataRole.UserRole, claim.id)
            status = word(claim.status)
            item.setToolTip(f"{claim.statement}\n{status}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{claim.label}, {status}: {claim.statement}")
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        found = self.list.count()
        self._place()
        self.hint.setText(tr("Enter adds, Tab changes sides") if found else tr("No claim has these words"))

    def _claims(self, words: str) -> list[Claim]:
        claims = self._desk.open_book.book.claims
        if not words.strip():
            return claims.all()[: -MOST - 1 : -1]
        found = self._desk.open_book.book.find_ids(words, kinds=("claim",), limit=MOST)
        return [claim for _, claim_id in found if (claim := claims.find(claim_id))]

    def _choose(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            stance = self.stance
            self.hide()
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole), stance)

    def _leave(self) -> None:
        self.hide()
        self.left.emit()

    def _place(self) -> None:
        parent = self.parentWidget()
        assert parent is not None
        theme = self._desk.theme
        rows = max(2, min(_ROWS, self.list.count()))
        width = min(_WIDTH * theme.scale // 100, parent.width() - 24)
        height = min((rows + 3) * theme.sizes.table_row + 24, parent.height() - 24)
        left, top = (parent.width() - width) // 2, max(12, parent.height() - height - 64)
        self.setGeometry(left, top, width, height)
