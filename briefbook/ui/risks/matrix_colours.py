"""The colours of the bands: one's own, or those of the theme spread over as many bands as there are."""

from briefbook.domain.matrix import Band
from briefbook.memo.charts.band_colours import mixed
from briefbook.ui.theme.tokens import Tokens


def ground_of(band: Band, number: int, count: int, tokens: Tokens) -> str:
    """Return the colour of a band's cells as `#rrggbb`; `number` is its place among `count`, from 0."""
    return band.colour or mixed(tokens.matrix, number * (len(tokens.matrix) - 1) / max(1, count - 1))
