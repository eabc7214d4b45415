"""Fields of a form for many sources, which show what those have in common and know if they are touched."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QToolButton, QWidget

from briefbook.translation import grouped, sort_key, tr
from briefbook.ui.choice_box import ChoiceBox
from briefbook.ui.desk import Desk
from briefbook.ui.flow import Flow


def _various() -> str:
    return tr("(various)")


class SharedLine(QLineEdit):
    """A detail that all sources have, or that differs; what is typed is meant for all of them."""

    changed = Signal()

    def __init__(self, desk: Desk, name: str, values: Iterable[str], offered: Sequence[str] = ()) -> None:
        super().__init__()
        found = set(values)
        self._is_various = len(found) > 1
        self._common = "" if self._is_various else next(iter(found), "")
        self._is_emptied = False
        self.setAccessibleName(name)
        self.setText(self._common)
        self.setCursorPosition(0)
        if self._is_various:
            self.setPlaceholderText(_various())
            self._emptying = self.addAction(
                desk.icons.icon("x", "muted"), QLineEdit.ActionPosition.TrailingPosition
            )
            self._emptying.setText(tr("Empty {name} in All", name=name))
            self._emptying.setToolTip(tr("Empty “{name}” in all of them", name=name))
            self._emptying.triggered.connect(self._empty)
        if offered:
            completer = QCompleter(sorted(offered, key=sort_key), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.setCompleter(completer)
        self.textChanged.connect(self._follow)

    @property
    def entered(self) -> str | None:
        """What all sources shall have; `None` to leave theirs as it is."""
        text = self.text().strip()
        return text if text != self._common or self._is_emptied else None

    def _follow(self, text: str) -> None:
        if text:
            self._is_emptied = False
            if self._is_various:
                self.setPlaceholderText(_various())
        self.changed.emit()

    def _empty(self) -> None:
        self.clear()
        self._is_emptied = True
        self.setPlaceholderText(tr("(emptied in all)"))
        self.changed.emit()


class SharedChoice(ChoiceBox):
    """A value chosen for all sources."""

    changed = Signal()

    def __init__(self, name: str, values: Iterable[str], offered: Mapping[str, str]) -> None:
        super().__init__()
        found = set(values)
        self._common = next(iter(found)) if len(found) == 1 else None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if self._common is None:
            self.addItem(_various(), None)
        for value, words in offered.items():
            self.addItem(words, value)
        self.setCurrentIndex(self.findData(self._common) if self._common is not None else 0)
        self.currentIndexChanged.connect(lambda _: self.changed.emit())

    @property
    def entered(self) -> str | None:
        """What all sources shall have; `None` to leave theirs as it is."""
        value = self.currentData()
        return None if value is None or value == self._common else str(value)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel alone: turned in passing, it must not choose."""
        event.ignore()


class LeavingChips(QWidget):
    """What some or all of the sources have, such as tags; what is checked is taken away."""

    changed = Signal()

    def __init__(self, desk: Desk, name: str, names: Iterable[str], of: int) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.chips: dict[str, QToolButton] = {}
        self._icons = desk.icons
        layout = Flow(self)
        spelled: dict[str, str] = {}
        counts: Counter[str] = Counter()
        for one in names:
            spelled.setdefault(one.casefold(), one)
            counts[one.casefold()] += 1
        for folded in sorted(counts, key=sort_key):
            words = spelled[folded]
            chip = QToolButton()
            chip.setProperty("role", "chip")
            chip.setProperty("shows", "removal")
            chip.setCheckable(True)
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            number, size = grouped(counts[folded]), grouped(of)
            share = "" if counts[folded] == of else "  " + tr("{number} of {size}", number=number, size=size)
            chip.setText(f"{words}{share}".replace("&", "&&"))
            chip.setToolTip(tr("Take “{name}” away", name=words))
            chip.setAccessibleName(
                tr("Take “{name}” away from {number} of {size}", name=words, number=number, size=size)
            )
            chip.setIcon(desk.icons.icon("x", "muted"))
            chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            chip.toggled.connect(self._tell)
            layout.addWidget(chip)
            self.chips[words] = chip
        self.setVisible(bool(self.chips))

    @property
    def leaving(self) -> list[str]:
        """What is to be taken away."""
        return [words for words, chip in self.chips.items() if chip.isChecked()]

    def _tell(self) -> None:
        for chip in self.chips.values():
            font = chip.font()
            font.setStrikeOut(chip.isChecked())
            chip.setFont(font)
        self.changed.emit()
