"""What changed about claims."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from briefbook.domain.changes import Development
from briefbook.domain.claim import Claim
from briefbook.domain.comparison import word_diff
from briefbook.domain.contents import Contents
from briefbook.domain.counts import listed
from briefbook.domain.date_words import in_words
from briefbook.domain.vocabulary import word
from briefbook.translation import tr, tr_noop

_PASSAGES: Final[dict[str, tuple[Callable[[int], str], Callable[[int], str]]]] = {
    "for": (
        lambda n: tr("%n more passage(s) for it", "", n),
        lambda n: tr("%n fewer passage(s) for it", "", n),
    ),
    "against": (
        lambda n: tr("%n more passage(s) against it", "", n),
        lambda n: tr("%n fewer passage(s) against it", "", n),
    ),
}
_CONFIDENCE: Final = {
    "low": tr_noop("low confidence"),
    "moderate": tr_noop("moderate confidence"),
    "high": tr_noop("high confidence"),
}


def claim_changes(before: Contents, after: Contents) -> Iterator[Development]:
    """Yield what is otherwise about claims: their status, words, dates, judgements and evidence."""
    old, known = before.claim_by_id, {note.id for note in before.claim_notes}
    reasons: dict[tuple[str, str], list[str]] = {}
    for note in after.claim_notes:
        if note.id not in known and note.reason:
            given = reasons.setdefault((note.claim_id, note.what), [])
            if note.reason not in given:
                given.append(note.reason)

    def told(claim: Claim, what: str, sentence: str, *of: str) -> Development:
        given = (reason for name in of for reason in reasons.get((claim.id, name), ()))
        return Development(
            kind="claim",
            about="claim",
            what=what,
            record_id=claim.id,
            name=claim.label,
            title=claim.statement,
            sentence=sentence,
            reasons=tuple(dict.fromkeys(given)),
        )

    for claim in after.claims:
        was = old.get(claim.id)
        held = word(claim.status)
        if claim.as_of:
            held = tr("{status}, as of {date}", status=held, date=in_words(claim.as_of))
        if was is None:
            yield told(claim, "new", tr("{name} is new: {about}.", name=claim.label, about=held))
            continue
        if claim.status == "superseded" != was.status:
            newer = listed([one.label for one in after.successors_of.get(claim.id, ())])
            sentence = tr(
                "{name} was {then}; {newer} superseded it.",
                name=claim.label,
                then=word(was.status),
                newer=newer or tr("a newer claim"),
            )
            yield told(claim, "superseded", sentence, "status", "superseded by")
        elif claim.status != was.status:
            sentence = tr(
                "{name} is {now}; it was {then}.", name=claim.label, now=held, then=word(was.status)
            )
            yield told(claim, "status", sentence, "status", "as of")
        elif claim.as_of != was.as_of:
            sentence = tr(
                "{name} holds as of {now}; it was {then}.",
                name=claim.label,
                now=in_words(claim.as_of) or tr("no date"),
                then=in_words(was.as_of) or tr("no date"),
            )
            yield told(claim, "as of", sentence, "as of")
        if claim.statement != was.statement:
            yield Development(
                kind="claim",
                about="claim",
                what="reworded",
                record_id=claim.id,
                name=claim.label,
                title=claim.statement,
                sentence=tr("{name} was reworded.", name=claim.label),
                reasons=tuple(reasons.get((claim.id, "statement"), ())),
                pieces=word_diff(was.statement, claim.statement),
            )
        if (claim.likelihood, claim.confidence) != (was.likelihood, was.confidence):
            sentence = tr(
                "{name} is judged {now}; it was {then}.",
                name=claim.label,
                now=_judged(claim),
                then=_judged(was),
            )
            yield told(claim, "judged", sentence, "likelihood", "confidence", "reason for confidence")
        yield from _evidence(
            before, after, claim, told(claim, "evidence", "", "evidence for", "evidence against")
        )
    for claim in before.claims:
        if claim.id not in after.claim_by_id:
            sentence = tr("{name} was deleted; it was {then}.", name=claim.label, then=word(claim.status))
            yield told(claim, "removed", sentence)


def _evidence(before: Contents, after: Contents, claim: Claim, told: Development) -> Iterator[Development]:
    parts = []
    for stance in ("for", "against"):
        then = {passage.id for passage in before.passages_for(claim.id, stance)}
        now = {passage.id for passage in after.passages_for(claim.id, stance)}
        for count, told_so in zip((len(now - then), len(then - now)), _PASSAGES[stance], strict=True):
            if count:
                parts.append(told_so(count))
    if parts:
        sentence = tr("{name} has {passages}.", name=claim.label, passages=listed(parts))
        yield replace(told, sentence=sentence)


def _judged(claim: Claim) -> str:
    likelihood = word(claim.likelihood)
    if not claim.confidence:
        return likelihood or tr("not at all")
    confidence = tr(_CONFIDENCE.get(claim.confidence, claim.confidence))
    if not likelihood:
        return confidence
    return tr("{likelihood} with {confidence}", likelihood=likelihood, confidence=confidence)
