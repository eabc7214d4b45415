"""What the styles of an OpenDocument text say of its paragraphs, headings and lists."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from briefbook.readers.office.numerals import numeral

if TYPE_CHECKING:
    from lxml.etree import _Element

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE: Final = f"{{{_OASIS}office:1.0}}"
TEXT: Final = f"{{{_OASIS}text:1.0}}"
TABLE: Final = f"{{{_OASIS}table:1.0}}"
DRAW: Final = f"{{{_OASIS}drawing:1.0}}"
STYLE: Final = f"{{{_OASIS}style:1.0}}"
FO: Final = f"{{{_OASIS}xsl-fo-compatible:1.0}}"
XLINK: Final = "{http://www.w3.org/1999/xlink}"
_MOST_ANCESTORS = 30
_QUOTES = frozenset(("Quotations", "Quote", "Block_20_Text", "Intense_20_Quote"))


@dataclass(frozen=True)
class Level:
    """How one level of a list or of the headings is numbered; a bullet has no `form`."""

    form: str = ""
    prefix: str = ""
    suffix: str = ""
    start: int = 1
    shown_levels: int = 1

    def label(self, counts: "dict[int, int]", level: int, levels: "dict[int, Level]") -> str:
        """Return what stands before a paragraph, nothing for a bullet."""
        if not self.form:
            return ""
        shown = range(max(0, level + 1 - self.shown_levels), level + 1)
        forms = {each: levels.get(each, self).form or self.form for each in shown}
        numbers = [numeral(counts.get(each, 1), forms[each]) for each in shown]
        return self.prefix + ".".join(filter(None, numbers)) + self.suffix


class Styles:
    """The styles of a document, from its content and its styles part."""

    def __init__(self, *roots: "_Element | None") -> None:
        self._parents: dict[str, str] = {}
        self._hidden: set[str] = set()
        self._lists: dict[str, dict[int, Level]] = {}
        self._lists_of_styles: dict[str, str] = {}
        self.headings: dict[int, Level] = {}
        """How headings are numbered, by level from 0."""
        for root in roots:
            if root is not None:
                self._read(root)

    def lineage(self, style: str) -> list[str]:
        """Return the names of a style and of those that it is based on."""
        names: list[str] = []
        while style and style not in names and len(names) < _MOST_ANCESTORS:
            names.append(style)
            style = self._parents.get(style, "")
        return names

    def is_quote(self, style: str) -> bool:
        """Return whether paragraphs of a style are quoted."""
        return not _QUOTES.isdisjoint(self.lineage(style))

    def is_title(self, style: str) -> bool:
        """Return whether a paragraph of a style is the title of the document."""
        return "Title" in self.lineage(style)

    def hides(self, style: str) -> bool:
        """Return whether words of a style are not shown."""
        return bool(self._hidden) and not self._hidden.isdisjoint(self.lineage(style))

    def list_levels(self, list_style: str, paragraph_style: str) -> dict[int, Level]:
        """Return how a list is numbered, by level from 0."""
        if not list_style:
            styles = self.lineage(paragraph_style)
            list_style = next(
                (self._lists_of_styles[name] for name in styles if name in self._lists_of_styles), ""
            )
        return self._lists.get(list_style, {})

    def _read(self, root: "_Element") -> None:
        for style in root.iter(f"{STYLE}style"):
            name = style.get(f"{STYLE}name", "")
            self._parents[name] = style.get(f"{STYLE}parent-style-name", "")
            if list_style := style.get(f"{STYLE}list-style-name"):
                self._lists_of_styles[name] = list_style
            for properties in style.iterfind(f"{STYLE}text-properties"):
                if properties.get(f"{TEXT}display") == "none":
                    self._hidden.add(name)
            for properties in style.iterfind(f"{STYLE}section-properties"):
                if properties.get(f"{TEXT}display") == "none":
                    self._hidden.add(name)
        for style in root.iter(f"{TEXT}list-style"):
            self._lists[style.get(f"{STYLE}name", "")] = _levels(style)
        for style in root.iter(f"{TEXT}outline-style"):
            self.headings = _levels(style)


def whole_number(value: str | None, default: int) -> int:
    """Return an attribute as a number from 0 to a million, or the default."""
    value = value or ""
    return int(value) if value.isascii() and value.isdigit() and len(value) < 7 else default


def _levels(style: "_Element") -> dict[int, Level]:
    return {
        whole_number(each.get(f"{TEXT}level"), 1) - 1: Level(
            form=each.get(f"{STYLE}num-format", ""),
            prefix=each.get(f"{STYLE}num-prefix", ""),
            suffix=each.get(f"{STYLE}num-suffix", ""),
            start=whole_number(each.get(f"{TEXT}start-value"), 1),
            shown_levels=whole_number(each.get(f"{TEXT}display-levels"), 1),
        )
        for each in style
        if f"{TEXT}level" in each.attrib
    }
