"""The Go menu: places, panes and the search of everything."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from briefbook.translation import tr
from briefbook.ui.frame.session import Session
from briefbook.ui.frame.submenu import Submenu
from briefbook.ui.frame.tab_names import TAB_NAMES


class GoMenu(Submenu):
    """The commands that lead somewhere."""

    palette_wanted = Signal(str)
    """Show the palette: `commands`, `places` or `search`."""

    def __init__(self, window: QWidget, session: Session, add: Callable[..., QAction], parent: QMenu) -> None:
        super().__init__(tr("Go", "menu"), session, add, parent)
        self._window, self._whole = window, parent
        self.search = add(
            tr("Search or Run a Command"), partial(self._ask, "commands"), icon="command", key="Ctrl+K"
        )
        go_to = add(tr("Go To…"), partial(self._ask, "places"), icon="arrow-right", key="Ctrl+P")
        self.everything = add(
            tr("Search Everything…"), partial(self._ask, "search"), icon="search", key="Ctrl+Shift+F"
        )
        self.addActions([self.search, go_to, self.everything])
        self.addSeparator()
        for number, (name, words) in enumerate(TAB_NAMES.items(), 1):
            action = add(tr("Show {pane}", pane=tr(words)), partial(self._show, name), key=f"Ctrl+{number}")
            self.addAction(action)
            self.of_book.append(action)
        self.addSeparator()
        following = add(tr("Next Pane"), partial(self._step, 1), key="F6")
        before = add(tr("Previous Pane"), partial(self._step, -1), key="Shift+F6")
        self.addActions([following, before, add(tr("Show Menu"), self._pop_up, key="Alt+F")])
        self.of_book += [go_to, self.everything, following, before]

    def _ask(self, mode: str) -> None:
        self.palette_wanted.emit(mode)

    def _show(self, name: str) -> None:
        if self.session.view:
            self.session.view.work.show_pane(name, focus=True)

    def _step(self, by: int) -> None:
        if not self.session.view:
            return
        places = self.session.view.places()
        focus = QApplication.focusWidget()
        here = next(
            (n for n, place in enumerate(places) if focus and place.isAncestorOf(focus)), -1 if by > 0 else 0
        )
        places[(here + by) % len(places)].setFocus(Qt.FocusReason.TabFocusReason)

    def _pop_up(self) -> None:
        self._whole.popup(self._window.mapToGlobal(self._window.rect().topLeft()))
