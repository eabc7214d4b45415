"""Word documents: DOCX, and with macros or as templates DOCM and DOTX."""

import posixpath
import zipfile
from typing import TYPE_CHECKING, Final

from briefbook.domain.reading import Reading
from briefbook.errors import BriefbookError
from briefbook.readers.office.composing import composed
from briefbook.readers.office.docx_body import Body
from briefbook.readers.office.docx_numbering import Numbering
from briefbook.readers.office.docx_runs import Runs
from briefbook.readers.office.docx_styles import Styles, W
from briefbook.readers.office.elements import new_body
from briefbook.readers.office.links import LinkMarks
from briefbook.readers.office.parts import element_text, optional_part, parsed_part
from briefbook.readers.zip_guard import opened_zip
from briefbook.translation import tr

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement

USUAL_PART: Final = "word/document.xml"
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"


def read_docx(name: str, data: bytes, password: str = "") -> Reading:
    """Return the reading of a Word document, with what was inserted and without what was deleted.

    Raises `BriefbookError` where it is damaged, or too large or tangled to be read; its styles, lists, notes
    and properties may be damaged without the text being lost.
    """
    with opened_zip(name, data) as archive:
        part = _main_part(name, archive)
        root = parsed_part(name, archive, part)
        if root is None:
            raise BriefbookError(
                tr("“{name}” is damaged: the part that holds its text is missing.", name=name)
            )
        body, notes, links = _read(name, archive, part, root)
        return composed(name, "docx", data, body, links, _properties(name, archive), notes=notes)


def _read(
    name: str, archive: zipfile.ZipFile, part: str, root: "_Element"
) -> "tuple[HtmlElement, list[HtmlElement], LinkMarks]":
    relations = _relations(name, archive, part)
    styles = Styles(_related(name, archive, relations, "styles"))
    links = LinkMarks()
    runs = Runs(styles, links)
    body = new_body()
    whole = Body(styles, Numbering(_related(name, archive, relations, "numbering"), styles), runs)
    whole.add(body, root, _addresses(relations))
    return body, _notes(name, archive, relations, whole, runs), links


def _notes(
    name: str, archive: zipfile.ZipFile, relations: "dict[str, _Relation]", whole: Body, runs: Runs
) -> "list[HtmlElement]":
    """Return the notes in the order of the marks in the text; one that is missing is empty."""
    written = {}
    for kind in {kind for kind, _ in runs.notes}:
        root = _related(name, archive, relations, f"{kind}s")
        addresses = _addresses(_relations(name, archive, _part_of(relations, f"{kind}s")))
        for note in () if root is None else root.iterfind(f"{W}{kind}"):
            written[kind, note.get(f"{W}id", "")] = note, addresses
    notes = []
    for key in list(runs.notes):
        notes.append(new_body())
        if key in written:
            whole.add(notes[-1], *written[key])
    return notes


class _Relation:
    """Where one part leads: to another part, or to an address outside."""

    def __init__(self, element: "_Element", base: str) -> None:
        self.kind = element.get("Type", "").rpartition("/")[2]
        self.is_outside = element.get("TargetMode") == "External"
        target = element.get("Target", "")
        self.target = target if self.is_outside else posixpath.normpath(posixpath.join(base, target))
        if not self.is_outside:
            self.target = self.target.lstrip("/")


def _relations(name: str, archive: zipfile.ZipFile, part: str) -> dict[str, _Relation]:
    folder, _, filename = part.rpartition("/")
    root = optional_part(name, archive, posixpath.join(folder, "_rels", f"{filename}.rels"))
    if root is None:
        return {}
    return {element.get("Id", ""): _Relation(element, folder) for element in root.iter(_RELATION)}


def _main_part(name: str, archive: zipfile.ZipFile) -> str:
    """Return the part that the package names as its document, by custom `word/document.xml`."""
    named = _part_of(_relations(name, archive, ""), "officeDocument")
    return named if named in archive.NameToInfo else USUAL_PART


def _part_of(relations: dict[str, _Relation], kind: str) -> str:
    return next((each.target for each in relations.values() if each.kind == kind), "")


def _related(
    name: str, archive: zipfile.ZipFile, relations: dict[str, _Relation], kind: str
) -> "_Element | None":
    # a part whose relation was lost stands under its usual name
    return optional_part(name, archive, _part_of(relations, kind) or f"word/{kind}.xml")


def _addresses(relations: dict[str, _Relation]) -> dict[str, str]:
    return {
        key: each.target for key, each in relations.items() if each.is_outside and each.kind == "hyperlink"
    }


def _properties(name: str, archive: zipfile.ZipFile) -> dict[str, str]:
    core = optional_part(name, archive, "docProps/core.xml")
    styles = optional_part(name, archive, "word/styles.xml")
    language = element_text(core, f"{_DUBLIN_CORE}language")
    if not language and styles is not None:
        written = next(styles.iter(f"{W}lang"), None)
        language = "" if written is None else written.get(f"{W}val", "")
    return {
        "title": element_text(core, f"{_DUBLIN_CORE}title"),
        "author": element_text(core, f"{_DUBLIN_CORE}creator"),
        "language": language,
    }
