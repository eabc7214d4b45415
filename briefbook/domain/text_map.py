"""What is known of places in a source's text: its pages, where lines stand on them, and its links."""

import json
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from briefbook.translation import tr_noop

PAGE_STATES = {
    "": "",
    "no text": tr_noop("This page holds no readable text: it is a picture, perhaps a scan."),
    "garbage": tr_noop("The text in this page’s file is not what the page shows, so it was left out."),
}
"""What may be wrong with a page's text layer, and how the window says it."""


@dataclass(frozen=True)
class Page:
    """A page, and the stretch of the text that was read from it, in code points."""

    start: int
    end: int
    label: str
    """What is printed on it or counted in the file, such as `iv` or `12`."""
    width: float
    """In points, as shown, like all lengths here."""
    height: float
    state: str = ""
    """A word of `PAGE_STATES`."""


@dataclass(frozen=True)
class PageLine:
    """A line on a page, and the stretch of the text that it holds."""

    start: int
    end: int
    page: int
    """Counted from 0."""
    left: float
    top: float
    """From the upper edge of the page as shown."""
    right: float
    bottom: float


@dataclass(frozen=True)
class Link:
    """A stretch of the text that leads to a web address."""

    start: int
    end: int
    address: str


@dataclass(frozen=True)
class TextMap:
    """The pages, lines and links of one text, each in reading order; empty for what has none."""

    pages: tuple[Page, ...] = ()
    lines: tuple[PageLine, ...] = ()
    links: tuple[Link, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.pages or self.lines or self.links)

    @cached_property
    def _page_starts(self) -> list[int]:
        return [page.start for page in self.pages]

    def page_at(self, offset: int) -> int | None:
        """Return the number, from 0, of the page that a place in the text is on; None without pages."""
        if not self.pages:
            return None
        return max(0, bisect_right(self._page_starts, offset) - 1)

    def label_at(self, offset: int) -> str:
        """Return what the page that a place is on is called; nothing without pages."""
        number = self.page_at(offset)
        return "" if number is None else self.pages[number].label

    def lines_of(self, start: int, end: int) -> list[PageLine]:
        """Return the lines that a stretch of the text lies on."""
        return [line for line in self.lines if line.start < end and start < line.end]

    @cached_property
    def json(self) -> bytes:
        """The map as it is kept in a book: compact, the same bytes for the same map."""
        values = {
            "pages": [(p.start, p.end, p.label, p.width, p.height, p.state) for p in self.pages],
            "lines": [
                (line.start, line.end, line.page, line.left, line.top, line.right, line.bottom)
                for line in self.lines
            ],
            "links": [(link.start, link.end, link.address) for link in self.links],
        }
        return json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()

    @classmethod
    def from_json(cls, data: bytes) -> "TextMap":
        """Return the map with this `json`."""
        values = json.loads(data)
        return cls(
            tuple(Page(*row) for row in values["pages"]),
            tuple(PageLine(*row) for row in values["lines"]),
            tuple(Link(*row) for row in values["links"]),
        )
