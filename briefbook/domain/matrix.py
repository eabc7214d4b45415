"""The risk matrix: steps of likelihood and impact, the band of each cell, and what is tolerated.

A cell's band is a judgement, not a product of ordinals (ISO 31000, IEC 31010): every cell says its own.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from briefbook.domain.record import Record
from briefbook.translation import tr, tr_noop

FEWEST, MOST = 3, 6
"""How few and how many steps an axis can have."""
FEWEST_BANDS, MOST_BANDS = 2, 6
ORIGINS = ("bottom left", "bottom right", "top left", "top right")
"""The corners in which the lowest of both axes can stand."""


@dataclass(frozen=True)
class Step:
    """One step of an axis, in the book's own words."""

    word: str
    range: str = ""
    """What it stands for, such as `20–45 %` or `up to EUR 5 million`; empty where nobody says so."""
    definition: str = ""


@dataclass(frozen=True)
class Band:
    """A band of cells that are judged alike."""

    word: str
    letter: str
    """What stands in its cells, so that nobody has to tell colours apart; differs within a matrix."""
    colour: str = ""
    """`#rrggbb`; empty for that of the theme or the page."""


@dataclass(frozen=True, order=True)
class Rating:
    """A cell of the matrix: steps of likelihood and impact, from 1."""

    likelihood: int
    impact: int

    def __post_init__(self) -> None:
        if not (1 <= self.likelihood <= MOST and 1 <= self.impact <= MOST):
            raise ValueError(f"A rating's steps go from 1 to {MOST}, not {self.likelihood} and {self.impact}")


@dataclass(frozen=True)
class Span:
    """The cells among which an uncertain rating lies, both corners included."""

    lowest: Rating
    highest: Rating

    def __contains__(self, rating: Rating) -> bool:
        return (
            self.lowest.likelihood <= rating.likelihood <= self.highest.likelihood
            and self.lowest.impact <= rating.impact <= self.highest.impact
        )

    def __iter__(self) -> Iterator[Rating]:
        """Walk the cells, by likelihood."""
        for likelihood in range(self.lowest.likelihood, self.highest.likelihood + 1):
            for impact in range(self.lowest.impact, self.highest.impact + 1):
                yield Rating(likelihood, impact)


LIKELIHOOD = tuple(
    map(
        Step,
        (
            tr_noop("Rare"),
            tr_noop("Unlikely"),
            tr_noop("Possible"),
            tr_noop("Likely"),
            tr_noop("Almost certain"),
        ),
    )
)
IMPACT = tuple(
    map(
        Step,
        (tr_noop("Negligible"), tr_noop("Minor"), tr_noop("Moderate"), tr_noop("Major"), tr_noop("Severe")),
    )
)
BANDS = (
    Band("very low", "V"),
    Band("low", "L"),
    Band("medium", "M"),
    Band("high", "H"),
    Band("critical", "C"),
)
_CELLS = (
    (0, 0, 0, 1, 1),
    (0, 1, 1, 2, 2),
    (0, 1, 2, 3, 3),
    (1, 2, 3, 4, 4),
    (1, 2, 3, 4, 4),
)


@dataclass(frozen=True, kw_only=True)
class Matrix(Record):
    """How a book judges its risks; there is one in a book."""

    likelihood: tuple[Step, ...] = LIKELIHOOD
    """From the least."""
    impact: tuple[Step, ...] = IMPACT
    bands: tuple[Band, ...] = BANDS
    """From the one that troubles least."""
    cells: tuple[tuple[int, ...], ...] = _CELLS
    """The band of each cell, rows by likelihood and columns by impact, both from the lowest."""
    tolerated: tuple[int, ...] = ()
    """For each step of likelihood, the highest step of impact that is tolerated, 0 for none.

    It never rises with likelihood. Empty where no line is drawn.
    """
    is_swapped: bool = False
    """Whether likelihood goes across and impact up, rather than the other way round."""
    origin: str = "bottom left"
    """A word of `ORIGINS`."""

    @property
    def size(self) -> tuple[int, int]:
        """How many steps of likelihood and of impact there are."""
        return len(self.likelihood), len(self.impact)

    @property
    def ratings(self) -> list[Rating]:
        """All cells, by likelihood and impact from the lowest."""
        likelihoods, impacts = self.size
        return [Rating(one, other) for one in range(1, likelihoods + 1) for other in range(1, impacts + 1)]

    def __contains__(self, rating: Rating) -> bool:
        return rating.likelihood <= len(self.likelihood) and rating.impact <= len(self.impact)

    def band(self, rating: Rating) -> int:
        """Return the band of a cell, 0 for the one that troubles least."""
        return self.cells[rating.likelihood - 1][rating.impact - 1]

    def band_word(self, rating: Rating) -> str:
        """Return the band of a cell in words."""
        return self.bands[self.band(rating)].word

    def likelihood_word(self, rating: Rating) -> str:
        """Return the step of likelihood in words."""
        return self.likelihood[rating.likelihood - 1].word

    def impact_word(self, rating: Rating) -> str:
        """Return the step of impact in words."""
        return self.impact[rating.impact - 1].word

    def told(self, rating: Rating | None) -> str:
        """Return a cell in words, such as `Likely / Major`, or `4 / 5` of a larger matrix that was before."""
        if rating is None:
            return tr("not rated")
        if rating not in self:
            return f"{rating.likelihood} / {rating.impact}"
        return f"{self.likelihood_word(rating)} / {self.impact_word(rating)}"

    def is_breach(self, rating: Rating) -> bool:
        """Return whether a cell lies beyond the line of what is tolerated; never without a line."""
        return bool(self.tolerated) and rating.impact > self.tolerated[rating.likelihood - 1]


STANDARD = Matrix(id="matrix")
"""The matrix of a book in which nobody has made another."""
