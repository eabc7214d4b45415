"""What the review of the book has found, told before its memo goes out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from briefbook.domain.counts import in_a_row
from briefbook.translation import tr


class CheckedLine(QWidget):
    """A line with how much is to mend, and the way there."""

    review_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = QLabel(f"{tr('Checking the book')}…")
        self._words.setWordWrap(True)
        self.button = QPushButton(tr("Review", "verb"))
        self.button.setToolTip(tr("Close this, and show what needs attention"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.review_wanted)
        # the dialog is as high from the first as it is with it
        policy = self.button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.button.setSizePolicy(policy)
        self.button.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)

    @property
    def words(self) -> str:
        """What is told."""
        return self._words.text()

    def show_counts(self, serious: int, others: int) -> None:
        """Tell how many findings have to be mended, and how many are worth a look."""
        parts = [tr("%n to mend", "", serious)] if serious else []
        parts += [tr("%n to look at", "", others)] if others else []
        self._words.setText(in_a_row(parts) or tr("Nothing needs attention."))
        self._words.setProperty("role", "warning" if serious else "")
        self._words.style().polish(self._words)
        self.button.setVisible(bool(parts))

    def show_sentence(self, sentence: str) -> None:
        """Tell why there is no result."""
        self._words.setText(sentence)
