"""The colours of the bands: one's own, or those of the theme spread over as many bands as there are."""

from functools import cache
from itertools import chain

from briefbook.domain.matrix import Band
from briefbook.memo.charts.band_colours import contrast, ink_on, mixed
from briefbook.ui.theme.tokens import Tokens


def ground_of(band: Band, number: int, count: int, tokens: Tokens) -> str:
    """Return the colour of a band's cells as `#rrggbb`; `number` is its place among `count`, from 0."""
    place = number * (len(tokens.matrix) - 1) / max(1, count - 1)
    return _readable(band.colour or mixed(tokens.matrix, place), tokens.least_contrast)


def words_on(ground: str, tokens: Tokens) -> str:
    """Return the colour of words on the cells of a band."""
    return ink_on(ground, tokens.least_contrast)


@cache
def _readable(ground: str, least: float) -> str:
    """Return a colour on which words can be read: this one, or the nearest towards black or white."""
    ends = ("#000000", "#FFFFFF")
    nearer = (mixed([ground, end], step / 20) for step in range(1, 21) for end in ends)
    return next(one for one in chain([ground], nearer) if contrast(ink_on(one, least), one) >= least)
