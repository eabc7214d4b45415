"""What was lost of a rescued book, in sentences."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from briefbook.domain.counts import count_of
from briefbook.domain.kinds import NAMES
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.source import Source
from briefbook.store.rescue.history import History, Place
from briefbook.store.rescue.mending import Substitutes

_MOST: Final = 100
"""Sentences about single records of one kind, after which the others are only counted."""
_LENGTH: Final = 80


def told_records(
    names: Mapping[type[Record], str],
    lost: Iterable[Place],
    states: Mapping[Place, Record | None],
    sources: Mapping[str, Source],
) -> Iterator[str]:
    """Yield what records were lost, by name as far as the journal knows them; `names` are those of tables."""
    named: dict[type[Record], list[str]] = {}
    counted: Counter[type[Record]] = Counter()
    for place in lost:
        record = states.get(place)
        if place[0] in NAMES and record is not None:
            named.setdefault(place[0], []).append(_called(record, sources))
        else:
            counted[place[0]] += 1
    for kind, found in named.items():
        yield from (f"The {NAMES[kind]} {name} was lost." for name in found[:_MOST])
        counted[kind] += len(found[_MOST:])
    for kind, count in counted.items():
        if count:
            yield f"{_counted(count, kind, names)} {_was(count)} lost."


def told_older(
    names: Mapping[type[Record], str],
    places: Iterable[Place],
    states: Mapping[Place, Record | None],
    sources: Mapping[str, Source],
) -> Iterator[str]:
    """Yield which records are as the journal has them, while later edits of them may be lost."""
    counted: Counter[type[Record]] = Counter()
    for place in places:
        record = states[place]
        counted[place[0]] += 1
        if place[0] in NAMES and record is not None and counted[place[0]] <= _MOST:
            counted[place[0]] -= 1
            name = _called(record, sources)
            yield f"The {NAMES[place[0]]} {name} is as the journal has it; a later change of it may be lost."
    for kind, count in counted.items():
        if count:
            words = "is as the journal has it" if count == 1 else "are as the journal has them"
            yield f"{_counted(count, kind, names)} {words}; later changes may be lost."


def told_doubtful(
    places: Iterable[Place], states: Mapping[Place, Record | None], sources: Mapping[str, Source]
) -> Iterator[str]:
    """Yield which records stand otherwise in their table than in the journal, of which one was damaged."""
    for place in places:
        record = states[place]
        if place[0] in NAMES and record is not None:
            name = _called(record, sources)
            yield f"The {NAMES[place[0]]} {name} was found in two forms; look whether this is the right one."


def told_loose(
    names: Mapping[type[Record], str],
    gone: Counter[type[Record]],
    blanked: Counter[tuple[type[Record], str]],
) -> Iterator[str]:
    """Yield what was left out, or lost a field, as it referred to something lost."""
    for kind, count in gone.items():
        yield f"{_counted(count, kind, names)} {_was(count)} left out, as what it was about is lost."
    for (kind, field), count in blanked.items():
        words = field.removesuffix("_id").replace("_", " ")
        yield f"{_counted(count, kind, names)} no longer {'names' if count == 1 else 'name'} the {words}."


def told_kept(substitutes: Substitutes, keys: Mapping[str, str]) -> Iterator[str]:
    """Yield which originals, texts and maps were lost; `keys` are of the sources that are left, by id."""
    for what, record in substitutes.lost.values():
        is_source = isinstance(record, Source)
        key = keys.get(record.id if is_source else record.source_id)  # type: ignore[union-attr]
        if key is None:  # of a source that was removed long ago, or is lost itself
            continue
        of = f"@{key}" if is_source else f"version {record.number} of @{key}"  # type: ignore[union-attr]
        if what == "text":
            yield f"The text of {of} was lost; what its passages quote of it is left."
        elif what == "original":
            yield f"The original of {of}, “{record.filename}”, was lost."
        else:
            yield f"The pages and links of the text of {of} were lost."


def told_history(history: History) -> Iterator[str]:
    """Yield what is lost of the journal."""
    if not history.is_whole:
        lost = (
            f"{history.lost:,} of {history.count:,} edits are lost"
            if history.lost
            else "parts of it are lost"
        )
        yield (
            f"The journal could not be kept, as {lost}: what was done before can no longer be undone, and "
            "how the book was then is not known."
        )


def _called(record: Record, sources: Mapping[str, Source]) -> str:
    if isinstance(record, Source):
        return f"@{record.key} “{_short(record.title)}”"
    if isinstance(record, Passage):
        source = sources.get(record.source_id)
        place = f"@{source.key}#{record.number} " if source else ""
        return f"{place}“{_short(record.quote)}”"
    label = getattr(record, "label", "")
    words = next(
        (
            found
            for name in ("title", "name", "statement", "wording", "text")
            if (found := getattr(record, name, ""))
        ),
        "",
    )
    return " ".join(filter(None, (label, f"“{_short(words)}”" if words else "")))


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LENGTH else f"{words[: _LENGTH - 1]}…"


def _counted(count: int, kind: type[Record], names: Mapping[type[Record], str]) -> str:
    words = NAMES.get(kind) or names[kind].replace("_", " ")
    if words == "evidence":
        words = "piece of evidence"
        return f"{count:,} {words if count == 1 else 'pieces of evidence'}"
    return count_of(count, words)


def _was(count: int) -> str:
    return "was" if count == 1 else "were"
