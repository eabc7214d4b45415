"""The menu over the memo's pages that says since when they tell what changed."""

from functools import partial

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from briefbook.domain.dates import is_date
from briefbook.translation import tr
from briefbook.ui.commands import HIDDEN
from briefbook.ui.memo.since import DATE, DayDialog, offered
from briefbook.ui.open_book import OpenBook


class SinceMenu(QMenu):
    """Offers the moments, the chosen one with a mark; filled anew each time, as exports are added."""

    def __init__(self, open_book: OpenBook, parent: QWidget) -> None:
        super().__init__(tr("Show What Changed"), parent)
        self._open_book = open_book
        self._group = QActionGroup(self)
        self.aboutToShow.connect(self.fill)
        self.fill()

    def fill(self) -> None:
        """List what there is to choose now."""
        for old in self._group.actions():
            self._group.removeAction(old)
        self.clear()
        since = self._open_book.since
        choices = offered(self._open_book.book)
        is_day = is_date(since) and since not in dict(choices)
        for value, words in choices:
            is_chosen = value == since or (value == DATE and is_day)
            action = self.addAction(tr("Since {date}…", date=since) if is_chosen and is_day else words)
            action.setCheckable(True)
            action.setChecked(is_chosen)
            action.setData(HIDDEN)
            action.setActionGroup(self._group)
            action.triggered.connect(partial(self._choose, value))

    def _choose(self, value: str) -> None:
        if value != DATE:
            self._open_book.show_since(value)
            return
        dialog = DayDialog(self.window())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._open_book.show_since(dialog.since)
        dialog.deleteLater()
