"""The paragraphs, lists and tables of an OpenDocument text as a tree of HTML."""

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from briefbook.readers.office.elements import added, with_lines
from briefbook.readers.office.odt_runs import Runs
from briefbook.readers.office.odt_styles import TABLE, TEXT, Level, Styles, whole_number
from briefbook.readers.pages.blocks import MARK

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement

MOST_REPEATED: Final = 60
"""How often a row or cell that stands for many like it is written out."""
MOST_CELLS: Final = 100_000
"""Of one document; what repeats itself more often is no text."""
_UNSHOWN: Final = frozenset(
    f"{TEXT}{tag}"
    for tag in (
        *("tracked-changes", "sequence-decls", "variable-decls", "user-field-decls", "list-header-source"),
        *(
            "table-of-content-source",
            "illustration-index-source",
            "table-index-source",
            "object-index-source",
        ),
        *("user-index-source", "alphabetical-index-source", "bibliography-source", "dde-connection-decls"),
    )
)
_HOLDERS: Final = frozenset(
    f"{TEXT}{tag}"
    for tag in (
        *("section", "table-of-content", "illustration-index", "table-index", "object-index", "user-index"),
        *("alphabetical-index", "bibliography", "index-body", "index-title", "numbered-paragraph"),
    )
)
_ROWS: Final = frozenset(f"{TABLE}{tag}" for tag in ("table-rows", "table-row-group"))


