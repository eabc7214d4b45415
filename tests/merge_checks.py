"""What must hold of any merge of two copies of a book."""

import json
import re
from random import Random
from typing import Any

from briefbook.domain.conflict import Conflict
from briefbook.domain.edit import Edit
from briefbook.domain.library import Distinct
from briefbook.domain.matrix import Matrix
from briefbook.domain.merging.sides import Place, Theirs
from briefbook.domain.merging.together import INCIDENTAL, LISTS, MAPS, SETS, TEXTS, TOGETHER
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.risk import Risk
from briefbook.domain.source import SetAside, Source
from briefbook.domain.version import Anchoring, SourceVersion
from briefbook.edits.merging import Merged, merged
from briefbook.store.book import Book
from briefbook.store.divergence import divergence
from tests.random_book import copy_of, worked_on
from tests.random_papers import begun, dumped

_CITED = re.compile(r"@[\w.-]+(?:#\d+)?")
_NAMED_ANEW = {"key", "number", "position"}


def take_in(book: Book, other: Book) -> tuple[Theirs, Merged]:
    """Merge another copy into a book."""
    theirs = divergence(book, other)
    plan = merged(book, theirs, "Merge")
    if plan.edit:
        book.apply_merge(plan.edit, theirs.uids, plan.exports)
    return theirs, plan


