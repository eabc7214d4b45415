"""Pieces of lines on a page of a PDF."""

from dataclasses import dataclass, field
from typing import NamedTuple

from briefbook.readers.pdf.frame import Box

WIDE_GAP = 0.75
"""From how wide a gap on, in ems, the characters beside it are pieces of their own."""


@dataclass(slots=True)
class Piece:
    """A run of characters on one line without a wide gap, in the frame in which most lines are upright."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    baseline: float
    size: float
    """The em in points."""
    page: int
    box: Box
    """On the page as shown."""
    is_hyphenated: bool = False
    """Whether pdfium says that a hyphen, which is not in `text`, ends it."""
    is_turned: bool = False
    """Whether it runs in another direction than most of the page."""


@dataclass(slots=True)
class PageText:
    """A page as it was found."""

    number: int
    width: float
    height: float
    raw: str = ""
    """Its characters as pdfium gives them."""
    pieces: list[Piece] = field(default_factory=list)
    has_content: bool = True
    """Whether anything at all is drawn on it."""
    size: tuple[float, float] = (0, 0)
    """Width and height in the frame of the pieces."""
    links: list[tuple[Box, str]] = field(default_factory=list)
    """Boxes as shown of the link annotations, with their addresses."""


class Run(NamedTuple):
    """A line as pdfium divides them."""

    text: str
    first: int
    size: float
    turn: int


def united(box: Box, other: Box) -> Box:
    """Return the smallest box around two."""
    left, top, right, bottom = other
    return (
        box[0] if box[0] < left else left,
        box[1] if box[1] < top else top,
        box[2] if box[2] > right else right,
        box[3] if box[3] > bottom else bottom,
    )
