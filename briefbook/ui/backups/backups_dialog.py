"""The dialog in which a backup is chosen to go back to."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefbook.domain.changes import Changes
from briefbook.errors import BriefbookError
from briefbook.jobs.going_back import Kept
from briefbook.translation import tr, tr_noop
from briefbook.ui.backups.backup_rows import backup_rows
from briefbook.ui.dialog_room import give_room
from briefbook.ui.review.change_rows import change_rows, counts
from briefbook.ui.review.list_beside import ListBeside
from briefbook.ui.review.parts import EmptyPlace, meta
from briefbook.ui.review.row_list import RowList
from briefbook.ui.review.row_painting import Dress

_LEAST: Final = (640, 360)
_USUAL: Final = (980, 640)
_UNDOABLE: Final = tr_noop("Going back is an edit like others: Undo brings back what is here now.")
_READ_ONLY: Final = tr_noop("This book can only be read; a copy of a backup can be opened.")
_DAMAGED: Final = tr_noop(
    "The damaged file is kept beside the book. What was done after the chosen backup is only in that file; "
    "“briefbook rescue” reads what it can of it."
)
_NOT_COMPARED: Final = tr_noop(
    "So it cannot be compared with its backups; the newest one has the most of it."
)


class BackupsDialog(QDialog):
    """Backups on one side, and what is otherwise now on the other."""

    chosen = Signal(object)
    """A `Kept` was chosen, of which it is to be shown what is otherwise."""
    back_wanted = Signal(object)
    """Go back to this `Kept`."""
    copy_wanted = Signal(object)
    """Open a copy of this `Kept`."""

    def __init__(
        self,
        dress: Dress,
        name: str,
        *,
        is_damaged: bool = False,
        is_read_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Go Back to a Backup"))
        self._dress, self._is_damaged, self._is_read_only = dress, is_damaged, is_read_only
        self.backups = RowList(dress, tr("Backups"))
        self.changes = RowList(dress, tr("What is otherwise now"))
        self.no_changes = EmptyPlace()
        self.cancel, self.copy = QPushButton(tr("Cancel")), QPushButton(tr("Open a Copy…"))
        self.back = QPushButton(tr("Go Back"))
        self.back.setProperty("role", "primary")
        self.copy.setToolTip(tr("Save the backup under another name and open it"))
        self.changes.hide()
        self._lay_out(name)
        self.backups.chosen.connect(self._on_chosen)
        self.backups.opened.connect(lambda _: self.back.click())
        self.cancel.clicked.connect(self.reject)
        self.copy.clicked.connect(lambda: self._want(self.copy_wanted.emit))
        self.back.clicked.connect(lambda: self._want(self.back_wanted.emit))
        self._say(tr("Looking for backups"), "")
        self._allow()

    @property
    def current(self) -> Kept | None:
        """The chosen backup."""
        row = self.backups.current
        return row.value if row and isinstance(row.value, Kept) else None

    def show_backups(self, kept: Sequence[Kept]) -> None:
        """List the backups and choose the newest."""
        self.backups.show_rows(backup_rows(kept, date.today()))
        if not kept:
            self._say(
                tr("No backups yet"),
                tr("A backup is kept whenever the book is closed, and every ten minutes of edits."),
            )
        self._allow()
        self.backups.setFocus()

    def wait(self) -> None:
        """Show that the chosen backup is being compared."""
        self._say(tr("Comparing with the book as it is now"), "")

    def show_changes(self, found: Changes) -> None:
        """Show what is otherwise now than in the chosen backup."""
        rows = change_rows(found)
        self.changes.show_rows(rows)
        self.changes.setVisible(bool(rows))
        self.no_changes.setVisible(not rows)
        self._told_changes.setText(tr("{changes} since then.", changes=counts(found)) if rows else "")
        if not rows:
            kept = self.current
            is_same = bool(kept and kept.edits == 0)
            self._say(
                tr("Nothing is different") if is_same else tr("Nothing that is listed here is different"),
                tr("The book is now just as it was then.")
                if is_same
                else tr(
                    "Claims, papers, texts and sources are as they were; only things such as tags changed."
                ),
            )

    def show_trouble(self, why: BriefbookError | str) -> None:
        """Say why nothing can be compared."""
        self._say(tr("Nothing to compare"), str(why))

    def _on_chosen(self) -> None:
        self._allow()
        kept = self.current
        if kept is None:
            return
        if kept.trouble:
            self.show_trouble(kept.trouble)
        elif self._is_damaged:
            self._say(tr("The book cannot be read"), tr(_NOT_COMPARED))
        else:
            self.chosen.emit(kept)

    def _say(self, title: str, words: str) -> None:
        self.changes.hide()
        self.no_changes.say(title, words)
        self.no_changes.show()
        self._told_changes.setText("")

    def _allow(self) -> None:
        kept = self.current
        can_open = kept is not None and not kept.trouble
        self.copy.setEnabled(can_open)
        is_other = kept is not None and (kept.edits != 0 or not kept.is_earlier)
        self.back.setEnabled(can_open and is_other and not self._is_read_only)

    def _want(self, emit: object) -> None:
        if self.current is not None and callable(emit):
            emit(self.current)

    def _lay_out(self, name: str) -> None:
        title = QLabel(
            tr("“{name}” is damaged", name=name) if self._is_damaged else tr("Backups of “{name}”", name=name)
        )
        title.setProperty("role", "title")
        title.setTextFormat(Qt.TextFormat.PlainText)
        about = _DAMAGED if self._is_damaged else _READ_ONLY if self._is_read_only else _UNDOABLE
        self._told_changes = meta(wraps=True)
        left = _card(tr("Backups"), self.backups)
        right = _card(tr("Different now"), self._told_changes, self.changes, self.no_changes)
        beside = ListBeside(left, right)
        beside.setSizes([300, 560])
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch()
        for button in (self.cancel, self.copy, self.back):
            button.setAutoDefault(False)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(meta(tr(about), wraps=True))
        column.addWidget(beside, 1)
        column.addLayout(foot)
        give_room(self, *_USUAL, least=_LEAST)


def _card(words: str, *inside: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    layout = QVBoxLayout(card)
    layout.setContentsMargins(12, 10, 12, 12)
    layout.setSpacing(8)
    title = QLabel(words)
    title.setProperty("role", "eyebrow")
    layout.addWidget(title)
    for widget in inside:
        layout.addWidget(widget)
    return card
