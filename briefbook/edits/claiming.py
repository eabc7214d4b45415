"""Making claims, changing them with a reason, and taking them away."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from briefbook.domain.actor import Actor
from briefbook.domain.claim import STANCES, STATUSES, SUPERSEDED_BY, Claim, ClaimNote, Evidence
from briefbook.domain.counts import in_a_row
from briefbook.domain.dates import is_date, now
from briefbook.domain.edit import Change, Edit, added, all_removed, changed, removed
from briefbook.domain.likelihood import CONFIDENCES, OWN, SCALES, scale_called
from briefbook.domain.passage import Passage
from briefbook.domain.vocabulary import word
from briefbook.edits.acting import actor_named
from briefbook.edits.claim_history import noted
from briefbook.edits.library import places
from briefbook.edits.linking import no_longer_superseded
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.translation import tr

NAMES = {
    "statement": "statement",
    "status": "status",
    "as_of": "as of",
    "actor_id": "asserted by",
    "via_id": "via",
    "scale": "scale",
    "likelihood": "likelihood",
    "confidence": "confidence",
    "confidence_reason": "reason for confidence",
    "issue_id": "issue",
}
"""The fields of a claim that its history tells of, and what it calls them."""


def add_claim(
    book: Book,
    statement: str,
    *,
    status: str,
    as_of: str = "",
    by: str = "",
    via: str = "",
    passages: Iterable[Passage] = (),
    against: Iterable[Passage] = (),
    issue_id: str | None = None,
    **judged: str,
) -> Edit:
    """Make a claim, with the passages that speak for it and against it.

    `by` and `via` name actors, who are added where the book has none of that name; `judged` may give
    `scale`, `likelihood`, `confidence` and `confidence_reason`.
    """
    changes: list[Change] = []
    claim = Claim(
        number=book.numbering.next_claim(),
        statement=" ".join(statement.split()),
        status=status,
        as_of=as_of.strip(),
        actor_id=actor_named(book, by, changes),
        via_id=actor_named(book, via, changes),
        issue_id=issue_id,
        **{name: " ".join(value.split()) for name, value in judged.items()},
    )
    _check(claim)
    if status == "superseded":
        raise BriefbookError(tr("Make the claim first, then say which claim superseded it."))
    pieces = [(passage, "for") for passage in passages] + [(passage, "against") for passage in against]
    once: dict[str, str] = {}
    for passage, stance in pieces:
        if once.setdefault(passage.id, stance) != stance:
            raise BriefbookError(
                tr("{passage} cannot speak both for a claim and against it.", passage=_label(book, passage))
            )
    evidence = [Evidence(claim_id=claim.id, passage_id=id_, stance=s) for id_, s in once.items()]
    return Edit(tr("Add {label}", label=claim.label), (*changes, added(claim), *map(added, evidence)))


def change_claim(book: Book, claim: Claim, *, reason: str = "", **values: str | None) -> Edit:
    """Change fields of a claim, and keep what they were, when and why.

    `values` are fields of `Claim`; `by` and `via` name actors instead of giving their ids.
    """
    changes: list[Change] = []
    given: dict[str, Any] = {
        name: value if value is None or name.endswith("_id") else " ".join(value.split())
        for name, value in values.items()
        if name not in ("by", "via")
    }
    for name, field in (("by", "actor_id"), ("via", "via_id")):
        if name in values:
            given[field] = actor_named(book, values[name] or "", changes)
    if unknown := set(given) - set(NAMES):
        raise ValueError(f"A claim has no {', '.join(sorted(unknown))}")
    after = replace(claim, **given)
    _check(after)
    _check_succession(book, claim, after)
    if after == claim:
        raise BriefbookError(tr("{label} says so already.", label=claim.label))
    names = {actor.id: actor.name for actor in book.actors.all()}
    names |= {new.id: new.name for change in changes if isinstance(new := change.record, Actor)}
    names |= {issue.id: issue.title for issue in book.issues.all()}
    notes = []
    made_at = now()
    for field, what in NAMES.items():
        old, new = getattr(claim, field), getattr(after, field)
        if old != new:
            was, became = (names.get(one or "", one or "") for one in (old, new))
            notes.append(added(noted(claim, what, was, became, reason, made_at)))
    # a new actor first, then the claim that names them, then its history
    return Edit(tr("Change {label}", label=claim.label), (*changes, changed(claim, after), *notes))


def give_reason(note: ClaimNote, reason: str, *others: ClaimNote) -> Edit:
    """Write down why a claim was changed; `others` are notes of the same change."""
    reason = " ".join(reason.split())
    return Edit(
        tr("Give Reason"), tuple(changed(one, replace(one, reason=reason)) for one in (note, *others))
    )


def give_evidence(book: Book, claim: Claim, passage: Passage, stance: str = "for", reason: str = "") -> Edit:
    """Hold a passage for or against a claim; one that is held already changes sides."""
    if stance not in STANCES:
        raise ValueError(f"Evidence is for or against, not {stance}")
    label = _label(book, passage)
    here = next((one for one in book.evidence.of_claim(claim.id) if one.passage_id == passage.id), None)
    if here and here.stance == stance:
        if stance == "for":
            raise BriefbookError(
                tr("{passage} is evidence for {claim} already.", passage=label, claim=claim.label)
            )
        raise BriefbookError(
            tr("{passage} is evidence against {claim} already.", passage=label, claim=claim.label)
        )
    evidence = Evidence(claim_id=claim.id, passage_id=passage.id, stance=stance)
    note = noted(claim, f"evidence {stance}", "", label, reason)
    change = changed(here, replace(here, stance=stance)) if here else added(evidence)
    return Edit(tr("Give {label} Evidence", label=claim.label), (change, added(note)))


def take_evidence_away(book: Book, claim: Claim, passage: Passage, reason: str = "") -> Edit:
    """No longer hold a passage for or against a claim."""
    here = [one for one in book.evidence.of_claim(claim.id) if one.passage_id == passage.id]
    label = _label(book, passage)
    if not here:
        raise BriefbookError(tr("{passage} is no evidence of {claim}.", passage=label, claim=claim.label))
    note = noted(claim, f"evidence {here[0].stance}", label, "", reason)
    return Edit(tr("Take Evidence From {label}", label=claim.label), (removed(here[0]), added(note)))


def remove_claim(book: Book, claim: Claim) -> Edit:
    """Take a claim away with its evidence, links and history; refused while a text cites it.

    What it alone superseded has its old status again.
    """
    cited = book.citations.of_claim(claim.label)
    if cited:
        raise BriefbookError(
            tr(
                "{label} is cited in {places}; take the citation out first.",
                label=claim.label,
                places=places(book, cited),
            )
        )
    links = book.claim_links.of_claim(claim.id)
    return Edit(
        tr("Delete {label}", label=claim.label),
        (
            *all_removed(book.evidence.of_claim(claim.id)),
            *all_removed(links),
            *all_removed(book.claim_notes.of_claim(claim.id)),
            *all_removed(book.flags.about(claim.id)),
            *(one for link in links if link.other_id == claim.id for one in no_longer_superseded(book, link)),
            removed(claim),
        ),
    )


def _check(claim: Claim) -> None:
    if not claim.statement:
        raise BriefbookError(tr("A claim needs a statement: one sentence that can be true or false."))
    if claim.status not in STATUSES:
        raise BriefbookError(
            tr("A claim’s status is one of: {statuses}.", statuses=in_a_row(map(word, STATUSES)))
        )
    if claim.as_of and not is_date(claim.as_of):
        raise BriefbookError(
            tr("Write the as-of date as 2025-10-28, 2025-10 or 2025, as precisely as it is known.")
        )
    if claim.confidence not in ("", *CONFIDENCES):
        raise BriefbookError(tr("Confidence is low, moderate or high."))
    if claim.scale not in ("", *(scale.name for scale in SCALES)):
        raise BriefbookError(
            tr("A scale of likelihood is one of: {names}.", names=in_a_row(one.name for one in SCALES))
        )
    if claim.likelihood and not claim.scale:
        raise BriefbookError(tr("Say which scale the likelihood is a word of."))
    if claim.likelihood and claim.scale != OWN:
        scale = scale_called(claim.scale)
        if scale.term(claim.likelihood) is None:
            words = in_a_row(word(term.word) for term in scale.terms)
            raise BriefbookError(
                tr(
                    "“{likelihood}” is no word of the scale {scale}: {words}.",
                    likelihood=claim.likelihood,
                    scale=tr(scale.words),
                    words=words,
                )
            )


def _check_succession(book: Book, before: Claim, after: Claim) -> None:
    links = book.claim_links.of_claim(before.id)
    newer = [one.other_id for one in links if one.kind == SUPERSEDED_BY and one.claim_id == before.id]
    if after.status == "superseded" and not newer:
        raise BriefbookError(
            tr("Say which claim supersedes {label}; its status follows from that.", label=before.label)
        )
    if before.status == "superseded" and after.status != "superseded" and newer:
        raise BriefbookError(
            tr(
                "{older} is superseded by {newer}; take that link away first.",
                older=before.label,
                newer=book.claims.get(newer[0]).label,
            )
        )


def _label(book: Book, passage: Passage) -> str:
    return f"@{book.sources.get(passage.source_id).key}#{passage.number}"
