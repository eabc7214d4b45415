"""What changed about claims."""

from collections.abc import Iterator
from dataclasses import replace

from briefbook.domain.changes import Development
from briefbook.domain.claim import Claim
from briefbook.domain.comparison import word_diff
from briefbook.domain.contents import Contents
from briefbook.domain.date_words import in_words


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
        held = f"{claim.status}{f', as of {in_words(claim.as_of)}' if claim.as_of else ''}"
        if was is None:
            yield told(claim, "new", f"{claim.label} is new: {held}.")
            continue
        if claim.status == "superseded" != was.status:
            newer = " and ".join(one.label for one in after.successors_of.get(claim.id, ()))
            sentence = f"{claim.label} was {was.status}; {newer or 'a newer claim'} superseded it."
            yield told(claim, "superseded", sentence, "status", "superseded by")
        elif claim.status != was.status:
            sentence = f"{claim.label} is {held}; it was {was.status}."
            yield told(claim, "status", sentence, "status", "as of")
        elif claim.as_of != was.as_of:
            sentence = (
                f"{claim.label} holds as of {in_words(claim.as_of) or 'no date'};"
                f" it was {in_words(was.as_of) or 'no date'}."
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
                sentence=f"{claim.label} was reworded.",
                reasons=tuple(reasons.get((claim.id, "statement"), ())),
                pieces=word_diff(was.statement, claim.statement),
            )
        if (claim.likelihood, claim.confidence) != (was.likelihood, was.confidence):
            sentence = f"{claim.label} is judged {_judged(claim)}; it was {_judged(was)}."
            yield told(claim, "judged", sentence, "likelihood", "confidence", "reason for confidence")
        yield from _evidence(
            before, after, claim, told(claim, "evidence", "", "evidence for", "evidence against")
        )
    for claim in before.claims:
        if claim.id not in after.claim_by_id:
            yield told(claim, "removed", f"{claim.label} was deleted; it was {claim.status}.")


def _evidence(before: Contents, after: Contents, claim: Claim, told: Development) -> Iterator[Development]:
    parts = []
    for stance in ("for", "against"):
        then = {passage.id for passage in before.passages_for(claim.id, stance)}
        now = {passage.id for passage in after.passages_for(claim.id, stance)}
        for count, word in ((len(now - then), "more"), (len(then - now), "fewer")):
            if count:
                passages = "passage" if count == 1 else "passages"
                parts.append(f"{count} {word} {passages} {stance} it")
    if parts:
        sentence = f"{claim.label} has {' and '.join(parts)}."
        yield replace(told, sentence=sentence)


def _judged(claim: Claim) -> str:
    confidence = claim.confidence and f"{claim.confidence} confidence"
    return " with ".join(filter(None, (claim.likelihood, confidence))) or "not at all"
