"""What leans on a source, a passage or a claim, near and far, by the indexes that the file keeps."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefbook.store.driver import Database


@dataclass(frozen=True)
class Leaner:
    """A record that rests on another: its kind, its id, and what it does with what it rests on."""

    kind: str
    """A word of `domain.kinds.NAMES`, or `export`."""
    record_id: str
    how: str
    """Such as `cites @kim-2025#4`, `has evidence in @kim-2025#4` or `derives from @kim-2025`."""
    through: tuple[str, ...] = ()
    """By what it rests on that, the nearest to it first, where it does not do so itself: `C3`."""


class Leaning:
    """Finds what rests on what. A supported claim passes it on; evidence against a claim counts too."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def on_source(self, source_id: str) -> list[Leaner]:
        """Return all that rests on a source, its passages, or on sources that derive from it."""
        return _once(self._source(source_id, (), set()))

    def on_passage(self, passage_id: str) -> list[Leaner]:
        """Return all that rests on one passage."""
        row = self._db.execute(
            "SELECT s.key, p.number FROM passage p JOIN source s ON s.id = p.source_id WHERE p.id = ?",
            (passage_id,),
        ).fetchone()
        if row is None:
            return []
        key, number = row
        return _once(
            (
                *self._cited("key = ? AND number = ?", (key, number), ()),
                *self._claims("e.passage_id = ?", passage_id, ()),
                *self._wordings("p.id = ?", passage_id, ()),
            )
        )

    def on_claim(self, claim_id: str) -> list[Leaner]:
        """Return all that cites a claim, was printed with it, or that it stands against or replaces."""
        row = self._db.execute("SELECT number FROM claim WHERE id = ?", (claim_id,)).fetchone()
        return _once(self._claim(claim_id, f"C{row[0]}", ())) if row else []

    def _source(self, source_id: str, through: tuple[str, ...], passed: set[str]) -> Iterator[Leaner]:
        row = self._db.execute("SELECT key FROM source WHERE id = ?", (source_id,)).fetchone()
        if row is None or source_id in passed:
            return
        passed.add(source_id)
        key = row[0]
        yield from self._cited("key = ?", (key,), through)
        yield from self._claims("p.source_id = ?", source_id, through)
        yield from self._wordings("p.source_id = ?", source_id, through)
        derived = self._db.execute(
            "SELECT s.id, s.key FROM derivation d JOIN source s ON s.id = d.source_id WHERE d.origin_id = ?"
            " ORDER BY s.key",
            (source_id,),
        ).fetchall()
        for derived_id, derived_key in derived:
            if derived_id not in passed:
                yield Leaner("source", derived_id, f"derives from @{key}", through)
                yield from self._source(derived_id, (f"@{derived_key}", *through), passed)

    def _claims(self, condition: str, argument: str, through: tuple[str, ...]) -> Iterator[Leaner]:
        rows = self._db.execute(
            "SELECT c.id, c.number, s.key, p.number, e.stance FROM evidence e"
            " JOIN passage p ON p.id = e.passage_id JOIN source s ON s.id = p.source_id"
            f" JOIN claim c ON c.id = e.claim_id WHERE {condition} ORDER BY c.number, p.number",
            (argument,),
        ).fetchall()
        told = set()
        for claim_id, claim, key, number, stance in rows:
            has = "has evidence in" if stance == "for" else "has evidence against it in"
            yield Leaner("claim", claim_id, f"{has} @{key}#{number}", through)
            if claim_id not in told:
                told.add(claim_id)
                yield from self._claim(claim_id, f"C{claim}", (f"C{claim}", *through))

    def _wordings(self, condition: str, argument: str, through: tuple[str, ...]) -> Iterator[Leaner]:
        """Yield the commitments and the positions whose words are in a passage."""
        for kind, table in (("commitment", "commitment"), ("position", "actor_position")):
            rows = self._db.execute(
                f"SELECT r.id, s.key, p.number FROM {table} r JOIN passage p ON p.id = r.passage_id"
                f" JOIN source s ON s.id = p.source_id WHERE {condition} ORDER BY r.id",
                (argument,),
            ).fetchall()
            for record_id, key, number in rows:
                yield Leaner(kind, record_id, f"has its words in {_written(key, number)}", through)

    def _claim(self, claim_id: str, label: str, through: tuple[str, ...]) -> Iterator[Leaner]:
        yield from self._cited("key = ? AND number IS NULL", (label,), through)
        printed = self._db.execute(
            "SELECT r.memo_id FROM exported_record r JOIN exported_memo m ON m.id = r.memo_id"
            " WHERE r.record_id = ? ORDER BY m.number",
            (claim_id,),
        ).fetchall()
        for (memo_id,) in printed:
            yield Leaner("export", memo_id, f"printed {label}", through)

    def _cited(
        self, condition: str, arguments: tuple[object, ...], through: tuple[str, ...]
    ) -> Iterator[Leaner]:
        query = f"SELECT kind, record_id, key, number FROM citation WHERE {condition} ORDER BY rowid"
        for kind, record_id, key, number in self._db.execute(query, arguments).fetchall():
            yield Leaner(kind, record_id, f"cites {_written(key, number)}", through)
        query = f"SELECT memo_id, key, number FROM exported_citation WHERE {condition} ORDER BY rowid"
        for memo_id, key, number in self._db.execute(query, arguments).fetchall():
            yield Leaner("export", memo_id, f"cites {_written(key, number)}", through)


def _written(key: str, number: int | None) -> str:
    return f"@{key}" if number is None else f"@{key}#{number}"


def _once(found: Iterator[Leaner] | tuple[Leaner, ...]) -> list[Leaner]:
    return list(dict.fromkeys(found))
