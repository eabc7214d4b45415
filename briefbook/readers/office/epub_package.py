"""What the package document of an EPUB book says: its chapters in order, and its details."""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from briefbook.readers.dates import iso_date

if TYPE_CHECKING:
    from lxml.etree import _Element

OPF: Final = "{http://www.idpf.org/2007/opf}"
_DUBLIN_CORE: Final = "{http://purl.org/dc/elements/1.1/}"
_CHAPTER_TYPES: Final = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml")
_ISBN = re.compile(r"(?:urn:isbn:|isbn[:\s]*)?((?:97[89][- ]?)?(?:\d[- ]?){9}[\dXx])", re.I)
_DOI = re.compile(r"(?:doi:|https?://(?:dx\.)?doi\.org/)?(10\.\d{4,9}/\S+)", re.I)


@dataclass(frozen=True)
class Package:
    """A book's chapters, as paths in its archive, and its details."""

    chapters: tuple[str, ...]
    details: dict[str, str]
    bibliography: dict[str, str]


def package_of(root: "_Element", path: str) -> Package:
    """Return what the package document at `path` says."""
    return Package(tuple(_chapters(root, posixpath.dirname(path))), _details(root), _bibliography(root))


def resolved(folder: str, reference: str) -> str:
    """Return the path in the archive that a reference leads to; one that leaves it leads to nothing in it."""
    path = unquote(reference.partition("#")[0])
    return posixpath.normpath(posixpath.join(folder, path)).lstrip("/")


def _chapters(root: "_Element", folder: str) -> Iterator[str]:
    items = {item.get("id", ""): item for item in root.iter(f"{OPF}item")}
    contents = {
        resolved(folder, reference.get("href", ""))
        for reference in root.iter(f"{OPF}reference")
        if reference.get("type", "").lower() in ("toc", "cover")
    }
    read: set[str] = set()
    for entry in root.iter(f"{OPF}itemref"):
        item = items.get(entry.get("idref", ""))
        if item is None or item.get("media-type", _CHAPTER_TYPES[0]) not in _CHAPTER_TYPES:
            continue
        path = resolved(folder, item.get("href", ""))
        if path not in read | contents and "nav" not in item.get("properties", "").split():
            read.add(path)
            yield path


def _details(root: "_Element") -> dict[str, str]:
    return {
        "title": next(_values(root, "title"), ""),
        "author": "; ".join(dict.fromkeys(_authors(root))),
        "publisher": next(_values(root, "publisher"), ""),
        "published": next(filter(None, map(iso_date, _dates(root))), ""),
        "language": next(_values(root, "language"), ""),
    }


def _bibliography(root: "_Element") -> dict[str, str]:
    found = {"type": "book"}
    for identifier in _values(root, "identifier"):
        if isbn := _ISBN.fullmatch(identifier):
            found.setdefault("ISBN", re.sub(r"[- ]", "", isbn[1]).upper())
        elif doi := _DOI.fullmatch(identifier):
            found.setdefault("DOI", doi[1])
    return found


def _values(root: "_Element", tag: str) -> Iterator[str]:
    for element in root.iter(f"{_DUBLIN_CORE}{tag}"):
        if value := " ".join("".join(map(str, element.itertext())).split()):
            yield value


def _authors(root: "_Element") -> Iterator[str]:
    """Yield the names of creators that are authors, given names first."""
    roles = {
        meta.get("refines", "").lstrip("#"): (meta.text or "").strip()
        for meta in root.iter(f"{OPF}meta")
        if meta.get("property") == "role"
    }
    for element in root.iter(f"{_DUBLIN_CORE}creator"):
        role = element.get(f"{OPF}role", "") or roles.get(element.get("id", ""), "")
        name = " ".join("".join(map(str, element.itertext())).split())
        if not name or role not in ("", "aut", "cre", "edt"):
            continue
        if "&" in name or ";" in name:
            yield from (part.strip() for part in re.split(r"\s*[;&]\s*", name) if part.strip())
            continue
        family, comma, given = name.partition(", ")
        # with more than one comma it is an institution, or more people
        yield f"{given} {family}" if comma and "," not in given and " " not in family else name


def _dates(root: "_Element") -> Iterator[str]:
    """Yield dates, that of publication first; one of a change to the file is none."""
    dates = list(root.iter(f"{_DUBLIN_CORE}date"))
    for element in sorted(dates, key=lambda each: each.get(f"{OPF}event", "") != "publication"):
        if element.get(f"{OPF}event", "publication") in ("publication", "original-publication", "issued"):
            yield (element.text or "").strip()
