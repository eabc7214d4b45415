"""The public door: files, bytes and the clipboard become readings."""

import re
import stat
from dataclasses import replace
from pathlib import Path, PurePath

from briefbook.domain.reading import Bundle, Reading
from briefbook.errors import BriefbookError
from briefbook.readers.encoding import decode, normalise
from briefbook.readers.formats import read_as_file, read_as_text, read_bibliography
from briefbook.readers.recognition import begins_as_html, format_of_bytes, format_of_text, is_mail
from briefbook.readers.suffixes import HTML
from briefbook.translation import tr

MOST_BYTES = 50_000_000

_STRUCTURE = re.compile(r"<(?:p|h[1-6]|li|table|div|blockquote|article|br)\b", re.I)
_DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Controls that embed, isolate or override a direction of writing (UAX #9)."""
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"\w+")


def read_file(path: Path, password: str = "") -> Reading | Bundle:
    """Return the reading of a file, or raise `BriefbookError` saying why it cannot be read."""
    return read_bytes(path.name or str(path), bytes_of(path), password)


def bytes_of(path: Path) -> bytes:
    """Return what is in a file, or raise `BriefbookError` for one that is no file, or too large."""
    name = shown_name(path.name or str(path))
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise BriefbookError(tr("“{name}” is a folder; choose the files inside it.", name=name))
        if not stat.S_ISREG(status.st_mode):
            raise BriefbookError(tr("“{name}” is not an ordinary file, so it cannot be imported.", name=name))
        _refuse_size(name, status.st_size)
        # One byte more than allowed shows a file that grew after it was measured.
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise BriefbookError(tr("“{name}” was not found.", name=name)) from error
    except PermissionError as error:
        raise BriefbookError(
            tr("“{name}” cannot be opened because you may not read it.", name=name)
        ) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise BriefbookError(tr("“{name}” cannot be read: {reason}.", name=name, reason=reason)) from error


def read_bytes(name: str, data: bytes, password: str = "") -> Reading | Bundle:
    """Return the reading of a file's bytes, or what documents it holds.

    Raises `BriefbookError` saying why there is none, and `PasswordNeededError` for an encrypted PDF that the
    password does not open.
    """
    name = shown_name(name)
    _refuse_size(name, len(data))
    return _clean(_read(name, data, password))


def _read(name: str, data: bytes, password: str) -> Reading | Bundle:
    if known := format_of_bytes(name, data):
        return read_as_file(known, name, data, password)
    suffix = PurePath(name).suffix.lower()
    is_markup = suffix in HTML or begins_as_html(data[:8192].decode("latin-1").removeprefix("ï»¿"))
    # mails and web archives name an encoding for each of their parts
    begins_as_mail = is_mail(data[:65_536].decode("latin-1"), least=3)
    text = data.decode("latin-1") if begins_as_mail else decode(name, data, is_markup=is_markup)
    match format_of_text(name, text):
        case "html" | "markdown" | "text" as found:
            reading = read_as_text(found, name, data, text)
            if not _LETTER.search(reading.text):
                raise BriefbookError(tr("“{name}” holds no readable words.", name=name))
            return reading
        case "ris" | "bibtex" | "csl-json" | "zotero-rdf" as found:
            return read_bibliography(found, name, text)
        case found:
            return read_as_file(found, name, data, password)


def read_pasted(text: str, html: str | None) -> Reading:
    """Return the reading of what was on the clipboard: its HTML where that says as much as its text."""
    if html and _STRUCTURE.search(html):
        try:
            data = html.encode("utf-8", "replace")
            page = read_as_text("html", "Pasted page.html", data, data.decode())
        except BriefbookError:
            if not text.strip():
                raise
        else:
            if _LETTER.search(page.text) and 2 * len(_WORD.findall(page.text)) >= len(_WORD.findall(text)):
                return _clean_reading(page)
    if not text.strip():
        raise BriefbookError(tr("There is no text on the clipboard to paste."))
    data = text.encode("utf-8", "replace")
    return _clean_reading(read_as_text("text", "Pasted text.txt", data, data.decode()))


def shown_name(name: str) -> str:
    """Return a file's name as it can be shown and stored: one line of well-formed Unicode."""
    return one_line(name.encode("utf-8", "replace").decode("utf-8")) or "File"


def one_line(text: str) -> str:
    """Return a title or a name in one line, without what would turn the words beside it round."""
    return re.sub(r"\s+", " ", _DIRECTIONS.sub("", normalise(text))).strip()


def _clean(found: Reading | Bundle) -> Reading | Bundle:
    """Return what was read, with details in one line each."""
    if isinstance(found, Bundle):
        return replace(found, readings=tuple(map(_clean_reading, found.readings)))
    return _clean_reading(found)


def _clean_reading(reading: Reading) -> Reading:
    cleaned = {name: replace(one, value=one_line(one.value)) for name, one in reading.details.items()}
    return reading if cleaned == reading.details else replace(reading, details=cleaned)


def _refuse_size(name: str, size: int) -> None:
    if not size:
        raise BriefbookError(tr("“{name}” is empty.", name=name))
    if size > MOST_BYTES:
        raise BriefbookError(
            tr(
                "“{name}” has {size} MB; Briefbook imports files up to {most} MB.",
                name=name,
                size=f"{size / 1e6:,.1f}",
                most=MOST_BYTES // 1_000_000,
            )
        )
