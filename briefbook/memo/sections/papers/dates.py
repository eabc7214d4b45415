"""The timeline of a memo: windows of commitments, their expiries and reviews, and events, as a chart."""

from datetime import date

from briefbook.domain.contents import Contents
from briefbook.domain.timeline import TimelineEntry, timeline
from briefbook.memo.blocks import Block, Event, Timeline
from briefbook.memo.sections.papers.scribe import Scribe
from briefbook.memo.sections.papers.wanted import Wanted
from briefbook.memo.sections.timeline import told

_SHOWN = ("window", "expiry", "event", "review")


def timeline_chart(scribe: Scribe, wanted: Wanted) -> list[Block]:
    """Return the chart of commitments and events that have a date, none where none has."""
    contents = scribe.contents
    records = {one.id: one for found in (contents.commitments, contents.events) for one in wanted.of(found)}
    # how things stand today is left out: a memo says the same whenever it is printed
    found = [
        entry for entry in timeline(contents, date.min) if entry.record_id in records and entry.kind in _SHOWN
    ]
    has_window = {entry.record_id for entry in found if entry.kind == "window" and entry.end}
    shown = [entry for entry in found if entry.kind != "expiry" or entry.record_id not in has_window]
    for entry in shown:
        scribe.prints(records[entry.record_id])
    events = tuple(_event(entry, scribe, contents) for entry in shown)
    return [Timeline(events, told(events, scribe.words))] if events else []


def _event(entry: TimelineEntry, scribe: Scribe, contents: Contents) -> Event:
    commitment = contents.commitment_by_id.get(entry.record_id)
    if entry.kind == "review":
        state = scribe.term("Review date")
    elif entry.kind == "expiry":
        state = scribe.term("expires")
    else:
        state = scribe.words.status(commitment.status) if commitment else ""
    if entry.is_computed and entry.end:
        state = ", ".join((state, scribe.term("counted from its start")))
    return Event(f"{entry.label} {scribe.line(entry.title)}", entry.start, entry.end, state)
