"""Which claims are listed, in which order and under which headings: on light rows, never on records."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final, NamedTuple

from briefbook.domain.claim import STATUSES
from briefbook.domain.vocabulary import capital_word
from briefbook.store.claim_rows import ClaimRow
from briefbook.translation import sort_key, tr, tr_noop
from briefbook.ui.claims.wording import needs_attention

NUMBER: Final = "number"
ORDERS: Final = {
    NUMBER: tr_noop("Sort by Number"),
    "status": tr_noop("Sort by Status, Firmest First"),
    "as of": tr_noop("Sort by Date, Newest First"),
    "statement": tr_noop("Sort by Statement"),
    "actor": tr_noop("Sort by Actor"),
    "evidence": tr_noop("Sort by Evidence, Least First"),
}
"""The names of the orders, and how the window says them."""

NO_GROUPS: Final = ""
GROUPS: Final = {
    NO_GROUPS: tr_noop("No Groups"),
    "issue": tr_noop("Group by Issue"),
    "status": tr_noop("Group by Status"),
    "source": tr_noop("Group by Source"),
    "age": tr_noop("Group by Age"),
}
"""What claims can be grouped by, and how the window says it."""

_STATUS_RANK = {status: rank for rank, status in enumerate(STATUSES)}
_AGES = (
    tr_noop("Today"),
    tr_noop("In the last 7 days"),
    tr_noop("In the last 31 days"),
    tr_noop("Older"),
    tr_noop("No date"),
)


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
        named.sort(key=lambda row: sort_key(row.actor), reverse=reverse)
        return named + [row for row in found if not row.actor]
    keys: dict[str, Callable[[ClaimRow], Any]] = {
        NUMBER: lambda row: row.number,
        "status": lambda row: _STATUS_RANK[row.status],
        "statement": lambda row: sort_key(row.statement.lstrip("“”„«»‘’\"' ")),
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
    say: Callable[[str], str] = str
    if group == "status":
        places, say = {status: [] for status in STATUSES}, capital_word
        for row in rows:
            places[row.status].append(row)
    elif group == "age":
        places, say = {age: [] for age in _AGES}, tr
        ages = _Ages(today)
        for row in rows:
            places[ages.of(row.as_of)].append(row)
    elif group == "issue":
        none = tr("No issue")
        places = {words: [] for words in (*issues.values(), none)}
        for row in rows:
            places[issues.get(row.issue_id or "", none)].append(row)
    else:
        named = sources()
        found: dict[str, list[ClaimRow]] = {}
        for row in rows:
            for words in named.get(row.id, ()) or ("",):
                found.setdefault(words, []).append(row)
        # what has no source comes last
        places = dict(sorted(found.items(), key=lambda item: (not item[0], sort_key(item[0]))))
        say = _say_source
    items: list[Item] = []
    for name, members in places.items():
        if members:
            items.append(Heading(say(name), len(members)))
            items += members
    return items


def _say_source(title: str) -> str:
    return title or tr("No source")


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
