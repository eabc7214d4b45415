"""Replacing words in many texts at once, as one edit."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from briefbook.domain.claim import Claim
from briefbook.domain.dates import now
from briefbook.domain.edit import Change, Edit, added, changed
from briefbook.domain.fields import FIELDS
from briefbook.domain.header import MemoHeader
from briefbook.domain.issue import Issue
from briefbook.domain.record import Record
from briefbook.edits.claim_history import noted
from briefbook.edits.claiming import NAMES
from briefbook.edits.entering import amend
from briefbook.edits.own_texts import with_text
from briefbook.edits.seeking import FoundText
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.translation import tr

_LONGEST = 40


class TextsChangedError(BriefbookError):
    """Texts are no longer what they were when something was found in them."""


def replace_found(book: Book, find: str, chosen: Sequence[FoundText]) -> Edit:
    """Put words in the place of what was found in texts: of all hits of each `chosen` text.

    Raises `TextsChangedError` where a text has changed since, and `BriefbookError` where a record would lack
    what it needs, such as its title.
    """
    by_record: dict[str, list[FoundText]] = {}
    for one in chosen:
        by_record.setdefault(one.own.record.id, []).append(one)
    there = _as_they_are(book, chosen)
    changes: list[Change] = []
    made_at = now()
    for record_id, found in by_record.items():
        before = there.get(record_id)
        if before is None or any(one.own.of(before) != one.own.text for one in found):
            raise TextsChangedError(
                tr("Some of these texts have changed meanwhile. They were searched again: look at the list.")
            )
        after = before
        for one in found:
            after = with_text(after, one.own, one.hits.put_into(one.own.text))
        fields = list(dict.fromkeys(one.own.field for one in found))
        changes += _changes(book, before, after, fields, made_at)
    short = find if len(find) <= _LONGEST else f"{find[: _LONGEST - 1]}…"
    return Edit(tr("Replace “{words}”", words=short), tuple(changes))


def _as_they_are(book: Book, chosen: Iterable[FoundText]) -> dict[str, Record]:
    ids: dict[type[Record], list[str]] = {}
    for one in chosen:
        ids.setdefault(type(one.own.record), []).append(one.own.record.id)
    there: dict[str, Record] = {}
    for kind, wanted in ids.items():
        there |= book.by_kind[kind].found(wanted)
    return there


def _changes(book: Book, before: Record, after: Record, fields: list[str], made_at: str) -> Iterable[Change]:
    if type(before) in FIELDS:
        return amend(book, before, {name: getattr(after, name) for name in fields}).changes
    lines = [name for name in fields if isinstance(before, Claim | MemoHeader) or name == "title"]
    tidy: dict[str, Any] = {name: " ".join(getattr(after, name).split()) for name in lines}
    after = replace(after, **tidy)
    if isinstance(after, Issue) and not after.title:
        raise BriefbookError(tr("An issue needs a title."))
    if isinstance(before, Claim):
        assert isinstance(after, Claim)
        if not after.statement:
            raise BriefbookError(tr("A claim needs a statement: one sentence that can be true or false."))
        pairs = ((NAMES[name], getattr(before, name), getattr(after, name)) for name in fields)
        notes = [added(noted(before, what, old, new, "", made_at)) for what, old, new in pairs if old != new]
        return (changed(before, after), *notes)
    return (changed(before, after),)
