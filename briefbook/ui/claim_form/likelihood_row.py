"""The row for a likelihood: a scale, and a word of it with the range that it stands for."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from briefbook.domain.likelihood import OWN, SCALES, scale_called
from briefbook.domain.vocabulary import word as word_shown
from briefbook.translation import tr
from briefbook.ui.claim_form.field import Choice
from briefbook.ui.claim_form.form_line import FormLine

Judged = tuple[str, str]
"""A scale's name and a word; both empty where no likelihood is given."""


class LikelihoodRow(QWidget):
    """Two boxes; a scale chosen without a word of it waits for one, and changes nothing meanwhile."""

    def __init__(self, finish: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finish = finish
        self._kept: Judged = ("", "")
        self._is_draft = False
        self._is_read_only = False
        self.scale = Choice(tr("Scale of likelihood"), parent=self)
        self.scale.addItem(tr("No likelihood"), "")
        for scale in SCALES:
            self.scale.addItem(tr(scale.words), scale.name)
        self.word = Choice(tr("Likelihood"), tr("Choose a word"), self)
        self.word.setAccessibleDescription(self.word.accessibleName())
        self.own_word = FormLine(tr("Likelihood in your own words"), self._end)
        self.own_word.setPlaceholderText(tr("In your own words"))
        self.own_word.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.own_word.setMinimumWidth(90)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.scale, self.word, self.own_word):
            row.addWidget(part, 1)
        self.scale.activated.connect(self._take_scale)
        self.word.activated.connect(self._end)
        self.settle(("", ""))

    @property
    def is_draft(self) -> bool:
        """Whether it is part of something not yet in the book."""
        return self._is_draft

    @is_draft.setter
    def is_draft(self, on: bool) -> None:
        self._is_draft = self.own_word.is_draft = on

    @property
    def is_typed(self) -> bool:
        """Whether a whole judgement is chosen that the book does not hold yet."""
        scale, word = self.value()
        return not self._is_draft and bool(word or not scale) and (scale, word) != self._kept

    def value(self) -> Judged:
        """Return the scale and the word of it."""
        scale = self.scale.value() or ""
        word = self.own_word.text() if scale == OWN else self.word.value() or ""
        return (scale, " ".join(word.split())) if scale else ("", "")

    def settle(self, value: Judged) -> None:
        """Show a judgement, whatever was chosen."""
        self._kept = value
        self.scale.settle(value[0])
        self._offer(*value)

    def show_value(self, value: Judged) -> None:
        """Show what the book says, unless something else is being chosen."""
        was_kept, self._kept = self._kept, value
        if self.value() == was_kept:
            self.settle(value)

    def set_read_only(self, on: bool) -> None:
        """Let nothing be typed or chosen."""
        self._is_read_only = on
        self.scale.setEnabled(not on)
        self.own_word.setReadOnly(on)
        self.word.setEnabled(not on and bool(self.scale.value()))

    def _offer(self, scale: str, word: str) -> None:
        """Offer the words of a scale and show one of them."""
        self.word.setVisible(scale != OWN)
        self.own_word.setVisible(scale == OWN)
        self.word.setEnabled(bool(scale) and not self._is_read_only)
        self.word.clear()
        self.own_word.settle(word if scale == OWN else "")
        if not scale or scale == OWN:
            return
        shown = scale_called(scale).term(word)
        for term in scale_called(scale).terms:
            # the book may hold another form of the word, such as “probably”
            said = word if term == shown else term.word
            self.word.addItem(f"{word_shown(said)}  {term.range}", said)
        self.word.settle(word if shown else None)

    def _take_scale(self) -> None:
        scale = self.scale.value()
        word = self.own_word.text() or self.word.value() or ""
        # a word that both scales have stays, though it means something else now
        stays = scale == OWN or (scale and scale_called(scale).term(word))
        self._offer(scale, word if stays else "")
        if scale and not self.value()[1]:
            (self.own_word if scale == OWN else self.word).setFocus()
        self._end()

    def _end(self) -> None:
        if self.is_typed:
            self._finish()
