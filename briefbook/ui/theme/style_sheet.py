"""The one style sheet of the application."""

from dataclasses import asdict
from string import Template

from briefbook import paths
from briefbook.ui.theme import fonts
from briefbook.ui.theme.tokens import Sizes, Tokens


def style_sheet(tokens: Tokens, sizes: Sizes) -> str:
    """Return the application's style sheet in these colours and sizes."""
    template = (paths.resources() / "style.qss").read_text(encoding="utf-8")
    return Template(template).substitute(_values(tokens, sizes))


def _values(tokens: Tokens, sizes: Sizes) -> dict[str, str]:
    values = {name: str(value) for name, value in (asdict(tokens) | asdict(sizes)).items()}
    values["interface"] = fonts.INTERFACE
    values["serif"] = fonts.READING
    # white marks are lost on the light accents of the dark themes
    values["mark"] = "black" if tokens.is_dark else "white"
    values["marks"] = (paths.icons() / "controls").as_posix()
    values |= {name: str(length) for name, length in _derived(sizes).items()}
    for place, highlight in enumerate(tokens.highlights, start=1):
        values[f"highlight{place}"] = highlight
    for place, stripe in enumerate(tokens.stripes, start=1):
        values[f"stripe{place}"] = stripe
    return values


def _derived(sizes: Sizes) -> dict[str, int]:
    indicator = sizes.ui + 3
    dot = indicator * 5 // 16
    return {
        "line": sizes.ui + 5,
        "reading_title": sizes.headings[2],
        "chevron": sizes.ui - 1,
        "indicator": indicator,
        "round_indicator": indicator // 2 + 1,
        "dot": dot,
        # Qt adds borders to the width of an indicator
        "dot_hole": indicator + 2 - 2 * dot,
        # a radius above half the height draws square corners
        "pill_radius": (sizes.eyebrow + 6) // 2,
    }
