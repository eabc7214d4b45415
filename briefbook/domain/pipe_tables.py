"""Tables in Markdown: rows of cells between bars, whose columns line up."""

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

_BAR: Final = re.compile(r"(?<!\\)((?:\\\\)*)\|")
_RULE: Final = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*")
_NARROWEST: Final = 3
_WIDEST: Final = 32
"""Columns that others are padded to at most: a long cell does not make all rows long."""


def is_row(line: str) -> bool:
    """Return whether a line is written as a row: it begins with a bar."""
    return line.lstrip().startswith("|")


def is_rule(line: str) -> bool:
    """Return whether a line is the one under the head of a table."""
    return "|" in line and _RULE.fullmatch(line) is not None


def cells_of(line: str) -> list[str]:
    """Return the cells of a row, without the white space around them."""
    return [line[start:end].strip() for start, end in cell_spans(line)]


def cell_spans(line: str) -> list[tuple[int, int]]:
    """Return where the cells of a row begin and end, between its bars; a bar after a backslash is none."""
    bars = [found.end() - 1 for found in _BAR.finditer(line)]
    ends = [*bars, len(line)] if not bars or line[bars[-1] + 1 :].strip() else bars
    starts = [0, *(bar + 1 for bar in bars)]
    spans = list(zip(starts, ends, strict=False))
    return spans[1:] if bars and not line[: bars[0]].strip() else spans


def widened(row: str, count: int, cell: str = "") -> str:
    """Return a row with at least so many cells, those added at its end."""
    lacking = count - len(cell_spans(row))
    if lacking <= 0:
        return row
    closed = row.rstrip()
    bars = list(_BAR.finditer(closed))
    if not bars or bars[-1].end() < len(closed):
        closed += " |"
    return closed + f" {cell} |" * lacking


def width_of(text: str) -> int:
    """Return how many columns a text takes in a fixed width; characters of East Asia take two."""
    if text.isascii():
        return len(text)
    return sum(
        2 if unicodedata.east_asian_width(one) in "WF" else 0 if unicodedata.combining(one) else 1
        for one in text
    )


def aligned(lines: Sequence[str]) -> list[str]:
    """Return the rows of a table with columns of one width, each row with as many cells as the longest."""
    indent = lines[0][: len(lines[0]) - len(lines[0].lstrip())]
    rows = [cells_of(line) for line in lines]
    rules = [is_rule(line) for line in lines]
    count = max(map(len, rows))
    rows = [row + [""] * (count - len(row)) for row in rows]
    worded = [row for row, rule in zip(rows, rules, strict=True) if not rule] or [[""] * count]
    widths = [min(_WIDEST, max(_NARROWEST, *(width_of(row[at]) for row in worded))) for at in range(count)]
    marks = next((row for row, rule in zip(rows, rules, strict=True) if rule), [""] * count)
    made = []
    for row, rule in zip(rows, rules, strict=True):
        if rule:
            cells = [_rule(cell, width) for cell, width in zip(row, widths, strict=True)]
        else:
            cells = [_padded(*one) for one in zip(row, widths, marks, strict=True)]
        made.append(f"{indent}| {' | '.join(cells)} |")
    return made


def written_table(rows: Sequence[Sequence[str]]) -> str:
    """Return rows of cells as a table whose first row is its head."""
    count = max(map(len, rows))
    rule = "|" + " --- |" * count
    head, *others = ("| " + " | ".join([*row, *[""] * (count - len(row))]) + " |" for row in rows)
    return "\n".join(aligned([head, rule, *others]))


def _padded(cell: str, width: int, mark: str) -> str:
    room = " " * (width - width_of(cell))
    if mark.endswith(":") and not mark.startswith(":"):
        return room + cell
    return cell + room


def _rule(cell: str, width: int) -> str:
    left, right = cell.startswith(":"), cell.endswith(":") and len(cell) > 1
    return ":" * left + "-" * (width - left - right) + ":" * right
