"""How a memo looks in Word: its fonts, colours and measures."""

from dataclasses import dataclass

from briefbook.memo.templates import Layout

BLUE = "1B3A6B"
LINK = "2457A0"
MUTED = "5A6270"
MARKING = "8A1420"
WARNING = "A3261C"
WARNING_GROUND = "FDE7E4"
LINE = "C3C9D2"
TABLE_HEAD = "E1E8F2"
TABLE_HEAD_LINE = "7183A6"
TABLE_STRIPE = "F6F7FA"
BOX_GROUND = "F4F7FB"
CODE_GROUND = "F1F2F5"
INK = "1F2328"

PAGE_SIZES = {"A4": (11906, 16838), "Letter": (12240, 15840)}
"""Twentieths of a point, which Word calls twips."""
EDGE = 560
"""From the edge of the paper to the header and the footer, in twips."""
STEP = 400
"""The indent of a list, a quotation or a definition, in twips."""
FIELD_INDENT = 1400
TABLE_SIZE = 9.0
CELL_SIDE = 90
CELL_TOP = 50


@dataclass(frozen=True)
class Family:
    """A typeface by what each script needs.

    Cambria and Calibri come with every Office for Windows and Mac since 2007, print well, and have twins of
    the same widths (Caladea, Carlito) in LibreOffice. The others come with Windows itself.
    """

    latin: str
    right_to_left: str
    chinese: str


FAMILIES = {
    "serif": Family("Cambria", "Times New Roman", "SimSun"),
    "sans": Family("Calibri", "Arial", "Microsoft YaHei"),
}
CODE = "Consolas"
SYMBOLS = "MS Gothic"
_EAST_ASIAN = {"ja": "Yu Gothic", "ko": "Malgun Gothic", "zh-TW": "Microsoft JhengHei"}

STAND_INS = {
    "Cambria": ("Caladea", "roman", "02040503050406030204"),
    "Calibri": ("Carlito", "swiss", "020F0502020204030204"),
    "Consolas": ("Courier New", "modern", "020B0609020204030204"),
    "Times New Roman": ("Liberation Serif", "roman", "02020603050405020304"),
    "Arial": ("Liberation Sans", "swiss", "020B0604020202020204"),
    "SimSun": ("宋体", "auto", "02010600030101010101"),
    "Microsoft YaHei": ("微软雅黑", "swiss", "020B0503020204020204"),
    "Microsoft JhengHei": ("微軟正黑體", "swiss", "020B0604030504040204"),
    "Yu Gothic": ("游ゴシック", "swiss", "020B0400000000000000"),
    "Malgun Gothic": ("맑은 고딕", "swiss", "020B0503020000020004"),
    "MS Gothic": ("ＭＳ ゴシック", "modern", "020B0609070205080204"),
}
"""For each font its other name or nearest twin, its kind and its PANOSE number."""


def east_asian_font(family: Family, language: str) -> str:
    """Return the font for a language as Word names it, such as `ja-JP`."""
    return _EAST_ASIAN.get(language) or _EAST_ASIAN.get(language[:2]) or family.chinese


@dataclass(frozen=True)
class Looks:
    """The look of one memo; sizes in points."""

    body: Family
    headings: Family
    size: float
    line: int
    """The distance of lines as Word counts it, 240 for single."""
    heading_sizes: tuple[float, ...]
    page: tuple[int, int]
    margin: int

    @property
    def width(self) -> int:
        """The width between the margins, in twips."""
        return self.page[0] - 2 * self.margin


def looks_of(layout: Layout, *, with_tabs: bool) -> Looks:
    """Return the look for a layout; a book's tabs take the first level of headings."""
    size = layout.size
    sizes = (size * 1.3, size * 1.14, size * 1.05, size, size, size)
    return Looks(
        body=FAMILIES[layout.body],
        headings=FAMILIES[layout.headings],
        size=size,
        # Word's single line is about 1.2 of the size
        line=round(240 * layout.leading / (size * 1.2)),
        heading_sizes=(size * 1.9, *sizes[:5]) if with_tabs else sizes,
        page=PAGE_SIZES[layout.page_size],
        margin=round(layout.margin * 20),
    )
