"""Finding what the user names on the command line."""

import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from briefbook.domain.capitals import capitalised
from briefbook.domain.claim import Claim, claim_number
from briefbook.domain.commitment import Progress
from briefbook.domain.issue import Issue
from briefbook.domain.kinds import KINDS, LETTERS
from briefbook.domain.outline import Outline
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.risk import Indicator, RiskAction
from briefbook.domain.source import Source
from briefbook.errors import BriefbookError
from briefbook.jobs.changing import memo_in_words
from briefbook.store.book import Book
from briefbook.store.naming import called


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
    if kind == "export":
        memo = book.exports.find(record_id)
        return memo_in_words(memo) if memo else ""
    return called(book.by_kind[KINDS[kind]].get(record_id), book)


def record_called(book: Book, name: str) -> Record:
    """Return what is called by a label such as `R3`, a number of the outline, a key, a name or an id.

    An actor is called by its name, a position as `Merovar on Water`, which is the current one of several.
    """
    plain = name.strip().removeprefix("@")
    for entry in book.issues.outline():
        if name in (entry.issue.id, entry.number):
            return entry.issue
    kind = LETTERS.get(plain[:1].upper())
    if kind and plain[1:].isdecimal():
        label = f"{capitalised(plain)}"
        found = next((one for one in book.by_kind[kind].all() if getattr(one, "label", "") == label), None)
        if found is not None:
            return cast(Record, found)
    if found := book.paper(plain) or _part(book, plain) or _actor_or_position(book, plain):
        return found
    found = book.claims.find(plain) or book.sources.with_key(plain)
    if found is None:
        raise BriefbookError(
            f"There is nothing called “{name}” in {book.path.name}: an issue is called by its number, a "
            "source by its key, an actor by its name, and others by a label such as R3, K3 or C3."
        )
    return found


def _part(book: Book, record_id: str) -> Record | None:
    """Return an action, an indicator or an entry of a log by its id."""
    found = (book.by_kind[kind].find(record_id) for kind in (RiskAction, Indicator, Progress))
    return next((one for one in found if one is not None), None)


def _actor_or_position(book: Book, name: str) -> Record | None:
    if actor := book.actors.named(name):
        return actor
    plain = name.casefold()
    same = [one for one in book.positions.all() if called(one, book).casefold() == plain]
    return max(same, key=lambda one: (one.is_current, one.id), default=None)


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


def named(paths: Sequence[Path]) -> list[Path]:
    """Return the files that were named; on Windows, `*.pdf` is all that fit, which its shells do not do."""
    if sys.platform != "win32":
        return list(paths)
    found: list[Path] = []
    for path in paths:
        # names on Windows hold neither of the two, but may well hold brackets
        is_pattern = "*" in path.name or "?" in path.name
        found += (is_pattern and sorted(path.parent.glob(path.name.replace("[", "[[]")))) or [path]
    return found
