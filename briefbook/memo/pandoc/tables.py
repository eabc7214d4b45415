"""Tables as Markdown: with pipes where each cell is one line, else as a grid."""

import textwrap
import unicodedata
from collections.abc import Sequence

from briefbook.memo.blocks import Alignment

_WIDEST = 44
"""The longest line of a cell in a grid that can be broken, in columns."""
_LONGEST_RULE = 40


def piped(header: Sequence[str], rows: Sequence[Sequence[str]], alignments: Sequence[Alignment]) -> str:
    """Return a table of cells that are one line each."""
    widths = _widths([[[cell] for cell in row] for row in (header, *rows)], len(alignments))
    rules = [
        _rule("-", min(width, _LONGEST_RULE), alignment)
        for width, alignment in zip(widths, alignments, strict=True)
    ]
    lines = [header, rules, *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def grid(
    header: Sequence[Sequence[str]], rows: Sequence[Sequence[Sequence[str]]], alignments: Sequence[Alignment]
) -> str:
    """Return a table of cells that are several lines; `header` may be empty."""
    all_rows = [[_broken(cell) for cell in row] for row in ([header, *rows] if header else rows)]
    widths = _widths(all_rows, len(alignments))
    plain = f"+{'+'.join('-' * (width + 2) for width in widths)}+"
    rules = [_rule("=", width + 2, alignment) for width, alignment in zip(widths, alignments, strict=True)]
    aligned = f"+{'+'.join(rules)}+"
    lines = [plain if header else aligned.replace("=", "-")]
    for number, row in enumerate(all_rows):
        for place in range(max([len(cell) for cell in row], default=0) or 1):
            texts = [cell[place] if place < len(cell) else "" for cell in row]
            padded = [text + " " * (width - columns(text)) for text, width in zip(texts, widths, strict=True)]
            lines.append(f"| {' | '.join(padded)} |")
        lines.append(aligned if header and number == 0 else plain)
    return "\n".join(lines)


def columns(text: str) -> int:
    """Return how many columns a text takes where each letter has the same width."""
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text)
    return len(text) + wide - sum(bool(unicodedata.combining(char)) for char in text)


def _widths(rows: Sequence[Sequence[Sequence[str]]], count: int) -> list[int]:
    return [max([3, *(columns(line) for row in rows for line in row[column])]) for column in range(count)]


def _rule(sign: str, width: int, alignment: Alignment) -> str:
    if alignment == "left":
        return sign * width
    start = ":" if alignment == "centre" else sign
    return f"{start}{sign * (width - 2)}:"


def _broken(lines: Sequence[str]) -> list[str]:
    """Return the lines of a cell, long ones broken at spaces; code stays as it is."""
    broken: list[str] = []
    is_code = False
    for line in lines:
        is_fence = line.lstrip().startswith("```")
        if line.endswith("  ") and not is_code:
            # spaces at the end are lost among those that fill the column
            line = f"{line.rstrip()}\\"
        if is_code or is_fence or columns(line) <= _WIDEST:
            broken.append(line)
        else:
            indent = " " * (len(line) - len(line.lstrip(" ")))
            broken += textwrap.wrap(
                line,
                _WIDEST,
                subsequent_indent=indent + ("    " if line.lstrip().startswith("-   ") else ""),
                break_long_words=False,
                break_on_hyphens=False,
            )
        is_code ^= is_fence
    return broken
