"""The reading text of a PDF, written from its paragraphs, with the map of its pages and lines."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from briefbook.domain.reading import Span
from briefbook.domain.text_map import PageLine
from briefbook.readers.pdf.frame import Box
from briefbook.readers.pdf.glyph_text import is_east_asian
from briefbook.readers.pdf.hyphens import Words, divided
from briefbook.readers.pdf.paragraphs import BULLET, Paragraph
from briefbook.readers.pdf.rows import Row, joined
from briefbook.readers.pdf.running_heads import Sheet


@dataclass
class Composition:
    """A text that grows, and what is known of places in it."""

    words: Words
    lines: list[PageLine] = field(default_factory=list)
    running: list[Span] = field(default_factory=list)
    starts: dict[int, int] = field(default_factory=dict)
    """Where each page that has text begins."""
    length: int = 0
    _parts: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All that was written."""
        return "".join(self._parts)

    def write(self, paragraph: Paragraph) -> None:
        """Add a paragraph, a heading, a list item or a table."""
        self._divide("\n\n")
        paragraph.start = self.length
        if paragraph.table:
            self._write_table(paragraph)
        else:
            self._write_text(paragraph)
        paragraph.end = self.length

    def write_running(self, row: Row) -> None:
        """Add a running head, foot or page number."""
        self._divide("\n\n")
        start = self.length
        self._line(row.text, row.box, row.page, begins_page=row.page not in self.starts)
        self.running.append(Span(start, self.length, "running head"))

    def _write_text(self, paragraph: Paragraph) -> None:
        first = paragraph.rows[0]
        if paragraph.level:
            self._begin_page(first.page)
            self._add("#" * paragraph.level + " ")
        bullet = BULLET.match(first.text)
        if bullet and bullet.end() < len(first.text):
            self._begin_page(first.page)
            self._add("- ")
            self._write_rows(paragraph, first.text[bullet.end() :])
        else:
            self._write_rows(paragraph, first.text)

    def _write_rows(self, paragraph: Paragraph, first_text: str) -> None:
        rows = paragraph.rows
        for place, row in enumerate(rows):
            text = row.text if place else first_text
            glue = ""
            if place + 1 < len(rows):
                text, glue = self._joint(text, row, rows[place + 1], place + 1 in paragraph.breaks)
            self._line(text, row.box, row.page)
            self._add(glue)

    def _joint(self, text: str, row: Row, following: Row, is_break: bool) -> tuple[str, str]:
        """Return a row's text and what stands between it and the next."""
        if not text or not following.text:
            return text, " " if text else ""
        bare = text if row.is_hyphenated else divided(text)
        if bare is not None:
            if bare is not text and not following.text[0].isalpha():
                return text, "" if following.text[0].isdigit() else " "
            return (bare + "-", "") if self.words.keeps_hyphen(bare, following.text) else (bare, "")
        if is_break:
            return text, "\n"
        if text[-1] in "–—/@" and len(text) > 1 and not text[-2].isspace():
            return text, ""
        if is_east_asian(text[-1]) and is_east_asian(following.text[0]):
            return text, ""
        return text, " "

    def _write_table(self, paragraph: Paragraph) -> None:
        for number, cells in enumerate(paragraph.table):
            if number:
                self._add("\n")
            for place, cell in enumerate(cells):
                self._add(" | " if place else "| ")
                for order, piece in enumerate(cell):
                    if order:
                        self._add(" ")
                    self._line(joined([piece]).replace("|", "¦"), piece.box, piece.page)
            self._add(" |")

    def _line(self, text: str, box: Box, page: int, *, begins_page: bool = True) -> None:
        if begins_page:
            self._begin_page(page)
        start = self.length
        self._add(text)
        left, top, right, bottom = (round(value, 1) for value in box)
        self.lines.append(PageLine(start, self.length, page, left, top, right, bottom))

    def _begin_page(self, page: int) -> None:
        self.starts.setdefault(page, self.length)

    def _divide(self, separator: str) -> None:
        if self._parts:
            self._add(separator)

    def _add(self, text: str) -> None:
        self._parts.append(text)
        self.length += len(text)


def composed(paragraphs: Sequence[Paragraph], sheets: Sequence[Sheet], words: Words) -> Composition:
    """Write paragraphs, which may run over pages, and what runs over the pages between them.

    Running heads stand at the first end of a paragraph on their page, so that no sentence is cut.
    """
    composition = Composition(words)
    heads_until = feet_until = 0
    for paragraph in paragraphs:
        page = paragraph.rows[0].page
        heads_until, feet_until = _write_running(composition, sheets, heads_until, feet_until, page)
        composition.write(paragraph)
    _write_running(composition, sheets, heads_until, feet_until, len(sheets))
    return composition


def _write_running(
    composition: Composition, sheets: Sequence[Sheet], heads_until: int, feet_until: int, page: int
) -> tuple[int, int]:
    """Write the feet of the pages before a page, and the heads up to it; return how far both now are."""
    while feet_until < page or heads_until <= min(page, len(sheets) - 1):
        if heads_until <= feet_until and heads_until < len(sheets):
            rows = sheets[heads_until].heads
            heads_until += 1
        else:
            rows = sheets[feet_until].feet
            feet_until += 1
        for row in rows:
            composition.write_running(row)
    return heads_until, feet_until
