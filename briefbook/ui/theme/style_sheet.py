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
    if tokens.selected_bar:
        template += (paths.resources() / "high-contrast.qss").read_text(encoding="utf-8")
    back, onward = ("right", "left") if is_turned else ("left", "right")
    sheet = Template(template).substitute(_values(tokens, sizes), back=back, onward=onward)
    return _turned(sheet) if is_turned else sheet


def _turned(sheet: str) -> str:
    """Return a sheet with left and right exchanged where Qt does not do it by itself."""
    other = {"left": "right", "right": "left"}
    sheet = _SIDES.sub(lambda found: f"{found[1]}-{other[found[2]]}", sheet)
    rules = (
        rule if rule.startswith("QMenu::") else _ROUND.sub(r"\1: \2 \5 \4 \3;", rule)
        for rule in sheet.splitlines()
    )
    return "\n".join(rules)


def _values(tokens: Tokens, sizes: Sizes) -> dict[str, str]:
    values = {name: str(value) for name, value in (asdict(tokens) | asdict(sizes)).items()}
    values["interface"] = fonts.INTERFACE
    values["serif"] = fonts.READING
    values["marks"] = (paths.icons() / "controls" / tokens.name).as_posix()
    values |= {name: str(length) for name, length in _derived(sizes).items()}
    for place, highlight in enumerate(tokens.highlights, start=1):
        values[f"highlight{place}"] = highlight
    for place, stripe in enumerate(tokens.stripes, start=1):
        values[f"stripe{place}"] = stripe
    return values


def _derived(sizes: Sizes) -> dict[str, int]:
    indicator = sizes.ui + 3
    dot = indicator * 5 // 16
    menu_dot = sizes.ui * 5 // 16
    return {
        "line": sizes.ui + 5,
        "reading_title": sizes.headings[2],
        "chevron": sizes.ui - 1,
        # behind a title, for its chevron
        "title_end": sizes.ui + 9,
        "title_end_focused": sizes.ui + 8,
        "indicator": indicator,
        "row_of_list": sizes.row - 8,
        "round_indicator": indicator // 2 + 1,
        "spin": sizes.ui * 9 // 13 + 1,
        "round_menu_mark": (sizes.ui + 1) // 2,
        "menu_dot": menu_dot,
        "menu_hole": sizes.ui + 1 - 2 * menu_dot,
        # of the dialog for files, on any screen that is large enough for the window
        "file_width": min(62 * sizes.ui, 960),
        "file_side": 12 * sizes.ui,
        "dot": dot,
        # Qt adds borders to the width of an indicator
        "dot_hole": indicator + 2 - 2 * dot,
        # a radius above half the height draws square corners
        "pill_radius": (sizes.eyebrow + 6) // 2,
    }
