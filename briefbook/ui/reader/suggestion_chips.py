"""The chips over the suggestions: one for each kind there is, with its count."""

from collections import Counter
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from briefbook.review.suggestions import Suggestion
from briefbook.translation import grouped, tr
from briefbook.ui.flow import Flow
from briefbook.ui.reader.suggestion_words import CHIPS


class SuggestionChips(QWidget):
    """Chooses one kind, or all of them."""

    chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = ""
        """The kind that is listed; all if empty."""
        self.chips: dict[str, QToolButton] = {}
        flow = Flow(self)
        for kind in ("", *CHIPS):
            chip = QToolButton(self)
            chip.setProperty("role", "chip")
            chip.setCheckable(True)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            tip = tr("List all suggestions")
            if kind:
                tip = tr("List suggestions of this kind: {kind}", kind=tr(CHIPS[kind]))
            chip.setToolTip(tip)
            chip.clicked.connect(partial(self.choose, kind))
            flow.addWidget(chip)
            self.chips[kind] = chip
        self.setAccessibleName(tr("Kinds of suggestions"))
        self.show_counts(())

    def show_counts(self, suggestions: Sequence[Suggestion]) -> None:
        """Count the kinds; the one chosen stays, with none of its kind too."""
        counts = Counter(one.kind for one in suggestions)
        counts[""] = len(suggestions)
        for kind, chip in self.chips.items():
            words = tr(CHIPS[kind]) if kind else tr("All", "kinds of suggestions")
            chip.setText(f"{words} {grouped(counts[kind])}")
            chip.setAccessibleName(tr("{kind}, %n suggested", "", counts[kind], kind=words))
            chip.setHidden(bool(kind) and not counts[kind] and kind != self.kind)
            chip.setChecked(kind == self.kind)
        self.updateGeometry()

    def choose(self, kind: str, *_: object) -> None:
        """List one kind, or all with an empty one; the same again lists all."""
        self.kind = "" if kind == self.kind else kind
        self.chosen.emit()
