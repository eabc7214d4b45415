"""The one style sheet of the application."""

import re
from dataclasses import asdict
from string import Template
from typing import Final

from briefbook import paths
from briefbook.ui.theme import fonts
from briefbook.ui.theme.tokens import Sizes, Tokens

_SIDES: Final = re.compile(r"\b((?:border|padding|margin)(?:-top|-bottom)?)-(left|right)\b")
_ROUND: Final = re.compile(r"\b(padding|margin): ([^\s;]+) ([^\s;]+) ([^\s;]+) ([^\s;]+);")
"""A length for each side, clockwise from the top."""


def style_sheet(tokens: Tokens, sizes: Sizes, *, is_turned: bool = False) -> str:
    """Return the application's style sheet in colours and sizes, turned for a window read from the right."""
    template = (paths.resources() / "style.qss").read_text(encoding="utf-8")
    sheet = Template(template).substitute(_values(tokens, sizes))
    return _turned(sheet) if is_turned else sheet


def _turned(sheet: str) -> str:
    """Return a sheet with left and right exchanged where Qt does not do it by itself."""
    other = {"left": "right", "right": "left"}
    sheet = _SIDES.sub(lambda found: f"{found[1]}-{other[found[2]]}", sheet)
    rules = (
        rule if rule.startswith("QMenu::") else _ROUND.sub(r"\1: \2 \5 \4 \3;", rule)
        for rule in sheet.splitlines()
    )
    return "\n".join(rules).replace("chevron-right.svg", "chevron-left.svg")


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
        # behind a title, for its chevron
        "title_end": sizes.ui + 9,
        "title_end_focused": sizes.ui + 8,
        "indicator": indicator,
        "round_indicator": indicator // 2 + 1,
        "dot": dot,
        # Qt adds borders to the width of an indicator
        "dot_hole": indicator + 2 - 2 * dot,
        # a radius above half the height draws square corners
        "pill_radius": (sizes.eyebrow + 6) // 2,
    }
