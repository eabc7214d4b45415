"""The commands that follow up: actions against risks, early-warning signs, and logs of commitments."""

from argparse import Namespace
from datetime import date
from typing import Any

from briefbook.cli.entering import risk_called
from briefbook.cli.finding import record_called
from briefbook.cli.opening import opened
from briefbook.cli.output import columns, say
from briefbook.cli.paper_values import part_values
from briefbook.domain.commitment import Commitment, Progress, delivered, share_delivered
from briefbook.domain.edit import Edit
from briefbook.domain.owned_lines import written_lines
from briefbook.domain.record import Record
from briefbook.domain.risk import Indicator, Risk, RiskAction
from briefbook.domain.scenario import Scenario
from briefbook.edits.committing import log_progress
from briefbook.edits.entering import amend, enter
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.store.naming import called


def act(given: Namespace) -> None:
    """Add an action against a risk, or change the one of the same words."""
    with opened(given) as book:
        risk = risk_called(book, given.risk)
        values = _said(given, "text", "owner", "due", "done")
        there = _same(book.risk_actions.of_risk(risk.id), given.text)
        made = _made(book, RiskAction, there, {**values, "risk_id": risk.id})
    say(part_values(made), f"{risk.label}: {_words(made)}", as_json=given.json)


def watch(given: Namespace) -> None:
    """Add an early-warning sign of a risk or a scenario, or change the one of the same words."""
    with opened(given) as book:
        about = record_called(book, given.item)
        if not isinstance(about, Risk | Scenario):
            raise BriefbookError(f"“{given.item}” is neither a risk nor a scenario.")
        values = _said(given, "text", "last_seen", "seen_on", "is_tripped")
        there = _same(book.indicators.about(about.id), given.text)
        made = _made(book, Indicator, there, {**values, "about_id": about.id})
    say(part_values(made), f"{about.label}: {_words(made)}", as_json=given.json)


def log(given: Namespace) -> None:
    """Log what was delivered, noted or went wrong with a commitment; without any of it, print its log."""
    is_read = not (given.amount or given.text or given.trouble)
    if is_read and (given.date or given.settled):
        raise BriefbookError("Say what there is to log: --amount, --text or --trouble.")
    if given.settled and not given.trouble:
        raise BriefbookError("Only a trouble is settled (--trouble).")
    with opened(given, read_only=is_read) as book:
        commitment = record_called(book, given.item)
        if not isinstance(commitment, Commitment):
            raise BriefbookError(f"“{given.item}” is no commitment; “commitments” lists them.")
        if not is_read:
            kind = "trouble" if given.trouble else "delivery" if given.amount else "note"
            values = _said(given, "amount", "text", "settled")
            day = given.date or str(date.today())
            book.apply(log_progress(book, commitment, kind=kind, date=day, **values))
        entries = book.progress.of_commitment(commitment.id)
        name = called(commitment, book)
    listed = {
        "commitment": commitment.label,
        "quantity": commitment.quantity or None,
        "unit": commitment.unit or None,
        "delivered": f"{delivered(entries):f}",
        "log": [part_values(one) for one in entries],
    }
    say(listed, "\n".join(_log_lines(name, commitment, entries)), as_json=given.json)


def _log_lines(name: str, commitment: Commitment, entries: list[Progress]) -> list[str]:
    share = share_delivered(commitment, entries)
    part = f" of {commitment.quantity} {commitment.unit}".rstrip() if commitment.quantity else ""
    shown = f", {share:.0%}" if share is not None else ""
    lines = [f"{name}: {delivered(entries):f}{part} delivered{shown}"]
    rows = [(one.date, one.kind, one.amount or "–", one.settled or "–", one.text or "–") for one in entries]
    heads = ("date", "kind", "amount", "settled", "what happened")
    return [*lines, columns([heads, *rows])] if rows else [*lines, "Nothing is logged yet."]


def _said(given: Namespace, *names: str) -> dict[str, Any]:
    return {name: value for name in names if (value := getattr(given, name)) is not None}


def _same(records: Any, text: str) -> Any:
    plain = " ".join(text.split()).casefold()
    return next((one for one in records if one.text.casefold() == plain), None)


def _made(book: Book, kind: type[Record], there: Any, values: dict[str, Any]) -> Record:
    if there is None:
        plan = enter(book, kind, values)
    else:
        own = {name: value for name, value in values.items() if name not in ("text", "risk_id", "about_id")}
        plan = amend(book, there, own)
    record = _changed(plan) or there
    if plan.changes:
        book.apply(plan)
    made: Record = book.by_kind[kind].get(record.id)
    return made


def _changed(plan: Edit) -> Any:
    return plan.changes[0].record if plan.changes else None


def _words(record: Record) -> str:

    return written_lines([record])
