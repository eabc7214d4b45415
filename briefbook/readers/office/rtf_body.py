"""The paragraphs and tables of a Rich Text file as a tree of HTML."""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefbook.readers.office.elements import added, new_body, with_lines
from briefbook.readers.office.links import LinkMarks
from briefbook.readers.office.rtf_state import Paragraph
from briefbook.readers.pages.blocks import MARK

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_HEADING = re.compile(r"heading ([1-9])", re.I)
_QUOTES = frozenset(("quote", "intense quote", "block text", "quotations"))


@dataclass(slots=True)
class Story:
    """A text that runs for itself: the document's, a note's, or a text box's."""

    body: "HtmlElement"
    pieces: list[str] = field(default_factory=list)
    label: str = ""
    properties: Paragraph = field(default_factory=Paragraph)
    boxes: "list[HtmlElement]" = field(default_factory=list)
    rows: "list[HtmlElement]" = field(default_factory=list)
    row: "list[HtmlElement]" = field(default_factory=list)
    cell: "HtmlElement | None" = None
    paragraphs: int = 0


class Body:
    """Gathers pieces of text into paragraphs, list items, headings and tables."""

    def __init__(self, links: LinkMarks) -> None:
        self.notes: list[HtmlElement] = []
        self.styles: dict[int, str] = {}
        self.style_levels: dict[int, int] = {}
        self._links = links
        self._stories = [Story(new_body())]

    @property
    def story(self) -> Story:
        """The text that is being read."""
        return self._stories[-1]

    def begin_note(self) -> None:
        """Put the mark of a note where it stands, and go on with the note."""
        self.notes.append(new_body())
        self.story.pieces.append(f"[{len(self.notes)}]")
        self._stories.append(Story(self.notes[-1]))

    def begin_box(self) -> None:
        """Go on with a text box, which will stand after the paragraph."""
        box = new_body()
        self.story.boxes.append(box)
        self._stories.append(Story(box))

    def end_story(self) -> None:
        """Go back to the text that a note or box stands in."""
        if len(self._stories) > 1:
            self.end_paragraph()
            self._end_table()
            self._stories.pop()

    def finish(self) -> "HtmlElement":
        """Return all that was read."""
        while len(self._stories) > 1:
            self.end_story()
        self.end_paragraph()
        self._end_table()
        return self.story.body

    def link(self, place: tuple[int, int], address: str) -> None:
        """Make a link of what was read since a place in the paragraph, or of the paragraph so far."""
        if address:
            paragraph, start = place
            start = start if paragraph == self.story.paragraphs else 0
            pieces = self.story.pieces
            pieces[start:] = [self._links.marked("".join(pieces[start:]), address)]

    def end_paragraph(self) -> None:
        """Put the paragraph where it belongs: into a cell of a table or the text."""
        story = self.story
        if not story.properties.is_in_table and (story.rows or story.row):
            self._end_table()
        text = _whole("".join(story.pieces))
        holder = self._cell() if story.properties.is_in_table else story.body
        if text.strip():
            self._add(holder, text)
        for box in story.boxes:
            holder.append(box)
        story.pieces.clear()
        story.boxes.clear()
        story.label = ""
        story.paragraphs += 1

    def end_cell(self) -> None:
        """End a cell of a table, and what was written in it."""
        self.story.properties.is_in_table = True
        self.end_paragraph()
        self.story.row.append(self._cell())
        self.story.cell = None

    def end_row(self) -> None:
        """End a row of a table."""
        story = self.story
        if story.row:
            story.rows.append(story.body.makeelement("tr"))
            story.rows[-1].extend(story.row)
            story.row = []

    def _cell(self) -> "HtmlElement":
        if self.story.cell is None:
            self.story.cell = self.story.body.makeelement("td")
        return self.story.cell

    def _end_table(self) -> None:
        story = self.story
        self.end_row()
        if story.rows:
            added(story.body, "table").extend(story.rows)
            story.rows = []
        if story.cell is not None:
            # what was written after the last row without an end of its cell
            story.cell.tag = "div"
            story.body.append(story.cell)
            story.cell = None

    def _add(self, holder: "HtmlElement", text: str) -> None:
        properties = self.story.properties
        label = self.story.label.strip()
        name = self.styles.get(properties.style, "").lower()
        if level := self._heading_level(properties, name):
            with_lines(added(holder, f"h{level}"), f"{label} {text}".strip())
        elif label or properties.is_in_list:
            # the bullet of a deeper level is a letter o in Courier New
            mark = label if label != "o" and any(map(str.isalnum, label)) else "-"
            item = added(holder, "li")
            item.set(MARK, f"{'  ' * min(properties.list_level, 8)}{mark} ")
            with_lines(item, text)
        elif name in _QUOTES:
            with_lines(added(added(holder, "blockquote"), "p"), text)
        else:
            with_lines(added(holder, "p"), text)

    def _heading_level(self, properties: Paragraph, name: str) -> int:
        if heading := _HEADING.fullmatch(name):
            return min(6, int(heading[1]))
        if name == "title":
            return 1
        level = min(properties.outline_level, self.style_levels.get(properties.style, 9))
        return min(6, level + 1) if 0 <= level < 9 else 0


def _whole(text: str) -> str:
    """Return a text whose characters beyond the first plane are no longer halves."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
