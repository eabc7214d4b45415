"""A field of a form: its name, what it is filled in with, and a sentence where that is wrong."""

from typing import Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)


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

    def __init__(self, name: str, control: QWidget, focused: QWidget | None = None) -> None:
        """Name a control; `focused` is the part of it that takes the keyboard, if it is not the whole."""
        super().__init__()
        self.focused = focused or control
        words = _label(name, "meta")
        words.setBuddy(self.focused)
        self._problem = _label("", "danger")
        self._problem.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(words)
        layout.addWidget(control)
        layout.addWidget(self._problem)
        layout.addStretch()

    @property
    def problem(self) -> str:
        """What is wrong with it; nothing if all is well."""
        return self._problem.text()

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong, or that nothing is any longer."""
        if sentence == self.problem:
            return
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.focused.setAccessibleDescription(sentence)
        self.focused.setProperty("level", "error" if sentence else None)
        self.focused.style().unpolish(self.focused)
        self.focused.style().polish(self.focused)


class Choice(QComboBox):
    """A box of choices that keeps one of them until another is chosen."""

    def __init__(self, name: str, nothing: str = "") -> None:
        """Make an empty box; `nothing` is what it says while nothing is chosen."""
        super().__init__()
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Elide words that are too long, which a style sheet would cut."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        edit = QStyle.SubControl.SC_ComboBoxEditField
        place = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, edit, self)
        if self.currentIndex() < 0:
            muted = option.palette.placeholderText()
            option.palette.setBrush(QPalette.ColorRole.ButtonText, muted)
            option.palette.setBrush(QPalette.ColorRole.Text, muted)
        words = self.currentText() or self.placeholderText()
        shown = option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        option.currentText = shown
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls around the box."""
        event.ignore()


def _label(words: str, role: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label
