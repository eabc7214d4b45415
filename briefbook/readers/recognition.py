"""What a file is: told by its content first, then by its suffix."""

import re
from pathlib import PurePath
from typing import Final, Literal

from briefbook.errors import BriefbookError
from briefbook.readers.suffixes import BIBTEX, HTML, MARKDOWN, MHTML
from briefbook.translation import tr, tr_noop

TextFormat = Literal["html", "markdown", "text"]
"""What people read as text."""

BibliographyFormat = Literal["ris", "bibtex", "csl-json", "zotero-rdf"]
"""What reference managers write."""

FileFormat = Literal["pdf", "docx", "odt", "rtf", "epub", "email", "msg", "mhtml", "zip"]
"""What is made of parts, in bytes of which some may be text."""

Format = TextFormat | BibliographyFormat | FileFormat

SAVE_AS: Final = tr_noop("open it in the program that made it, save it as PDF or DOCX, and import that")

SIGNATURES: Final[tuple[tuple[bytes, FileFormat | Literal["ole"]], ...]] = (
    (rb"[\s\x00\xef\xbb\xbf]{0,1000}%PDF-", "pdf"),
    (rb"[\s\xef\xbb\xbf]{0,100}\{\\rtf", "rtf"),
    (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    (rb"PK(?:\x03\x04|\x05\x06|\x07\x08)", "zip"),
)
"""Start of a file that is read, and its format."""

REFUSED: Final = (
    (
        rb"(?:\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|RIFF....WEBP|II\*\x00|MM\x00\*|BM....\x00{4}"
        rb"|....ftyp(?:heic|heix|mif1|avif))",
        tr_noop("“{name}” is a picture; type what it says into a text file and import that."),
    ),
    (
        rb"(?:\x1f\x8b[\x08]|BZh\d|7z\xbc\xaf|Rar!\x1a|\xfd7zXZ\x00|.{257}ustar)",
        tr_noop("“{name}” is a compressed archive; unpack it and import the files inside."),
    ),
    (
        rb"(?:....ftyp|RIFF....AVI |\x1aE\xdf\xa3|OggS|ID3|fLaC|RIFF....WAVE|\xff[\xfb\xf3\xf2])",
        tr_noop("“{name}” is a sound or video file; write down what is said in it and import that."),
    ),
    (
        rb"SQLite format 3\x00",
        tr_noop("“{name}” is a database; export from it what you need as text and import that."),
    ),
    (
        rb"(?:\x7fELF|MZ.{58}|\xcf\xfa\xed\xfe|\xca\xfe\xba\xbe)",
        tr_noop("“{name}” is a program; Briefbook imports documents only."),
    ),
    (rb"%!PS-", tr_noop("“{name}” is a PostScript file; {save_as}.")),
    (
        rb"!BDN",
        tr_noop(
            "“{name}” is an Outlook data file; save the mails in it one by one as MSG or EML and "
            "import those."
        ),
    ),
)
"""Start of a file that is not read, and what is said of it and what to do instead."""

ZIPS: Final[tuple[tuple[re.Pattern[str], FileFormat], ...]] = (
    (re.compile(r"word/document\d*\.xml"), "docx"),
    (re.compile(r"META-INF/container\.xml"), "epub"),
)
"""A part by which a ZIP file is known to be a document."""

REFUSED_ZIPS: Final = (
    (
        re.compile(r"xl/workbook\.\w+"),
        tr_noop("“{name}” is an Excel workbook; save the sheet as PDF and import that."),
    ),
    (
        re.compile(r"ppt/presentation\.xml"),
        tr_noop("“{name}” is a PowerPoint presentation; save it as PDF and import that."),
    ),
)

ODF: Final = "application/vnd.oasis.opendocument."
EPUB: Final = "application/epub+zip"

SUFFIXES: Final[dict[str, Format]] = {
    **dict.fromkeys(HTML, "html"),
    **dict.fromkeys(MARKDOWN, "markdown"),
    **dict.fromkeys(MHTML, "mhtml"),
    ".eml": "email",
    ".ris": "ris",
    **dict.fromkeys(BIBTEX, "bibtex"),
    ".rdf": "zotero-rdf",
}
"""Suffixes that decide where the content of a text file does not."""


_MARKUP = re.compile(
    r"\s*(?:<\?xml\b[^>]*>\s*)?(?:<!--(?:(?!-->).){0,4000}-->\s*)*<(?:!doctype\s+html\b|html\b)", re.I | re.S
)
_XML = re.compile(r"\s*<\?xml\s+version\s*=[^>]{0,200}\?>\s*<")
_TAG = re.compile(r"<(?:[a-z][a-z0-9]*|/[a-z][a-z0-9]*)[\s>/]", re.I)
_HEADER = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,60}:[ \t]?[^\n]*\n(?:[ \t][^\n]*\n)*")
_MAIL_HEADERS = {
    *("received", "return-path", "delivered-to", "message-id", "mime-version", "from", "to", "subject"),
    *("date", "x-mailer", "content-type", "reply-to", "cc", "dkim-signature", "sender", "in-reply-to"),
}
_MHTML = re.compile(
    r"^(?:From: <?Saved by|Snapshot-Content-Location:|Content-Type:\s*multipart/related)", re.M | re.I
)
_RIS = re.compile(r"\s*(?:[^\n]{0,200}\n){0,3}?TY  ?- ?[A-Z]{2,6}\s*\r?\n(?:[^\n]*\n)*?[A-Z][A-Z0-9]  ?-")
_BIBTEX = re.compile(
    r"^[ \t]*@(?!comment|string|preamble)[a-z]{3,30}\s*[{(]\s*[^\s,{}()\"]{1,200}\s*,", re.I | re.M
)
_CSL_JSON = re.compile(
    r'\s*[\[{](?=.{0,20000}"type"\s*:)(?=.{0,20000}"(?:title|author|issued|id)"\s*:)', re.S
)
_ZOTERO = re.compile(r"<rdf:RDF\b(?=.{0,4000}(?:zotero\.org/namespaces|purl\.org/net/biblio))", re.S)


