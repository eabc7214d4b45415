"""OpenDocument texts and their templates: ODT and OTT."""

import zipfile

from briefbook.domain.reading import Reading
from briefbook.errors import BriefbookError
from briefbook.readers.office.composing import composed
from briefbook.readers.office.elements import new_body
from briefbook.readers.office.links import LinkMarks
from briefbook.readers.office.odt_body import Body
from briefbook.readers.office.odt_runs import Runs
from briefbook.readers.office.odt_styles import FO, OFFICE, Styles
from briefbook.readers.office.parts import element_text, optional_part, parsed_part
from briefbook.readers.zip_guard import opened_zip, read_part
from briefbook.translation import tr

_DUBLIN_CORE = "{http://purl.org/dc/elements/1.1/}"
_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_MANIFEST = "META-INF/manifest.xml"


def read_odt(name: str, data: bytes, password: str = "") -> Reading:
    """Return the reading of an OpenDocument text, with what was inserted and without what was deleted.

    Raises `BriefbookError` where it is protected by a password, damaged, or too large or tangled to be read.
    """
    with opened_zip(name, data) as archive:
        if _MANIFEST in archive.NameToInfo and b"encryption-data" in read_part(name, archive, _MANIFEST):
            raise BriefbookError(
                tr(
                    "“{name}” is protected by a password; open it in its own program, save it without "
                    "one and import that.",
                    name=name,
                )
            )
        root = parsed_part(name, archive, "content.xml")
        content = None if root is None else root.find(f"{OFFICE}body/{OFFICE}text")
        if content is None:
            raise BriefbookError(
                tr("“{name}” is damaged: the part that holds its text is missing.", name=name)
            )
        styles = Styles(optional_part(name, archive, "styles.xml"), root)
        links = LinkMarks()
        runs = Runs(styles, links)
        whole = Body(styles, runs)
        body = new_body()
        whole.add(body, content)
        notes = []
        for note in list(runs.notes):
            notes.append(new_body())
            whole.add(notes[-1], note)
        return composed(name, "odt", data, body, links, _properties(name, archive), notes=notes)


def _properties(name: str, archive: zipfile.ZipFile) -> dict[str, str]:
    meta = optional_part(name, archive, "meta.xml")
    author = element_text(meta, f"{_META}initial-creator") or element_text(meta, f"{_DUBLIN_CORE}creator")
    return {
        "title": element_text(meta, f"{_DUBLIN_CORE}title"),
        "author": author,
        "language": element_text(meta, f"{_DUBLIN_CORE}language") or _language(name, archive),
    }


def _language(name: str, archive: zipfile.ZipFile) -> str:
    """Return the language of the paragraphs that have no other."""
    styles = optional_part(name, archive, "styles.xml")
    for element in () if styles is None else styles.iter():
        if language := element.get(f"{FO}language", ""):
            country = element.get(f"{FO}country", "none")
            return language if country == "none" else f"{language}-{country}"
    return ""
