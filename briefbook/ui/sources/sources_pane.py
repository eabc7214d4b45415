"""The library: the list of sources with its search, and the place where files are dropped."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from briefbook.domain.edit import Edit
from briefbook.domain.passage import Passage
from briefbook.domain.source import Source
from briefbook.ui.commands import add_command
from briefbook.ui.desk import Desk
from briefbook.ui.search_line import SearchLine
from briefbook.ui.sources.importing import Importer
from briefbook.ui.sources.list_commands import ListCommands
from briefbook.ui.sources.ordering import NEWEST, ORDERS
from briefbook.ui.sources.places import DropCover, EmptyLibrary, NothingFound
from briefbook.ui.sources.source_list import SourceList


class SourcesPane(QWidget):
    """Shows the library and brings files into it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._book = desk.open_book.book
        self._order = NEWEST
        self.setAccessibleName("Sources")
        self.setAcceptDrops(True)
        self.importer = Importer(desk, self)
        self.list = SourceList(desk)
        self.list_commands = ListCommands(desk, self.list)
        self.search = SearchLine(desk, "Search sources and passages")
        self._make_actions()
        self.empty = EmptyLibrary(self.import_action)
        self.nothing_found = NothingFound()
        self._place()
        self.drop_cover = DropCover(desk, self)
        self._listen()
        self._show(from_top=True)

    @property
    def order(self) -> str:
        """The order that the library is listed in, one of `ORDERS`."""
        return self._order

    @order.setter
    def order(self, order: str) -> None:
        self._order = order if order in ORDERS else NEWEST
        self.sort_actions[self._order].setChecked(True)
        self._show(from_top=True)

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
            "Import Files…",
            self.importer.ask_and_import,
            icon="file-plus",
            keys=("Ctrl+Shift+O",),
            context=window,
        )
        self.paste_action = add(
            "Paste as Source",
            self.importer.import_clipboard,
            icon="clipboard-paste",
            keys=("Ctrl+Shift+V",),
            hint="Make what was copied a source",
            context=window,
        )
        self.find_action = add(
            "Search Sources", self._go_to_search, icon="search", keys=("Ctrl+F",), hint="Search the library"
        )
        group = QActionGroup(self)
        self.sort_actions = {}
        for name, text in ORDERS.items():
            action = add(text, partial(self._sort, name), is_check=True)
            action.setChecked(name == self._order)
            group.addAction(action)
            self.sort_actions[name] = action

    def _place(self) -> None:
        title = QLabel("Sources")
        title.setProperty("role", "strong")
        self.count = QLabel()
        self.count.setProperty("role", "meta")
        self.sort_button = self._button("list-filter", "Sort the library", [*self.sort_actions.values()])
        self.add_button = self._button("plus", "Add sources", [self.import_action, self.paste_action])
        header = QHBoxLayout()
        header.setContentsMargins(8, 0, 0, 0)
        header.setSpacing(8)
        for widget in (title, self.count):
            header.addWidget(widget)
        header.addStretch()
        for button in (self.sort_button, self.add_button):
            header.addWidget(button)
        searching = QHBoxLayout()
        searching.setContentsMargins(6, 0, 6, 0)
        searching.addWidget(self.search)
        self.places = QStackedWidget()
        for place in (self.list, self.empty, self.nothing_found):
            self.places.addWidget(place)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 8, 6, 6)
        layout.setSpacing(8)
        layout.addLayout(header)
        layout.addLayout(searching)
        layout.addWidget(self.places, 1)
        self.setMinimumWidth(200)

    def _button(self, icon: str, name: str, actions: list[QAction]) -> QToolButton:
        button = QToolButton()
        # a menu of the pane itself would take the pane’s focus proxy out of the Tab key’s way
        menu = QMenu(button)
        menu.addActions(actions)
        button.setIcon(self._desk.icons.icon(icon))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        return button

    def _listen(self) -> None:
        wayfinder = self._desk.wayfinder
        self._desk.open_book.edited.connect(self._refresh)
        wayfinder.source_wanted.connect(self._select)
        wayfinder.selected.connect(self._follow)
        wayfinder.passage_wanted.connect(self._select_source_of)
        self.search.searched.connect(lambda: self._show(from_top=True))
        self.search.left_down.connect(self._enter_list)
        self.search.returnPressed.connect(self._open_first)
        self.list.chosen.connect(lambda source_id: wayfinder.selected.emit("source", source_id))
        self.list.opened.connect(lambda source_id: wayfinder.source_wanted.emit(source_id, None))

    def _refresh(self, edit: Edit) -> None:
        if not edit.touches(Source, Passage):
            return
        self.list.sources.take(edit)
        if edit.touches(Source) or self.search.query:
            self._show()

    def _show(self, *, from_top: bool = False) -> None:
        sources, query = self.list.sources, self.search.query
        ids = self._book.find_sources(query) if query else sources.ordered(self._order)
        self.list.show_sources(ids, from_top=from_top)
        self.count.setText(f"{len(ids):,} of {sources.size:,}" if query else f"{sources.size:,}")
        self.count.setAccessibleName(f"{self.count.text()} sources")
        self.search.setEnabled(bool(sources.size))
        if ids:
            self._put(self.list, self.list)
        elif sources.size:
            self.nothing_found.tell(query.strip())
            self._put(self.nothing_found, self.search)
        else:
            self._put(self.empty, self.empty.button)

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
            self.search.clear()
            self.search.search_now()
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
        if self.search.query and self.list.sources.ids:
            self.list.choose(0)
        source = self.list.selected()
        if source:
            self._desk.wayfinder.source_wanted.emit(source.id, None)
