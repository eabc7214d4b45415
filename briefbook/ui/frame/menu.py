"""The menu behind the book's title, and the commands of the whole window."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from briefbook.ui.commands import retip
from briefbook.ui.frame.commands import Commands
from briefbook.ui.frame.session import Session
from briefbook.ui.frame.tab_names import TAB_NAMES
from briefbook.ui.frame.table_menu import TableMenu
from briefbook.ui.theme.icons import Icons
from briefbook.ui.theme.theme import Theme
from briefbook.ui.theme.tokens import LARGEST_SCALE, SMALLEST_SCALE

_THEMES = {
    "system": "Like the Desktop",
    "light": "Light",
    "dark": "Dark",
    "high-contrast": "High Contrast",
}
_SMALLER, _LARGER = -10, 10

SETTLED = 120
"""Milliseconds after the last key for another text size, when the window takes it on."""


class Menu(QObject):
    """All commands that do not belong to one pane."""

    palette_wanted = Signal(str)
    """Show the palette: `commands`, `places` or `search`."""

    def __init__(self, window: QWidget, session: Session, icons: Icons) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self._theme: Theme = session.theme
        self.menu = QMenu(window)
        self._commands = Commands(window, icons)
        self._wanted_scale = 0
        self._growing = QTimer(self, singleShot=True, interval=SETTLED)
        self._growing.timeout.connect(self._take_scale)
        self._of_book: list[QAction] = []
        self._make_file()
        self._make_edit()
        self._make_go()
        self._make_view()
        self._make_help()
        self.header_actions = [self.undo, self.redo, self.toggle_dark, self.split, self.inspector]
        session.changed.connect(self._refresh)
        session.edited.connect(self._name_undo)
        session.fitted.connect(self._check_inspector)
        self._refresh()

    def _make_file(self) -> None:
        add, session = self._commands.add, self._session
        menu = _added("File", self.menu)
        self.new = add("New Book…", session.ask_and_create, icon="book-open", key="Ctrl+N")
        self.open = add("Open Book…", session.ask_and_open, icon="folder-open", key="Ctrl+O")
        self.sample = add("Open Sample…", session.ask_and_sample, icon="notebook-tabs")
        self._recent = QMenu("Open Recent", menu)
        self._recent.aboutToShow.connect(self._list_recent)
        self.export = add("Export the Memo…", self._export, icon="file-down", key="Ctrl+E")
        rename = add("Rename Book…", session.ask_and_retitle, icon="pencil")
        close = add("Close Book", session.close, key="Ctrl+W")
        leave = add("Quit", self._window.close, key="Ctrl+Q")
        self._of_book += [self.export, rename, close]
        menu.addActions([self.new, self.open])
        menu.addMenu(self._recent)
        menu.addAction(self.sample)
        menu.addSeparator()
        self._before_export = QAction(menu)
        self._before_export.setSeparator(True)
        menu.addAction(self._before_export)
        menu.addAction(self.export)
        tables = TableMenu(session, add, menu)
        menu.addMenu(tables)
        self._of_book += tables.commands
        self._file, self._imports = menu, list[QAction]()
        menu.addSeparator()
        menu.addActions([rename, close, leave])

    def _make_edit(self) -> None:
        menu = _added("Edit", self.menu)
        self.undo = self._commands.add("Undo", self._undo, icon="undo-2", key="Ctrl+Z")
        self.redo = self._commands.add("Redo", self._redo, icon="redo-2", key="Ctrl+Shift+Z or Ctrl+Y")
        self.glossary = self._commands.add("Glossary…", self._show_glossary, icon="languages")
        self._of_book.append(self.glossary)
        menu.addActions([self.undo, self.redo])
        menu.addSeparator()
        menu.addAction(self.glossary)

    def _make_go(self) -> None:
        add, menu = self._commands.add, _added("Go", self.menu)
        self.search = add(
            "Search or Run a Command",
            lambda: self.palette_wanted.emit("commands"),
            icon="command",
            key="Ctrl+K",
        )
        go_to = add("Go To…", lambda: self.palette_wanted.emit("places"), icon="arrow-right", key="Ctrl+P")
        self.everything = add(
            "Search Everything…",
            lambda: self.palette_wanted.emit("search"),
            icon="search",
            key="Ctrl+Shift+F",
        )
        menu.addActions([self.search, go_to, self.everything])
        menu.addSeparator()
        for number, (name, words) in enumerate(TAB_NAMES.items(), 1):
            action = add(f"Show {words}", partial(self._show, name), key=f"Ctrl+{number}")
            menu.addAction(action)
            self._of_book.append(action)
        menu.addSeparator()
        following = add("Next Pane", lambda: self._step(1), key="F6")
        before = add("Previous Pane", lambda: self._step(-1), key="Shift+F6")
        whole_menu = add("Show Menu", self._pop_up, key="Alt+F")
        menu.addActions([following, before, whole_menu])
        self._of_book += [go_to, self.everything, following, before]

    def _make_view(self) -> None:
        add, menu, session = self._commands.add, _added("View", self.menu), self._session
        self.sources = add("Sources", self._show_sources, icon="panel-left", key="Ctrl+Alt+S", is_check=True)
        self.inspector = add(
            "Inspector",
            lambda: session.show_inspector(self.inspector.isChecked()),
            icon="panel-right",
            key="Ctrl+Alt+I",
            is_check=True,
        )
        self.split = add(
            "Two Panes Side by Side", self._set_split, icon="columns-2", key="Ctrl+\\", is_check=True
        )
        self._of_book += [self.sources, self.inspector, self.split]
        menu.addActions([self.sources, self.inspector, self.split])
        menu.addSeparator()
        themes = _added("Theme", menu)
        group = QActionGroup(self)
        for name, words in _THEMES.items():
            action = add(f"Theme: {words}", partial(self._wear, name), is_check=True)
            action.setChecked(self._theme.name == name)
            group.addAction(action)
            themes.addAction(action)
        self._worn = {action.text(): action for action in group.actions()}
        self.toggle_dark = add("Light or Dark", self._switch, icon="moon", key="Ctrl+Shift+D")
        menu.addAction(self.toggle_dark)
        menu.addSeparator()
        menu.addAction(
            add("Larger Text", lambda: self._grow(_LARGER), icon="zoom-in", key="Ctrl+= or Ctrl++")
        )
        menu.addAction(add("Smaller Text", lambda: self._grow(_SMALLER), icon="zoom-out", key="Ctrl+-"))
        menu.addAction(add("Usual Text Size", lambda: self._grow(0), key="Ctrl+0"))

    def _make_help(self) -> None:
        menu = _added("Help", self.menu)
        self.keys = self._commands.add("Keys", self._show_keys, icon="keyboard", key="F1")
        menu.addAction(self.keys)
        menu.addAction(self._commands.add("About Briefbook", self._show_about, icon="info"))

    def _refresh(self) -> None:
        view = self._session.view
        for action in self._of_book:
            action.setEnabled(view is not None)
        # the library's own commands, which come and go with the book
        for action in self._imports:
            self._file.removeAction(action)
        self._imports = [view.sources.import_action, view.sources.paste_action] if view else []
        self._file.insertActions(self._before_export, self._imports)
        if self._session.desk:
            self._session.desk.wayfinder.sources_search_wanted.connect(self._search_sources)
        self.sources.setChecked(True)
        self._check_inspector()
        self.split.setChecked(False)
        self._name_undo()

    def _check_inspector(self) -> None:
        view = self._session.view
        self.inspector.setChecked(view is not None and view.has_inspector)

    def _name_undo(self) -> None:
        book = self._session.book
        may_change = book is not None and not book.is_read_only
        for action, entry, word in (
            (self.undo, book.journal.last_done() if book else None, "Undo"),
            (self.redo, book.journal.first_undone() if book else None, "Redo"),
        ):
            # always there for texts; the tooltip says what the book would undo
            action.setEnabled(may_change)
            retip(action, f"{word} {entry.text}" if entry else f"Nothing to {word.lower()}")

    def _undo(self) -> None:
        if self._session.desk:
            with self._session.desk.messages.telling():
                self._session.desk.open_book.undo()

    def _redo(self) -> None:
        if self._session.desk:
            with self._session.desk.messages.telling():
                self._session.desk.open_book.redo()

    def _export(self) -> None:
        if self._session.exporter:
            self._session.exporter.export()

    def _list_recent(self) -> None:
        self._recent.clear()
        for path in self._session.recent():
            action = self._recent.addAction(path.stem)
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, path=path: self._open(path))
        if self._recent.isEmpty():
            self._recent.addAction("No books yet").setEnabled(False)

    def _open(self, path: Path) -> None:
        # the menu belongs to the session that is about to change
        QTimer.singleShot(0, self, lambda: self._session.open(path))

    def _show(self, name: str) -> None:
        if self._session.view:
            self._session.view.work.show_pane(name, focus=True)

    def _step(self, by: int) -> None:
        if not self._session.view:
            return
        places = self._session.view.places()
        focus = QApplication.focusWidget()
        here = next(
            (n for n, place in enumerate(places) if focus and place.isAncestorOf(focus)), -1 if by > 0 else 0
        )
        places[(here + by) % len(places)].setFocus(Qt.FocusReason.TabFocusReason)

    def _pop_up(self) -> None:
        self.menu.popup(self._window.mapToGlobal(self._window.rect().topLeft()))

    def _show_sources(self) -> None:
        if self._session.view:
            self._session.view.show_sources(self.sources.isChecked())

    def _set_split(self) -> None:
        if self._session.view:
            self._session.view.work.split(self.split.isChecked())

    def _search_sources(self, query: str) -> None:
        if self._session.view:
            self.sources.setChecked(True)
            self._show_sources()
            library = self._session.view.sources
            library.head.show_query(query)
            library.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _wear(self, name: str) -> None:
        self._theme.name = name
        self._worn[f"Theme: {_THEMES[name]}"].setChecked(True)
        self._session.remember_theme()

    def _switch(self) -> None:
        self._wear("light" if self._theme.tokens.is_dark else "dark")

    def _grow(self, by: int) -> None:
        wanted = (self._wanted_scale or self._theme.scale) + by if by else 100
        self._wanted_scale = max(SMALLEST_SCALE, min(LARGEST_SCALE, wanted))
        # dressing a window with many rows takes a while: several keys in a row are one change
        self._growing.start()

    def _take_scale(self) -> None:
        self._theme.scale, self._wanted_scale = self._wanted_scale, 0
        self._session.remember_theme()

    def _show_glossary(self) -> None:
        from briefbook.ui.frame.glossary import GlossaryDialog

        if self._session.desk:
            GlossaryDialog(self._session.desk, self._window).open()

    def _show_keys(self) -> None:
        from briefbook.ui.frame.keys import KeysDialog

        KeysDialog(self._window, self._session.view.panes() if self._session.view else {}).exec()

    def _show_about(self) -> None:
        from briefbook.ui.frame.about import show_about

        show_about(self._window)


def _added(words: str, menu: QMenu) -> QMenu:
    # made here: PySide loses what Qt made itself when the panes of a closed book go
    made = QMenu(words, menu)
    menu.addMenu(made)
    return made
