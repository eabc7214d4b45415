"""A Markdown text in a form, which may cite."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSizePolicy
from shiboken6 import isValid

from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.outline.cite_picker import CitePicker
from briefbook.ui.outline.citing import put_citation
from briefbook.ui.papers.field_citations import FieldCitations
from briefbook.ui.spelling.checked_text import CheckedText
from briefbook.ui.typed_text import TypedText

_PAUSE_MS = 2000


class MarkdownField(TypedText):
    """As high as its lines; kept when typing rests or goes elsewhere. `[@` offers what can be cited."""

    smallest: ClassVar[int] = 80
    frame: ClassVar[int] = 12
    is_prose: ClassVar[bool] = True
    """Whether spelling is looked at."""

    def __init__(
        self,
        desk: Desk,
        name: str,
        finish: Callable[[], object],
        *,
        hint: str = "",
        least: int = 2,
        most: int = 12,
        may_cite: bool = True,
    ) -> None:
        """Make room for at least and at most so many lines."""
        super().__init__(name, finish, least=least, most=most)
        self._desk = desk
        self.picker: CitePicker | None = None
        self.citations = FieldCitations(desk, self) if may_cite else None
        if self.is_prose:
            CheckedText(desk, self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        self.setProperty("role", "small-editor")
        self.setPlaceholderText(hint)
        self.setToolTip(tr("Cite with [@; F12 or Ctrl+click shows what is cited") if may_cite else "")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self._wait)

    @property
    def drops_with_escape(self) -> bool:
        """Whether there is something to drop; if not, Escape is the form's."""
        return self.is_typed

    def value(self) -> str:
        """Return the text as the book would keep it, with its non-breaking spaces."""
        return self.document().toRawText().replace("\u2029", "\n").strip("\n")

    def settle(self, value: str) -> None:
        """Show what became of the typing; an empty line just begun stays."""
        self._pause.stop()
        if self.value() == value:
            self._value = value
            if not self.hasFocus():
                super().settle(value)
        else:
            super().settle(value)

    def retype(self, value: str) -> None:
        """Show what was typed before, as typing."""
        if self.value() != value:
            self.setPlainText(value)

    def set_read_only(self, on: bool) -> None:
        """Let nothing be typed."""
        self.setReadOnly(on)

    def cite(self, citation: str) -> bool:
        """Put a citation where the cursor is, and keep it; return false where nothing may be typed."""
        if not isValid(self) or self.isReadOnly():
            return False
        put_citation(self, citation)
        self.keep()
        words = tr("Cited in “{field}”", field=self.accessibleName())
        if self.is_typed:  # of a record that is being made
            self._desk.messages.info(words)
        else:
            self._desk.messages.info(words, tr("Undo"), self._desk.open_book.undo)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be ready to complete citations, and to take those made elsewhere."""
        super().focusInEvent(event)
        if self.citations and not self.isReadOnly():
            self._desk.wayfinder.cite_in = self.cite
            if self.picker is None:
                self.picker = CitePicker(self._desk, self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin a line with Enter, keep the text with Ctrl+Enter, drop it with Escape; follow with F12."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.keep()
            else:
                self.insertPlainText("\n")
                self.ensureCursorVisible()
        elif event.key() == Qt.Key.Key_F12 and self.citations:
            self.citations.go(self.textCursor().position())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Follow a citation with Ctrl."""
        if self.citations and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.citations.go(self.cursorForPosition(event.position().toPoint()).position())
        else:
            super().mousePressEvent(event)

    def _wait(self) -> None:
        if self.is_typed:
            self._pause.start()


class LinesField(MarkdownField):
    """Things that stand a line each, such as other names."""

    is_prose: ClassVar[bool] = False

    def __init__(self, desk: Desk, name: str, finish: Callable[[], object], *, hint: str = "") -> None:
        super().__init__(desk, name, finish, hint=hint, most=8, may_cite=False)
        self.setProperty("role", None)
