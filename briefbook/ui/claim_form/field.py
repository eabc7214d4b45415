"""A field of a form: its name, what it is filled in with, and a sentence where that is wrong."""

from typing import Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from briefbook.ui.choice_box import ChoiceBox


class Control(Protocol):
    """What holds the value of a field; the value is what the book says until something else is typed."""

    @property
    def is_typed(self) -> bool:
        """Whether it is not yet what the book says."""
        ...

    def value(self) -> Any:
        """Return what is typed or chosen."""
        ...

    def settle(self, value: Any) -> None:
        """Show a value, whatever was typed."""
        ...

    def show_value(self, value: Any) -> None:
        """Show what the book says, unless something else is being typed."""
        ...

    def set_read_only(self, on: bool) -> None:
        """Let nothing be typed or chosen."""
        ...


class Field(QWidget):
    """A control under its name."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.focused: QWidget = self
        self._name = _label(name, "meta", self)
        # made with the first problem: forms have some 30 fields, and are waited for
        self._problem: QLabel | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._name)
        layout.addStretch()
        self._column = layout

    def hold(self, control: QWidget, focused: QWidget | None = None) -> None:
        """Hold a control, best made in here; `focused` is what takes the keyboard, if not the whole."""
        self.focused = focused or control
        self._name.setBuddy(self.focused)
        self._column.insertWidget(1, control)

    @property
    def problem(self) -> str:
        """What is wrong with it; nothing if all is well."""
        return self._problem.text() if self._problem else ""

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong, or that nothing is any longer."""
        if sentence == self.problem:
            return
        if self._problem is None:
            self._problem = line_under(self, "danger")
            self._column.insertWidget(2, self._problem)
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.focused.setAccessibleDescription(sentence)
        self.focused.setProperty("level", "error" if sentence else None)
        self.focused.style().unpolish(self.focused)
        self.focused.style().polish(self.focused)


class Choice(ChoiceBox):
    """A box of choices that keeps one of them until another is chosen."""

    def __init__(self, name: str, nothing: str = "", parent: QWidget | None = None) -> None:
        """Make an empty box; `nothing` is what it says while nothing is chosen."""
        super().__init__(parent)
        self._kept: object = None
        self.setAccessibleName(name)
        # a wheel turned over it in passing must not have the next letters typed choose something
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPlaceholderText(nothing)
        self.setMaxVisibleItems(14)  # all statuses at once
        # long words must not widen the form
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(90)

    @property
    def is_typed(self) -> bool:
        """Whether something else is chosen than what the book says."""
        return bool(self.value() != self._kept)

    def value(self) -> Any:
        """Return what the words chosen stand for; `None` where none are."""
        return self.currentData()

    def settle(self, value: object) -> None:
        """Choose."""
        self.setCurrentIndex(self.findData(value))
        self._kept = self.currentData()  # nothing, where the value is none of the choices

    def show_value(self, value: object) -> None:
        """Choose what the book says."""
        self.settle(value)

    def set_read_only(self, on: bool) -> None:
        """Let nothing be chosen."""
        self.setEnabled(not on)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls around the box."""
        event.ignore()


def line_under(field: QWidget, role: str) -> QLabel:
    """Return an empty line to stand under a control, which does not widen its form."""
    made = _label("", role, field)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return made


def _label(words: str, role: str, parent: QWidget) -> QLabel:
    label = QLabel(words, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label
