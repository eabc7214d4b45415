"""A field for a password, which can be shown, and tells when Caps Lock seems to be on."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from briefbook.translation import tr, tr_noop
from briefbook.ui.theme.icons import Icons

_CAPS = tr_noop("Caps Lock seems to be on.")


class PasswordField(QWidget):
    """A line edit that shows dots, with a button that shows the letters."""

    def __init__(self, name: str, icons: Icons) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(name)
        # no other program is to learn what is typed, nor an input method to keep it
        hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        self.line.setInputMethodHints(self.line.inputMethodHints() | hints)
        self.line.installEventFilter(self)
        self._icons, self._name = icons, name
        self.show_letters = QToolButton()
        self.show_letters.setCheckable(True)
        self.show_letters.toggled.connect(self._show_letters)
        self.caps = QLabel(tr(_CAPS))
        self.caps.setProperty("role", "warning")
        self.caps.hide()
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.show_letters)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.caps)
        self.setFocusProxy(self.line)
        self._show_letters(False)

    @property
    def text(self) -> str:
        """What is typed."""
        return self.line.text()

    def clear(self) -> None:
        """Forget what was typed, also for undo."""
        self.line.clear()
        self.show_letters.setChecked(False)

    def mark(self, is_wrong: bool) -> None:
        """Show that what is typed is wrong, or no longer."""
        self.line.setProperty("level", "error" if is_wrong else None)
        self.line.style().unpolish(self.line)
        self.line.style().polish(self.line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look whether the letters that are typed are capitals without Shift, or the other way round."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            letter = event.text()
            if event.key() == Qt.Key.Key_CapsLock:
                self.caps.hide()
            elif len(letter) == 1 and letter.upper() != letter.lower():
                has_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.caps.setVisible(letter.isupper() != has_shift)
        return super().eventFilter(watched, event)

    def _show_letters(self, on: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        self.show_letters.setIcon(self._icons.icon("eye-off" if on else "eye", "muted"))
        words = (
            tr("Hide the letters of “{name}”", name=self._name)
            if on
            else tr("Show the letters of “{name}”", name=self._name)
        )
        self.show_letters.setToolTip(words)
        self.show_letters.setAccessibleName(words)
