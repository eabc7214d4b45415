"""The rows of a timeline: a row for each record, with all its entries."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from briefbook.domain.capitals import capitalised
from briefbook.domain.counts import in_a_row
from briefbook.domain.date_words import in_short
from briefbook.domain.timeline import EntryKind, TimelineEntry
from briefbook.domain.timeline_moves import days_open
from briefbook.translation import tr, tr_noop

WORDS: Mapping[EntryKind, str] = {
    "window": tr_noop("Window"),
    "expiry": tr_noop("Expiry"),
    "event": tr_noop("Event"),
    "action": tr_noop("Action due"),
    "decision": tr_noop("Decision due"),
    "review": tr_noop("Review date"),
}
"""What each kind of entry is called; `tr` shows it."""


@dataclass(frozen=True)
class TimelineRow:
    """A record and its entries, the earliest first."""

    label: str
    title: str
    entries: tuple[TimelineEntry, ...]


def rows_of(
    entries: Iterable[TimelineEntry], kinds: Collection[EntryKind], words: str = ""
) -> list[TimelineRow]:
    """Return the rows of the entries of some kinds whose label or title has all these words, by date."""
    wanted = words.casefold().split()
    found: dict[str, list[TimelineEntry]] = {}
    titles: dict[str, str] = {}
    for one in entries:
        if one.kind not in kinds:
            continue
        told = f"{one.label} {one.title}".casefold()
        if all(word in told for word in wanted):
            # an action is a row of its own: it says something else than its risk
            key = one.part_id or one.record_id
            found.setdefault(key, []).append(one)
            titles[key] = one.title
    return [TimelineRow(mine[0].label, titles[key], tuple(mine)) for key, mine in found.items()]


def dates_in_words(entry: TimelineEntry, *, with_length: bool = True) -> str:
    """Return the dates of an entry, such as `12 Aug 2025 – 10 Nov 2025 (90 days)`."""
    start, end = in_short(entry.start), in_short(entry.end)
    if entry.is_open:
        return tr("from {start}, no end named", start=start)
    if not end or end == start:
        return start
    if not with_length or len(entry.start) < 10 or len(entry.end) < 10:
        return f"{start} – {end}"
    count = days_open(entry.start, entry.end, is_computed=entry.is_computed)
    return tr("{start} – {end} (%n day(s))", "", count, start=start, end=end)


def spoken(entry: TimelineEntry) -> str:
    """Return an entry in one line, for those who hear it."""
    computed = tr("end computed") if entry.is_computed else ""
    parts = (
        f"{entry.label} {entry.title}",
        tr(WORDS[entry.kind]),
        dates_in_words(entry),
        computed,
        entry.state,
    )
    return in_a_row(filter(None, parts))


def explained(entry: TimelineEntry) -> str:
    """Return an entry in lines, for a tooltip."""
    computed = tr("The end is computed from the start and the duration.") if entry.is_computed else ""
    named = tr("{kind}: {dates}", kind=tr(WORDS[entry.kind]), dates=dates_in_words(entry))
    state = capitalised(entry.state)
    told = "\n".join(filter(None, (f"{entry.label} {entry.title}", named, state, computed)))
    return told.replace("<", "‹")  # a tool tip would read “<” as markup
