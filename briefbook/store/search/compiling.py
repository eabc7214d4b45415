"""From a query's tree to what FTS5 and SQL understand."""

from dataclasses import dataclass
from itertools import product

from briefbook.store.driver import Database
from briefbook.store.search.completions import SHORT_COMPLETIONS, SHORTEST, Completions
from briefbook.store.search.fields import condition
from briefbook.store.search.query import And, Field, Near, Node, Not, Or, Words
from briefbook.store.search_terms import is_spread

KIND_ROWS = 1 << 40
"""How many rows of the index each kind of record can have; their numbers follow on one another."""

ROWS = {
    kind: (number * KIND_ROWS, (number + 1) * KIND_ROWS - 1)
    for number, kind in enumerate(
        (
            *("issue", "claim", "risk", "source", "passage"),
            *("commitment", "scenario", "recommendation", "talking point", "event", "objective"),
            *("actor", "position"),
        ),
        1,
    )
}
"""The first and the last row that a kind of record can have; a new kind goes last, as books keep these."""

_TOO_MANY = 60


@dataclass(frozen=True)
class Plan:
    """What finds the rows of one kind of record."""

    match: str
    """For FTS5; empty if only the condition finds."""
    condition: str
    """SQL with `{row}` for the column that holds the row's number."""
    arguments: tuple[object, ...]

    @property
    def is_empty(self) -> bool:
        """Whether it is clear that nothing is found."""
        return self.condition == "0"


class Compiler:
    """Makes plans of queries for one kind of record."""

    def __init__(self, db: Database, completions: Completions, kind: str) -> None:
        self._db, self._completions, self._kind = db, completions, kind

    def plan(self, node: Node) -> Plan:
        """Return how to find what a query asks for: as much as can be in one MATCH, so that it is ranked."""
        parts = node.parts if isinstance(node, And) else (node,)
        texts, without, others = [], [], []
        for part in parts:
            match = self._match(part)
            left_out = self._match(part.part) if isinstance(part, Not) else None
            if match:
                texts.append(match)
            elif left_out:
                without.append(left_out)
            else:
                others.append(part)
        match = " AND ".join(f"({text})" for text in texts)
        if match and without:
            match = f"({match}) NOT ({' OR '.join(without)})"
        elif without:
            others += [part for part in parts if isinstance(part, Not) and self._match(part.part)]
        conditions = [self._condition(part) for part in others]
        if any(sql == "0" for sql, _ in conditions):
            return Plan("", "0", ())
        sql = " AND ".join(f"({sql})" for sql, _ in conditions if sql != "1")
        return Plan(match, sql, tuple(argument for _, arguments in conditions for argument in arguments))

    def _match(self, node: Node) -> str | None:
        """Return FTS5's spelling of what it can answer alone, else `None`."""
        if isinstance(node, Words):
            return self._words(node)
        if isinstance(node, Near):
            choices = [self._choices(part) for part in node.parts]
            found = list(product(*choices))[:_TOO_MANY]
            return " OR ".join(f"NEAR({' '.join(phrases)}, {node.distance})" for phrases in found)
        if isinstance(node, Or):
            parts = [self._match(part) for part in node.parts]
            return " OR ".join(f"({part})" for part in parts) if all(parts) else None
        if isinstance(node, And):
            with_it = [self._match(part) for part in node.parts if not isinstance(part, Not)]
            without = [self._match(part.part) for part in node.parts if isinstance(part, Not)]
            if with_it and all(with_it) and all(without):
                match = " AND ".join(f"({part})" for part in with_it)
                return f"({match}) NOT ({' OR '.join(map(str, without))})" if without else match
        return None

    def _words(self, node: Words) -> str | None:
        if node.column in ("author", "publisher") and self._kind != "source":
            return None  # it is asked of the source, see `_condition`
        match = " OR ".join(self._choices(node))
        return f"{{{node.column}}} : ({match})" if node.column else f"({match})"

    def _choices(self, node: Words) -> list[str]:
        """Return the phrases that words stand for: themselves, and the commonest that begin so."""
        last = node.words[-1]
        quoted = _quoted(node.words)
        if is_spread(last) or not (node.is_prefix or node.is_being_typed):
            return [quoted]
        if node.is_prefix and len(last) >= SHORTEST:
            return [f"{quoted} *"]
        if len(node.words) > 1 and node.is_being_typed:
            return [quoted]
        most = {"most": SHORT_COMPLETIONS} if node.is_prefix else {}
        found = [_quoted((*node.words[:-1], word)) for word in self._completions.of(last, **most)]
        return list(dict.fromkeys((quoted, *found)))

    def _condition(self, node: Node) -> tuple[str, list[object]]:
        if isinstance(node, Field):
            return condition(node, self._kind, self._db)
        match = self._match(node)
        if match:
            return _rows_matching, [match]
        if isinstance(node, Words):
            return self._of_its_source(node)
        if isinstance(node, Not):
            sql, arguments = self._condition(node.part)
            return {"0": ("1", []), "1": ("0", [])}.get(sql, (f"NOT ({sql})", arguments))
        assert isinstance(node, And | Or)
        found = [self._condition(part) for part in node.parts]
        word = " AND " if isinstance(node, And) else " OR "
        return word.join(f"({sql})" for sql, _ in found), [one for _, many in found for one in many]

    def _of_its_source(self, node: Words) -> tuple[str, list[object]]:
        """Return what holds for passages of sources whose details have the words."""
        if self._kind != "passage":
            return "0", []
        match = Compiler(self._db, self._completions, "source")._match(node)
        return (
            "{row} IN (SELECT p.entry FROM search_entry p JOIN passage ON passage.id = p.record_id"
            " JOIN search_entry s ON s.record_id = passage.source_id"
            " WHERE s.entry IN (SELECT rowid FROM search WHERE search MATCH ?))",
            [match],
        )


_rows_matching = "{row} IN (SELECT rowid FROM search WHERE search MATCH ?)"


def _quoted(words: tuple[str, ...]) -> str:
    # words of the index hold no quotation mark
    return f'"{" ".join(words)}"'
