"""The risk matrix as a block of a memo: the chart as data, with the risks on it."""

from dataclasses import dataclass

from briefbook.domain.matrix import Rating, Span
from briefbook.domain.matrix_chart import Axis, MatrixChart


@dataclass(frozen=True, slots=True)
class MatrixRisk:
    """A risk on the matrix: every rating is a cell of it."""

    label: str
    title: str
    rating: Rating
    """As things stand."""
    inherent: Rating | None = None
    """Before anything was done, where that is another cell."""
    target: Rating | None = None
    """As is wanted, where that is another cell."""
    span: Span | None = None
    """The cells among which the rating may lie, where it is uncertain."""


@dataclass(frozen=True, slots=True)
class MatrixNames:
    """The words around the matrix that are not of its own steps and bands."""

    likelihood: str = "Likelihood"
    impact: str = "Impact"
    tolerance: str = "limit of what is tolerated"
    beyond: str = "beyond what is tolerated"
    span: str = "where a rating may lie"
    inherent: str = "inherent"
    target: str = "target"

    def axis(self, axis: Axis) -> str:
        """Return what an axis is called."""
        return self.likelihood if axis.of == "likelihood" else self.impact


@dataclass(frozen=True, slots=True)
class RiskMatrix:
    """The risk matrix as data, with the list of the risks on it."""

    chart: MatrixChart
    risks: tuple[MatrixRisk, ...]
    names: MatrixNames
    alternative: str
    """What the figure shows, in words."""
    apart: tuple[tuple[str, str], ...] = ()
    """Risks that are not on it: why, such as `Not rated`, and which."""

    def here(self, rating: Rating) -> tuple[str, ...]:
        """Return the labels of the risks in a cell."""
        return tuple(risk.label for risk in self.risks if risk.rating == rating)

    def way(self, risk: MatrixRisk) -> str:
        """Return a risk's title with the cells that it came from, is to go to, and may lie in."""
        told, names = self.chart.matrix.told, self.names
        ends = ((names.inherent, risk.inherent), (names.target, risk.target))
        parts = [f"{name}: {told(rating)}" for name, rating in ends if rating]
        if risk.span:
            parts.append(f"{names.span}: {told(risk.span.lowest)} – {told(risk.span.highest)}")
        return f"{risk.title} ({'; '.join(parts)})" if parts else risk.title

    @property
    def title(self) -> str:
        """What the figure is called."""
        return f"{self.names.likelihood} / {self.names.impact}"
