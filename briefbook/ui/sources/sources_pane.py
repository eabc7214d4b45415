"""The library: the list of sources with its search, and the place where files are dropped."""

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from briefbook.domain.edit import Edit
from briefbook.domain.library import Collected, Collection, SavedSearch, Tag
from briefbook.domain.passage import Passage
from briefbook.domain.source import Source
from briefbook.translation import tr, tr_noop
from briefbook.ui.commands import add_command
from briefbook.ui.desk import Desk
from briefbook.ui.sources.importing import Importer
from briefbook.ui.sources.library_commands import LibraryCommands
from briefbook.ui.sources.library_head import LibraryHead
from briefbook.ui.sources.list_commands import ListCommands
from briefbook.ui.sources.ordering import BEST, NEWEST, ORDERS, PASSAGES
from briefbook.ui.sources.places import DropCover, EmptyLibrary, NothingFound
from briefbook.ui.sources.source_list import SourceList


class SourcesPane(QWidget):
    """Shows the library and brings files into it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._book = desk.open_book.book
        self._order = NEWEST
        self._order_of_words = BEST
        self.setAccessibleName(tr("Sources"))
        self.setAcceptDrops(True)
        self.importer = Importer(desk, self)
        self.list = SourceList(desk)
        self.head = LibraryHead(desk, self.list.sources, self)
        self.search, self.count = self.head.search, self.head.count
        self.library_commands = LibraryCommands(desk, self, self.head, self.list)
        self.list_commands = ListCommands(desk, self.list, self.library_commands)
        self.head.commands = (*self.head.commands, self.list_commands.references.export_listed_action)
        self._make_actions()
        self.empty = EmptyLibrary(self.import_action)
        self.nothing_found = NothingFound()
        self._place()
        self.drop_cover = DropCover(desk, self)
        self._listen()
        self._show(from_top=True)

    @property
    def order(self) -> str:
        """The order that the library is listed in, one of `ORDERS`; of words looked for, also `BEST`."""
        return self._order_of_words if self.head.has_words else self._order

    @order.setter
    def order(self, order: str) -> None:
        if self.head.has_words:
            self._order_of_words = order if order in ORDERS else BEST
        else:
            self._order = order if order in ORDERS else NEWEST
        self._show(from_top=True)

    def state(self) -> dict[str, Any]:
        """Return what is listed, how, and what is selected, in values that JSON knows."""
        return {
            "query": self.head.query.strip(),
            "order": self._order,
            "selected": self.list.selected_id or "",
            "scroll": self.list.verticalScrollBar().value(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """List and select what was listed and selected before, as far as the book still has it."""
        order = str(state.get("order", NEWEST))
        self._order = order if order in ORDERS else NEWEST
        self.head.show_query(str(state.get("query", "")))
        selected = str(state.get("selected", ""))
        if self.list.sources.holds(selected):
            self.list.select(selected)
        self.list.verticalScrollBar().setValue(int(state.get("scroll", 0)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, pages and text that come from other programs."""
        if event.source() is None and self.importer.can_take(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.drop_cover.cover()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Uncover the list again."""
        self.drop_cover.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what is dropped."""
        self.drop_cover.hide()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.importer.take(event.mimeData())

    def _make_actions(self) -> None:
        add = partial(add_command, self._desk.icons, self, colour="text")
        window = Qt.ShortcutContext.WindowShortcut
        self.import_action = add(
            tr("Import Files…"),
            self.importer.ask_and_import,
            icon="file-plus",
            keys=("Ctrl+Shift+O",),
            context=window,
        )
        self.folder_action = add(
            tr("Import Folder…"),
            self.importer.ask_and_import_folder,
            icon="folder-open",
            hint=tr("Import all files in a folder and in those inside it"),
            context=window,
        )
        self.paste_action = add(
            tr("Paste as Source"),
            self.importer.import_clipboard,
            icon="clipboard-paste",
            keys=("Ctrl+Shift+V",),
            hint=tr("Make what was copied a source"),
            context=window,
        )
        self.find_action = add(
            tr("Search Sources"),
            self._go_to_search,
            icon="search",
            keys=("Ctrl+F",),
            hint=tr("Search the library"),
        )
        self.filter_action = add(
            tr("Filter Sources…"),
            self.head.open_panel,
            icon="list-filter",
            keys=("Ctrl+Alt+F",),
            hint=tr("Filter the library by kind, publisher, date and more"),
            context=window,
        )
        group = QActionGroup(self)
        self.sort_actions = {}
        for name, text in {BEST: tr_noop("Sort by Best Match"), **ORDERS}.items():
            action = add(tr(text), partial(self._sort, name), is_check=True)
            group.addAction(action)
            self.sort_actions[name] = action

    def _place(self) -> None:
        self.sort_button = self.head.add_button(
            "arrow-up-down", tr("Sort the library"), [*self.sort_actions.values()]
        )
        adding = [self.import_action, self.folder_action, self.paste_action]
        self.add_button = self.head.add_button("plus", tr("Add sources"), adding)
        self.places = QStackedWidget()
        for place in (self.list, self.empty, self.nothing_found):
            self.places.addWidget(place)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 8, 6, 6)
        layout.setSpacing(8)
        layout.addWidget(self.head)
        layout.addWidget(self.places, 1)
        layout.addWidget(self.importer.strip)
        self.setMinimumWidth(200)

    def _listen(self) -> None:
        wayfinder = self._desk.wayfinder
        self._desk.open_book.edited.connect(self._refresh)
        wayfinder.source_wanted.connect(self._select)
        wayfinder.selected.connect(self._follow)
        wayfinder.passage_wanted.connect(self._select_source_of)
        self.head.changed.connect(self._search)
        self.nothing_found.cleared.connect(self._show_all)
        self.search.left_down.connect(self._enter_list)
        self.search.returnPressed.connect(self._open_first)
        self.list.chosen.connect(lambda source_id: wayfinder.selected.emit("source", source_id))
        self.list.opened.connect(lambda source_id: wayfinder.source_wanted.emit(source_id, None))

    def _refresh(self, edit: Edit) -> None:
        was_query = self.head.query
        is_of_library = edit.touches(Collection, Collected, Tag, SavedSearch)
        if is_of_library:
            self.head.follow(edit)
            self.library_commands.enable()
        if not (is_of_library or edit.touches(Source, Passage)):
            return
        self.list.sources.take(edit)
        if edit.touches(Source) or was_query or self.head.query or self.order == PASSAGES:
            self._show()

    def _search(self) -> None:
        if not self.head.has_words:
            self._order_of_words = BEST
        self._show(from_top=True)

    def _show(self, *, from_top: bool = False) -> None:
        sources, query, order = self.list.sources, self.head.query, self.order
        ids = sources.ordered(order) if order != BEST else []
        if query:
            found = self._book.find_sources(query)
            wanted = set(found)
            ids = [one for one in ids if one in wanted] if order != BEST else found
        self.list.show_sources(ids, from_top=from_top, is_nested=order == NEWEST)
        self.sort_actions[BEST].setVisible(self.head.has_words)
        self.sort_actions[order].setChecked(True)
        self.head.tell_count(len(ids), sources.size, is_part=bool(query))
        self.search.setEnabled(bool(sources.size))
        if ids:
            self._put(self.list, self.list)
        elif sources.size:
            self.nothing_found.tell(self.search.query.strip(), has_filters=bool(self.head.filters))
            self._put(self.nothing_found, self.search)
        else:
            self._put(self.empty, self.empty.button)

    def _show_all(self) -> None:
        self.head.clear()
        self._search()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, place: QWidget, focused: QWidget) -> None:
        self.places.setCurrentWidget(place)
        self.setFocusProxy(focused)

    def _sort(self, order: str) -> None:
        self.order = order

    def _select(self, source_id: str) -> None:
        if source_id != self.list.selected_id:
            self.list.select(source_id)

    def _select_source_of(self, passage_id: str) -> None:
        self._select(self._book.passages.get(passage_id).source_id)

    def _follow(self, kind: str, record_id: str) -> None:
        """Select the source that the inspector shows, such as one just imported, in view of the search."""
        if kind != "source" or record_id == self.list.selected_id:
            return
        if not self.list.sources.index_of(record_id).isValid():
            self.head.clear()
            self._search()
        self.list.select(record_id)

    def _go_to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _enter_list(self) -> None:
        if not self.list.sources.ids:
            return
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.list.selected() is None:
            self.list.choose(0)

    def _open_first(self) -> None:
        self.search.search_now()
        if self.head.query and self.list.sources.ids:
            self.list.choose(0)
        source = self.list.selected()
        if source:
            self._desk.wayfinder.source_wanted.emit(source.id, None)
