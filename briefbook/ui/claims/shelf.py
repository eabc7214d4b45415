"""The claims as the list works on them: light rows, kept in step with the book."""

from collections.abc import Iterable
from dataclasses import replace

from briefbook.domain.actor import Actor
from briefbook.domain.citation import citations_in
from briefbook.domain.claim import Claim, Evidence
from briefbook.domain.derivation import Derivation
from briefbook.domain.edit import Change, Edit
from briefbook.domain.flag import Flag
from briefbook.domain.issue import Issue
from briefbook.domain.passage import Passage
from briefbook.domain.source import Source
from briefbook.store.book import Book
from briefbook.store.citations import CITING_FIELDS
from briefbook.store.claim_rows import ClaimRow
from briefbook.store.search.parsing import parse
from briefbook.store.search.query import wanted_words
from briefbook.store.search_terms import folded
from briefbook.ui.claims.arranging import Item, Wanted, chosen, grouped, ordered
from briefbook.ui.claims.claim_model import ClaimModel


class Shelf:
    """All claims of a book in short; reads again only what an edit may have changed."""

    def __init__(self, book: Book, model: ClaimModel) -> None:
        self._book, self._model = book, model
        self._rows: dict[str, ClaimRow] = {}
        self._issues: dict[str, str] | None = None
        self._sources: dict[str, list[str]] | None = None
        self._said: dict[str, str] = {}
        self._is_read = False

    @property
    def size(self) -> int:
        """How many claims the book has."""
        return len(self._all())

    def row(self, claim_id: str | None) -> ClaimRow | None:
        """Return a claim in short."""
        self._all()
        return self._rows.get(claim_id or "")

    def issues(self) -> dict[str, str]:
        """Return the issues by id, in the words and the order of the outline."""
        if self._issues is None:
            entries = self._book.issues.outline()
            self._issues = {entry.issue.id: f"{entry.number} {entry.issue.title}" for entry in entries}
        return self._issues

    def sources(self) -> dict[str, list[str]]:
        """Return the titles of the sources that each claim has evidence in, by claim id; read once."""
        if self._sources is None:
            titles = dict(self._book.sources.with_claims())
            found = self._book.evidence.source_ids()
            self._sources = {one: [titles[source_id] for source_id in ids] for one, ids in found.items()}
        return self._sources

    def found(self, words: str) -> list[ClaimRow]:
        """Return the claims that hold some words, by number."""
        return self._chosen(Wanted(words))

    def arranged(self, wanted: Wanted, order: str, group: str, *, reverse: bool) -> tuple[list[Item], int]:
        """Return the claims wanted, arranged, and how many they are."""
        rows = ordered(self._chosen(wanted), order, reverse=reverse)
        today = self._model.today
        items = grouped(rows, group, issues=self.issues(), sources=self.sources, today=today)
        return items, len(rows)

    def take(self, edit: Edit) -> bool:
        """Take over what an edit changed; return whether other claims are listed, or otherwise."""
        is_renumbered = any(map(_is_renumbered, edit.changes))
        if is_renumbered:
            self._issues = None
        if edit.touches(Evidence, Source):
            self._sources = None
        if edit.touches(Evidence, Passage, Source, Derivation, Actor):
            self._model.forget_voices()
        if not self._is_read:
            return True
        touched = {claim_id for change in edit.changes for claim_id in self._touched(change)}
        if touched:
            self._said = {}
            rows = {row.id: row for row in self._book.claims.rows(touched)}
            for claim_id in touched - rows.keys():
                self._rows.pop(claim_id, None)
            is_new = bool(rows.keys() - self._rows.keys())
            self._rows |= rows
            if is_new:  # undo brings one back among its neighbours
                self._rows = {row.id: row for row in sorted(self._rows.values(), key=_number)}
        return bool(touched) or is_renumbered or edit.touches(Source)

    def _touched(self, change: Change) -> Iterable[str]:
        """Return the ids of the claims whose row a change may change."""
        record = change.record
        if isinstance(record, Claim):
            return (record.id,)
        if isinstance(record, Evidence):
            return (record.claim_id,)
        if isinstance(record, Flag):
            return (record.about_id,) if record.about == "claim" else ()
        cited = self._cited(change, CITING_FIELDS.get(type(record), ()))
        if isinstance(record, Actor):
            return (*cited, *(claim.id for claim in self._book.claims.of_actor(record.id)))
        return cited

    def _cited(self, change: Change, fields: tuple[str, ...]) -> Iterable[str]:
        """Return the ids of the claims that a text in these fields cites, or cited."""
        both = [one for one in (change.before, change.after) if one is not None]
        texts = [tuple(getattr(one, name) for name in fields) for one in both]
        if len(texts) == len(set(texts)):
            for number in {one.claim_number for text in texts for one in citations_in("\n\n".join(text))}:
                claim = self._book.claims.numbered(number) if number is not None else None
                if claim is not None:
                    yield claim.id

    def _all(self) -> dict[str, ClaimRow]:
        if not self._is_read:
            self._rows = {row.id: row for row in self._book.claims.rows()}
            self._is_read = True
        return self._rows

    def _chosen(self, wanted: Wanted) -> list[ClaimRow]:
        rows = list(self._all().values())
        return chosen(rows, wanted, holding=self._holding, in_source=self._book.evidence.claims_in)

    def _holding(self, words: str) -> set[str]:
        """Return the ids of the claims in whose words, or whose actors' names, every term stands somewhere.

        Not by the index of words: parts of words count too, and to rank 10,000 claims takes 50 ms.
        """
        if not self._said:
            self._said = {row.id: _said(row) for row in self._all().values()}
        parts = [folded(part.text) for part in wanted_words(parse(words))] or [folded(words.strip())]
        return {claim_id for claim_id, said in self._said.items() if all(part in said for part in parts)}


def _is_renumbered(change: Change) -> bool:
    """Return whether a change gives issues other numbers or titles."""
    before, after = change.before, change.after
    if not isinstance(before, Issue) or not isinstance(after, Issue):
        return change.kind is Issue
    return replace(before, text=after.text, marking=after.marking) != after


def _said(row: ClaimRow) -> str:
    said = "\n".join((row.label, row.statement, row.actor, row.via))
    return said.lower() if said.isascii() else folded(said)


def _number(row: ClaimRow) -> int:
    return row.number
