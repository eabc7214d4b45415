"""The XML parts of documents that are ZIP files, parsed within limits."""

import re
import zipfile
from typing import TYPE_CHECKING, Final

from briefbook.errors import BriefbookError
from briefbook.readers.parsing import xml_parser
from briefbook.readers.zip_guard import read_part
from briefbook.translation import grouped, tr

if TYPE_CHECKING:
    from lxml.etree import _Element

MOST_BYTES: Final = 30_000_000
MOST_TAGS: Final = 1_500_000
"""Of opening and closing tags in one part; more would take minutes and gigabytes."""

STRICT_NAMESPACES: Final = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/",
        b"http://schemas.openxmlformats.org/officeDocument/2006/",
    ),
)
"""What the strict variant of Office Open XML calls what all else calls otherwise."""


def parsed_part(name: str, archive: zipfile.ZipFile, part: str) -> "_Element | None":
    """Return the root of a part, or None where there is no such part.

    Raises `BriefbookError` for a part that is damaged, too large, nested too deeply, or has a document type.
    """
    if part not in archive.NameToInfo:
        return None
    if archive.getinfo(part).file_size > MOST_BYTES:
        raise BriefbookError(
            tr(
                "“{name}” holds more than {most} MB of text and markup, too much to be read; divide "
                "it into several documents.",
                name=name,
                most=MOST_BYTES // 1_000_000,
            )
        )
    return parsed(name, read_part(name, archive, part))


def optional_part(name: str, archive: zipfile.ZipFile, part: str) -> "_Element | None":
    """Return the root of a part without which the text can still be read; None where it is no good."""
    try:
        return parsed_part(name, archive, part)
    except BriefbookError:
        return None


def parsed(name: str, data: bytes, *, with_type: bool = False) -> "_Element":
    """Return the root of an XML document; a document type is refused unless `with_type`."""
    from lxml.etree import XMLSyntaxError, fromstring

    if data.count(b"<") > MOST_TAGS:
        raise BriefbookError(
            tr(
                "“{name}” has more than {most} tags, too many to be read.",
                name=name,
                most=grouped(MOST_TAGS),
            )
        )
    for strict, usual in STRICT_NAMESPACES:
        data = data.replace(strict, usual)
    try:
        root = fromstring(data.lstrip(), xml_parser())
    except XMLSyntaxError as error:
        if re.search("depth|nesting", str(error)):
            raise BriefbookError(
                tr("“{name}” has elements nested too deeply to be read.", name=name)
            ) from error
        raise BriefbookError(tr("“{name}” is damaged, so it cannot be read.", name=name)) from error
    except ValueError as error:
        raise BriefbookError(tr("“{name}” is damaged, so it cannot be read.", name=name)) from error
    # Office programs write no document type; what has one wants entities resolved.
    if not with_type and root.getroottree().docinfo.internalDTD is not None:
        raise BriefbookError(tr("“{name}” has a document type in its XML, so it was not read.", name=name))
    return root


def element_text(root: "_Element | None", tag: str) -> str:
    """Return the words of the first element of this tag anywhere under the root, or nothing."""
    found = None if root is None else next(root.iter(tag), None)
    return "" if found is None else " ".join("".join(map(str, found.itertext())).split())
