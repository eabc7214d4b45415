"""The risks in a memo: the matrix as a figure, and the register as a table."""

from collections.abc import Callable, Sequence

from briefbook.domain.matrix import Rating
from briefbook.domain.risk import Risk
from briefbook.memo.blocks import Block, Cell, MatrixRisk, Paragraph, RiskMatrix, Run, Table
from briefbook.memo.characters import one_line
from briefbook.memo.sections.forms import cell, table_of
from briefbook.memo.templates import Words

_STEPS = range(1, 6)


def matrix(risks: Sequence[Risk], words: Words) -> RiskMatrix:
    """Return the matrix with the risks in their cells."""
    return RiskMatrix(
        likelihood_words=words.likelihood_steps,
        impact_words=words.impact_steps,
        band_words=words.bands,
        bands=tuple(tuple(Rating(likelihood, impact).band for impact in _STEPS) for likelihood in _STEPS),
        risks=tuple(MatrixRisk(one.label, one_line(one.title), one.likelihood, one.impact) for one in risks),
        likelihood_name=words.likelihood,
        impact_name=words.impact,
        alternative=_alternative(risks, words),
    )


def register(risks: Sequence[Risk], words: Words, read: Callable[[Risk], Sequence[Block]]) -> Table:
    """Return the register, a row for each risk; `read` gives the blocks of a risk's text."""
    return table_of(words.register, [_row(risk, words, tuple(read(risk))) for risk in risks])


def _row(risk: Risk, words: Words, text: Cell) -> tuple[Cell, ...]:
    marking = (Run(f" ({risk.marking})"),) if risk.marking else ()
    return (
        cell(risk.label),
        (Paragraph((Run(one_line(risk.title)), *marking)),),
        cell(words.likelihood_steps[risk.likelihood - 1]),
        cell(words.impact_steps[risk.impact - 1]),
        cell(_capital(words.bands[risk.rating.band])),
        cell(one_line(risk.owner)),
        text,
    )


def _alternative(risks: Sequence[Risk], words: Words) -> str:
    told = [words.matrix_figure]
    for band in reversed(range(len(words.bands))):
        inside = [
            f"{one.label} {one_line(one.title)}"
            f" ({words.likelihood_steps[one.likelihood - 1]} / {words.impact_steps[one.impact - 1]})"
            for one in risks
            if one.rating.band == band
        ]
        if inside:
            told.append(f"{_capital(words.bands[band])}: {'; '.join(inside)}.")
    return " ".join(told)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
