"""The commands that list the working papers, and write them as tables and calendars."""

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from briefbook.cli.opening import opened
from briefbook.cli.output import columns, say
from briefbook.cli.paper_values import paper_rows, paper_values
from briefbook.domain.contents import Contents
from briefbook.domain.counts import count_of
from briefbook.domain.dates import is_date
from briefbook.domain.risk import Risk
from briefbook.domain.timeline import TimelineEntry
from briefbook.domain.timeline import timeline as timeline_of
from briefbook.errors import BriefbookError
from briefbook.jobs.ledgers import calendar_of, listed_for, outcome_table, table_file, timeline_table
from briefbook.jobs.loading.targets import LOADABLE
from briefbook.jobs.writing_files import write_file
from briefbook.store.records import PLACES


def lists(given: Namespace) -> None:
    """List the records of a kind, or write them to a file."""
    kind = LOADABLE[given.kind]
    with opened(given, read_only=True) as book:
        contents = book.contents()
        title = book.title
        if given.as_of is not None:
            then = book.risk_history().at(day_given(given.as_of))
            contents = replace(contents, risks=then.risks, matrix=then.matrix)
    if given.breaches:
        contents = replace(contents, risks=_breaches(contents))
    records: Sequence[Any] = getattr(contents, PLACES[kind])
    if path := given.csv or given.xlsx or given.ics:
        if given.ics:
            entries = listed_for(contents, kind, date.today())
            write_file(path, calendar_of(entries, f"{title}: {given.kind}"))
            count = len([one for one in entries if one.sign != "over"])
            _wrote(given, count_of(count, "date"), count)
        else:
            write_file(path, table_file(kind, contents, "csv" if given.csv else "xlsx"))
            noun = given.kind.removesuffix("s")
            _wrote(given, count_of(len(records), noun), len(records))
        return
    listed = [paper_values(contents, one) for one in records]
    rows = paper_rows(contents, kind, records)
    nothing = "No risk is beyond what is tolerated." if given.breaches else f"No {given.kind} yet."
    say(listed, columns(rows) if records else nothing, as_json=given.json)


def timeline(given: Namespace) -> None:
    """List what has a date, or write it to a file."""
    with opened(given, read_only=True) as book:
        contents, title = book.contents(), book.title
    entries = [one for one in timeline_of(contents, date.today()) if given.past or one.sign != "over"]
    if given.ics:
        write_file(given.ics, calendar_of(entries, title, with_past=given.past))
        _wrote(given, count_of(len(entries), "date"), len(entries))
        return
    table = timeline_table(entries)
    if given.csv or given.xlsx:
        write_file(given.csv or given.xlsx, table_file(table, contents, "csv" if given.csv else "xlsx"))
        _wrote(given, count_of(len(entries), "date"), len(entries))
        return
    rows = [tuple(one.label.lower() for one in table.columns), *(_dashed(row) for row in table.rows)]
    say([_entry(one) for one in entries], columns(rows) if entries else "No dates yet.", as_json=given.json)


def outcome(given: Namespace) -> None:
    """List what was expected of the meeting and what came of it, line by line."""
    with opened(given, read_only=True) as book:
        contents = book.contents()
    table = outcome_table(contents)
    if given.csv or given.xlsx:
        write_file(given.csv or given.xlsx, table_file(table, contents, "csv" if given.csv else "xlsx"))
        _wrote(given, count_of(len(table.rows), "line"), len(table.rows))
        return
    names = [one.label.lower().replace(" ", "_") for one in table.columns]
    listed = [dict(zip(names, row, strict=True)) for row in table.rows]
    rows = [tuple(one.label.lower() for one in table.columns), *(_dashed(row) for row in table.rows)]
    nothing = "Nothing is expected of the meeting yet."
    say(listed, columns(rows) if listed else nothing, as_json=given.json)


def _dashed(row: Sequence[str]) -> tuple[str, ...]:
    """Return cells in one line each, with a dash for what is empty."""
    return tuple(" ".join(cell.split()) or "–" for cell in row)


def _entry(one: TimelineEntry) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "about": one.record_kind,
        "id": one.record_id,
        "label": one.label,
        "title": one.title,
        "start": one.start or None,
        "end": one.end or None,
        "computed": one.is_computed,
        "state": one.state,
        "sign": one.sign or None,
    }


def _wrote(given: Namespace, what: str, count: int) -> None:
    path = given.csv or given.xlsx or given.ics
    say({"file": str(path), "count": count}, f"Wrote {what} to {path}.", as_json=given.json)


def _breaches(contents: Contents) -> tuple[Risk, ...]:
    if not contents.matrix.tolerated:
        raise BriefbookError("The matrix has no line of what is tolerated yet; “matrix --set” draws one.")
    return tuple(one for one in contents.risks if one.breaches(contents.matrix))


def day_given(text: str) -> date:
    """Return the day that a text names; raise `BriefbookError` if it names none."""
    if not (is_date(text) and len(text) == 10):
        raise BriefbookError(f"“{text}” is not a day such as 2025-10-28.")
    return date.fromisoformat(text)
