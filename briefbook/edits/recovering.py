"""Bringing back what was being typed when the program stopped: an edit for each record."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from briefbook.domain.claim import Claim, ClaimNote
from briefbook.domain.edit import Change, Edit
from briefbook.domain.fields import FIELDS
from briefbook.domain.header import MemoHeader
from briefbook.domain.record import Record
from briefbook.domain.risk import RatingNote
from briefbook.domain.source import Source
from briefbook.domain.vocabulary import word
from briefbook.edits.claiming import add_claim
from briefbook.edits.entering import enter
from briefbook.edits.typed_values import entering, is_kept
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.store.drafts import GIVEN, Draft, Place, is_of_new, place_of_new
from briefbook.store.naming import called, kind_name
from briefbook.translation import tr, tr_noop

TEXT: Final = tr_noop("Typing That Was Not Finished")
"""What the edits are called."""

_STRANGE = (LookupError, ValueError, TypeError)
"""What a draft of another version of Briefbook leads to, which must not keep a book from being opened."""
_UNKNOWN = tr_noop("This version of Briefbook has no such field.")


@dataclass(frozen=True)
class Unentered:
    """Something typed that could not be entered."""

    draft: Draft
    about: str
    """What it was typed in, such as `“K3 Purchases”`."""
    reason: str
    """Why not, in a sentence."""


@dataclass(frozen=True)
class Recovered:
    """What becomes of drafts; nothing of it is made yet."""

    edits: tuple[tuple[str, Edit], ...] = ()
    """To be made in this order, each with what its record is called."""
    unentered: tuple[Unentered, ...] = ()
    begun: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """What was typed for records that lack something yet: values by field, by the kind's table."""
    done: tuple[Place, ...] = ()
    """The drafts that these edits enter, and those that the book has so already."""


def recovered(book: Book, drafts: Iterable[Draft]) -> Recovered:
    """Return what brings drafts back, each record's planned on those before it."""
    groups: dict[str, list[Draft]] = {}
    for draft in drafts:
        groups.setdefault(draft.record_id, []).append(draft)
    edits: list[tuple[str, Edit]] = []
    unentered: list[Unentered] = []
    begun: dict[str, Mapping[str, Any]] = {}
    with book.rehearsing() as make:
        for group in groups.values():
            if is_of_new(group[0]):
                edit, problem = _made(book, group, make)
                problems = [problem] if problem else []
                if problem and _has_form(group[0]) and problem.reason != tr(_UNKNOWN):
                    begun[group[0].kind] = values_of(group, with_given=False)
            else:
                edit, problems = _amended(book, group, make)
            unentered += problems
            if edit.changes:
                edits.append((_about(book, group[0]), edit))
    left = {one.draft.record_id if is_of_new(one.draft) else one.draft.place for one in unentered}
    done = [one.place for group in groups.values() for one in group if not left & {one.place, one.record_id}]
    told = tuple(one for one in unentered if not (is_of_new(one.draft) and one.draft.kind in begun))
    return Recovered(tuple(edits), told, begun, tuple(done))


def values_of(drafts: Iterable[Draft], *, with_given: bool) -> dict[str, Any]:
    """Return what was typed for a record being made, by field, with or without what it was begun with."""
    found = {}
    for one in drafts:
        value = json.loads(one.text)
        if with_given or not one.field.startswith(GIVEN):
            found[one.field.removeprefix(GIVEN)] = tuple(value) if isinstance(value, list) else value
    return found


def _amended(book: Book, drafts: list[Draft], make: Callable[[Edit], object]) -> tuple[Edit, list[Unentered]]:
    """Return the edit that enters what was typed about a record, and what cannot be entered."""
    changes: list[Change] = []
    problems: list[Unentered] = []
    for draft in drafts:
        record = _record(book, draft)
        if record is None:
            problems.append(Unentered(draft, _about(book, draft), tr("This is no longer in the book.")))
            continue
        try:
            plan = None if is_kept(book, record, draft) else entering(book, record, draft)
        except BriefbookError as error:
            problems.append(Unentered(draft, _about(book, draft), str(error)))
            continue
        except _STRANGE:
            problems.append(Unentered(draft, _about(book, draft), tr(_UNKNOWN)))
            continue
        made = Edit(tr(TEXT), tuple(one for one in plan.changes if one.before != one.after) if plan else ())
        make(made)
        changes += made.changes
    return Edit(tr(TEXT), tuple(changes)), problems


def _made(book: Book, drafts: list[Draft], make: Callable[[Edit], object]) -> tuple[Edit, Unentered | None]:
    """Return the edit that adds a record which was being made, or why it cannot be added."""
    kind = _kind(book, drafts[0])
    try:
        values = values_of(drafts, with_given=True)
        if kind is Claim:
            edit = _claim(book, **values)
        elif kind is not None:
            edit = enter(book, kind, values)
        else:
            raise BriefbookError(tr(_UNKNOWN))
    except (BriefbookError, *_STRANGE) as error:
        reason = str(error) if isinstance(error, BriefbookError) else tr(_UNKNOWN)
        return Edit(tr(TEXT), ()), Unentered(_in_words(drafts), _about(book, drafts[0]), reason)
    edit = Edit(tr(TEXT), edit.changes)
    make(edit)
    return edit, None


def _claim(book: Book, statement: str = "", passages: Iterable[str] = (), **values: Any) -> Edit:
    found = [one for passage_id in passages if (one := book.passages.find(passage_id))]
    return add_claim(book, statement, passages=found, **({"status": ""} | values))


def _in_words(drafts: list[Draft]) -> Draft:
    """Return drafts of one record as one whose text can be read."""
    try:
        values = values_of(drafts, with_given=False)
    except ValueError:
        values = {one.field: one.text for one in drafts}
    words = [value for name, value in values.items() if isinstance(value, str) and not name.endswith("_id")]
    return Draft(drafts[0].kind, drafts[0].record_id, "", "\n".join(filter(None, words)))


def _kind(book: Book, draft: Draft) -> type[Record] | None:
    return next((kind for kind, one in book.by_kind.items() if one.table_name == draft.kind), None)


def _record(book: Book, draft: Draft) -> Record | None:
    kind = _kind(book, draft)
    found: Record | None = book.by_kind[kind].find(draft.record_id) if kind else None
    return found


def _has_form(draft: Draft) -> bool:
    """Return whether a record being made has a form of its own, in which its words can wait."""
    return draft.kind != "claim" and draft.record_id == place_of_new(draft.kind)


def _about(book: Book, draft: Draft) -> str:
    """Return what something was typed in, as a sentence names it."""
    kind, record = _kind(book, draft), _record(book, draft)
    if is_of_new(draft):
        return tr("a new {kind}", kind=word(kind_name(kind) if kind else draft.kind))
    if isinstance(record, MemoHeader):
        return tr("the memo’s header")
    if isinstance(record, ClaimNote | RatingNote):
        return tr("the reason for a change")
    if record is None:
        return (
            tr("a {kind} that is gone", kind=word(kind_name(kind)))
            if kind in FIELDS or kind is Claim
            else tr("what is gone")
        )
    return f"“{record.title if isinstance(record, Source) else called(record, book)}”"
