"""What a note says of a claim: how firm it is, who says so, and the passages for it and against it."""

from collections.abc import Iterator

from briefbook.domain.capitals import capitalised
from briefbook.domain.claim import FALLEN, Claim
from briefbook.domain.contents import Contents
from briefbook.domain.counts import listed
from briefbook.domain.date_words import in_words
from briefbook.domain.likelihood import said
from briefbook.domain.vocabulary import word
from briefbook.memo.blocks import Run, Runs
from briefbook.memo.characters import one_line
from briefbook.memo.punctuation import typeset
from briefbook.memo.references import reference
from briefbook.memo.templates.words import Words
from briefbook.translation import tr

_ENDS = ".?!…。！？"


def claim_note(claim: Claim, contents: Contents, locator: str, language: str, words: Words) -> Runs:
    """Return a claim with its status and its date, who says so and how sure they are; then the evidence."""
    status = Run(f", {', '.join(filter(None, (*standing(claim, contents, words), locator)))}: ")
    statement = typeset(one_line(claim.statement), language)
    told = "".join(f" {_ended(part)}" for part in _told(claim, contents, language, words))
    runs = [Run(claim.label, bold=True), status, Run(f"{_ended(statement)}{told}")]
    supported = False
    for stance, heading in (("for", ""), ("against", f"{words.against}: ")):
        for passage in contents.passages_for(claim.id, stance):
            source = contents.source_by_id[passage.source_id]
            runs.append(Run(f"\n{heading}"))
            runs += reference(source, passage, language=language, words=words)
            supported = supported or stance == "for"
        if stance == "for" and not supported:
            runs.append(Run(f" {words.no_evidence}."))
    return tuple(runs)


def claim_problem(claim: Claim, contents: Contents, place: str) -> str:
    """Return what is wrong with citing a claim in a place, as a sentence; or nothing."""
    successors = contents.successors_of.get(claim.id, ())
    if successors:
        newer = listed([one.label for one in successors])
        return tr(
            "{place} cites {claim}, which {newer} superseded.", place=place, claim=claim.label, newer=newer
        )
    if claim.status in FALLEN:
        return tr(
            "{place} cites {claim}, which was {status}.",
            place=place,
            claim=claim.label,
            status=word(claim.status),
        )
    if not contents.passages_for(claim.id):
        return tr("{place} cites {claim}, but no passage supports it yet.", place=place, claim=claim.label)
    return ""


def standing(claim: Claim, contents: Contents, words: Words) -> tuple[str, ...]:
    """Return what a claim is, with what superseded it, and as of when."""
    newer = ", ".join(one.label for one in contents.successors_of.get(claim.id, ()))
    status = words.superseded_by.format(claims=newer) if newer else words.status(claim.status)
    date = in_words(claim.as_of, words.dates)
    return (status, words.as_of.format(date=date)) if date else (status,)


def said_by(claim: Claim, contents: Contents, language: str, words: Words) -> str:
    """Return who asserts a claim, and through whom they are quoted."""
    names = (contents.actor_names.get(one or "", "") for one in (claim.actor_id, claim.via_id))
    actor, via = (typeset(one_line(name), language) for name in names)
    if actor and via:
        return words.said_via.format(actor=actor, via=via)
    if actor:
        return words.said_by.format(actor=actor)
    return words.quoted_via.format(via=via) if via else ""


def voices(claim: Claim, contents: Contents, words: Words) -> str:
    """Return how many independent voices there are behind a claim; nothing where none is known."""
    count = len(contents.voices.behind(contents.passages_for(claim.id)))
    return words.one_voice if count == 1 else words.voices.format(count=count) if count else ""


def judged(claim: Claim, language: str, words: Words) -> str:
    """Return how likely a claim is held to be, and how confidently."""
    likelihood = said(claim.likelihood, claim.scale) if claim.likelihood and claim.scale else claim.likelihood
    confidence = words.confidence(claim.confidence) if claim.confidence else ""
    if confidence and claim.confidence_reason:
        confidence += f" ({one_line(claim.confidence_reason).rstrip('.')})"
    return typeset(", ".join(filter(None, (one_line(likelihood), confidence))), language)


def _told(claim: Claim, contents: Contents, language: str, words: Words) -> Iterator[str]:
    told = (
        said_by(claim, contents, language, words),
        judged(claim, language, words),
        voices(claim, contents, words),
    )
    return (capitalised(part) for part in told if part)


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith(tuple(_ENDS)) else f"{sentence}."
