"""The slider that shows the matrix as it was on any date."""

from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSlider, QToolButton, QWidget

from briefbook.domain.date_words import in_words
from briefbook.domain.edit import Edit
from briefbook.domain.matrix import Matrix
from briefbook.domain.risk import Risk
from briefbook.store.risk_history import RiskHistory
from briefbook.translation import tr
from briefbook.ui.desk import Desk

_MONTH: Final = 30


class HistoryBar(QWidget):
    """One day further with the arrow keys, a month with Page Up and Page Down; beside it the changes."""

    shown = Signal(object)
    """The `RegisterThen` to show, or `None` for the present."""
    left = Signal()
    """The present is wanted, and the bar no longer."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._history: RiskHistory | None = None
        self._today = date.today()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Date of the matrix"))
        self.slider.setPageStep(_MONTH)
        self.slider.setMinimumWidth(48)
        self.words = QLabel()
        self.words.setProperty("role", "strong")
        self.words.setWordWrap(True)
        self.words.setMinimumWidth(96)
        self.before_button = self._step_button("arrow-left", tr("To the change before"), -1)
        self.after_button = self._step_button("arrow-right", tr("To the next change"), 1)
        self.now_button = QPushButton(tr("Back to Now"))
        self.now_button.setToolTip(tr("Show the matrix as it is (Esc)"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.before_button)
        layout.addWidget(self.slider, 3)
        layout.addWidget(self.after_button)
        layout.addWidget(self.words, 2)
        layout.addWidget(self.now_button)
        self.slider.valueChanged.connect(self._show)
        self.now_button.clicked.connect(self.left)
        desk.open_book.edited.connect(self._on_edited)

    @property
    def day(self) -> date | None:
        """The day that is shown, `None` for now."""
        at = self.slider.value()
        return date.fromordinal(at) if self._history and at < self.slider.maximum() else None

    def open(self) -> None:
        """Read the history and begin with the present."""
        self._read()
        self.slider.setValue(self.slider.maximum())
        self._show()
        self.slider.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_history(self) -> None:
        """Forget the history; the present is shown."""
        self._history = None
        self.shown.emit(None)

    def step(self, way: int) -> None:
        """Go to the change after the day shown, or to the one before it."""
        assert self._history is not None
        stops = sorted({*(day.toordinal() for day in self._history.days), self.slider.maximum()})
        here = self.slider.value()
        ahead = (
            [stop for stop in stops if stop > here] if way > 0 else [stop for stop in stops if stop < here]
        )
        if ahead:
            self.slider.setValue(ahead[0] if way > 0 else ahead[-1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the present with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _read(self) -> None:
        self._history = self._desk.open_book.book.risk_history()
        self._today = date.today()
        first = self._history.days[0] if self._history.days else self._today
        self.slider.blockSignals(True)
        self.slider.setRange(min(first, self._today).toordinal(), self._today.toordinal())
        self.slider.blockSignals(False)

    def _show(self) -> None:
        if self._history is None:
            return
        day = self.day
        shown = in_words((day or self._today).isoformat())
        if self.slider.minimum() == self.slider.maximum():
            words = tr("Begun today")
        else:
            words = tr("As of {date}", date=shown) if day else tr("Now, {date}", date=shown)
        self.words.setText(words)
        self.slider.setAccessibleDescription(words)
        self.before_button.setEnabled(self.slider.value() > self.slider.minimum())
        self.after_button.setEnabled(day is not None)
        self.shown.emit(self._history.at(day) if day else None)

    def _on_edited(self, edit: Edit) -> None:
        if self._history is not None and edit.touches(Risk, Matrix):
            at = self.slider.value() if self.day else None
            self._read()
            self.slider.setValue(self.slider.maximum() if at is None else at)
            self._show()

    def _step_button(self, icon: str, words: str, way: int) -> QToolButton:
        made = QToolButton()
        made.setIcon(self._desk.icons.icon(icon, "muted"))
        made.setToolTip(words)
        made.setAccessibleName(words)
        made.clicked.connect(lambda: self.step(way))
        return made
