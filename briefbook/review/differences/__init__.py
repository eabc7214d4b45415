"""What differs between two states of a book: every record, field by field, with the words of each."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

from briefbook.domain.actor import Actor, ActorPosition, Objective
from briefbook.domain.advice import Event, Recommendation, TalkingPoint
from briefbook.domain.claim import Claim
from briefbook.domain.commitment import Commitment
from briefbook.domain.conflict import Conflict
from briefbook.domain.contents import Contents
from briefbook.domain.field_values import passage_called
from briefbook.domain.header import Cover, MemoHeader
from briefbook.domain.issue import Issue
from briefbook.domain.kinds import NAMES
from briefbook.domain.library import Collection, SavedSearch, Synonyms
from briefbook.domain.matrix import Matrix
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.risk import Risk
from briefbook.domain.scenario import Scenario
from briefbook.domain.source import SetAside, Source
from briefbook.review.differences.difference import FieldDifference, RecordDifference, What
from briefbook.review.differences.fields import field_differences
from briefbook.review.differences.parts import is_history, label_of, line_of, owner_of
from briefbook.translation import tr, tr_noop

__all__ = ["KINDS", "FieldDifference", "RecordDifference", "differences", "name_in"]

KINDS: dict[type[Record], str] = {
    **NAMES,
    Cover: tr_noop("book"),
    MemoHeader: tr_noop("memo header"),
    Matrix: tr_noop("matrix"),
    Collection: tr_noop("collection"),
    SavedSearch: tr_noop("saved search"),
    Synonyms: tr_noop("glossary entry"),
    Conflict: tr_noop("conflict"),
}
"""What the kinds of records are called of which each stands for itself, in the order of the list."""

_PLACES: dict[type[Record], str] = {
    Claim: "claims",
    Risk: "risks",
    Commitment: "commitments",
    Scenario: "scenarios",
    Recommendation: "recommendations",
    TalkingPoint: "talking_points",
    Event: "events",
    Objective: "objectives",
    Actor: "actors",
    ActorPosition: "positions",
    Source: "sources",
    Passage: "passages",
    Collection: "collections",
    SavedSearch: "saved_searches",
    Synonyms: "synonyms",
    Conflict: "conflicts",
}
_PARTS = (
    *("risk_actions", "rating_notes", "indicators", "involvements", "dependencies", "progress"),
    *("evidence", "claim_links", "claim_notes", "derivations", "versions", "tags", "collected"),
    *("distinct", "anchorings", "flags", "dismissals"),
)
"""What `Contents` calls the records that belong to others."""

_Pair = tuple[Record | None, Record | None]
SetAsides: TypeAlias = tuple[Iterable[SetAside], Iterable[SetAside]]


def differences(
    before: Contents, after: Contents, set_asides: SetAsides = ((), ())
) -> tuple[RecordDifference, ...]:
    """Return the records that are otherwise in `after` than in `before`, with what belongs to each.

    They come kind by kind, in the order of the book; what is gone comes last of its kind. What is set aside
    in texts, which contents do not hold, may be given for both.
    """
    parts: dict[str, list[_Pair]] = defaultdict(list)
    for was_all, now_all in (*((getattr(before, one), getattr(after, one)) for one in _PARTS), set_asides):
        for was, now in _differing(was_all, now_all):
            parts[owner_of(was, now)].append((was, now))
    found: list[RecordDifference] = []
    for kind, name in KINDS.items():
        old, new = _all(kind, before), _all(kind, after)
        for record_id in {**new, **old}:
            was, now = old.get(record_id), new.get(record_id)
            if (was is now or was == now) and record_id not in parts:
                continue
            found.append(_difference(name, was, now, parts.pop(record_id, ()), before, after))
    # of what belongs to something else, such as a finding about a memo that went out
    for owner_id, left in parts.items():
        fields = tuple(_part_differences(left, before, after))
        found.append(
            RecordDifference(kind="note", record_id=owner_id, name=tr("Notes"), what="changed", fields=fields)
        )
    return tuple(found)


def name_in(record: Record, contents: Contents) -> str:
    """Return what a record is called, such as `R3 Fares rise`, `2.1 Tariffs` or `@kim-2025#4`."""
    if isinstance(record, Issue):
        return f"{contents.issue_numbers.get(record.id, '')} {record.title}".strip()
    if isinstance(record, Source):
        return f"@{record.key} {record.title}"
    if isinstance(record, Passage):
        return passage_called(record.id, contents) or f"#{record.number}"
    if isinstance(record, ActorPosition):
        actor = contents.actor_names.get(record.actor_id, tr("Somebody"))
        is_there = record.issue_id in contents.outline
        issue = contents.outline.get(record.issue_id).title if is_there else tr("an issue")
        return tr("{actor} on {issue}", actor=actor, issue=issue)
    if isinstance(record, MemoHeader | Matrix):
        return tr("Memo header") if isinstance(record, MemoHeader) else tr("Risk matrix")
    words = next(filter(None, (getattr(record, name, "") for name in ("title", "name", "words"))), "")
    return f"{getattr(record, 'label', '')} {words}".strip()


def _difference(
    kind: str,
    was: Record | None,
    now: Record | None,
    parts: Iterable[_Pair],
    before: Contents,
    after: Contents,
) -> RecordDifference:
    record = now or was
    assert record is not None
    what: What = "added" if was is None else "removed" if now is None else "changed"
    name = name_in(now, after) if now else ""
    older = name_in(was, before) if was else ""
    fields = (*field_differences(was, now, before, after), *_part_differences(parts, before, after))
    return RecordDifference(
        kind=kind,
        record_id=record.id,
        name=name or older,
        what=what,
        fields=fields,
        other_name=older if name and older != name else "",
    )


def _part_differences(parts: Iterable[_Pair], before: Contents, after: Contents) -> Iterator[FieldDifference]:
    """Yield what of the parts is otherwise, those of one sort together, a line each."""
    sorts: dict[str, tuple[list[str], list[str]]] = {}
    ids_of: dict[str, set[str]] = defaultdict(set)
    for was, now in parts:
        for part, contents, place in ((was, before, 0), (now, after, 1)):
            if part is not None:
                label = label_of(part)
                ids_of[label].add(part.id)
                sorts.setdefault(label, ([], []))[place].append(line_of(part, contents))
    for label, (old, new) in sorts.items():
        yield FieldDifference(
            name="",
            label=tr(label),
            before="\n".join(old),
            after="\n".join(new),
            part_ids=frozenset(ids_of[label]),
            is_history=is_history(label),
        )


def _differing(was_all: Iterable[Any], now_all: Iterable[Any]) -> Iterator[_Pair]:
    if was_all is now_all:
        return
    old = {one.id: one for one in was_all}
    for now in now_all:
        was = old.pop(now.id, None)
        if was is not now and was != now:
            yield was, now
    for gone in old.values():
        yield gone, None


def _all(kind: type[Record], contents: Contents) -> dict[str, Record]:
    """Return the records of a kind by id, in their order."""
    if kind is Issue:
        return {entry.issue.id: entry.issue for entry in contents.outline}
    one_each: dict[type[Record], Record] = {
        Cover: contents.cover,
        MemoHeader: contents.header,
        Matrix: contents.matrix,
    }
    found = (one_each[kind],) if kind in one_each else getattr(contents, _PLACES[kind])
    return {one.id: one for one in found}
