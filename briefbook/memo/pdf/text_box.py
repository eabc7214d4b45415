"""The text box: a paragraph, a heading or an item of a list, on one page or several."""

from dataclasses import dataclass, field, replace

from briefbook.memo.pdf.document import END
from briefbook.memo.pdf.pen import Pen
from briefbook.memo.pdf.structure import Element
from briefbook.memo.typesetting.line_drawing import Extent
from briefbook.memo.typesetting.lines import Alignment, Laid, Line, lay, lay_text
from briefbook.memo.typesetting.text import CJK, GLUED, Mark, Span, Text, text_of

_BASELINE = 0.76
"""Where the base line is, from the top of a line, beside the leading."""


_ONE_LINE = 100_000.0
_LADDER = 4
"""More lines on end than ever end with a hyphen each, but in one word."""
_MOST_TOGETHER = 20
"""What is to stay together is divided where it has more lines than this."""


@dataclass
class Marker:
    """What stands left of the first line, such as a bullet; `left` from the edge of the text."""

    spans: tuple[Span, ...]
    left: float
    element: Element | None


@dataclass
class Bookmark:
    """An entry in the list of headings that readers show beside the pages."""

    level: int
    """From 0."""
    title: str


@dataclass
class TextBox:
    """A text; lengths in points."""

    spans: tuple[Span, ...]
    leading: float
    language: str
    element: Element | None
    """What it is to a screen reader; nothing where it is not read aloud."""
    alignment: Alignment = "left"
    before: float = 0.0
    after: float = 0.0
    left: float = 0.0
    right: float = 0.0
    keeps_with_next: bool = False
    keeps_together: bool = False
    marker: Marker | None = None
    ground: str = ""
    place: str = ""
    """The destination of links that is here."""
    bookmark: Bookmark | None = None
    about: str | None = None
    """The id of the record that it begins, empty where it ends the one before."""
    first: int = 0
    """The first of the lines that stand here; the ones before are on an earlier page."""
    beyond: int | None = None
    """After the last of the lines that stand here."""
    parts: dict[int, Element] = field(default_factory=dict)
    """The elements of its links and the like, by the identity of their marks."""
    _text: Text | None = None
    _laid: tuple[float, Laid] | None = None

    @property
    def text(self) -> Text:
        """The words."""
        if self._text is None:
            self._text = text_of(self.spans)
        return self._text

    def laid(self, width: float) -> Laid:
        """Return all lines at a width."""
        if self._laid is None or self._laid[0] != width:
            room = max(width - self.left - self.right, 4.0)
            self._laid = width, lay_text(self.text, room, self.alignment, self.language)
        return self._laid[1]

    def lines(self, width: float) -> list[Line]:
        """Return the lines that stand here."""
        lines = self.laid(width).lines
        return lines if self.first == 0 and self.beyond is None else lines[self.first : self.beyond]

    def words_from(self, number: int, width: float) -> str:
        """Return the text of the lines that stand here from one on, without the numbers of notes."""
        lines = self.lines(width)
        text = self.text
        if number >= len(lines) or not text.shapes:
            return ""
        before = lines[number].before
        first = before.word if before.offset else before.word + 1
        words = [shape.text for shape in text.shapes[first:]]
        words[:1] = [word[before.offset :] for word in words[:1]]
        kept = zip(words, text.styles[first:], text.glues[first:], strict=True)
        spaced = (
            f"{'' if style.rise > 0 else word}{'' if glue in (GLUED, CJK) else ' '}"
            for word, style, glue in kept
        )
        return " ".join("".join(spaced).split())

    def natural_width(self) -> float:
        """Return the width at which nothing has to be broken."""
        return self.text.natural_width() + self.left + self.right

    def least_width(self) -> float:
        """Return the width below which words are divided."""
        return self.text.least_width() + self.left + self.right

    def height(self, width: float) -> float:
        """Return the height at a width."""
        return max(len(self.lines(width)), 1) * self.leading

    def first_height(self, width: float) -> float:
        """Return the height of the first lines that may end a page, or of all where they stay together."""
        lines = self.lines(width)
        count = len(lines)
        if not self._is_whole(lines):
            ends = (number for number in range(2, count - 1) if not lines[number - 1].is_hyphenated)
            count = min(next(ends, count), _LADDER + 1)
        return count * self.leading

    def split(self, width: float, height: float) -> "tuple[TextBox, TextBox] | None":
        """Return the lines that fit and the rest: two at least on each page, none that ends with a hyphen."""
        lines = self.lines(width)
        most = fitting = min(int((height + 0.01) / self.leading), len(lines) - 2)
        while fitting >= 2 and lines[fitting - 1].is_hyphenated:
            fitting -= 1
        if fitting < 2 and most > _LADDER:
            # a word that goes on for so many lines ends at every one of them
            fitting = most
        if fitting < 2 or self._is_whole(lines):
            return None
        cut = self.first + fitting
        head = replace(self, beyond=cut, after=0.0)
        rest = replace(self, first=cut, before=0.0, marker=None, place="", bookmark=None, about=None)
        return head, rest

    def _is_whole(self, lines: list[Line]) -> bool:
        return self.keeps_together and len(lines) <= _MOST_TOGETHER

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the lines, their links and the marker."""
        lines = self.lines(width)
        laid = self.laid(width)
        # what is indented on the left where text runs from there is indented on the right where it does not
        left, right = (self.right, self.left) if laid.is_rtl else (self.left, self.right)
        x += left
        baseline = top - self.leading * _BASELINE
        if self.ground:
            height = len(lines) * self.leading
            pen.rectangle(self.ground, x - 6, top - height - 3, width - left - right + 12, height + 6)
        if self.place:
            pen.document.place(self.place, top + 12)
        if self.about is not None and not pen.is_silent:
            pen.note_place(self.about, top)
        if self.bookmark:
            # a level may be no more than one below the one before it
            pen.bookmark_level = min(self.bookmark.level, pen.bookmark_level + 1)
            pen.document.bookmark(pen.bookmark_level, self.bookmark.title, top + 12)
        if self.marker:
            edge = x + width - left - right if laid.is_rtl else None
            self._draw_marker(pen, self.marker, x, baseline, edge)
        if not lines:
            return
        pen.use(laid)
        extents = [
            (extent, x + line.x, baseline - number * self.leading)
            for number, line in enumerate(lines)
            if line.drawing.extents
            for extent in line.drawing.extents
        ]
        for extent, start, base in extents:
            if extent.style.ground:
                _draw_ground(pen, extent, start, base)
        self._draw_lines(pen, lines, x, baseline, laid)
        for extent, start, base in extents:
            if extent.mark and not pen.is_silent:
                self._lead(pen, extent, extent.mark, start, base)

    def _draw_lines(self, pen: Pen, lines: list[Line], x: float, baseline: float, laid: Laid) -> None:
        document = pen.document
        is_silent = pen.is_silent
        operators = [f"BT {laid.style.state} {x + lines[0].x:.3f} {baseline:.3f} Td"]
        marked: Element | None = None
        scale = 1.0
        moved = lines[0].x
        down = f"{-self.leading:g}"
        if self.element is None and not is_silent:
            operators.insert(0, document.artifact("Layout").rstrip())
        for number, line in enumerate(lines):
            if number:
                right = line.x - moved
                operators.append(f"{right:.3f} {down} Td" if right else f"0 {down} Td")
                moved = line.x
            if abs(line.scale - scale) > 0.0001:
                scale = line.scale
                operators.append(f"{scale * 100:.2f} Tz")
            for mark, drawn in line.drawing.segments:
                if self.element is not None and not is_silent:
                    element = self._element(mark)
                    if element is not marked:
                        if marked is not None:
                            operators.append("EMC")
                        operators.append(document.marked(element).rstrip())
                        marked = element
                operators.append(drawn)
            moved += line.drawing.shift
        if scale != 1.0:
            operators.append("100 Tz")
        if marked is not None:
            operators.append("EMC")
        operators.append("ET\n")
        if self.element is None and not is_silent:
            operators.append(END)
        document.write("\n".join(operators))

    def _element(self, mark: Mark | None) -> Element:
        assert self.element
        if mark is None or not mark.tag:
            return self.element
        element = self.parts.get(id(mark))
        if element is None:
            parent = self.element
            if mark.tag == "Reference":
                parent = parent.child("Reference")
            tag = "Link" if mark.tag == "Reference" else mark.tag
            element = parent.child(tag, language=mark.language, expansion=mark.expansion)
            self.parts[id(mark)] = element
        return element

    def _lead(self, pen: Pen, extent: Extent, mark: Mark, x: float, baseline: float) -> None:
        """Make a part of a line lead where its mark leads, and be found from there."""
        if mark.place:
            pen.document.place(mark.place, baseline + self.leading)
        if (mark.address or mark.destination) and self.element is not None:
            size = extent.style.size
            bottom = baseline + extent.style.rise - size * 0.24
            pen.document.link(
                self._element(mark),
                (x + extent.left, bottom, x + extent.right, bottom + size * 1.2),
                address=mark.address,
                destination=mark.destination,
                contents=mark.contents,
            )

    def _draw_marker(
        self, pen: Pen, marker: Marker, x: float, baseline: float, right_edge: float | None
    ) -> None:
        left = x + marker.left
        if right_edge is not None:
            mark = lay(marker.spans, _ONE_LINE, "left", self.language)
            left = right_edge - marker.left - mark.lines[0].width
        box = TextBox(marker.spans, self.leading, self.language, marker.element)
        box.draw(pen, left, baseline + self.leading * _BASELINE, _ONE_LINE)


def _draw_ground(pen: Pen, extent: Extent, x: float, baseline: float) -> None:
    size = extent.style.size
    left, width = x + extent.left - 1, extent.right - extent.left + 2
    pen.rectangle(extent.style.ground, left, baseline - size * 0.26, width, size * 1.22)
