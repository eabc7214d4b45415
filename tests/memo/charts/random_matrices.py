"""Figures of matrices of any configuration, with risks on them."""

from hypothesis import strategies as st

from briefbook.domain.matrix import Rating, Span
from briefbook.domain.matrix_chart import MatrixChart
from briefbook.memo.risk_matrix import MatrixNames, MatrixRisk, RiskMatrix
from tests.matrices import matrices


@st.composite
def figures(draw):
    """Draw a matrix with risks that were elsewhere, are to go elsewhere, and are uncertain."""
    matrix = draw(matrices())
    likelihoods, impacts = matrix.size
    rating = st.builds(Rating, st.integers(1, likelihoods), st.integers(1, impacts))
    risks = []
    for number in range(1, draw(st.integers(0, 25)) + 1):
        here = draw(rating)
        others = [
            one if one != here else None for one in draw(st.tuples(st.none() | rating, st.none() | rating))
        ]
        far = draw(st.none() | rating)
        span = None
        if far and far != here:
            span = Span(
                Rating(min(here.likelihood, far.likelihood), min(here.impact, far.impact)),
                Rating(max(here.likelihood, far.likelihood), max(here.impact, far.impact)),
            )
        risks.append(MatrixRisk(f"R{number}", f"Title {number}", here, *others, span))
    return RiskMatrix(MatrixChart(matrix), tuple(risks), MatrixNames(), "Risk matrix")
