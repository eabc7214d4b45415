"""Entering the working papers: risks, commitments, scenarios, advice, actors and their positions.

What a field may hold is said in `domain.fields`; here it is checked and made into records.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from briefbook.domain.actor import Actor, ActorPosition
from briefbook.domain.commitment import Progress
from briefbook.domain.counts import in_a_row
from briefbook.domain.edit import Change, Edit, added, all_removed, changed
from briefbook.domain.fields import FIELDS, LINKED, Field
from briefbook.domain.record import Record
from briefbook.domain.risk import Indicator, Risk, RiskAction
from briefbook.domain.vocabulary import word
from briefbook.edits.acting import refuse_taken_name, uses_of
from briefbook.edits.checking_values import checked, refuse_crossed
from briefbook.edits.entry_words import title_of_adding, what_is_needed
from briefbook.edits.linked import linked_changes
from briefbook.edits.rating_notes import rating_notes
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.store.naming import called, kind_name
from briefbook.translation import tr

_OWNED = {RiskAction: "risk_id", Indicator: "about_id", Progress: "commitment_id"}
"""The kinds that belong to another record, and the field that says to which."""


def enter(book: Book, kind: type[Record], values: Mapping[str, Any], *, reason: str = "") -> Edit:
    """Add a record of a kind of `domain.fields`, with the values of its fields by their names.

    Actions, indicators and entries of a log also take the id of what they belong to: `risk_id`, `about_id` or
    `commitment_id`. Actors are given by name or id, and added where the book has none of that name.
    """
    changes: list[Change] = []
    own, linked = _checked(book, kind, values, changes)
    owner = _OWNED.get(kind)
    if owner:
        own[owner] = values[owner]
    elif _is_numbered(kind):
        own["number"] = book.numbering.next_of(kind) + sum(type(one.record) is kind for one in changes)
    _refuse_gaps(kind, own, is_new=True)
    record = kind(**own)
    _refuse_odd(book, record, changes)
    changes.append(added(record))
    if isinstance(record, Risk):
        changes += rating_notes(None, record, reason)
    changes += linked_changes(book, record, linked)
    return Edit(title_of_adding(kind), tuple(changes))


def amend(book: Book, record: Record, values: Mapping[str, Any], *, reason: str = "") -> Edit:
    """Give fields of a record other values, by their names; the rest stays.

    An edit without changes is possible; `reason` is kept with a change of a risk's rating.
    """
    kind = type(record)
    changes: list[Change] = []
    own, linked = _checked(book, kind, values, changes)
    after = replace(record, **own)
    _refuse_gaps(kind, own, is_new=False)
    _refuse_odd(book, after, changes)
    if after != record:
        changes.append(changed(record, after))
    if isinstance(record, Risk) and isinstance(after, Risk):
        changes += rating_notes(record, after, reason)
    changes += linked_changes(book, record, linked)
    return Edit(tr("Change {record}", record=_short(book, record)), tuple(changes))


def remove(book: Book, record: Record) -> Edit:
    """Take a record away with all that belongs to it; refused while another needs it."""
    if isinstance(record, Actor) and (used := uses_of(book, record)):
        raise BriefbookError(
            tr(
                "{name} cannot be removed: it is named in {places}.",
                name=called(record, book),
                places=in_a_row(used),
            )
        )
    going: list[Record] = [
        *book.rating_notes.of_risk(record.id),
        *book.risk_actions.of_risk(record.id),
        *book.indicators.about(record.id),
        *book.involvements.of_record(record.id),
        *book.dependencies.of_commitment(record.id),
        *book.dependencies.on_commitment(record.id),
        *book.progress.of_commitment(record.id),
        *book.flags.about(record.id),
    ]
    freed: list[Change] = []
    if isinstance(record, ActorPosition):
        before = book.positions.superseded_by(record.id)
        freed = [changed(one, replace(one, superseded_by_id=record.superseded_by_id)) for one in before]
    return Edit(
        tr("Delete {record}", record=_short(book, record)),
        (*freed, *all_removed(going), *all_removed([record])),
    )


def _checked(
    book: Book, kind: type[Record], values: Mapping[str, Any], changes: list[Change]
) -> tuple[dict[str, Any], dict[Field, tuple[str, ...]]]:
    """Return the values of own fields by name, and those that are records of their own."""
    fields = {one.name: one for one in FIELDS[kind]}
    own: dict[str, Any] = {}
    linked: dict[Field, tuple[str, ...]] = {}
    for name, value in values.items():
        if name in _OWNED.values() and name not in fields:
            continue
        if name not in fields:
            raise BriefbookError(
                tr(
                    "A {kind} has no field “{name}”; it has {names}.",
                    kind=word(kind_name(kind)),
                    name=name,
                    names=_listed(fields),
                )
            )
        field = fields[name]
        found = checked(book, kind, field, value, changes)
        if field.form in LINKED:
            linked[field] = found
        else:
            own[name] = found
    return own, linked


def _refuse_gaps(kind: type[Record], own: Mapping[str, Any], *, is_new: bool) -> None:
    for one in FIELDS[kind]:
        if one.is_needed and (is_new or one.name in own) and not own.get(one.name):
            raise BriefbookError(what_is_needed(kind, one.name))


def _refuse_odd(book: Book, record: Record, changes: list[Change]) -> None:
    if isinstance(record, Actor):
        refuse_taken_name(book, record, changes)
    if isinstance(record, Risk):
        refuse_crossed(record)


def _is_numbered(kind: type[Record]) -> bool:
    return "number" in kind.__dataclass_fields__


def _short(book: Book, record: Record) -> str:
    return getattr(record, "label", "") or called(record, book)


def _listed(names: Iterable[str]) -> str:
    return in_a_row(names)
