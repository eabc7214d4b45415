"""The outline: issues as a numbered tree."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from briefbook.domain.issue import Issue


@dataclass(frozen=True)
class Entry:
    """An issue in its place: `number` as printed, such as `3.1`; `level` from 1."""

    issue: Issue
    number: str
    level: int


class Outline:
    """The issues of a book, arranged."""

    def __init__(self, issues: Iterable[Issue]) -> None:
        self._children: dict[str | None, list[Issue]] = {}
        self._issues = {issue.id: issue for issue in issues}
        for issue in self._issues.values():
            self._children.setdefault(issue.parent_id, []).append(issue)
        for siblings in self._children.values():
            siblings.sort(key=lambda issue: (issue.position, issue.id))

    def get(self, issue_id: str) -> Issue:
        """Return the issue with this id; raise `KeyError` if there is none."""
        return self._issues[issue_id]

    def __contains__(self, issue_id: object) -> bool:
        return issue_id in self._issues

    def __len__(self) -> int:
        return len(self._issues)

    def children(self, parent_id: str | None = None) -> list[Issue]:
        """Return the issues directly under one, or the top ones."""
        return list(self._children.get(parent_id, ()))

    def siblings(self, issue: Issue) -> list[Issue]:
        """Return the issues beside this one and itself, in order."""
        return self.children(issue.parent_id)

    def titled(self, *titles: str) -> Issue | None:
        """Return the first of the top issues that has one of these titles, whatever their case."""
        wanted = set(map(_plain, titles))
        return next((issue for issue in self.children() if _plain(issue.title) in wanted), None)

    def under(self, issue_id: str) -> list[Issue]:
        """Return an issue and all below it, parents before children."""
        found = [self.get(issue_id)]
        for child in self.children(issue_id):
            found += self.under(child.id)
        return found

    def __iter__(self) -> Iterator[Entry]:
        """Walk the outline in reading order."""
        yield from self._walk(None, "", 1)

    def _walk(self, parent_id: str | None, prefix: str, level: int) -> Iterator[Entry]:
        for number, issue in enumerate(self.children(parent_id), 1):
            yield Entry(issue, f"{prefix}{number}", level)
            yield from self._walk(issue.id, f"{prefix}{number}.", level + 1)

    def number_of(self, issue_id: str) -> str:
        """Return an issue's printed number, such as `3.1`."""
        issue = self.get(issue_id)
        place = [sibling.id for sibling in self.siblings(issue)].index(issue_id) + 1
        return f"{self.number_of(issue.parent_id)}.{place}" if issue.parent_id else str(place)


def _plain(title: str) -> str:
    return " ".join(title.split()).rstrip(".:").casefold()
