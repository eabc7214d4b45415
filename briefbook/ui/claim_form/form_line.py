"""A line of a form that either changes the book or is part of something not yet in it."""

from collections.abc import Callable

from briefbook.ui.typed_line import TypedLine


class FormLine(TypedLine):
    """A typed line; as part of a draft it waits for the whole, and Escape is not its own."""

    def __init__(self, name: str, finish: Callable[[], object]) -> None:
        super().__init__(name, finish)
        self.is_draft = False

    @property
    def is_typed(self) -> bool:
        """Whether the line is not yet what the book says; a draft never is."""
        return not self.is_draft and super().is_typed

    def value(self) -> str:
        """Return what is typed."""
        return self.text()

    def retype(self, value: str) -> None:
        """Show what was typed before, as typing."""
        if self.text() != value:
            self.setText(value)

    def set_read_only(self, on: bool) -> None:
        """Let nothing be typed."""
        self.setReadOnly(on)
