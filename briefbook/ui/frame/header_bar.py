"""The bar at the head of the window: the book, the search field, undo, theme and export."""

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from briefbook.translation import tr
from briefbook.ui.commands import key_of
from briefbook.ui.frame.saved_sign import SavedSign
from briefbook.ui.theme.icons import Icons, application_icon
from briefbook.ui.title_button import TitleButton

_AROUND_ICON, _MOST, _FEW = 32, 50, 8
"""Pixels beside the icon of the search, the letters that it is wide at most, and those worth showing."""


class SearchButton(QPushButton):
    """A button that looks like a field, with its key at the end where there is room for it."""

    def __init__(self, search: QAction, icons: Icons) -> None:
        self._words = tr("Search or run a command")
        super().__init__(self._words)
        self.setProperty("role", "search")
        self.setIcon(icons.icon("search", "muted"))
        self.setToolTip(search.toolTip())
        self.setAccessibleName(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(search.trigger)
        self.key = QLabel(key_of(search), self)
        self.key.setProperty("role", "meta")
        self.key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Return room for the icon alone: the words have what the title leaves."""
        return QSize(self._aside, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return room for the icon."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Show what there is room for at another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    @property
    def _aside(self) -> int:
        return self.iconSize().width() + _AROUND_ICON

    def _fit(self) -> None:
        """Put the key at the end, or leave it out; end the words, or leave them out, to fit the room."""
        metrics = self.fontMetrics()
        self.setMaximumWidth(metrics.averageCharWidth() * _MOST)
        self.key.adjustSize()
        aside = self._aside
        room = self.width() - aside
        first = self._words.split()[0]
        shown = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(shown if len(shown) >= min(len(first), _FEW) else "")
        words = metrics.horizontalAdvance(self._words) + aside
        self.key.setVisible(self.width() - words >= self.key.width() + 20)
        left = 12 if self.isRightToLeft() else self.width() - self.key.width() - 12
        self.key.move(left, (self.height() - self.key.height()) // 2)


class HeaderBar(QWidget):
    """What is always at hand."""

    def __init__(
        self, menu: QMenu, search: QAction, actions: list[QAction], export: QAction, icons: Icons
    ) -> None:
        super().__init__()
        self.title = TitleButton()
        self.title.setIcon(application_icon())
        self.title.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.title.setMenu(menu)
        self.title.setToolTip(tr("The book and all commands (Alt+F)"))
        self.saved = SavedSign(icons)
        self.search = SearchButton(search, icons)
        self.export = QPushButton(tr("Export", "verb"))
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
        row.addWidget(self.search, 100)  # the spaces beside it have what it cannot use
        row.addStretch(1)
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAccessibleName(action.text())
            row.addWidget(button)
            # only a toolbar hides the buttons of hidden actions
            button.setVisible(action.isVisible())
            action.visibleChanged.connect(partial(_show_as, button, action))
        row.addWidget(self.export)
        self.show_book("")

    def show_book(self, title: str) -> None:
        """Show what is open; an empty title is no book."""
        shown = title if len(title) <= 40 else f"{title[:39]}…"
        self.title.title = shown or "Briefbook"
        self.title.setAccessibleName(tr("{title}: menu of all commands", title=title or "Briefbook"))


def _show_as(button: QToolButton, action: QAction) -> None:
    button.setVisible(action.isVisible())
