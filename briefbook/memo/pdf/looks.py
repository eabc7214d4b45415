"""How a memo looks: its colours, and its measures in points."""

from functools import cache

INK = "#1F2328"
BLUE = "#1B3A6B"
LINK = "#2457A0"
MUTED = "#626977"
MARKING = "#8A1420"
WARNING = "#A3261C"
LINE = "#C3C9D2"
PANEL = "#EEF2F8"
TAB = "#C9D5E8"
PAPER = "#FFFFFF"
DOTS = "#9AA3B2"
TABLE_HEAD = "#E1E8F2"
TABLE_HEAD_LINE = "#7183A6"
TABLE_STRIPE = "#F6F7FA"
CODE_GROUND = "#F1F2F5"

PAGE_SIZES = {"A4": (595.276, 841.89), "Letter": (612.0, 792.0)}
MARKING_AT = 35.0
"""From the edge of the paper to the base line of the marking and of the footer."""

TITLE_SIZE = 19.5
HEADING_SIZES = (12.8, 11.4, 10.6, 10.2, 10.2, 10.2)
UNDER_HEADING = 4.0
ITEM_GAP = 3.0
SIGNING_ROOM = 22.0
"""What a row has for somebody’s hand."""
INDENT = 20.0
MOST_STEPS = 10
TABLE_SIZE = 9.0
TABLE_LEADING = 11.6
CELL_SIDE = 4.5
CELL_TOP = 4.0


@cache
def rgb(colour: str) -> str:
    """Return a colour such as `#1F2328` as the three numbers of PDF's operators."""
    return " ".join(f"{int(colour[place : place + 2], 16) / 255:.3g}" for place in (1, 3, 5))
