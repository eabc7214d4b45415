"""What can be shown on sheets of paper."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage


@dataclass(frozen=True)
class Drawn:
    """A page as an image, and the words on it."""

    image: QImage
    text: str = field(repr=False)


@dataclass(frozen=True)
class Mark:
    """A place on a page that is coloured, in points from the upper left corner."""

    place: QRectF
    colour: QColor
    is_current: bool = False


@dataclass(frozen=True)
class Shade:
    """A stretch of a page that is too much, with the words for it; points below the page's upper edge."""

    top: float
    bottom: float
    words: str


class Pages(Protocol):
    """A document with pages; each is equal to itself alone."""

    @property
    def sizes(self) -> Sequence[tuple[float, float]]:
        """The width and the height of each page, in points."""
        ...

    @property
    def drawn(self) -> Mapping[int, Drawn]:
        """The pages that are drawn already, by their number from 0."""
        ...

    @property
    def scale(self) -> float:
        """At how many pixels a point they were drawn."""
        ...

    def draw(self, numbers: Sequence[int], scale: float) -> Mapping[int, Drawn]:
        """Return pages drawn; not called on the GUI thread."""
        ...

    def leads(self, page: int, right: float, down: float) -> bool:
        """Return whether a click on a point of a page leads somewhere."""
        ...
