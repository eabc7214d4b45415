"""Gathering the records of a damaged book, from its tables and from its journal."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from briefbook.domain.header import Cover, MemoHeader
from briefbook.domain.matrix import STANDARD, Matrix
from briefbook.domain.record import Record, new_id
from briefbook.domain.references import REFERENCES
from briefbook.store.driver import Database
from briefbook.store.known_books import id_of
from briefbook.store.records import Records
from briefbook.store.repository import Repository
from briefbook.store.rescue.history import History, Place
from briefbook.store.rescue.tables import Salvaged


@dataclass
class Gathered:
    """All records that are left of a book."""

    records: dict[Place, Record]
    doubtful: list[Place] = field(default_factory=list)
    """Those that stand otherwise in their table than in the journal; they are as the journal has them."""
    older: list[Place] = field(default_factory=list)
    """Those that only the journal has, and of which a later edit may be lost."""
    lost: list[Place] = field(default_factory=list)


def gathered(found: Salvaged, records: Records, history: History) -> Gathered:
    """Return the records that can be read, and of the journal those that were certainly still there."""
    there, unreadable = _records(found.db, records)
    kinds = {record_id: kind for kind, record_id in history.states}
    # a page that was overwritten with another one's rows is of no table of its own
    these = Gathered(
        {place: one for place, one in there.items() if kinds.get(place[1], place[0]) is place[0]}
    )
    for place in sorted(history.sure, key=lambda one: one[1]):
        state = history.states[place]
        if state is None:
            these.records.pop(place, None)
            continue
        if these.records.get(place, state) != state:
            these.doubtful.append(place)
        these.records[place] = state
    names = {kind: repository.table_name for kind, repository in records.by_kind.items()}
    _take_older(found, names, history, these)
    these.lost = [place for place in _known(found, names, history) if place not in these.records]
    these.lost += [one for one in unreadable if one not in these.records and one not in these.lost]
    these.lost = [place for place in these.lost if place[0] not in (Cover, MemoHeader, Matrix)]
    return these


def _take_older(found: Salvaged, names: dict[type[Record], str], history: History, these: Gathered) -> None:
    """Take on what was certainly there, by an index or by what refers to it, as the journal saw it last."""
    there = {(kind, record_id) for kind, name in names.items() for record_id in found.known.get(name, ())}
    gone = {place for place in history.sure if history.states[place] is None}
    todo = list(these.records.values())
    wanted = there - gone
    while True:
        for record in todo:
            wanted |= set(_referred(record))
        states = {place: history.states.get(place) for place in wanted if place not in these.records}
        todo = [state for state in states.values() if state is not None]
        if not todo:
            return
        these.older += [place for place, state in states.items() if state is not None]
        these.records |= {place: state for place, state in states.items() if state is not None}


def _referred(record: Record) -> Iterator[Place]:
    for name, kind in REFERENCES.get(type(record), {}).items():
        if value := getattr(record, name):
            yield kind, value


def _records(db: Database, records: Records) -> tuple[dict[Place, Record], list[Place]]:
    there: dict[Place, Record] = {}
    unreadable: list[Place] = []
    for kind, repository in records.by_kind.items():
        for record_id, record in _read(db, repository):
            if record is None:
                unreadable.append((kind, record_id))
            else:
                there[kind, record_id] = record
    return there, unreadable


def _read(db: Database, repository: Repository[Any]) -> Iterator[tuple[str, Record | None]]:
    try:
        yield from [(record.id, record) for record in repository.all()]
    except (ValueError, TypeError, KeyError):
        for (record_id,) in db.execute(f'SELECT id FROM "{repository.table_name}"').fetchall():
            try:
                yield record_id, repository.find(record_id)
            except (ValueError, TypeError, KeyError):
                yield record_id, None


def with_one_each(final: dict[Place, Record], path: Path) -> Iterator[str]:
    """Leave one cover, one header and one matrix, the book’s own if left, and tell which are not."""
    title = path.stem
    stand_ins: tuple[tuple[Record, str], ...] = (
        (Cover(title=title, id=id_of(path) or new_id()), f"The title was lost; it is “{title}” now."),
        (MemoHeader(), "The memo’s header was lost; it is empty now."),
        (STANDARD, "The risk matrix was lost; the standard one is there now."),
    )
    for stand_in, sentence in stand_ins:
        kind = type(stand_in)
        found = [place for place in final if place[0] is kind]
        for place in found[1:]:
            del final[place]
        if not found:
            final[kind, stand_in.id] = stand_in
            yield sentence


def _known(found: Salvaged, names: dict[type[Record], str], history: History) -> list[Place]:
    """Return what is known to have been in the book at last."""
    known: list[Place] = []
    for kind, name in names.items():
        ids = found.known.get(name)
        if ids is None:
            # without the index, what the journal saw last may have been removed since
            ids = {one for (of, one), state in history.states.items() if of is kind and state is not None}
        gone = {one for (of, one) in history.sure if of is kind and history.states[of, one] is None}
        known += [(kind, record_id) for record_id in sorted(ids - gone)]
    return known


def uniques(db: Database, records: Records) -> dict[type[Record], list[tuple[str, ...]]]:
    """Return which fields of each kind no two records may share."""
    found: dict[type[Record], list[tuple[str, ...]]] = {}
    for kind, repository in records.by_kind.items():
        for row in db.execute(f'PRAGMA index_list("{repository.table_name}")').fetchall():
            if row[2]:
                columns = [one[2] for one in db.execute(f'PRAGMA index_info("{row[1]}")').fetchall()]
                found.setdefault(kind, []).append(tuple(columns))
    return found
