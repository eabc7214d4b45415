"""Working papers as a table works on them: rows of words, kept in step with the book."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from briefbook.domain import fields
from briefbook.domain.actor import Actor, Involvement
from briefbook.domain.commitment import Commitment, Dependency, Progress
from briefbook.domain.contents import Contents
from briefbook.domain.edit import Change, Edit
from briefbook.domain.field_values import value_of, words_of
from briefbook.domain.issue import Issue
from briefbook.domain.matrix import Matrix
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.risk import Indicator, RiskAction
from briefbook.domain.source import Source
from briefbook.store.book import Book
from briefbook.store.search_terms import folded
from briefbook.ui.papers.columns import Column
from briefbook.ui.papers.others import Others

_OWNERS: dict[type[Record], str] = {
    Involvement: "record_id",
    Dependency: "commitment_id",
    Progress: "commitment_id",
    Indicator: "about_id",
    RiskAction: "risk_id",
}


@dataclass(frozen=True)
class Row:
    """A record in a table."""

    id: str
    record: Record
    cells: tuple[str, ...]
    folded: str
    """All words that it can be found by."""
    values: Mapping[str, Any]
    """What filters and groups go by."""

    @property
    def marking(self) -> str:
        """The record's marking."""
        return str(getattr(self.record, "marking", ""))


class PaperRows:
    """All records of a kind as rows; after an edit only what it touched is read again."""

    def __init__(
        self,
        book: Book,
        kind: type[Record],
        columns: Sequence[Column],
        named: Sequence[str] = (),
        about: Sequence[type[Record]] = (),
    ) -> None:
        """Keep rows with these columns, and with the values of the fields that filters and groups name.

        `about` are kinds that columns of the caller's own look at besides those that the fields name.
        """
        self._book, self._kind, self._columns = book, kind, columns
        self._named = [fields.field(kind, name) for name in named]
        self._searched = [one for one in fields.FIELDS[kind] if one.form in ("line", "text", "lines")]
        self._about = (kind, *dict.fromkeys((*_kinds_for(kind), *about)))
        self._others = Others(book, self._about)
        self._rows: dict[str, Row] | None = None
        self._sorted: tuple[int, bool, list[Row]] | None = None

    @property
    def all(self) -> dict[str, Row]:
        """All rows by record id, in the order of the book."""
        if self._rows is None:
            records = self._book.by_kind[self._kind].all()
            # asked for within, as a table without rows needs nothing else of the book
            self._rows = {one.id: self._row(one, self._others.contents) for one in records}
        return self._rows

    def ordered(self, column: int, *, reverse: bool) -> list[Row]:
        """Return all rows by a column, those of one key as in the book, and what is empty last."""
        if self._sorted is None or self._sorted[:2] != (column, reverse):
            key = self._columns[column].key
            keyed = [(key(row.record, self._others.contents), row) for row in self.all.values()]
            filled = [one for one in keyed if one[0] not in (None, "")]
            filled.sort(key=lambda one: one[0], reverse=reverse)
            empty = [row for found, row in keyed if found in (None, "")]
            self._sorted = column, reverse, [*(row for _, row in filled), *empty]
        return self._sorted[2]

    def take(self, edit: Edit) -> bool:
        """Take over what an edit changed; return whether any row may be another."""
        if not edit.touches(Matrix, *self._about):
            return False
        self._sorted = None
        self._others.take(edit)
        if self._rows is None:
            return True
        if _is_wide(edit, self._kind):
            self._rows = None
            return True
        is_new = False
        for record_id in {one for change in edit.changes for one in self._touched(change)}:
            record = self._book.by_kind[self._kind].find(record_id)
            if record is None:
                self._rows.pop(record_id, None)
            else:
                is_new |= record_id not in self._rows
                self._rows[record_id] = self._row(record, self._others.contents)
        if is_new:  # undo brings one back among its neighbours
            self._rows = dict(sorted(self._rows.items(), key=lambda one: _place(one[1].record)))
        return True

    def _touched(self, change: Change) -> Iterable[str]:
        if change.kind is self._kind:
            return (change.record.id,)
        owner = _OWNERS.get(change.kind)
        return (getattr(change.record, owner),) if owner else ()

    def _row(self, record: Record, contents: Contents) -> Row:
        cells = tuple(one.words(record, contents) for one in self._columns)
        said = [words_of(record, one, contents) for one in self._searched]
        values = {one.name: value_of(record, one, contents) for one in self._named}
        return Row(record.id, record, cells, folded(" ".join((*cells, *said))), values)


def is_wanted(row: Row, words: Sequence[str], filters: Mapping[str, Any]) -> bool:
    """Return whether a row holds all words, and has what is asked of its values; "" asks for none."""
    if not all(word in row.folded for word in words):
        return False
    for name, wanted in filters.items():
        value = row.values[name]
        is_among = isinstance(value, tuple) and wanted in value
        if not is_among and (value or "") != wanted:
            return False
    return True


def _place(record: Record) -> tuple[int, str]:
    return getattr(record, "number", 0), record.id


def _kinds_for(kind: type[Record]) -> tuple[type[Record], ...]:
    """Return the kinds of record that the words of a kind are made of, besides its own."""
    needed: dict[type[Record], None] = {}
    for one in fields.FIELDS[kind]:
        match one.form:
            case "actors":
                needed |= {Actor: None, Involvement: None}
            case "actor":
                needed |= {Actor: None}
            case "issue":
                needed |= {Issue: None}
            case "commitments":
                needed |= {Commitment: None, Dependency: None}
            case "passage":
                needed |= {Passage: None, Source: None}
    return tuple(needed)


def _is_wide(edit: Edit, kind: type[Record]) -> bool:
    """Return whether an edit changes what many rows may say: a name, a number of the outline, a step."""
    return any(_is_renaming(change) for change in edit.changes if change.kind is not kind)


def _is_renaming(change: Change) -> bool:
    named = _NAMED.get(change.kind)
    if named is None:
        return False
    if change.before is None or change.after is None:
        return change.kind is not Actor  # a new actor is in no row yet, and one that goes is in none
    return any(getattr(change.before, name) != getattr(change.after, name) for name in named)


_NAMED: dict[type[Record], tuple[str, ...]] = {
    Actor: ("name",),
    Issue: ("title", "position", "parent_id"),
    Source: ("key",),
    Matrix: ("likelihood", "impact", "bands", "cells"),
}
"""The fields that rows of other records show."""
