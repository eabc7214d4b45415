"""Timelines: tables with dates in the first column, drawn as a chart ahead of themselves."""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefbook.domain.date_words import in_words
from briefbook.memo.blocks import Block, Cell, Event, Paragraph, Row, Run, Table, Timeline, text_of
from briefbook.memo.templates import Words
from briefbook.memo.walking import runs_in
from briefbook.translation import tr

_DAY = r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?"
_DAYS = re.compile(rf"\s*({_DAY})(?:\s*(?:–|—|/|to|\s-\s|\.\.)\s*({_DAY}))?\s*")


def with_timelines(blocks: Sequence[Block], words: Words) -> tuple[list[Block], int]:
    """Return blocks with a chart ahead of each table of dates, and the number of rows without a date."""
    made: list[Block] = []
    undated = 0
    for block in blocks:
        if isinstance(block, Table) and (events := [event for row in block.rows if (event := _event(row))]):
            undated += len(block.rows) - len(events)
            events.sort(key=lambda event: (event.start, event.end))
            made.append(Timeline(tuple(events), told(events, words)))
            made.append(replace(block, rows=tuple(_with_day(row, words) for row in block.rows)))
        else:
            made.append(block)
    return made, undated


def _event(row: Row) -> Event | None:
    match = _DAYS.fullmatch(_plain(row[0]))
    if not match or len(row) < 2:
        return None
    return Event(_plain(row[1]), match[1], match[2] or "", _plain(row[2]) if len(row) > 2 else "")


def _plain(cell: Cell) -> str:
    """Return the text of a cell without the numbers of notes."""
    stretches = (tuple(run for run in runs if not (run.note or run.superscript)) for runs in runs_in(cell))
    return " ".join(" ".join(map(text_of, stretches)).split())


def _with_day(row: Row, words: Words) -> Row:
    match = _DAYS.fullmatch(_plain(row[0]))
    if not match:
        return row
    days = _in_words(match[1], match[2] or "", words)
    numbers = tuple(run for runs in runs_in(row[0]) for run in runs if run.note or run.superscript)
    return ((Paragraph((Run(days), *numbers)),), *row[1:])


def _in_words(start: str, end: str, words: Words) -> str:
    days = [in_words(day, words.dates) for day in (start, end) if day]
    return " – ".join(dict.fromkeys(days))


def told(events: Sequence[Event], words: Words) -> str:
    """Return what a timeline of some events shows, in words."""
    first = in_words(events[0].start, words.dates)
    last = in_words(max(event.end or event.start for event in events), words.dates)
    shown = (
        f"{_in_words(event.start, event.end, words)}: {event.title}{event.state and f' ({event.state})'}"
        for event in events
    )
    return f"{words.timeline_figure.format(first=first, last=last)} {'; '.join(shown)}."


def without_dates(place: str) -> str:
    """Return that the text of a place makes no timeline, in a sentence."""
    return tr(
        "{place} has no table with dates such as 2026-12-01 in its first column, so there is no "
        "timeline of it.",
        place=place,
    )


def with_undated(place: str, rows: int) -> str:
    """Return that a timeline leaves rows out, in a sentence."""
    return tr(
        "{place} has (a row|%n rows) without a date such as 2026-12-01 in the first column, which "
        "the timeline leaves out.",
        "",
        rows,
        place=place,
    )
