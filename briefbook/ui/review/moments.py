"""Since when, and until when, one wants to know what changed."""

from datetime import date, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from briefbook.domain.dates import is_date
from briefbook.jobs.changing import memo_in_words
from briefbook.translation import tr, tr_noop
from briefbook.ui.announcing import name_box
from briefbook.ui.choice_box import ChoiceBox
from briefbook.ui.desk import Desk
from briefbook.ui.review.parts import meta

DATE: Final = "date"
_PRESETS: Final = {"1": tr_noop("Yesterday"), "7": tr_noop("7 days ago"), "30": tr_noop("30 days ago")}
_FORM: Final = tr_noop("YYYY-MM-DD")


class Moments(QWidget):
    """Two boxes, of memos, snapshots and dates; for a date of one's own a field by ISO 8601 beside each."""

    changed = Signal()
    """Another moment was chosen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = desk.open_book.book
        self.since_box, self.until_box = ChoiceBox(), ChoiceBox()
        name_box(self.since_box, tr("Since"))
        name_box(self.until_box, tr("Until"))
        self.day = _day_line(tr("Since which day, {form}", form=tr(_FORM)))
        self.until_day = _day_line(tr("Until which day, {form}", form=tr(_FORM)))
        for box in (self.since_box, self.until_box):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.setMinimumWidth(96)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(meta(tr("Since")))
        row.addWidget(self.since_box, 3)
        row.addWidget(self.day, 1)
        row.addWidget(meta(tr("until", "and a moment after it")))
        row.addWidget(self.until_box, 2)
        row.addWidget(self.until_day, 1)
        self.setFocusProxy(self.since_box)
        self.fill()
        self.since_box.activated.connect(self._on_since)
        self.until_box.activated.connect(self._on_until)
        for day in (self.day, self.until_day):
            day.textChanged.connect(lambda _, day=day: _show_validity(day))
            day.editingFinished.connect(partial(self._on_day, day))
        desk.open_book.exported.connect(lambda _: self.fill())
        desk.open_book.snapshots_changed.connect(self.fill)

    @property
    def since(self) -> str:
        """What `changes_since` takes; empty while no day is given."""
        chosen = str(self.since_box.currentData())
        if chosen in _PRESETS:
            return (date.today() - timedelta(int(chosen))).isoformat()
        return _day(self.day) if chosen == DATE else chosen

    @property
    def until(self) -> str:
        """What `changes_since` takes; empty for now."""
        chosen = str(self.until_box.currentData() or "")
        return _day(self.until_day) if chosen == DATE else chosen

    @property
    def is_valid(self) -> bool:
        """Whether the days that are typed are days."""
        pairs = ((self.since_box, self.day), (self.until_box, self.until_day))
        return all(bool(_day(day)) for box, day in pairs if box.currentData() == DATE)

    def fill(self) -> None:
        """Offer what there is, leaving what is chosen."""
        memos = self._book.exports.all()[::-1]
        chosen = self.since_box.currentData()
        self.since_box.clear()
        for place, memo in enumerate(memos):
            words = memo_in_words(memo)
            self.since_box.addItem(tr("Last memo: {memo}", memo=words) if place == 0 else words, memo.id)
        for one in self._book.snapshots.named()[::-1]:
            self.since_box.addItem(tr("Snapshot: {snapshot}", snapshot=one.told), one.id)
        for value, words in _PRESETS.items():
            self.since_box.addItem(tr(words), value)
        self.since_box.addItem(tr("A date…"), DATE)
        usual = 0 if memos else self.since_box.findData("7")
        self.since_box.setCurrentIndex(max(usual, self.since_box.findData(chosen) if chosen else -1))
        self._fill_until()
        self._show_days()

    def state(self) -> dict[str, str]:
        """Return what is chosen."""
        return {
            "since": str(self.since_box.currentData()),
            "day": self.day.text(),
            "until": str(self.until_box.currentData() or ""),
            "until day": self.until_day.text(),
        }

    def restore(self, state: dict[str, str]) -> None:
        """Choose what was chosen before, as far as it is offered."""
        self.day.setText(str(state.get("day", "")))
        self.until_day.setText(str(state.get("until day", "")))
        place = self.since_box.findData(state.get("since"))
        if place >= 0:
            self.since_box.setCurrentIndex(place)
        self._fill_until()
        self.until_box.setCurrentIndex(max(0, self.until_box.findData(state.get("until"))))
        self._show_days()

    def _fill_until(self) -> None:
        """Offer the memos and snapshots after the chosen moment."""
        chosen = self.until_box.currentData()
        since, earliest = self._book.exports.find(str(self.since_box.currentData())), self._moment()
        self.until_box.clear()
        self.until_box.addItem(tr("Now"), "")
        for memo in self._book.exports.all()[::-1]:
            if memo.number > since.number if since else memo.moment > earliest:
                self.until_box.addItem(memo_in_words(memo), memo.id)
        for one in self._book.snapshots.named()[::-1]:
            if one.moment > earliest:
                self.until_box.addItem(tr("Snapshot: {snapshot}", snapshot=one.told), one.id)
        self.until_box.addItem(tr("A date…"), DATE)
        self.until_box.setCurrentIndex(max(0, self.until_box.findData(chosen) if chosen else 0))

    def _moment(self) -> int:
        """Return the moment of the chosen memo or snapshot; before all others for a date."""
        chosen = str(self.since_box.currentData())
        found = self._book.exports.find(chosen) or self._book.snapshots.find(chosen)
        return found.moment if found else -1

    def _on_since(self) -> None:
        self._fill_until()
        self._show_days()
        if self.since_box.currentData() == DATE:
            _ask(self.day, date.today() - timedelta(14))
        self.changed.emit()

    def _on_until(self) -> None:
        self._show_days()
        if self.until_box.currentData() == DATE:
            _ask(self.until_day, date.today())
        self.changed.emit()

    def _on_day(self, day: QLineEdit) -> None:
        if _day(day):
            self.changed.emit()

    def _show_days(self) -> None:
        self.day.setVisible(self.since_box.currentData() == DATE)
        self.until_day.setVisible(self.until_box.currentData() == DATE)


def _day_line(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(tr(_FORM))
    made.setToolTip(tr("A day, such as 2026-11-20, a month or a year"))
    made.setMaximumWidth(130)
    return made


def _day(line: QLineEdit) -> str:
    """Return the date that is typed; nothing while it is none."""
    text = line.text().strip()
    return text if is_date(text) else ""


def _ask(line: QLineEdit, usual: date) -> None:
    if not line.text():
        line.setText(usual.isoformat())
    line.setFocus()
    line.selectAll()


def _show_validity(line: QLineEdit) -> None:
    is_wrong = bool(line.text().strip()) and not _day(line)
    line.setProperty("level", "error" if is_wrong else "")
    line.style().polish(line)
