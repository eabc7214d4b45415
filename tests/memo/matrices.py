"""Risk matrices for tests, made of words and bands."""

from briefbook.domain.matrix import Band, Matrix, Step
from briefbook.domain.matrix_chart import MatrixChart
from briefbook.memo.risk_matrix import MatrixNames, RiskMatrix


def matrix_of(likelihood, impact, bands, cells, risks=(), *, alternative="Risk matrix", names=None, **more):
    """Return a figure of a matrix whose bands have these words, and their initials or numbers as letters."""
    letters = [word[:1].upper() for word in bands]
    if len(set(letters)) < len(letters):
        letters = [str(number) for number in range(1, len(bands) + 1)]
    matrix = Matrix(
        id="matrix",
        likelihood=tuple(map(Step, likelihood)),
        impact=tuple(map(Step, impact)),
        bands=tuple(map(Band, bands, letters)),
        cells=cells,
        **more,
    )
    return RiskMatrix(MatrixChart(matrix), tuple(risks), names or MatrixNames(), alternative)
