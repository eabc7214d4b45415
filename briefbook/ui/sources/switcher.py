"""The head of the library: which part of it is listed, to be switched."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QToolButton, QWidgetAction

from briefbook.ui.desk import Desk
from briefbook.ui.sources.query import Filter

ALL = "All Sources"
_MOST_TAGS = 30
_CHROME, _LEAST = 28, 60
"""Room for the edges of the button and for its chevron, and the least that it is given."""


class Switcher(QToolButton):
    """Names the collection, tag or saved search that is listed, and opens the menu of all of them."""

    wanted = Signal(str, str)
    """A part of the library: `collection`, `tag` or `search` with its name; two empty words for all."""

    def __init__(self, desk: Desk, commands: Callable[[], Sequence[QAction | None]]) -> None:
        """Make the button; `commands` are what stands below in its menu, `None` for a line."""
        super().__init__()
        self._book, self._icons, self._commands = desk.open_book.book, desk.icons, commands
        self._part: tuple[str, str] = ("", "")
        self._words = ALL
        self.setProperty("role", "title")
        self.setToolTip("Collections, tags and saved searches")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.list = QMenu(self)
        self.list.setToolTipsVisible(True)
        self.list.aboutToShow.connect(self._fill)
        self.setMenu(self.list)
        self._show_words()

    @property
    def part(self) -> tuple[str, str]:
        """What is listed, as in `wanted`."""
        return self._part

    def show_part(self, filters: Sequence[Filter], search: str) -> None:
        """Show what is listed: a saved search by its name, else a collection or a tag, else all."""
        found = [(one.name, one.value) for one in filters if one.name in ("collection", "tag")]
        self._part = ("search", search) if search else found[0] if found else ("", "")
        words = self._part[1] or ALL
        if words != self._words:
            self._words = words
            self.updateGeometry()
        self._show_words()

    def sizeHint(self) -> QSize:
        """Return room for the whole name."""
        size = super().sizeHint()
        size.setWidth(self.fontMetrics().horizontalAdvance(self._words) + _CHROME + 6)
        return size

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters."""
        size = super().sizeHint()
        size.setWidth(_LEAST)
        return size

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the name as there is room for."""
        super().resizeEvent(event)
        self._show_words()

    def _show_words(self) -> None:
        room = max(self.width() - _CHROME, 20)
        words = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(f"Listed: {self._words}")

    def _fill(self) -> None:
        menu, book = self.list, self._book
        menu.clear()
        self._offer("library", ALL, book.sources.count(), ("", ""))
        collections, sizes = book.collections.all(), book.collections.sizes()
        if collections:
            self._head("Collections")
        for one in collections:
            self._offer("folder", one.name, sizes.get(one.id, 0), ("collection", one.name))
        tags = list(book.tags.names().items())
        if tags:
            self._head("Tags")
        for name, number in tags[:_MOST_TAGS]:
            self._offer("tag", name, number, ("tag", name))
        searches = book.saved_searches.all()
        if searches:
            self._head("Saved searches")
        for search in searches:
            self._offer("search", search.name, None, ("search", search.name), search.query)
        menu.addSeparator()
        for command in self._commands():
            if command is None:
                menu.addSeparator()
            else:
                menu.addAction(command)

    def _head(self, words: str) -> None:
        self.list.addSeparator()
        said = QLabel(words)
        said.setProperty("role", "eyebrow")
        said.setContentsMargins(10, 4, 10, 4)
        head = QWidgetAction(self.list)
        head.setDefaultWidget(said)
        head.setEnabled(False)
        head.setText(words)
        self.list.addAction(head)

    def _offer(self, icon: str, words: str, count: int | None, part: tuple[str, str], tip: str = "") -> None:
        is_listed = part[0] == self._part[0] and part[1].casefold() == self._part[1].casefold()
        shown = words.replace("&", "&&")
        # what follows a tab stands at the right edge of a menu
        said = f"{shown}\t{count:,}" if count is not None else shown
        action = self.list.addAction(self._icons.icon("check" if is_listed else icon, "muted"), said)
        action.setToolTip(tip or words)
        if is_listed:
            font = action.font()
            font.setBold(True)
            action.setFont(font)
        action.triggered.connect(partial(self.wanted.emit, *part))
