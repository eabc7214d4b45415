"""Elements of WordprocessingML: made in their place in the tree, with text that XML can hold."""

import re
from functools import cache
from typing import TypeAlias

from lxml import etree

Element: TypeAlias = etree._Element

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
}
_REFUSED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@cache
def qualified(name: str) -> str:
    """Return a name such as `w:p` in the form lxml takes; a bare name is one of WordprocessingML."""
    prefix, _, local = name.rpartition(":")
    return f"{{{NAMESPACES[prefix or 'w']}}}{local}"


def root(name: str) -> Element:
    """Return the top element of a part."""
    element = etree.Element(qualified(name), nsmap=NAMESPACES)
    # a reader that does not know Word 2010's additions leaves them out
    element.set(qualified("mc:Ignorable"), "w14")
    return element


def plain_root(namespace: str, name: str) -> Element:
    """Return the top element of a part whose names need no prefix."""
    # lxml's stubs do not know of the namespace without a prefix
    return etree.Element(f"{{{namespace}}}{name}", nsmap={None: namespace})  # type: ignore[dict-item]


def add(parent: Element, name: str, /, **attributes: str | int) -> Element:
    """Return a new last child; its attributes are of WordprocessingML."""
    element = etree.SubElement(parent, qualified(name))
    for key, value in attributes.items():
        element.set(qualified(key), safe(value) if isinstance(value, str) else str(value))
    return element


def safe(text: str) -> str:
    """Return a text with U+FFFD for what XML 1.0 refuses."""
    return _REFUSED.sub("\ufffd", text)


def add_text(run: Element, text: str) -> None:
    """Add text to a run; it keeps its spaces, and is never markup."""
    element = etree.SubElement(run, qualified("t"))
    element.text = safe(text)
    if text[:1].isspace() or text[-1:].isspace() or "  " in text:
        element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def serialized(element: Element) -> bytes:
    """Return a part as it is kept in the file."""
    return etree.tostring(element, xml_declaration=True, encoding="UTF-8", standalone=True)
