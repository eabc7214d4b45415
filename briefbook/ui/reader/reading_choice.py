"""The choice between the readings of a page that differ."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from briefbook.edits.readings import READINGS, choose_reading
from briefbook.translation import tr, tr_noop
from briefbook.ui.commands import add_command
from briefbook.ui.desk import Desk
from briefbook.ui.reader.shown_source import ShownSource

_HINTS = {
    "": tr_noop("What is taken for the article"),
    "other": tr_noop("What another way of finding the article takes for it"),
    "whole": tr_noop("All that is on the page, with its menus and notices"),
}

_READ: Final = {
    "": tr_noop("Read the Article"),
    "other": tr_noop("Read the Other Reading"),
    "whole": tr_noop("Read the Whole Page"),
}
"""What the commands for the readings say."""


class ReadingChoice(QObject):
    """A button that names the reading and lists the others; out of sight where there is one only."""

    def __init__(self, desk: Desk, pane: QWidget) -> None:
        super().__init__(pane)
        self._desk = desk
        self._reading: ShownSource | None = None
        self.button = QToolButton()
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setToolTip(tr("Two readings of this page differ; choose the one that is right"))
        # a menu of the pane itself would take the keyboard from it
        menu = QMenu(self.button)
        self.actions: dict[str, QAction] = {}
        group = QActionGroup(self)
        for name in READINGS:
            action = add_command(
                desk.icons,
                pane,
                tr(_READ[name]),
                partial(self._choose, name),
                hint=tr(_HINTS[name]),
                is_check=True,
            )
            group.addAction(action)
            menu.addAction(action)
            self.actions[name] = action
        self.button.setMenu(menu)
        self.button.hide()

    def show_source(self, reading: ShownSource) -> None:
        """Offer the readings of the source that is shown."""
        self._reading = reading
        source = reading.source
        is_choice = reading.is_current and (source.has_other_reading or bool(source.reading))
        self.button.setVisible(is_choice)
        words = tr(READINGS[source.reading])
        self.button.setText(words)
        self.button.setAccessibleName(tr("Reading: {reading}", reading=words))
        for name, action in self.actions.items():
            action.setEnabled(is_choice and (name != "other" or source.has_other_reading))
            action.setChecked(name == source.reading)

    def _choose(self, name: str) -> None:
        reading = self._reading
        if reading is None or reading.source.reading == name:
            return
        book = self._desk.open_book.book
        with self._desk.messages.telling():
            self._desk.open_book.do(lambda: choose_reading(book, book.sources.get(reading.source.id), name))
