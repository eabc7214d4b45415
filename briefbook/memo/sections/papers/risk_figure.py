"""The risk matrix of a memo: the risks in their cells, and in words those that are in none."""

from collections.abc import Iterable, Iterator, Sequence

from briefbook.domain.capitals import capitalised
from briefbook.domain.matrix import Matrix, Rating, Span
from briefbook.domain.matrix_chart import MatrixChart
from briefbook.domain.risk import Risk
from briefbook.memo.risk_matrix import MatrixNames, MatrixRisk, RiskMatrix
from briefbook.memo.sections.papers.scribe import Scribe

_MOST_WAYS = 4
"""Of more risks than this, the way is told in words: so many arrows would hide the cells."""


def matrix_figure(risks: Sequence[Risk], scribe: Scribe) -> RiskMatrix:
    """Return the matrix with those of the risks that can still happen."""
    matrix, words = scribe.matrix, scribe.words
    names = MatrixNames(
        words.likelihood,
        words.impact,
        *map(
            scribe.term,
            (
                "limit of what is tolerated",
                "beyond what is tolerated",
                "where a rating may lie",
                "inherent",
                "target",
            ),
        ),
    )
    live = [one for one in risks if one.is_live]
    shown = tuple(found for one in live if (found := _on_matrix(one, matrix, scribe)))
    alternative = _alternative(shown, matrix, words.matrix_figure, scribe)
    if sum(bool(one.inherent or one.target or one.span) for one in shown) > _MOST_WAYS:
        shown = tuple(_in_words(one, matrix, scribe) for one in shown)
    return RiskMatrix(
        chart=MatrixChart(matrix),
        risks=shown,
        names=names,
        alternative=alternative,
        apart=tuple(_apart(risks, shown, matrix, scribe)),
    )


def _on_matrix(risk: Risk, matrix: Matrix, scribe: Scribe) -> MatrixRisk | None:
    rating = risk.rating
    if rating is None or rating not in matrix:
        return None

    def end(other: Rating | None) -> Rating | None:
        return other if other and other in matrix and other != rating else None

    return MatrixRisk(
        risk.label,
        scribe.line(risk.title),
        rating,
        end(risk.rated("inherent")),
        end(risk.rated("target")),
        _within(risk.span, matrix),
    )


def _in_words(one: MatrixRisk, matrix: Matrix, scribe: Scribe) -> MatrixRisk:
    """Return a risk with its way told in its title rather than drawn."""
    more = _more(one, matrix, scribe).removeprefix("; ")
    return MatrixRisk(one.label, f"{one.title} ({more})" if more else one.title, one.rating)


def _within(span: Span | None, matrix: Matrix) -> Span | None:
    """Return a span without what lies outside of the matrix."""
    if span is None:
        return None
    likelihoods, impacts = matrix.size
    highest = Rating(min(span.highest.likelihood, likelihoods), min(span.highest.impact, impacts))
    return Span(span.lowest, highest) if span.lowest != highest else None


def _apart(
    risks: Sequence[Risk], shown: Sequence[MatrixRisk], matrix: Matrix, scribe: Scribe
) -> Iterator[tuple[str, str]]:
    beyond = [one.label for one in shown if matrix.is_breach(one.rating)]
    if beyond:
        yield scribe.term("Beyond what is tolerated"), ", ".join(beyond)
    live = [one for one in risks if one.is_live]
    groups: tuple[tuple[str, Iterable[str]], ...] = (
        ("Not rated", (_called(one, scribe) for one in live if one.rating is None)),
        (
            "Rated outside this matrix",
            (
                f"{_called(one, scribe)} ({matrix.told(one.rating)})"
                for one in live
                if one.rating and one.rating not in matrix
            ),
        ),
        (
            "Closed or occurred",
            (f"{_called(one, scribe)} ({scribe.term(one.status)})" for one in risks if not one.is_live),
        ),
    )
    for why, which in groups:
        if told := "; ".join(which):
            yield scribe.term(why), told


def _called(risk: Risk, scribe: Scribe) -> str:
    return f"{risk.label} {scribe.line(risk.title)}"


def _alternative(shown: Sequence[MatrixRisk], matrix: Matrix, figure: str, scribe: Scribe) -> str:
    told = [figure]
    for band in reversed(range(len(matrix.bands))):
        inside = [
            f"{one.label} {one.title} ({matrix.told(one.rating)}{_more(one, matrix, scribe)})"
            for one in shown
            if matrix.band(one.rating) == band
        ]
        if inside:
            told.append(f"{capitalised(matrix.bands[band].word)}: {'; '.join(inside)}.")
    beyond = [one.label for one in shown if matrix.is_breach(one.rating)]
    if beyond:
        told.append(f"{scribe.term('Beyond what is tolerated')}: {', '.join(beyond)}.")
    return " ".join(told)


def _more(one: MatrixRisk, matrix: Matrix, scribe: Scribe) -> str:
    ends = (("inherent", one.inherent), ("target", one.target))
    parts = [f"{scribe.term(name)} {matrix.told(rating)}" for name, rating in ends if rating]
    if one.span:
        parts.append(
            scribe.term(
                "within {lowest} to {highest}",
                lowest=matrix.told(one.span.lowest),
                highest=matrix.told(one.span.highest),
            )
        )
    return "".join(f"; {part}" for part in parts)
