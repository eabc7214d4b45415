"""Planning the one edit that loads a table."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from briefbook.domain.actor import Actor
from briefbook.domain.commitment import Commitment
from briefbook.domain.contents import Contents
from briefbook.domain.counts import in_a_row, listed
from briefbook.domain.edit import Change, Edit
from briefbook.domain.issue import Issue
from briefbook.domain.kinds import LETTERS
from briefbook.domain.owned_lines import OWNED, OWNER_FIELD
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.source import Source
from briefbook.domain.table import Table
from briefbook.edits.entering import amend, enter
from briefbook.errors import BriefbookError
from briefbook.jobs.loading.mapping import needed_but_missing
from briefbook.jobs.loading.matching import Same, matches, plain_title, titled_alike
from briefbook.jobs.loading.reading import understand
from briefbook.jobs.loading.understood import Row, Understood, Unread
from briefbook.jobs.loading.wording import load_title, renamed, several, titled_as_before
from briefbook.store.book import Book
from briefbook.translation import tr

NUMBERED = frozenset(LETTERS.values())
"""The kinds whose records have a number."""


@dataclass(frozen=True)
class Loading:
    """What loading a table does."""

    edit: Edit
    understood: Understood
    unread: tuple[Unread, ...]
    """Cells and rows that could not be read, or were refused, by row."""
    added: int
    changed: int
    unchanged: int
    notes: tuple[str, ...] = ()
    """What else there is to tell, in sentences."""

    @property
    def summary(self) -> str:
        """How many records come and change, in one line."""
        told = [tr("%n new", "", self.added), tr("%n changed", "", self.changed)]
        if self.unchanged:
            told.append(tr("%n as they were", "", self.unchanged))
        return in_a_row(told)


def contents_for(book: Book, kind: type[Record]) -> Contents:
    """Return what of a book is needed to read a table."""
    return book.contents_of(kind, Actor, Issue, Source, Passage)


def plan_load(
    book: Book,
    kind: type[Record],
    table: Table,
    mapping: Mapping[str, str],
    *,
    same: Same = "ref and title",
    keep_rest: bool = False,
    origin: str = "",
) -> Loading:
    """Plan to load a table by the header of each target; nothing of it is made yet.

    A cell that is empty leaves the field as it is. Changes of ratings are noted as loaded from `origin`, a
    file's name. Raises `BriefbookError` where a column is missing.
    """
    if book.is_read_only:
        raise BriefbookError(tr("“{name}” is open read-only and cannot be changed.", name=book.path.name))
    refuse_incomplete(kind, table, mapping)
    contents = contents_for(book, kind)
    understood = understand(contents, kind, table, mapping, keep_rest=keep_rest)
    reason = f"Loaded from {origin}." if origin else ""
    return _Plan(book, kind, contents, same, reason).loading(understood, table)


def refuse_incomplete(kind: type[Record], table: Table, mapping: Mapping[str, str]) -> None:
    """Raise `BriefbookError` where a table does not give what every record needs, or names no such column."""
    for header in mapping.values():
        if header and header not in table.headers:
            raise BriefbookError(
                tr(
                    "There is no column “{header}”; the table has {headers}.",
                    header=header,
                    headers=in_a_row(table.headers),
                )
            )
    if missing := needed_but_missing(kind, {name: one for name, one in mapping.items() if one}):
        labels = listed([f"“{tr(one.label)}”" for one in missing])
        headers = in_a_row(table.headers[:12])
        if not table.name:
            raise BriefbookError(
                tr(
                    "No column gives the {fields} of the {records}; its columns are {headers}.",
                    fields=labels,
                    records=several(kind),
                    headers=headers,
                )
            )
        raise BriefbookError(
            tr(
                "No column of the sheet “{sheet}” gives the {fields} of the {records}; its columns are "
                "{headers}.",
                sheet=table.name,
                fields=labels,
                records=several(kind),
                headers=headers,
            )
        )


class _Plan:
    """Rehearses the loading row by row, each on what the rows before it made."""

    def __init__(self, book: Book, kind: type[Record], contents: Contents, same: Same, reason: str) -> None:
        self._book, self._kind, self._contents, self._same = book, kind, contents, same
        self._reason = reason
        self._unread: list[Unread] = []
        self._changes: list[Change] = []
        self._called: dict[str, str] = {}
        """The ids of what the file's short names call."""
        self._titled = {plain_title(one.title): one.id for one in contents.commitments}
        """The ids of commitments by their titles, by which others may say what they wait for."""
        self._actors = {one.name.casefold(): one.id for one in contents.actors}
        self._counts = {"added": 0, "changed": 0, "unchanged": 0}
        self._owned_before: dict[type[Record], dict[str, list[Record]]] = {}
        self._numbers: set[int] = set()
        self._next = 0
        self._renamed = 0
        self._alike = 0

    def loading(self, understood: Understood, table: Table) -> Loading:
        rows = understood.rows
        matched = matches(self._contents, self._kind, rows, self._same)
        self._alike = titled_alike(self._contents, self._kind, rows, matched)
        self._numbers = self._free_numbers(row for row in rows if row.place not in matched)
        if self._kind in NUMBERED:
            self._next = max((self._book.numbering.next_of(self._kind), *(one + 1 for one in self._numbers)))
        with self._book.rehearsing() as make:
            made = {row.place: one for row in rows if (one := self._load(row, matched.get(row.place), make))}
            for row in rows:
                if row.place in made and (row.depends_on or row.superseded_by):
                    self._refer(row, made[row.place], make)
        edit = Edit(self._text(), tuple(self._changes))
        unread = sorted((*understood.unread, *self._unread), key=lambda one: one.row)
        return Loading(edit, understood, tuple(unread), **self._counts, notes=(*table.notes, *self._notes()))

    def _load(self, row: Row, there: Record | None, make: Callable[[Edit], None]) -> Record | None:
        values = {name: self._with_actors(value, name) for name, value in row.values.items()}
        try:
            if there is None and self._kind is Actor:
                there = self._book.actors.named(values["name"])
            if there is None:
                plan = self._numbered(enter(self._book, self._kind, values, reason=self._reason), row)
            else:
                plan = amend(self._book, there, values, reason=self._reason)
            self._make(plan, make)
            record = there if there is not None else self._made(plan)
            before = len(self._changes)
            owned = self._own(record, row, make, is_new=there is None)
        except BriefbookError as error:
            self._unread.append(Unread(row.place, "", _title(row), str(error)))
            return None
        changed = any(one.before != one.after for one in plan.changes) or owned or len(self._changes) > before
        self._counts["added" if there is None else "changed" if changed else "unchanged"] += 1
        if row.ref:
            self._called[row.ref] = record.id
        if self._kind is Commitment:
            self._titled.setdefault(plain_title(row.values["title"]), record.id)
        return record

    def _numbered(self, plan: Edit, row: Row) -> Edit:
        """Return the plan with the number that the file gives, where nobody ever had it, else a later one."""
        record: Any = self._made(plan)
        if not hasattr(record, "number"):
            return plan
        number = int(row.ref[1:]) if row.ref[1:].isdecimal() else 0
        if number not in self._numbers:
            self._renamed += bool(row.ref)
            number, self._next = self._next, self._next + 1
        numbered = replace(record, number=number)
        changes = tuple(Change(None, numbered) if one.after is record else one for one in plan.changes)
        return Edit(plan.text, changes)

    def _free_numbers(self, rows: Iterable[Row]) -> set[int]:
        """Return the numbers in the file that the book never gave, each once."""
        if self._kind not in NUMBERED:
            return set()
        first = self._book.numbering.next_of(self._kind)
        given = Counter(int(row.ref[1:]) for row in rows if row.ref[1:].isdecimal())
        return {number for number, times in given.items() if number >= first and times == 1}

    def _own(self, record: Record, row: Row, make: Callable[[Edit], None], *, is_new: bool) -> bool:
        """Add what belongs to a record, or change what has the same words; return whether anything did."""
        done = False
        kinds = {label.casefold(): kind for label, kind in OWNED.get(self._kind, {}).items()}
        for name, given in row.owned.items():
            kind = kinds[name]
            owner = OWNER_FIELD[kind]
            here = [] if is_new else list(self._owned(kind).get(record.id, ()))
            for values in given:
                known = next((one for one in here if _says(one, values)), None)
                if known is not None:
                    here.remove(known)
                    plan = amend(self._book, known, values)
                else:
                    plan = enter(self._book, kind, {**values, owner: record.id})
                done = done or any(one.before != one.after for one in plan.changes)
                self._make(plan, make)
        return done

    def _owned(self, kind: type[Record]) -> dict[str, list[Record]]:
        """Return what belonged to records before the loading, by their ids."""
        if kind not in self._owned_before:
            found = self._owned_before[kind] = {}
            for one in self._book.by_kind[kind].all():
                found.setdefault(getattr(one, OWNER_FIELD[kind]), []).append(one)
        return self._owned_before[kind]

    def _refer(self, row: Row, record: Record, make: Callable[[Edit], None]) -> None:
        current = self._book.by_kind[self._kind].get(record.id)
        try:
            if row.depends_on:
                ids = tuple(
                    self._called.get(_ref(one)) or self._titled.get(plain_title(one), one)
                    for one in row.depends_on
                )
                here = [one.on_id for one in self._book.dependencies.of_commitment(record.id)]
                plan = amend(self._book, current, {"depends_on": tuple(dict.fromkeys((*here, *ids)))})
            else:
                newer = self._called.get(row.superseded_by.upper())
                if newer is None:
                    raise BriefbookError(tr("The position that took its place is not in the table."))
                plan = amend(self._book, current, {"superseded_by_id": newer})
            self._make(plan, make)
        except BriefbookError as error:
            said = in_a_row(row.depends_on) or row.superseded_by
            column = tr("Depends on") if row.depends_on else tr("Superseded by")
            self._unread.append(Unread(row.place, column, said, str(error)))

    def _with_actors(self, value: Any, name: str) -> Any:
        """Return a value with the ids of actors that were made since."""
        if isinstance(value, tuple) and name not in ("aliases", "options"):
            return tuple(self._actors.get(one.casefold(), one) for one in value)
        if name in ("actor_id", "parent_id"):
            return self._actors.get(value.casefold(), value)
        return value

    def _make(self, plan: Edit, make: Callable[[Edit], None]) -> None:
        real = tuple(one for one in plan.changes if one.before != one.after)
        make(Edit(plan.text, real))
        made = (one.record for one in real)
        self._actors |= {one.name.casefold(): one.id for one in made if isinstance(one, Actor)}
        self._changes += real

    def _made(self, plan: Edit) -> Record:
        return next(
            one.record for one in plan.changes if one.before is None and type(one.record) is self._kind
        )

    def _text(self) -> str:
        count = self._counts["added"] + self._counts["changed"]
        return load_title(self._kind, count)

    def _notes(self) -> list[str]:
        notes = []
        if self._renamed:
            notes.append(renamed(self._kind, self._renamed))
        if self._alike:
            notes.append(titled_as_before(self._kind, self._alike))
        return notes


def _says(record: Any, values: Mapping[str, Any]) -> bool:
    """Return whether a record that belongs to another is the one that a line gives."""
    keys = ("date", "kind", "amount", "text") if hasattr(record, "commitment_id") else ("text",)
    return all(getattr(record, key) == values.get(key, getattr(record, key)) for key in keys)


def _ref(text: str) -> str:
    plain = text.strip().upper()
    return f"K{int(plain[1:])}" if plain[:1] == "K" and plain[1:].isdecimal() else plain


def _title(row: Row) -> str:
    return str(row.values.get("title") or row.values.get("name") or "")
