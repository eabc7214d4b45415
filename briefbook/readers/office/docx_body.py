"""The paragraphs and tables of a Word document as a tree of HTML."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from briefbook.readers.office.docx_numbering import Label, Numbering
from briefbook.readers.office.docx_runs import Runs
from briefbook.readers.office.docx_styles import Styles, W, is_set, number_in, value_of
from briefbook.readers.office.elements import added, with_lines
from briefbook.readers.pages.blocks import MARK

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement

MOST_COLUMNS: Final = 63
"""Word makes no more."""
MOST_FILLED: Final = 50_000
"""How many empty cells are put in for ones that are merged; a table that needs more is no table."""
_HOLDERS: Final = frozenset(
    f"{W}{tag}" for tag in ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag", "body", "document")
)


class Body:
    """Turns what a part of a document holds into HTML, below an element that is given."""

    def __init__(self, styles: Styles, numbering: Numbering, runs: Runs) -> None:
        self._styles = styles
        self._numbering = numbering
        self._runs = runs
        self._carried: list[str] = []
        self._filled = 0

    def add(self, parent: "HtmlElement", holder: "_Element", addresses: Mapping[str, str]) -> None:
        """Add the paragraphs and tables in `holder`; `addresses` are those of its part's links."""
        for element in holder:
            if element.tag == f"{W}p":
                self._paragraph(parent, element, addresses)
            elif element.tag == f"{W}tbl":
                self._table(parent, element, addresses)
            elif element.tag in _HOLDERS:
                self.add(parent, element, addresses)

    def _paragraph(self, parent: "HtmlElement", paragraph: "_Element", addresses: Mapping[str, str]) -> None:
        text, boxes = self._runs.read(paragraph, addresses)
        properties = paragraph.find(f"{W}pPr")
        self._carried.append(text)
        if properties is None or not _goes_on(properties):
            whole = "".join(self._carried)
            self._carried.clear()
            if whole.strip():
                self._shown(parent, properties, whole)
        for box in boxes:
            self.add(parent, box, addresses)

    def _shown(self, parent: "HtmlElement", properties: "_Element | None", text: str) -> None:
        style = value_of(properties, "pStyle")
        level = self._heading_level(properties, style)
        label = self._label(properties, style)
        if level:
            numbered = f"{label.text} {text}" if label else text
            with_lines(added(parent, f"h{level}"), numbered.strip())
        elif label:
            mark = label.text or "-"
            added(parent, "li").set(MARK, f"{'  ' * min(label.level, 8)}{mark} ")
            with_lines(parent[-1], text)
        elif self._styles.is_quote(style):
            with_lines(added(added(parent, "blockquote"), "p"), text)
        else:
            with_lines(added(parent, "p"), text)

    def _heading_level(self, properties: "_Element | None", style: str) -> int:
        written = number_in(value_of(properties, "outlineLvl"))
        if written is not None:
            return min(6, written + 1) if written < 9 else 0
        return self._styles.heading_level(style)

    def _label(self, properties: "_Element | None", style: str) -> Label | None:
        list_id = value_of(properties, "numPr/numId")
        if list_id == "0":
            return None
        return self._numbering.label(list_id, number_in(value_of(properties, "numPr/ilvl")), style)

    def _table(self, parent: "HtmlElement", table: "_Element", addresses: Mapping[str, str]) -> None:
        made = added(parent, "table")
        for row in _parts(table, "tr"):
            if row.find(f"{W}trPr/{W}del") is not None:
                continue
            shown = added(made, "tr")
            tag = "th" if is_set(row, "trPr/tblHeader") else "td"
            for cell in _parts(row, "tc"):
                properties = cell.find(f"{W}tcPr")
                merged = None if properties is None else properties.find(f"{W}vMerge")
                made_cell = added(shown, tag)
                # a cell merged with the one above it is kept, empty, so that columns stay in line
                if merged is None or merged.get(f"{W}val", "continue") != "continue":
                    self.add(made_cell, cell, addresses)
                span = number_in(value_of(properties, "gridSpan")) or 1
                missing = min(span, MOST_COLUMNS) - 1
                self._filled += missing
                for _ in range(missing if self._filled < MOST_FILLED else 0):
                    added(shown, tag)


def _goes_on(properties: "_Element") -> bool:
    """Return whether a paragraph's end was deleted, or it is a large first letter of the next one."""
    if properties.find(f"{W}rPr/{W}del") is not None:
        return True
    frame = properties.find(f"{W}framePr")
    return frame is not None and frame.get(f"{W}dropCap", "none") != "none"


def _parts(holder: "_Element", tag: str) -> "list[_Element]":
    """Return the rows of a table or the cells of a row, also those in content controls."""
    found = []
    for element in holder:
        if element.tag == f"{W}{tag}":
            found.append(element)
        elif element.tag in _HOLDERS:
            found += _parts(element, tag)
    return found
