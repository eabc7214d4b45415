"""The memo as a PDF file."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefbook.memo.assemble import Memo
from briefbook.translation import tr

if TYPE_CHECKING:
    from briefbook.memo.pdf.pages import TooLong
    from briefbook.memo.pdf.place import Division, Place


@dataclass(frozen=True)
class PdfResult:
    """A finished PDF file."""

    data: bytes = field(repr=False)
    pages: int
    missing: dict[str, int]
    """Characters that no bundled font has, drawn as boxes, and how often each occurs."""
    places: "tuple[Place, ...]"
    """Where the text of each issue begins, in reading order."""
    overflows: tuple[str, ...]
    """Where it is longer than its template allows, one sentence each."""
    division: "Division"
    """How it is divided into pages."""


def write_pdf(memo: Memo, *, attach: bool = False) -> PdfResult:
    """Return a memo as PDF/UA-1 and PDF/A-2a; the same memo gives the same bytes.

    Asked to `attach`, it carries the memo's text and data with it, and is PDF/A-3a.
    """
    # ReportLab and HarfBuzz take a while to load and are not needed before
    from briefbook.memo.data import memo_json
    from briefbook.memo.pdf.writing import drawn

    data, pen, too_long, division = drawn(memo, memo_json(memo) if attach else None)
    missing = dict(sorted(pen.missing.items()))
    told = tuple(_told(too_long, memo))
    return PdfResult(data, len(pen.labels), missing, tuple(pen.places), told, division)


def _told(too_long: "Sequence[TooLong]", memo: Memo) -> Iterator[str]:
    for excess in too_long:
        length, limit, begins = excess.length, excess.limit, excess.begins
        if excess.name and begins:
            yield tr(
                "“{name}” takes {length} lines, and this template allows {limit}: what is too much "
                "begins with "
                "“{begins}”.",
                name=excess.name,
                length=length,
                limit=limit,
                begins=begins,
            )
        elif excess.name:
            yield tr(
                "“{name}” takes {length} lines, and this template allows {limit}.",
                name=excess.name,
                length=length,
                limit=limit,
            )
        elif begins:
            yield tr(
                "The memo has {length} pages, and this template allows %n page(s): page {page} begins with "
                "“{begins}”.",
                "",
                limit,
                length=length,
                page=limit + 1,
                begins=begins,
            )
        else:
            yield tr(
                "The memo has {length} pages, and this template allows %n page(s).", "", limit, length=length
            )
