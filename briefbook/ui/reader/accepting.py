"""What accepting a suggestion does to the book, where no claim is made of it."""

from dataclasses import replace

from briefbook.domain.edit import Change, Edit, changed
from briefbook.domain.passage import Passage
from briefbook.edits.acting import actor_named
from briefbook.edits.claiming import change_claim
from briefbook.edits.grading import name_speaker
from briefbook.edits.highlighting import mark_passage
from briefbook.errors import BriefbookError
from briefbook.jobs.suggesting import COLOUR, QUESTION, Known
from briefbook.review.suggestions import Suggestion
from briefbook.store.book import Book

EDITED = {"quotation": "Speaker", "actor": "Name", "commitment": "Note", "risk": "Note"}
"""What can be changed before a suggestion of these kinds is accepted; the others open the form of a claim."""


def proposed_value(suggestion: Suggestion) -> str:
    """Return what accepting would fill in: a speaker, a name or a note."""
    if suggestion.kind in QUESTION:
        return QUESTION[suggestion.kind]
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
        return Edit("Accept Quotation", tuple(changes))
    note = "\n".join(filter(None, (passage.note, value)))
    changes.append(changed(passage, replace(passage, colour=colour, note=note)))
    return Edit(f"Mark {suggestion.kind.capitalize()}", tuple(changes))


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
        raise BriefbookError("An actor needs a name.")
    changes: list[Change] = []
    actor_named(book, name, changes)
    if not changes:
        raise BriefbookError(f"“{name}” is among the actors already.")
    return Edit("Add Actor", tuple(changes))
