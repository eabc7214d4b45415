"""Changing many sources at once: their details, marking, grade, tags and collections."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from briefbook.domain.edit import Change, Edit, changed
from briefbook.domain.record import Record
from briefbook.domain.source import Source
from briefbook.edits.collecting import add_collection, collect, tag_sources, uncollect, untag_sources
from briefbook.edits.details import edit_details_of
from briefbook.edits.grading import grade_source
from briefbook.edits.library import remove_source
from briefbook.edits.marking import give_marking
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.translation import tr


@dataclass(frozen=True, kw_only=True)
class Entered:
    """What is entered for many sources; `None`, and what is not named, leaves theirs as it is."""

    details: Mapping[str, str] = field(default_factory=dict)
    """By the names in `DETAIL_NAMES`."""
    marking: str | None = None
    reliability: str | None = None
    new_tags: Sequence[str] = ()
    lost_tags: Sequence[str] = ()
    joined: Sequence[str] = ()
    """Names of collections that the sources come into; those that are not there yet are made."""
    left: Sequence[str] = ()


@dataclass(frozen=True)
class Removal:
    """An edit that removes sources, and those that stay because something leans on them."""

    edit: Edit
    removed: tuple[Source, ...]
    staying: tuple[Source, ...]
    reason: str
    """Why the first of those stays."""


def change_many(book: Book, sources: Sequence[Source], entered: Entered) -> Edit:
    """Change what was entered in all these sources, and nothing else, as one edit."""
    after = {source.id: source for source in sources}
    plans = [edit_details_of(sources, **entered.details)] if entered.details else []
    _take(after, plans)
    if entered.marking is not None:
        _take(after, [give_marking(source, entered.marking) for source in after.values()])
    if entered.reliability is not None:
        _take(after, [grade_source(source, entered.reliability) for source in after.values()])
    changes = [changed(one, after[one.id]) for one in sources if after[one.id] != one]
    if entered.lost_tags:
        changes += untag_sources(book, sources, entered.lost_tags).changes
    if entered.new_tags:
        changes += tag_sources(book, sources, entered.new_tags).changes
    for name in entered.joined:
        collection = book.collections.named(name)
        plan = collect(book, collection, sources) if collection else add_collection(book, name, sources)
        changes += plan.changes
    for name in entered.left:
        collection = book.collections.named(name)
        changes += uncollect(book, collection, sources).changes if collection else ()
    return Edit(tr("Edit Details of %n Source(s)", "", len(sources)), tuple(changes))


def remove_many(book: Book, sources: Sequence[Source]) -> Removal:
    """Take sources out of the library, each as `remove_source` does; what something leans on stays."""
    leaving, staying = [], []
    reason = ""
    plans: list[Edit] = []
    for source in _children_first(sources):
        try:
            plans.append(remove_source(book, source))
        except BriefbookError as error:
            staying.append(source)
            reason = reason or str(error)
        else:
            leaving.append(source)
    going = {change.record.id for plan in plans for change in plan.changes if change.after is None}
    changes: dict[str, Change] = {}
    for change in (change for plan in plans for change in plan.changes):
        # what goes itself is not first let go by its parent, and what two share goes once
        if change.after is None or change.record.id not in going:
            changes.setdefault(change.record.id, change)
    edit = Edit(tr("Remove %n Source(s)", "", len(leaving)), tuple(changes.values()))
    return Removal(edit, tuple(leaving), tuple(staying), reason)


def _take(after: dict[str, Source], plans: Sequence[Edit]) -> None:
    for plan in plans:
        for change in plan.changes:
            record: Record = change.record
            assert isinstance(record, Source)
            after[record.id] = record


def _children_first(sources: Sequence[Source]) -> list[Source]:
    by_id = {source.id: source for source in sources}

    def depth(source: Source) -> int:
        steps, parent = 0, by_id.get(source.parent_id or "")
        while parent is not None and steps < len(by_id):
            steps, parent = steps + 1, by_id.get(parent.parent_id or "")
        return steps

    return sorted(sources, key=depth, reverse=True)
