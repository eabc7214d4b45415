"""Which working papers an audience may see: risks, actors, commitments, scenarios and advice."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from briefbook.domain.actor import ActorPosition
from briefbook.domain.contents import Contents
from briefbook.domain.kinds import NAMES
from briefbook.domain.record import Record
from briefbook.domain.risk import Indicator, RiskAction
from briefbook.domain.vocabulary import count_of_kind, word
from briefbook.memo.characters import one_line
from briefbook.translation import tr

if TYPE_CHECKING:
    from briefbook.memo.audience import Audience

# actors first, because others hang on them
PAPERS = (
    *("actors", "risks", "commitments", "scenarios", "recommendations", "talking_points", "events"),
    *("objectives", "positions"),
)
"""The fields of `Contents` that hold working papers."""
_PARTS = (
    ("risk_actions", "risk_id", "action"),
    ("indicators", "about_id", "indicator"),
    ("progress", "commitment_id", "log entry"),
)
"""What belongs to one of them: the field, that of its owner's id, and what it is called."""
_NO_WORDS = frozenset(("id", "marking", "kind", "status"))


def papers_of(contents: Contents) -> Iterator[Record]:
    """Yield all working papers."""
    for name in PAPERS:
        yield from getattr(contents, name)


def called(record: Record, contents: Contents) -> str:
    """Return what a sentence calls a working paper, such as `“Purchases” (K3)`."""
    if isinstance(record, ActorPosition):
        issue = next((one.title for one in contents.issues if one.id == record.issue_id), "")
        actor = contents.actor_names.get(record.actor_id, "")
        return tr("“{actor}” on “{issue}”", actor=actor, issue=one_line(issue))
    label = getattr(record, "label", "")
    return f"“{one_line(getattr(record, 'title', ''))}”{label and f' ({label})'}"


class PaperSieve:
    """Sieves the working papers of one book."""

    def __init__(self, audience: "Audience", whole: Contents) -> None:
        self._audience = audience
        self._whole = whole
        self._seen = list(papers_of(whole))
        self._told: dict[str, str] = {}

    def know_marked(self) -> None:
        """Leave out what is marked higher, so that it is known again wherever it is named."""
        self._seen = [one for one in self._seen if not self._leaves(one, self._why_marked(one))]

    def sieve(self, passage_ids: Collection[str], issue_ids: Collection[str] | None = None) -> None:
        """Leave out what rests on something left out; `issue_ids` are the issues seen, once that is known."""
        while True:  # what is left out may be named by what was looked at before
            ids = {one.id for one in self._seen}
            kept = [
                one
                for one in self._seen
                if not self._leaves(one, self._why_it_rests(one, ids, passage_ids, issue_ids))
            ]
            if len(kept) == len(self._seen):
                return
            self._seen = kept

    def seen(self) -> dict[str, Any]:
        """Return what may be seen, by the names of the fields of `Contents`."""
        told = (self._told.get(one.id) for one in papers_of(self._whole))
        self._audience.withheld += filter(None, told)
        whole, ids = self._whole, {one.id for one in self._seen}
        found: dict[str, Any] = {
            name: tuple(_with_seen_links(one, ids) for one in getattr(whole, name) if one.id in ids)
            for name in PAPERS
        }
        for name, owner, part in _PARTS:
            found[name] = self._parts(getattr(whole, name), owner, part, ids)
        found["involvements"] = tuple(
            one for one in whole.involvements if one.record_id in ids and one.actor_id in ids
        )
        found["dependencies"] = tuple(
            one for one in whole.dependencies if one.commitment_id in ids and one.on_id in ids
        )
        return found

    def _leaves(self, record: Record, why: str) -> bool:
        if not why:
            return False
        name = NAMES[type(record)]
        self._told[record.id] = tr(
            "The {kind} {record} is left out: {why}.",
            kind=word(name),
            record=called(record, self._whole),
            why=why,
        )
        self._audience.know_paper(record)
        return True

    def _why_marked(self, record: Record) -> str:
        marking = getattr(record, "marking", "")
        if not self._audience.is_within_markings((marking,)):
            return self._audience.why((marking,))
        issue_id = getattr(record, "issue_id", None)
        if issue_id and not self._audience.is_within_markings(self._audience.markings_of.get(issue_id, ())):
            return tr("it belongs to an issue that is left out")
        return ""

    def _why_it_rests(
        self,
        record: Record,
        ids: Collection[str],
        passage_ids: Collection[str],
        issue_ids: Collection[str] | None,
    ) -> str:
        issue_id = getattr(record, "issue_id", None)
        if issue_id and issue_ids is not None and issue_id not in issue_ids:
            return tr("it belongs to an issue that is left out")
        actor_id = getattr(record, "actor_id", None)
        if actor_id and actor_id not in ids:
            return tr("it is of an actor that is left out")
        passage_id = getattr(record, "passage_id", None)
        is_bare = passage_id and passage_id in self._whole.passage_by_id and passage_id not in passage_ids
        if is_bare or self._audience.rests(words_of(record)):
            return tr("it rests on {fallen} that is left out", fallen=self._audience.fallen)
        return ""

    def _parts(
        self, parts: Sequence[Any], owner: str, called_part: str, ids: Collection[str]
    ) -> tuple[Any, ...]:
        of_seen = [one for one in parts if getattr(one, owner) in ids]
        kept = tuple(one for one in of_seen if not self._audience.rests(words_of(one)))
        if gone := len(of_seen) - len(kept):
            self._audience.withheld.append(
                tr(
                    "{parts} (is|are) left out: (it rests|they rest) on {fallen} that is left out.",
                    "",
                    gone,
                    parts=count_of_kind(gone, called_part),
                    fallen=self._audience.fallen,
                )
            )
        return kept


def words_of(record: Record | RiskAction | Indicator) -> str:
    """Return all words of a working paper, a line for each of its fields."""
    told: list[str] = []
    for one in fields(record):
        value = getattr(record, one.name)
        if one.name in _NO_WORDS or one.name.endswith("_id"):
            continue
        told += [value] if isinstance(value, str) else value if isinstance(value, tuple) else ()
    return "\n".join(told)


def _with_seen_links(record: Any, ids: Collection[str]) -> Any:
    """Return an actor without the one above it, where that one is left out."""
    parent_id = getattr(record, "parent_id", None)
    return replace(record, parent_id=None) if parent_id and parent_id not in ids else record
