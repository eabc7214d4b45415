"""Navigation: the named places, bookmarks and page labels of a PDF file."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.pdfbase import pdfdoc

from briefbook.memo.pdf.literals import number, string, string_bytes

_LABEL = re.compile(r"(?P<prefix>.*?)(?P<count>[1-9][0-9]{0,8}|[ivxlc]+)?", re.DOTALL)
_ROMAN = (("c", 100), ("xc", 90), ("l", 50), ("xl", 40), ("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1))
_SURROGATES = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Place:
    """A height on a page, from 1."""

    page: int
    top: float

    def destination(self, pages: range) -> str:
        """Return the place as links lead to it; `pages` are object numbers."""
        return f"[{pages[self.page - 1]} 0 R/XYZ null {number(self.top)} null]"


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry of the outline that readers show beside the pages; `level` from 0."""

    level: int
    title: str
    place: Place


def place_names(places: dict[str, Place], pages: range) -> str:
    """Return the tree that finds places by their names."""
    named = sorted((string_bytes(name), name) for name in places)
    entries = "".join(f"{string(name)}{places[name].destination(pages)}" for _, name in named)
    return f"<</Names[{entries}]>>"


def add_bookmarks(file: pdfdoc.PDFDocument, bookmarks: Sequence[Bookmark], pages: range) -> None:
    """Give a file the outline that readers show beside the pages."""
    destinations: dict[str, str] = {}
    level = -1
    for count, bookmark in enumerate(bookmarks):
        # an outline may not skip a level
        level = min(bookmark.level, level + 1)
        key = str(count)
        destinations[key] = bookmark.place.destination(pages)
        title = _SURROGATES.sub("\ufffd", bookmark.title)
        file.Outlines.addOutlineEntry(key, level, title, closed=level > 0)
    file.Outlines.prepare(file, _Destinations(destinations))
    if file.Outlines.ready < 0:
        file.Catalog.Outlines = None


class _Destinations:
    """What ReportLab asks of a canvas when it makes an outline."""

    def __init__(self, destinations: dict[str, str]) -> None:
        self._destinations = destinations

    def _bookmarkReference(self, key: str) -> str:  # noqa: N802
        return self._destinations[key]


def page_labels(labels: Sequence[str]) -> Any:
    """Return the labels of pages as ReportLab writes them, or `None` where no page has one."""
    if not any(labels):
        return None
    written = pdfdoc.PDFPageLabels()
    for page, prefix, style, start in _label_ranges(labels):
        written.addPageLabel(page, pdfdoc.PDFPageLabel(style, start, prefix))
    return written


def _label_ranges(labels: Sequence[str]) -> Iterator[tuple[int, str, str | None, int | None]]:
    """Yield the page from 0, prefix, style and first number of each stretch of labels that count on."""
    expected: tuple[str, str, int] | None = None
    for page, label in enumerate(labels):
        prefix, style, count = _read(_SURROGATES.sub("\ufffd", label) or str(page + 1))
        if (prefix, style, count) != expected or not style:
            yield (page, prefix, style, count) if style else (page, prefix, None, None)
        expected = prefix, style, count + 1


def _read(label: str) -> tuple[str, str, int]:
    """Return the prefix, the style (ReportLab’s word or none) and the number of a label."""
    match = _LABEL.fullmatch(label)
    count = match["count"] if match else None
    if not match or not count:
        return label, "", 0
    if count.isdigit():
        return match["prefix"], "ARABIC", int(count)
    # a word may end in letters that look like a number
    if not match["prefix"] and (value := _value(count)):
        return "", "ROMAN_LOWER", value
    return label, "", 0


def _value(numeral: str) -> int:
    """Return the value of a Roman numeral in small letters, or 0 where it is none."""
    rest, value = numeral, 0
    for letters, worth in _ROMAN:
        while rest.startswith(letters):
            rest, value = rest[len(letters) :], value + worth
    return value if not rest and _roman(value) == numeral else 0


def _roman(value: int) -> str:
    numeral = ""
    for letters, worth in _ROMAN:
        numeral += letters * (value // worth)
        value %= worth
    return numeral
