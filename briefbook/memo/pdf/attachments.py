"""Attachments: files that a PDF document carries with it."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

from briefbook.memo.pdf.finishing import Objects
from briefbook.memo.pdf.literals import name, string, string_bytes
from briefbook.memo.pdf.metadata import pdf_date

Relation: TypeAlias = Literal["Source", "Data", "Alternative", "Supplement", "Unspecified"]


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file to carry; `relation` says what it is to the document."""

    name: str
    data: bytes
    mime: str
    description: str
    relation: Relation


def add_attachments(objects: Objects, attachments: Sequence[Attachment], moment: datetime) -> tuple[str, str]:
    """Return the tree that finds the attached files by name, and the array that ties them to the document."""
    named = []
    for attachment in attachments:
        checksum = hashlib.md5(attachment.data, usedforsecurity=False).hexdigest().upper()
        stream = objects.add_compressed(
            attachment.data,
            f"/Type/EmbeddedFile/Subtype{name(attachment.mime)}/Params<</Size {len(attachment.data)}"
            f"/CheckSum<{checksum}>/ModDate{pdf_date(moment)}>>",
        )
        written = string(attachment.name)
        specification = objects.add(
            f"<</Type/Filespec/F{written}/UF{written}/Desc{string(attachment.description)}"
            f"/AFRelationship/{attachment.relation}/EF<</F {stream} 0 R/UF {stream} 0 R>>>>"
        )
        named.append((string_bytes(attachment.name), written, specification))
    named.sort()
    entries = "".join(f"{written}{number} 0 R" for _, written, number in named)
    array = " ".join(f"{number} 0 R" for _, _, number in named)
    return f"<</Names[{entries}]>>", f"[{array}]"
