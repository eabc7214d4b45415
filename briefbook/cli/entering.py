"""The commands that add, change, rate and remove working papers."""

from argparse import Namespace
from typing import Any

from briefbook.cli.finding import record_called
from briefbook.cli.opening import opened
from briefbook.cli.output import say
from briefbook.cli.paper_values import paper_values
from briefbook.domain.actor import ActorPosition
from briefbook.domain.edit import Edit
from briefbook.domain.fields import FIELDS
from briefbook.domain.matrix import Rating
from briefbook.domain.record import Record
from briefbook.domain.risk import Risk
from briefbook.edits.committing import supersede_position
from briefbook.edits.entering import amend, enter, remove
from briefbook.edits.rating import rate_risk
from briefbook.errors import BriefbookError
from briefbook.jobs.loading.given import kind_given, step_given, values_given
from briefbook.jobs.loading.planning import contents_for
from briefbook.store.book import Book
from briefbook.store.naming import called


def add(given: Namespace) -> None:
    """Add a record of a kind, with the fields given."""
    kind = kind_given(given.kind)
    with opened(given) as book:
        edit = enter(book, kind, values_given(contents_for(book, kind), kind, given.set))
        book.apply(edit)
        made = next(one.record for one in edit.changes if type(one.record) is kind)
        _tell(book, made, f"Added {called(made, book)}", given)


def edit(given: Namespace) -> None:
    """Change fields of a record."""
    with opened(given) as book:
        record = record_called(book, given.item)
        kind = type(record)
        if kind not in FIELDS:
            raise BriefbookError(f"“{called(record, book)}” has commands of its own; see “briefbook --help”.")
        if not given.set:
            raise BriefbookError("Give a field to change with --set FIELD=VALUE.")
        values = values_given(
            contents_for(book, kind) if kind in _PAPERS else book.contents(), kind, given.set
        )
        if given.newer:
            if not isinstance(record, ActorPosition):
                raise BriefbookError("Only a position has a newer one that takes its place (--newer).")
            if values.keys() & {"actor_id", "issue_id"}:
                raise BriefbookError("A newer position is of the same actor on the same issue.")
            plan = supersede_position(book, record, **values)
            record = next(one.record for one in plan.changes if one.before is None)
        else:
            plan = amend(book, record, values, reason=given.reason)
        _apply(book, plan)
        after = book.by_kind[kind].get(record.id)
        _tell(book, after, f"Changed {called(after, book)}" if plan.changes else "Nothing changed", given)


def remove_record(given: Namespace) -> None:
    """Remove a record with what belongs to it."""
    with opened(given) as book:
        record = record_called(book, given.item)
        if type(record) not in FIELDS:
            raise BriefbookError(f"“{called(record, book)}” cannot be removed on the command line.")
        name = called(record, book)
        plan = remove(book, record)
        book.apply(plan)
    say({"id": record.id, "removed": len(plan.changes)}, f"Removed {name}.", as_json=given.json)


def rate(given: Namespace) -> None:
    """Rate a risk by words or numbers, or take a rating away."""
    with opened(given) as book:
        risk = risk_called(book, given.risk)
        matrix = book.matrices.only()
        now = risk.rated(given.which)
        steps = []
        for axis in ("likelihood", "impact"):
            # what is not said stays
            here = getattr(now, axis) if now else 0
            steps.append(step_given(matrix, axis, getattr(given, axis)) or here)
        if given.none == bool(given.likelihood or given.impact):
            raise BriefbookError("Give --likelihood and --impact, or --none to take the rating away.")
        if not given.none and not all(steps):
            raise BriefbookError(f"{risk.label} is not rated yet: give both --likelihood and --impact.")
        rating = None if given.none else Rating(*steps)
        book.apply(rate_risk(book, risk, rating, given.reason, which=given.which))
        told = f"is {matrix.told(rating)}, {matrix.band_word(rating)}" if rating else "was taken away"
        after = book.risks.get(risk.id)
        _tell(book, after, f"{called(after, book)}: {given.which} rating {told}", given)


def risk_called(book: Book, name: str) -> Risk:
    """Return the risk with this label or id."""
    record = record_called(book, name)
    if not isinstance(record, Risk):
        raise BriefbookError(f"“{name}” is no risk; “risks” lists them.")
    return record


def _apply(book: Book, plan: Edit) -> None:
    if any(one.before != one.after for one in plan.changes):
        book.apply(plan)


def _tell(book: Book, record: Record, sentence: str, given: Namespace) -> None:
    values: Any = None
    if given.json:
        values = paper_values(book.contents(), record)
    # what is called by its words may end with a full stop of its own
    say(values, f"{sentence.rstrip('.')}.", as_json=given.json)


_PAPERS = frozenset(kind for kind in FIELDS if "marking" in kind.__dataclass_fields__)
