"""What forms of working papers offer to choose from, read again only after an edit of it."""

from briefbook.domain.actor import Actor
from briefbook.domain.commitment import Commitment
from briefbook.domain.edit import Change, Edit
from briefbook.domain.issue import Issue
from briefbook.store.book import Book
from briefbook.translation import sort_key


class Offers:
    """The book's actors, issues and commitments in short."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._names: dict[str, str] | None = None
        self._issues: list[tuple[str, str]] | None = None
        self._commitments: dict[str, Commitment] | None = None

    @property
    def names(self) -> dict[str, str]:
        """The names of the actors, by id, in the order of the names."""
        if self._names is None:
            actors = sorted(self._book.actors.all(), key=lambda one: sort_key(one.name))
            self._names = {actor.id: actor.name for actor in actors}
        return self._names

    @property
    def issues(self) -> list[tuple[str, str]]:
        """The issues of the outline: their numbers with their titles, and their ids."""
        if self._issues is None:
            entries = self._book.issues.outline()
            self._issues = [(f"{entry.number} {entry.issue.title}", entry.issue.id) for entry in entries]
        return self._issues

    @property
    def commitments(self) -> dict[str, Commitment]:
        """The commitments by id, by number."""
        if self._commitments is None:
            self._commitments = {one.id: one for one in self._book.commitments.all()}
        return self._commitments

    def take(self, edit: Edit) -> bool:
        """Take over what an edit changed; return whether other things are offered now."""
        is_other = False
        for change in edit.changes:
            record = change.record
            if isinstance(record, Actor):
                self._names = None
            elif isinstance(record, Issue) and _is_renumbered(change):
                self._issues = None
            elif not isinstance(record, Commitment):
                continue
            elif self._commitments is not None:
                self._commitments.pop(record.id, None)
                if change.after is not None:
                    self._commitments[record.id] = record
            is_other = True
        return is_other


def _is_renumbered(change: Change) -> bool:
    before, after = change.before, change.after
    if not isinstance(before, Issue) or not isinstance(after, Issue):
        return True
    return (before.title, before.parent_id, before.position) != (after.title, after.parent_id, after.position)
