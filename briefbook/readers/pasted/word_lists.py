"""Word’s lists, which it gives as paragraphs with their marks as text, made lists."""

import re
from typing import TYPE_CHECKING, Final

from briefbook.readers.pages.blocks import MARK

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LIST: Final = re.compile(r"mso-list\s*:\s*l(\d+)\s+level(\d)", re.I)
_IGNORED: Final = re.compile(r"mso-list\s*:\s*ignore", re.I)
_COUNTED: Final = re.compile(r"[(\[]?(?:\d{1,4}|[A-Za-z]{1,6})(?:\.\d{1,4})*[.):\]]+")


def make_lists(body: "HtmlElement") -> None:
    """Make the paragraphs that Word says are items of a list such items, in place."""
    counts: dict[tuple[str, int], int] = {}
    for element in list(body.iter("p", "h1", "h2", "h3", "h4", "h5", "h6", "li")):
        found = _LIST.search(element.get("style", ""))
        if element.tag == "li":
            continue
        if not found:
            if element.tag != "p" or "".join(map(str, element.itertext())).strip():
                # the numbers of a list that is broken off by words go on only where Word says so
                counts = {key: count for key, count in counts.items() if key[1] == 0}
            continue
        mark = _taken_mark(element)
        if element.tag != "p":  # a numbered heading is a heading
            continue
        level = int(found[2]) - 1
        list_id = found[1]
        for key in [key for key in counts if key[0] == list_id and key[1] > level]:
            del counts[key]
        if _COUNTED.fullmatch(mark):
            counts[list_id, level] = counts.get((list_id, level), _first(mark) - 1) + 1
            mark = f"{counts[list_id, level]}."
        else:
            mark = "-"
        element.tag = "li"
        element.set(MARK, f"{'  ' * level}{mark} ")


def _taken_mark(element: "HtmlElement") -> str:
    """Take the mark of an item out of its words, and return it."""
    mark = ""
    for part in list(element.iter()):
        if isinstance(part.tag, str) and _IGNORED.search(part.get("style", "")):
            mark = mark or "".join(map(str, part.itertext())).strip()
            tail, parent = part.tail, part.getparent()
            if parent is None:
                continue
            part.clear()
            part.tail = tail
    return mark


def _first(mark: str) -> int:
    digits = re.search(r"(\d{1,4})\D*$", mark)
    return int(digits[1]) if digits else 1
