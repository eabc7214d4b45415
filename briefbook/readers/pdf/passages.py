"""Where on a page a passage stands, letter by letter."""

import unicodedata
from dataclasses import dataclass, field

from briefbook.domain.text_map import PageLine, TextMap
from briefbook.readers.pdf.frame import Box, frame_of
from briefbook.readers.pdf.opening import opened_pdf

_REACH = 1.0
"""How far outside a line's box, in points, its letters may be."""


@dataclass(frozen=True)
class PageLetters:
    """The letters and digits of a page with their boxes as shown, in pdfium's order."""

    page: int
    """Counted from 0."""
    letters: tuple[tuple[str, Box], ...] = field(default=(), repr=False)

    def in_line(self, line: PageLine) -> list[tuple[str, Box]]:
        """Return the letters whose middle is in a line's box, a ligature as its parts."""
        left, right = 2 * (line.left - _REACH), 2 * (line.right + _REACH)
        top, bottom = 2 * (line.top - _REACH), 2 * (line.bottom + _REACH)
        return [
            (part, box)
            for character, box in self.letters
            if top <= box[1] + box[3] <= bottom and left <= box[0] + box[2] <= right
            for part in _parts(character)
        ]


def page_letters(data: bytes, page: int, password: str = "") -> PageLetters:
    """Return the letters of a page, to be kept for as long as the page is shown."""
    import pypdfium2.raw as pdfium

    from briefbook.readers.pdf.probe import Probe

    with opened_pdf("This PDF", data, password) as document:
        opened = pdfium.FPDF_LoadPage(document.raw, page)
        characters = pdfium.FPDFText_LoadPage(opened) if opened else None
        try:
            if not characters:
                return PageLetters(page)
            frame = frame_of(opened)
            probe = Probe(characters)
            raw = probe.text()
            is_direct = len(raw) == probe.count
            return PageLetters(
                page,
                tuple(
                    (letter, frame.box(*probe.character(place if is_direct else probe.index_of(place))))
                    for place, letter in enumerate(raw)
                    if letter.isalnum()
                ),
            )
        finally:
            if characters:
                pdfium.FPDFText_ClosePage(characters)
            if opened:
                pdfium.FPDF_ClosePage(opened)


def passage_boxes(letters: PageLetters, text: str, text_map: TextMap, start: int, end: int) -> list[Box]:
    """Return the boxes, one a line, that cover a stretch of the text on a page.

    In points from the upper left corner of the page as shown. Where the letters on the page are not those of
    the text, a line's box is divided by the number of letters.
    """
    lines = [line for line in text_map.lines_of(start, end) if line.page == letters.page]
    found = (_box(letters, text, line, max(start, line.start), min(end, line.end)) for line in lines)
    return [box for box in found if box]


def _box(letters: PageLetters, text: str, line: PageLine, start: int, end: int) -> Box | None:
    """Return the part of a line's box that a stretch of it covers; None where that is no letter."""
    if start == line.start and end == line.end:
        return line.left, line.top, line.right, line.bottom
    wanted = [
        (part, line.start + place)
        for place, character in enumerate(text[line.start : line.end])
        for part in _parts(character)
    ]
    shown = letters.in_line(line)
    if [part for part, _ in wanted] == [part for part, _ in shown]:
        covered = [box for (_, place), (_, box) in zip(wanted, shown, strict=True) if start <= place < end]
        if not covered:
            return None
        left, right = min(box[0] for box in covered), max(box[2] for box in covered)
        top, bottom = min(box[1] for box in covered), max(box[3] for box in covered)
        if line.bottom - line.top > line.right - line.left and bottom - top > right - left:
            return line.left, top, line.right, bottom
        # Up to the line's own ends, so that quotation marks beside the letters are covered too.
        is_to_right = shown[0][1][0] <= shown[-1][1][0]
        if start == line.start:
            left, right = (line.left, right) if is_to_right else (left, line.right)
        elif end == line.end:
            left, right = (left, line.right) if is_to_right else (line.left, right)
        return left, line.top, right, line.bottom
    width = (line.right - line.left) / (line.end - line.start)
    return (
        line.left + width * (start - line.start),
        line.top,
        line.left + width * (end - line.start),
        line.bottom,
    )


def _parts(character: str) -> list[str]:
    """Return the letters and digits that a character stands for: two for the ligature of f and i."""
    if character.isascii():
        return [character] if character.isalnum() else []
    return [part for part in unicodedata.normalize("NFKD", character) if part.isalnum()]
