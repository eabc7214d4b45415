"""The memo as a PDF file."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefbook.memo.assemble import Memo

if TYPE_CHECKING:
    from briefbook.memo.pdf.pages import TooLong
    from briefbook.memo.pdf.place import Place


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


def write_pdf(memo: Memo, *, attach: bool = False) -> PdfResult:
    """Return a memo as PDF/UA-1 and PDF/A-2a; the same memo gives the same bytes.

    Asked to `attach`, it carries the memo's text and data with it, and is PDF/A-3a.
    """
    # ReportLab and HarfBuzz take a while to load and are not needed before
    from briefbook.memo.data import memo_json
    from briefbook.memo.pdf.writing import drawn

    data, pen, too_long = drawn(memo, memo_json(memo) if attach else None)
    missing = dict(sorted(pen.missing.items()))
    return PdfResult(data, len(pen.labels), missing, tuple(pen.places), tuple(_told(too_long, memo)))


def _told(too_long: "Sequence[TooLong]", memo: Memo) -> Iterator[str]:
    for excess in too_long:
        where = f": what is too much begins with “{excess.begins}”" if excess.begins else ""
        if excess.name:
            length = f"takes {excess.length} lines, and this template allows {excess.limit}"
            yield f"“{excess.name}” {length}{where}."
        else:
            limit = "1 page" if excess.limit == 1 else f"{excess.limit} pages"
            begins = f": page {excess.limit + 1} begins with “{excess.begins}”" if excess.begins else ""
            yield f"The memo has {excess.length} pages, and this template allows {limit}{begins}."
