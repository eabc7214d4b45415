"""The memo as it is shown: its PDF, its pages, and where each issue begins; no widget is touched here."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from briefbook.domain.contents import Contents
from briefbook.jobs.exporting import MemoPdf, memo_pdf

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

# PDFium may not be called by two threads at once, whatever the documents
_pdfium = Lock()


@dataclass(frozen=True)
class Page:
    """A page's size in points, and its text."""

    width: float
    height: float
    text: str = field(repr=False)


@dataclass(frozen=True)
class Place:
    """Where a part begins: its page from 0, points below the page's upper edge, and the issue it prints."""

    page: int
    top: float
    issue_id: str | None


@dataclass(frozen=True, eq=False)
class Preview:
    """A finished memo, ready to be drawn; each is equal to itself alone."""

    made: MemoPdf
    pages: tuple[Page, ...]
    places: tuple[Place, ...]
    """In reading order."""

    def issue_at(self, page: int, down: float) -> str | None:
        """Return the id of the issue printed at a point of a page, if it is one."""
        above = [place for place in self.places if (place.page, place.top) <= (page, down)]
        return above[-1].issue_id if above else None


def make_preview(contents: Contents) -> Preview:
    """Return a book's memo."""
    made = memo_pdf(contents)
    from pypdfium2 import PdfDocument

    with _pdfium, PdfDocument(made.data) as document:
        pages = tuple(_pages(document))
        return Preview(made, pages, tuple(_places(document, pages, contents)))


def draw(data: bytes, numbers: Iterable[int], scale: float) -> dict[int, QImage]:
    """Return pages of a PDF file as images, by their number from 0; `scale` is in pixels per point."""
    from pypdfium2 import PdfDocument

    images = {}
    with _pdfium, PdfDocument(data) as document:
        for number in numbers:
            bitmap = document[number].render(scale=scale, prefer_bgrx=True)
            image = QImage(
                bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32
            )
            # a copy of its own, because the bytes go with this function
            images[number] = image.copy()
            bitmap.close()
    return images


def _pages(document: "PdfDocument") -> Iterator[Page]:
    for page in document:
        text = page.get_textpage().get_text_bounded()
        yield Page(page.get_width(), page.get_height(), text.replace("\r\n", "\n"))


def _places(document: "PdfDocument", pages: tuple[Page, ...], contents: Contents) -> Iterator[Place]:
    """Find the issues among the PDF's bookmarks, which stand in the same order."""
    wanted = [
        (
            {_plain(f"{entry.number}. {entry.issue.title}"), _plain(f"{entry.number} {entry.issue.title}")},
            entry.issue.id,
        )
        for entry in contents.outline
    ]
    issue_id = None
    for bookmark in document.get_toc():
        target = bookmark.get_dest()
        place = target.get_view()[1] if target else []
        page = target.get_index() if target else None
        if page is None or len(place) < 2:
            continue
        if wanted and _plain(bookmark.get_title()) in wanted[0][0]:
            issue_id = wanted.pop(0)[1]
        elif bookmark.level == 0:
            # the memo's own parts, such as the notes; a deeper heading belongs to the issue above it
            issue_id = None
        yield Place(page, pages[page].height - place[1], issue_id)


def _plain(title: str) -> str:
    return " ".join(title.split())
