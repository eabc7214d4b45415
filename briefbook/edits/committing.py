"""Following commitments: what was delivered, what went wrong, and what took the place of a position."""

from dataclasses import replace
from typing import Any

from briefbook.domain.actor import ActorPosition
from briefbook.domain.commitment import Commitment, Progress
from briefbook.domain.edit import Change, Edit, changed
from briefbook.edits.entering import enter
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.translation import tr


def log_progress(book: Book, commitment: Commitment, **values: Any) -> Edit:
    """Add an entry to a commitment's log: `kind`, `date`, `amount`, `text` and `settled` of `Progress`."""
    if values.get("kind") == "delivery" and not values.get("amount"):
        raise BriefbookError(tr("A delivery needs an amount."))
    plan = enter(book, Progress, {**values, "commitment_id": commitment.id})
    return Edit(tr("Log Progress of {label}", label=commitment.label), plan.changes)


def supersede_position(book: Book, older: ActorPosition, **values: Any) -> Edit:
    """Let a newer position of the same actor on the same issue take the place of an older one.

    `values` are fields of `ActorPosition`; what is not given stays as it was, but for the wording and its
    passage, which are the newer position's own.
    """
    if not older.is_current:
        raise BriefbookError(tr("This position was superseded before."))
    kept = {
        name: getattr(older, name) for name in ("actor_id", "issue_id", "stance", "flexibility", "marking")
    }
    plan = enter(
        book, ActorPosition, {**kept, **values, "actor_id": older.actor_id, "issue_id": older.issue_id}
    )
    newer = next(one.after for one in plan.changes if isinstance(one.after, ActorPosition))
    assert newer is not None
    after = replace(older, superseded_by_id=newer.id)
    changes: list[Change] = [*plan.changes, changed(older, after)]
    return Edit(tr("Supersede Position"), tuple(changes))
