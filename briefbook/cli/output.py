"""Printing: JSON for programs, aligned columns for people."""

import json
import sys
from collections.abc import Sequence
from typing import Any


def say(values: Any, text: str, *, as_json: bool) -> None:
    """Print values as JSON, or the text that tells the same to people."""
    if as_json:
        json.dump(values, sys.stdout, ensure_ascii=False, indent=2)
        print()
    elif text:
        print(text)


def columns(rows: Sequence[Sequence[str]]) -> str:
    """Return rows as text with aligned columns; what does not fit 40 characters is cut, the last is not."""
    cut = [[_cut(cell) if n < len(row) - 1 else cell for n, cell in enumerate(row)] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cut, strict=True)]
    lines = ("  ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)) for row in cut)
    return "\n".join(line.rstrip() for line in lines)


def _cut(cell: str) -> str:
    return cell if len(cell) <= 40 else f"{cell[:39]}…"
