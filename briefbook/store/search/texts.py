"""What is searched of each kind of record, and what is shown of it when it is found."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from briefbook.domain.actor import Actor, ActorPosition
from briefbook.domain.claim import Claim
from briefbook.domain.fields import FIELDS
from briefbook.domain.issue import Issue
from briefbook.domain.kinds import KINDS
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.source import Source
from briefbook.store.driver import Database
from briefbook.store.records import Records
from briefbook.store.search.index import Text

_SCHEME = re.compile(r"^[a-z]+://(www\.)?")


def text_of(record: Record, records: Records, shown_text: Callable[[Source], str]) -> Text:
    """Return what is searched of a record; `shown_text` gives the text of a source."""
    if isinstance(record, Source):
        tags = [tag.name for tag in records.tags.of_source(record.id)]
        address = _SCHEME.sub("", record.address)
        about = [record.key, *tags, address, record.filename, *map(str, record.bibliography.values())]
        return Text(record.title, shown_text(record), record.author, record.publisher, "\n".join(about))
    if isinstance(record, Passage):
        body = f"{record.quote}\n{record.note}" if record.note else record.quote
        return Text(records.sources.get(record.source_id).title, body)
    if isinstance(record, Claim):
        return Text(record.label, record.statement)
    if isinstance(record, Issue):
        return Text(record.title, record.text)
    return _of_paper(record, records)


def _of_paper(record: Record, records: Records) -> Text:
    """Return what is searched of a risk, a commitment and the like: its title, then its other words."""
    fields = [
        one for one in FIELDS[type(record)] if one.form in ("line", "text", "lines") and one.name != "marking"
    ]
    values = [getattr(record, one.name) for one in fields if one.name not in ("title", "name")]
    body = "\n".join(filter(None, ("\n".join(one) if isinstance(one, tuple) else one for one in values)))
    if isinstance(record, ActorPosition):
        actor, issue = records.actors.get(record.actor_id), records.issues.get(record.issue_id)
        return Text(f"{actor.name} on {issue.title}", body)
    name = record.name if isinstance(record, Actor) else f"{record.label} {record.title}"  # type: ignore[attr-defined]
    return Text(name, body)


@dataclass(frozen=True)
class Shown:
    """The title and the text of what was found."""

    title: str
    body: str
    begin: int = 0
    """Where the text begins in the text that is shown for it, a passage’s in its source’s."""
    length: int = -1
    """How much of it is there, a passage’s quote without its note; -1 for all."""

    def offset(self, place: int) -> int:
        """Return where a place in the text is."""
        return self.begin + (place if place < self.length or self.length < 0 else 0)


def shown_texts(db: Database, records: Records, found: Iterable[tuple[str, str]]) -> list[Shown]:
    """Return what is shown of records by their kinds and ids; the texts of sources are read together."""
    wanted = list(found)
    sources = _shown_sources(db, [record_id for kind, record_id in wanted if kind == "source"])
    shown = []
    for kind, record_id in wanted:
        if kind == "source":
            shown.append(sources[record_id])
        elif kind == "passage":
            passage = records.passages.get(record_id)
            text = text_of(passage, records, _no_text)
            shown.append(Shown(text.title, text.body, passage.start, len(passage.quote)))
        else:
            text = text_of(records.by_kind[KINDS[kind]].get(record_id), records, _no_text)
            shown.append(Shown(text.title, text.body))
    return shown


def _shown_sources(db: Database, ids: list[str]) -> dict[str, Shown]:
    marks = ", ".join("?" * len(ids))
    hidden: dict[str, list[tuple[int, int]]] = {}
    for source_id, start, end in db.execute(
        'SELECT source_id, start, "end" FROM set_aside a JOIN source s ON s.id = source_id'
        f" WHERE source_id IN ({marks}) AND NOT brought_back AND a.version = s.version"
        " AND a.reading = s.reading ORDER BY source_id, start",
        ids,
    ).fetchall():
        hidden.setdefault(source_id, []).append((start, end))
    rows = db.execute(
        f"SELECT id, title, data FROM source JOIN kept ON sha256 = text_sha256 WHERE id IN ({marks})", ids
    ).fetchall()
    return {row[0]: Shown(row[1], blanked(row[2].decode(), hidden.get(row[0], ()))) for row in rows}


def blanked(text: str, stretches: Iterable[tuple[int, int]]) -> str:
    """Return a text with blanks for stretches of it, in reading order, so that offsets in it hold."""
    parts: list[str] = []
    at = 0
    for start, end in stretches:
        parts += (text[at:start], " " * (end - max(start, at)))
        at = max(at, end)
    return "".join((*parts, text[at:])) if parts else text


def _no_text(source: Source) -> str:
    raise AssertionError(source)
