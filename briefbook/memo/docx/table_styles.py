"""The styles of tables: the ones that Word knows, and those of a memo's tables, boxes and figures."""

from briefbook.memo.docx.elements import Element, add
from briefbook.memo.docx.looks import (
    BLUE,
    BOX_GROUND,
    CELL_SIDE,
    CELL_TOP,
    LINE,
    TABLE_HEAD,
    TABLE_HEAD_LINE,
    TABLE_STRIPE,
)
from briefbook.memo.docx.properties import RunForm

_Border = tuple[str, int, str]


def write_table_styles(styles: Element) -> None:
    """Add the styles of tables."""
    normal = add(styles, "style", type="table", default=1, styleId="TableNormal")
    add(normal, "name", val="Normal Table")
    properties = add(normal, "tblPr")
    add(properties, "tblInd", w=0, type="dxa")
    _write_margins(properties, 0, CELL_SIDE)

    style = _table(styles, "Briefbook Table", (("top", 6, TABLE_HEAD_LINE), ("bottom", 6, TABLE_HEAD_LINE)))
    _write_part(style, "firstRow", TABLE_HEAD, bold=True, line=("bottom", 6, TABLE_HEAD_LINE))
    _write_part(style, "firstCol", "", bold=True)
    _write_part(style, "band2Horz", TABLE_STRIPE)

    sides: tuple[_Border, ...] = tuple((side, 6, TABLE_HEAD_LINE) for side in ("top", "right", "bottom"))
    frame = (sides[0], ("left", 24, BLUE), sides[2], sides[1])
    _table(styles, "Briefbook Box", frame, ground=BOX_GROUND, margins=(100, 150))

    white = tuple((side, 8, "FFFFFF") for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
    _table(styles, "Briefbook Figure", white, margins=(30, 50))

    _table(styles, "Briefbook Timeline", (("insideH", 4, LINE),), margins=(30, CELL_SIDE))


def _table(
    styles: Element,
    name: str,
    borders: tuple[_Border, ...],
    *,
    ground: str = "",
    margins: tuple[int, int] = (CELL_TOP, CELL_SIDE),
) -> Element:
    style = add(styles, "style", type="table", customStyle=1, styleId=name.replace(" ", ""))
    add(style, "name", val=name)
    add(style, "basedOn", val="TableNormal")
    properties = add(style, "tblPr")
    add(properties, "tblStyleRowBandSize", val=1)
    _write_borders(add(properties, "tblBorders"), borders)
    _write_margins(properties, *margins)
    if ground:
        add(add(style, "tcPr"), "shd", val="clear", color="auto", fill=ground)
    return style


def _write_margins(properties: Element, top: int, side: int) -> None:
    margins = add(properties, "tblCellMar")
    for name, width in (("top", top), ("left", side), ("bottom", top), ("right", side)):
        add(margins, name, w=width, type="dxa")


def _write_part(
    style: Element, name: str, ground: str, *, bold: bool | None = None, line: _Border | None = None
) -> None:
    part = add(style, "tblStylePr", type=name)
    RunForm(bold=bold).write(part)
    if not ground:
        return
    properties = add(part, "tcPr")
    if line:
        _write_borders(add(properties, "tcBorders"), (line,))
    add(properties, "shd", val="clear", color="auto", fill=ground)


def _write_borders(borders: Element, lines: tuple[_Border, ...]) -> None:
    for side, width, colour in lines:
        add(borders, side, val="single", sz=width, space=0, color=colour)
