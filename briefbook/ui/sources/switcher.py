"""The head of the library: which part of it is listed, to be switched."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QWidgetAction

from briefbook.translation import grouped, sort_key, tr, tr_noop
from briefbook.ui.desk import Desk
from briefbook.ui.sources.query import Filter
from briefbook.ui.theme.fonts import STRONG
from briefbook.ui.title_button import TitleButton

ALL = tr_noop("All Sources")
_MOST_TAGS = 30


class Switcher(TitleButton):
    """Names the collection, tag or saved search that is listed, and opens the menu of all of them."""

    wanted = Signal(str, str)
    """A part of the library: `collection`, `tag` or `search` with its name; two empty words for all."""

    def __init__(self, desk: Desk, commands: Callable[[], Sequence[QAction | None]]) -> None:
        """Make the button; `commands` are what stands below in its menu, `None` for a line."""
        super().__init__()
        self._book, self._icons, self._commands = desk.open_book.book, desk.icons, commands
        self._part: tuple[str, str] = ("", "")
        self.setToolTip(tr("Collections, tags and saved searches"))
        self.list = QMenu(self)
        self.list.setToolTipsVisible(True)
        self.list.aboutToShow.connect(self._fill)
        self.setMenu(self.list)
        self._name(tr(ALL))

    @property
    def part(self) -> tuple[str, str]:
        """What is listed, as in `wanted`."""
        return self._part

    def show_part(self, filters: Sequence[Filter], search: str) -> None:
        """Show what is listed: a saved search by its name, else a collection or a tag, else all."""
        found = [(one.name, one.value) for one in filters if one.name in ("collection", "tag")]
        self._part = ("search", search) if search else found[0] if found else ("", "")
        self._name(self._part[1] or tr(ALL))

    def _name(self, words: str) -> None:
        if words != self.title:
            self.title = words
        self.setAccessibleName(tr("Listed: {words}", words=words))

    def _fill(self) -> None:
        menu, book = self.list, self._book
        menu.clear()
        self._offer("library", tr(ALL), book.sources.count(), ("", ""))
        sizes = book.collections.sizes()
        collections = sorted(book.collections.all(), key=lambda one: sort_key(one.name))
        if collections:
            self._head(tr("Collections"))
        for one in collections:
            self._offer("folder", one.name, sizes.get(one.id, 0), ("collection", one.name))
        tags = sorted(book.tags.names().items(), key=lambda one: sort_key(one[0]))
        if tags:
            self._head(tr("Tags"))
        for name, number in tags[:_MOST_TAGS]:
            self._offer("tag", name, number, ("tag", name))
        searches = sorted(book.saved_searches.all(), key=lambda one: sort_key(one.name))
        if searches:
            self._head(tr("Saved searches"))
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
        said = f"{shown}\t{grouped(count)}" if count is not None else shown
        action = self.list.addAction(self._icons.icon("check" if is_listed else icon, "muted"), said)
        action.setToolTip(tip or words)
        if is_listed:
            font = action.font()
            font.setWeight(STRONG)
            action.setFont(font)
        action.triggered.connect(partial(self.wanted.emit, *part))
