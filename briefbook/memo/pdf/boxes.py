"""Boxes: what stands one under another on a page or in a cell, and how they divide between pages."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

from briefbook.memo.pdf.pen import Pen


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
        """Draw it with its upper left corner at a place of the page; `pen.document` is the file."""


@dataclass
class Undivided:
    """What boxes have in common that take the width there is and are never divided."""

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
        """Return no height."""
        return 0.0

    def first_height(self, width: float) -> float:
        """Return the whole height."""
        return self.height(width)

    def split(self, width: float, height: float) -> None:
        """Return nothing: it is not divided."""


@dataclass
class RuleBox(Undivided):
    """A line across the width."""

    colour: str = ""
    thickness: float = 0.8
    length: float | None = None
    """`None` goes from one side to the other."""

    def height(self, width: float) -> float:
        """Return the thickness of the line."""
        return self.thickness

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the line."""
        length = width - self.left if self.length is None else self.length
        pen.rectangle(self.colour, x + self.left, top - self.thickness, length, self.thickness)


@dataclass
class PageEnd(Undivided):
    """The end of a page: what follows stands on the next one."""

    ends_limit: bool = False
    """Whether the pages from here on do not count against the template's limit."""
    starts_numbering: bool = False
    """Whether the pages from here on are numbered from 1."""

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw nothing."""


def stack_height(boxes: Sequence[Box], width: float) -> float:
    """Return the height of boxes one under another."""
    if len(boxes) == 1:
        return boxes[0].height(width)
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
        rest = list(boxes[number:])
        while fitting and fitting[-1].keeps_with_next:
            rest.insert(0, fitting.pop())
        return fitting, rest
    return fitting, []


def draw_stack(boxes: Sequence[Box], pen: Pen, x: float, top: float, width: float) -> None:
    """Draw boxes one under another."""
    for number, box in enumerate(boxes):
        if number:
            top -= max(boxes[number - 1].after, box.before)
        box.draw(pen, x, top, width)
        top -= box.height(width)
