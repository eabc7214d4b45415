"""What the styles of a Word document say of its paragraphs."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.etree import _Element

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MOST_ANCESTORS = 30
_HEADING = re.compile(r"heading ([1-9])")
_QUOTES = frozenset(("quote", "intense quote", "block text", "quotations", "block quote", "blockquote"))


@dataclass(frozen=True)
class Style:
    """A style of paragraphs or characters, as far as it matters for reading."""

    style_id: str
    name: str
    """In lower case, as Word names it in every language."""
    parent_id: str
    outline_level: int | None
    list_id: str
    list_level: int | None
    is_hidden: bool


class Styles:
    """The styles of a document by their identifiers."""

    def __init__(self, root: "_Element | None") -> None:
        styles = () if root is None else root.iter(f"{W}style")
        self._styles = {style.style_id: style for style in map(_style, styles)}

    def heading_level(self, style_id: str) -> int:
        """Return 1 to 6 for paragraphs of a heading style, else 0."""
        for style in self.lineage(style_id):
            if heading := _HEADING.fullmatch(style.name):
                return min(6, int(heading[1]))
            if style.name == "title":
                return 1
            if style.outline_level is not None:
                return min(6, style.outline_level + 1) if style.outline_level < 9 else 0
        return 0

    def is_quote(self, style_id: str) -> bool:
        """Return whether paragraphs of a style are quoted."""
        return any(style.name in _QUOTES for style in self.lineage(style_id))

    def hides(self, style_id: str) -> bool:
        """Return whether words of a style are not shown."""
        return any(style.is_hidden for style in self.lineage(style_id))

    def list_of(self, style_id: str) -> tuple[str, int | None, str]:
        """Return the list that a style puts its paragraphs in, the level, and the style that says so."""
        for style in self.lineage(style_id):
            if style.list_id:
                return style.list_id, style.list_level, style.style_id
        return "", None, ""

    def lineage(self, style_id: str) -> Iterator[Style]:
        """Yield a style and those that it is based on, the nearest first."""
        for _ in range(_MOST_ANCESTORS):
            style = self._styles.get(style_id)
            if style is None:
                return
            yield style
            style_id = style.parent_id


def value_of(element: "_Element | None", path: str) -> str:
    """Return the value of a property below an element, such as `pPr/pStyle`, or nothing."""
    found = None if element is None else element.find(f"{W}{path.replace('/', f'/{W}')}")
    return "" if found is None else found.get(f"{W}val", "")


def is_set(element: "_Element | None", path: str) -> bool:
    """Return whether a property that is on or off is on."""
    found = None if element is None else element.find(f"{W}{path.replace('/', f'/{W}')}")
    return found is not None and found.get(f"{W}val", "true") not in ("0", "false", "off", "none")


def number_in(value: str) -> int | None:
    """Return a value as a number from 0 to a million, or None."""
    return int(value) if re.fullmatch(r"[0-9]{1,6}", value) else None


def _style(element: "_Element") -> Style:
    return Style(
        style_id=element.get(f"{W}styleId", ""),
        name=value_of(element, "name").lower(),
        parent_id=value_of(element, "basedOn"),
        outline_level=number_in(value_of(element, "pPr/outlineLvl")),
        list_id=value_of(element, "pPr/numPr/numId"),
        list_level=number_in(value_of(element, "pPr/numPr/ilvl")),
        is_hidden=is_set(element, "rPr/vanish"),
    )
