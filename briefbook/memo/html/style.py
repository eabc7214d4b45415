"""The style sheet of a memo's page: its colours by light and dark, and how it is printed."""

import re

from briefbook.domain.marking import TLP_COLOURS, TLP_GROUND
from briefbook.memo.assemble import Memo
from briefbook.memo.charts.drawing import COLOURS
from briefbook.memo.charts.svg import estimated_width
from briefbook.memo.html.blocks import marking_class
from briefbook.memo.html.escaping import css_string
from briefbook.memo.html.rules import PRINT_RULES, RULES

LIGHT: dict[str, str] = {
    **{str(role): colour for role, colour in COLOURS.items()},
    "heading": "#1B3A6B",
    "link": "#2457A0",
    "marking": "#8A1420",
    "warning": "#A3261C",
    "warning-ground": "#FBEBE9",
    "table-head": "#E1E8F2",
    "stripe": "#F6F7FA",
    "code-ground": "#F1F2F5",
    "box-ground": "#F4F7FB",
}
DARK: dict[str, str] = {
    "ink": "#E4E7EB",
    "muted": "#A5ADBA",
    "line": "#3C4450",
    "ground": "#14171C",
    "axis": "#8193B4",
    "mark": "#A9C4F2",
    "window": "#6F83A8",
    "label": "#E4E7EB",
    "label-words": "#14171C",
    "band-0": "#2E2A22",
    "band-1": "#574520",
    "band-2": "#8A5A23",
    "band-3": "#BE6B35",
    "band-4": "#E58A6B",
    "band-words-0": "#F1F2F4",
    "band-words-1": "#F1F2F4",
    "band-words-2": "#F1F2F4",
    "band-words-3": "#101216",
    "band-words-4": "#101216",
    "heading": "#A9C4F2",
    "link": "#8DB4F0",
    "marking": "#FF9C9C",
    "warning": "#FFA79E",
    "warning-ground": "#3A1F1D",
    "table-head": "#222B3A",
    "stripe": "#191D24",
    "code-ground": "#1F242C",
    "box-ground": "#1A202A",
}

_FAMILIES = {
    "serif": "'Source Serif 4','Source Serif Pro',Charter,'Bitstream Charter',Cambria,Georgia,"
    "'Noto Serif','Liberation Serif',serif",
    "sans": "'Source Sans 3','Source Sans Pro',system-ui,'Segoe UI','Noto Sans',Arial,sans-serif",
}
_EDGES = ("ground", "line", "axis", "ink", "muted", "label")
"""The roles that lines and edges have."""
_PAPER = {"A4": "A4", "Letter": "letter"}


def style_sheet(memo: Memo) -> str:
    """Return the whole style sheet of a memo."""
    layout = memo.layout
    fonts = f":root{{--body:{_FAMILIES[layout.body]};--headings:{_FAMILIES[layout.headings]}}}\n"
    dark = f"@media screen and (prefers-color-scheme:dark){{{_colours(DARK)}}}\n"
    return "".join(
        [
            fonts,
            f"{_colours(LIGHT)}\n{dark}",
            RULES,
            "".join(_chart_rules()),
            "".join(_marking_rules()),
            PRINT_RULES.replace("BODY-SIZE", f"{layout.size:g}pt").replace(
                "BODY-LEADING", f"{layout.leading:g}pt"
            ),
            _page_rules(memo),
        ]
    )


def _colours(colours: dict[str, str]) -> str:
    return f":root{{{';'.join(f'--{name}:{colour}' for name, colour in colours.items())}}}"


def _chart_rules() -> list[str]:
    fills = [f".fill-{role}{{fill:var(--{role})}}\n" for role in COLOURS]
    return fills + [f".edge-{role}{{stroke:var(--{role})}}\n" for role in _EDGES]


def _marking_rules() -> list[str]:
    return [f".{marking_class(label)}{{color:{colour}}}\n" for label, colour in TLP_COLOURS.items()]


def _page_rules(memo: Memo) -> str:
    """Return the rules of the printed page: its size, its markings and its number."""
    marking = _marking_box(memo.marking)
    words = " ".join(
        f"counter({part[1:-1]})" if part in ("{page}", "{pages}") else css_string(part)
        for part in re.split(r"(\{pages?\})", memo.page_words)
        if part
    )
    small = "font:8pt var(--headings);color:#626977"
    top = f"@top-center{{{marking}}}" if marking else ""
    bottom = f"@bottom-center{{{marking}}}" if marking else ""
    left = f"@bottom-left{{content:{css_string(memo.about)};{small}}}"
    right = f"@bottom-right{{content:{words or css_string('')};{small}}}"
    size = f"size:{_PAPER[memo.layout.page_size]};margin:{memo.layout.margin:g}pt"
    return f"@page{{{size};{top}{bottom}{left}{right}}}\n"


def _marking_box(marking: str) -> str:
    """Return the declarations of a marking in the margin of a page, where rules for classes do not reach."""
    if not marking:
        return ""
    font = f"content:{css_string(marking)};font:600 9pt var(--headings)"
    label = next((label for label in TLP_COLOURS if marking_class(label) == marking_class(marking)), "")
    if not label:
        return f"{font};color:{LIGHT['marking']}"
    # twelve points on black, as the standard asks; a plain background would fill the whole margin
    wide = estimated_width(marking, 12.0, True) + 12
    ground = f"linear-gradient({TLP_GROUND},{TLP_GROUND}) center/{wide:.0f}pt 18pt no-repeat"
    return f"{font.replace('9pt', '12pt')};color:{TLP_COLOURS[label]};background:{ground}"
