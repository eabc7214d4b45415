"""The line that asks why a claim was changed, and never stands in the way."""

from collections.abc import Iterable, Iterator
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from briefbook.domain.claim import ClaimNote
from briefbook.domain.edit import Edit
from briefbook.domain.vocabulary import word
from briefbook.edits.claiming import give_reason
from briefbook.store.drafts import Draft
from briefbook.translation import tr, tr_noop
from briefbook.ui.desk import Desk
from briefbook.ui.typed_line import TypedLine

_CHANGED: Final = {
    "status": (tr_noop("Status changed to {after}."), tr_noop("Status changed.")),
    "as of": (tr_noop("As of changed to {after}."), tr_noop("As of changed.")),
    "likelihood": (tr_noop("Likelihood changed to {after}."), tr_noop("Likelihood changed.")),
    "scale": (tr_noop("Scale changed to {after}."), tr_noop("Scale changed.")),
}
ASKED_FOR = frozenset(_CHANGED)
"""The changes whose reason is asked for, as the history calls them."""


class ReasonLine(QWidget):
    """Takes the reason of the latest change; out of sight where there is none to give."""

    done = Signal()
    """The reason was kept or left out."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._note_ids: tuple[str, ...] = ()
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setProperty("role", "meta")
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.line = TypedLine(tr("Reason for the change"), lambda: None)  # Enter is not its own
        self.line.setPlaceholderText(tr("Why? (may be left empty)"))
        self.keep_button = _button(
            desk,
            "check",
            tr("Keep the reason with the change"),
            tr("Keep the reason with the change (Enter)"),
        )
        self.leave_button = _button(
            desk, "x", tr("Leave without a reason"), tr("Leave without a reason (Esc)")
        )
        self._words.setBuddy(self.line)
        row = QHBoxLayout()
        row.setSpacing(4)
        for part in (self.line, self.keep_button, self.leave_button):
            row.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 0, 8, 0)
        layout.setSpacing(4)
        layout.addWidget(self._words)
        layout.addLayout(row)
        self.line.returnPressed.connect(self._keep)
        self.keep_button.clicked.connect(self._keep)
        self.leave_button.clicked.connect(self._leave)
        desk.open_book.flushes(self.flush)
        desk.open_book.unfinished.watch(self._being_typed, self.line)
        desk.open_book.edited.connect(self._on_edited)
        self.hide()

    @property
    def is_asking(self) -> bool:
        """Whether there is a change that a reason can be given for."""
        return bool(self._note_ids)

    def ask(self, notes: Iterable[ClaimNote]) -> None:
        """Ask why a claim was changed, if this is a change to ask about."""
        asked = [note for note in notes if note.what in ASKED_FOR]
        if not asked:
            return
        self.flush()
        self._note_ids = tuple(note.id for note in asked)
        said = asked[-1]
        whole, taken_away = _CHANGED[said.what]
        after = word(said.after) if said.what in ("status", "likelihood") else said.after
        self._words.setText(tr(whole, after=after) if after else tr(taken_away))
        self.line.settle(said.reason)
        self.show()

    def flush(self) -> None:
        """Keep a reason that was typed."""
        notes = self._notes()
        if notes and self.line.is_typed:
            self._desk.open_book.keep(give_reason(notes[0], self.line.text(), *notes[1:]))
            self.line.settle(self.line.text().strip())

    def stop(self) -> None:
        """Ask no longer; a reason that was typed is kept."""
        with self._desk.messages.telling():
            self.flush()
        self._note_ids = ()
        self.line.settle("")
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the reason out with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        self.stop()
        self.done.emit()

    def _leave(self) -> None:
        self.line.settle("")
        self._note_ids = ()
        self._keep()

    def _being_typed(self) -> Iterator[Draft]:
        for note_id in self._note_ids if self.line.is_typed else ():
            yield Draft("claim_note", note_id, "reason", self.line.text())

    def _notes(self) -> list[ClaimNote]:
        kept = self._desk.open_book.book.claim_notes
        found = [kept.find(note_id) for note_id in self._note_ids]
        return [note for note in found if note is not None]

    def _on_edited(self, edit: Edit) -> None:
        if not self._note_ids or not edit.touches(ClaimNote):
            return
        notes = self._notes()
        if notes:
            self.line.show_value(notes[-1].reason)
        else:
            self.stop()


def _button(desk: Desk, icon: str, name: str, hint: str) -> QToolButton:
    made = QToolButton()
    made.setIcon(desk.icons.icon(icon, "muted"))
    made.setToolTip(hint)
    made.setAccessibleName(name)
    return made
