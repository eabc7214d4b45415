"""The history of a risk's ratings, with a reason for each that can be written later."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from briefbook.domain.date_words import in_words
from briefbook.domain.matrix import Rating
from briefbook.domain.risk import RatingNote
from briefbook.ui.typed_line import TypedLine


class RatingHistory(QWidget):
    """The moves of one risk, the latest first."""

    entered = Signal()
    """A reason was written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, _Move] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)

    def show_notes(self, notes: Sequence[RatingNote], *, is_read_only: bool) -> None:
        """Show these moves, given with the oldest first; rows that stay keep the focus."""
        ids = {note.id for note in notes}
        for gone in [note_id for note_id in self._rows if note_id not in ids]:
            row = self._rows.pop(gone)
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, note in enumerate(reversed(notes)):
            if note.id not in self._rows:
                row = self._rows[note.id] = _Move(note, self.entered.emit, self)
                row.reason.setReadOnly(is_read_only)
                self._layout.insertWidget(place, row)
            self._rows[note.id].reason.show_value(note.reason)
        self.setVisible(bool(self._rows))

    def typed_reasons(self) -> list[tuple[str, str]]:
        """Return the reasons that were typed and not yet kept, with the ids of their notes."""
        return [(note_id, row.reason.text()) for note_id, row in self._rows.items() if row.reason.is_typed]

    def reason_line(self, note_id: str) -> TypedLine:
        """Return the line in which a move's reason is written; raise `KeyError` if it is not shown."""
        return self._rows[note_id].reason


class _Move(QWidget):
    def __init__(self, note: RatingNote, finish: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        before = Rating(note.likelihood_before, note.impact_before)
        after = Rating(note.likelihood_after, note.impact_after)
        move = f"{in_words(note.rated_at)}: {before} → {after}"
        words = QLabel(move)
        words.setProperty("role", "meta")
        words.setWordWrap(True)
        self.reason = TypedLine(f"Reason, {move}", finish)
        self.reason.setPlaceholderText("Why?")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(words)
        layout.addWidget(self.reason)
