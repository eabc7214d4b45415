"""Forms: what the text of a section becomes, such as a box or recommendations to decide on."""

from collections.abc import Sequence

from briefbook.memo.blocks import Alignment, Block, Decision, ListBlock, Paragraph, Run, Table
from briefbook.memo.templates import Words


def decisions(blocks: Sequence[Block], words: Words) -> list[Block]:
    """Return each item of a list as a recommendation to decide on; without a list, each paragraph."""
    made: list[Block] = []
    number = 0
    by_item = any(_is_list(block) for block in blocks)
    for block in blocks:
        if isinstance(block, ListBlock) and _is_list(block):
            parts = list(block.items)
        elif isinstance(block, Paragraph) and not by_item:
            parts = [(block,)]
        else:
            made.append(block)
            continue
        for part in filter(None, parts):
            number += 1
            made.append(Decision(number, part, words.choices, words.decided))
    return made


def points(blocks: Sequence[Block]) -> list[Block]:
    """Return paragraphs as the items of bulleted lists."""
    made: list[Block] = []
    for block in blocks:
        last = made[-1] if made else None
        if not isinstance(block, Paragraph):
            made.append(block)
        elif isinstance(last, ListBlock) and last.kind == "bulleted":
            made[-1] = ListBlock((*last.items, (block,)))
        else:
            made.append(ListBlock(((block,),)))
    return made


def sign_off(blocks: Sequence[Block], columns: Sequence[str]) -> list[Block]:
    """Return lists as rows of a table with these columns, so that whoever is named can sign."""
    return [
        table_of(columns, [(item,) for item in block.items]) if isinstance(block, ListBlock) else block
        for block in blocks
    ]


def table_of(columns: Sequence[str], rows: Sequence[Sequence[tuple[Block, ...]]]) -> Table:
    """Return a table of these heads and rows; cells that a row lacks are empty."""
    full = tuple((*row, *((),) * (len(columns) - len(row))) for row in rows)
    header = tuple(cell(column) for column in columns)
    left: Alignment = "left"
    return Table((header,), full, (left,) * len(columns))


def cell(text: str) -> tuple[Block, ...]:
    """Return a text as a cell, which is empty where the text is."""
    return (Paragraph((Run(text),)),) if text else ()


def _is_list(block: Block) -> bool:
    return isinstance(block, ListBlock) and block.kind != "plain"
