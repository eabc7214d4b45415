"""Deciding a conflict of a merge: ours, theirs, or both texts one after the other."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from briefbook.domain.claim import Claim
from briefbook.domain.conflict import Conflict, Decision
from briefbook.domain.dates import now
from briefbook.domain.edit import Change, Edit, added, changed, removed
from briefbook.domain.fields import FIELDS
from briefbook.domain.issue import Issue
from briefbook.domain.library import Collection
from briefbook.domain.matrix import Matrix
from briefbook.domain.merging.structure import in_shape, names_taken
from briefbook.domain.merging.texts import merged_texts
from briefbook.domain.merging.together import TEXTS
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.references import referred_ids
from briefbook.domain.source import Source
from briefbook.edits.claiming import NAMES, change_claim, remove_claim
from briefbook.edits.collecting import remove_collection
from briefbook.edits.entering import amend, remove
from briefbook.edits.highlighting import remove_passage
from briefbook.edits.library import remove_source
from briefbook.edits.matrix import configure_matrix
from briefbook.edits.outlining import remove_issue
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.store.repository import Repository
from briefbook.translation import tr

_REASON = "Decided after a merge."


def decide(book: Book, conflict: Conflict, decision: Decision) -> Edit:
    """Decide a conflict; the book holds what was chosen then.

    Raises `BriefbookError` where it was decided already, where the record was changed since in a way that
    the choice would undo, and for both of what is no text.
    """
    if conflict.decision:
        raise BriefbookError(tr("It was decided already what becomes of {name}.", name=conflict.name))
    if not decision:
        raise ValueError("A decision is ours, theirs or both")
    decided = changed(conflict, replace(conflict, decision=decision, decided_at=now()))
    plan = _of_record if not conflict.field else _of_fields
    return Edit(tr("Decide on {name}", name=conflict.name), (*plan(book, conflict, decision), decided))


def can_be_both(conflict: Conflict) -> bool:
    """Return whether a conflict is about a text, of which both paragraphs can be kept."""
    return any(conflict.field in names for names in TEXTS.values()) and "," not in conflict.field


def kind_of(book: Book, conflict: Conflict) -> type[Record]:
    """Return the kind of record that a conflict is about."""
    return next(kind for kind, one in book.by_kind.items() if one.table_name == conflict.about)


def record_with(book: Book, conflict: Conflict, values: str) -> Record | None:
    """Return the record of a conflict with these values, as JSON; `None` where there are none."""
    row = json.loads(values)
    if row is None:
        return None
    repository: Repository[Any] = book.by_kind[kind_of(book, conflict)]
    record = repository.find(conflict.about_id)
    found: Record = repository.record((repository.row(record) if record else {}) | row)
    return found


def _of_fields(book: Book, conflict: Conflict, decision: Decision) -> tuple[Change, ...]:
    if decision == "ours":
        return ()
    repository: Repository[Any] = book.by_kind[kind_of(book, conflict)]
    record = repository.find(conflict.about_id)
    if record is None:
        raise BriefbookError(tr("{name} is no longer in the book; decide for ours.", name=conflict.name))
    here, ours, theirs = repository.row(record), json.loads(conflict.ours), json.loads(conflict.theirs)
    is_as_then = all(here[name] == value for name, value in ours.items())
    if decision == "both" or (not is_as_then and can_be_both(conflict)):
        theirs = {conflict.field: _text(conflict, here, ours, theirs, decision)}
    elif not is_as_then:
        raise BriefbookError(
            tr(
                "{name} was changed since the merge; decide for ours, and change it there if need be.",
                name=conflict.name,
            )
        )
    after: Record = repository.record(here | theirs)
    return _changes(book, record, after, tuple(theirs)) if after != record else ()


def _text(
    conflict: Conflict,
    here: Mapping[str, Any],
    ours: Mapping[str, Any],
    theirs: Mapping[str, Any],
    decision: Decision,
) -> str:
    """Return the text that was chosen, with what was written in other paragraphs since."""
    name = conflict.field
    if not can_be_both(conflict):
        raise BriefbookError(tr("Both can be kept of texts only; decide for ours or for theirs."))
    base = json.loads(conflict.base)
    chosen = merged_texts(base[name] if base else "", ours[name], theirs[name])
    merged = merged_texts(ours[name], here[name], chosen.both if decision == "both" else theirs[name])
    if not merged.is_agreed:
        raise BriefbookError(
            tr(
                "The same paragraph of {name} was changed since the merge; decide for ours, and take "
                "over by hand what is missing.",
                name=conflict.name,
            )
        )
    return merged.ours


def _changes(book: Book, record: Record, after: Record, names: tuple[str, ...]) -> tuple[Change, ...]:
    _refuse_gone(book, after)
    if isinstance(after, Matrix):
        return configure_matrix(book, after).changes
    values = {name: getattr(after, name) for name in names}
    if isinstance(record, Claim) and values.keys() <= NAMES.keys():
        return change_claim(book, record, reason=_REASON, **values).changes
    if type(record) in FIELDS and values.keys() <= {one.name for one in FIELDS[type(record)]}:
        return amend(book, record, values, reason=_REASON).changes
    if names_taken(after, book.by_kind[type(after)].all()):
        raise BriefbookError(tr("Another one is called “{name}” already.", name=getattr(after, "name", "")))
    return (changed(record, _in_place(book, after, record)),)


def _of_record(book: Book, conflict: Conflict, decision: Decision) -> tuple[Change, ...]:
    """Return what changes if a record that one side has and the other has not is kept, or goes."""
    if decision == "both":
        raise BriefbookError(tr("It is there or it is not; decide for ours or for theirs."))
    wanted = record_with(book, conflict, conflict.ours if decision == "ours" else conflict.theirs)
    here = book.by_kind[kind_of(book, conflict)].find(conflict.about_id)
    if wanted is None:
        return _removal(book, here) if here is not None else ()
    if here is not None:
        return ()
    if conflict.base != "null":
        raise BriefbookError(tr("{name} is no longer in the book.", name=conflict.name))
    _refuse_gone(book, wanted)
    return (added(_in_place(book, wanted)),)


def _in_place(book: Book, record: Record, before: Record | None = None) -> Record:
    """Return a record as it can be in the book; raise `BriefbookError` where it would lead in a circle."""
    place = (type(record), record.id)
    result = {place: record}
    ours = {place: before} if before is not None else {}
    clashes = in_shape(result, ours, lambda kind: book.by_kind[kind].all())
    if clashes:
        raise BriefbookError(
            tr("{reason} Decide for ours, or take that away first.", reason=clashes[0].reason)
        )
    return result[place]


def _removal(book: Book, record: Any) -> tuple[Change, ...]:
    match record:
        case Issue():
            return remove_issue(book, book.issues.outline(), record).changes
        case Claim():
            return remove_claim(book, record).changes
        case Source():
            return remove_source(book, record).changes
        case Passage():
            return remove_passage(book, record).changes
        case Collection():
            return remove_collection(book, record).changes
    if type(record) in FIELDS:
        return remove(book, record).changes
    return (removed(record),)


def _refuse_gone(book: Book, record: Record) -> None:
    for one in referred_ids(record):
        if all(repository.find(one) is None for repository in book.by_kind.values()):
            raise BriefbookError(tr("What theirs refers to is no longer in the book; decide for ours."))
