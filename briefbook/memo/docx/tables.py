"""Tables: header rows that repeat, columns as wide as their words want, and alternative text."""

from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from unicodedata import east_asian_width

from briefbook.memo.blocks import Block, Cell, Paragraph, Row, Run, Table, text_of
from briefbook.memo.docx.elements import Element, add
from briefbook.memo.docx.flow import Flow, Place
from briefbook.memo.docx.looks import CELL_SIDE, TABLE_SIZE
from briefbook.memo.docx.properties import Alignment, ParagraphForm
from briefbook.memo.docx.scripts import begins_right_to_left, runs_right_to_left

_LETTER = round(TABLE_SIZE * 20 * 0.5)
"""The usual width of a letter, in twips."""
_LONGEST_WORD = 22
_LONGEST_LINE = 160
_MANY = 200
"""Rows of a cell or column beyond this many say nothing new about its width."""
_UNDIVIDED = 900
"""A row of at most this many letters stays on one page."""
_ROOM_TO_SIGN = 560
"""The height of a row that is to be filled by hand."""
_ALIGNMENTS: dict[str, Alignment] = {"left": "left", "centre": "center", "right": "right"}


def write_table(flow: Flow, parent: Element, block: Table, place: Place) -> None:
    """Add a table with its caption above it."""
    rows = [*block.header, *block.rows]
    count = max([len(block.alignments), *(len(row) for row in rows)])
    if not count:
        return
    if block.caption:
        flow.paragraph(parent, block.caption, ParagraphForm(style="Caption", left=place.left or None))
    flow.before_table(parent)
    if not rows:
        return
    texts = [[text_in(cell) for cell in row] for row in rows[:_MANY]]
    widths = column_widths(texts, count, place.width - place.left)
    heads = "; ".join(text_in(cell) for cell in block.header[-1]) if block.header else ""
    table = open_table(
        parent,
        "BriefbookTable",
        widths,
        indent=place.left,
        title=text_of(block.caption),
        description=heads or text_of(block.caption),
        right_to_left=_runs_right_to_left(flow, texts),
        header=bool(block.header),
        first_column=block.first_column_heads,
    )
    alignments = [_ALIGNMENTS[name] for name in block.alignments]
    alignments += ["left"] * (count - len(alignments))
    for number, row in enumerate(rows):
        _write_row(flow, table, block, row, widths, alignments, is_head=number < len(block.header))
    flow.small(parent)


def _runs_right_to_left(flow: Flow, texts: list[list[str]]) -> bool:
    first = next((text for row in texts for text in row if text.strip()), "")
    return begins_right_to_left(first, runs_right_to_left(flow.language))


def _write_row(
    flow: Flow,
    table: Element,
    block: Table,
    row: Row,
    widths: Sequence[int],
    alignments: Sequence[Alignment],
    *,
    is_head: bool,
) -> None:
    element = add(table, "tr")
    letters = sum(len(text_in(cell)) for cell in row)
    if is_head or letters <= _UNDIVIDED:
        properties = add(element, "trPr")
        add(properties, "cantSplit")
        if not letters:
            add(properties, "trHeight", val=_ROOM_TO_SIGN, hRule="atLeast")
        if is_head:
            add(properties, "tblHeader")
    for column, width in enumerate(widths):
        is_label = is_head or (block.first_column_heads and column == 0)
        alignment = None if alignments[column] == "left" else alignments[column]
        place = Place(
            width=width - 2 * CELL_SIDE,
            style="TableHeading" if is_label else "TableText",
            alignment=alignment,
            keep_next=is_head,
        )
        write_cell(flow, element, row[column] if column < len(row) else (), width, place)


def write_cell(flow: Flow, row: Element, cell: Cell, width: int, place: Place) -> Element:
    """Add a cell, which ends with a paragraph whatever it holds."""
    element = add(row, "tc")
    properties = add(element, "tcPr")
    add(properties, "tcW", w=width, type="dxa")
    flow.blocks(element, cell, place)
    if not element[-1].tag.endswith("}p"):
        flow.paragraph(element, (), place.form)
    return element


def open_table(
    parent: Element,
    style: str,
    widths: Sequence[int],
    *,
    indent: int = 0,
    title: str = "",
    description: str = "",
    right_to_left: bool = False,
    header: bool = False,
    first_column: bool = False,
    fixed: bool = False,
) -> Element:
    """Add a table without rows; what it shows is told to those who do not see it."""
    table = add(parent, "tbl")
    properties = add(table, "tblPr")
    add(properties, "tblStyle", val=style)
    if right_to_left:
        add(properties, "bidiVisual")
    add(properties, "tblW", w=sum(widths), type="dxa")
    if indent:
        add(properties, "tblInd", w=indent, type="dxa")
    if fixed:
        add(properties, "tblLayout", type="fixed")
    add(
        properties,
        "tblLook",
        val=f"{0x0400 | 0x20 * header | 0x80 * first_column:04X}",
        firstRow=int(header),
        lastRow=0,
        firstColumn=int(first_column),
        lastColumn=0,
        noHBand=0,
        noVBand=1,
    )
    if title:
        add(properties, "tblCaption", val=title)
    if description:
        add(properties, "tblDescription", val=description)
    grid = add(table, "tblGrid")
    for width in widths:
        add(grid, "gridCol", w=width)
    return table


def column_widths(texts: Sequence[Sequence[str]], count: int, room: int) -> list[int]:
    """Return the width of each column in twips; long texts share what short ones leave."""
    least = [1] * count
    natural = [1] * count
    for row in texts:
        for column, text in enumerate(row):
            longest = max((_letters(word) for word in text.split()), default=1)
            least[column] = max(least[column], min(longest, _LONGEST_WORD))
            natural[column] = max(natural[column], min(_letters(text), _LONGEST_LINE))
    sides = 2 * CELL_SIDE + _LETTER // 2
    wanted = [sides + _LETTER * max(pair) for pair in zip(least, natural, strict=True)]
    needed = [sides + _LETTER * letters for letters in least]
    if sum(wanted) <= room:
        # a table that fits leaves no ragged edge: all columns grow alike
        return [width * room // sum(wanted) for width in wanted]
    if sum(needed) >= room:
        return [max(width * room // sum(needed), 1) for width in needed]
    spare = room - sum(needed)
    more = [wish - need for wish, need in zip(wanted, needed, strict=True)]
    return [need + spare * extra // sum(more) for need, extra in zip(needed, more, strict=True)]


def _letters(text: str) -> int:
    if text.isascii():
        return len(text)
    return sum(2 if east_asian_width(char) in "WF" else 1 for char in text)


def text_in(cell: Sequence[Block]) -> str:
    """Return the text of blocks in one line."""
    if len(cell) == 1 and isinstance(cell[0], Paragraph):
        return text_of(cell[0].runs)
    return " ".join(_texts(tuple(cell)))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, tuple):
        if value and isinstance(value[0], Run):
            yield text_of(value)
        else:
            for part in value:
                yield from _texts(part)
    elif is_dataclass(value):
        for each in fields(value):
            yield from _texts(getattr(value, each.name))
