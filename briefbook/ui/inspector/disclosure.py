"""A part of a page that can be folded away under its heading."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from briefbook.translation import grouped, tr
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.parts import column, label


class Disclosure(QWidget):
    """A heading that is a button, over what it shows and hides; it stays as the user left it."""

    opened = Signal()
    """What is inside is shown from now on."""

    def __init__(self, desk: Desk, title: str, *parts: QWidget, is_open: bool = False) -> None:
        super().__init__()
        self._icons, self._title = desk.icons, title
        self._count = label("", "meta")
        self._count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.button = QPushButton(title)
        self.button.setProperty("role", "disclosure")
        self.button.setCheckable(True)
        self.button.setAccessibleName(title)
        head = QHBoxLayout(self.button)
        head.setContentsMargins(0, 0, 2, 0)
        head.addStretch()
        head.addWidget(self._count)
        self._inside = QWidget(self)
        self.body: QVBoxLayout = column(self._inside)
        self.body.setContentsMargins(0, 0, 0, 4)
        line = QFrame(self)
        line.setProperty("role", "line")
        layout = column(self, line, self.button, self._inside)
        layout.setSpacing(4)
        for part in parts:
            self.body.addWidget(part)
        self.button.toggled.connect(self._on_toggled)
        self.button.setChecked(is_open)
        self._show_state()

    @property
    def is_open(self) -> bool:
        """Whether what is inside is shown."""
        return self.button.isChecked()

    def open(self) -> None:
        """Show what is inside."""
        self.button.setChecked(True)

    def show_count(self, count: int | None) -> None:
        """Tell how many things are inside, or nothing about it."""
        self.show_summary("" if count is None else grouped(count))

    def show_summary(self, words: str) -> None:
        """Tell in a few words what is inside, or nothing about it."""
        self._count.setText(words)
        self.button.setAccessibleName(f"{self._title}, {words}" if words else self._title)

    def _on_toggled(self) -> None:
        self._show_state()
        if self.is_open:
            self.opened.emit()

    def _show_state(self) -> None:
        self._inside.setVisible(self.is_open)
        self.button.setIcon(self._icons.icon("chevron-down" if self.is_open else "chevron-right", "muted"))
        self.button.setToolTip(tr("Fold away") if self.is_open else tr("Show"))
        self.button.setAccessibleDescription(tr("Shown") if self.is_open else tr("Folded away"))
