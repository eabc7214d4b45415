"""What records are called where somebody reads of them."""

from briefbook.domain.actor import Actor, ActorPosition, Involvement
from briefbook.domain.commitment import Dependency, Progress
from briefbook.domain.issue import Issue
from briefbook.domain.kinds import NAMES
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.risk import Indicator, RiskAction
from briefbook.domain.source import Source
from briefbook.domain.vocabulary import capital_word
from briefbook.store.records import Records
from briefbook.translation import tr

_PARTS: dict[type[Record], str] = {
    RiskAction: "action",
    Indicator: "indicator",
    Progress: "log entry",
    Involvement: "involvement",
    Dependency: "dependency",
}


def kind_name(kind: type[Record]) -> str:
    """Return what a kind of record is called, such as `talking point`; raise `KeyError` if it has no name."""
    return NAMES.get(kind) or _PARTS[kind]


def called(record: Record, records: Records) -> str:
    """Return what a record is called: `2.1 Tariffs`, `K3 Purchases`, `@kim-2025#4`, `Merovar on Water`."""
    if isinstance(record, Issue):
        return f"{records.issues.outline().number_of(record.id)} {record.title}"
    if isinstance(record, Source):
        return f"@{record.key}"
    if isinstance(record, Passage):
        return f"@{records.sources.get(record.source_id).key}#{record.number}"
    if isinstance(record, Actor):
        return record.name
    if isinstance(record, ActorPosition):
        actor, issue = records.actors.get(record.actor_id), records.issues.get(record.issue_id)
        return tr("{actor} on {issue}", actor=actor.name, issue=issue.title)
    words: str = getattr(record, "title", "") or getattr(record, "text", "")
    return " ".join(filter(None, (getattr(record, "label", ""), words))) or capital_word(
        kind_name(type(record))
    )
