"""Zotero RDF: Zotero's export with its notes and attached files."""

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from briefbook.domain.reading import Bundle
from briefbook.errors import BriefbookError
from briefbook.readers.bibliography.csl import bundle, check_count, date_words, reading_of_item
from briefbook.readers.bibliography.zotero_fields import (
    BIB,
    CONTAINER_TEXTS,
    DC,
    DCTERMS,
    ELEMENTS,
    FOAF,
    LINK,
    NAMES,
    RDF,
    SERIES_TEXTS,
    TEXTS,
    TYPES,
    VCARD,
    Z,
)
from briefbook.readers.parsing import xml_parser
from briefbook.translation import tr

if TYPE_CHECKING:
    from lxml.etree import _Element

_NO_ENTRIES = frozenset(
    (f"{Z}Attachment", f"{BIB}Memo", f"{Z}Collection", f"{BIB}Journal", f"{RDF}Description")
)
_BLOCK = re.compile(r"</(?:p|div|h[1-6]|li|blockquote)>|<br\s*/?>", re.I)
_LIKE_A_VARIABLE = re.compile(r"^\s*(?:DOI|Citation Key|PMID|PMCID)\s*:\s*(.+)$", re.I | re.M)


def read_zotero_rdf(name: str, text: str) -> Bundle:
    """Return the entries of a Zotero RDF file with their notes, and the files that they name."""
    root = _root(name, text)
    elements = [element for element in root.iterchildren("*") if _is_entry(element)]
    check_count(name, len(elements))
    by_name = {about: element for element in root.iterchildren("*") if (about := element.get(f"{RDF}about"))}
    readings = []
    refusals = []
    for number, element in enumerate(elements, 1):
        item, notes = _item(element, by_name)
        if not item.get("title") and not item.get("URL"):
            refusals.append(
                tr(
                    "Entry {number} of “{name}” (line {line}) has no title.",
                    number=number,
                    name=name,
                    line=element.sourceline,
                )
            )
            continue
        if notes:
            item["note"] = "\n\n".join(filter(None, (item.get("note", ""), *notes)))
        tags = [_text(subject) for subject in element.iterchildren(f"{DC}subject")]
        files = list(_files(element, by_name))
        readings.append(reading_of_item(item, name, number, _written(element), tags, files))
    return bundle(name, readings, refusals, "Zotero RDF")


def _root(name: str, text: str) -> "_Element":
    from lxml import etree

    # the declaration names the encoding that the file had before it was decoded
    data = re.sub(r"^\ufeff?\s*<\?xml[^>]*\?>", "", text).encode("utf-8", "replace")
    try:
        root = etree.fromstring(data, xml_parser())
        etree.strip_tags(root, etree.Entity)
        return root
    except etree.XMLSyntaxError as error:
        raise BriefbookError(
            tr(
                "“{name}” is broken RDF ({reason}); export it again and import that.",
                name=name,
                reason=error.msg,
            )
        ) from error


def _written(element: "_Element") -> str:
    from lxml import etree

    return etree.tostring(element, method="c14n", exclusive=True, with_comments=False).decode()


def _is_entry(element: "_Element") -> bool:
    kind = element.findtext(f"{Z}itemType", "")
    if kind:
        return kind not in ("attachment", "note", "annotation")
    is_part = element.tag in _NO_ENTRIES or element.tag.rpartition("}")[2] not in ELEMENTS
    return not is_part and element.find(f"{DC}title") is not None


