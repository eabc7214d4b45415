"""Full-text search over all that a book holds."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from briefbook.domain.claim import Claim
from briefbook.domain.issue import Issue
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.risk import Risk
from briefbook.domain.source import Source
from briefbook.store.driver import Database
from briefbook.store.search_terms import Term, folded, pattern, spread, terms_of

KINDS: dict[type[Record], str] = {
    Source: "source",
    Passage: "passage",
    Claim: "claim",
    Issue: "issue",
    Risk: "risk",
}
"""The kinds of record that are searched, and what they are called."""

COMPLETIONS = 8
"""How many of the commonest completions stand for the word being typed."""

_BEFORE, _LENGTH = 50, 180


@dataclass(frozen=True)
class Text:
    """What is searched of a record."""

    title: str
    body: str
    about: str = ""
    """Further words that are searched with the title, such as who wrote it."""


@dataclass(frozen=True)
class Hit:
    """A record that holds all terms, and the first place in its body that holds one."""

    kind: str
    record_id: str
    title: str
    snippet: str
    marks: tuple[tuple[int, int], ...]
    """Offsets within the snippet of the words that were found."""
    start: int | None
    """Offset in the body of the first word found; `None` if only the title has them."""


class Search:
    """The index of a book's words, kept in the book and in step with its records."""

    def __init__(self, db: Database, text_of: Callable[[Record], Text]) -> None:
        self._db = db
        self._text_of = text_of
        db.execute("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(main, search, row)")

    def update(self, record: Record, *, gone: bool) -> None:
        """Index a record anew, or forget it."""
        kind = KINDS.get(type(record))
        if kind is None:
            return
        row = self._db.execute("SELECT entry FROM search_entry WHERE record_id = ?", (record.id,)).fetchone()
        if row:
            self._db.execute("DELETE FROM search WHERE rowid = ?", row)
            self._db.execute("DELETE FROM search_entry WHERE entry = ?", row)
        if gone:
            return
        text = self._text_of(record)
        cursor = self._db.execute(
            "INSERT INTO search_entry (kind, record_id) VALUES (?, ?)", (kind, record.id)
        )
        self._db.execute(
            "INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)",
            (cursor.lastrowid, spread(f"{text.title} {text.about}"), spread(text.body)),
        )

    def ids(
        self, query: str, kinds: Iterable[str], limit: int = 1000, among: int = -1
    ) -> list[tuple[str, str]]:
        """Return the kind and id of the records that hold every term, the best first.

        Of very many, only the `among` that were written last are looked at; -1 for all.
        """
        terms = terms_of(query)
        wanted = list(kinds)
        if not terms:
            return []
        match = self._match(terms)
        rows = self._db.execute(
            "SELECT kind, record_id FROM (SELECT kind, record_id, entry, bm25(search, 5, 1) AS score"
            " FROM search JOIN search_entry ON entry = search.rowid"
            f" WHERE search MATCH ? AND kind IN ({', '.join('?' * len(wanted))})"
            " ORDER BY search.rowid DESC LIMIT ?) ORDER BY score, entry LIMIT ?",
            (match, *wanted, among, limit),
        )
        return [(kind, record_id) for kind, record_id in rows.fetchall()]

    def sources_of_passages(self, query: str) -> list[str]:
        """Return the ids of the sources that have a passage with every term, in it or in its note."""
        terms = terms_of(query)
        if not terms:
            return []
        rows = self._db.execute(
            "SELECT DISTINCT source_id FROM passage WHERE id IN (SELECT record_id FROM search"
            " JOIN search_entry ON entry = search.rowid WHERE search MATCH ? AND kind = 'passage')"
            " ORDER BY source_id",
            (self._match(terms),),
        )
        return [source_id for (source_id,) in rows.fetchall()]

    def _match(self, terms: list[Term]) -> str:
        return " AND ".join(f"({self._spelled(term)})" for term in terms)

    def _spelled(self, term: Term) -> str:
        if not (term.is_being_typed and term.is_one_word):
            return term.quoted
        start = folded(term.text)
        rows = self._db.execute(
            "SELECT term FROM vocabulary WHERE term >= ? AND term < ? ORDER BY doc DESC, term LIMIT ?",
            (start, start + "\U0010ffff", COMPLETIONS),
        )
        completions = [f'"{row[0]}"' for row in rows.fetchall()]
        return " OR ".join([term.quoted, *completions])


def hit(kind: str, record: Record, text: Text, query: str) -> Hit:
    """Return a record that was found, with a snippet around the first word found in its body."""
    found = pattern(tuple(terms_of(query)))
    first = found.search(folded(text.body))
    start = first.start() if first else None
    begin = max(0, (start or 0) - _BEFORE)
    if begin:  # at a word's beginning
        begin = text.body.find(" ", begin, start) + 1 or begin
    snippet = " ".join(text.body[begin : begin + _LENGTH].split())
    snippet = f"{'…' if begin else ''}{snippet}{'…' if begin + _LENGTH < len(text.body) else ''}"
    marks = tuple(match.span() for match in found.finditer(folded(snippet)))
    return Hit(kind, record.id, text.title, snippet, marks, start)
