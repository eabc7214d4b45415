"""Moving the line of what is tolerated: what a cell does to it, and the bar that says how it is moved."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from briefbook.domain.matrix import Matrix, Rating
from briefbook.translation import tr, tr_noop

_TEACHING = tr_noop("Click cells, or press Space on them, to move the line.")


def moved_line(matrix: Matrix, rating: Rating) -> tuple[int, ...]:
    """Return the line after a cell was chosen: it is tolerated from now on, or no longer.

    With a cell all that are no worse are tolerated, and without it none that are no better.
    """
    line = list(matrix.tolerated) or [0] * len(matrix.likelihood)
    tolerates = line[rating.likelihood - 1] < rating.impact
    for step in range(1, len(line) + 1):
        if tolerates and step <= rating.likelihood:
            line[step - 1] = max(line[step - 1], rating.impact)
        elif not tolerates and step >= rating.likelihood:
            line[step - 1] = min(line[step - 1], rating.impact - 1)
    return tuple(line)


class ToleranceBar(QWidget):
    """Stands under the matrix while the line is moved."""

    taken_away = Signal()
    """There is to be no line."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = QLabel(tr(_TEACHING))
        words.setProperty("role", "meta")
        words.setWordWrap(True)
        words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.away_button = QPushButton(tr("Take Line Away"))
        self.done_button = QPushButton(tr("Done"))
        self.done_button.setToolTip(tr("No longer move the line (Esc)"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(words, 1)
        layout.addWidget(self.away_button)
        layout.addWidget(self.done_button)
        self.away_button.clicked.connect(self.taken_away)
        self.done_button.clicked.connect(self.left)

    def show_matrix(self, matrix: Matrix) -> None:
        """Offer to take the line away where there is one."""
        if not matrix.tolerated and self.away_button.hasFocus():
            self.done_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.away_button.setEnabled(bool(matrix.tolerated))
