"""What stands in a paragraph: runs of text, links, notes and fields."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import groupby
from typing import Any
from urllib.parse import quote, urlsplit

from briefbook.memo.blocks import Run
from briefbook.memo.docx.elements import Element, add, add_text, qualified
from briefbook.memo.docx.endnotes import Endnotes
from briefbook.memo.docx.looks import CODE, Family, Looks, east_asian_font
from briefbook.memo.docx.package import Relationships
from briefbook.memo.docx.properties import PLAIN, Fonts, RunForm
from briefbook.memo.docx.scripts import Piece, is_east_asian, pieces, runs_right_to_left, word_language

_SCHEME = re.compile(r"(?:https?://|mailto:|tel:)\S+", re.IGNORECASE)
_KEPT = "!#$%&'()*+,-./:;=?@_~"
_MOST_LETTERS = 2000
"""Word refuses a whole file for an address of more than 2,083."""
_SPECIAL = re.compile("([\n\t\u00ad\u2011])")
_STANDS_FOR = {"\n": "br", "\t": "tab", "\u00ad": "softHyphen", "\u2011": "noBreakHyphen"}


@dataclass(frozen=True)
class Base:
    """What all runs of a paragraph share."""

    right_to_left: bool
    language: str
    family: Family


class Inline:
    """Writes into the paragraphs of one part of the file."""

    def __init__(
        self,
        looks: Looks,
        language: str,
        relationships: Relationships,
        endnotes: Endnotes,
        *,
        in_notes: bool = False,
    ) -> None:
        self.looks = looks
        self.language = language
        self.relationships = relationships
        self._endnotes = endnotes
        self._in_notes = in_notes

    def write(self, paragraph: Element, runs: Sequence[Run], base: Base, form: RunForm = PLAIN) -> None:
        """Add runs to a paragraph; `form` says what its style does not."""
        found = pieces(runs, right_to_left=base.right_to_left, language=base.language)
        shown = (piece for piece in found if piece.text or piece.run.note is not None)
        for address, group in groupby(shown, key=_address):
            parent = paragraph
            if address:
                parent = add(paragraph, "hyperlink", history=1)
                parent.set(qualified("r:id"), self.relationships.to("hyperlink", address, external=True))
            for piece in group:
                self._write_piece(parent, piece, base, form, linked=bool(address))

    def plain(self, paragraph: Element, text: str, form: RunForm = PLAIN) -> None:
        """Add one run of text as it stands."""
        element = add(paragraph, "r")
        form.write(element)
        write_text(element, text)

    def _write_piece(self, parent: Element, piece: Piece, base: Base, form: RunForm, *, linked: bool) -> None:
        run = piece.run
        if run.note is not None and self._endnotes.refer(parent, run.note, in_notes=self._in_notes):
            return
        if piece.text:
            element = add(parent, "r")
            self._form(piece, base, form, linked=linked).write(element)
            write_text(element, piece.text)

    def _form(self, piece: Piece, base: Base, form: RunForm, *, linked: bool) -> RunForm:
        run = piece.run
        language = run.language or base.language
        names_language = language != self.language and _is_western(language) and piece.is_western
        wanted: dict[str, Any] = {
            "style": _style(run, linked),
            "fonts": _fonts(run.code, piece.east_asian, base.family),
            "bold": run.bold,
            "italic": run.italic,
            "small_caps": run.small_caps,
            "unchecked": run.code,
            "raised": "superscript" if run.superscript else "subscript" if run.subscript else "",
            "right_to_left": bool(piece.right_to_left),
            "language": word_language(language) if names_language else "",
            "east_asian_language": piece.east_asian,
            "right_to_left_language": piece.right_to_left,
        }
        changes = {name: value for name, value in wanted.items() if value}
        # most runs are plain
        return replace(form, **changes) if changes else form


def _address(piece: Piece) -> str:
    return "" if piece.run.note is not None else address_of(piece.run.link)


def _is_western(tag: str) -> bool:
    return bool(tag) and not is_east_asian(tag) and not runs_right_to_left(tag)


def _style(run: Run, linked: bool) -> str:
    if run.warning:
        return "Warning"
    if linked:
        return "Hyperlink"
    return "CodeText" if run.code else ""


@cache
def _fonts(is_code: bool, east_asian: str, family: Family) -> Fonts | None:
    if not is_code and not east_asian:
        return None
    return Fonts(
        latin=CODE if is_code else "",
        right_to_left="Courier New" if is_code else "",
        east_asian=east_asian_font(family, east_asian) if east_asian else "",
        hint=bool(east_asian),
    )


def write_text(run: Element, text: str) -> None:
    """Add text to a run, with breaks for line feeds and Word's own hyphens and tabs."""
    for part in _SPECIAL.split(text):
        if part in _STANDS_FOR:
            add(run, _STANDS_FOR[part])
        elif part:
            add_text(run, part)


@lru_cache(maxsize=4096)
def address_of(link: str) -> str:
    """Return a link as an address that Word takes, or nothing where it cannot be one."""
    if not _SCHEME.fullmatch(link):
        return ""
    # a per cent sign that begins no escape is one itself
    link = re.sub("%(?![0-9A-Fa-f]{2})", "%25", link)
    try:
        parts = urlsplit(link)
        host = parts.hostname or ""
        if parts.scheme in ("http", "https"):
            if not host or "[" in parts.netloc or (parts.port or 0) > 65535:
                return ""
            if not host.isascii():
                link = link.replace(parts.netloc, _in_ascii(parts.netloc), 1)
    except ValueError:
        return ""
    page, mark, place = link.partition("#")
    address = quote(page + mark + place.replace("#", "%23"), safe=_KEPT, errors="replace")
    return address if len(address) <= _MOST_LETTERS else ""


def _in_ascii(netloc: str) -> str:
    user, at, place = netloc.rpartition("@")
    host, colon, port = place.partition(":")
    return f"{user}{at}{host.encode('idna').decode('ascii')}{colon}{port}"
