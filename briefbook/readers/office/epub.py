"""EPUB books: their chapters in reading order as one text."""

import re
import zipfile
from dataclasses import replace
from html.entities import html5
from typing import TYPE_CHECKING, Final, cast

from briefbook.domain.reading import Reading
from briefbook.errors import BriefbookError
from briefbook.readers.encoding import decode
from briefbook.readers.markup_guard import check_markup
from briefbook.readers.office.composing import composed
from briefbook.readers.office.elements import new_body
from briefbook.readers.office.epub_package import Package, package_of, resolved
from briefbook.readers.office.links import LinkMarks, without_marks
from briefbook.readers.office.parts import parsed, parsed_part
from briefbook.readers.parsing import parsed_page
from briefbook.readers.zip_guard import opened_zip, read_part
from briefbook.translation import tr

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement

MOST_BYTES: Final = 60_000_000
"""Of all chapters together."""
_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_FONT_OBFUSCATIONS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,30});")
_XML_ENTITIES = frozenset(("amp", "lt", "gt", "quot", "apos"))
_TYPE = "{http://www.idpf.org/2007/ops}type"
_NOTE_LINK = re.compile(r"note-?ref|fn-?ref", re.I)
_NOTE_MARK = re.compile(r"\s*\[?([0-9]{1,4}|[*†‡])\]?\s*")


def read_epub(name: str, data: bytes, password: str = "") -> Reading:
    """Return the reading of a book; raise `BriefbookError` where it is protected, damaged or too large."""
    with opened_zip(name, data) as archive:
        _refuse_protected(name, archive)
        package = _package(name, archive)
        body = new_body()
        links = LinkMarks()
        length = 0
        for path in package.chapters:
            if path not in archive.NameToInfo:
                continue
            length += archive.getinfo(path).file_size
            if length > MOST_BYTES:
                raise BriefbookError(
                    tr(
                        "“{name}” holds more than {most} MB of text and markup, too much to be read.",
                        name=name,
                        most=MOST_BYTES // 1_000_000,
                    )
                )
            chapter = _chapter(name, read_part(name, archive, path))
            if chapter is not None:
                body.append(chapter)
        _bracket_note_marks(body)
        links.mark(body)
        reading = composed(name, "epub", data, body, links, package.details)
        return replace(reading, bibliography=package.bibliography)


def _refuse_protected(name: str, archive: zipfile.ZipFile) -> None:
    """Raise `BriefbookError` where more than fonts is encrypted."""
    root = parsed_part(name, archive, _ENCRYPTION)
    for method in () if root is None else root.iter("{http://www.w3.org/2001/04/xmlenc#}EncryptionMethod"):
        parent = method.getparent()
        is_of_key = parent is not None and str(parent.tag).endswith("EncryptedKey")
        if not is_of_key and method.get("Algorithm", "") not in _FONT_OBFUSCATIONS:
            raise BriefbookError(
                tr(
                    "“{name}” is protected by its bookseller (DRM), so no other program can read it; ask "
                    "the publisher for a copy without protection.",
                    name=name,
                )
            )


def _package(name: str, archive: zipfile.ZipFile) -> Package:
    container = parsed_part(name, archive, _CONTAINER)
    paths = [
        resolved("", element.get("full-path", ""))
        for element in (() if container is None else container.iter())
        if str(element.tag).endswith("}rootfile")
    ]
    # a book without a container still has its package document somewhere
    paths += [path for path in archive.namelist() if path.endswith(".opf")]
    path = next((path for path in paths if path in archive.NameToInfo), "")
    root = parsed(name, read_part(name, archive, path), with_type=True) if path else None
    if root is None:
        raise BriefbookError(tr("“{name}” is damaged: the list of its chapters is missing.", name=name))
    return package_of(root, path)


def _chapter(name: str, data: bytes) -> "HtmlElement | None":
    """Return the body of a chapter as an element of its own, or None where there is none."""
    text = without_marks(decode(name, data, is_markup=True))
    check_markup(name, text)
    tree = _as_xml(name, text)
    if tree is None:
        tree = parsed_page(name, text)
    body = None if tree is None else tree.find(".//body")
    if body is None:
        return None
    body.tag = "section"
    body.tail = None
    return body


def _as_xml(name: str, text: str) -> "HtmlElement | None":
    """Return a chapter that is well formed; None for one that is not, which browsers would still show."""
    declared = re.sub(r"^\s*<\?xml[^>]*>|<!DOCTYPE[^>\[]*>", "", text, flags=re.I)
    written = _ENTITY.sub(lambda found: _character(found[1], found[0]), declared)
    try:
        tree = parsed(name, written.encode("utf-8", "replace"))
    except BriefbookError:
        return None
    for element in tree.iter():
        if isinstance(element.tag, str):
            element.tag = element.tag.rpartition("}")[2].lower()
    return cast("HtmlElement", tree)


def _character(entity: str, written: str) -> str:
    return written if entity in _XML_ENTITIES else html5.get(f"{entity};", written)


def _bracket_note_marks(body: "_Element") -> None:
    """Write the marks of notes in brackets, as in other documents, so that they do not stick to words."""
    for link in body.iter("a"):
        holder = link.getparent()
        is_raised = holder is not None and holder.tag == "sup" and len(holder) == 1
        said = " ".join((link.get(_TYPE, ""), link.get("role", ""), link.get("class", "")))
        is_mark = is_raised or _NOTE_LINK.search(said) is not None
        mark = _NOTE_MARK.fullmatch("".join(map(str, link.itertext())))
        if not is_mark or not mark or "#" not in link.get("href", ""):
            continue
        tail = link.tail
        for child in list(link):
            link.remove(child)
        link.text, link.tail = f"[{mark[1]}]", tail
