"""The words of one paragraph of an OpenDocument text."""

from typing import TYPE_CHECKING, Final

from briefbook.readers.office.links import LinkMarks, without_marks
from briefbook.readers.office.odt_styles import DRAW, OFFICE, TEXT, XLINK, Styles, whole_number

if TYPE_CHECKING:
    from lxml.etree import _Element

_MOST_SPACES = 100
_UNSHOWN: Final = frozenset(
    (
        *(f"{OFFICE}annotation", f"{OFFICE}annotation-end", f"{TEXT}ruby-text", f"{TEXT}number"),
        *(f"{TEXT}tracked-changes", f"{TEXT}note-citation", f"{TEXT}script", f"{TEXT}hidden-paragraph"),
    )
)
_BOX: Final = f"{DRAW}text-box"


class Runs:
    """Gathers the words of paragraphs."""

    def __init__(self, styles: Styles, links: LinkMarks) -> None:
        self.notes: list[_Element] = []
        """The bodies of notes as they are referred to."""
        self._styles = styles
        self._links = links
        self._boxes: list[_Element] = []

    def read(self, paragraph: "_Element") -> tuple[str, list["_Element"]]:
        """Return the words of a paragraph, its lines divided by line feeds, and the text boxes in it."""
        self._boxes = []
        return self._inside(paragraph), self._boxes

    def _inside(self, element: "_Element") -> str:
        # white space in the file is one space; more are written as elements
        pieces = [_collapsed(element.text)]
        for part in element:
            pieces.append(self._part(part))
            pieces.append(_collapsed(part.tail))
        return "".join(pieces)

    def _part(self, part: "_Element") -> str:
        tag = str(part.tag)
        if tag in _UNSHOWN:
            return ""
        if tag == f"{TEXT}s":
            return " " * min(_MOST_SPACES, whole_number(part.get(f"{TEXT}c"), 1))
        if tag == f"{TEXT}tab":
            return "\t"
        if tag == f"{TEXT}line-break":
            return "\n"
        if tag == f"{TEXT}a":
            return self._links.marked(self._inside(part), part.get(f"{XLINK}href", ""))
        if tag == f"{TEXT}note":
            body = part.find(f"{TEXT}note-body")
            if body is None:
                return ""
            self.notes.append(body)
            return f"[{len(self.notes)}]"
        if tag == f"{TEXT}hidden-text" and part.get(f"{TEXT}is-hidden") != "false":
            return ""
        if tag == _BOX:
            self._boxes.append(part)
            return ""
        if tag.startswith(DRAW):
            for child in part:
                if str(child.tag).startswith(DRAW):
                    self._part(child)
            if tag in (f"{DRAW}custom-shape", f"{DRAW}rect", f"{DRAW}ellipse"):
                self._boxes.append(part)
            return ""
        if tag.startswith((TEXT, "{urn:oasis:names:tc:opendocument:xmlns:meta", _EXTENSION)):
            hidden = self._styles.hides(part.get(f"{TEXT}style-name", ""))
            return "" if hidden else self._inside(part)
        return ""


_EXTENSION: Final = "{urn:org:documentfoundation"


def _collapsed(text: str | None) -> str:
    if not text:
        return ""
    return without_marks(text.replace("\n", " ").replace("\r", " "))
