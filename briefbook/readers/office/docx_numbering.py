"""The numbers that Word gives the paragraphs of lists and headings, which do not stand in their text."""

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefbook.readers.office.docx_styles import Styles, W, is_set, number_in, value_of
from briefbook.readers.office.numerals import numeral

if TYPE_CHECKING:
    from lxml.etree import _Element

_PLACE = re.compile(r"%([1-9])")


@dataclass(frozen=True)
class Level:
    """How one level of a list is numbered."""

    form: str = "decimal"
    pattern: str = ""
    """Such as `%1.%2.`, with the number of each level in its place."""
    start: int = 1
    restarts_after: int | None = None
    style_id: str = ""
    is_decimal: bool = False
    """Whether higher levels are shown in digits too, as in law."""


@dataclass(frozen=True)
class Label:
    """What stands before a paragraph of a list; `text` is empty for a bullet."""

    text: str
    level: int


class Numbering:
    """Counts the paragraphs of each list as they come."""

    def __init__(self, root: "_Element | None", styles: Styles) -> None:
        self._styles = styles
        self._levels: dict[str, dict[int, Level]] = {}
        self._abstract: dict[str, str] = {}
        self._starts: dict[str, dict[int, int]] = {}
        self._counts: defaultdict[str, dict[int, int]] = defaultdict(dict)
        self._seen: set[tuple[str, int]] = set()
        if root is not None:
            self._read(root)

    def label(self, list_id: str, level: int | None, style_id: str) -> Label | None:
        """Count a paragraph and return its label; None for one that is in no list.

        The list and level are those that the paragraph itself gives, if any, before those of its style.
        """
        if not list_id:
            list_id, style_level, naming_style = self._styles.list_of(style_id)
            level = self._level_of_style(list_id, naming_style) if style_level is None else style_level
        levels = self._levels.get(self._abstract.get(list_id, ""))
        if levels is None or not levels:
            return None
        level = level or 0
        numbers = self._counted(list_id, level, levels)
        found = levels.get(level, Level())
        if found.form == "bullet":
            return Label("", level)
        text = _PLACE.sub(
            lambda place: self._numeral(numbers, int(place[1]) - 1, levels, found), found.pattern
        ).strip()
        return Label(text, level) if text else None

    def _counted(self, list_id: str, level: int, levels: dict[int, Level]) -> dict[int, int]:
        counts = self._counts[self._abstract[list_id]]
        override = self._starts.get(list_id, {}).get(level)
        if override is not None and (list_id, level) not in self._seen:
            counts[level] = override
        elif level in counts:
            counts[level] += 1
        else:
            counts[level] = levels.get(level, Level()).start
        self._seen.add((list_id, level))
        for deeper in [each for each in counts if each > level]:
            after = levels.get(deeper, Level()).restarts_after
            if after is None or (after != 0 and level < after):
                del counts[deeper]
        return counts

    def _numeral(self, counts: dict[int, int], level: int, levels: dict[int, Level], shown: Level) -> str:
        found = levels.get(level, Level())
        return numeral(counts.get(level, found.start), "decimal" if shown.is_decimal else found.form)

    def _level_of_style(self, list_id: str, style_id: str) -> int:
        levels = self._levels.get(self._abstract.get(list_id, ""), {})
        return next((place for place, level in levels.items() if level.style_id == style_id), 0)

    def _read(self, root: "_Element") -> None:
        by_style = {}
        linked = {}
        for abstract in root.iterfind(f"{W}abstractNum"):
            abstract_id = abstract.get(f"{W}abstractNumId", "")
            self._levels[abstract_id] = _levels(abstract)
            if style := value_of(abstract, "styleLink"):
                by_style[style] = abstract_id
            if style := value_of(abstract, "numStyleLink"):
                linked[abstract_id] = style
        for abstract_id, style in linked.items():
            self._levels[abstract_id] = self._levels.get(by_style.get(style, ""), {})
        for number in root.iterfind(f"{W}num"):
            self._read_list(number)

    def _read_list(self, number: "_Element") -> None:
        list_id = number.get(f"{W}numId", "")
        abstract_id = value_of(number, "abstractNumId")
        replaced = {}
        for override in number.iterfind(f"{W}lvlOverride"):
            level = number_in(override.get(f"{W}ilvl", "")) or 0
            start = number_in(value_of(override, "startOverride"))
            if start is not None:
                self._starts.setdefault(list_id, {})[level] = start
            if (written := override.find(f"{W}lvl")) is not None:
                replaced[level] = _level(written)
        if replaced:
            own_id = f"{abstract_id} of {list_id}"
            self._levels[own_id] = self._levels.get(abstract_id, {}) | replaced
            abstract_id = own_id
        self._abstract[list_id] = abstract_id


def _levels(abstract: "_Element") -> dict[int, Level]:
    return {number_in(each.get(f"{W}ilvl", "")) or 0: _level(each) for each in abstract.iterfind(f"{W}lvl")}


def _level(element: "_Element") -> Level:
    start = number_in(value_of(element, "start"))
    return Level(
        form=value_of(element, "numFmt") or "decimal",
        pattern=value_of(element, "lvlText"),
        start=1 if start is None else start,
        restarts_after=number_in(value_of(element, "lvlRestart")),
        style_id=value_of(element, "pStyle"),
        is_decimal=is_set(element, "isLgl"),
    )
