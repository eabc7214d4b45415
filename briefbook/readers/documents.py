"""The public door: files, bytes and the clipboard become readings."""

import re
import stat
from pathlib import Path, PurePath

from briefbook.domain.reading import Reading
from briefbook.errors import BriefbookError
from briefbook.readers.encoding import decode, normalise
from briefbook.readers.html import read_html
from briefbook.readers.markdown import read_markdown
from briefbook.readers.recognition import begins_as_html, refusal
from briefbook.readers.text import read_text

MOST_BYTES = 20_000_000
HTML_SUFFIXES = (".html", ".htm", ".xhtml", ".xht")
MARKDOWN_SUFFIXES = (".md", ".markdown", ".mdown", ".mkd")

_TAG = re.compile(r"<(?:[a-z][a-z0-9]*|/[a-z][a-z0-9]*)[\s>/]", re.I)
_STRUCTURE = re.compile(r"<(?:p|h[1-6]|li|table|div|blockquote|article|br)\b", re.I)
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"\w+")


def read_file(path: Path) -> Reading:
    """Return the reading of a file, or raise `BriefbookError` saying why it cannot be read."""
    name = shown_name(path.name or str(path))
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise BriefbookError(f"“{name}” is a folder; choose the files inside it.")
        if not stat.S_ISREG(status.st_mode):
            raise BriefbookError(f"“{name}” is not an ordinary file, so it cannot be imported.")
        _refuse_size(name, status.st_size)
        # One byte more than allowed shows a file that grew after it was measured.
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise BriefbookError(f"“{name}” was not found.") from error
    except PermissionError as error:
        raise BriefbookError(f"“{name}” cannot be opened because you may not read it.") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise BriefbookError(f"“{name}” cannot be read: {reason}.") from error
    return read_bytes(name, data)


def read_bytes(name: str, data: bytes) -> Reading:
    """Return the reading of a file's bytes, or raise `BriefbookError` saying why there is none."""
    name = shown_name(name)
    _refuse_size(name, len(data))
    if (sentence := refusal(name, data)) is not None:
        raise BriefbookError(sentence)
    suffix = PurePath(name).suffix.lower()
    is_markup = suffix in HTML_SUFFIXES or begins_as_html(data[:8192].decode("latin-1").removeprefix("ï»¿"))
    text = decode(name, data, is_markup=is_markup)
    if begins_as_html(text) or (suffix in HTML_SUFFIXES and _TAG.search(text)):
        reading = read_html(name, data, text)
    elif suffix in MARKDOWN_SUFFIXES:
        reading = read_markdown(name, data, text)
    else:
        reading = read_text(name, data, text)
    if not _LETTER.search(reading.text):
        raise BriefbookError(f"“{name}” holds no readable words.")
    return reading


def read_pasted(text: str, html: str | None) -> Reading:
    """Return the reading of what was on the clipboard: its HTML where that says as much as its text."""
    if html and _STRUCTURE.search(html):
        try:
            page = read_bytes("Pasted page.html", html.encode("utf-8", "replace"))
        except BriefbookError:
            if not text.strip():
                raise
        else:
            if 2 * len(_WORD.findall(page.text)) >= len(_WORD.findall(text)):
                return page
    if not text.strip():
        raise BriefbookError("There is no text on the clipboard to paste.")
    return read_bytes("Pasted text.txt", text.encode("utf-8", "replace"))


def shown_name(name: str) -> str:
    """Return a file's name as it can be shown and stored: one line of well-formed Unicode."""
    name = normalise(name.encode("utf-8", "replace").decode("utf-8"))
    return re.sub(r"\s+", " ", name).strip() or "File"


def _refuse_size(name: str, size: int) -> None:
    if not size:
        raise BriefbookError(f"“{name}” is empty.")
    if size > MOST_BYTES:
        raise BriefbookError(
            f"“{name}” has {size / 1e6:,.1f} MB; Briefbook imports files up to {MOST_BYTES // 1_000_000} MB."
        )
