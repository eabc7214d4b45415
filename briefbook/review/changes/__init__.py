"""What changed between two states of a book: claims, working papers, texts and sources."""

from briefbook.domain.changes import Changes
from briefbook.domain.contents import Contents
from briefbook.review.changes.actors import actor_changes
from briefbook.review.changes.advice import advice_changes
from briefbook.review.changes.claims import claim_changes
from briefbook.review.changes.commitments import commitment_changes
from briefbook.review.changes.listed_commitments import listed_commitment_changes
from briefbook.review.changes.risks import risk_changes
from briefbook.review.changes.sources import source_changes
from briefbook.review.changes.texts import text_changes


def changes(before: Contents, after: Contents, since: str, until: str = "") -> Changes:
    """Return what is otherwise in `after` than in `before`; `since` and `until` say what these are."""
    developments = (
        *claim_changes(before, after),
        *risk_changes(before, after),
        *commitment_changes(before, after),
        *listed_commitment_changes(before, after),
        *actor_changes(before, after),
        *advice_changes(before, after),
        *text_changes(before, after),
        *source_changes(before, after),
    )
    return Changes(since=since, until=until, developments=developments)
