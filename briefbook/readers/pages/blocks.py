"""The blocks of a page, in the order of the document, as a reader would see them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from briefbook.readers.pages.data_tables import cell_of, is_data_table, rows_of
from briefbook.readers.pages.runs import SPACES, Place, Runs, located
from briefbook.readers.pages.visibility import BREAKING, is_unseen

if TYPE_CHECKING:
    from lxml.html import HtmlElement

Kind = Literal["paragraph", "heading", "item", "table", "caption"]

LEAVES = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "pre"))
LISTS = frozenset(("ul", "ol", "menu", "dir"))
HEADINGS = {f"h{level}": level for level in range(1, 7)}
MARK = "{urn:briefbook}mark"
"""The attribute in which another reader gives the mark of a list item; no page can have it."""


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
    links: tuple[Place, ...] = ()
    """Where in `text` links stand, and their addresses as the page writes them."""

    @property
    def shown(self) -> str:
        """The block as it stands in the reading text."""
        lines = (self.prefix + self.text).split("\n")
        return "\n".join("> " * self.quote + line for line in lines)

    @property
    def shown_links(self) -> list[Place]:
        """Where links stand in `shown`."""
        places = []
        line = place = 0
        for start, end, address in self.links:
            line += self.text.count("\n", place, start)
            place = start
            offset = len(self.prefix) + 2 * self.quote * (1 + line)
            inner = 2 * self.quote * self.text.count("\n", start, end)
            places.append((start + offset, end + offset + inner, address))
        return places


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


@dataclass
class _Page:
    """Gathers blocks while the elements of a page are entered and left."""

    blocks: list[Block] = field(default_factory=list)
    _runs: Runs = field(default_factory=Runs)
    _lists: list[int | None] = field(default_factory=list)
    _containers: list[int] = field(default_factory=lambda: [0])
    _opened: int = 0
    _item: str = ""
    _heading: int = 0
    _quotes: int = 0
    _captions: int = 0
    _preformatted: int = 0

    def enter(self, element: "HtmlElement") -> None:
        tag = element.tag
        if tag not in BREAKING:
            self._enter_inline(element)
            return
        self.flush()
        if tag in LISTS:
            self._lists.append(_first_number(element) if tag == "ol" else None)
        elif tag == "li":
            self._item = element.get(MARK) or self._item_mark()
        elif tag in HEADINGS:
            self._heading = HEADINGS[tag]
        if tag not in LEAVES:
            self._opened += 1
            self._containers.append(self._opened)
        self._count(tag, 1)

    def leave(self, element: "HtmlElement") -> None:
        tag = element.tag
        if tag not in BREAKING:
            if tag == "a":
                self._runs.close_link()
            elif tag == "rt" and _is_bare_ruby(element, element.getnext()):
                self._runs.texts.append("）")
            return
        self.flush()
        if tag in LISTS:
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
            if not self._preformatted:
                text = " " if text.isspace() and text.isascii() else SPACES.sub(" ", text)
            self._runs.texts.append(text)

    def table(self, table: "HtmlElement", with_hidden: bool) -> None:
        """Add a table of data as one block of rows."""
        self.flush()
        for caption in table.iter("caption"):
            self._add_block("paragraph", *cell_of(caption, with_hidden))
        self._add_block("table", *rows_of(table, with_hidden))

    def flush(self) -> None:
        """End the block that is being gathered."""
        if all(map(str.isspace, self._runs.texts)):
            self._runs.forget()
            return
        has_link = self._runs.has_link
        text, places = self._runs.taken()
        paragraphs = _paragraphs(text, keep_spaces=self._preformatted > 0)
        if self._heading and not self._captions:
            paragraphs = [paragraph.replace("\n", " ") for paragraph in paragraphs]
        for paragraph, links in zip(paragraphs, located(paragraphs, places), strict=True):
            if self._captions:
                self._add_block("caption", paragraph, links, has_link=has_link)
            elif self._heading:
                self._add_block("heading", paragraph, links, "#" * self._heading + " ", has_link=has_link)
            elif self._item:
                self._add_block("item", paragraph, links, self._item, has_link=has_link)
                self._item = ""
            else:
                self._add_block("paragraph", paragraph, links, has_link=has_link)

    def _enter_inline(self, element: "HtmlElement") -> None:
        tag = element.tag
        if tag == "br":
            self._runs.texts.append("\n")
        elif tag == "a":
            if self._runs.texts and _follows_link(element):
                self._runs.texts.append(" ")
            self._runs.open_link(element.get("href", ""))
        elif tag == "rt" and _is_bare_ruby(element, element.getprevious()):
            self._runs.texts.append("（")

    def _add_block(
        self, kind: Kind, text: str, links: Sequence[Place] = (), prefix: str = "", *, has_link: bool = False
    ) -> None:
        if text.strip():
            container = self._containers[-1]
            block = Block(kind, text, prefix, self._quotes, container, has_link or bool(links), tuple(links))
            self.blocks.append(block)

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


def _paragraphs(text: str, *, keep_spaces: bool) -> list[str]:
    """Return the paragraphs that line breaks make, each in lines without outer white space."""
    if not keep_spaces and "\n" not in text:
        text = SPACES.sub(" ", text).strip()
        return [text] if text else []
    lines = [line.rstrip() if keep_spaces else SPACES.sub(" ", line).strip() for line in text.split("\n")]
    paragraphs = [paragraph.strip("\n") for paragraph in re.split(r"\n{2,}", "\n".join(lines))]
    return [paragraph for paragraph in paragraphs if paragraph.strip()]


def _first_number(element: "HtmlElement") -> int:
    start = element.get("start", "")
    return int(start) if re.fullmatch(r"[0-9]{1,6}", start) else 1


def _follows_link(element: "HtmlElement") -> bool:
    previous = element.getprevious()
    return previous is not None and previous.tag == "a" and not previous.tail


def _is_bare_ruby(element: "HtmlElement", neighbour: "HtmlElement | None") -> bool:
    """Return whether a reading of characters has no brackets of its own beside it."""
    if not (element.text or "").strip():
        return False
    return neighbour is None or neighbour.tag != "rp"
