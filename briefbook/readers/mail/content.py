"""What the parts of a mail hold: its words, and the files attached to it."""

import re
from dataclasses import dataclass, field
from typing import Final

from briefbook.domain.reading import Enclosed
from briefbook.errors import BriefbookError
from briefbook.readers.enclosed_names import base_name
from briefbook.readers.mail.charsets import uuencoded_bytes
from briefbook.readers.mail.flowed import joined
from briefbook.readers.mail.message import Piece, refused_encrypted
from briefbook.readers.mail.parts import (
    DEEPEST,
    Part,
    children,
    filename_of,
    header,
    parsed,
    part_bytes,
    part_text,
    refused_depth,
)
from briefbook.translation import tr

LEFT_OUT: Final = frozenset(
    (
        *("application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature"),
        *("application/pgp-keys", "application/ms-tnef", "application/vnd.ms-tnef", "application/ics"),
        *("text/calendar", "text/vcard", "text/x-vcard", "text/directory", "text/x-amp-html"),
        *("text/rfc822-headers", "message/delivery-status", "message/disposition-notification"),
        *("message/external-body", "message/partial", "message/feedback-report", "application/applefile"),
    )
)
"""Parts that say nothing to a reader."""
LEFT_OUT_NAMES: Final = (".p7s", ".p7m", ".ics", ".vcf", ".asc", ".sig", "winmail.dat", "smime.p7s")
SUFFIXES: Final = {
    "application/pdf": ".pdf",
    "application/rtf": ".rtf",
    "text/rtf": ".rtf",
    "text/html": ".html",
    "text/markdown": ".md",
    "text/plain": ".txt",
    "application/zip": ".zip",
    "application/epub+zip": ".epub",
    "application/msword": ".doc",
    "application/vnd.ms-outlook": ".msg",
    "application/vnd.oasis.opendocument.text": ".odt",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}
"""How the name of a file ends that has none."""

_UUENCODED = re.compile(
    r"^begin [0-7]{3,4} ([^\r\n]{1,200})\r?\n((?:[!-`][ -`]{0,90}\r?\n)*?)`?[ ]?\r?\n?end[ \t]*\r?$", re.M
)


@dataclass
class Content:
    """The body of a mail in its pieces, and its attachments."""

    pieces: list[Piece] = field(default_factory=list)
    attachments: list[Enclosed] = field(default_factory=list)


def content_of(name: str, root: Part) -> Content:
    """Return what a mail holds; raise `BriefbookError` for an encrypted or too deeply nested one."""
    content = Content()
    _gather(name, root, content, 0)
    return content


def _gather(name: str, part: Part, content: Content, depth: int) -> None:
    """Add to `content` what a part holds."""
    if depth > DEEPEST:
        raise refused_depth(name)
    kind = part.get_content_type()
    _refuse_encrypted(name, part, kind)
    inner = children(part)
    if not inner:
        _gather_leaf(name, part, kind, content)
    elif kind == "multipart/alternative":
        _gather_alternative(name, inner, content, depth)
    else:
        for child in inner:
            _gather(name, child, content, depth + 1)


def _gather_alternative(name: str, inner: list[Part], content: Content, depth: int) -> None:
    """Add forms of the same words as one piece."""
    forms = Content(attachments=content.attachments)
    for child in inner:
        _gather(name, child, forms, depth + 1)
    plain = "\n\n".join(piece.plain for piece in forms.pieces if piece.plain.strip())
    html = tuple(markup for piece in forms.pieces for markup in piece.html)
    content.pieces.append(Piece(plain, html))


def _gather_leaf(name: str, part: Part, kind: str, content: Content) -> None:
    """Add a part without parts: a stretch of the body, a file, or nothing."""
    filename = filename_of(part)
    disposition = part.get_content_disposition() or ""
    if kind in LEFT_OUT or filename.lower().endswith(LEFT_OUT_NAMES):
        return
    if kind.startswith("message/"):
        _add_mail(part, filename, content)
    elif kind.startswith("image/") and (disposition != "attachment" or part["Content-ID"]):
        return
    elif (kind.startswith(("text/", "multipart/"))) and disposition != "attachment" and not filename:
        _add_words(name, part, kind, content)
    elif data := part_bytes(part):
        number = len(content.attachments) + 1
        filename = filename or f"Attachment {number}{SUFFIXES.get(kind, '')}"
        content.attachments.append(Enclosed(filename, data))


def _add_words(name: str, part: Part, kind: str, content: Content) -> None:
    text = part_text(name, part)
    if kind in ("text/html", "application/xhtml+xml"):
        content.pieces.append(Piece(html=(text,)))
        return
    if kind == "text/rtf":
        content.attachments.append(Enclosed("Text.rtf", part_bytes(part)))
        return
    if kind in ("text/enriched", "text/richtext"):
        text = re.sub(r"<param>.{0,200}?</param>|</?[a-z-]{1,40}>", "", text, flags=re.I).replace("<<", "<")
    if str(part.get_param("format", "")).lower() == "flowed":
        text = joined(text, deletes_spaces=str(part.get_param("delsp", "")).lower() == "yes")
    content.pieces.append(Piece(plain=_UUENCODED.sub(lambda found: _unpack(found, content), text)))


def _unpack(found: re.Match[str], content: Content) -> str:
    """Add a file that stands in the text of an old mail as letters, and return nothing to stand for it."""
    if data := uuencoded_bytes(found[2].encode("ascii", "replace")):
        content.attachments.append(Enclosed(base_name(found[1]), data))
    return ""


def _add_mail(part: Part, filename: str, content: Content) -> None:
    """Add an enclosed mail as a file."""
    data = part_bytes(part).lstrip(b"\r\n")
    if not data.strip():
        return
    if not filename:
        filename = base_name(re.sub(r"[/\\:]+", " ", header(parsed("Mail", data), "Subject")), "Mail")
    if not filename.lower().endswith(".eml"):
        filename += ".eml"
    content.attachments.append(Enclosed(filename, data))


def _refuse_encrypted(name: str, part: Part, kind: str) -> None:
    if kind == "multipart/encrypted":
        raise refused_encrypted(name)
    if kind in ("application/pkcs7-mime", "application/x-pkcs7-mime"):
        if str(part.get_param("smime-type", "")).lower() == "signed-data":
            raise BriefbookError(
                tr(
                    "“{name}” is wrapped in its signature; open it in a mail program and save it as text.",
                    name=name,
                )
            )
        raise refused_encrypted(name)
