"""What a snippet of a text with marks says, without the marks."""

import re
from typing import TypeAlias

Spans: TypeAlias = tuple[tuple[int, int], ...]

_CITATION, _CELLS, _SIGN = r"\s*\[-?@[^\]]*\]?", r"\s*\|[\s|:-]*", r"\*\*|(?<!\S)#{1,6}\s|^-\s"
_MARKUP = re.compile(f"{_CITATION}|({_CELLS})|{_SIGN}")
_BETWEEN_CELLS = " · "


def plain_words(snippet: str, marks: Spans) -> tuple[str, Spans]:
    """Return a snippet without citations and other marks, and where the words found stand in it then.

    A citation in which something was found stays.
    """
    said, last = "", 0
    shifts: list[tuple[int, int]] = []
    for found in _MARKUP.finditer(snippet):
        if any(start < found.end() and end > found.start() for start, end in marks):
            continue
        said += snippet[last : found.start()]
        if found[1] and said.strip("… "):
            said += _BETWEEN_CELLS
        last = found.end()
        shifts.append((last, last - len(said)))
    said += snippet[last:]
    return said, tuple((_moved(start, shifts), _moved(end, shifts)) for start, end in marks)


def _moved(offset: int, shifts: list[tuple[int, int]]) -> int:
    """Return where an offset is after all that was left out before it."""
    return offset - next((shift for end, shift in reversed(shifts) if end <= offset), 0)
