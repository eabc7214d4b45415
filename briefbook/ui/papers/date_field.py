"""A date in a form: typed as ISO 8601 has it, or chosen from a few that are likely."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from briefbook.domain.date_words import in_words
from briefbook.domain.durations import end_of
from briefbook.translation import tr, tr_noop
from briefbook.ui.desk import Desk
from briefbook.ui.papers.lines import Line

_AROUND = 26
"""Pixels of border, padding and margin at both sides of a line's text."""
_LATER = (
    (tr_noop("In a week"), "1 week"),
    (tr_noop("In a month"), "1 month"),
    (tr_noop("In three months"), "3 months"),
)
"""Words, and the duration that they are of."""


class _DateLine(Line):
    """Never so narrow that a date is cut."""

    def __init__(self, name: str, finish: Callable[[], object], hint: str) -> None:
        super().__init__(name, finish, hint)
        self.setMinimumWidth(0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Return room for a day."""
        widest = max(map(self.fontMetrics().horizontalAdvance, ("0000-00-00", tr("yyyy-mm-dd"))))
        return QSize(widest + _AROUND, super().minimumSizeHint().height())


class DateField(QWidget):
    """A line, and a menu with today and days to come."""

    def __init__(self, desk: Desk, name: str, finish: Callable[[], object], *, is_day: bool) -> None:
        """Ask for a day, or for a date that may be known to the month or the year alone."""
        super().__init__()
        self._finish = finish
        self.line = _DateLine(name, finish, tr("yyyy-mm-dd"))
        self.line.setToolTip(
            tr("A day: 2025-10-28") if is_day else tr("As precise as known: 2025-10-28, 2025-10 or 2025")
        )
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill)
        self.button = QToolButton()
        self.button.setIcon(desk.icons.icon("calendar-clock", "muted"))
        self.button.setToolTip(tr("Choose a date ({field})", field=name))
        self.button.setAccessibleName(tr("Choose a date: {field}", field=name))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)

    @property
    def is_typed(self) -> bool:
        """Whether the date is not yet what the book says."""
        return self.line.is_typed

    def value(self) -> str:
        """Return what is typed."""
        return self.line.value()

    def settle(self, value: str) -> None:
        """Show a date, whatever was typed."""
        self.line.settle(value)

    def show_value(self, value: str) -> None:
        """Show what the book says, unless something else is being typed."""
        self.line.show_value(value)

    def retype(self, value: str) -> None:
        """Show what was typed before, as typing."""
        self.line.retype(value)

    def set_read_only(self, on: bool) -> None:
        """Let nothing be typed or chosen."""
        self.line.setReadOnly(on)
        self.button.setEnabled(not on)

    def _fill(self) -> None:
        self.menu.clear()
        today = date.today()
        offered = [(tr("Today"), today), *((tr(words), end_of(today, lasts)) for words, lasts in _LATER)]
        for words, day in offered:
            chosen = partial(self._choose, day.isoformat())
            self.menu.addAction(
                tr("{when}, {date}", when=words, date=in_words(day.isoformat()))
            ).triggered.connect(chosen)

    def _choose(self, day: str, *_: object) -> None:
        self.line.setText(day)
        self.line.setFocus()
        self._finish()
