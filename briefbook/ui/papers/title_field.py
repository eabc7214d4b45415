"""The field for a title: one sentence, shown whole in as many lines as it needs."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy

from briefbook.ui.typed_text import TypedText


class TitleField(TypedText):
    """A typed line that wraps; Enter finishes it."""

    smallest: ClassVar[int] = 80
    frame: ClassVar[int] = 12

    def __init__(self, name: str, finish: Callable[[], object], hint: str = "") -> None:
        super().__init__(name, finish, least=1, most=5)
        self.setPlaceholderText(hint)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def drops_with_escape(self) -> bool:
        """Whether there is something to drop; if not, Escape is the form's."""
        return self.is_typed

    def value(self) -> str:
        """Return what is typed, as one line."""
        return " ".join(self.toPlainText().split())

    def text(self) -> str:
        """Return what is typed, as a line does."""
        return self.toPlainText()

    def setText(self, text: str) -> None:
        """Show a text as typing, as a line does."""
        self.setPlainText(text)

    def retype(self, value: str) -> None:
        """Show what was typed before, as typing."""
        if self.value() != value:
            self.setPlainText(value)

    def set_read_only(self, on: bool) -> None:
        """Let nothing be typed."""
        self.setReadOnly(on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Finish with Enter, however it is pressed, as a title has no line breaks."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep()
        else:
            super().keyPressEvent(event)
