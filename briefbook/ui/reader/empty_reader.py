"""What the reader shows while no source is chosen."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from briefbook.translation import tr
from briefbook.ui.desk import Desk


class EmptyReader(QWidget):
    """Says how to choose a source, and opens the newest one."""

    newest_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._icon = QLabel(self)
        self._icon.setAccessibleName(tr("Reader"))
        self._show_icon()
        desk.theme.changed.connect(self._show_icon)
        words = QLabel(tr("Choose a source to read"), self)
        words.setProperty("role", "title")
        self.hint = QLabel(self)
        self.hint.setProperty("role", "meta")
        self.hint.setWordWrap(True)
        self.button = QPushButton(tr("Read the Newest Source"), self)
        self.button.setAutoDefault(True)  # Enter presses it too, as it has the keyboard at first
        self.button.clicked.connect(self.newest_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 0, 32, 0)
        column.setSpacing(8)
        column.addStretch(2)
        for widget in (self._icon, words, self.hint):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(widget)
        column.addSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.refresh()

    def refresh(self) -> None:
        """Say what can be done in the book as it is."""
        has_sources = self._desk.open_book.book.sources.count() > 0
        self.button.setVisible(has_sources)
        self.hint.setText(
            tr(
                "Double-click one in the list, or press Ctrl+P and type a few letters of its title.\n"
                "Select words in it to mark them as a passage you can cite."
            )
            if has_sources
            else tr("The book has no sources yet: drop files on the window, or press Ctrl+Shift+O.")
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the keyboard on to the button."""
        super().focusInEvent(event)
        if not self.button.isHidden():
            self.button.setFocus(event.reason())

    def _show_icon(self) -> None:
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._desk.icons.pixmap("book-open", "faint", QSize(36, 36), ratio))
