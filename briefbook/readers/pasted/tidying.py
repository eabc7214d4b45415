"""What programs put on the clipboard, made a plain page: true lists, and marks for what is bold or a link."""

import re
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qs, urlsplit

from briefbook.readers.pages.blocks import HEADINGS
from briefbook.readers.pasted.marks import ABOVE, BELOW, BOLD, CODE, FENCE, ITALIC, Marks, without_marks
from briefbook.readers.pasted.word_lists import make_lists

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_TAGS: Final = {
    **dict.fromkeys(("b", "strong"), BOLD),
    **dict.fromkeys(("i", "em", "cite", "dfn", "var"), ITALIC),
    **dict.fromkeys(("code", "kbd", "samp", "tt"), CODE),
    "sup": ABOVE,
    "sub": BELOW,
    "pre": FENCE,
}
_WEIGHT: Final = re.compile(r"(?:^|;)\s*font-weight\s*:\s*(\w+)", re.I)
_SLANT: Final = re.compile(r"(?:^|;)\s*font-style\s*:\s*(\w+)", re.I)
_RAISED: Final = re.compile(r"(?:^|;)\s*vertical-align\s*:\s*(super|sub)\b", re.I)
_NAMELESS: Final = re.compile(r"(?:^|[:}])(?:o|w|m|v|st1):")
_ADDRESS: Final = re.compile(r"(?:https?://|mailto:)[^\s<>\"]{3,2000}", re.I)
_TITLES: Final = re.compile(r"\bMsoTitle\b")
_NOTE: Final = re.compile(r"\[?\s*(\d{1,3}|[ivx]{1,6}|[*†‡])\s*\]?")
_INLINE: Final = frozenset(("span", "font", "b", "strong", "i", "em", "u", "a", "cite", "code", "sup", "sub"))


def tidied(body: "HtmlElement") -> Marks:
    """Make a page plain, in place; return the marks that stand in its texts now."""
    marks = Marks()
    for element in list(body.iter()):
        if isinstance(element.tag, str):
            element.text = without_marks(element.text) if element.text else element.text
            if _NAMELESS.match(element.tag):
                element.tag = "span"  # `o:p` and the like
            if _TITLES.search(element.get("class", "")):
                element.tag = "h1"
        element.tail = without_marks(element.tail) if element.tail else element.tail
    make_lists(body)
    for link in list(body.iter("a")):
        _write_note(link)
    for element in body.iter("td", "th"):
        _mark_bars(element, marks)
    # the innermost first, so that what is inside is whole when its outside is marked
    for element in reversed(list(body.iter())):
        if isinstance(element.tag, str):
            _mark(element, marks)
    return marks


def _mark(element: "HtmlElement", marks: Marks) -> None:
    if element.tag == "a":
        address = _address(element.get("href", ""))
        if address:
            _put(element, *marks.link(address))
        element.tag = "span"
        return
    for kind in _kinds(element):
        _put(element, *marks.around(kind))


def _write_note(link: "HtmlElement") -> None:
    """Make the number of a footnote plain words in brackets, as its note may not be there."""
    found = _NOTE.fullmatch("".join(map(str, link.itertext())).strip())
    above = next((one for one in (link, *link.iterancestors()) if one.tag == "sup"), None)
    if not found or (above is None and not link.get("href", "").startswith("#")):
        return
    tail = link.tail
    link.clear()
    link.tag, link.text, link.tail = "span", f"[{found[1]}]", tail
    if above is not None:
        above.tag = "span"


def _kinds(element: "HtmlElement") -> list[str]:
    """Return what is special about the words of an element; of a heading nothing, which is bold anyhow."""
    if any(one.tag in HEADINGS or one.tag == "th" for one in (element, *element.iterancestors())):
        return []
    style = element.get("style", "")
    kinds = {_TAGS[element.tag]} if element.tag in _TAGS else set()
    # Google Docs puts everything into a `b` of normal weight
    if weight := _WEIGHT.search(style):
        is_bold = weight[1].lower() in ("bold", "bolder", "600", "700", "800", "900")
        (kinds.add if is_bold and element.tag in _INLINE else kinds.discard)(BOLD)
    if slant := _SLANT.search(style):
        is_slanted = slant[1].lower() in ("italic", "oblique")
        (kinds.add if is_slanted and element.tag in _INLINE else kinds.discard)(ITALIC)
    if (raised := _RAISED.search(style)) and element.tag in _INLINE:
        kinds.add(ABOVE if raised[1].lower() == "super" else BELOW)
    return sorted(kinds)


def _put(element: "HtmlElement", opening: str, closing: str) -> None:
    if not opening:
        return
    element.text = opening + (element.text or "")
    if len(element):
        element[-1].tail = (element[-1].tail or "") + closing
    else:
        element.text += closing


def _mark_bars(cell: "HtmlElement", marks: Marks) -> None:
    for element in cell.iter():
        if isinstance(element.tag, str) and element.text:
            element.text = element.text.replace("|", marks.bar)
        if element is not cell and element.tail:
            element.tail = element.tail.replace("|", marks.bar)


def _address(written: str) -> str:
    """Return where a link leads, if that is a document of the web or a mailbox."""
    written = "".join(written.split())
    try:
        parts = urlsplit(written)
    except ValueError:
        return ""
    if parts.netloc.lower() in ("www.google.com", "google.com") and parts.path == "/url":
        # Google Docs leads all links through itself
        written = next(iter(parse_qs(parts.query).get("q", [])), written)
    return written if _ADDRESS.fullmatch(written) else ""
