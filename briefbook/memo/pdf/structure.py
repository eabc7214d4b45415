"""Structure: the tree of elements that says what each mark on the pages is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from briefbook.memo.pdf.literals import language_tag, number, string, string_bytes

COLUMN_SCOPE = "<</O/Table/Scope/Column>>"
"""The attributes of a heading cell over its column."""
ROW_SCOPE = "<</O/Table/Scope/Row>>"
"""The attributes of a heading cell ahead of its row."""

Numbering: TypeAlias = Literal["None", "Disc", "Circle", "Square", "Decimal", "LowerRoman", "LowerAlpha"]
Mark: TypeAlias = tuple[int, int]
"""A page, from 1, and the number of a marked sequence on it."""


def list_numbering(kind: Numbering) -> str:
    """Return the attributes of a list whose labels are of one kind."""
    return f"<</O/List/ListNumbering/{kind}>>"


def spans(columns: int, rows: int, scope: Literal["", "Column", "Row"] = "") -> str:
    """Return the attributes of a table cell that covers several columns or rows."""
    said = f"/Scope/{scope}" if scope else ""
    return f"<</O/Table{said}/ColSpan {columns}/RowSpan {rows}>>"


def bounds(x0: float, y0: float, x1: float, y1: float) -> str:
    """Return the attributes of a figure that fills a rectangle of its page."""
    return f"<</O/Layout/Placement/Block/BBox[{number(x0)} {number(y0)} {number(x1)} {number(y1)}]>>"


@dataclass(slots=True, eq=False)
class Link:
    """A rectangle of a page that leads elsewhere; `page` from 1."""

    element: "Element"
    page: int
    rect: tuple[float, float, float, float]
    address: str
    destination: str
    contents: str
    number: int = 0
    """Of its object in the file, once that is written; 0 where it leads nowhere."""


class Element:
    """An element of the structure tree; `kids` are in reading order."""

    __slots__ = (
        "actual",
        "alt",
        "attributes",
        "expansion",
        "identifier",
        "kids",
        "language",
        "number",
        "parent",
        "tag",
        "title",
    )

    def __init__(
        self,
        tag: str,
        parent: "Element | None" = None,
        *,
        title: str = "",
        alt: str = "",
        actual: str = "",
        language: str = "",
        identifier: str = "",
        attributes: str = "",
        expansion: str = "",
    ) -> None:
        self.tag = tag
        self.parent = parent
        self.kids: list[Element | Mark | Link] = []
        self.title = title
        self.alt = alt
        self.actual = actual
        self.language = language
        self.identifier = identifier
        self.attributes = attributes
        self.expansion = expansion
        self.number = 0

    def child(
        self,
        tag: str,
        *,
        title: str = "",
        alt: str = "",
        actual: str = "",
        language: str = "",
        identifier: str = "",
        attributes: str = "",
        expansion: str = "",
    ) -> "Element":
        """Return a new element, the last of this one's so far."""
        element = Element(
            tag,
            self,
            title=title,
            alt=alt,
            actual=actual,
            language=language,
            identifier=identifier,
            attributes=attributes,
            expansion=expansion,
        )
        self.kids.append(element)
        return element


def in_order(root: Element) -> list[Element]:
    """Return an element and all below it in reading order, and give notes the identifiers they need."""
    elements: list[Element] = []
    taken: set[str] = set()
    waiting = [root]
    while waiting:
        element = waiting.pop()
        elements.append(element)
        if element.identifier or element.tag == "Note":
            element.identifier = _unique(element.identifier or "note", taken)
        waiting.extend(kid for kid in reversed(element.kids) if isinstance(kid, Element))
    return elements


def _unique(identifier: str, taken: set[str]) -> str:
    unique, count = identifier, 1
    while unique in taken:
        count += 1
        unique = f"{identifier}-{count}"
    taken.add(unique)
    return unique


def element_objects(elements: Sequence[Element], root: int, pages: range) -> Iterator[tuple[int, str]]:
    """Yield the number and the object of each element; `root` and `pages` are object numbers."""
    for element in elements:
        parent = element.parent.number if element.parent else root
        yield element.number, f"<</S/{element.tag}/P {parent} 0 R{_kids(element, pages)}{_words(element)}>>"


def _kids(element: Element, pages: range) -> str:
    kids = element.kids
    if not kids:
        return ""
    home = 0
    written = []
    for kid in kids:
        if isinstance(kid, tuple):
            page, mark = kid
            home = home or page
            if page == home:
                written.append(str(mark))
            else:
                written.append(f"<</Type/MCR/Pg {pages[page - 1]} 0 R/MCID {mark}>>")
        elif isinstance(kid, Element):
            written.append(f"{kid.number} 0 R")
        elif kid.number:
            written.append(f"<</Type/OBJR/Obj {kid.number} 0 R/Pg {pages[kid.page - 1]} 0 R>>")
    own_page = f"/Pg {pages[home - 1]} 0 R" if home else ""
    if len(written) == 1:
        return f"{own_page}/K {written[0]}"
    return f"{own_page}/K[{' '.join(written)}]" if written else own_page


def _words(element: Element) -> str:
    words = f"/A{element.attributes}" if element.attributes else ""
    if element.alt:
        words += f"/Alt{string(element.alt)}"
    if element.actual:
        words += f"/ActualText{string(element.actual)}"
    if element.title:
        words += f"/T{string(element.title)}"
    if element.language and (tag := language_tag(element.language)):
        words += f"/Lang({tag})"
    if element.identifier:
        words += f"/ID{string(element.identifier)}"
    if element.expansion:
        words += f"/E{string(element.expansion)}"
    return words


def identifier_tree(elements: Sequence[Element]) -> str:
    """Return the tree that finds elements by their identifiers, or nothing where none has one."""
    named = sorted((string_bytes(e.identifier), e.number, e) for e in elements if e.identifier)
    if not named:
        return ""
    entries = "".join(f"{string(element.identifier)}{element.number} 0 R" for *_, element in named)
    return f"<</Names[{entries}]>>"
