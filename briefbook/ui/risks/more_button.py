"""The bubble that stands for risks which a cell has no room for, by their count."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from briefbook.domain.matrix import Matrix
from briefbook.domain.risk import Risk
from briefbook.domain.vocabulary import count_of_kind
from briefbook.translation import grouped, tr
from briefbook.ui.risks.matrix_words import cell_words
from briefbook.ui.risks.risk_list import RiskList


class MoreButton(QPushButton):
    """Shows how many risks there are, and lists them when it is pressed."""

    chosen = Signal(str)
    """The id of a risk in the list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "more")
        self.risks: tuple[Risk, ...] = ()
        self._where = ""
        self._matrix: Matrix | None = None
        self._which = "current"
        self.clicked.connect(self.list_risks)

    def show_risks(
        self, where: str, risks: Sequence[Risk], which: str, matrix: Matrix, *, is_rest: bool
    ) -> None:
        """Stand for risks of a cell; `is_rest` says that others are beside it."""
        self.risks, self._which, self._matrix = tuple(risks), which, matrix
        count = len(risks)
        self.setText(f"+{grouped(count)}" if is_rest else grouped(count))
        told = tr("%n more risk(s)", "", count) if is_rest else count_of_kind(count, "risk")
        self._where = f"{told}, {where}"
        self.setAccessibleName(self._where)
        self.setToolTip(tr("{risks}. Press to list them.", risks=self._where).replace("<", "‹"))

    def list_risks(self) -> RiskList:
        """Open the list."""
        matrix = self._matrix
        assert matrix is not None

        def more(risk: Risk) -> str:
            rating = risk.rated(self._which)
            return cell_words(rating, matrix) if rating else tr("Not rated")

        listed = RiskList(self._where, [(risk, more(risk)) for risk in self.risks], self)
        listed.chosen.connect(self.chosen)
        listed.open_under(self)
        return listed
