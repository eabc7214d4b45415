"""The colours of the bands of a matrix: the book's own, or the page's, spread over all bands."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from briefbook.domain.matrix import Matrix
from briefbook.memo.charts.drawing import BAND_WORDS, BANDS, COLOURS, Role

LEAST_CONTRAST = 4.5
"""Of text on its ground (WCAG 2.2, 1.4.3)."""


@dataclass(frozen=True)
class BandPaint:
    """How the cells of a band are coloured, and the words in them."""

    ground: Role
    words: Role
    own_ground: str = ""
    """`#rrggbb` where no role gives it."""
    own_words: str = ""

    @property
    def colour(self) -> str:
        """The colour of the cells on white paper, `#rrggbb`."""
        return self.own_ground or COLOURS[self.ground]

    @property
    def ink(self) -> str:
        """The colour of the words in them, on white paper."""
        return self.own_words or COLOURS[self.words]


def band_paints(matrix: Matrix) -> tuple[BandPaint, ...]:
    """Return the colours of all bands of a matrix, the least troubling first."""
    most = max(len(matrix.bands) - 1, 1)
    places = [number * (len(BANDS) - 1) / most for number in range(len(matrix.bands))]
    # roles change with the page: a matrix takes them for all of its bands, or for none
    are_whole = all(place.is_integer() for place in places)
    paints = []
    for band, place in zip(matrix.bands, places, strict=True):
        lower = min(int(place), len(BANDS) - 1)
        own = band.colour or ("" if are_whole else mixed([COLOURS[role] for role in BANDS], place))
        paints.append(BandPaint(BANDS[lower], BAND_WORDS[lower], own, ink_on(own) if own else ""))
    return tuple(paints)


@cache
def ink_on(ground: str, least: float = LEAST_CONTRAST) -> str:
    """Return a colour in which text can be read on a ground: the softest one that is enough, or the best."""
    inks = (COLOURS["ink"], COLOURS["ground"], "#000000")
    enough = (ink for ink in inks if contrast(ink, ground) >= least)
    return next(enough, max(inks, key=lambda ink: contrast(ink, ground)))


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 to 21 (WCAG 2.2)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return sum(
        weight * linear(part / 255)
        for weight, part in zip((0.2126, 0.7152, 0.0722), _parts(colour), strict=True)
    )


def mixed(colours: Sequence[str], place: float) -> str:
    """Return the colour at a place among others, counted from 0, as `#RRGGBB`."""
    lower = min(int(place), len(colours) - 2)
    pairs = zip(_parts(colours[lower]), _parts(colours[lower + 1]), strict=True)
    return "#" + "".join(f"{round(one + (other - one) * (place - lower)):02X}" for one, other in pairs)


def _parts(colour: str) -> tuple[int, int, int]:
    red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return red, green, blue
