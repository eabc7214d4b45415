"""One-line fields, boxes of choices and ticks, as forms of working papers use them."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from briefbook.translation import tr
from briefbook.ui.claim_form.actor_field import ActorField
from briefbook.ui.claim_form.field import Choice
from briefbook.ui.claim_form.form_line import FormLine
from briefbook.ui.claim_form.likelihood_row import Judged, LikelihoodRow
from briefbook.ui.marking_field import MarkingField
from briefbook.ui.open_book import OpenBook


class Line(FormLine):
    """A line as wide as there is room for."""

    def __init__(self, name: str, finish: Callable[[], object], hint: str = "") -> None:
        super().__init__(name, finish)
        self.setPlaceholderText(hint)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(80)

    def value(self) -> str:
        """Return what is typed, without spaces around it."""
        return self.text().strip()


class Box(Choice):
    """A box of choices that tells when another is chosen."""

    def __init__(
        self,
        name: str,
        choices: Sequence[tuple[str, Any]],
        finish: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        """Offer words, and what each stands for."""
        super().__init__(name, parent=parent)
        self.setMinimumWidth(80)
        self.offer(choices)
        self.activated.connect(lambda: finish() if self.is_typed else None)

    def offer(self, choices: Sequence[tuple[str, Any]]) -> None:
        """Offer other choices; what is chosen stays if it can."""
        if list(choices) == [(self.itemText(row), self.itemData(row)) for row in range(self.count())]:
            return
        chosen = self.value()
        self.clear()
        for words, value in choices:
            self.addItem(words, value)
        self.settle(chosen)

    def retype(self, value: Any) -> None:
        """Choose, though the book says something else."""
        self.setCurrentIndex(self.findData(value))


class Tick(QCheckBox):
    """Yes or no."""

    def __init__(self, name: str, finish: Callable[[], object]) -> None:
        super().__init__(tr("Yes"))
        self._kept = False
        self.setAccessibleName(name)
        self.clicked.connect(lambda: finish())

    @property
    def is_typed(self) -> bool:
        """Whether it is not as the book says."""
        return self.value() != self._kept

    def value(self) -> bool:
        """Return whether it is ticked."""
        return self.isChecked()

    def settle(self, value: bool) -> None:
        """Tick it or not."""
        self._kept = value
        self.setChecked(value)

    def show_value(self, value: bool) -> None:
        """Tick it as the book says."""
        self.settle(value)

    def retype(self, value: bool) -> None:
        """Tick it, though the book says something else."""
        self.setChecked(value)

    def set_read_only(self, on: bool) -> None:
        """Let nothing be ticked."""
        self.setEnabled(not on)


class OneActor(ActorField):
    """The name of an actor, also of a new one."""

    def retype(self, value: str) -> None:
        """Show what was typed before, as typing."""
        self.line.retype(value)


class Judgement(LikelihoodRow):
    """A likelihood by the words of a scale."""

    def retype(self, value: Judged) -> None:
        """Choose, though the book says something else."""
        kept = self._kept
        self.settle(value)
        self._kept = kept


class Marking(MarkingField):
    """A handling marking."""

    def __init__(
        self, name: str, open_book: OpenBook, finish: Callable[[], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(name, open_book, finish=finish, choose=lambda _: finish(), parent=parent)
        self._finish = finish

    @property
    def is_typed(self) -> bool:
        """Whether it is not yet what the book says."""
        return self.line.is_typed

    def value(self) -> str:
        """Return what is typed."""
        return self.line.text().strip()

    def settle(self, value: str) -> None:
        """Show a marking, whatever was typed."""
        self.line.settle(value)

    def show_value(self, value: str) -> None:
        """Show what the book says, unless something else is being typed."""
        self.line.show_value(value)

    def retype(self, value: str) -> None:
        """Show what was typed before, as typing."""
        if self.line.text() != value:
            self.line.setText(value)

    def set_read_only(self, on: bool) -> None:
        """Let nothing be typed or chosen."""
        self.setEnabled(not on)
        self.line.setReadOnly(on)
        self.line.setFocusPolicy(Qt.FocusPolicy.NoFocus if on else Qt.FocusPolicy.StrongFocus)

    def _on_chosen(self, chosen: str) -> None:
        # as typing, so that a form can tell that it changed
        self.line.setText("" if chosen == self.itemText(0) else chosen)
        self._finish()