class Body:
    """Turns what an element of a document holds into HTML, below an element that is given."""

    def __init__(self, styles: Styles, runs: Runs) -> None:
        self._styles = styles
        self._runs = runs
        self._counts: defaultdict[str, dict[int, int]] = defaultdict(dict)
        self._heading_counts: dict[int, int] = {}
        self._latest: dict[str, str] = {}
        self._mark = ""
        self._cells = 0

    def add(self, parent: "HtmlElement", holder: "_Element") -> None:
        """Add what stands in `holder`."""
        for element in holder:
            tag = str(element.tag)
            if tag == f"{TEXT}p":
                self._paragraph(parent, element)
            elif tag == f"{TEXT}h":
                self._heading(parent, element)
            elif tag == f"{TEXT}list":
                self._list(parent, element, 0, "", "")
            elif tag == f"{TABLE}table":
                self._table(parent, element)
            elif tag in _HOLDERS and not self._is_hidden(element):
                self.add(parent, element)
            elif tag not in _UNSHOWN and tag.startswith("{urn:oasis:names:tc:opendocument:xmlns:drawing"):
                self._add_boxes(parent, self._runs.read(holder)[1])

    def _is_hidden(self, element: "_Element") -> bool:
        return element.get(f"{TEXT}display") == "none" or self._styles.hides(
            element.get(f"{TEXT}style-name", "")
        )

    def _paragraph(self, parent: "HtmlElement", paragraph: "_Element") -> None:
        style = paragraph.get(f"{TEXT}style-name", "")
        if self._styles.hides(style):
            return
        text, boxes = self._runs.read(paragraph)
        if text.strip():
            if self._mark:
                item = added(parent, "li")
                item.set(MARK, self._mark)
                with_lines(item, text)
                self._mark = ""
            elif self._styles.is_title(style):
                with_lines(added(parent, "h1"), text)
            elif self._styles.is_quote(style):
                with_lines(added(added(parent, "blockquote"), "p"), text)
            else:
                with_lines(added(parent, "p"), text)
        self._add_boxes(parent, boxes)

    def _heading(self, parent: "HtmlElement", heading: "_Element") -> None:
        level = max(1, whole_number(heading.get(f"{TEXT}outline-level"), 1))
        text, boxes = self._runs.read(heading)
        numbering = self._styles.headings.get(level - 1, Level())
        mark, self._mark = self._mark.strip(" -"), ""
        if text.strip():
            if heading.get(f"{TEXT}is-list-header") != "true":
                _count(self._heading_counts, level - 1, numbering.start)
            label = mark or numbering.label(self._heading_counts, level - 1, self._styles.headings)
            with_lines(added(parent, f"h{min(6, level)}"), f"{label} {text}".strip())
        self._add_boxes(parent, boxes)

    def _list(
        self, parent: "HtmlElement", element: "_Element", level: int, style: str, counted_as: str
    ) -> None:
        style = element.get(f"{TEXT}style-name", "") or style
        first = next(element.iter(f"{TEXT}p"), None)
        own = "" if first is None else first.get(f"{TEXT}style-name", "")
        levels = self._styles.list_levels(style, own)
        if level == 0:
            counted_as = self._counter(element, style)
        counts = self._counts[counted_as]
        if level and level in counts:
            del counts[level]
        for item in element:
            if item.tag not in (f"{TEXT}list-item", f"{TEXT}list-header"):
                continue
            found = levels.get(level, Level())
            if item.tag == f"{TEXT}list-item" and not _only_lists(item):
                start = whole_number(item.get(f"{TEXT}start-value"), -1)
                if start >= 0:
                    counts[level] = start
                else:
                    _count(counts, level, found.start)
                label = found.label(counts, level, levels).strip() or "-"
                self._mark = f"{'  ' * min(level, 8)}{label} "
            self._items(parent, item, level, style, counted_as)
            self._mark = ""

    def _items(
        self, parent: "HtmlElement", item: "_Element", level: int, style: str, counted_as: str
    ) -> None:
        for part in item:
            if part.tag == f"{TEXT}list":
                self._list(parent, part, level + 1, style, counted_as)
            elif part.tag == f"{TEXT}p":
                self._paragraph(parent, part)
            elif part.tag == f"{TEXT}h":
                self._heading(parent, part)

    def _counter(self, element: "_Element", style: str) -> str:
        """Return the name of the counts that a list goes on with, or of new ones."""
        list_id = element.get("{http://www.w3.org/XML/1998/namespace}id", "")
        continued = element.get(f"{TEXT}continue-list", "")
        if continued in self._counts:
            name = continued
        elif element.get(f"{TEXT}continue-numbering") == "true" and style in self._latest:
            name = self._latest[style]
        else:
            name = list_id or f"list {len(self._counts)}"
            self._counts[name] = {}
        if list_id and list_id not in self._counts:
            self._counts[list_id] = self._counts[name]
        self._latest[style] = name
        return name

    def _table(self, parent: "HtmlElement", table: "_Element") -> None:
        made = added(parent, "table")
        self._mark = ""
        for row, tag in _rows(table, "td"):
            for _ in range(_repeats(row, "number-rows-repeated")):
                shown = added(made, "tr")
                for cell in row:
                    if cell.tag not in (f"{TABLE}table-cell", f"{TABLE}covered-table-cell"):
                        continue
                    for _ in range(_repeats(cell, "number-columns-repeated")):
                        self._cells += 1
                        if self._cells > MOST_CELLS:
                            return
                        made_cell = added(shown, tag)
                        if cell.tag == f"{TABLE}table-cell":
                            self.add(made_cell, cell)

    def _add_boxes(self, parent: "HtmlElement", boxes: "list[_Element]") -> None:
        for box in boxes:
            self.add(parent, box)


def _count(counts: dict[int, int], level: int, start: int) -> None:
    counts[level] = counts[level] + 1 if level in counts else start
    for deeper in [each for each in counts if each > level]:
        del counts[deeper]


def _only_lists(item: "_Element") -> bool:
    """Return whether an item only holds a deeper list, as programs write items of deeper levels."""
    return all(part.tag == f"{TEXT}list" for part in item)


def _rows(table: "_Element", tag: str) -> "list[tuple[_Element, str]]":
    rows = []
    for part in table:
        if part.tag == f"{TABLE}table-row":
            rows.append((part, tag))
        elif part.tag == f"{TABLE}table-header-rows":
            rows += _rows(part, "th")
        elif part.tag in _ROWS:
            rows += _rows(part, tag)
    return rows


def _repeats(element: "_Element", attribute: str) -> int:
    # many empty ones only fill the page
    count = whole_number(element.get(f"{TABLE}{attribute}"), 1)
    return min(count, MOST_REPEATED) if next(element.iter(f"{TEXT}p"), None) is not None else min(count, 1)
