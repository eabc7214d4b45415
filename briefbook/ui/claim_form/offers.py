"""What the form offers to choose from: the book's actors and issues, and when sources were published."""

from collections.abc import Sequence

from briefbook.domain.actor import Actor
from briefbook.domain.claim import Claim
from briefbook.domain.edit import Edit
from briefbook.domain.issue import Issue
from briefbook.domain.passage import Passage
from briefbook.store.book import Book
from briefbook.translation import sort_key
from briefbook.ui.claim_form.claim_fields import ClaimFields, Names


class Offers:
    """Fills the fields with choices, read again only after an edit of them."""

    def __init__(self, book: Book, fields: ClaimFields) -> None:
        self._book, self._fields = book, fields
        self._names: Names | None = None
        self._has_issues = False

    @property
    def names(self) -> Names:
        """The names of the book's actors, by id."""
        if self._names is None:
            self._names = {actor.id: actor.name for actor in self._book.actors.all()}
        return self._names

    def take(self, edit: Edit) -> None:
        """Forget what an edit changed."""
        if edit.touches(Actor):
            self._names = None
        if edit.touches(Issue):
            self._has_issues = False

    def offer(self) -> None:
        """Offer the actors and issues that the book has now."""
        names = sorted(self.names.values(), key=sort_key)
        if names != self._fields.actors.stringList():
            self._fields.offer_actors(names)
        if not self._has_issues:
            self._has_issues = True
            entries = self._book.issues.outline()
            self._fields.offer_issues([(f"{e.number} {e.issue.title}", e.issue.id) for e in entries])

    def offer_dates(self, passages: Sequence[Passage]) -> None:
        """Offer when the sources of some passages were published."""
        sources = [self._book.sources.get(one) for one in dict.fromkeys(p.source_id for p in passages)]
        dates = [(source.published, f"@{source.key}") for source in sources if source.published]
        self._fields.as_of.offer(dates)

    def evidence(self, claim: Claim) -> list[Passage]:
        """Return the passages that speak for a claim, then those against it."""
        of_claim = self._book.passages.of_claim
        return [*of_claim(claim.id), *of_claim(claim.id, "against")]
