"""Tables and calendars out of a book."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Literal, TypeAlias

from briefbook.domain.actor import Actor
from briefbook.domain.contents import Contents
from briefbook.domain.kinds import NAMES
from briefbook.domain.record import Record
from briefbook.domain.timeline import TimelineEntry, timeline
from briefbook.memo.ledgers import Column, Ledger, calendar_file, csv_file, ledger, xlsx_file
from briefbook.translation import english

TableKind: TypeAlias = Literal["csv", "xlsx"]


def table_file(
    what: type[Record] | Ledger, contents: Contents, kind: TableKind, only: Collection[str] | None = None
) -> bytes:
    """Return a table, or that of all records of a kind or of those whose ids are in `only`, as a file."""
    # a file is in English, whatever the language of the window
    with english():
        table = what if isinstance(what, Ledger) else ledger(what, contents, only)
        return csv_file(table) if kind == "csv" else xlsx_file(table)


def calendar_of(entries: Iterable[TimelineEntry], title: str, *, with_past: bool = False) -> bytes:
    """Return entries of the timeline as a calendar file."""
    with english():
        return calendar_file(entries, title, with_past=with_past)


def listed_for(contents: Contents, kind: type[Record], today: date) -> list[TimelineEntry]:
    """Return the entries of the timeline about records of a kind; about actors, what they take part in."""
    entries = timeline(contents, today)
    if kind is Actor:
        involved = {one.record_id for one in contents.involvements}
        return [one for one in entries if one.record_id in involved]
    return [one for one in entries if one.record_kind == NAMES[kind]]


def timeline_table(entries: Sequence[TimelineEntry]) -> Ledger:
    """Return entries of the timeline as a table."""
    columns = (
        Column("From", "date"),
        Column("To", "date"),
        Column("What"),
        Column("State"),
        Column("Ref"),
        Column("Title"),
    )
    rows = tuple((one.start, one.end, one.kind, one.state, one.label, one.title) for one in entries)
    return Ledger("Timeline", columns, rows)


def outcome_table(contents: Contents) -> Ledger:
    """Return what was expected of a meeting and what came of it, a line for each expectation.

    These are commitments of which something is expected, what both sides want, and what was to be raised.
    """
    columns = (
        *(Column("Ref"), Column("Title"), Column("Expected", "text"), Column("Outcome")),
        Column("What came of it", "text"),
    )
    promised = [
        (one.label, one.title, one.expected, one.outcome, one.outcome_note)
        for one in contents.commitments
        if one.expected or one.outcome
    ]
    wanted = [
        (
            one.label,
            one.title,
            " · ".join(filter(None, (one.side, one.priority))),
            one.outcome,
            one.outcome_note,
        )
        for one in contents.objectives
    ]
    said = [(one.label, one.title, one.mode, one.raised, one.minutes) for one in contents.talking_points]
    return Ledger("Outcome", columns, (*promised, *wanted, *said))
