"""Since when a memo prints what changed: not at all, the last export, some days ago, or a date."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QDateEdit,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from briefbook.domain.contents import Contents
from briefbook.domain.dates import is_date
from briefbook.jobs.changing import changes_since, memo_in_words
from briefbook.store.book import Book
from briefbook.translation import tr
from briefbook.ui.announcing import name_box
from briefbook.ui.choice_box import ChoiceBox
from briefbook.ui.dialog_room import Form

NEVER, LAST, DATE = "", "last", "date"
DAYS = ("7", "30")
"""How many days ago, as they are kept."""


def offered(book: Book) -> list[tuple[str, str]]:
    """Return what can be chosen, each with its words, snapshots too; the date is asked for on its own."""
    last = book.exports.last()
    exported = [(LAST, tr("Since the last export: {memo}", memo=memo_in_words(last)))] if last else []
    snapshots = [
        (one.id, tr("Since the snapshot {snapshot}", snapshot=one.told))
        for one in book.snapshots.named()[::-1]
    ]
    days = [(number, tr("Of the last %n days", "", int(number))) for number in DAYS]
    return [(NEVER, tr("List no changes")), *exported, *snapshots, *days, (DATE, tr("Since a date…"))]


def with_changes(book: Book, contents: Contents, since: str) -> Contents:
    """Return contents with what changed in the book, or as they are where nothing is chosen."""
    if since == NEVER or (since == LAST and book.exports.last() is None):
        return contents
    if since not in (LAST, *DAYS) and not is_date(since) and book.snapshots.find(since) is None:
        return contents  # of a snapshot that was removed
    moment = (date.today() - timedelta(int(since))).isoformat() if since in DAYS else since
    return replace(contents, changes=changes_since(book, moment))


class SinceChoice(QWidget):
    """A choice of the moment, with a field for the date where one is wanted."""

    changed = Signal()

    def __init__(self, book: Book, since: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.moment, self.day = ChoiceBox(), day_field()
        for value, words in offered(book):
            self.moment.addItem(words.removesuffix("…"), value)
        is_day = is_date(since) and self.moment.findData(since) < 0
        if is_day:
            self.day.setDate(QDate.fromString(since, "yyyy-MM-dd"))
        self.moment.setCurrentIndex(max(0, self.moment.findData(DATE if is_day else since)))
        name_box(self.moment, tr("What changed"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.moment, 1)
        row.addWidget(self.day)
        self.setFocusProxy(self.moment)
        self._show_day()
        self.moment.currentIndexChanged.connect(self._on_chosen)
        self.day.dateChanged.connect(self.changed)

    @property
    def since(self) -> str:
        """What is chosen: empty, `last`, a number of days, the id of a snapshot, or a date."""
        chosen = str(self.moment.currentData())
        return self.day.date().toString("yyyy-MM-dd") if chosen == DATE else chosen

    def _on_chosen(self) -> None:
        self._show_day()
        self.changed.emit()

    def _show_day(self) -> None:
        self.day.setVisible(self.moment.currentData() == DATE)


class DayDialog(Form):
    """Asks for the day since when the memo is to tell what changed."""

    width_wanted = 320

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What Changed"))
        self.day = day_field()
        words = QLabel(tr("Print in the memo what changed &since"))
        words.setBuddy(self.day)
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        show = buttons.addButton(tr("Show"), QDialogButtonBox.ButtonRole.AcceptRole)
        show.setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout()
        column.setSpacing(12)
        for widget in (words, self.day):
            column.addWidget(widget)
        self.lay_out(column, buttons)
        show.setDefault(True)

    @property
    def since(self) -> str:
        """The chosen day by ISO 8601."""
        return self.day.date().toString("yyyy-MM-dd")


def day_field() -> QDateEdit:
    """Return a field for a day that is not in the future, a fortnight ago to begin with."""
    field = QDateEdit()
    field.setCalendarPopup(True)
    field.setDisplayFormat(tr("d MMMM yyyy", "how a day is shown in a field, in the signs of Qt"))
    field.setMaximumDate(QDate.currentDate())
    field.setDate(QDate.currentDate().addDays(-14))
    field.setAccessibleName(tr("Since which day"))
    return field
