"""Boxes: what stands one under another on a page or in a cell, and how they divide between pages."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, Protocol
from urllib.parse import quote

from briefbook.memo.pdf.lines import Line, Piece, Word, broken


@dataclass
class Pen:
    """The page that is drawn on, and the destinations that are already placed."""

    canvas: Any
    placed: set[str] = field(default_factory=set)
    outline_level: int = -1

    def place(self, destination: str, top: float) -> None:
        """Make this height of the page a destination of links, unless it has been placed."""
        if destination and destination not in self.placed:
            self.placed.add(destination)
            self.canvas.bookmarkPage(destination, fit="XYZ", left=0, top=round(top + 12, 2))


class Box(Protocol):
    """Something of a fixed height at a given width; lengths in points."""

    @property
    def before(self) -> float:
        """The space wanted above."""

    @property
    def after(self) -> float:
        """The space wanted below."""

    @property
    def keeps_with_next(self) -> bool:
        """Whether it must not be the last on a page."""

    def natural_width(self) -> float:
        """Return the width at which nothing has to be broken."""

    def least_width(self) -> float:
        """Return the width below which words are divided."""

    def height(self, width: float) -> float:
        """Return the height at a width."""

    def first_height(self, width: float) -> float:
        """Return the height of the least that may stand alone at the foot of a page."""

    def split(self, width: float, height: float) -> "tuple[Box, Box] | None":
        """Return what fits a height and the rest, or `None` where nothing fits."""

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw it with its upper left corner at a place of the page."""


@dataclass
class TextBox:
    """A paragraph, a heading or an item of a list."""

    words: list[Word]
    leading: float
    before: float = 0.0
    after: float = 0.0
    left: float = 0.0
    right: float = 0.0
    keeps_with_next: bool = False
    marker: list[Word] = field(default_factory=list)
    """Set left of the first line, such as a bullet."""
    marker_left: float = 0.0
    alignment: str = "left"
    ground: str = ""
    destination: str = ""
    bookmark: tuple[int, str] | None = None
    """For the reader's list of headings: the level from 0 and the title."""
    _lines: tuple[float, list[Line]] | None = None

    def lines(self, width: float) -> list[Line]:
        """Return the lines at a width."""
        if self._lines is None or self._lines[0] != width:
            self._lines = width, broken(self.words, max(width - self.left - self.right, 4.0))
        return self._lines[1]

    def natural_width(self) -> float:
        """Return the width at which nothing has to be broken."""
        widest = max((line.width for line in broken(self.words, float("inf"))), default=0.0)
        return widest + self.left + self.right

    def least_width(self) -> float:
        """Return the width below which words are divided."""
        return max((word.width for word in self.words), default=0.0) + self.left + self.right

    def height(self, width: float) -> float:
        """Return the height at a width."""
        return max(len(self.lines(width)), 1) * self.leading

    def first_height(self, width: float) -> float:
        """Return the height of two lines, or of one where there is no more."""
        return min(len(self.lines(width)), 2) * self.leading

    def split(self, width: float, height: float) -> "tuple[TextBox, TextBox] | None":
        """Return the lines that fit and the rest, no line alone where there are more."""
        lines = self.lines(width)
        fitting = int((height + 0.01) / self.leading)
        if fitting == len(lines) - 1:
            fitting -= 1
        if fitting < min(2, len(lines)) or fitting >= len(lines):
            return None
        parts = [TextBox(**{**vars(self), "_lines": None}) for _ in range(2)]
        head, rest = parts
        head._lines, rest._lines = (width, lines[:fitting]), (width, lines[fitting:])
        head.after = rest.before = 0.0
        rest.marker, rest.destination, rest.bookmark = [], "", None
        return head, rest

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the lines, their links and the marker."""
        canvas = pen.canvas
        lines = self.lines(width)
        if self.ground:
            canvas.setFillColor(self.ground)
            canvas.rect(
                x + self.left - 6,
                top - len(lines) * self.leading - 3,
                width - self.left + 6,
                len(lines) * self.leading + 4,
                stroke=0,
                fill=1,
            )
        pen.place(self.destination, top)
        if self.bookmark:
            self._list_heading(pen, top)
        baseline = top - self.leading * 0.76
        if self.marker:
            draw_line(pen, broken(self.marker, float("inf"))[0], x + self.left + self.marker_left, baseline)
        for number, line in enumerate(lines):
            free = width - self.left - self.right - line.width
            shift = {"left": 0.0, "centre": free / 2, "right": free}[self.alignment]
            draw_line(pen, line, x + self.left + shift, baseline - number * self.leading)

    def _list_heading(self, pen: Pen, top: float) -> None:
        assert self.bookmark
        key = f"heading-{len(pen.placed)}"
        pen.place(key, top)
        # a level may be no more than one below the heading before it
        pen.outline_level = min(self.bookmark[0], pen.outline_level + 1)
        pen.canvas.addOutlineEntry(self.bookmark[1], key, level=pen.outline_level, closed=False)


@dataclass
class RuleBox:
    """A line across the width."""

    colour: str
    before: float = 0.0
    after: float = 0.0
    left: float = 0.0
    keeps_with_next: bool = False

    def natural_width(self) -> float:
        """Return no width: it takes what there is."""
        return self.left

    def least_width(self) -> float:
        """Return no width: it takes what there is."""
        return self.left

    def height(self, width: float) -> float:
        """Return the thickness of the line."""
        return 0.8

    def first_height(self, width: float) -> float:
        """Return the thickness of the line."""
        return 0.8

    def split(self, width: float, height: float) -> None:
        """Return nothing: a line is not divided."""

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the line."""
        pen.canvas.setFillColor(self.colour)
        pen.canvas.rect(x + self.left, top - 0.8, width - self.left, 0.8, stroke=0, fill=1)


