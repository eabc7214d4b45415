"""What a memo printed and rests on, as values: for its data, and for the book's note of an export."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from briefbook.domain.citation import citations_in
from briefbook.domain.claim import Claim, claim_number
from briefbook.domain.contents import Contents
from briefbook.domain.likelihood import scale_called
from briefbook.memo.blocks import Block, Box, Heading, Note

Cited: TypeAlias = tuple[str, int | None]
"""The key of a source and the number of its passage, or the label of a claim without one."""


@dataclass(frozen=True, kw_only=True)
class PrintedClaim:
    """A claim that a memo prints or cites, as far as its readers may see it."""

    label: str
    statement: str
    status: str
    as_of: str = ""
    said_by: str = ""
    quoted_via: str = ""
    likelihood: str = ""
    scale: str = ""
    confidence: str = ""
    confidence_reason: str = ""
    superseded_by: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    """The passages for it, such as `kim-2025#4`."""
    against: tuple[str, ...] = ()
    independent_voices: int = 0
    marking: str = ""
    record_id: str = ""


@dataclass(frozen=True, kw_only=True)
class Printed:
    """What of a book a memo prints and rests on."""

    claims: tuple[PrintedClaim, ...] = ()
    cited: tuple[Cited, ...] = ()
    """Every citation in it, and the passages behind the claims among them."""
    record_ids: tuple[str, ...] = ()
    """The issues, working papers and claims that are printed."""


def cited_claims(notes: Iterable[Note], contents: Contents) -> list[Claim]:
    """Return the claims that some notes are of, in their order."""
    numbers = (claim_number(key) for key, number in _keys(notes) if number is None)
    found = dict.fromkeys(number for number in numbers if number)
    return [contents.claim_by_number[number] for number in found if number in contents.claim_by_number]


def cited(notes: Iterable[Note], contents: Contents) -> tuple[Cited, ...]:
    """Return all that some notes cite; with a claim the passages that speak for it or against it."""
    found: dict[Cited, None] = {}
    for key, number in _keys(notes):
        found[key, number] = None
        claim = contents.claim_by_number.get(claim_number(key) or 0) if number is None else None
        for stance in ("for", "against") if claim else ():
            assert claim is not None
            for passage in contents.passages_for(claim.id, stance):
                found[contents.source_by_id[passage.source_id].key, passage.number] = None
    return tuple(found)


def printed(
    blocks: Iterable[Block],
    notes: Sequence[Note],
    claims: Iterable[Claim],
    papers: Iterable[str],
    contents: Contents,
) -> Printed:
    """Return what a memo of these blocks and notes prints, with these claims and working papers."""
    values = tuple(_printed(claim, contents) for claim in claims)
    issues = (block.about for block in blocks if isinstance(block, Heading | Box) and block.about)
    ids = (*issues, *papers, *(claim.record_id for claim in values))
    return Printed(claims=values, cited=cited(notes, contents), record_ids=tuple(dict.fromkeys(ids)))


def _keys(notes: Iterable[Note]) -> Iterator[Cited]:
    for note in notes:
        for one in citations_in(f"[@{note.citation}]") if note.citation else ():
            yield one.key, one.number


def _printed(claim: Claim, contents: Contents) -> PrintedClaim:
    def places(stance: str) -> tuple[str, ...]:
        passages = contents.passages_for(claim.id, stance)
        return tuple(f"{contents.source_by_id[one.source_id].key}#{one.number}" for one in passages)

    return PrintedClaim(
        label=claim.label,
        statement=claim.statement,
        status=claim.status,
        as_of=claim.as_of,
        said_by=contents.actor_names.get(claim.actor_id or "", ""),
        quoted_via=contents.actor_names.get(claim.via_id or "", ""),
        likelihood=claim.likelihood,
        scale=scale_called(claim.scale).words if claim.scale else "",
        confidence=claim.confidence,
        confidence_reason=claim.confidence_reason,
        superseded_by=tuple(one.label for one in contents.successors_of.get(claim.id, ())),
        evidence=places("for"),
        against=places("against"),
        independent_voices=len(contents.voices.behind(contents.passages_for(claim.id))),
        marking=claim.marking,
        record_id=claim.id,
    )
