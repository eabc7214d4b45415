"""What the user can do with collections, tags and saved searches."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from briefbook.domain.library import Collection
from briefbook.domain.source import Source
from briefbook.edits.collecting import (
    add_collection,
    collect,
    forget_search,
    remove_collection,
    rename_collection,
    save_search,
    uncollect,
)
from briefbook.translation import sort_key, tr
from briefbook.ui.commands import add_command
from briefbook.ui.desk import Desk
from briefbook.ui.sources.library_head import LibraryHead
from briefbook.ui.sources.name_popup import NamePopup
from briefbook.ui.sources.source_list import SourceList
from briefbook.ui.sources.tag_manager import TagManager
from briefbook.ui.sources.tag_popup import TagPopup


class LibraryCommands:
    """The actions that order the library, and what they ask."""

    def __init__(self, desk: Desk, owner: QWidget, head: LibraryHead, view: SourceList) -> None:
        self._desk, self.owner, self._head, self._view = desk, owner, head, view
        self._open_book, self._book = desk.open_book, desk.open_book.book
        self.names, self.tags = NamePopup(desk, owner), TagPopup(desk, owner)
        add = partial(add_command, desk.icons, owner, colour="text")
        self.new_action = add(
            tr("New Collection…"),
            self._new,
            icon="folder-plus",
            hint=tr("Start a collection"),
        )
        self.rename_action = add(tr("Rename Collection…"), self._rename, icon="pencil")
        self.remove_action = add(
            tr("Remove Collection"),
            self._remove,
            icon="trash-2",
            hint=tr("Remove the collection; its sources stay"),
        )
        self.save_action = add(
            tr("Save This Search…"),
            self._save,
            icon="save",
            hint=tr("Keep the search and its filters under a name"),
        )
        self.forget_action = add(tr("Remove Saved Search"), self._forget, icon="trash-2")
        self.manage_action = add(
            tr("Manage Tags…"), self._manage, icon="tag", hint=tr("Rename tags, and take them away")
        )
        self.switch_action = add(
            tr("Show Collection, Tag or Search…"),
            head.switcher.showMenu,
            icon="library",
            keys=("Ctrl+Shift+G",),
            hint=tr("Show a collection, the sources with a tag, or what a saved search finds"),
            context=Qt.ShortcutContext.WindowShortcut,
        )
        self.collect_action = add(
            tr("Add to Collection…"),
            self._open_collections,
            icon="folder",
            hint=tr("Put the selected sources into a collection, or take them out"),
        )
        self.tag_action = add(
            tr("Tag…"), self._tag, icon="tag", keys=("Ctrl+T",), hint=tr("Tag the selected sources")
        )
        # out of sight where they make no sense, because the menu is short
        self._of_part = (self.rename_action, self.remove_action, self.save_action, self.forget_action)
        head.commands = (
            *(self.new_action, self.rename_action, self.remove_action, None),
            *(self.save_action, self.forget_action, None, self.manage_action),
        )
        head.changed.connect(self.enable)
        view.selection_moved.connect(self.enable)
        view.model().modelReset.connect(self.enable)
        self.enable()

    def enable(self) -> None:
        """Offer what can be done with what is listed and selected now."""
        kind, _ = self._head.switcher.part
        can_edit = not self._book.is_read_only
        for action, is_possible in (
            (self.new_action, True),
            (self.rename_action, kind == "collection"),
            (self.remove_action, kind == "collection"),
            (self.save_action, bool(self._head.query.strip()) and kind != "search"),
            (self.forget_action, kind == "search"),
            (self.manage_action, True),
            (self.tag_action, self._view.selected_count > 0),
            (self.collect_action, self._view.selected_count > 0),
        ):
            action.setEnabled(can_edit and is_possible)
            if action in self._of_part:
                action.setVisible(is_possible)

    def collection_menu(self, parent: QWidget) -> QMenu:
        """Return a menu of all collections, with a check at those that hold all selected sources."""
        menu = QMenu(tr("Collections"), parent)
        menu.setIcon(self._desk.icons.icon("folder", "text"))
        sources = self._view.all_selected()
        wanted = {source.id for source in sources}
        for one in sorted(self._book.collections.all(), key=lambda one: sort_key(one.name)):
            inside = {member.source_id for member in self._book.collected.of_collection(one.id)}
            action = menu.addAction(one.name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(wanted <= inside)
            action.triggered.connect(partial(self._put, one, sources, is_in=not wanted <= inside))
        if menu.actions():
            menu.addSeparator()
        menu.addAction(self.new_action)
        menu.setEnabled(not self._book.is_read_only)
        return menu

    def _open_collections(self) -> None:
        menu = self.collection_menu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        place = self._view.visualRect(self._view.currentIndex()).center()
        menu.popup(self._view.viewport().mapToGlobal(place))

    def _put(self, collection: Collection, sources: Sequence[Source], *, is_in: bool) -> None:
        plan = collect if is_in else uncollect
        with self._desk.messages.telling():
            edit = self._open_book.do(lambda: plan(self._book, collection, sources))
            count = sum(change.kind is not Collection for change in edit.changes)
            added = tr("Added %n source(s) to “{name}”", "", count, name=collection.name)
            taken = tr("Took %n source(s) out of “{name}”", "", count, name=collection.name)
            self._desk.messages.info(added if is_in else taken, tr("Undo"), self._open_book.undo)

    def _new(self) -> None:
        sources = self._view.all_selected() if self._view.selected_count > 1 else []
        what = tr("New collection of %n source(s)", "", len(sources)) if sources else tr("New collection")
        if len(sources) < 2 and self._view.hasFocus():
            sources = self._view.all_selected()
        self.names.ask(what, tr("Add Collection"), "", self._head.switcher, partial(self._start, sources))

    def _start(self, sources: Sequence[Source], name: str) -> None:
        self._open_book.do(lambda: add_collection(self._book, name, sources))
        made = self._book.collections.named(" ".join(name.split()))
        if made and sources:
            self._desk.messages.info(
                tr("Added %n source(s) to “{name}”", "", len(sources), name=made.name),
                tr("Undo"),
                self._open_book.undo,
            )
        elif made:
            self._head.show_part("collection", made.name)

    def _rename(self) -> None:
        one = self._listed()
        if one is not None:
            give = partial(self._give_name, one)
            self.names.ask(tr("Rename collection"), tr("Rename"), one.name, self._head.switcher, give)

    def _give_name(self, one: Collection, name: str) -> None:
        self._open_book.do(lambda: rename_collection(self._book, self._book.collections.get(one.id), name))

    def _remove(self) -> None:
        one = self._listed()
        if one is not None:
            with self._desk.messages.telling():
                self._open_book.do(lambda: remove_collection(self._book, one))
                words = tr("Removed the collection “{name}”; its sources stay", name=one.name)
                self._desk.messages.info(words, tr("Undo"), self._open_book.undo)

    def _save(self) -> None:
        query = self._head.query.strip()
        give = partial(self._keep_search, query)
        self.names.ask(tr("Save this search"), tr("Save Search"), "", self._head.switcher, give)

    def _keep_search(self, query: str, name: str) -> None:
        self._open_book.do(lambda: save_search(self._book, name, query))

    def _forget(self) -> None:
        kind, name = self._head.switcher.part
        search = self._book.saved_searches.named(name) if kind == "search" else None
        if search is not None:
            with self._desk.messages.telling():
                self._open_book.do(forget_search(search))
                self._desk.messages.info(
                    tr("Removed the search “{name}”", name=name), tr("Undo"), self._open_book.undo
                )

    def _manage(self) -> None:
        TagManager(self._desk, self.owner.window()).open()

    def _tag(self) -> None:
        sources = self._view.all_selected()
        if sources:
            self.tags.ask(sources, self._head.switcher)

    def _listed(self) -> Collection | None:
        kind, name = self._head.switcher.part
        return self._book.collections.named(name) if kind == "collection" else None
