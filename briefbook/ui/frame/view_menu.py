"""The View menu: what is in sight, and how it looks."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from briefbook.translation import tr, tr_noop
from briefbook.ui.commands import button
from briefbook.ui.frame.language_menu import LanguageMenu
from briefbook.ui.frame.session import Session
from briefbook.ui.frame.submenu import Submenu
from briefbook.ui.theme.theme import Theme
from briefbook.ui.theme.tokens import LARGEST_SCALE, SMALLEST_SCALE

if TYPE_CHECKING:  # loaded when it is first entered
    from briefbook.ui.outline.focus_mode import FocusMode

_THEMES: Final = {
    "system": tr_noop("Like the Desktop"),
    "light": tr_noop("Light"),
    "dark": tr_noop("Dark"),
    "high-contrast": tr_noop("High Contrast"),
}
_SMALLER, _LARGER = -10, 10

SETTLED = 120
"""Milliseconds after the last key for another text size, when the window takes it on."""


class ViewMenu(Submenu):
    """The commands that show, hide and dress."""

    def __init__(
        self, window: QMainWindow, session: Session, add: Callable[..., QAction], parent: QMenu
    ) -> None:
        super().__init__(tr("View", "menu"), session, add, parent)
        self._window = window
        self._theme: Theme = session.theme
        self._wanted_scale = 0
        self._growing = QTimer(self, singleShot=True, interval=SETTLED)
        self._growing.timeout.connect(self._take_scale)
        self._make_parts()
        self.addSeparator()
        self._make_themes()
        self.addSeparator()
        self._make_sizes()
        self.addSeparator()
        self.languages = LanguageMenu(session, add, self)
        self.addMenu(self.languages)
        session.fitted.connect(self._check_cards)

    @cached_property
    def focus(self) -> "FocusMode":
        """Focus mode."""
        from briefbook.ui.outline.focus_mode import FocusMode

        made = FocusMode(self._window)
        made.attach(self.focus_action, self._outline)
        # what is kept of the window is how it looks without
        self.session.closing.connect(made.leave)
        return made

    def refresh(self) -> None:
        """Take on what another book, or none, shows."""
        if self.session.desk:
            self.session.desk.wayfinder.sources_search_wanted.connect(self._search_sources)
        if self.session.view:
            self._sources_button = button(self.sources)
            self.session.view.work.left.row.insertWidget(0, self._sources_button)
        self._check_cards()
        self.split.setChecked(False)

    def _make_parts(self) -> None:
        self.sources = self.add(
            tr("Sources"), self._show_sources, icon="panel-left", key="Ctrl+Alt+S", is_check=True
        )
        self.inspector = self.add(
            tr("Inspector"), self._show_inspector, icon="panel-right", key="Ctrl+Alt+I", is_check=True
        )
        self.split = self.add(
            tr("Two Panes Side by Side"), self._set_split, icon="columns-2", key="Ctrl+\\", is_check=True
        )
        self.focus_action = self.add(
            tr("Focus Mode"), lambda: self.focus.toggle(), icon="expand", key="F11", is_check=True
        )
        self.acronyms = self.add(tr("Acronyms…"), self._show_acronyms, icon="list")
        self.of_book = [self.sources, self.inspector, self.split, self.focus_action, self.acronyms]
        self.addActions(self.of_book)

    def _make_themes(self) -> None:
        themes = self.submenu(tr("Theme"))
        group = QActionGroup(self)
        self._worn: dict[str, QAction] = {}
        for name, words in _THEMES.items():
            action = self.add(tr("Theme: {theme}", theme=tr(words)), partial(self._wear, name), is_check=True)
            action.setChecked(self._theme.name == name)
            group.addAction(action)
            themes.addAction(action)
            self._worn[name] = action
        self.toggle_dark = self.add(tr("Light or Dark"), self._switch, icon="moon", key="Ctrl+Shift+D")
        self.addAction(self.toggle_dark)

    def _make_sizes(self) -> None:
        self.addActions(
            [
                self.add(
                    tr("Larger Text"), partial(self._grow, _LARGER), icon="zoom-in", key="Ctrl+= or Ctrl++"
                ),
                self.add(tr("Smaller Text"), partial(self._grow, _SMALLER), icon="zoom-out", key="Ctrl+-"),
                self.add(tr("Usual Text Size"), partial(self._grow, 0), key="Ctrl+0"),
            ]
        )

    def _outline(self) -> tuple[Any, Any] | None:
        view, desk = self.session.view, self.session.desk
        if view is None or desk is None:
            return None
        view.work.show_pane("outline")
        return desk, view.work.pane("outline")

    def _check_cards(self) -> None:
        view = self.session.view
        self.inspector.setChecked(view is not None and view.inspector_card.is_open)
        self.sources.setChecked(view is None or view.sources_card.is_open)
        if view is not None:
            self._sources_button.setVisible(view.sources_card.floats or not view.sources_card.is_open)

    def _show_inspector(self) -> None:
        self.session.show_inspector(self.inspector.isChecked())

    def _show_sources(self) -> None:
        if self.session.view:
            self.session.view.sources_card.open(self.sources.isChecked())

    def _show_acronyms(self) -> None:
        from briefbook.ui.acronyms.showing import show_acronyms

        show_acronyms(self.session)

    def _set_split(self) -> None:
        if self.session.view:
            self.session.view.work.split(self.split.isChecked())

    def _search_sources(self, query: str) -> None:
        if self.session.view:
            self.sources.setChecked(True)
            self._show_sources()
            library = self.session.view.sources
            library.head.show_query(query)
            library.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _wear(self, name: str) -> None:
        self._theme.name = name
        self._worn[name].setChecked(True)
        self.session.remember_theme()

    def _switch(self) -> None:
        self._wear("light" if self._theme.tokens.is_dark else "dark")

    def _grow(self, by: int) -> None:
        wanted = (self._wanted_scale or self._theme.scale) + by if by else 100
        self._wanted_scale = max(SMALLEST_SCALE, min(LARGEST_SCALE, wanted))
        # dressing a window with many rows takes a while: several keys in a row are one change
        self._growing.start()

    def _take_scale(self) -> None:
        self._theme.scale, self._wanted_scale = self._wanted_scale, 0
        self.session.fit(self.session.window.width())
        self.session.remember_theme()
