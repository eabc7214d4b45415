"""PDF files."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefbook.domain.reading import Reading
from briefbook.domain.text_map import Page, TextMap
from briefbook.readers.cleaning import merged
from briefbook.readers.pdf.columns import regions
from briefbook.readers.pdf.composition import Composition, composed
from briefbook.readers.pdf.details import pdf_details
from briefbook.readers.pdf.garbage import is_garbage
from briefbook.readers.pdf.headings import mark_headings
from briefbook.readers.pdf.hyphens import Words
from briefbook.readers.pdf.links import linked
from briefbook.readers.pdf.opening import opened_pdf
from briefbook.readers.pdf.page_text import page_text
from briefbook.readers.pdf.paragraphs import Paragraph, goes_on, paragraphs_of
from briefbook.readers.pdf.pieces import PageText
from briefbook.readers.pdf.running_heads import Sheet, parted

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_HYPHEN_AT_END = re.compile("[^\\W\\d_][-‐‑\x02\ufffe\u00ad] *(?:\r|[^\\W\\d_]|$)")


def read_pdf(name: str, data: bytes, password: str = "") -> Reading:
    """Return the reading of a PDF: its text in reading order, page by page.

    A page whose text cannot be read is kept and says so, even where all are such. Raises `BriefbookError`
    for a file that pdfium cannot open, and `PasswordNeededError` for one that needs another password.
    """
    with opened_pdf(name, data, password) as document:
        pages = [page_text(document, number) for number in range(len(document))]
        labels = _labels(document)
        information = document.get_metadata_dict(skip_empty=True)
    states = [_state(page) for page in pages]
    for page, state in zip(pages, states, strict=True):
        if state:
            page.pieces.clear()
    sheets = parted(pages)
    paragraphs = _paragraphs(sheets)
    words = Words(page.raw for page in pages if page.pieces)
    composition = composed(paragraphs, sheets, words)
    text = composition.text
    spans = merged(text, composition.running)
    text_map = TextMap(
        _pages(pages, states, labels, composition),
        tuple(composition.lines),
        linked(text, composition.lines, {page.number: page.links for page in pages if page.links}),
    )
    return Reading(
        filename=name,
        kind="pdf",
        original=data,
        text=text,
        details=pdf_details(name, data, text, spans, paragraphs, information),
        set_aside=spans,
        text_map=text_map,
    )


def _labels(document: "PdfDocument") -> list[str]:
    labels = []
    for number in range(len(document)):
        label = document.get_page_label(number).strip()
        labels.append(" ".join(label.split())[:40] if label.isprintable() and label else str(number + 1))
    return labels


def _state(page: PageText) -> str:
    if not page.pieces:
        return "no text" if page.has_content else ""
    return "garbage" if is_garbage(page.raw) else ""


def _paragraphs(sheets: Sequence[Sheet]) -> list[Paragraph]:
    found: list[Paragraph] = []
    ends: list[int] = []
    for sheet in sheets:
        upright = [piece for piece in sheet.body if not piece.is_turned]
        for region in regions(upright):
            found += paragraphs_of(region)
            ends.append(len(found))
        for piece in sheet.body:
            if piece.is_turned:
                found += paragraphs_of([piece])
    mark_headings(found)
    for end in reversed(ends):
        if 0 < end < len(found) and goes_on(found[end - 1], found[end]):
            upper, lower = found[end - 1], found.pop(end)
            upper.breaks |= {len(upper.rows) + place for place in lower.breaks}
            upper.rows += lower.rows
    return found


def _pages(
    pages: Sequence[PageText], states: Sequence[str], labels: Sequence[str], composition: Composition
) -> tuple[Page, ...]:
    """Return the pages one after the other; one without text begins and ends where the next begins."""
    found: list[Page] = []
    end = composition.length
    for page, state, label in reversed(list(zip(pages, states, labels, strict=True))):
        start = min(composition.starts.get(page.number, end), end)
        found.append(Page(start, end, label, round(page.width, 2), round(page.height, 2), state))
        end = start
    found.reverse()
    return tuple(found)
