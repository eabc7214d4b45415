"""The field for a claim's status, with what each word means."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from briefbook.domain.claim import STATUSES
from briefbook.domain.vocabulary import capital_word
from briefbook.translation import tr
from briefbook.ui.claim_form.field import Choice

_FOLLOWS = "superseded"
"""The status that follows from a link to a newer claim, and is never chosen."""

_FLAGS = Qt.ItemDataRole.UserRole - 1
"""Where a box's items keep their flags; a Python wrapper of an item outlives the item, and Qt then trips."""


class StatusField(QWidget):
    """A box of the statuses; the meaning of the one chosen stands under it."""

    def __init__(self, finish: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finish = finish
        self.is_draft = False
        self.box = Choice(tr("Status"), tr("Choose a status"), self)
        for status, meaning in STATUSES.items():
            self.box.addItem(capital_word(status), status)
            self.box.setItemData(self.box.count() - 1, tr(meaning), Qt.ItemDataRole.ToolTipRole)
        follows = self.box.findData(_FOLLOWS)
        self.box.setItemData(follows, 0, _FLAGS)
        hint = tr("{meaning}; give the claim a newer one to be so", meaning=tr(STATUSES[_FOLLOWS]))
        self.box.setItemData(follows, hint, Qt.ItemDataRole.ToolTipRole)
        self._meaning = QLabel()
        self._meaning.setTextFormat(Qt.TextFormat.PlainText)
        self._meaning.setProperty("role", "meta")
        self._meaning.setWordWrap(True)
        self._meaning.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.box)
        layout.addWidget(self._meaning)
        self.box.currentIndexChanged.connect(self._tell)
        self.box.activated.connect(self._end)
        self._tell()

    @property
    def is_typed(self) -> bool:
        """Whether another status is chosen than the book's."""
        return not self.is_draft and self.box.is_typed

    def value(self) -> str:
        """Return the status chosen; nothing where none is."""
        return str(self.box.value() or "")

    def settle(self, value: str) -> None:
        """Choose."""
        self.box.settle(value or None)

    def show_value(self, value: str) -> None:
        """Choose what the book says."""
        self.settle(value)

    def set_read_only(self, on: bool) -> None:
        """Let nothing be chosen."""
        self.box.setEnabled(not on)

    def _tell(self) -> None:
        meaning = tr(STATUSES[self.value()]) if self.value() in STATUSES else ""
        # a line in any case: the fields below it are not to move when a status is chosen
        self._meaning.setText(meaning or tr("How firm it is, in one word"))
        self.box.setToolTip(meaning)

    def _end(self) -> None:
        if self.is_typed:
            self._finish()
