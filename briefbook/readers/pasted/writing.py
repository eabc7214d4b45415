"""Blocks of a page written as Markdown."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from briefbook.domain.pipe_tables import written_table
from briefbook.readers.pages.blocks import Block
from briefbook.readers.pasted.inline import in_line
from briefbook.readers.pasted.marks import FENCE, MARKS, Marks

_HIGHEST: Final = 2
_LOWEST: Final = 4
"""The levels of headings within an issue, whose title is level 1."""

_AT_START: Final = re.compile(r"(?P<bullet>[•·▪◦‣●○■□][ \t]+)|(?P<number>\d{3,9})[.)] |#{1,6} |>|-{3,}$")
_BOLD: Final = re.compile(r"\*\*([^*]+)\*\*")
"""A cell of a table’s head, which is bold anyhow."""
_ITEM: Final = re.compile(r"(?P<indent> *)(?P<mark>\S+) ")


def written(blocks: Sequence[Block], marks: Marks) -> list[Block]:
    """Return blocks whose texts are Markdown."""
    highest = min((len(one.prefix) - 1 for one in blocks if one.kind == "heading"), default=1)
    made: list[Block] = []
    open_kinds: dict[str, str] = {}
    widths: list[int] = []
    for block in blocks:
        prefix = block.prefix
        if block.kind == "item":
            prefix = _item_prefix(prefix, widths)
        else:
            widths.clear()
        if block.kind == "heading":
            level = min(_HIGHEST + len(prefix) - 1 - highest, _LOWEST)
            prefix = "#" * level + " "
        text = _text(block, len(prefix), marks, open_kinds)
        if text.strip():
            made.append(_typed_item(replace(block, text=text, prefix=prefix, links=())))
    return made


def _text(block: Block, indent: int, marks: Marks, open_kinds: dict[str, str]) -> str:
    if block.kind == "table":
        head, *rows = (_cells(line, marks) for line in block.text.split("\n"))
        return written_table([[_BOLD.sub(r"\1", cell) for cell in head], *rows])
    is_code = FENCE in open_kinds or marks.around(FENCE)[0] in block.text
    lines = [in_line(line, marks, open_kinds) for line in block.text.split("\n")]
    if is_code:
        return f"```\n{MARKS.sub('', block.text)}\n```"
    if block.kind == "item":
        lines[1:] = [" " * indent + line for line in lines[1:]]
    else:
        lines = [_started(line) for line in lines]
    # two spaces at its end break a line where it was broken
    return "  \n".join(lines)


def _typed_item(block: Block) -> Block:
    """Return a paragraph that was typed with a bullet as the item that it looks like."""
    if block.kind == "paragraph" and block.text.startswith("- ") and "\n" not in block.text:
        return replace(block, kind="item", prefix="- ", text=block.text[2:])
    return block


def _item_prefix(prefix: str, widths: list[int]) -> str:
    """Return the mark of an item, indented to where the words of the item above it begin."""
    found = _ITEM.match(prefix)
    if not found:
        return prefix
    depth = min(len(found["indent"]) // 2, len(widths))
    del widths[depth:]
    indent = sum(widths)
    widths.append(len(found["mark"]) + 1)
    return f"{' ' * indent}{found['mark']} "


def _cells(line: str, marks: Marks) -> list[str]:
    return [in_line(cell, marks, {}) for cell in line.removeprefix("|").removesuffix("|").split("|")]


def _started(line: str) -> str:
    """Return a line whose beginning is not taken for a mark that nobody made."""
    found = _AT_START.match(line)
    if not found:
        return line
    if found["bullet"]:
        return f"- {line[found.end() :]}"
    place = found.end("number") if found["number"] else 0
    return f"{line[:place]}\\{line[place:]}"
