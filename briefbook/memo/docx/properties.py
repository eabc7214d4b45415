"""Properties of paragraphs and runs, with their elements in the order of ECMA-376, which Word insists on."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from briefbook.memo.docx.elements import Element, add

Alignment: TypeAlias = Literal["left", "center", "right"]


@dataclass(frozen=True, kw_only=True)
class Fonts:
    """The fonts of a run; `hint` says that ambiguous punctuation is East Asian."""

    latin: str = ""
    right_to_left: str = ""
    east_asian: str = ""
    hint: bool = False


@dataclass(frozen=True, kw_only=True)
class RunForm:
    """The form of a run; what is `None` or empty is left to its style."""

    style: str = ""
    fonts: Fonts | None = None
    bold: bool | None = None
    italic: bool | None = None
    caps: bool = False
    small_caps: bool = False
    unchecked: bool = False
    """Not checked for spelling."""
    colour: str = ""
    spacing: int = 0
    size: float = 0.0
    underline: bool = False
    ground: str = ""
    raised: Literal["", "superscript", "subscript", "baseline"] = ""
    right_to_left: bool = False
    language: str = ""
    east_asian_language: str = ""
    right_to_left_language: str = ""

    def write(self, parent: Element) -> None:
        """Add the properties to a run or a style, unless there are none."""
        if self == PLAIN:
            return
        properties = add(parent, "rPr")
        if self.style:
            add(properties, "rStyle", val=self.style)
        if self.fonts:
            _write_fonts(properties, self.fonts)
        self._write_weights(properties)
        if self.unchecked:
            add(properties, "noProof")
        if self.colour:
            add(properties, "color", val=self.colour)
        if self.spacing:
            add(properties, "spacing", val=self.spacing)
        if self.size:
            half_points = round(self.size * 2)
            add(properties, "sz", val=half_points)
            add(properties, "szCs", val=half_points)
        if self.underline:
            add(properties, "u", val="single")
        if self.ground:
            add(properties, "shd", val="clear", color="auto", fill=self.ground)
        if self.raised:
            add(properties, "vertAlign", val=self.raised)
        if self.right_to_left:
            add(properties, "rtl")
        languages = {
            "val": self.language,
            "eastAsia": self.east_asian_language,
            "bidi": self.right_to_left_language,
        }
        if any(languages.values()):
            add(properties, "lang", **{key: value for key, value in languages.items() if value})

    def _write_weights(self, properties: Element) -> None:
        # right-to-left text listens only to the second of each pair
        weights = {"b": self.bold, "bCs": self.bold, "i": self.italic, "iCs": self.italic}
        for name, value in weights.items():
            if value is not None:
                add(properties, name, **({} if value else {"val": "0"}))
        if self.caps:
            add(properties, "caps")
        if self.small_caps:
            add(properties, "smallCaps")


PLAIN = RunForm()
"""Nothing but what the style says."""


def _write_fonts(properties: Element, fonts: Fonts) -> None:
    names = {
        "ascii": fonts.latin,
        "hAnsi": fonts.latin,
        "eastAsia": fonts.east_asian,
        "cs": fonts.right_to_left,
        "hint": "eastAsia" if fonts.hint else "",
    }
    add(properties, "rFonts", **{key: value for key, value in names.items() if value})


@dataclass(frozen=True, kw_only=True)
class ParagraphForm:
    """The form of a paragraph; lengths in twips, and `None` where its style decides."""

    style: str = ""
    keep_next: bool = False
    keep_lines: bool = False
    new_page: bool = False
    widow_control: bool = False
    number: tuple[int, int] | None = None
    """The list and the step in it, from 0."""
    borders: tuple[tuple[str, int, str, int], ...] = ()
    """Side, width in eighths of a point, colour, distance in points; sides as top, left, bottom, right."""
    ground: str = ""
    tabs: tuple[tuple[str, str, int], ...] = ()
    """Kind, leader and place."""
    before: int | None = None
    after: int | None = None
    line: int | None = None
    left: int | None = None
    right: int | None = None
    hanging: int | None = None
    contextual: bool = False
    """No space between paragraphs of this style."""
    alignment: Alignment | None = None
    level: int | None = None
    """Its place in the outline, from 0."""

    def write(self, parent: Element, *, right_to_left: bool = False) -> Element:
        """Add the properties to a paragraph or a style."""
        properties = add(parent, "pPr")
        if self.style:
            add(properties, "pStyle", val=self.style)
        switches = {
            "keepNext": self.keep_next,
            "keepLines": self.keep_lines,
            "pageBreakBefore": self.new_page,
            "widowControl": self.widow_control,
        }
        for name, is_on in switches.items():
            if is_on:
                add(properties, name)
        if self.number:
            number = add(properties, "numPr")
            add(number, "ilvl", val=self.number[1])
            add(number, "numId", val=self.number[0])
        if self.borders:
            borders = add(properties, "pBdr")
            for side, width, colour, space in self.borders:
                add(borders, side, val="single", sz=width, space=space, color=colour)
        if self.ground:
            add(properties, "shd", val="clear", color="auto", fill=self.ground)
        self._write_tabs(properties)
        if right_to_left:
            add(properties, "bidi")
        self._write_measures(properties)
        if self.contextual:
            add(properties, "contextualSpacing")
        if self.alignment:
            add(properties, "jc", val=self.alignment)
        if self.level is not None:
            add(properties, "outlineLvl", val=self.level)
        return properties

    def _write_tabs(self, properties: Element) -> None:
        if self.tabs:
            tabs = add(properties, "tabs")
            for kind, leader, place in self.tabs:
                add(tabs, "tab", val=kind, leader=leader, pos=place)

    def _write_measures(self, properties: Element) -> None:
        spacing: dict[str, str | int] = {}
        if self.before is not None:
            spacing["before"] = self.before
        if self.after is not None:
            spacing["after"] = self.after
        if self.line is not None:
            spacing |= {"line": self.line, "lineRule": "auto"}
        if spacing:
            add(properties, "spacing", **spacing)
        indent = {"left": self.left, "right": self.right, "hanging": self.hanging}
        if any(value is not None for value in indent.values()):
            add(properties, "ind", **{key: value for key, value in indent.items() if value is not None})
