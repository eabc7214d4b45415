"""Tables of a page: those of data as rows of cells between bars, and those that only lay out a page."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefbook.readers.pages.runs import SPACES, Place, Runs, located
from briefbook.readers.pages.visibility import BREAKING, is_unseen

if TYPE_CHECKING:
    from lxml.html import HtmlElement


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


def rows_of(table: "HtmlElement", with_hidden: bool) -> tuple[str, tuple[Place, ...]]:
    """Return a table as rows of cells between bars, and the links in it."""
    lines: list[str] = []
    links: list[Place] = []
    length = 0
    for row in table.iter("tr"):
        cells = [cell_of(cell, with_hidden) for cell in row if cell.tag in ("td", "th")]
        if not any(text for text, _ in cells):
            continue
        line = "|"
        for text, places in cells:
            offset = length + len(line) + 1
            links.extend((start + offset, end + offset, address) for start, end, address in places)
            line += f" {text} |"
        lines.append(line)
        length += len(line) + 1
    return "\n".join(lines), tuple(links)


def cell_of(cell: "HtmlElement", with_hidden: bool) -> tuple[str, tuple[Place, ...]]:
    """Return the words of a cell in one line, and the links in it."""
    runs = Runs()
    for part in _visible_parts(cell, with_hidden):
        if isinstance(part, str):
            runs.texts.append(part)
        elif part is None:
            runs.close_link()
        else:
            runs.open_link(part.get("href", ""))
    text, places = runs.taken()
    text = SPACES.sub(" ", text).strip()
    return text, located([text], places)[0]


def _visible_parts(element: "HtmlElement", with_hidden: bool) -> Iterator["HtmlElement | str | None"]:
    """Yield the runs of text of an element, its links where they begin, and None where they end."""
    stack: list[HtmlElement | str | None] = [element]
    while stack:
        part = stack.pop()
        if part is None or isinstance(part, str):
            yield part
            continue
        if part is not element:
            stack.append(part.tail or "")
        if not isinstance(part.tag, str) or is_unseen(part, with_hidden):
            continue
        if part.tag in BREAKING or part.tag == "br":
            yield " "
        elif part.tag == "a":
            yield part
            stack.append(None)
        stack.extend(reversed(part))
        stack.append(part.text or "")
