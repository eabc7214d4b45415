"""The index of a book's words, kept in the book and in step with its records."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from briefbook.domain.kinds import NAMES
from briefbook.domain.library import Synonyms
from briefbook.domain.record import Record
from briefbook.store.driver import Database
from briefbook.store.search.compiling import KIND_ROWS, ROWS, Compiler, Plan
from briefbook.store.search.completions import Completions
from briefbook.store.search.glossary import Groups, read_groups, widened
from briefbook.store.search.parsing import parse
from briefbook.store.search.query import Node, excludes
from briefbook.store.search_terms import indexed

KINDS: dict[type[Record], str] = NAMES
"""The kinds of record that are searched and what they are called, in the order they are shown."""

RANKED = 3000
"""Of so many that hold the words, those written last, the best come first; the others follow by age."""

_KIND_OF = {rows[0] // KIND_ROWS: kind for kind, rows in ROWS.items()}
_SCORE = "bm25(search, 5, 3, 2, 2, 1)"


@dataclass(frozen=True)
class Text:
    """What is searched of a record."""

    title: str
    body: str
    author: str = ""
    publisher: str = ""
    about: str = ""
    """Further words that are searched, such as tags and the address."""


class Search:
    """The index of all words, with the synonyms and completions that widen a query."""

    def __init__(self, db: Database, text_of: Callable[[Record], Text]) -> None:
        self._db = db
        self._text_of = text_of
        self._completions = Completions(db)
        self._groups: Groups | None = None
        self._ids: dict[int, str] = {}

    def indexed_kinds(self) -> set[str]:
        """Return the kinds of which anything is indexed."""
        return {
            kind
            for kind, rows in ROWS.items()
            if self._db.execute("SELECT 1 FROM search_entry WHERE entry BETWEEN ? AND ?", rows).fetchone()
        }

    def update(self, record: Record, *, gone: bool) -> None:
        """Index a record anew, or forget it."""
        if isinstance(record, Synonyms):
            self._groups = None
        kind = KINDS.get(type(record))
        if kind is None:
            return
        self._completions.forget()
        self._ids.clear()
        row = self._db.execute("SELECT entry FROM search_entry WHERE record_id = ?", (record.id,)).fetchone()
        if row:
            self._db.execute("DELETE FROM search WHERE rowid = ?", row)
        if gone:
            self._db.execute("DELETE FROM search_entry WHERE record_id = ?", (record.id,))
            return
        entry = row[0] if row else self._new_entry(kind, record.id)
        text = self._text_of(record)
        columns = (text.title, text.author, text.publisher, text.about, text.body)
        self._db.execute(
            "INSERT INTO search (rowid, title, author, publisher, about, body) VALUES (?, ?, ?, ?, ?, ?)",
            (entry, *map(indexed, columns)),
        )

    def understood(self, query: str) -> Node | None:
        """Return what a query asks for, with the synonyms of its words; `None` if there is no word in it."""
        node = parse(query)
        if node is None:
            return None
        if self._groups is None:
            self._groups = read_groups(self._db)
        return widened(node, self._groups)

    def ids(
        self, query: str, kinds: Iterable[str], limit: int = 1000, among: int = -1
    ) -> list[tuple[str, str]]:
        """Return the kind and id of the records that a query finds, the best first; all if `limit` is -1.

        Of very many only the `among` that were written last are looked at; -1 for all, of which the best of
        the `RANKED` written last come first.
        """
        node = self.understood(query)
        rows = self._rows(node, kinds, limit, among) if node else []
        names = self._names()
        return [(_KIND_OF[row // KIND_ROWS], names[row]) for row in rows]

    def sources(self, query: str) -> list[str]:
        """Return the ids of all sources that a query finds, ordered as by `ids`."""
        node = self.understood(query)
        return list(map(self._names().__getitem__, self._rows(node, ("source",), -1, -1))) if node else []

    def counts(self, query: str) -> dict[str, int]:
        """Return how many records of each kind a query finds."""
        node = self.understood(query)
        found = {}
        for kind in ROWS if node else ():
            assert node is not None
            plan = self._plan(node, kind)
            if not plan.is_empty:
                sql, arguments = _where(plan, [ROWS[kind]])
                found[kind] = self._db.execute(f"SELECT count(*) {sql}", arguments).fetchone()[0]
        return found

    def sources_of_passages(self, query: str) -> list[str]:
        """Return the ids of the sources with a passage that a query finds by what it or its note says."""
        node = self.understood(query)
        plan = self._plan(node, "passage") if node and not excludes(node) else None
        if plan is None or plan.is_empty:
            return []
        sql, arguments = _where(plan, [ROWS["passage"]])
        rows = self._db.execute(
            "SELECT DISTINCT source_id FROM passage JOIN search_entry ON record_id = passage.id"
            f" WHERE entry IN (SELECT {_row(plan)} {sql}) ORDER BY source_id",
            arguments,
        )
        return [source_id for (source_id,) in rows.fetchall()]

    def _new_entry(self, kind: str, record_id: str) -> int:
        first, last = ROWS[kind]
        entry: int = self._db.execute(
            "INSERT INTO search_entry (entry, kind, record_id) SELECT coalesce(max(entry) + 1, ?1), ?2, ?3"
            " FROM search_entry WHERE entry BETWEEN ?1 AND ?4 RETURNING entry",
            (first, kind, record_id, last),
        ).fetchone()[0]
        return entry

    def _plan(self, node: Node, kind: str) -> Plan:
        return Compiler(self._db, self._completions, kind).plan(node)

    def _plans(self, node: Node, kinds: Iterable[str]) -> list[tuple[Plan, list[tuple[int, int]]]]:
        """Return plans with the rows to look at; kinds with the same plan are looked through together."""
        found: dict[Plan, list[tuple[int, int]]] = {}
        for kind in kinds:
            found.setdefault(self._plan(node, kind), []).append(ROWS[kind])
        return [(plan, rows) for plan, rows in found.items() if not plan.is_empty]

    def _rows(self, node: Node, kinds: Iterable[str], limit: int, among: int) -> list[int]:
        found: list[tuple[float, int]] = []
        rest: list[int] = []
        plans = self._plans(node, kinds)
        for plan, rows in plans:
            best, others = self._ranked(plan, rows, limit, among)
            found += best
            rest += others
        if len(plans) > 1:
            found.sort()
        ordered = [row for _, row in found] + rest
        return ordered if limit < 0 else ordered[:limit]

    def _ranked(
        self, plan: Plan, rows: list[tuple[int, int]], limit: int, among: int
    ) -> tuple[list[tuple[float, int]], list[int]]:
        """Return the best with their scores, the least the best, and those that are not ranked."""
        sql, arguments = _where(plan, rows)
        if not plan.match:
            newest = limit if among < 0 else among
            found = self._db.execute(f"SELECT entry {sql} ORDER BY entry DESC LIMIT ?", (*arguments, newest))
            return [], [row for (row,) in found.fetchall()]
        ranked = RANKED if among < 0 else among
        best = self._scored(sql, arguments, ranked, limit)
        if among >= 0 or len(best) < (limit if limit >= 0 else ranked):
            return best, []
        if limit >= 0:
            many = f"SELECT count(*) FROM (SELECT 1 {sql} LIMIT ?)"
            if self._db.execute(many, (*arguments, ranked + 1)).fetchone()[0] <= ranked:
                return best, []
        return self._with_titles(plan, rows, best, limit)

    def _with_titles(
        self, plan: Plan, rows: list[tuple[int, int]], best: list[tuple[float, int]], limit: int
    ) -> tuple[list[tuple[float, int]], list[int]]:
        """Return, of very many, also older ones that have the words in their titles, then the others."""
        titled = Plan(f"{{title}} : ({plan.match})", plan.condition, plan.arguments)
        older = self._scored(*_where(titled, rows), RANKED, limit)
        known = {row for _, row in best}
        found = sorted([*best, *(one for one in older if one[1] not in known)])
        if limit >= 0:
            return found, []
        known |= {row for _, row in older}
        sql, arguments = _where(plan, rows)
        all_rows = self._db.execute(f"SELECT rowid {sql} ORDER BY rowid DESC", arguments).fetchall()
        return found, [row for (row,) in all_rows if row not in known]

    def _scored(self, sql: str, arguments: list[object], among: int, limit: int) -> list[tuple[float, int]]:
        found: list[tuple[float, int]] = self._db.execute(
            f"SELECT score, row FROM (SELECT {_SCORE} AS score, rowid AS row {sql}"
            " ORDER BY rowid DESC LIMIT ?) ORDER BY score, row LIMIT ?",
            (*arguments, among, limit),
        ).fetchall()
        return found

    def _names(self) -> dict[int, str]:
        """Return the id of the record in each row, of all, as it takes longer to join so many."""
        if not self._ids:
            rows = self._db.execute("SELECT entry, record_id FROM search_entry").fetchall()
            self._ids = dict(rows)
        return self._ids


def _row(plan: Plan) -> str:
    return "rowid" if plan.match else "entry"


def _where(plan: Plan, rows: list[tuple[int, int]]) -> tuple[str, list[object]]:
    """Return FROM and WHERE of a plan, of these rows alone."""
    row = _row(plan)
    arguments: list[object] = []
    tests = []
    if plan.match:
        tests.append("search MATCH ?")
        arguments.append(plan.match)
    if len(rows) < len(ROWS):
        # one range is what FTS5 looks through; many only test what it found
        column = row if len(rows) == 1 else f"+{row}"
        tests.append("(" + " OR ".join(f"{column} BETWEEN ? AND ?" for _ in rows) + ")")
        arguments += [number for pair in rows for number in pair]
    if plan.condition:
        # the plus keeps SQLite from asking FTS5 for one row after the other
        tests.append(plan.condition.format(row=f"+{row}"))
        arguments += plan.arguments
    table = "search" if plan.match else "search_entry"
    return f"FROM {table} WHERE {' AND '.join(tests) or '1'}", arguments
