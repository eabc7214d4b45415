"""Changes of records as JSON: what the journal keeps, and what a team's server does."""

import json
from typing import Any

from briefbook.domain.edit import Change
from briefbook.domain.record import Record
from briefbook.store.repository import Repository


class WrittenChanges:
    """Writes changes as a JSON list of the kind of each record and its row before and after."""

    def __init__(self, repositories: dict[type[Record], Repository[Any]]) -> None:
        self._by_kind = repositories
        self._by_name = {repository.table_name: repository for repository in repositories.values()}

    def write(self, changes: tuple[Change, ...]) -> str:
        """Return changes as JSON."""
        return json.dumps([self._written(change) for change in changes], ensure_ascii=False)

    def read(self, written: str) -> tuple[Change, ...]:
        """Return the changes that JSON holds."""
        return tuple(self._read(one) for one in json.loads(written))

    def read_kinds(self, written: str, kinds: tuple[str, ...]) -> tuple[Change, ...]:
        """Return the changes of records of these kinds, which are names of tables such as `risk`."""
        return tuple(self._read(one) for one in json.loads(written) if one["kind"] in kinds)

    def _written(self, change: Change) -> dict[str, Any]:
        repository = self._by_kind[change.kind]
        return {
            "kind": repository.table_name,
            "before": repository.row(change.before) if change.before else None,
            "after": repository.row(change.after) if change.after else None,
        }

    def _read(self, written: dict[str, Any]) -> Change:
        repository = self._by_name[written["kind"]]
        before, after = written["before"], written["after"]
        return Change(
            repository.record(before) if before else None, repository.record(after) if after else None
        )
