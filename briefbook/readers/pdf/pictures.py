"""Pages of a PDF as pictures."""

import ctypes
from dataclasses import dataclass, field

from briefbook.errors import BriefbookError
from briefbook.readers.pdf.opening import opened_pdf
from briefbook.translation import tr

MOST_PIXELS = 24_000_000
"""Of a picture, at 4 bytes each; a larger page is shown at a smaller scale."""

MOST_SIDE = 12_000
"""Pixels on a side."""


@dataclass(frozen=True)
class PagePicture:
    """A page drawn in pixels of 32 bits, blue first, as `QImage.Format_RGB32` takes them."""

    width: int
    height: int
    scale: float
    """Pixels for each point, which may be fewer than were asked for."""
    pixels: bytes = field(repr=False)
    """`height` rows of `4 * width` bytes."""


def page_picture(data: bytes, number: int, *, scale: float, password: str = "") -> PagePicture:
    """Return a page, counted from 0, drawn on white with so many pixels for each point.

    Raises `BriefbookError` where the page cannot be drawn.
    """
    import pypdfium2.raw as pdfium

    with opened_pdf("This PDF", data, password) as document:
        page = pdfium.FPDF_LoadPage(document.raw, number)
        if not page:
            raise BriefbookError(
                tr("Page {number} of this PDF is damaged, so it cannot be shown.", number=number + 1)
            )
        try:
            width, height = pdfium.FPDF_GetPageWidthF(page), pdfium.FPDF_GetPageHeightF(page)
            scale = shown_scale(width, height, scale)
            columns, rows = max(1, round(width * scale)), max(1, round(height * scale))
            pixels = bytearray(b"\xff") * (4 * columns * rows)
            bitmap = pdfium.FPDFBitmap_CreateEx(
                columns,
                rows,
                pdfium.FPDFBitmap_BGRx,
                (ctypes.c_ubyte * len(pixels)).from_buffer(pixels),
                4 * columns,
            )
            if not bitmap:
                raise BriefbookError(tr("Page {number} of this PDF cannot be drawn.", number=number + 1))
            try:
                flags = pdfium.FPDF_ANNOT | pdfium.FPDF_LCD_TEXT
                pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, columns, rows, 0, flags)
            finally:
                pdfium.FPDFBitmap_Destroy(bitmap)
        finally:
            pdfium.FPDF_ClosePage(page)
    return PagePicture(columns, rows, scale, bytes(pixels))


def shown_scale(width: float, height: float, scale: float) -> float:
    """Return the scale at which a page of so many points keeps within the limits."""
    width, height = max(width, 1.0), max(height, 1.0)
    by_area: float = (MOST_PIXELS / (width * height)) ** 0.5
    return min(scale, by_area, MOST_SIDE / width, MOST_SIDE / height)
