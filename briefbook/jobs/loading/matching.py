"""Which rows of a table are records that are in the book already."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from briefbook.domain.actor import Actor, ActorPosition
from briefbook.domain.contents import Contents
from briefbook.domain.record import Record
from briefbook.jobs.loading.understood import Row
from briefbook.store.records import PLACES

Same: TypeAlias = Literal["ref and title", "title", "nothing"]
SAME: tuple[Same, ...] = ("ref and title", "title", "nothing")
"""Which rows change a record that is there rather than add one: with its short name and its title, with its
title alone, or none."""


def matches(contents: Contents, kind: type[Record], rows: Sequence[Row], same: Same) -> dict[int, Record]:
    """Return the records that rows change, by the rows' places."""
    records: Sequence[Any] = _records(contents, kind)
    if kind is Actor:
        named = {one.name.casefold(): one for one in records}
        return {row.place: named[name] for row in rows if (name := row.values["name"].casefold()) in named}
    if same == "nothing":
        return {}
    if kind is ActorPosition:
        return _positions(records, rows)
    titled: dict[str, Any] = {}
    for one in reversed(records):
        titled[plain_title(one.title)] = one
    labelled = {one.label: one for one in records}
    found: dict[int, Record] = {}
    taken: set[str] = set()
    for row in rows:
        title = plain_title(row.values["title"])
        one = labelled.get(row.ref)
        if one is None or plain_title(one.title) != title:
            one = titled.get(title) if same == "title" else None
        if one is not None and one.id not in taken:
            found[row.place] = one
            taken.add(one.id)
    return found


def titled_alike(
    contents: Contents, kind: type[Record], rows: Sequence[Row], matched: Mapping[int, Record]
) -> int:
    """Return how many rows become new records although the book has one of the same title."""
    if kind in (Actor, ActorPosition):
        return 0
    records: Sequence[Any] = _records(contents, kind)
    titles = {plain_title(one.title) for one in records}
    return sum(row.place not in matched and plain_title(row.values["title"]) in titles for row in rows)


def _positions(records: Sequence[ActorPosition], rows: Sequence[Row]) -> dict[int, Record]:
    """Return the positions of the same actor on the same issue as of the same day, superseded or not."""
    held: dict[tuple[object, ...], list[ActorPosition]] = {}
    for one in records:
        held.setdefault((one.actor_id, one.issue_id, one.as_of, one.is_current), []).append(one)
    found: dict[int, Record] = {}
    for row in rows:
        values = row.values
        key = (values["actor_id"], values["issue_id"], values.get("as_of", ""), not row.superseded_by)
        among = held.get(key, [])
        wording = values.get("wording", "")
        if among:
            there = next((one for one in among if one.wording == wording), among[0])
            found[row.place] = there
            among.remove(there)
    return found


def _records(contents: Contents, kind: type[Record]) -> Sequence[Record]:
    records: Sequence[Record] = getattr(contents, PLACES[kind])
    return records


def plain_title(text: str) -> str:
    """Return a title by which rows and records are told to be the same."""
    return " ".join(text.split()).casefold()
