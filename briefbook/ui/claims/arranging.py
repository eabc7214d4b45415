"""Which claims are listed, in which order and under which headings: on light rows, never on records."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final, NamedTuple

from briefbook.domain.claim import STATUSES
from briefbook.store.claim_rows import ClaimRow
from briefbook.ui.claims.wording import needs_attention

NUMBER: Final = "number"
ORDERS: Final = {
    NUMBER: "Sort by Number",
    "status": "Sort by Status, Firmest First",
    "as of": "Sort by Date, Newest First",
    "statement": "Sort by Statement",
    "actor": "Sort by Actor",
    "evidence": "Sort by Evidence, Least First",
}
"""The names of the orders, and how the window says them."""

NO_GROUPS: Final = ""
GROUPS: Final = {
    NO_GROUPS: "No Groups",
    "issue": "Group by Issue",
    "status": "Group by Status",
    "source": "Group by Source",
    "age": "Group by Age",
}
"""What claims can be grouped by, and how the window says it."""

_STATUS_RANK = {status: rank for rank, status in enumerate(STATUSES)}
_AGES = ("Today", "In the last 7 days", "In the last 31 days", "Older", "No date")


class Heading(NamedTuple):
    """What stands over a group of claims."""

    words: str
    size: int


Item = ClaimRow | Heading


@dataclass(frozen=True)
class Wanted:
    """What is asked of claims to be listed; nothing asks nothing."""

    words: str = ""
    status: str = ""
    source_id: str = ""
    issue_id: str = ""
    attention: bool = False


def chosen(
    rows: Sequence[ClaimRow],
    wanted: Wanted,
    *,
    holding: Callable[[str], Collection[str]],
    in_source: Callable[[str], Collection[str]],
) -> list[ClaimRow]:
    """Return the claims that are wanted.

    `holding` gives the ids of those whose words hold a query, `in_source` of those with evidence in a source.
    """
    found = list(rows)
    if wanted.status:
        found = [row for row in found if row.status == wanted.status]
    if wanted.issue_id:
        found = [row for row in found if row.issue_id == wanted.issue_id]
    if wanted.source_id:
        ids = in_source(wanted.source_id)
        found = [row for row in found if row.id in ids]
    if wanted.attention:
        found = [row for row in found if needs_attention(row)]
    if wanted.words.strip():
        ids = holding(wanted.words)
        found = [row for row in found if row.id in ids]
    return found


def ordered(rows: Sequence[ClaimRow], order: str, *, reverse: bool = False) -> list[ClaimRow]:
    """Return claims in one of `ORDERS`, or the other way round; those without what is sorted by come last."""
    found = list(rows)  # by number, as the book gives them
    if order == "as of":
        dated = sorted((row for row in found if row.as_of), key=lambda row: row.as_of, reverse=not reverse)
        return dated + [row for row in found if not row.as_of]
    if order == "actor":
        named = [row for row in found if row.actor]
        named.sort(key=lambda row: row.actor.casefold(), reverse=reverse)
        return named + [row for row in found if not row.actor]
    keys: dict[str, Callable[[ClaimRow], Any]] = {
        NUMBER: lambda row: row.number,
        "status": lambda row: _STATUS_RANK[row.status],
        "statement": lambda row: row.statement.casefold().lstrip("“”„«»‘’\"' "),
        "evidence": lambda row: (row.pro, -row.contra),
    }
    found.sort(key=keys[order], reverse=reverse)
    return found


def grouped(
    rows: Sequence[ClaimRow],
    group: str,
    *,
    issues: Mapping[str, str],
    sources: Callable[[], Mapping[str, Sequence[str]]],
    today: date,
) -> list[Item]:
    """Return claims under their headings, the order within each kept; a claim stands under all its sources.

    `issues` are the words of the issues by id, as the outline has them; `sources` gives, by claim id, the
    words of the sources that its evidence is in.
    """
    if group == NO_GROUPS:
        return list(rows)
    places: dict[str, list[ClaimRow]] = {}
    if group == "status":
        places = {status.capitalize(): [] for status in STATUSES}
        for row in rows:
            places[row.status.capitalize()].append(row)
    elif group == "age":
        places = {age: [] for age in _AGES}
        ages = _Ages(today)
        for row in rows:
            places[ages.of(row.as_of)].append(row)
    elif group == "issue":
        none = "No issue"
        places = {words: [] for words in (*issues.values(), none)}
        for row in rows:
            places[issues.get(row.issue_id or "", none)].append(row)
    else:
        named = sources()
        found: dict[str, list[ClaimRow]] = {}
        for row in rows:
            for words in named.get(row.id, ()) or ("No source",):
                found.setdefault(words, []).append(row)
        # what has no source comes last
        places = dict(sorted(found.items(), key=lambda item: (item[0] == "No source", item[0].casefold())))
    items: list[Item] = []
    for words, members in places.items():
        if members:
            items.append(Heading(words, len(members)))
            items += members
    return items


class _Ages:
    """Says how old dates are; one known to the month or year counts from its first day."""

    def __init__(self, today: date) -> None:
        self._since = [
            (today.isoformat(), _AGES[0]),
            ((today - timedelta(days=7)).isoformat(), _AGES[1]),
            ((today - timedelta(days=31)).isoformat(), _AGES[2]),
        ]

    def of(self, as_of: str) -> str:
        """Return the heading that a date stands under."""
        if not as_of:
            return _AGES[4]
        first = as_of + "-01-01"[len(as_of) - 4 :] if len(as_of) < 10 else as_of
        return next((words for since, words in self._since if first >= since), _AGES[3])
