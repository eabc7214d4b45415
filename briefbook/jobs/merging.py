"""Merging another copy of a book from its file, and telling what the two disagree on."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from briefbook.domain.actor import Actor, ActorPosition
from briefbook.domain.commitment import Commitment
from briefbook.domain.conflict import Conflict, Decision
from briefbook.domain.contents import Contents
from briefbook.domain.counts import in_a_row, listed
from briefbook.domain.edit import Change, Edit
from briefbook.domain.issue import Issue
from briefbook.domain.kinds import NAMES
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.source import Source
from briefbook.domain.vocabulary import count_of_kind
from briefbook.edits.deciding import decide, kind_of, record_with
from briefbook.edits.merging import Merged, merged
from briefbook.errors import BriefbookError
from briefbook.review.differences import KINDS, FieldDifference
from briefbook.review.differences.fields import fields, in_words
from briefbook.store.book import Book
from briefbook.store.divergence import divergence
from briefbook.translation import tr, tr_noop

_READ = (Actor, ActorPosition, Commitment, Issue, Passage, Source)
"""The kinds whose names tell what a field refers to."""


@dataclass(frozen=True)
class MergePlan:
    """What merging another copy comes to, before it is done."""

    name: str
    merged: Merged
    uids: tuple[str, ...]

    @property
    def edit(self) -> Edit | None:
        """The one edit that merges it; `None` where it has nothing new."""
        return self.merged.edit

    @property
    def is_empty(self) -> bool:
        """Whether nothing comes in."""
        return self.edit is None or not self.edit.changes

    def apply(self, book: Book) -> None:
        """Merge it."""
        if self.merged.edit is not None:
            book.apply_merge(self.merged.edit, self.uids, self.merged.exports)

    @property
    def counts(self) -> tuple[int, int, int]:
        """How many records come in, change and go, conflicts aside."""
        fates = [(was_there, is_there) for _, was_there, is_there in _fates(self.changes)]
        return fates.count((False, True)), fates.count((True, True)), fates.count((True, False))

    @property
    def kinds_told(self) -> dict[str, str]:
        """What was added, changed and removed, such as `2 risks and 1 source`; without details and notes."""
        found: dict[str, Counter[str]] = {"added": Counter(), "changed": Counter(), "removed": Counter()}
        for kind, was_there, is_there in _fates(self.changes):
            if kind in KINDS:
                fate = "changed" if was_there and is_there else "added" if is_there else "removed"
                found[fate][KINDS[kind]] += 1
        return {fate: _counted(kinds) for fate, kinds in found.items() if kinds}

    @property
    def changes(self) -> tuple[Change, ...]:
        """What of the edit is no conflict."""
        found = self.edit.changes if self.edit else ()
        return tuple(one for one in found if one.kind is not Conflict)

    @property
    def sentence(self) -> str:
        """What came in, in a sentence or two."""
        if self.is_empty:
            return self._nothing
        return tr("Merged “{name}”: {changes}.", name=self.name, changes=self._changed) + self._left

    @property
    def sentence_before(self) -> str:
        """What will come in, in a sentence or two."""
        if self.is_empty:
            return self._nothing
        return tr("Would merge “{name}”: {changes}.", name=self.name, changes=self._changed) + self._left

    @property
    def _nothing(self) -> str:
        return tr("“{name}” has nothing that this book lacks.", name=self.name)

    @property
    def _changed(self) -> str:
        told = {
            "added": tr_noop("{records} added"),
            "changed": tr_noop("{records} changed"),
            "removed": tr_noop("{records} removed"),
        }
        what = [tr(told[fate], records=records) for fate, records in self.kinds_told.items()]
        return "; ".join(what) or tr("only details changed")

    @property
    def _left(self) -> str:
        conflicts = len(self.merged.conflicts)
        return " " + tr("%n conflict(s) to decide.", "", conflicts) if conflicts else ""


@dataclass(frozen=True)
class Disagreement:
    """A conflict in words: what ours and theirs say, field by field, and what both began with."""

    conflict: Conflict
    kind: str
    """What the kind of record is called, such as `risk`."""
    fields: tuple[FieldDifference, ...]
    """Ours as before, theirs as after; none where a record is there on one side only."""
    base: tuple[tuple[str, str], ...]
    """What each field said before, with its label."""
    says: str
    """In one sentence what the two sides did."""

    @property
    def title(self) -> str:
        """The kind and the name, such as `risk R3 Fares rise`."""
        name = self.conflict.name
        return name if name.startswith("The ") else f"{self.kind} {name}"


def plan_merge(book: Book, path: Path, password: str = "") -> MergePlan:
    """Plan the merge of the copy of a book in a file; raise `BriefbookError` for what is none."""
    refuse_itself(book, path)
    with _opened(book, path, password) as other:
        return merge_plan(book, other)


def merge_plan(book: Book, other: Book) -> MergePlan:
    """Plan the merge of another copy of a book that is open."""
    theirs = divergence(book, other)
    plan = merged(book, theirs, tr("Merge “{name}”", name=other.path.name))
    return MergePlan(other.path.name, plan, theirs.uids)


def refuse_itself(book: Book, path: Path) -> None:
    """Raise `BriefbookError` if a file is the book itself."""
    if path.exists() and any(one.exists() and path.samefile(one) for one in (book.path, book.file.path)):
        raise BriefbookError(tr("“{name}” is this book itself; choose another copy of it.", name=path.name))


def disagreements(book: Book, conflicts: Iterable[Conflict] | None = None) -> list[Disagreement]:
    """Return conflicts in words; those that nobody has decided yet, unless others are given."""
    wanted = book.conflicts.open() if conflicts is None else list(conflicts)
    if not wanted:
        return []
    contents = book.contents_of(*_READ)
    return [_told(book, one, contents) for one in wanted]


def decided_all(book: Book, conflicts: Iterable[Conflict], decision: Decision) -> list[str]:
    """Decide conflicts alike, each by an edit of its own; return why some could not be."""
    refused = []
    for one in conflicts:
        try:
            book.apply(decide(book, one, decision))
        except BriefbookError as error:
            refused.append(f"{one.name}: {error}")
    return refused


def _opened(book: Book, path: Path, password: str) -> Book:
    if book.file.key is not None and not password:
        try:
            return Book.open(path, read_only=True, key=book.file.key)
        except BriefbookError:
            pass  # it may be plain, or have another password: said below
    return Book.open(path, read_only=True, password=password)


def _fates(changes: Iterable[Change]) -> Iterator[tuple[type[Record], bool, bool]]:
    """Yield for each record its kind, whether it was there before, and whether it is there afterwards."""
    first: dict[str, Change] = {}
    last: dict[str, Change] = {}
    for one in changes:
        first.setdefault(one.record.id, one)
        last[one.record.id] = one
    for record_id, one in first.items():
        was_there, is_there = one.before is not None, last[record_id].after is not None
        if was_there or is_there:
            yield one.kind, was_there, is_there


def _counted(kinds: Counter[str]) -> str:
    return listed([count_of_kind(count, name) for name, count in kinds.items()])


def _told(book: Book, conflict: Conflict, contents: Contents) -> Disagreement:
    kind = kind_of(book, conflict)
    name = KINDS.get(kind) or NAMES.get(kind) or conflict.about.replace("_", " ")
    ours, theirs, base = (
        record_with(book, conflict, values) for values in (conflict.ours, conflict.theirs, conflict.base)
    )
    if not conflict.field:
        record = theirs if ours is None else ours
        found = tuple(_only(record, contents, is_ours=ours is not None)) if record else ()
        return Disagreement(conflict, name, found, (), conflict.reason)
    assert ours is not None
    assert theirs is not None
    names = conflict.field.split(",")
    shown = [one for one in fields(kind) if _covers(one.name, names)]
    differing = tuple(
        FieldDifference(
            name=one.name,
            label=one.label,
            before=in_words(ours, one, contents),
            after=in_words(theirs, one, contents),
            is_text=one.form == "text",
        )
        for one in shown
        if in_words(ours, one, contents) != in_words(theirs, one, contents)
    ) or tuple(_raw(conflict))
    before = tuple((one.label, in_words(base, one, contents)) for one in shown) if base else ()
    labels = in_a_row(tr(one.label) for one in differing)
    return Disagreement(
        conflict, name, differing, before, conflict.reason or tr("Both changed: {fields}.", fields=labels)
    )


def _covers(name: str, names: list[str]) -> bool:
    return name in names or (name == "place" and "position" in names)


def _only(record: Record, contents: Contents, *, is_ours: bool) -> Iterable[FieldDifference]:
    for one in fields(type(record)):
        if one.name == "place" or not hasattr(record, one.name):
            continue
        words = in_words(record, one, contents)
        if words and one.name != "id":
            before, after = (words, "") if is_ours else ("", words)
            yield FieldDifference(name=one.name, label=one.label, before=before, after=after)


def _raw(conflict: Conflict) -> Iterable[FieldDifference]:
    ours, theirs = json.loads(conflict.ours), json.loads(conflict.theirs)
    for name in ours:
        if ours[name] != theirs[name]:
            label = name.removesuffix("_id").replace("_", " ").capitalize()
            before, after = (str(one[name] if one[name] is not None else "") for one in (ours, theirs))
            yield FieldDifference(name=name, label=label, before=before, after=after)
