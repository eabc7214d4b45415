"""The fields of the filter panel: a value chosen among those that the book has, and a span of dates."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QToolButton,
    QWidget,
)

from briefbook.domain.dates import is_date
from briefbook.translation import grouped, tr, tr_noop
from briefbook.ui.theme.icons import Icons

_ANY = tr_noop("Any")


class ValueField(QComboBox):
    """One value of those offered, each with how many sources have it; of very many it can be typed."""

    chosen = Signal(str)
    """The value that the user wants; "" for any."""

    def __init__(self, name: str, *, is_typed: bool = False) -> None:
        super().__init__()
        self._value = ""
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(10)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMaxVisibleItems(14)
        self.activated.connect(lambda row: self._choose(str(self.itemData(row) or "")))
        if is_typed:
            self._let_type(name)

    def offer(self, values: Sequence[tuple[str, str, int]]) -> None:
        """Offer values with their words and counts."""
        self.clear()
        self.addItem(tr(_ANY), "")
        for one, words, count in values:
            self.addItem(f"{words}  ({grouped(count)})", one)

    def show_value(self, value: str) -> None:
        """Show the value that the library is filtered by."""
        self._value = value
        rows = range(1, self.count())
        row = next((at for at in rows if str(self.itemData(at)).casefold() == value.casefold()), 0)
        if value and not row:
            self.addItem(value, value)
            row = self.count() - 1
        self.setCurrentIndex(row)
        line = self.lineEdit()
        if line is not None:
            line.setText(value)
            line.setCursorPosition(0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel alone: turned in passing, it must not filter."""
        event.ignore()

    def _let_type(self, name: str) -> None:
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = self.lineEdit()
        assert line is not None
        line.setPlaceholderText(tr(_ANY))
        line.setAccessibleName(name)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)
        line.editingFinished.connect(lambda: self._take_typed(line.text()))

    def _take_typed(self, typed: str) -> None:
        row = self.findText(typed)
        value = str(self.itemData(row) or "") if row >= 0 else " ".join(typed.split())
        self._choose(value)

    def _choose(self, value: str) -> None:
        if value != self._value:
            self._value = value
            self.chosen.emit(value)
        line = self.lineEdit()
        if line is not None and line.text() != value:
            line.setText(value)


class DatesField(QWidget):
    """From when to when sources were published, as precisely as one likes."""

    chosen = Signal(str)
    """The span as a query writes it, such as `2025-10..2025-11`, or one date; "" for any."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._value = ""
        self.start, self.end = QLineEdit(), QLineEdit()
        self.years = QToolButton()
        self.years.setIcon(icons.icon("calendar-clock", "muted"))
        self.years.setToolTip(tr("Choose a year"))
        self.years.setAccessibleName(tr("Year of publication"))
        self.years.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.years.setMenu(QMenu(self.years))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.start, 1)
        row.addWidget(QLabel("–"))
        row.addWidget(self.end, 1)
        row.addWidget(self.years)
        self.start.setPlaceholderText(tr("from", "a date"))
        self.start.setAccessibleName(tr("Published from, such as 2025-10"))
        self.start.setToolTip(tr("Published from: 2025-10-28, 2025-10 or 2025"))
        self.end.setPlaceholderText(tr("until", "a date"))
        self.end.setAccessibleName(tr("Published until, such as 2025-10"))
        self.end.setToolTip(tr("Published until: 2025-10-28, 2025-10 or 2025"))
        for line in (self.start, self.end):
            line.editingFinished.connect(self._take)
        self.setFocusProxy(self.start)

    def offer(self, years: Sequence[tuple[str, int]]) -> None:
        """Offer years with their counts."""
        menu = self.years.menu()
        menu.clear()
        for year, count in years:
            menu.addAction(f"{year}\t{grouped(count)}").triggered.connect(partial(self._choose, year))
        self.years.setEnabled(bool(years))

    def show_value(self, value: str) -> None:
        """Show the span that the library is filtered by."""
        self._value = value
        start, dots, end = value.partition("..")
        self.start.setText(start)
        self.end.setText(end if dots else start)
        self._show_mistakes()

    def _take(self) -> None:
        start, end = self.start.text().strip(), self.end.text().strip()
        if not self._show_mistakes():
            return
        self._choose(start if start == end else f"{start}..{end}")

    def _choose(self, value: str) -> None:
        if value != self._value:
            self._value = value
            self.chosen.emit(value)

    def _show_mistakes(self) -> bool:
        """Mark what is no date; return whether there is none such."""
        is_right = True
        for line in (self.start, self.end):
            typed = line.text().strip()
            is_wrong = bool(typed) and not is_date(typed)
            is_right &= not is_wrong
            if is_wrong != (line.property("level") == "error"):
                line.setProperty("level", "error" if is_wrong else None)
                line.style().unpolish(line)
                line.style().polish(line)
        return is_right
