"""How a memo looks: its colours, and its measures in points."""

INK = "#1F2328"
BLUE = "#1B3A6B"
LINK = "#2457A0"
MUTED = "#626977"
MARKING = "#8A1420"
WARNING = "#A3261C"
LINE = "#C3C9D2"
TABLE_HEAD = "#E1E8F2"
TABLE_HEAD_LINE = "#7183A6"
TABLE_STRIPE = "#F6F7FA"
CODE_GROUND = "#F1F2F5"
MATRIX = ("#FFF7E0", "#FDDF9E", "#F7B267", "#DE7A46", "#A63A2E")
"""One hue by band, from very low to critical."""
MATRIX_LABEL = "#1F2A44"

PAGE_SIZES = {"A4": (595.276, 841.89), "Letter": (612.0, 792.0)}
MARKING_AT = 35.0
"""From the edge of the paper to the base line of the marking and of the footer."""

HEADING_SIZES = (12.8, 11.4, 10.6, 10.2, 10.2, 10.2)
INDENT = 20.0
MOST_STEPS = 10
TABLE_SIZE = 9.0
TABLE_LEADING = 11.6
CELL_SIDE = 4.5
CELL_TOP = 4.0
