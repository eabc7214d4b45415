"""What the history of a claim tells of a change."""

from briefbook.domain.claim import Claim, ClaimNote
from briefbook.domain.dates import now


def noted(
    claim: Claim, what: str, before: str, after: str, reason: str, made_at: str | None = None
) -> ClaimNote:
    """Return the note of a change, made now unless it is part of one begun before, and its reason."""
    return ClaimNote(
        claim_id=claim.id,
        made_at=made_at or now(),
        what=what,
        before=before,
        after=after,
        reason=reason.strip(),
    )
