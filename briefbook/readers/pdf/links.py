"""Web addresses that a PDF links to or writes out."""

import ctypes
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import pypdfium2.raw as pdfium

from briefbook.domain.text_map import Link, PageLine
from briefbook.readers.pdf.frame import Box, frame_of

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

MOST_LINKS = 500
"""Of a page."""
MOST_LENGTH = 2_000

_ADDRESS = re.compile(r"(?:https?://|www\.(?=[\w-]+\.))[^\s<>\"“”‘’«»|]{3,}", re.I)
_TRAILING = re.compile(r"[.,;:!?'’)\]}>*…]+$")
_SCHEME = re.compile(r"(?:https?://|mailto:)\S+", re.I)


def page_links(document: "PdfDocument", page: Any) -> list[tuple[Box, str]]:
    """Return the boxes as shown, with their addresses, of an opened page's link annotations."""
    place, link, rectangle = ctypes.c_int(0), pdfium.FPDF_LINK(), pdfium.FS_RECTF()
    frame = None
    found: list[tuple[Box, str]] = []
    while len(found) < MOST_LINKS and pdfium.FPDFLink_Enumerate(page, place, link):
        address = _address(document, pdfium.FPDFLink_GetAction(link))
        if address and pdfium.FPDFLink_GetAnnotRect(link, rectangle):
            frame = frame or frame_of(page)
            box = frame.box(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)
            found.append((box, address))
    return found


def _address(document: "PdfDocument", action: Any) -> str:
    if not action or pdfium.FPDFAction_GetType(action) != pdfium.PDFACTION_URI:
        return ""
    length = pdfium.FPDFAction_GetURIPath(document.raw, action, None, 0)
    if not 1 < length <= MOST_LENGTH:
        return ""
    buffer = ctypes.create_string_buffer(length)
    pdfium.FPDFAction_GetURIPath(document.raw, action, buffer, length)
    address = buffer.value.decode("utf-8", "replace").strip()
    return address if _SCHEME.fullmatch(address) else ""


def linked(
    text: str, lines: Sequence[PageLine], boxes: Mapping[int, Sequence[tuple[Box, str]]]
) -> tuple[Link, ...]:
    """Return the links of annotations, and of addresses written out that no annotation covers."""
    found = _under_boxes(text, lines, boxes) if boxes else []
    covered = [(link.start, link.end) for link in found]
    for written in _ADDRESS.finditer(text):
        address = _TRAILING.sub("", written[0])
        start, end = written.start(), written.start() + len(address)
        if not any(start < other_end and other_start < end for other_start, other_end in covered):
            full = address if "://" in address else f"https://{address}"
            found.append(Link(start, end, full[:MOST_LENGTH]))
    return tuple(sorted(found, key=lambda link: (link.start, link.end)))


def _under_boxes(
    text: str, lines: Sequence[PageLine], boxes: Mapping[int, Sequence[tuple[Box, str]]]
) -> list[Link]:
    by_page: dict[int, list[PageLine]] = {}
    for line in lines:
        if line.page in boxes:
            by_page.setdefault(line.page, []).append(line)
    found: list[Link] = []
    for page, links in boxes.items():
        for box, address in links:
            for line in by_page.get(page, ()):
                link = _under(text, line, box, address)
                found += [link] if link else []
    return found


def _under(text: str, line: PageLine, box: Box, address: str) -> Link | None:
    """Return the words of a line whose middle is in a box, by their share of the line's width."""
    left, top, right, bottom = box
    height = min(bottom, line.bottom) - max(top, line.top)
    if height < 0.5 * min(line.bottom - line.top, bottom - top) or min(right, line.right) <= max(
        left, line.left
    ):
        return None
    width = max(0.1, line.right - line.left)
    letters = line.end - line.start
    start = end = None
    for word in re.finditer(r"\S+", text[line.start : line.end]):
        middle = line.left + width * (word.start() + word.end()) / 2 / letters
        if left - 1 <= middle <= right + 1:
            start = word.start() if start is None else start
            end = word.end()
    if start is None or end is None:
        return None
    return Link(line.start + start, line.start + end, address)
