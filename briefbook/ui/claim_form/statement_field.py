"""The field for a statement: one sentence, which may run over several lines."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy

from briefbook.translation import tr
from briefbook.ui.typed_text import TypedText


class StatementField(TypedText):
    """A typed text in one line; as part of a draft it waits for the whole, and Escape is not its own."""

    smallest: ClassVar[int] = 90
    frame: ClassVar[int] = 12

    def __init__(self, name: str, finish: Callable[[], object]) -> None:
        super().__init__(name, finish, least=2, most=7)
        self.is_draft = False
        self.setProperty("role", "small-editor")
        self.setPlaceholderText(tr("One sentence that can be true or false"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    @property
    def is_typed(self) -> bool:
        """Whether the statement is not yet what the book says; a draft never is."""
        return not self.is_draft and super().is_typed

    @property
    def drops_with_escape(self) -> bool:
        """Whether there is something to drop; if not, Escape is the form's."""
        return self.is_typed

    def value(self) -> str:
        """Return what is typed, as one line."""
        return " ".join(self.toPlainText().split())

    def retype(self, value: str) -> None:
        """Show what was typed before, as typing."""
        if self.value() != value:
            self.setPlainText(value)

    def set_read_only(self, on: bool) -> None:
        """Let nothing be typed."""
        self.setReadOnly(on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Finish with Enter, however it is pressed, as a sentence has no line breaks."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self.is_draft:
            self.focusNextChild()
        else:
            self.keep()
