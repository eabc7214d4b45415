"""Finding what the user names on the command line."""

import sys
from argparse import Namespace
from pathlib import Path

from briefbook.domain.claim import Claim, claim_number
from briefbook.domain.issue import Issue
from briefbook.domain.outline import Outline
from briefbook.domain.passage import Passage
from briefbook.domain.risk import Risk
from briefbook.domain.source import Source
from briefbook.errors import BriefbookError
from briefbook.jobs.changing import memo_in_words
from briefbook.store.book import Book


def source_called(book: Book, key: str) -> Source:
    """Return the source with this key; `@kim-2025` is understood too."""
    source = book.sources.with_key(key.removeprefix("@"))
    if source is None:
        raise BriefbookError(f"There is no source “{key}” in {book.path.name}; “sources” lists their keys.")
    return source


def sources_meant(book: Book, given: Namespace) -> list[Source]:
    """Return the sources with the keys given, or that the query finds, or all."""
    if given.find is not None:
        return [book.sources.get(source_id) for source_id in book.find_sources(given.find)]
    return [source_called(book, key) for key in given.keys] if given.keys else book.sources.all()


def issue_called(outline: Outline, name: str) -> Issue:
    """Return the issue with this id or printed number, such as `2.1`."""
    for entry in outline:
        if name in (entry.issue.id, entry.number):
            return entry.issue
    raise BriefbookError(f"There is no issue “{name}”; “outline” lists their ids and numbers.")


def claim_called(book: Book, name: str) -> Claim:
    """Return the claim with this label or id; `@C3` is understood too."""
    number = claim_number(name.removeprefix("@"))
    claim = book.claims.numbered(number) if number else book.claims.find(name)
    if claim is None:
        raise BriefbookError(f"There is no claim “{name}” in {book.path.name}; “claims” lists them.")
    return claim


def passage_called(book: Book, name: str) -> Passage:
    """Return the passage that a citation such as `kim-2025#4` names."""
    key, _, number = name.removeprefix("@").partition("#")
    source = source_called(book, key)
    if not (number.isdecimal() and len(number) <= 18):  # longer ones are beyond SQLite
        raise BriefbookError(f"“{name}” names no passage; write it as {source.key}#1.")
    passage = book.passages.numbered(source.id, int(number))
    if passage is None:
        raise BriefbookError(f"@{source.key} has no passage {number}.")
    return passage


def what_is_called(book: Book, name: str) -> Source | Passage | Claim:
    """Return the source, the passage or the claim that a citation names."""
    if claim_number(name.removeprefix("@")):
        return claim_called(book, name)
    return passage_called(book, name) if "#" in name else source_called(book, name)


def leaner_name(book: Book, kind: str, record_id: str) -> str:
    """Return what a record that leans on something is called, such as `2.1 Tariffs` or `C3 They met`."""
    if kind == "issue":
        outline = book.issues.outline()
        return f"{outline.number_of(record_id)} {outline.get(record_id).title}"
    if kind == "export":
        memo = book.exports.find(record_id)
        return memo_in_words(memo) if memo else ""
    if kind == "source":
        return f"@{book.sources.get(record_id).key}"
    record = book.risks.get(record_id) if kind == "risk" else book.claims.get(record_id)
    return f"{record.label} {record.title}"


def record_called(book: Book, name: str) -> Issue | Risk | Source | Claim:
    """Return the issue with this id or number, the risk or claim of this label, or the source."""
    for entry in book.issues.outline():
        if name in (entry.issue.id, entry.number):
            return entry.issue
    for risk in book.risks.all():
        if name in (risk.id, risk.label):
            return risk
    if claim_number(name.removeprefix("@")):
        return claim_called(book, name)
    source = book.sources.with_key(name.removeprefix("@"))
    if source is None:
        raise BriefbookError(
            f"There is no issue, risk, claim or source “{name}” in {book.path.name}; an issue is called by "
            "its number, a risk or a claim by its label such as R3 or C3, a source by its key."
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
