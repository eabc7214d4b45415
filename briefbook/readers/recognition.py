"""What a file is, told by its first bytes."""

import re

_TEXT_ADVICE = "this version of Briefbook reads text, Markdown and saved HTML"
_OPEN_ADVICE = f"{_TEXT_ADVICE}, so open it where it was made and save its text"

SIGNATURES = (
    (rb"%PDF-", "a PDF", f"{_TEXT_ADVICE}, so copy its text and paste it"),
    (rb"\{\\rtf", "a Rich Text document", _OPEN_ADVICE),
    (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an older Office document or a saved message", _OPEN_ADVICE),
    (
        rb"(?:\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|RIFF....WEBP|II\*\x00|MM\x00\*|BM....\x00{4})",
        "a picture",
        "",
    ),
    (rb"....ftyp(?:heic|heix|mif1|avif)", "a picture", ""),
    (rb"(?:\x1f\x8b\x08|BZh\d|7z\xbc\xaf|Rar!\x1a|\xfd7zXZ\x00)", "a compressed archive", "unpack"),
    (rb"(?:....ftyp|RIFF....AVI |\x1aE\xdf\xa3|OggS|ID3|fLaC|RIFF....WAVE)", "a sound or video file", ""),
    (rb"SQLite format 3\x00", "a database", ""),
    (rb"(?:\x7fELF|MZ.{58}|\xcf\xfa\xed\xfe)", "a program", ""),
    (rb"%!PS-", "a PostScript file", _OPEN_ADVICE),
    (
        rb"From: <?Saved by",
        "a web archive (MHTML)",
        "save the page as “Web page, HTML only” and import that",
    ),
)
"""Start of the file, what it is, and what to do instead."""

ARCHIVES = (
    (b"word/", "a Word document", _OPEN_ADVICE),
    (b"xl/", "an Excel workbook", _OPEN_ADVICE),
    (b"ppt/", "a PowerPoint presentation", _OPEN_ADVICE),
    (b"mimetypeapplication/epub+zip", "an EPUB book", _OPEN_ADVICE),
    (b"mimetypeapplication/vnd.oasis.opendocument", "an OpenDocument file", _OPEN_ADVICE),
)
"""A word in a ZIP file's directory, what the file is, and what to do instead."""

_MARKUP = re.compile(
    r"\s*(?:<\?xml\b[^>]*>\s*)?(?:<!--(?:(?!-->).){0,4000}-->\s*)*<(?:!doctype\s+html\b|html\b)", re.I | re.S
)


def refusal(name: str, data: bytes) -> str | None:
    """Return the sentence for a file of a kind that is not read here, or None."""
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        what, advice = next(
            ((what, advice) for word, what, advice in ARCHIVES if word in data),
            ("a ZIP archive", "unpack"),
        )
    else:
        what, advice = next(
            (
                (what, advice)
                for pattern, what, advice in SIGNATURES
                if re.match(pattern, data[:64], re.S) is not None
            ),
            ("", ""),
        )
    if not what:
        return None
    if advice == "unpack":
        advice = "unpack it and import the files inside"
    return f"“{name}” is {what}; {advice or _TEXT_ADVICE}."


def begins_as_html(text: str) -> bool:
    """Return whether a text begins with a document type or tag of HTML."""
    return _MARKUP.match(text[:8192].removeprefix("\ufeff")) is not None
