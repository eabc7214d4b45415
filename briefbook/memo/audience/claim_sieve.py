"""Which claims an audience may see, and which of their evidence."""

from collections import Counter
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Any

from briefbook.domain.claim import Claim
from briefbook.domain.contents import Contents
from briefbook.memo.characters import one_line
from briefbook.translation import tr

if TYPE_CHECKING:
    from briefbook.memo.audience import Audience


def seen_claims(audience: "Audience", whole: Contents, passage_ids: Collection[str]) -> list[Claim]:
    """Return the claims that may be seen; the others are left out, and all that rests on them."""
    marked: list[Claim] = []
    for claim in whole.claims:
        if not audience.is_within_markings((claim.marking,)):
            audience.leave_out(claim, audience.why((claim.marking,)))
        elif claim.issue_id and not audience.is_within_markings(audience.markings_of.get(claim.issue_id, ())):
            audience.leave_out(claim, "it belongs to an issue that is left out")
        else:
            marked.append(claim)
    while True:  # a claim may hold the words of one with a higher number
        seen = [claim for claim in marked if not _falls(audience, whole, claim, passage_ids)]
        if len(seen) == len(marked):
            return seen
        marked = seen


def claims_of_issues(
    audience: "Audience", claims: Iterable[Claim], issue_ids: Collection[str]
) -> list[Claim]:
    """Return the claims that belong to an issue that is seen, or to none."""
    seen: list[Claim] = []
    for claim in claims:
        if claim.issue_id and claim.issue_id not in issue_ids:
            audience.leave_out(claim, "it belongs to an issue that is left out")
        else:
            seen.append(claim)
    return seen


def _falls(audience: "Audience", whole: Contents, claim: Claim, passage_ids: Collection[str]) -> bool:
    """Return whether a claim rests on what is left out, and leave it out then."""
    supporting = [one for one in whole.evidence_of.get(claim.id, ()) if one.stance == "for"]
    is_bare = bool(supporting) and not any(one.passage_id in passage_ids for one in supporting)
    falls = is_bare or audience.rests(f"{claim.statement}\n{claim.confidence_reason}\n{claim.likelihood}")
    if falls:
        audience.leave_out(claim, "it rests on a source that is left out")
    return falls


def of_claims(
    audience: "Audience", whole: Contents, claims: Iterable[Claim], passage_ids: Collection[str]
) -> dict[str, Any]:
    """Return the claims with what else may be seen of them, by the names of the fields of `Contents`."""
    seen = {claim.id: claim for claim in claims}
    evidence = [one for one in whole.evidence if one.claim_id in seen]
    kept = [one for one in evidence if one.passage_id in passage_ids]
    lost = Counter(one.claim_id for one in evidence if one.passage_id not in passage_ids)
    for claim in seen.values():
        if gone := lost[claim.id]:
            audience.withheld.append(
                tr(
                    "%n passage(s) behind the claim “{statement}” ({label}) (is left out: it is|are left "
                    "out: "
                    "they are) of a source that is left out.",
                    "",
                    gone,
                    statement=one_line(claim.statement),
                    label=claim.label,
                )
            )
    return {
        "claims": tuple(seen.values()),
        "evidence": tuple(kept),
        "claim_links": tuple(
            link for link in whole.claim_links if link.claim_id in seen and link.other_id in seen
        ),
        **dict.fromkeys(("claim_notes", "versions", "anchorings", "flags", "dismissals"), ()),
    }
