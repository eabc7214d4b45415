"""Commitments in a memo: the ledger, each in full, their progress, and what came of what was expected."""

from collections.abc import Iterator
from decimal import Decimal

from briefbook.domain.actor import Objective
from briefbook.domain.capitals import capitalised
from briefbook.domain.commitment import Commitment, Progress, delivered
from briefbook.memo.blocks import Block, Cell, ListBlock, Paragraph, Row
from briefbook.memo.sections.forms import cell
from briefbook.memo.sections.papers.scribe import Scribe, lines, said
from briefbook.memo.sections.papers.sheets import entry, grid, rows_of
from briefbook.memo.sections.papers.wanted import Wanted


def ledger(scribe: Scribe, wanted: Wanted) -> list[Block]:
    """Return a row for each commitment."""
    found = wanted.of(scribe.contents.commitments)
    heads = [
        scribe.term(word) for word in ("Ref", "Commitment", "Who commits", "Status", "Window", "Quantity")
    ]
    return [grid(heads, [_row(one, scribe) for one in found])] if found else []


def _row(one: Commitment, scribe: Scribe) -> Row:
    scribe.prints(one)
    title = (*scribe.title(one), *scribe.noted(one.passage_id, one))
    return (
        cell(one.label),
        (Paragraph(title), *lines([capitalised(scribe.term(one.kind)) if one.kind else ""])),
        _parties(one, scribe),
        _status(one, scribe),
        window(one, scribe),
        _quantity(one, scribe),
    )


def _parties(one: Commitment, scribe: Scribe) -> Cell:
    to = scribe.actors(one, "receives")
    return lines([scribe.actors(one, "commits"), scribe.term("to {actors}", actors=to) if to else ""])


def _status(one: Commitment, scribe: Scribe) -> Cell:
    as_of = scribe.words.as_of.format(date=scribe.date(one.as_of)) if one.as_of else ""
    return said(capitalised(scribe.words.status(one.status)), as_of)


def window(one: Commitment, scribe: Scribe) -> Cell:
    """Return from when to when a commitment holds, and whether its end was said or is counted."""
    start, end = scribe.date(one.start), scribe.date(one.closes)
    if start and end:
        days = scribe.days(one.start, one.closes)
    elif start:
        days = scribe.term("from {date}", date=start)
    else:
        days = scribe.term("until {date}", date=end) if end else ""
    counted = f" ({scribe.term('counted from its start')})" if one.is_computed else ""
    lasts = scribe.line(one.duration)
    return lines([days, f"{lasts}{counted}" if lasts else ""])


def _quantity(one: Commitment, scribe: Scribe) -> Cell:
    log = scribe.contents.progress_of.get(one.id, [])
    return lines([_amount(one.quantity, one, scribe), _delivered(one, log, scribe)])


def _amount(amount: str, one: Commitment, scribe: Scribe) -> str:
    number = scribe.number(Decimal(amount)) if amount else ""
    return " ".join(filter(None, (number, scribe.line(one.unit)))) if number else ""


def _delivered(one: Commitment, log: list[Progress], scribe: Scribe) -> str:
    if not any(entry.kind == "delivery" and entry.amount for entry in log):
        return ""
    done, unit = scribe.number(delivered(log)), scribe.line(one.unit)
    form = "{done} of {all} {unit} delivered" if one.quantity else "{done} {unit} delivered"
    promised = scribe.number(Decimal(one.quantity)) if one.quantity else ""
    return " ".join(scribe.term(form, done=done, all=promised, unit=unit).split())


def commitment_details(scribe: Scribe, wanted: Wanted) -> list[Block]:
    """Return each commitment with all that the ledger holds of it."""
    return [
        block
        for one in wanted.of(scribe.contents.commitments)
        for block in entry(one, scribe, wanted.level, _details(one, scribe))
    ]


def _details(one: Commitment, scribe: Scribe) -> Iterator[tuple[str, Cell]]:
    yield from rows_of(one, scribe, "kind", "commits", "receives")
    yield scribe.term("Commitment words"), scribe.worded(one.wording, one.passage_id, one)
    yield scribe.term("Status"), _status(one, scribe)
    yield scribe.term("Window"), window(one, scribe)
    yield scribe.term("Quantity"), _quantity(one, scribe)
    yield from rows_of(one, scribe, "conditions")
    yield scribe.term("Depends on"), _waits_for(one, scribe)
    yield from rows_of(one, scribe, "verification", "guarantees", "reversible", "reversal", "owner")
    yield scribe.term("Progress"), _log(one, scribe)
    yield from rows_of(one, scribe, "expected", "outcome", "outcome_note", "review_date", "issue_id", "text")


def _waits_for(one: Commitment, scribe: Scribe) -> Cell:
    known = scribe.contents.commitment_by_id
    before = [
        known[link.on_id] for link in scribe.contents.dependencies_of.get(one.id, ()) if link.on_id in known
    ]
    return lines(f"{other.label} {scribe.line(other.title)}" for other in before)


def _log(one: Commitment, scribe: Scribe) -> Cell:
    log = scribe.contents.progress_of.get(one.id, [])
    items = tuple(lines([_logged(logged, one, scribe)]) for logged in log)
    return (ListBlock(items),) if items else ()


def _logged(logged: Progress, one: Commitment, scribe: Scribe) -> str:
    amount = _amount(logged.amount, one, scribe)
    settled = scribe.term("settled {date}", date=scribe.date(logged.settled)) if logged.settled else ""
    kind = "" if logged.kind == "note" else scribe.term(logged.kind)
    what = ", ".join(filter(None, (kind, amount, settled)))
    told = ". ".join(filter(None, (what, scribe.line(logged.text))))
    return f"{scribe.date(logged.date)}: {told}"


def progress(scribe: Scribe, wanted: Wanted) -> list[Block]:
    """Return what was done so far, and what stands in the way, commitment by commitment."""
    heads = [scribe.term(word) for word in ("Ref", "Commitment", "Delivered", "Progress")]
    rows: list[Row] = []
    for one in wanted.of(scribe.contents.commitments):
        log = scribe.contents.progress_of.get(one.id, [])
        if log:
            scribe.prints(one)
            done = cell(_delivered(one, log, scribe))
            rows.append((cell(one.label), (Paragraph(scribe.title(one)),), done, _log(one, scribe)))
    return [grid(heads, rows)] if rows else []


def outcomes(scribe: Scribe, wanted: Wanted) -> list[Block]:
    """Return what was expected of the meeting beside what came of it, line by line."""
    heads = [scribe.term(word) for word in ("Ref", "Commitment", "Expected", "Outcome", "What came of it")]
    rows = [
        _outcome(one, one.expected, scribe)
        for one in wanted.of(scribe.contents.commitments)
        if one.expected or one.outcome
    ]
    rows += [_outcome(one, "", scribe) for one in wanted.of(scribe.contents.objectives) if one.outcome]
    return [grid(heads, rows)] if rows else []


def _outcome(one: Commitment | Objective, expected: str, scribe: Scribe) -> Row:
    scribe.prints(one)
    return (
        cell(one.label),
        (Paragraph(scribe.title(one)),),
        scribe.read(expected, one),
        cell(capitalised(scribe.term(one.outcome)) if one.outcome else ""),
        scribe.read(one.outcome_note, one),
    )
