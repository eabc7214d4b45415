"""What accepting a suggestion does to the book, where no claim is made of it."""

from dataclasses import replace

from briefbook.domain.commitment import Commitment
from briefbook.domain.edit import Change, Edit, added, changed
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.risk import Risk
from briefbook.domain.source import Source
from briefbook.edits.acting import actor_named
from briefbook.edits.claiming import change_claim
from briefbook.edits.grading import name_speaker
from briefbook.edits.highlighting import mark_passage
from briefbook.errors import BriefbookError
from briefbook.jobs.suggesting import COLOUR, Known
from briefbook.review.suggestions import Suggestion
from briefbook.store.book import Book
from briefbook.translation import tr, tr_noop

EDITED = {
    "quotation": tr_noop("Speaker"),
    "actor": tr_noop("Name"),
    "commitment": tr_noop("Title"),
    "risk": tr_noop("Title"),
}
"""What can be changed before a suggestion of these kinds is accepted; the others open the form of a claim."""


_TITLE = 90
"""The most characters of a sentence that become a title."""


def proposed_value(suggestion: Suggestion) -> str:
    """Return what accepting would fill in: a speaker, a name or a title."""
    if suggestion.kind in COLOUR:
        return title_of(suggestion)
    return suggestion.values.get("speaker" if suggestion.kind == "quotation" else "name", "")


def accept(book: Book, known: Known, suggestion: Suggestion, value: str | None = None) -> Edit:
    """Plan what a suggestion of a kind in `EDITED` does, with another value if given."""
    value = proposed_value(suggestion) if value is None else " ".join(value.split())
    if suggestion.kind == "actor":
        return _add_actor(book, value)
    source = book.sources.get(known.source.id)
    passage = passage_over(known, suggestion.start, suggestion.end)
    colour = COLOUR.get(suggestion.kind, 1)
    changes: list[Change] = []
    if passage is None:
        marking = mark_passage(book, source, suggestion.start, suggestion.end, colour=colour)
        changes += marking.changes
        marked = marking.changes[0].record
        assert isinstance(marked, Passage)
        passage = marked
    if suggestion.kind == "quotation":
        changes += name_speaker(book, passage, value).changes
        return Edit(tr("Accept Quotation"), tuple(changes))
    if passage.colour != colour:
        changes.append(changed(passage, replace(passage, colour=colour)))
    changes.append(added(_paper(book, source, passage, suggestion, value)))
    title = tr("Add Risk") if suggestion.kind == "risk" else tr("Add Commitment")
    return Edit(title, tuple(changes))


def title_of(suggestion: Suggestion) -> str:
    """Return the title that a commitment or a risk would have: the beginning of its sentence."""
    plain = " ".join(suggestion.quote.split()).rstrip(".")
    return plain if len(plain) <= _TITLE else f"{plain[:_TITLE].rsplit(' ', 1)[0].rstrip(',;:')}…"


def _paper(book: Book, source: Source, passage: Passage, suggestion: Suggestion, title: str) -> Record:
    """Return the commitment or the risk that a passage tells of; nothing is guessed of it but its title."""
    if not title:
        of_risk, of_commitment = tr("A risk needs a title."), tr("A commitment needs a title.")
        raise BriefbookError(of_risk if suggestion.kind == "risk" else of_commitment)
    if suggestion.kind == "risk":
        cited = f"[@{source.key}#{passage.number}]"
        return Risk(number=book.numbering.next_of(Risk), title=title, text=f"“{passage.quote}”{cited}")
    number = book.numbering.next_of(Commitment)
    return Commitment(number=number, title=title, wording=passage.quote, passage_id=passage.id)


def attribute(book: Book, known: Known, suggestion: Suggestion) -> Edit | None:
    """Plan to say who asserts the claim on a sentence; `None` where none lacks its actor."""
    for claim in known.claims_on(suggestion.start, suggestion.end):
        if claim.actor_id is None:
            via = {"via": suggestion.values["via"]} if suggestion.values.get("via") else {}
            return change_claim(book, book.claims.get(claim.id), by=suggestion.values["actor"], **via)
    return None


def passage_over(known: Known, start: int, end: int) -> Passage | None:
    """Return the shortest passage that holds all between two offsets, or `None`."""
    over = [one for one in known.passages if one.start <= start and end <= one.end]
    return min(over, key=lambda one: one.end - one.start, default=None)


def _add_actor(book: Book, name: str) -> Edit:
    if not name:
        raise BriefbookError(tr("An actor needs a name."))
    changes: list[Change] = []
    actor_named(book, name, changes)
    if not changes:
        raise BriefbookError(tr("“{name}” is among the actors already.", name=name))
    return Edit(tr("Add Actor"), tuple(changes))
