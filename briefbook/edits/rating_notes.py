"""Notes on how the ratings of risks changed: when, from where, to where, and why."""

from briefbook.domain.dates import now
from briefbook.domain.edit import Change, added
from briefbook.domain.risk import FIELDS_OF, RATINGS, RatingNote, Risk


def rating_notes(before: Risk | None, after: Risk, reason: str = "") -> list[Change]:
    """Return the notes on the ratings that differ; `before` is `None` where the risk is new."""
    moment = now()
    notes = []
    for which in RATINGS:
        names = FIELDS_OF[which]
        had = tuple(getattr(before, name) if before else 0 for name in names)
        has = tuple(getattr(after, name) for name in names)
        if had != has:
            note = RatingNote(
                risk_id=after.id,
                which=which,
                rated_at=moment,
                likelihood_before=had[0],
                impact_before=had[1],
                likelihood_after=has[0],
                impact_after=has[1],
                reason=reason.strip(),
            )
            notes.append(added(note))
    return notes
