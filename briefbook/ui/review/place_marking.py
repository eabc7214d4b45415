"""The new text of a source, in which a passage's place is pointed out by hand."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from briefbook.domain.version import Anchoring
from briefbook.store.book import Book
from briefbook.translation import tr
from briefbook.ui.outline.offsets import to_points, to_units


class PlaceMarking(QWidget):
    """Words are selected by mouse or keyboard, and Enter marks them."""

    marked = Signal(object, int, int)
    """The anchoring, and the place in the newer text in code points."""
    left = Signal()
    """No place was pointed out."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._anchoring: Anchoring | None = None
        self._source_text = ""
        self.text = _Text()
        self._asked = QLabel()
        self._asked.setProperty("role", "strong")
        self._asked.setTextFormat(Qt.TextFormat.PlainText)
        self._asked.setWordWrap(True)
        self._asked.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.mark_button = QPushButton(tr("Mark"))
        self.mark_button.setToolTip(tr("Let the selected words be the passage (Enter)"))
        self.mark_button.setProperty("role", "primary")
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setToolTip(tr("Back to the proposal (Esc)"))
        below = QHBoxLayout()
        below.addWidget(self._asked, 1)
        below.addWidget(self.cancel_button)
        below.addWidget(self.mark_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(below)
        layout.addWidget(self.text, 1)
        self.mark_button.clicked.connect(self._mark)
        self.cancel_button.clicked.connect(self.left)
        self.text.entered.connect(self._mark)
        self.text.escaped.connect(self.left)
        self.text.selectionChanged.connect(self._show_selection)
        self.setFocusProxy(self.text)

    def begin(self, anchoring: Anchoring) -> None:
        """Show the newer text near where the passage may be."""
        self._anchoring = anchoring
        passage = self._book.passages.get(anchoring.passage_id)
        source = self._book.sources.get(passage.source_id)
        text = self._book.text_of(source, anchoring.version)
        if text != self._source_text:
            self._source_text = text
            self.text.setPlainText(text)
        start, end = anchoring.start, anchoring.end
        if anchoring.outcome == "orphan":
            # about as far into the text as it was in the older one
            older = self._book.text_of(source, passage.version)
            start = end = round(passage.start / max(1, len(older)) * len(text))
        cursor = self.text.textCursor()
        cursor.setPosition(to_units(text, start))
        cursor.setPosition(to_units(text, end), QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)
        # once it is laid out
        QTimer.singleShot(0, self.text, self.text.ensureCursorVisible)
        self._asked.setText(
            tr("Select the words that #{number} is to be, and press Enter.", number=passage.number)
        )
        self._show_selection()
        self.text.setFocus()

    def _show_selection(self) -> None:
        self.mark_button.setEnabled(self.text.textCursor().hasSelection())

    def _mark(self) -> None:
        cursor = self.text.textCursor()
        if self._anchoring is not None and cursor.hasSelection():
            start, end = (
                to_points(self._source_text, units)
                for units in (cursor.selectionStart(), cursor.selectionEnd())
            )
            self.marked.emit(self._anchoring, start, end)


class _Text(QTextEdit):
    entered = Signal()
    escaped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "reader")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(tr("The new text of the source"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(12)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)
