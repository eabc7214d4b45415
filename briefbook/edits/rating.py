"""Keeping the risk register: adding, rating, describing and removing risks."""

from dataclasses import replace
from typing import Any

from briefbook.domain.edit import Edit, added, changed
from briefbook.domain.matrix import Rating
from briefbook.domain.risk import FIELDS_OF, RatingNote, Risk
from briefbook.edits.checking_values import crossed
from briefbook.edits.entering import remove
from briefbook.edits.rating_notes import rating_notes
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.translation import tr


def add_risk(
    book: Book,
    title: str,
    rating: Rating | None = None,
    *,
    issue_id: str | None = None,
    text: str = "",
    owner: str = "",
) -> Edit:
    """Add a risk to the register, in a cell of the matrix or not rated yet."""
    if rating is not None and rating not in book.matrices.only():
        raise BriefbookError(_outside(book))
    risk = Risk(
        number=book.numbering.next_risk(),
        title=_title(title),
        likelihood=rating.likelihood if rating else 0,
        impact=rating.impact if rating else 0,
        text=text,
        owner=owner.strip(),
        issue_id=issue_id,
    )
    return Edit(tr("Add Risk"), (added(risk), *rating_notes(None, risk)))


def rate_risk(
    book: Book, risk: Risk, rating: Rating | None, reason: str = "", *, which: str = "current"
) -> Edit:
    """Move a risk to another cell of the matrix, or off it, and keep when, from where and why.

    `which` is a word of `RATINGS`. A range around its current rating goes where the rating leaves it.
    """
    matrix = book.matrices.only()
    if rating is not None and rating not in matrix:
        raise BriefbookError(_outside(book))
    if rating == risk.rated(which):
        if rating is None:
            raise BriefbookError(tr("“{title}” is not rated as it is.", title=risk.title))
        raise BriefbookError(
            tr("“{title}” is already rated {rating}.", title=risk.title, rating=matrix.told(rating))
        )
    steps = (rating.likelihood, rating.impact) if rating else (0, 0)
    given: dict[str, Any] = dict(zip(FIELDS_OF[which], steps, strict=True))
    rated = replace(risk, **given)
    span = risk.span
    if which == "current" and (rating is None or (span and rating not in span) or crossed(rated)):
        rated = replace(rated, least_likelihood=0, most_likelihood=0, least_impact=0, most_impact=0)
    return Edit(
        tr("Rate {risk}", risk=risk.label), (changed(risk, rated), *rating_notes(risk, rated, reason))
    )


def give_reason(note: RatingNote, reason: str) -> Edit:
    """Write down why a risk was moved."""
    return Edit(tr("Give Reason"), (changed(note, replace(note, reason=reason.strip())),))


def remove_risk(book: Book, risk: Risk) -> Edit:
    """Take a risk out of the register with its history, actions and indicators."""
    return remove(book, risk)


def _outside(book: Book) -> str:
    likelihood, impact = book.matrices.only().size
    return tr(
        "The matrix has {likelihood} steps of likelihood and {impact} of impact.",
        likelihood=likelihood,
        impact=impact,
    )


def _title(title: str) -> str:
    title = " ".join(title.split())
    if not title:
        raise BriefbookError(tr("A risk needs a title."))
    return title
