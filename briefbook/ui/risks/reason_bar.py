"""The line under the matrix that asks why a risk was moved, and never stands in the way."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from briefbook.domain.edit import Edit
from briefbook.domain.risk import RatingNote, Risk
from briefbook.edits.rating import give_reason
from briefbook.store.drafts import Draft
from briefbook.translation import tr, tr_noop
from briefbook.ui.desk import Desk
from briefbook.ui.typed_line import TypedLine

_TEACHING: Final = tr_noop(
    "Drag a risk, or move it with the arrow keys; with Shift, draw the range in which it may lie."
)
_MOVED: Final = {
    "inherent": (
        tr_noop("{risk} inherent rating moved to {cell}."),
        tr_noop("{risk} inherent rating was taken away."),
    ),
    "current": (tr_noop("{risk} moved to {cell}."), tr_noop("{risk} is no longer rated.")),
    "target": (
        tr_noop("{risk} target rating moved to {cell}."),
        tr_noop("{risk} target rating was taken away."),
    ),
}
"""What is said of a move of each rating, and of one that takes the rating away."""


class ReasonBar(QWidget):
    """Takes the reason of the latest move; between moves it says how risks are moved."""

    done = Signal(str)
    """The reason was kept or left out; the risk's id."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._note_id: str | None = None
        self._risk_id = ""
        self._left_out = 0
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.line = TypedLine(tr("Reason for the move"), lambda: None)  # Enter is the bar’s
        self.line.setPlaceholderText(tr("Why?"))
        self.keep_button = QPushButton(tr("Keep", "verb"))
        self.keep_button.setToolTip(tr("Keep the reason with the move (Enter)"))
        self._close_button = QToolButton()
        self._close_button.setIcon(desk.icons.icon("x", "muted"))
        self._close_button.setToolTip(tr("Leave without a reason (Esc)"))
        self._close_button.setAccessibleName(tr("Leave without a reason"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._words, 3)
        layout.addWidget(self.line, 4)
        layout.addWidget(self.keep_button)
        layout.addWidget(self._close_button)
        self.line.returnPressed.connect(self._keep)
        self.keep_button.clicked.connect(self._keep)
        self._close_button.clicked.connect(self._leave)
        desk.open_book.flushes(self.flush)
        desk.open_book.unfinished.watch(self._being_typed, self.line)
        desk.open_book.edited.connect(self._on_edited)
        self._show()

    @property
    def is_asking(self) -> bool:
        """Whether there is a move that a reason can be given for."""
        return self._note_id is not None

    @property
    def words(self) -> str:
        """What the bar says."""
        return self._words.text()

    def is_asking_about(self, risk_id: str | None) -> bool:
        """Return whether the move was this risk's, and no reason was typed yet."""
        return self.is_asking and self._risk_id == risk_id and not self.line.text()

    def ask(self, note_id: str) -> None:
        """Ask why a risk was moved."""
        note = self._desk.open_book.book.rating_notes.get(note_id)
        self._note_id, self._risk_id = note_id, note.risk_id
        self.line.settle(note.reason)
        self._show()

    def tell_left_out(self, count: int) -> None:
        """Say that so many risks are not on the matrix because they can no longer happen."""
        if count != self._left_out:
            self._left_out = count
            self._show()

    def flush(self) -> None:
        """Keep a reason that was typed."""
        if self._note_id is None or not self.line.is_typed:
            return
        note = self._desk.open_book.book.rating_notes.find(self._note_id)
        if note is not None:
            self._desk.open_book.keep(give_reason(note, self.line.text()))
            self.line.settle(self.line.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the reason out with Escape."""
        if event.key() == Qt.Key.Key_Escape and self.is_asking:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        with self._desk.messages.telling():
            self.flush()
            self._end()

    def _leave(self) -> None:
        self._end()

    def _end(self) -> None:
        self._note_id = None
        self.line.settle("")
        self._show()
        self.done.emit(self._risk_id)

    def _on_edited(self, edit: Edit) -> None:
        if edit.touches(Risk) and self._note_id is None:
            self._show()
        if self._note_id is None or not edit.touches(RatingNote):
            return
        note = self._desk.open_book.book.rating_notes.find(self._note_id)
        if note is None:
            self._note_id = None
            self.line.settle("")
        else:
            self.line.show_value(note.reason)
        self._show()

    def _being_typed(self) -> Iterator[Draft]:
        if self._note_id and self.line.is_typed:
            yield Draft("rating_note", self._note_id, "reason", self.line.text())

    def _left_out_words(self) -> str:
        if not self._left_out:
            return ""
        return tr(
            "%n risk(s) that closed or occurred (is|are) in the register only;"
            " filter by status to see them here.",
            "",
            self._left_out,
        )

    def _show(self) -> None:
        for widget in (self.line, self.keep_button, self._close_button):
            widget.setVisible(self.is_asking)
        if self._note_id is None:
            self._words.setProperty("role", "meta")
            has_risks = self._desk.open_book.book.risks.count() > 0
            self._words.setText(self._left_out_words() or tr(_TEACHING) if has_risks else "")
        else:
            book = self._desk.open_book.book
            risk, note = book.risks.get(self._risk_id), book.rating_notes.get(self._note_id)
            told = book.matrices.only().told(note.after).replace(" /", "\N{NO-BREAK SPACE}/")
            moved, taken_away = _MOVED[note.which]
            self._words.setProperty("role", "strong")
            self._words.setText(tr(moved if note.after else taken_away, risk=risk.label, cell=told))
        self._words.setToolTip(self._words.text() if self.is_asking else "")
        self._words.style().polish(self._words)
