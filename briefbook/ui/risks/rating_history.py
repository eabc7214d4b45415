"""The history of a risk's ratings, with a reason for each that can be written later."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from briefbook.domain.date_words import in_words
from briefbook.domain.matrix import Matrix
from briefbook.domain.rating_words import move_words
from briefbook.domain.risk import RatingNote
from briefbook.translation import tr
from briefbook.ui.inspector.parts import label
from briefbook.ui.typed_line import TypedLine


class RatingHistory(QWidget):
    """How the inherent, current and target ratings of one risk moved, the latest first."""

    entered = Signal()
    """A reason was written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, _Move] = {}
        self._unheard: list[TypedLine] = []
        self._none = label(tr("Not rated yet"), "meta")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._layout.addWidget(self._none)

    def show_notes(self, notes: Sequence[RatingNote], matrix: Matrix, *, is_read_only: bool) -> None:
        """Show these moves, given with the oldest first; rows that stay keep the focus."""
        ids = {note.id for note in notes}
        for gone in [note_id for note_id in self.rows if note_id not in ids]:
            row = self.rows.pop(gone)
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, note in enumerate(reversed(notes)):
            if note.id not in self.rows:
                row = self.rows[note.id] = _Move(self.entered.emit, self)
                self._unheard.append(row.reason)
                self._layout.insertWidget(place, row)
                row.show()
            self.rows[note.id].show_note(note, matrix, is_read_only=is_read_only)
        self._none.setVisible(not self.rows)

    def new_lines(self) -> list[TypedLine]:
        """Return the lines in which reasons are written that were not returned before."""
        found, self._unheard = self._unheard, []
        return found

    def typed_reasons(self) -> list[tuple[str, str]]:
        """Return the reasons that were typed and not yet kept, with the ids of their notes."""
        return [(note_id, row.reason.text()) for note_id, row in self.rows.items() if row.reason.is_typed]

    def reason_line(self, note_id: str) -> TypedLine:
        """Return the line in which a move's reason is written; raise `KeyError` if it is not shown."""
        return self.rows[note_id].reason


class _Move(QWidget):
    def __init__(self, finish: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._words: QLabel = label("", "meta", wraps=True)
        self.reason = TypedLine(tr("Reason"), finish)
        self.reason.setPlaceholderText(tr("Why?"))
        self.reason.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._words)
        layout.addWidget(self.reason)

    def show_note(self, note: RatingNote, matrix: Matrix, *, is_read_only: bool) -> None:
        date, change = in_words(note.rated_at), move_words(note, matrix)
        words = tr("{date}: {change}", date=date, change=change)
        self._words.setText(words)
        self.reason.setAccessibleName(tr("Reason, {move}", move=words))
        self.reason.setReadOnly(is_read_only)
        self.reason.show_value(note.reason)
