"""The index of sketches, by which sources with much the same text are found."""

from array import array
from collections.abc import Callable

from briefbook.domain.shingles import shingles_of, sketch_of
from briefbook.domain.source import Source
from briefbook.store.driver import Database

FEWEST_SHARED = 4
"""Hashes that two sketches must share for their texts to be compared."""


class Sketches:
    """A sketch for each source's shown text, in step with it."""

    def __init__(self, db: Database, text_of: Callable[[Source], str]) -> None:
        self._db = db
        self._text_of = text_of
        self._foreseen: dict[str, tuple[int, ...]] = {}

    def foresee(self, text_sha256: str, sketch: tuple[int, ...]) -> None:
        """Take the sketch of a text that is about to come in, so that it need not be made here."""
        self._foreseen[text_sha256] = sketch

    def update(self, source: Source, *, gone: bool) -> None:
        """Sketch a source's text anew if it is another, or forget it."""
        row = self._db.execute(
            "SELECT number, text_sha256, reading, hashes FROM sketched WHERE source_id = ?", (source.id,)
        ).fetchone()
        if row and not gone and (row[1], row[2]) == (source.text_sha256, source.reading):
            return
        if row:
            number = row[0]
            for value in array("I", row[3]):
                self._db.execute("DELETE FROM sketch WHERE hash = ? AND number = ?", (value, number))
            self._db.execute("DELETE FROM sketched WHERE number = ?", (number,))
        if gone:
            return
        hashes = None if source.reading else self._foreseen.pop(source.text_sha256, None)
        if hashes is None:
            hashes = sketch_of(shingles_of(self._text_of(source)))
        packed = array("I", hashes).tobytes()
        made = self._db.execute(
            "INSERT INTO sketched (source_id, text_sha256, reading, hashes) VALUES (?, ?, ?, ?)",
            (source.id, source.text_sha256, source.reading, packed),
        )
        self._db.conn.executemany(
            "INSERT INTO sketch (hash, number) VALUES (?, ?)", [(value, made.lastrowid) for value in hashes]
        )

    def missing(self) -> list[str]:
        """Return the ids of the sources that have no sketch, as in a book that an earlier version saved."""
        rows = self._db.execute("SELECT id FROM source WHERE id NOT IN (SELECT source_id FROM sketched)")
        return [source_id for (source_id,) in rows.fetchall()]

    def like(self, source_id: str) -> list[str]:
        """Return the ids of the sources whose sketches share hashes with a source's, the likest first."""
        rows = self._db.execute(
            "SELECT other.source_id FROM sketched one, json_each(?2) value"
            " JOIN sketch ON sketch.hash = value.value JOIN sketched other ON other.number = sketch.number"
            " WHERE one.source_id = ?1 AND other.number <> one.number"
            " GROUP BY other.number HAVING count(*) >= ?3 ORDER BY count(*) DESC, other.number",
            (source_id, self._hashes(source_id), FEWEST_SHARED),
        )
        return [other for (other,) in rows.fetchall()]

    def pairs(self) -> list[tuple[str, str]]:
        """Return the ids of all pairs of sources whose sketches share hashes."""
        rows = self._db.execute(
            "SELECT first.source_id, second.source_id FROM (SELECT a.number AS one, b.number AS other"
            " FROM sketch a JOIN sketch b ON b.hash = a.hash AND b.number > a.number"
            " GROUP BY 1, 2 HAVING count(*) >= ?)"
            " JOIN sketched first ON first.number = one JOIN sketched second ON second.number = other"
            " ORDER BY one, other",
            (FEWEST_SHARED,),
        )
        return [(one, other) for one, other in rows.fetchall()]

    def _hashes(self, source_id: str) -> str:
        row = self._db.execute("SELECT hashes FROM sketched WHERE source_id = ?", (source_id,)).fetchone()
        return str(list(array("I", row[0]))) if row else "[]"