def format_of_bytes(name: str, data: bytes) -> FileFormat | None:
    """Return the format of a file that begins as no text does, None for one that may be text.

    Raises `BriefbookError` with what to do instead for files of a kind that is not read.
    """
    start = data[:2048]
    for pattern, found in SIGNATURES:
        if re.match(pattern, start, re.S):
            if found == "zip":
                return _format_of_zip(name, data)
            return _format_of_ole(name, data) if found == "ole" else found
    for pattern, told in REFUSED:
        if re.match(pattern, start, re.S):
            raise BriefbookError(tr(told, name=name, save_as=tr(SAVE_AS)))
    return None


def format_of_text(name: str, text: str) -> Format:
    """Return the format of a file that is text."""
    suffix = PurePath(name).suffix.lower()
    by_suffix = SUFFIXES.get(suffix, "text")
    start = text[:65_536].removeprefix("\ufeff")
    if begins_as_html(start):
        return "html"
    if _ZOTERO.search(start[:8192]):
        return "zotero-rdf"
    if is_mail(start, least=2 if by_suffix in ("email", "mhtml") else 3):
        return "mhtml" if by_suffix == "mhtml" or _MHTML.search(start[:8192]) else "email"
    if by_suffix == "ris" or _RIS.match(start):
        return "ris"
    if by_suffix == "bibtex" or (by_suffix == "text" and _BIBTEX.match(start.lstrip()[:1000])):
        return "bibtex"
    if by_suffix == "text" and _CSL_JSON.match(start):
        return "csl-json"
    if by_suffix == "html" and not _TAG.search(text):
        return "text"
    if by_suffix in ("text", "zotero-rdf") and _XML.match(start):
        raise BriefbookError(
            tr("“{name}” is XML of a kind that is not read; {save_as}.", name=name, save_as=tr(SAVE_AS))
        )
    # a suffix that lies: what begins as no mail and no RDF is read as the text that it is
    return "text" if by_suffix in ("email", "mhtml", "zotero-rdf") else by_suffix


def begins_as_html(text: str) -> bool:
    """Return whether a text begins with a document type or tag of HTML."""
    return _MARKUP.match(text[:8192].removeprefix("\ufeff")) is not None


def is_mail(text: str, least: int) -> bool:
    """Return whether a text begins with at least so many of the headers that mails have."""
    known = place = 0
    text = text.replace("\r\n", "\n").lstrip("\n")
    if text.startswith("From ") and "\n" in text[:500]:  # as mailboxes divide mails
        place = text.index("\n") + 1
    while header := _HEADER.match(text, place):
        known += header[0].partition(":")[0].lower() in _MAIL_HEADERS
        place = header.end()
    return known >= least


def _format_of_zip(name: str, data: bytes) -> FileFormat:
    from briefbook.readers.zip_guard import opened_zip

    with opened_zip(name, data) as archive:
        names = set(archive.namelist())
        kind = ""
        if "mimetype" in names:
            info = archive.getinfo("mimetype")
            kind = archive.read(info)[:200].decode("latin-1").strip() if info.file_size < 200 else ""
    if kind.startswith(f"{ODF}text"):
        return "odt"
    if kind.startswith(ODF):
        raise BriefbookError(
            tr(
                "“{name}” is an OpenDocument spreadsheet, slides or drawing; {save_as}.",
                name=name,
                save_as=tr(SAVE_AS),
            )
        )
    if kind == EPUB:
        return "epub"
    for pattern, found in ZIPS:
        if any(map(pattern.fullmatch, names)):
            return found
    for pattern, told in REFUSED_ZIPS:
        if any(map(pattern.fullmatch, names)):
            raise BriefbookError(tr(told, name=name, save_as=tr(SAVE_AS)))
    return "zip"


def _format_of_ole(name: str, data: bytes) -> FileFormat:
    # the names of streams are in UTF-16 in the file's directory
    def has(stream: str) -> bool:
        return stream.encode("utf-16-le") in data

    if has("__substg1.0_") or has("__properties_version1.0"):
        return "msg"
    if has("EncryptedPackage"):
        raise BriefbookError(
            tr(
                "“{name}” is an Office document that a password protects; save it without one and "
                "import that.",
                name=name,
            )
        )
    if has("WordDocument"):
        raise BriefbookError(
            tr(
                "“{name}” is a Word document of the old kind (DOC); {save_as}.",
                name=name,
                save_as=tr(SAVE_AS),
            )
        )
    raise BriefbookError(
        tr("“{name}” is an Office document of an old kind; {save_as}.", name=name, save_as=tr(SAVE_AS))
    )
