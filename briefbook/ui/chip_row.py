"""A row of chips, such as tags or filters, each of which can be taken away."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from briefbook.translation import tr, tr_noop
from briefbook.ui.flow import Flow
from briefbook.ui.theme.icons import Icons

_LONGEST = 30

_TAKE: Final = {
    "tag": tr_noop("Take away the tag {name}"),
    "collection": tr_noop("Take away the collection {name}"),
    "filter": tr_noop("Take away the filter {name}"),
    "actor": tr_noop("Take away the actor {name}"),
    "commitment": tr_noop("Take away the commitment {name}"),
}
"""What a chip says to be there for, by what the row is of."""


class ChipRow(QWidget):
    """Chips in lines; clicking one, or pressing Del on it, takes away what it stands for."""

    removed = Signal(str)
    """The words of the chip that is to go."""
    cleared = Signal()
    """All are to go."""

    def __init__(self, icons: Icons, name: str, what: str, *, clears: bool = False) -> None:
        """Make a row for one of `_TAKE`; with `clears`, for filters, several can go together."""
        super().__init__()
        self._icons, self._what, self._clears = icons, what, clears
        self._shown: tuple[str, ...] = ()
        self._flow = Flow(self)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    @property
    def chips(self) -> list[QToolButton]:
        """The chips, and after several of them the button that takes all away."""
        items = (self._flow.itemAt(place) for place in range(self._flow.count()))
        return [made for item in items if item and isinstance(made := item.widget(), QToolButton)]

    def show_words(self, words: Sequence[str]) -> None:
        """Show a chip for each of these words."""
        if tuple(words) == self._shown:
            return
        had_focus = next((place for place, chip in enumerate(self.chips) if chip.hasFocus()), None)
        self._shown = tuple(words)
        self._flow.empty()
        for one in words:
            self._add(one)
        if self._clears and len(words) > 1:
            self._add_clearing()
        self.setVisible(bool(words))
        self.updateGeometry()
        if had_focus is not None and self.chips:
            self.chips[min(had_focus, len(self.chips) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the chip with the focus away with Del or Backspace; walk along the chips with the arrows."""
        chips = self.chips
        place = next((at for at, chip in enumerate(chips) if chip.hasFocus()), None)
        if place is None:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            chips[place].click()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if (event.key() == Qt.Key.Key_Right) != self.isRightToLeft() else -1
            chips[(place + step) % len(chips)].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _add(self, words: str) -> None:
        shown = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"
        chip = self._chip(shown, tr(_TAKE[self._what], name=words))
        chip.setIcon(self._icons.icon("x", "muted"))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        # the cross stands behind the words
        ahead, behind = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
        chip.setLayoutDirection(ahead if self.isRightToLeft() else behind)
        chip.clicked.connect(partial(self.removed.emit, words))

    def _add_clearing(self) -> None:
        self._chip(tr("Clear all"), tr("Take every filter away")).clicked.connect(self.cleared)

    def _chip(self, shown: str, told: str) -> QToolButton:
        chip = QToolButton()
        chip.setProperty("role", "chip")
        chip.setProperty("shows", "removal")
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        chip.setText(shown.replace("&", "&&"))
        chip.setToolTip(told)
        chip.setAccessibleName(told)
        self._flow.addWidget(chip)
        chip.show()
        return chip
