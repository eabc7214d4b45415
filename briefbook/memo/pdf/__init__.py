"""The memo as a PDF file."""

from dataclasses import dataclass, field

from briefbook.memo.assemble import Memo


@dataclass(frozen=True)
class PdfResult:
    """A finished PDF file."""

    data: bytes = field(repr=False)
    pages: int
    missing: dict[str, int]
    """Characters that no bundled font has, drawn as boxes, and how often each occurs."""


def write_pdf(memo: Memo) -> PdfResult:
    """Return a memo as PDF; the same memo gives the same bytes."""
    # ReportLab takes a while to load and is not needed before
    from briefbook.memo.pdf.writing import drawn

    data, pages, missing = drawn(memo)
    return PdfResult(data, pages, missing)