def draw_line(pen: Pen, line: Line, x: float, baseline: float) -> None:
    """Draw one line of text with its links."""
    canvas = pen.canvas
    place = x
    for piece in line.pieces:
        if piece.look.ground:
            canvas.setFillColor(piece.look.ground)
            canvas.rect(place - 1, baseline - 2.4, piece.width + 2, piece.look.size + 2.4, stroke=0, fill=1)
        _link(pen, piece, place, baseline)
        place += piece.width
    text = canvas.beginText(round(x, 3), round(baseline, 3))
    for piece in line.pieces:
        text.setFont(piece.font, piece.look.size)
        text.setFillColor(piece.look.colour)
        text.setRise(piece.look.rise)
        text.textOut(piece.text)
    text.setRise(0)
    canvas.drawText(text)


def _link(pen: Pen, piece: Piece, x: float, baseline: float) -> None:
    look = piece.look
    bottom = baseline + look.rise
    area = (round(x, 2), round(bottom - 2, 2), round(x + piece.width, 2), round(bottom + look.size, 2))
    pen.place(look.destination, baseline)
    if look.goes_to:
        pen.canvas.linkRect("", look.goes_to, area, relative=1)
    elif look.link:
        pen.canvas.linkURL(quote(look.link, safe="%:/?#[]@!$&'()*+,;=~"), area, relative=1)


def stack_height(boxes: Sequence[Box], width: float) -> float:
    """Return the height of boxes one under another."""
    gaps = sum(max(upper.after, lower.before) for upper, lower in pairwise(boxes))
    return sum(box.height(width) for box in boxes) + gaps


def split_stack(boxes: Sequence[Box], width: float, height: float) -> tuple[list[Box], list[Box]]:
    """Return the boxes that fit a height and the rest."""
    fitting: list[Box] = []
    for number, box in enumerate(boxes):
        height -= max(fitting[-1].after, box.before) if fitting else 0.0
        if box.height(width) <= height + 0.01:
            fitting.append(box)
            height -= box.height(width)
            continue
        parts = box.split(width, height)
        if parts:
            return [*fitting, parts[0]], [parts[1], *boxes[number + 1 :]]
        return fitting, list(boxes[number:])
    return fitting, []


def draw_stack(boxes: Sequence[Box], pen: Pen, x: float, top: float, width: float) -> None:
    """Draw boxes one under another."""
    for number, box in enumerate(boxes):
        if number:
            top -= max(boxes[number - 1].after, box.before)
        box.draw(pen, x, top, width)
        top -= box.height(width)
