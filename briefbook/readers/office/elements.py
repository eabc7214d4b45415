"""Elements of the HTML trees that documents become before they are text."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_IMPOSSIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters that no XML tree can hold."""


def new_body() -> "HtmlElement":
    """Return an element to put the blocks of a document in."""
    from lxml.html import Element

    return Element("div")


def added(parent: "HtmlElement", tag: str) -> "HtmlElement":
    """Return a new element at the end of another."""
    element = parent.makeelement(tag)
    parent.append(element)
    return element


def with_lines(element: "HtmlElement", text: str) -> None:
    """Put a text into an element, its line feeds as line breaks."""
    first, *rest = _IMPOSSIBLE.sub("", text).split("\n")
    element.text = first
    for line in rest:
        added(element, "br").tail = line
