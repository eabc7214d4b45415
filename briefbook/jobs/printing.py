"""Pages of a finished PDF for a printer: which of them, in which order, and what of each at a time."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, repeat
from typing import Final

from briefbook.jobs.workers.worker import Worker

FINEST: Final = 300
"""Dots to the inch at which pages are drawn at most; text is sharp at that, and more is only more memory."""

BAND: Final = 600
"""Rows that are drawn at a time: of a page as wide as A3, 6 MB at the finest."""

_BYTES: Final = 3

_kept: dict[str, bytes] = {}
"""In the child: the file that is printed, by its SHA-256."""


@dataclass(frozen=True)
class Band:
    """Some rows of a page, from `top`, in pixels of 24 bits, blue first."""

    width: int
    top: int
    rows: int
    pixels: bytes = field(repr=False)
    """`rows` times `stride` bytes."""
    stride: int = 0


def pages_to_print(
    total: int,
    ranges: Iterable[tuple[int, int]] = (),
    *,
    copies: int = 1,
    is_collated: bool = True,
    is_reversed: bool = False,
) -> list[int]:
    """Return the numbers of pages, from 0, one for each sheet's side; ranges count from 1, with both ends."""
    wanted = {number for first, last in ranges for number in range(first - 1, last)} or set(range(total))
    pages = [number for number in sorted(wanted) if 0 <= number < total]
    if is_reversed:
        pages.reverse()
    if is_collated:
        return pages * copies
    return list(chain.from_iterable(repeat(page, copies) for page in pages))


def fitted(page: tuple[float, float], paper: tuple[float, float]) -> tuple[float, float, float]:
    """Return by how much a page is scaled to fill a paper, and how far from its edges it begins."""
    scale = min(paper[0] / page[0], paper[1] / page[1])
    if abs(scale - 1) < 0.005:  # the same paper, by other rounding
        scale = 1.0
    return scale, (paper[0] - page[0] * scale) / 2, (paper[1] - page[1] * scale) / 2


def bands(worker: Worker, data: bytes, sha256: str, number: int, scale: float) -> Iterator[Band]:
    """Yield a page, counted from 0, from its top to its foot, at so many pixels a point."""
    top = 0
    while True:
        band = worker.call(_band, sha256, None, number, scale, top)
        if band is None:  # a new child has not seen the file
            band = worker.call(_band, sha256, data, number, scale, top)
        assert band is not None
        if not band.rows:
            return
        yield band
        top += band.rows


def page_sizes(data: bytes) -> tuple[tuple[float, float], ...]:
    """Return the width and the height of each page, in points; called in a worker."""
    from pypdfium2 import PdfDocument

    with PdfDocument(data) as document:
        return tuple(document.get_page_size(number) for number in range(len(document)))


def _band(sha256: str, data: bytes | None, number: int, scale: float, top: int) -> Band | None:
    """Return the rows of a page from `top`, none below its foot; None if the file is yet to be sent."""
    from pypdfium2 import PdfBitmap, PdfDocument
    from pypdfium2 import raw as pdfium

    if data is not None:
        _kept.clear()
        _kept[sha256] = data
    if sha256 not in _kept:
        return None
    with PdfDocument(_kept[sha256]) as document:
        page = document[number]
        width, height = (round(length * scale) for length in page.get_size())
        rows = max(0, min(BAND, height - top))
        if not rows:
            return Band(width, top, 0, b"")
        bitmap = PdfBitmap.new_native(width, rows, pdfium.FPDFBitmap_BGR)
        bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, rows)
        flags = pdfium.FPDF_ANNOT | pdfium.FPDF_PRINTING
        pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, -top, width, height, 0, flags)
        return Band(width, top, rows, bytes(bitmap.buffer), bitmap.stride)
