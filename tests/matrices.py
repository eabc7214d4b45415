"""Matrices of any size, words, bands, axes and line, and risks on them, for hypothesis."""

from hypothesis import strategies as st

from briefbook.domain.matrix import ORIGINS, Band, Matrix, Rating, Step
from briefbook.domain.risk import Risk

_WORDS = ("remote", "slight", "even odds", "probable", "near certain", "beyond all doubt")
_BANDS = ("calm", "watch", "warn", "act", "stop now", "all hands")
_COLOURS = st.sampled_from(["", "", "#2a9d8f", "#e9c46a", "#264653", "#ffffff", "#000000", "#767676"])


@st.composite
def matrices(draw):
    """Draw a matrix that a book may have."""
    rows, columns = draw(st.integers(3, 6)), draw(st.integers(3, 6))
    count = draw(st.integers(2, 6))
    bands = tuple(Band(word, word[0].upper() + word[-1], draw(_COLOURS)) for word in _BANDS[:count])
    row = st.tuples(*[st.integers(0, count - 1)] * columns)
    line = sorted(draw(st.lists(st.integers(0, columns), min_size=rows, max_size=rows)), reverse=True)
    ranges = draw(st.booleans())
    return Matrix(
        id="matrix",
        likelihood=tuple(Step(f"{_WORDS[at]} L", "1–2 %" if ranges else "") for at in range(rows)),
        impact=tuple(Step(f"{_WORDS[at]} I") for at in range(columns)),
        bands=bands,
        cells=draw(st.tuples(*[row] * rows)),
        tolerated=tuple(line) if draw(st.booleans()) else (),
        is_swapped=draw(st.booleans()),
        origin=draw(st.sampled_from(ORIGINS)),
    )


@st.composite
def risks_on(draw, matrix: Matrix, most: int = 30):
    """Draw risks with ratings in the cells of a matrix, some of them with none."""
    rows, columns = matrix.size
    rating = st.none() | st.builds(Rating, st.integers(1, rows), st.integers(1, columns))
    drawn = draw(st.lists(st.tuples(rating, rating, rating), max_size=most))
    return [_risk(number, *ratings) for number, ratings in enumerate(drawn, 1)]


def _risk(number: int, current: Rating | None, inherent: Rating | None, target: Rating | None) -> Risk:
    steps = {}
    for prefix, rating in (("", current), ("inherent_", inherent), ("target_", target)):
        steps[f"{prefix}likelihood"] = rating.likelihood if rating else 0
        steps[f"{prefix}impact"] = rating.impact if rating else 0
    return Risk(id=f"risk-{number}", number=number, title=f"Risk {number}", **steps)
