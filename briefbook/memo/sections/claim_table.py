"""The table of claims: what is held to be so, the firmest first, each with the note of its evidence."""

from collections.abc import Callable, Iterable

from briefbook.domain.capitals import capitalised
from briefbook.domain.claim import STATUSES, Claim
from briefbook.domain.contents import Contents
from briefbook.domain.date_words import in_words
from briefbook.memo.blocks import Cell, Paragraph, Run, Table
from briefbook.memo.characters import one_line
from briefbook.memo.claim_notes import judged, voices
from briefbook.memo.punctuation import typeset
from briefbook.memo.sections.forms import cell, table_of
from briefbook.memo.templates import Words

_PLACES = {status: place for place, status in enumerate(STATUSES)}


def claim_table(
    claims: Iterable[Claim], contents: Contents, language: str, words: Words, cite: Callable[[Claim], Run]
) -> Table:
    """Return a row for each claim, by status and then by number; `cite` refers to its note."""
    ordered = sorted(claims, key=lambda claim: (_PLACES.get(claim.status, len(_PLACES)), claim.number))
    return table_of(words.claims, [_row(claim, contents, language, words, cite(claim)) for claim in ordered])


def _row(claim: Claim, contents: Contents, language: str, words: Words, note: Run) -> tuple[Cell, ...]:
    newer = ", ".join(one.label for one in contents.successors_of.get(claim.id, ()))
    status = words.superseded_by.format(claims=newer) if newer else words.status(claim.status)
    names = (contents.actor_names.get(one or "", "") for one in (claim.actor_id, claim.via_id))
    actor, via = (typeset(one_line(name), language) for name in names)
    likelihood = judged(claim, language, words)
    statement = (
        f"{typeset(one_line(claim.statement), language)}{f' ({claim.marking})' if claim.marking else ''}"
    )
    told = voices(claim, contents, words) or words.no_evidence
    return (
        cell(claim.label),
        (*cell(statement), *cell(capitalised(likelihood))),
        cell(capitalised(status)),
        cell(in_words(claim.as_of, words.dates)),
        cell(capitalised(words.via.format(actor=actor, via=via).lstrip(", ")) if via else actor),
        (Paragraph((Run(capitalised(told)), note)),),
    )
