"""The blocks of a page, in the order of the document, as a reader would see them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from briefbook.readers.encoding import normalise

if TYPE_CHECKING:
    from lxml.html import HtmlElement

Kind = Literal["paragraph", "heading", "item", "table", "caption"]

UNSEEN = frozenset(
    (
        *("script", "style", "noscript", "template", "head", "svg", "math-annotation", "iframe"),
        *("object", "embed", "audio", "video", "canvas", "select", "datalist", "textarea", "map"),
        *("noframes", "applet"),
    )
)
BREAKING = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "button", "center", "dd", "details"),
        *("dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form"),
        *("frameset", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "label"),
        *("legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre", "search", "section"),
        *("summary", "table", "caption", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"),
    )
)
LEAVES = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "pre"))
HEADINGS = {f"h{level}": level for level in range(1, 7)}

_SPACES = re.compile(r"[ \t\r\n\f]+")
_HIDDEN_STYLE = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b", re.I)


@dataclass(frozen=True)
class Block:
    """A paragraph, heading, list item, table or caption of a page."""

    kind: Kind
    text: str
    """Its words, in lines without marks; a table in rows of cells between ` | `."""
    prefix: str = ""
    """The mark of a heading or list item."""
    quote: int = 0
    """How many block quotes it stands in."""
    container: int = 0
    """A number for the element that holds it and its neighbours."""
    has_link: bool = False

    @property
    def shown(self) -> str:
        """The block as it stands in the reading text."""
        lines = (self.prefix + self.text).split("\n")
        return "\n".join("> " * self.quote + line for line in lines)


def blocks_of(body: "HtmlElement", *, with_hidden: bool = False) -> list[Block]:
    """Return the blocks under an element; hidden ones only when asked for."""
    page = _Page()
    stack: list[tuple[HtmlElement, bool]] = [(body, False)]
    while stack:
        element, is_left = stack.pop()
        if is_left:
            page.leave(element)
        elif not isinstance(element.tag, str) or is_unseen(element, with_hidden):
            pass
        elif element.tag == "table" and is_data_table(element):
            page.table(element, with_hidden)
        else:
            page.enter(element)
            page.add(element.text)
            stack.append((element, True))
            stack.extend((child, False) for child in reversed(element))
            continue
        if element is not body:
            page.add(element.tail)
    page.flush()
    return page.blocks


def is_unseen(element: "HtmlElement", with_hidden: bool) -> bool:
    """Return whether a browser would not show this element."""
    if element.tag in UNSEEN and not (with_hidden and element.tag == "noscript"):
        return True
    if with_hidden:
        return False
    return "hidden" in element.attrib or _HIDDEN_STYLE.search(element.get("style", "")) is not None


def is_data_table(table: "HtmlElement") -> bool:
    """Return whether a table holds data rather than the layout of a page."""
    if table.find(".//table") is not None or table.find(".//tr") is None:
        return False
    if any(table.find(f".//{tag}") is not None for tag in ("h1", "h2", "form", "article", "blockquote")):
        return False
    rows = [len(row) for row in table.iter("tr")]
    cells = sum(rows)
    if len(rows) < 2 or cells < 4 or sum(count > 1 for count in rows) < 2:
        return False
    return table.find(".//th") is not None or len("".join(table.itertext())) / cells < 200


@dataclass
class _Page:
    """Gathers blocks while the elements of a page are entered and left."""

    blocks: list[Block] = field(default_factory=list)
    _runs: list[str] = field(default_factory=list)
    _lists: list[int | None] = field(default_factory=list)
    _containers: list[int] = field(default_factory=lambda: [0])
    _opened: int = 0
    _has_link: bool = False
    _item: str = ""
    _heading: int = 0
    _quotes: int = 0
    _captions: int = 0
    _preformatted: int = 0

    def enter(self, element: "HtmlElement") -> None:
        tag = element.tag
        if tag == "br":
            self._runs.append("\n")
        elif tag == "a":
            self._has_link = True
            if self._runs and _follows_link(element):
                self._runs.append(" ")
        if tag not in BREAKING:
            return
        self.flush()
        if tag in ("ul", "ol", "menu", "dir"):
            self._lists.append(_first_number(element) if tag == "ol" else None)
        elif tag == "li":
            self._item = self._item_mark()
        elif tag in HEADINGS:
            self._heading = HEADINGS[tag]
        if tag not in LEAVES:
            self._opened += 1
            self._containers.append(self._opened)
        self._count(tag, 1)

    def leave(self, element: "HtmlElement") -> None:
        tag = element.tag
        if tag not in BREAKING:
            return
        self.flush()
        if tag in ("ul", "ol", "menu", "dir"):
            self._lists.pop()
        elif tag == "li":
            self._item = ""
        elif tag in HEADINGS:
            self._heading = 0
        if tag not in LEAVES:
            self._containers.pop()
        self._count(tag, -1)

    def add(self, text: str | None) -> None:
        """Add a run of text as HTML reads its white space."""
        if text:
            self._runs.append(text if self._preformatted else _SPACES.sub(" ", text))

    def table(self, table: "HtmlElement", with_hidden: bool) -> None:
        """Add a table of data as one block of rows."""
        self.flush()
        for caption in table.iter("caption"):
            self._add_block("paragraph", _cell_text(caption, with_hidden))
        rows = []
        for row in table.iter("tr"):
            cells = [_cell_text(cell, with_hidden) for cell in row if cell.tag in ("td", "th")]
            if any(cells):
                rows.append("| " + " | ".join(cells) + " |")
        self._add_block("table", "\n".join(rows))

    def flush(self) -> None:
        """End the block that is being gathered."""
        text = normalise("".join(self._runs))
        self._runs.clear()
        lines = [
            line.rstrip() if self._preformatted else _SPACES.sub(" ", line).strip()
            for line in text.split("\n")
        ]
        for paragraph in re.split(r"\n{2,}", "\n".join(lines)):
            text = paragraph.strip("\n")
            if not text.strip():
                continue
            if self._captions:
                self._add_block("caption", text)
            elif self._heading:
                self._add_block("heading", text.replace("\n", " "), "#" * self._heading + " ")
            elif self._item:
                self._add_block("item", text, self._item)
                self._item = ""
            else:
                self._add_block("paragraph", text)
        self._has_link = False

    def _add_block(self, kind: Kind, text: str, prefix: str = "") -> None:
        if text.strip():
            self.blocks.append(Block(kind, text, prefix, self._quotes, self._containers[-1], self._has_link))

    def _item_mark(self) -> str:
        indent = "  " * (len(self._lists) - 1)
        if not self._lists or (number := self._lists[-1]) is None:
            return indent + "- "
        self._lists[-1] = number + 1
        return f"{indent}{number}. "

    def _count(self, tag: str, change: int) -> None:
        if tag == "blockquote":
            self._quotes += change
        elif tag == "figcaption":
            self._captions += change
        elif tag == "pre":
            self._preformatted += change


def _first_number(element: "HtmlElement") -> int:
    start = element.get("start", "")
    return int(start) if re.fullmatch(r"[0-9]{1,6}", start) else 1


def _follows_link(element: "HtmlElement") -> bool:
    previous = element.getprevious()
    return previous is not None and previous.tag == "a" and not previous.tail


def _cell_text(cell: "HtmlElement", with_hidden: bool) -> str:
    return _SPACES.sub(" ", normalise("".join(_visible_text(cell, with_hidden)))).strip()


def _visible_text(element: "HtmlElement", with_hidden: bool) -> Iterator[str]:
    stack: list[HtmlElement | str] = [element]
    while stack:
        part = stack.pop()
        if isinstance(part, str):
            yield part
            continue
        if part is not element:
            stack.append(part.tail or "")
        if not isinstance(part.tag, str) or is_unseen(part, with_hidden):
            continue
        if part.tag in BREAKING or part.tag == "br":
            yield " "
        stack.extend(reversed(part))
        stack.append(part.text or "")
