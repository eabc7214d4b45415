"""Keeping the risk register: adding, rating, describing and removing risks."""

from dataclasses import replace

from briefbook.domain.dates import now
from briefbook.domain.edit import Edit, added, all_removed, changed
from briefbook.domain.matrix import Rating
from briefbook.domain.risk import RatingNote, Risk
from briefbook.errors import BriefbookError
from briefbook.store.book import Book


def add_risk(
    book: Book, title: str, rating: Rating, *, issue_id: str | None = None, text: str = "", owner: str = ""
) -> Edit:
    """Add a risk to the register, in a cell of the matrix."""
    risk = Risk(
        number=book.numbering.next_risk(),
        title=_title(title),
        likelihood=rating.likelihood,
        impact=rating.impact,
        text=text,
        owner=owner.strip(),
        issue_id=issue_id,
    )
    return Edit("Add Risk", (added(risk),))


def rate_risk(risk: Risk, rating: Rating, reason: str = "") -> Edit:
    """Move a risk to another cell of the matrix, and keep when, from where and why."""
    if rating == risk.rating:
        raise BriefbookError(f"“{risk.title}” is already rated {rating}.")
    rated = replace(risk, likelihood=rating.likelihood, impact=rating.impact)
    note = RatingNote(
        risk_id=risk.id,
        rated_at=now(),
        likelihood_before=risk.likelihood,
        impact_before=risk.impact,
        likelihood_after=rating.likelihood,
        impact_after=rating.impact,
        reason=reason.strip(),
    )
    return Edit(f"Rate {risk.label}", (changed(risk, rated), added(note)))


def give_reason(note: RatingNote, reason: str) -> Edit:
    """Write down why a risk was moved."""
    return Edit("Give Reason", (changed(note, replace(note, reason=reason.strip())),))


def retitle_risk(risk: Risk, title: str) -> Edit:
    """Give a risk another title."""
    return Edit(f"Rename {risk.label}", (changed(risk, replace(risk, title=_title(title))),))


def write_risk(risk: Risk, text: str) -> Edit:
    """Replace a risk's text."""
    return Edit(f"Write {risk.label}", (changed(risk, replace(risk, text=text)),))


def assign_risk(risk: Risk, owner: str) -> Edit:
    """Say who owns a risk."""
    return Edit(f"Assign {risk.label}", (changed(risk, replace(risk, owner=" ".join(owner.split()))),))


def place_risk(risk: Risk, issue_id: str | None) -> Edit:
    """Say which issue a risk belongs to, or that it belongs to none."""
    return Edit(f"Place {risk.label}", (changed(risk, replace(risk, issue_id=issue_id)),))


def remove_risk(book: Book, risk: Risk) -> Edit:
    """Take a risk out of the register with the history of its ratings."""
    going = (*book.rating_notes.of_risk(risk.id), *book.flags.about(risk.id), risk)
    return Edit(f"Delete {risk.label}", all_removed(going))


def _title(title: str) -> str:
    title = " ".join(title.split())
    if not title:
        raise BriefbookError("A risk needs a title.")
    return title
