"""What of a memo goes over its template's limits, to be shaded on its pages."""

from collections.abc import Mapping

from briefbook.translation import tr
from briefbook.ui.memo.preview import Preview
from briefbook.ui.paper.pages import Shade


def shaded(preview: Preview) -> Mapping[int, list[Shade]]:
    """Return what is shaded on each page, by its number from 0."""
    measured, division = preview.measured, preview.made.division
    shades: dict[int, list[Shade]] = {}
    if measured.most is not None:
        words = tr("Over the limit of %n page(s)", "", measured.most)
        for page in range(measured.most, measured.limited):
            shades[page] = [Shade(0.0, preview.sizes[page][1], words)]
    for excess in division.excesses if division else ():
        if excess.page not in shades or shades[excess.page][0].top > 0.0:
            words = tr("Over the limit of %n line(s)", "", excess.limit)
            shades.setdefault(excess.page, []).append(Shade(excess.top, excess.bottom, words))
    return shades