def one_pair(seed: int, edits: int) -> int:
    """Let two copies go separate ways, merge them both ways, and look at all that must hold then.

    Returns how many conflicts there were.
    """
    chance = Random(seed)
    first = begun()
    worked_on(first, chance, 12)
    second = copy_of(first)
    worked_on(first, chance, edits)
    worked_on(second, chance, edits)
    before = dumped(first)
    theirs, plan = take_in(first, second)
    assert not first.problems(), first.problems()
    assert not (found := nothing_dropped(first, theirs, plan)), found
    assert not (found := shape_of(first)), found
    after = dumped(first)
    first.undo()
    assert dumped(first) == before
    # undone, it can be merged again
    assert merged(first, divergence(first, second), "Merge").edit is not None or plan.edit is None
    first.redo()
    assert dumped(first) == after
    assert merged(first, divergence(first, second), "Merge").edit is None
    take_in(second, first)
    assert not second.problems(), second.problems()
    assert not (found := differing(second, first)), found
    assert merged(first, divergence(first, second), "Merge").edit is None
    # and on from there
    worked_on(first, chance, edits // 6, undoing=0)
    worked_on(second, chance, edits // 6, undoing=0)
    take_in(second, first)
    take_in(first, second)
    assert not (found := differing(second, first)), found
    assert not first.problems(), first.problems()
    first.close()
    second.close()
    return len(plan.conflicts)


def differing(one: Book, other: Book) -> list[str]:
    """Return the tables in which two books differ, with the first rows that do."""
    rows, others = _in_order(dumped(one)), _in_order(dumped(other))
    return [
        f"{name}: {[row for row in rows[name] if row not in others[name]][:2]} against "
        f"{[row for row in others[name] if row not in rows[name]][:2]}"
        for name in rows
        if rows[name] != others[name] and not name.startswith("exported")
    ]


def _in_order(tables: dict[str, list[Any]]) -> dict[str, list[Any]]:
    """Return tables whose mappings, kept as JSON, have their names in order: it says nothing."""

    def plain(value: Any) -> Any:
        is_mapping = isinstance(value, str) and value.startswith("{")
        return json.dumps(json.loads(value), sort_keys=True) if is_mapping else value

    return {name: sorted((tuple(map(plain, row)) for row in rows), key=repr) for name, rows in tables.items()}


def shape_of(book: Book) -> list[str]:
    """Return what does not hold in a book as a whole."""
    found = []
    outline = book.issues.outline()
    if len(list(outline)) != len(outline):
        found.append("issues in a circle")
    for issue in book.issues.all():
        positions = [one.position for one in outline.children(issue.parent_id)]
        if len(set(positions)) < len(positions):
            found.append(f"two issues at {issue.position}")
    matrix = book.matrices.only()
    found += [
        f"{risk.label} is off the matrix"
        for risk in book.risks.all()
        if risk.likelihood > matrix.size[0] or risk.impact > matrix.size[1]
    ]
    for passage in book.passages.all():
        text = book.text_of(book.sources.get(passage.source_id), passage.version)
        if text[passage.start : passage.end] != passage.quote:
            found.append(f"passage {passage.number} is not where it says")
    parents = {one.id: one.parent_id for one in book.actors.all()}
    for actor in parents:
        seen, here = set(), actor
        while here is not None and here not in seen:
            seen.add(here)
            here = parents[here]
        if here is not None:
            found.append("actors in a circle")
    for edit in (book.journal.read(entry.seq) for entry in [book.journal.last_done()] if entry):
        found += _twice(edit)
    return found


def nothing_dropped(book: Book, theirs: Theirs, plan: Merged) -> list[str]:
    """Return what theirs changed that is neither in the book nor in a conflict."""
    told: dict[str, list[Conflict]] = {}
    for one in plan.conflicts:
        told.setdefault(one.about_id, []).append(one)
    found = []
    is_resized = any(place[0] is Matrix for place in theirs.touched)
    for place, (before, after) in theirs.touched.items():
        if before == after:
            continue
        record_id = plan.ids.get(place[1], place[1])
        now = book.by_kind[place[0]].find(record_id)
        conflicts = told.get(record_id, [])
        if before is None and (place[0], record_id) in theirs.touched:
            before = theirs.touched[place[0], record_id][0]
        if after is None:
            if now is not None and not conflicts and not _is_told(plan, now):
                found.append(f"{place[0].__name__} {place[1]} was removed there and is here")
        elif now is None:
            if not conflicts and place[0] not in (SourceVersion, SetAside, Anchoring):
                found.append(f"{after} is not here")
        else:
            found += [
                f"{place[0].__name__}.{name} of {record_id} is {getattr(now, name)!r}, not {wanted!r}"
                for name, wanted in _changed(before, after)
                if not _holds(now, name, wanted, before, plan.ids, plan.stayed)
                and not _in_conflict(book, conflicts, place, name, wanted, is_resized)
            ]
    return found


def _changed(before: Record | None, after: Record) -> list[tuple[str, Any]]:
    names = [name for name in after.__dataclass_fields__ if name not in ("id", *_NAMED_ANEW)]
    return [
        (name, getattr(after, name))
        for name in names
        if (getattr(after, name) if before is None else getattr(before, name) != getattr(after, name))
    ]


def _holds(now: Any, name: str, wanted: Any, before: Any, ids: Any, stayed: Any) -> bool:
    """Return whether a record has what the other side made of a field, or what it added to it."""
    here = getattr(now, name)
    if _plain(here) == _plain(ids.get(wanted, wanted) if isinstance(wanted, str) else wanted):
        return True
    if (wanted is None and here in stayed) or isinstance(now, Distinct):
        return True
    kind, old = type(now), getattr(before, name, None)
    if name in TEXTS.get(kind, ()):
        known = _paragraphs(here)
        return all(one in known for one in _paragraphs(wanted) if one not in _paragraphs(old or ""))
    if name in SETS.get(kind, ()) or name in LISTS.get(kind, ()):
        return {*_plain(wanted)} - {*_plain(old or ())} <= {*_plain(here)}
    if name in MAPS.get(kind, ()):
        return all(here.get(key) == value for key, value in wanted.items() if (old or {}).get(key) != value)
    if name in INCIDENTAL.get(kind, ()):
        return True
    # the versions of a source follow one another
    return name == "version" or (kind in (SourceVersion, Passage) and name == "source_id")


def _in_conflict(
    book: Book, conflicts: list[Conflict], place: Place, name: str, wanted: Any, is_resized: bool
) -> bool:
    for one in conflicts:
        theirs = json.loads(one.theirs)
        if one.field == "" or (theirs is not None and name in theirs):
            return True
    if place[0] is Source and name in TOGETHER[Source][0]:
        return any(wanted in vars(one).values() for one in (*book.versions.all(), *book.sources.all()))
    if place[0] is Risk and name.endswith(("likelihood", "impact")):
        return is_resized  # ratings are moved in proportion
    return False


def _is_told(plan: Merged, now: Record) -> bool:
    # the versions of a source stay with it
    return now.id in plan.stayed or now.id in plan.ids.values() or isinstance(now, SourceVersion)


def _plain(value: Any) -> Any:
    if isinstance(value, str):
        return re.sub(r"\bC\d+\b", "C", _CITED.sub("@", value))
    return value


def _paragraphs(text: str) -> list[str]:
    return [_plain(one.strip()) for one in text.split("\n\n")]


def _twice(edit: Edit) -> list[str]:
    ids = [change.record.id for change in edit.changes]
    return [f"{one} changes {ids.count(one)} times" for one in set(ids) if ids.count(one) > 2]
