"""What the records of a merge are called, also those that this book does not have."""

from typing import Any

from briefbook.domain.header import MemoHeader
from briefbook.domain.issue import Issue
from briefbook.domain.kinds import NAMES
from briefbook.domain.matrix import Matrix
from briefbook.domain.merging.sides import Place, States
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.references import OWNERS, REFERENCES
from briefbook.domain.source import Source
from briefbook.store.book import Book

_LONG = 80


def name_of(place: Place, records: States, others: States, book: Book) -> str:
    """Return what a record is called, such as `R3 Leaks`, `@kim-2025#4` or `Tariffs`."""
    record = records.get(place) or others.get(place)
    if record is None:
        return ""

    def found(kind: type[Record], record_id: str) -> Record | None:
        where = (kind, record_id)
        return records.get(where) or others.get(where) or book.by_kind[kind].find(record_id)

    return _short(_called(record, found))


def told(place: Place, records: States) -> str:
    """Return the sentence that something stays although one side removed it."""
    record = records[place]
    called = _short(_called(record, lambda kind, one: records.get((kind, one))))
    kind = NAMES.get(place[0], "entry")
    return f"The {kind} {called} was removed in one copy and stays, as the other leans on it."


def _called(record: Any, found: Any) -> str:
    if isinstance(record, Source):
        return f"@{record.key}"
    if isinstance(record, Passage):
        source = found(Source, record.source_id)
        return f"@{source.key}#{record.number}" if source else f"“{record.quote}”"
    if isinstance(record, Matrix | MemoHeader):
        return "The risk matrix" if isinstance(record, Matrix) else "The memo’s header"
    if isinstance(record, Issue):
        return f"“{record.title}”"
    called = ("title", "name", "words", "text", "reason", "what")
    words = next(filter(None, (getattr(record, name, "") for name in called)), "")
    own = " ".join(filter(None, (getattr(record, "label", ""), words)))
    if own:
        return own
    references = {**REFERENCES.get(type(record), {}), **dict.fromkeys(OWNERS.get(type(record), "").split())}
    others = [(kind, getattr(record, name)) for name, kind in references.items() if kind is not None]
    names = [_called(one, found) for kind, one_id in others if one_id and (one := found(kind, one_id))]
    return " and ".join(names)


def _short(name: str) -> str:
    return name if len(name) <= _LONG else f"{name[: _LONG - 1].rstrip()}…"
