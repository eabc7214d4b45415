"""The head of the library: what part of it is listed, what it is searched for, and its filters."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from briefbook.domain.edit import Edit
from briefbook.domain.library import Collection, Tag
from briefbook.store.search.explaining import explain
from briefbook.translation import grouped, tr
from briefbook.ui.announcing import Announcer
from briefbook.ui.chip_row import ChipRow
from briefbook.ui.desk import Desk
from briefbook.ui.search_line import SearchLine
from briefbook.ui.sources.filter_panel import FilterPanel
from briefbook.ui.sources.filter_words import chip_words
from briefbook.ui.sources.query import Filter, has_words, parted, whole
from briefbook.ui.sources.source_model import SourceModel
from briefbook.ui.sources.switcher import Switcher

_NARROW = 250

_NAMED = {Collection: "collection", Tag: "tag"}


class LibraryHead(QWidget):
    """Says which sources are wanted: one query, of chips and of what is typed."""

    changed = Signal()
    """Other sources are wanted."""

    def __init__(self, desk: Desk, sources: SourceModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._book = desk, desk.open_book.book
        self.filters: tuple[Filter, ...] = ()
        self.commands: Sequence[QAction | None] = ()
        """What stands below in the menu of the switcher; `None` is a line."""
        self.switcher = Switcher(desk, lambda: self.commands)
        self._counted = ("", "")
        self.count = QLabel()
        self.count.setProperty("role", "meta")
        self.search = SearchLine(desk, tr("Search sources and passages"))
        self._announcer = Announcer(self.search)
        self.chips = ChipRow(desk.icons, tr("Filters"), "filter", clears=True)
        self.panel = FilterPanel(desk, sources, self)
        self._buttons = QHBoxLayout()
        self._lay_out()
        self.switcher.wanted.connect(self.show_part)
        self.search.searched.connect(self._tell)
        self.chips.removed.connect(self._remove_chip)
        self.chips.cleared.connect(partial(self.remove, None))
        self.panel.wanted.connect(self.filter_by)
        self.panel.cleared.connect(partial(self.remove, None))

    @property
    def query(self) -> str:
        """What is wanted, in the language of searching; "" for everything."""
        return whole(self.filters, self.search.query)

    @property
    def has_words(self) -> bool:
        """Whether words are looked for, so that some sources match better than others."""
        return has_words(self.search.query)

    def show_query(self, query: str) -> None:
        """Want what a query says: its filters as chips, the rest where one types."""
        self.filters, words = parted(query)
        self.search.settle(words)
        self._tell()

    def show_part(self, kind: str, name: str) -> None:
        """Want a collection, the sources with a tag, what a saved search finds, or all."""
        if kind == "search":
            search = self._book.saved_searches.named(name)
            self.show_query(search.query if search else "")
            return
        self.search.settle("")
        self.filters = (Filter(kind, name),) if kind else ()
        self._tell()

    def filter_by(self, name: str, value: str) -> None:
        """Want only sources with this value; "" for any."""
        kept = tuple(one for one in self.filters if one.name != name)
        self.filters = (*kept, Filter(name, value)) if value else kept
        self._tell()

    def remove(self, one: Filter | None) -> None:
        """Take a filter away, or all of them."""
        self.filters = tuple(other for other in self.filters if one and other != one)
        self._tell()

    def clear(self) -> None:
        """Want everything, without telling."""
        self.filters = ()
        self.search.settle("")
        self._show()

    def follow(self, edit: Edit) -> None:
        """Go on wanting a collection or tag that was given another name; drop one that is no more."""
        for change in edit.changes:
            name = _NAMED.get(change.kind)
            if name is None or change.before is None:
                continue
            before, after = change.before.name, change.after and change.after.name  # type: ignore[attr-defined]
            wanted = next((one for one in self.filters if _is(one, name, before)), None)
            if wanted is None or after == before:
                continue
            if after:
                renamed = replace(wanted, value=after)
                self.filters = tuple(renamed if one == wanted else one for one in self.filters)
            elif name == "collection":
                self.filters = tuple(one for one in self.filters if one != wanted)
        self._show()

    def open_panel(self) -> None:
        """Open the panel of filters."""
        self.panel.open_for(self.filters, self.filter_button)

    def tell_count(self, listed: int, size: int, *, is_part: bool) -> None:
        """Say how many sources are listed, of how many."""
        part = tr("{number} of {size}", number=grouped(listed), size=grouped(size))
        self._counted = grouped(listed), part if is_part else grouped(size)
        of_all = tr("{number} of %n source(s)", "", size, number=grouped(listed))
        self.count.setAccessibleName(of_all if is_part else tr("%n source(s)", "", size))
        self.count.setToolTip(self.count.accessibleName())
        self.panel.tell(self.count.accessibleName())
        self._announcer.tell(self.count.accessibleName())
        self._show_count()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the name of what is listed more room where there is little."""
        super().resizeEvent(event)
        self._show_count()

    def add_button(self, icon: str, name: str, actions: Sequence[QAction]) -> QToolButton:
        """Add a button with a menu at the right end."""
        button = self._button(icon, name)
        # a menu of the pane itself would take the pane’s focus proxy out of the Tab key’s way
        menu = QMenu(button)
        menu.addActions(list(actions))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        return button

    def _show_count(self) -> None:
        is_narrow = self.width() < _NARROW * self._desk.theme.scale // 100
        self.count.setText(self._counted[0 if is_narrow else 1])

    def _button(self, icon: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(self._desk.icons.icon(icon))
        button.setToolTip(name)
        button.setAccessibleName(name)
        self._buttons.addWidget(button)
        return button

    def _lay_out(self) -> None:
        self._buttons.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(4)
        head.addWidget(self.switcher)
        head.addWidget(self.count)
        head.addStretch()
        head.addLayout(self._buttons)
        self.filter_button = self._button("list-filter", tr("Filter the library"))
        self.filter_button.setCheckable(True)
        self.filter_button.clicked.connect(self._toggle_panel)
        self.panel.closed.connect(self._show)
        below = QVBoxLayout()
        below.setContentsMargins(6, 0, 6, 0)
        below.setSpacing(6)
        below.addWidget(self.search)
        below.addWidget(self.chips)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addLayout(below)

    def _toggle_panel(self) -> None:
        if self.panel.isVisible():
            self.panel.close_frame()
        else:
            self.open_panel()

    def _remove_chip(self, words: str) -> None:
        self.remove(next(one for one in self.filters if chip_words(one) == words))

    def _tell(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        query = self.query.strip()
        searches = self._book.saved_searches.all() if query else []
        self.switcher.show_part(self.filters, next((one.name for one in searches if one.query == query), ""))
        understood = explain(self.query)
        self.search.setToolTip(tr("Listed: {understood}", understood=understood) if understood else "")
        self.chips.show_words([chip_words(one) for one in self.filters])
        self.filter_button.setChecked(bool(self.filters) or self.panel.isVisible())
        if self.panel.isVisible():
            self.panel.show_filters(self.filters)


def _is(one: Filter, name: str, value: str) -> bool:
    return one.name == name and one.value.casefold() == value.casefold()
