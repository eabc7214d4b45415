"""What a source's text suggests for the book, without what was dismissed or is in the book already."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from briefbook.domain.claim import Claim
from briefbook.domain.passage import Passage
from briefbook.domain.sentences import Span, sentence_at, sentences_in
from briefbook.domain.source import Source
from briefbook.review.suggestions import Suggestion, suggestions
from briefbook.store.book import Book

COLOUR = {"commitment": 4, "risk": 2}
"""The highlighter colours in which sentences of these kinds are marked."""

QUESTION = {"commitment": "Commitment?", "risk": "Risk?"}
"""The notes that such sentences are given."""


@dataclass(frozen=True, kw_only=True)
class Known:
    """What the book knows of a source's current text; values only, so that any thread may have them."""

    source: Source
    text: str
    hidden: tuple[Span, ...]
    actors: tuple[str, ...]
    passages: tuple[Passage, ...]
    """Those marked in the current text."""
    claims: tuple[tuple[str, Claim], ...]
    """The passages of these, by id, each with a claim that rests on it."""
    dismissed: frozenset[tuple[str, str]]
    """The rules and fingerprints of what was set aside."""

    @cached_property
    def sentences(self) -> list[Span]:
        """The sentences of the text."""
        return sentences_in(self.text)

    def sentence_of(self, suggestion: Suggestion) -> Span:
        """Return the sentence in which a suggestion begins, or its own span where there is none."""
        return sentence_at(self.sentences, suggestion.start) or (suggestion.start, suggestion.end)

    def claims_on(self, start: int, end: int) -> list[Claim]:
        """Return the claims that rest on a passage between two offsets, each once, by number."""
        over = {claim.id: claim for first, last, claim in self._claimed if first < end and start < last}
        return sorted(over.values(), key=lambda claim: claim.number)

    @cached_property
    def names(self) -> frozenset[str]:
        """The names of the actors, whatever their case."""
        return frozenset(name.casefold() for name in self.actors)

    @cached_property
    def _claimed(self) -> list[tuple[int, int, Claim]]:
        by_id = {passage.id: passage for passage in self.passages}
        return [(by_id[id_].start, by_id[id_].end, claim) for id_, claim in self.claims if id_ in by_id]


def known_of(book: Book, source: Source) -> Known:
    """Read what the book knows of a source's current text."""
    parts = book.set_asides.of_source(source.id)
    return Known(
        source=source,
        text=book.text_of(source),
        hidden=tuple((part.start, part.end) for part in parts if not part.brought_back),
        **_decided(book, source),
    )


def known_again(known: Known, book: Book) -> Known:
    """Return what the book knows now of the same text."""
    again = replace(known, **_decided(book, known.source))
    # what takes longest is kept
    again.__dict__["sentences"] = known.sentences
    return again


def suggested(known: Known) -> list[Suggestion]:
    """Return what the text suggests and nobody has decided on, in reading order."""
    return undecided(found_in(known), known)


def found_in(known: Known) -> list[Suggestion]:
    """Return all that the text suggests, in reading order."""
    return suggestions(
        known.text,
        language=known.source.language or "en",
        published=known.source.published,
        hidden=known.hidden,
        actors=known.actors,
    )


def undecided(found: Iterable[Suggestion], known: Known) -> list[Suggestion]:
    """Return those that were neither dismissed nor accepted."""
    rules = {rule for rule, _ in known.dismissed}
    return [
        one
        for one in found
        # a fingerprint takes time, and few rules have been dismissed
        if not (one.rule in rules and (one.rule, one.fingerprint) in known.dismissed)
        and not _is_accepted(one, known)
    ]


def _is_accepted(suggestion: Suggestion, known: Known) -> bool:
    kind = suggestion.kind
    start, end = suggestion.start, suggestion.end
    if kind == "actor":
        return suggestion.values["name"].casefold() in known.names
    if kind == "status":
        return bool(known.claims_on(start, end))
    if kind == "attribution":
        return any(claim.actor_id for claim in known.claims_on(start, end))
    if kind == "time":
        return any(claim.as_of for claim in known.claims_on(*known.sentence_of(suggestion)))
    over = [one for one in known.passages if one.start <= start and end <= one.end]
    if kind == "quotation":
        return any(one.speaker_id or not suggestion.values.get("speaker") for one in over)
    return any(one.colour == COLOUR[kind] or QUESTION[kind] in one.note for one in over)


def _decided(book: Book, source: Source) -> dict[str, Any]:
    claims = book.claims.on_source(source.id)
    return {
        "actors": tuple(actor.name for actor in book.actors.all()),
        "passages": tuple(one for one in book.passages.of_source(source.id) if one.version == source.version),
        "claims": tuple(
            (one.passage_id, claim) for claim in claims for one in book.evidence.of_claim(claim.id)
        ),
        "dismissed": frozenset((one.rule, one.what) for one in book.dismissals.about(source.id)),
    }
