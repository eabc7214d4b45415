"""The bar at the head of the window: the book, the search field, undo, theme and export."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from briefbook.ui.theme.icons import Icons, application_icon


class SearchButton(QPushButton):
    """A button that looks like a field, with its key at the end where there is room for it."""

    def __init__(self, search: QAction, icons: Icons) -> None:
        super().__init__("Search or run a command")
        self.setProperty("role", "search")
        self.setIcon(icons.icon("search", "muted"))
        self.setToolTip(search.toolTip())
        self.setAccessibleName("Search or run a command")
        self.setMaximumWidth(360)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(search.trigger)
        self.key = QLabel("Ctrl+K", self)
        self.key.setProperty("role", "meta")
        self.key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the key at the end, or leave it out."""
        super().resizeEvent(event)
        self.key.adjustSize()
        words = self.fontMetrics().horizontalAdvance(self.text()) + self.iconSize().width() + 32
        self.key.setVisible(self.width() - words >= self.key.width() + 20)
        self.key.move(self.width() - self.key.width() - 12, (self.height() - self.key.height()) // 2)


class HeaderBar(QWidget):
    """What is always at hand."""

    def __init__(
        self, menu: QMenu, search: QAction, actions: list[QAction], export: QAction, icons: Icons
    ) -> None:
        super().__init__()
        self.title = QToolButton()
        self.title.setProperty("role", "title")
        self.title.setIcon(application_icon())
        self.title.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.title.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.title.setMenu(menu)
        self.title.setToolTip("The book and all commands (Alt+F)")
        self.saved = QLabel()
        self.saved.setProperty("role", "meta")
        self.saved.setAccessibleName("Whether the book is saved")
        self.search = SearchButton(search, icons)
        self.export = QPushButton("Export")
        self.export.setProperty("role", "primary")
        self.export.setIcon(icons.icon("file-down", "accent_text"))
        self.export.setToolTip(export.toolTip())
        self.export.clicked.connect(export.trigger)
        self.export.setEnabled(export.isEnabled())
        export.enabledChanged.connect(self.export.setEnabled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.title)
        row.addWidget(self.saved)
        row.addStretch(1)
        row.addWidget(self.search, 3)
        row.addStretch(1)
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAccessibleName(action.text())
            row.addWidget(button)
        row.addWidget(self.export)
        self.show_book("", is_read_only=False)

    def show_book(self, title: str, *, is_read_only: bool) -> None:
        """Show what is open; an empty title is no book."""
        shown = title if len(title) <= 40 else f"{title[:39]}…"
        self.title.setText(shown or "Briefbook")
        self.title.setAccessibleName(f"{title or 'Briefbook'}: menu of all commands")
        self.saved.setText(("Read-only" if is_read_only else "Saved") if title else "")
