"""What readers do with the parts that were set aside: show them, and bring them back."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefbook.domain.source import SetAside
from briefbook.edits.readings import bring_back, set_aside_again
from briefbook.translation import tr
from briefbook.ui.commands import add_command
from briefbook.ui.desk import Desk
from briefbook.ui.reader.part_labels import PartLabels
from briefbook.ui.reader.reading_text import ReadingText
from briefbook.ui.reader.set_aside_bar import SetAsideBar


class SettingAside(QObject):
    """Keeps the bar that counts the parts and the labels over them."""

    shown = Signal(bool)
    """The parts are to be shown in their place, or left out."""

    def __init__(self, desk: Desk, page: ReadingText, pane: QWidget, work: QWidget) -> None:
        super().__init__(pane)
        self._desk, self._page = desk, page
        self.bar = SetAsideBar(work)
        self.labels = PartLabels(page)
        self.action = add_command(desk.icons, pane, tr("Show or Hide Set-Aside Text"), self._turn, icon="eye")
        self.bar.shown.connect(self.shown)
        self.bar.all_wanted_back.connect(self._bring_all_back)
        self.labels.wanted.connect(self._turn_part)

    def _turn(self) -> None:
        if self._page.reading is not None and self._page.reading.parts:
            self.shown.emit(not self._page.reading.is_showing_parts)

    def _bring_all_back(self) -> None:
        if self._page.reading is not None:
            self._bring_back(self._page.reading.hidden)

    def _turn_part(self, part: SetAside) -> None:
        if part.brought_back:
            with self._desk.messages.telling():
                self._desk.open_book.do(lambda: set_aside_again(self._desk.open_book.book, part))
        else:
            self._bring_back((part,))

    def _bring_back(self, parts: Sequence[SetAside]) -> None:
        with self._desk.messages.telling():
            self._desk.open_book.do(bring_back(parts))
