"""The memo as it is shown: its PDF, its pages, and where each issue begins; no widget is touched here."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from briefbook.domain.contents import Contents
from briefbook.domain.kinds import LETTERS, NAMES
from briefbook.errors import BriefbookError
from briefbook.jobs.workers.pool import OneCall
from briefbook.store.records import PLACES
from briefbook.translation import in_english
from briefbook.ui.paper.pages import Drawn

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

    from briefbook.jobs.exporting import MemoFile
    from briefbook.jobs.measuring import Measured

# PDFium may not be called by two threads at once, whatever the documents
_pdfium = Lock()

_TOO_MANY_PAGES = re.compile(r"has \d+ pages, and this template allows (\d+)")
_LABEL = re.compile(rf"\((([{''.join(LETTERS)}])\d+)\)")


@dataclass(frozen=True, eq=False)
class Preview:
    """A finished memo, ready to be drawn; each is equal to itself alone."""

    made: "MemoFile"
    contents: Contents = field(repr=False)
    sizes: tuple[tuple[float, float], ...]
    """The width and the height of each page, in points."""
    measured: "Measured"
    """How long it is, and on which page each text is."""
    drawn: Mapping[int, Drawn] = field(default_factory=dict, repr=False)
    """The pages that were drawn together with the making, by their number from 0."""
    scale: float = 1.0
    """At how many pixels a point they were drawn."""

    @property
    def is_too_long(self) -> bool:
        """Whether it has more pages than its template allows."""
        return any(map(_TOO_MANY_PAGES.search, map(in_english, self.made.overflows)))

    def issue_at(self, page: int, down: float) -> str | None:
        """Return the id of the issue printed at a point of a page, if it is one."""
        above = [place for place in self.made.places if (place.page, place.top) <= (page, down)]
        return above[-1].record_id or None if above else None

    def draw(self, numbers: Sequence[int], scale: float) -> dict[int, Drawn]:
        """Return pages as images."""
        return draw(self.made.data, numbers, scale)

    def leads(self, page: int, right: float, down: float) -> bool:
        """Return whether an issue is printed at a point of a page."""
        return self.issue_at(page, down) is not None

    def target_of(self, sentence: str) -> tuple[str, str] | None:
        """Return what a sentence is about: a kind of record and its id, or `page` and its number from 0."""
        sentence = in_english(sentence)
        if allowed := _TOO_MANY_PAGES.search(sentence):
            return "page", allowed[1]
        for entry in self.contents.outline:
            if f"“{' '.join(entry.issue.title.split())}” ({entry.number})" in sentence:
                return "issue", entry.issue.id
        for found in _LABEL.finditer(sentence):
            kind = LETTERS[found[2]]
            for record in getattr(self.contents, PLACES[kind]):
                if record.label == found[1]:
                    return NAMES[kind], record.id
        numbered = re.search(r"\((\d+(?:\.\d+)*)\)", sentence)
        for entry in self.contents.outline if numbered else ():
            if numbered and entry.number == numbered[1]:
                return "issue", entry.issue.id
        for title in re.findall("“([^”]*)”", sentence):
            if issue := self.contents.outline.titled(title):
                return "issue", issue.id
        return None


def make_preview(worker: OneCall, contents: Contents, wanted: Iterable[int], scale: float) -> Preview:
    """Return a book's memo, with those of the `wanted` pages drawn that there are."""
    from briefbook.jobs.exporting import memo_file
    from briefbook.jobs.measuring import measured

    made = worker.call(memo_file, lean(contents))
    from pypdfium2 import PdfDocument

    with _pdfium, PdfDocument(made.data) as document:
        sizes = tuple(document.get_page_size(number) for number in range(len(document)))
        there = [number for number in wanted if number < len(sizes)]
        drawn = dict(_drawn(document, there, scale))
        return Preview(made, contents, sizes, measured(made, contents), drawn, scale)


def lean(contents: Contents) -> Contents:
    """Return contents from which the same memo is made, without what it does not print."""
    from briefbook import paths
    from briefbook.memo.templates import template
    from briefbook.memo.trimming import trimmed

    try:
        return trimmed(contents, template(contents.header.template, paths.user_templates()))
    except BriefbookError:  # which the memo itself will tell
        return contents


def draw(data: bytes, numbers: Sequence[int], scale: float) -> dict[int, Drawn]:
    """Return pages of a PDF file as images, by their number from 0; `scale` is in pixels per point."""
    from pypdfium2 import PdfDocument

    with _pdfium, PdfDocument(data) as document:
        return dict(_drawn(document, numbers, scale))


def _drawn(document: "PdfDocument", numbers: Iterable[int], scale: float) -> Iterator[tuple[int, Drawn]]:
    for number in numbers:
        page = document[number]
        bitmap = page.render(scale=scale, prefer_bgrx=True)
        image = QImage(
            bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32
        )
        text = page.get_textpage().get_text_bounded().replace("\r\n", "\n")
        # a copy of its own, because the bytes go with this function
        yield number, Drawn(image.copy(), text)
        bitmap.close()
