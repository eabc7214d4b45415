"""Comparing a book as it was at a snapshot with what it is now, or was at another; and taking parts back."""

from collections.abc import Collection
from dataclasses import dataclass, field

from briefbook.domain.comparison import paragraph_back
from briefbook.domain.contents import Contents
from briefbook.domain.counts import in_a_row, listed
from briefbook.domain.edit import Edit
from briefbook.domain.record import Record
from briefbook.domain.snapshot import Snapshot
from briefbook.domain.source import SetAside
from briefbook.edits.restoring import Restoration, States
from briefbook.edits.taking_back import field_taken_back, value_taken_back
from briefbook.errors import BriefbookError
from briefbook.review.differences import KINDS, FieldDifference, RecordDifference, differences, name_in
from briefbook.store.book import Book
from briefbook.store.past import contents_then
from briefbook.translation import english, tr

_NAMED = 3
"""How many of the records that come along are named."""


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """What differs between a snapshot and a later moment, and what of it can be taken back."""

    since: Snapshot
    until: Snapshot | None
    """`None` for now."""
    differences: tuple[RecordDifference, ...]
    before: Contents = field(repr=False)
    now: Contents = field(repr=False)
    states: States = field(repr=False)
    """All that was touched since, as it was."""
    restoration: Restoration = field(repr=False)
    moment: int
    """When it was made; after another edit it no longer holds."""

    def record_before(self, record_id: str) -> Record | None:
        """Return a record as the snapshot has it, or `None`."""
        return next((then for place, then in self.states.items() if place[1] == record_id), None)


def snapshot_called(book: Book, name: str) -> Snapshot:
    """Return the snapshot with a name or an id; `last` is the newest. Raises `BriefbookError`."""
    newest = book.snapshots.all()[-1:]
    if not newest:
        raise BriefbookError(tr("{name} has no snapshot yet; “snapshot” takes one.", name=book.path.name))
    found = newest[0] if name.strip().casefold() == "last" else book.snapshots.find(name)
    if found is None:
        raise BriefbookError(
            tr(
                "There is no snapshot “{name}” in {path}; “snapshots” lists them.",
                name=name,
                path=book.path.name,
            )
        )
    return found


def compared(book: Book, since: Snapshot, until: Snapshot | None = None) -> Comparison:
    """Compare a book at a snapshot with the book now, or at another snapshot."""
    now, moment = book.contents(), book.journal.moment()
    states = book.journal.touched_since(since.moment)
    before = contents_then(now, states)
    asides = [one for one in states if one[0] is SetAside]
    if until is None:
        after = now
        aside_after = [book.set_asides.find(record_id) for _, record_id in asides]
    else:
        later = book.journal.touched_since(until.moment)
        after = contents_then(now, later)
        aside_after = [
            _as_aside(later[one]) if one in later else book.set_asides.find(one[1]) for one in asides
        ]
    aside_before = [_as_aside(states[one]) for one in asides]
    return Comparison(
        since=since,
        until=until,
        differences=differences(before, after, (filter(None, aside_before), filter(None, aside_after))),
        before=before,
        now=now,
        states=states,
        restoration=Restoration(book, states),
        moment=moment,
    )


def records_back(book: Book, found: Comparison, chosen: Collection[RecordDifference] | None = None) -> Edit:
    """Plan to make records, with what belongs to them, as the snapshot has them; all if none are chosen."""
    if chosen is None:
        return _restoration(book, found).edit(tr("Go Back to “{name}”", name=found.since.name))
    ids = {record_id for one in chosen for record_id in one.ids}
    title = tr("Take %n Record(s) Back", "", len(chosen))
    if len(chosen) == 1:
        title = tr("Take {name} Back", name=next(iter(chosen)).name)
    return _restoration(book, found).edit(title, ids)


def field_back(book: Book, found: Comparison, of: RecordDifference, one: FieldDifference) -> Edit:
    """Plan to make one field of a record as the snapshot has it."""
    text = tr("Take {field} of {name} Back", field=tr(one.label), name=of.name)
    if one.is_history:
        raise BriefbookError(
            tr("{field} of {name} comes back with the whole of it only.", field=tr(one.label), name=of.name)
        )
    if one.part_ids:
        return _restoration(book, found).edit(text, one.part_ids)
    was = found.record_before(of.record_id)
    if was is None:
        raise BriefbookError(tr("{name} was not there then; take the whole of it back.", name=of.name))
    return Edit(text, field_taken_back(book, found.before, was, one.name, _why(found)).changes)


def paragraph_taken_back(
    book: Book, found: Comparison, of: RecordDifference, one: FieldDifference, number: int
) -> Edit:
    """Plan to make one paragraph of a text as the snapshot has it; `number` counts `one.paragraphs`."""
    was = found.record_before(of.record_id)
    now = book.by_kind[type(was)].find(of.record_id) if was else None
    if now is None or getattr(now, one.name) != one.after:
        raise BriefbookError(
            tr("{name} is otherwise than it was compared; compare it with now first.", name=of.name)
        )
    text = paragraph_back(one.after, one.paragraphs, number)
    plan = value_taken_back(book, now, one.name, text, _why(found))
    return Edit(tr("Take a Paragraph of {name} Back", name=of.name), plan.changes)


def comes_along(found: Comparison, chosen: Collection[RecordDifference]) -> str:
    """Return in one sentence what has to come back, or go, with the chosen records; empty if nothing does."""
    ids = {record_id for one in chosen for record_id in one.ids}
    needed = found.restoration.chosen(ids) - ids
    changes = [found.restoration.changes[one] for one in needed]
    known = [one for one in changes if type(one.record) in KINDS]
    back = [one.after for one in known if one.before is None and one.after is not None]
    gone = [one.before for one in known if one.after is None and one.before is not None]
    other = [one.after for one in known if one.before is not None and one.after is not None]
    parts = []
    if back:
        names = _named(back, found.before)
        parts.append(tr("{names} (comes|come) back", "", len(back), names=names))
    if gone:
        parts.append(tr("{names} (goes|go)", "", len(gone), names=_named(gone, found.now)))
    if other:
        names = _named(other, found.before)
        parts.append(tr("{names} (is as it was|are as they were)", "", len(other), names=names))
    told = in_a_row(parts)
    if told:
        return tr("{changes} with (it|them).", "", len(chosen), changes=told)
    if not needed:
        return ""
    records = tr("%n record(s)", "", len(needed))
    return tr("What hangs on (it|them) comes along ({records}).", "", len(chosen), records=records)


def _restoration(book: Book, found: Comparison) -> Restoration:
    """Return what can be restored now, also when the book was edited since it was compared."""
    if book.journal.moment() == found.moment:
        return found.restoration
    return Restoration(book, book.journal.touched_since(found.since.moment))


def _named(records: Collection[Record], contents: Contents) -> str:
    names = sorted(f"“{name_in(record, contents)}”" for record in records)
    more = [tr("%n other record(s)", "", len(names) - _NAMED)] if len(names) > _NAMED else []
    return listed([*names[:_NAMED], *more])


def _as_aside(record: Record | None) -> SetAside | None:
    return record if isinstance(record, SetAside) else None


def _why(found: Comparison) -> str:
    # the book keeps it, and so not in the language of the window
    with english():
        return f"Taken back from {found.since.in_sentence}"
