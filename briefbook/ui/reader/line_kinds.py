"""What the lines of a reading text are: headings, quotations, items of lists, text."""

import re
from dataclasses import dataclass
from enum import Enum

_MARKS = re.compile(
    r"(?P<heading>#{1,6}) +(?=\S)|(?P<quote>(?:> ?)+)|(?P<item>[ \t]*(?:[-*•]|\d{1,3}[.)]) +)(?=\S)"
)


class Kind(Enum):
    """A kind of line."""

    TEXT = "text"
    BLANK = "blank"
    HEADING = "heading"
    QUOTE = "quote"
    ITEM = "item"


@dataclass(frozen=True)
class Line:
    """What a line is; `level` is that of a heading from 1, `marks` how many characters it begins with."""

    kind: Kind
    level: int = 0
    marks: int = 0


_TEXT = Line(Kind.TEXT)
_BLANK = Line(Kind.BLANK)


def line(text: str) -> Line:
    """Return what a line is by the marks it begins with."""
    if not text or text.isspace():
        return _BLANK
    match = _MARKS.match(text)
    if match is None:
        return _TEXT
    if match["heading"]:
        return Line(Kind.HEADING, len(match["heading"]), match.end())
    return Line(Kind.QUOTE if match["quote"] else Kind.ITEM, marks=match.end())
