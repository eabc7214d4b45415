"""Finding what the user names on the command line."""

import sys
from pathlib import Path

from briefbook.domain.issue import Issue
from briefbook.domain.outline import Outline
from briefbook.domain.risk import Risk
from briefbook.domain.source import Source
from briefbook.errors import BriefbookError
from briefbook.store.book import Book


def source_called(book: Book, key: str) -> Source:
    """Return the source with this key; `@kim-2025` is understood too."""
    source = book.sources.with_key(key.removeprefix("@"))
    if source is None:
        raise BriefbookError(f"There is no source “{key}” in {book.path.name}; “sources” lists their keys.")
    return source


def issue_called(outline: Outline, name: str) -> Issue:
    """Return the issue with this id or printed number, such as `2.1`."""
    for entry in outline:
        if name in (entry.issue.id, entry.number):
            return entry.issue
    raise BriefbookError(f"There is no issue “{name}”; “outline” lists their ids and numbers.")


def record_called(book: Book, name: str) -> Issue | Risk | Source:
    """Return the issue with this id or number, the risk with this id or label, or the source of this key."""
    for entry in book.issues.outline():
        if name in (entry.issue.id, entry.number):
            return entry.issue
    for risk in book.risks.all():
        if name in (risk.id, risk.label):
            return risk
    source = book.sources.with_key(name.removeprefix("@"))
    if source is None:
        raise BriefbookError(
            f"There is no issue, risk or source “{name}” in {book.path.name}; an issue is called by its "
            "number, a risk by its label such as R3, a source by its key."
        )
    return source


def text_from(name: str | None) -> str:
    """Return the text in a file, or on standard input for `-`; no name is no text."""
    if name is None:
        return ""
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        return data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    except UnicodeDecodeError as error:
        raise BriefbookError(f"{name} is not text in UTF-8.") from error
    except OSError as error:
        raise BriefbookError(f"{name} cannot be read: {error.strerror}.") from error