def _item(element: "_Element", by_name: Mapping[str, "_Element"]) -> tuple[dict[str, Any], list[str]]:
    """Return the CSL item of an entry, and its notes."""
    kind = TYPES.get(element.findtext(f"{Z}itemType", "")) or ELEMENTS.get(
        element.tag.rpartition("}")[2], "document"
    )
    item: dict[str, Any] = {"type": kind}
    notes: list[str] = []
    for child in element.iterchildren("*"):
        if variable := NAMES.get(child.tag):
            item.setdefault(variable, []).extend(_names(child))
        elif variable := TEXTS.get(child.tag):
            item.setdefault(variable, _text(child))
        elif child.tag == f"{DC}identifier":
            _identify(item, child)
        elif child.tag == f"{DC}publisher":
            item["publisher"] = child.findtext(f".//{FOAF}name", "") or _text(child)
            item["publisher-place"] = child.findtext(f".//{VCARD}locality", "")
        elif child.tag == f"{DCTERMS}isPartOf":
            _contain(item, _named(child, by_name))
        elif child.tag == f"{BIB}presentedAt":
            item["event-title"] = child.findtext(f".//{DC}title", "")
        elif child.tag == f"{DCTERMS}isReferencedBy":
            memo = _named(child, by_name)
            notes.append("" if memo is None else _note(memo.findtext(f"{RDF}value", "")))
    for date in ("issued", "accessed"):
        if date in item:
            item[date] = date_words(item[date])
    if kind.startswith("article") and "issue" not in item and "number" in item:
        item["issue"] = item.pop("number")
    _read_extra(item)
    return item, [note for note in notes if note]


def _names(parent: "_Element") -> list[dict[str, str]]:
    people = []
    for person in parent.iter(f"{FOAF}Person", f"{FOAF}Organization"):
        family = person.findtext(f"{FOAF}surname", "") or person.findtext(f"{FOAF}name", "")
        given = person.findtext(f"{FOAF}givenName", "") or person.findtext(f"{FOAF}givenname", "")
        people.append({"family": family, "given": given} if given else {"literal": family})
    return people


def _identify(item: dict[str, Any], identifier: "_Element") -> None:
    address = identifier.findtext(f"{DCTERMS}URI/{RDF}value", "")
    words = _text(identifier).strip()
    if address:
        item["URL"] = address.strip()
    for prefix in ("ISBN", "ISSN", "DOI"):
        if words.upper().startswith(f"{prefix} "):
            item.setdefault(prefix, words[len(prefix) :].strip())


def _contain(item: dict[str, Any], container: "_Element | None") -> None:
    if container is None:
        return
    is_series = container.tag == f"{BIB}Series"
    table = SERIES_TEXTS if is_series else CONTAINER_TEXTS
    for child in container.iterchildren("*"):
        if variable := table.get(child.tag):
            item.setdefault(variable, _text(child))
        if child.tag == f"{DC}identifier" and not is_series:
            _identify(item, child)
        elif child.tag == f"{DCTERMS}isPartOf" and (series := child.find(f"{BIB}Series")) is not None:
            _contain(item, series)


def _named(child: "_Element", by_name: Mapping[str, "_Element"]) -> "_Element | None":
    """Return the element that stands in another, or that it refers to."""
    inside = next(child.iterchildren("*"), None)
    return inside if inside is not None else by_name.get(child.get(f"{RDF}resource", ""))


def _files(element: "_Element", by_name: Mapping[str, "_Element"]) -> Iterator[str]:
    for link in element.iterchildren(f"{LINK}link"):
        attachment = _named(link, by_name)
        if attachment is None or attachment.tag != f"{Z}Attachment":
            continue
        for resource in attachment.iterchildren(f"{RDF}resource"):
            yield resource.get(f"{RDF}resource", "") or _text(resource)


def _note(markup: str) -> str:
    from briefbook.readers.bibliography.csl import one_line

    lines = [one_line(line) for line in _BLOCK.sub("\n", markup).split("\n")]
    return "\n".join(line for line in lines if line)


def _read_extra(item: dict[str, Any]) -> None:
    """Take from Zotero's Extra the identifiers that people keep there, a line each."""
    for match in _LIKE_A_VARIABLE.finditer(item.get("note", "")):
        label = match[0].partition(":")[0].strip().lower()
        item.setdefault("citation-key" if label == "citation key" else label.upper(), match[1].strip())


def _text(element: "_Element") -> str:
    return " ".join("".join(map(str, element.itertext())).split())
