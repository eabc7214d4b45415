"""Fields for several things of a kind, shown as chips: actors by name, commitments by label."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QStringListModel, Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefbook.translation import tr
from briefbook.ui.chip_row import ChipRow
from briefbook.ui.papers.lines import Box, OneActor
from briefbook.ui.theme.icons import Icons

W = TypeVar("W", bound=QWidget)


class _Chips(QWidget, Generic[W]):
    """Chips over what adds another."""

    def __init__(
        self, icons: Icons, name: str, what: str, finish: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._finish = finish
        self._kept: tuple[str, ...] = ()
        self._shown: tuple[str, ...] = ()
        self._words: dict[str, str] = {}
        self._is_read_only = False
        self.chips = ChipRow(icons, name, what)
        self.chips.removed.connect(self._take_away)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.chips)

    @property
    def is_typed(self) -> bool:
        """Whether it is not yet what the book says."""
        return self.value() != self._kept

    def value(self) -> tuple[str, ...]:
        """Return what the chips stand for."""
        return self._shown

    def settle(self, value: tuple[str, ...]) -> None:
        """Show these, whatever was typed."""
        self._kept = value
        self._show(value)

    def show_value(self, value: tuple[str, ...]) -> None:
        """Show what the book says, unless something else is being typed."""
        was_typed, self._kept = self.is_typed, value
        if not was_typed:
            self._show(value)

    def retype(self, value: tuple[str, ...]) -> None:
        """Show what was chosen before, as typing."""
        self._show(value)

    def set_read_only(self, on: bool) -> None:
        """Let nothing be added or taken away."""
        self._is_read_only = on
        self.chips.setEnabled(not on)

    def _show(self, value: tuple[str, ...]) -> None:
        self._shown = value
        self.chips.show_words([self._words.get(one, one) for one in value])

    def _take_away(self, words: str) -> None:
        self._show(tuple(one for one in self._shown if self._words.get(one, one) != words))
        self._finish()


class ActorsField(_Chips[OneActor]):
    """Names of actors; a name that the book does not know becomes a new actor."""

    def __init__(
        self,
        icons: Icons,
        name: str,
        names: QStringListModel,
        finish: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icons, name, "actor", finish, parent)
        self.adder = OneActor(name, names, tr("Add a name"), self._add, self)
        self.line = self.adder.line
        self._column.addWidget(self.adder)

    def value(self) -> tuple[str, ...]:
        """Return the names, with the one that is being typed."""
        typed = [" ".join(one.split()) for one in self.line.text().split(";")]
        return tuple(dict.fromkeys([*self._shown, *filter(None, typed)]))

    def settle(self, value: tuple[str, ...]) -> None:
        """Show these names, whatever was typed."""
        self.adder.settle("")
        super().settle(value)
        # a name chosen from the list is written into the line once more
        QTimer.singleShot(0, self, self._empty)

    def set_read_only(self, on: bool) -> None:
        """Let nobody be added or taken away."""
        super().set_read_only(on)
        self.adder.set_read_only(on)
        self.adder.setVisible(not on)

    def _add(self) -> None:
        if self.is_typed:
            self._finish()

    def _empty(self) -> None:
        if self.adder.value() in self._shown:
            self.adder.settle("")


class Adder(Box):
    """A box that is filled when it is entered; of thousands of choices few are ever wanted."""

    def __init__(self, name: str, fill: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(name, [], lambda: None, parent)
        self._fill = fill

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer what there is now."""
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._fill()
        super().focusInEvent(event)

    def showPopup(self) -> None:
        """Open the list, also where the box was not entered before."""
        if not self.count():
            self._fill()
        super().showPopup()


class CommitmentsField(_Chips[Box]):
    """Commitments by label, each picked from those that the book has."""

    def __init__(
        self, icons: Icons, name: str, finish: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(icons, name, "commitment", finish, parent)
        self._offered: list[tuple[str, str]] = []
        self.adder = Adder(name, self._fill, self)
        self.adder.setPlaceholderText(tr("Add a commitment"))
        self.adder.activated.connect(self._add)
        self._column.addWidget(self.adder)

    def offer(self, commitments: Sequence[tuple[str, str]]) -> None:
        """Offer commitments by their words and labels."""
        if (offered := list(commitments)) != self._offered:
            self._offered = offered
            self._words = {label: words for words, label in commitments}
            self._show(self._shown)

    def set_read_only(self, on: bool) -> None:
        """Let nothing be added or taken away."""
        super().set_read_only(on)
        self.adder.set_read_only(on)
        self.adder.setVisible(not on)

    def _show(self, value: tuple[str, ...]) -> None:
        super()._show(value)
        if self.adder.hasFocus():
            self._fill()
        self.adder.setCurrentIndex(-1)

    def _fill(self) -> None:
        self.adder.offer([one for one in self._offered if one[1] not in self._shown])
        self.adder.setCurrentIndex(-1)

    def _add(self) -> None:
        label = self.adder.value()
        if label:
            self._show((*self._shown, label))
            self._finish()
