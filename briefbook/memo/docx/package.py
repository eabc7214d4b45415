"""The file itself: parts, the relationships between them, and a ZIP archive that is always the same."""

import posixpath
from dataclasses import dataclass, field
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lxml import etree

from briefbook.memo.docx.elements import plain_root, serialized

_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELS_TYPE = "application/vnd.openxmlformats-package.relationships+xml"
CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"


@dataclass
class Relationships:
    """What a part refers to, by the ids that it uses."""

    _ids: dict[tuple[str, str, bool], str] = field(default_factory=dict)

    def to(self, kind: str, target: str, *, external: bool = False) -> str:
        """Return the id of a relationship, which is made when first asked for."""
        address = kind if kind.startswith("http:") else f"{_OFFICE}/{kind}"
        return self._ids.setdefault((address, target, external), f"rId{len(self._ids) + 1}")

    def xml(self) -> bytes:
        """Return the relationships part, or nothing where there are none."""
        if not self._ids:
            return b""
        root = plain_root(_RELATIONSHIPS, "Relationships")
        for (kind, target, external), name in self._ids.items():
            element = etree.SubElement(root, f"{{{_RELATIONSHIPS}}}Relationship")
            element.set("Id", name)
            element.set("Type", kind)
            element.set("Target", target)
            if external:
                element.set("TargetMode", "External")
        return serialized(root)


@dataclass(frozen=True)
class Part:
    """A part of the file, such as `word/styles.xml`."""

    name: str
    content_type: str
    data: bytes
    relationships: Relationships = field(default_factory=Relationships)


def packed(parts: list[Part], package: Relationships, moment: tuple[int, int, int, int, int, int]) -> bytes:
    """Return the file; every entry carries this moment."""
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:

        def write(name: str, data: bytes) -> None:
            if data:
                entry = ZipInfo(name, moment)
                entry.compress_type = ZIP_DEFLATED
                # as on Windows, whatever system this runs on
                entry.create_system = 0
                archive.writestr(entry, data)

        write("[Content_Types].xml", _content_types(parts))
        write("_rels/.rels", package.xml())
        for part in parts:
            write(part.name, part.data)
            folder, file = posixpath.split(part.name)
            write(f"{folder}/_rels/{file}.rels", part.relationships.xml())
    return target.getvalue()


def _content_types(parts: list[Part]) -> bytes:
    root = plain_root(_TYPES, "Types")
    for extension, kind in (("rels", _RELS_TYPE), ("xml", "application/xml")):
        etree.SubElement(root, f"{{{_TYPES}}}Default", Extension=extension, ContentType=kind)
    for part in parts:
        name = f"/{part.name}"
        etree.SubElement(root, f"{{{_TYPES}}}Override", PartName=name, ContentType=part.content_type)
    return serialized(root)
