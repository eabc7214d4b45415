"""Where issues are kept."""

from briefbook.domain.issue import Issue
from briefbook.domain.outline import Outline
from briefbook.store.driver import Database
from briefbook.store.repository import Repository


class Issues(Repository[Issue]):
    """The issues of a book; once asked for they stay in memory, as half the window wants the outline."""

    table_name = "issue"
    record_type = Issue

    def __init__(self, db: Database) -> None:
        super().__init__(db)
        self._known: dict[str, Issue] | None = None
        self._outline: Outline | None = None
        self._version = 0

    def all(self) -> list[Issue]:
        """Return all issues, the oldest first."""
        known = self._fresh()
        return [known[record_id] for record_id in sorted(known)]

    def find(self, record_id: str | None) -> Issue | None:
        """Return the issue with this id, or `None`."""
        return self._fresh().get(record_id or "")

    def outline(self) -> Outline:
        """Return the issues, arranged."""
        known = self._fresh()
        if self._outline is None:
            self._outline = Outline(known[record_id] for record_id in sorted(known))
        return self._outline

    def insert(self, record: Issue) -> None:
        """Add an issue."""
        super().insert(record)
        self._note(record.id, record)

    def update(self, record: Issue) -> None:
        """Replace the issue that has the same id."""
        super().update(record)
        self._note(record.id, record)

    def delete(self, record: Issue) -> None:
        """Take an issue away; SQLite refuses while another refers to it."""
        super().delete(record)
        self._note(record.id, None)

    def forget(self) -> None:
        """Read the file again when next asked: what was written since may have been taken back."""
        self._known = self._outline = None

    def _note(self, record_id: str, record: Issue | None) -> None:
        self._outline = None
        if self._known is None:
            return
        if record is None:
            self._known.pop(record_id, None)
        else:
            self._known[record_id] = record

    def _fresh(self) -> dict[str, Issue]:
        # counts what other connections commit, such as that of the window where a book is open for writing
        version = self._db.execute("PRAGMA data_version").fetchone()[0]
        if self._known is None or version != self._version:
            self._known, self._outline, self._version = {one.id: one for one in super().all()}, None, version
        return self._known
