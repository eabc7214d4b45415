"""The line under the matrix that asks why a risk was moved, and never stands in the way."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from briefbook.domain.edit import Edit
from briefbook.domain.risk import RatingNote, Risk
from briefbook.edits.rating import give_reason
from briefbook.ui.desk import Desk
from briefbook.ui.typed_line import TypedLine

_TEACHING = "Drag a risk to another cell, or move it with the arrow keys."


class ReasonBar(QWidget):
    """Takes the reason of the latest move; between moves it says how risks are moved."""

    done = Signal(str)
    """The reason was kept or left out; the risk's id."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._note_id: str | None = None
        self._risk_id = ""
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.line = TypedLine("Reason for the move", lambda: None)  # Enter is the bar’s
        self.line.setPlaceholderText("Why?")
        self.keep_button = QPushButton("Keep")
        self.keep_button.setToolTip("Keep the reason with the move (Enter)")
        self._close_button = QToolButton()
        self._close_button.setIcon(desk.icons.icon("x", "muted"))
        self._close_button.setToolTip("Leave without a reason (Esc)")
        self._close_button.setAccessibleName("Leave without a reason")
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
        desk.open_book.edited.connect(self._on_edited)
        desk.theme.changed.connect(self._keep_height)
        self._keep_height()
        self._show()

    @property
    def is_asking(self) -> bool:
        """Whether there is a move that a reason can be given for."""
        return self._note_id is not None

    def ask(self, note_id: str) -> None:
        """Ask why a risk was moved."""
        note = self._desk.open_book.book.rating_notes.get(note_id)
        self._note_id, self._risk_id = note_id, note.risk_id
        self.line.settle(note.reason)
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

    def _keep_height(self) -> None:
        # the matrix must not move when the bar asks
        self.setMinimumHeight(self._desk.theme.sizes.control + 8)

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

    def _show(self) -> None:
        for widget in (self.line, self.keep_button, self._close_button):
            widget.setVisible(self.is_asking)
        if self._note_id is None:
            self._words.setProperty("role", "meta")
            has_risks = self._desk.open_book.book.risks.count() > 0
            self._words.setText(_TEACHING if has_risks else "")
        else:
            risk = self._desk.open_book.book.risks.get(self._risk_id)
            self._words.setProperty("role", "strong")
            self._words.setText(f"{risk.label} moved to {risk.rating}.".replace(" /", "\N{NO-BREAK SPACE}/"))
        self._words.setToolTip(self._words.text() if self.is_asking else "")
        self._words.style().polish(self._words)
