"""From a page's own coordinates to those of the page as shown, or turned until its lines are upright."""

import ctypes
from dataclasses import dataclass
from typing import Any

Box = tuple[float, float, float, float]
"""Left, top, right and bottom in points; the origin is the upper left corner."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A page's bounds in its own coordinates, and how many quarter turns with the clock it is seen at."""

    left: float
    bottom: float
    right: float
    top: float
    quarter: int

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Return where a point of the page's own coordinates is seen."""
        if self.quarter == 0:
            return x - self.left, self.top - y
        if self.quarter == 1:
            return y - self.bottom, x - self.left
        if self.quarter == 2:
            return self.right - x, y - self.bottom
        return self.top - y, self.right - x

    def own_point(self, x: float, y: float) -> tuple[float, float]:
        """Return the point of the page's own coordinates that is seen at a place."""
        if self.quarter == 0:
            return x + self.left, self.top - y
        if self.quarter == 1:
            return y + self.left, x + self.bottom
        if self.quarter == 2:
            return self.right - x, y + self.bottom
        return self.right - y, self.top - x

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """Return where a rectangle of the page's own coordinates is seen."""
        if self.quarter == 0:
            return left - self.left, self.top - top, right - self.left, self.top - bottom
        return _spanned(self.point(left, bottom), self.point(right, top))

    def box_from(self, other: "Frame", box: Box) -> Box:
        """Return where a box that is seen in another frame of the same page is seen in this one."""
        if other.quarter == self.quarter:
            return box
        left, top, right, bottom = box
        corners = other.own_point(left, top), other.own_point(right, bottom)
        return _spanned(self.point(*corners[0]), self.point(*corners[1]))

    def turned(self, quarter: int) -> "Frame":
        """Return the frame of the same page that is turned by so many quarters from its own coordinates."""
        return Frame(self.left, self.bottom, self.right, self.top, quarter)

    @property
    def shown_size(self) -> tuple[float, float]:
        """The page's width and height as seen."""
        width, height = self.right - self.left, self.top - self.bottom
        return (height, width) if self.quarter % 2 else (width, height)


def frame_of(page: Any) -> Frame:
    """Return the frame in which pdfium shows an opened page."""
    import pypdfium2.raw as pdfium

    bounds = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(page, ctypes.byref(bounds))
    quarter = pdfium.FPDFPage_GetRotation(page) % 4
    return Frame(bounds.left, bounds.bottom, bounds.right, bounds.top, quarter)


def _spanned(first: tuple[float, float], second: tuple[float, float]) -> Box:
    (x, y), (other_x, other_y) = first, second
    return min(x, other_x), min(y, other_y), max(x, other_x), max(y, other_y)
