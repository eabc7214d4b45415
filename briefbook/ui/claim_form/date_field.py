"""The field for the date as of which a claim held: asked for, with dates to choose from, never filled in."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from briefbook.domain.date_words import in_words
from briefbook.domain.dates import now
from briefbook.translation import tr
from briefbook.ui.claim_form.form_line import FormLine
from briefbook.ui.desk import Desk


class DateField(QWidget):
    """A line, and a menu with today and with when the sources were published."""

    def __init__(self, desk: Desk, name: str, finish: Callable[[], object]) -> None:
        super().__init__()
        self._finish = finish
        self._published: Sequence[tuple[str, str]] = ()
        self.line = FormLine(name, finish)
        self.line.setPlaceholderText(tr("As of when? e.g. 2025-10-28"))
        self.line.setToolTip(tr("When this held, as precisely as it is known: 2025-10-28, 2025-10 or 2025"))
        self.line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.line.setMinimumWidth(90)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill)
        self.button = QToolButton()
        self.button.setIcon(desk.icons.icon("calendar-clock", "muted"))
        self.button.setToolTip(tr("Choose a date"))
        self.button.setAccessibleName(tr("Choose the as-of date"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)

    @property
    def is_typed(self) -> bool:
        """Whether the date is not yet what the book says."""
        return self.line.is_typed

    def offer(self, published: Sequence[tuple[str, str]]) -> None:
        """Offer the dates of sources, each with the source's name, beside today's."""
        self._published = published

    def value(self) -> str:
        """Return what is typed."""
        return self.line.text().strip()

    def settle(self, value: str) -> None:
        """Show a date, whatever was typed."""
        self.line.settle(value)

    def show_value(self, value: str) -> None:
        """Show what the book says, unless something else is being typed."""
        self.line.show_value(value)

    def set_read_only(self, on: bool) -> None:
        """Let nothing be typed or chosen."""
        self.line.setReadOnly(on)
        self.button.setEnabled(not on)

    def _fill(self) -> None:
        self.menu.clear()
        today = now()[:10]
        self.menu.addAction(tr("Today, {date}", date=in_words(today))).triggered.connect(
            partial(self._choose, today)
        )
        for date, source in self._published:
            words = tr("{date}, when {source} was published", date=in_words(date), source=source).replace(
                "&", "&&"
            )
            self.menu.addAction(words).triggered.connect(partial(self._choose, date))

    def _choose(self, date: str, *_: object) -> None:
        self.line.setText(date)
        self.line.setFocus()
        self._finish()
