"""The commonest words that begin with what is being typed."""

from briefbook.store.driver import Database

COMPLETIONS = 8
"""How many of the commonest completions stand for the word being typed."""

SHORT_COMPLETIONS = 64
"""How many stand for a beginning with `*` that is too short to look up all that begin so."""

SHORTEST = 3
"""From how many letters on all words that begin so are looked up."""


class Completions:
    """The words of the index by how many records hold them; what was looked up is remembered."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._known: dict[tuple[str, int], tuple[str, ...]] = {}
        self._records = self._updates = 0
        db.execute("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, search, row)")

    def of(self, start: str, most: int = COMPLETIONS) -> tuple[str, ...]:
        """Return the commonest words that begin so, the commonest first."""
        if not self._known:
            self._records = self._db.execute("SELECT count(*) FROM search_entry").fetchone()[0]
        found = self._known.get((start, most))
        if found is None:
            rows = self._db.execute(
                "SELECT term FROM vocabulary WHERE term >= ? AND term < ? ORDER BY doc DESC, term LIMIT ?",
                (start, start + "\U0010ffff", most),
            )
            found = self._known[start, most] = tuple(row[0] for row in rows.fetchall())
        return found

    def forget(self) -> None:
        """Look words up anew; in a big book that takes time, so not after each of a few changes."""
        self._updates += 1
        if self._updates > self._records // 1000:
            self._known.clear()
            self._updates = 0
