"""What is typed in a field of a record, entered as leaving the field would enter it."""

import json
from typing import Any

from briefbook.domain.claim import Claim, ClaimNote
from briefbook.domain.edit import Edit
from briefbook.domain.fields import LINKED
from briefbook.domain.fields import field as field_of
from briefbook.domain.header import MemoHeader
from briefbook.domain.issue import Issue
from briefbook.domain.library import divided
from briefbook.domain.marking import normalised
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.risk import RatingNote
from briefbook.domain.source import Source
from briefbook.edits import claiming, rating
from briefbook.edits.changing_many import Entered, change_many
from briefbook.edits.claiming import change_claim
from briefbook.edits.collecting import tag_sources
from briefbook.edits.details import edit_bibliography, edit_details
from briefbook.edits.entering import amend
from briefbook.edits.grading import describe_source, name_speaker
from briefbook.edits.heading import fill_header
from briefbook.edits.highlighting import note_passage
from briefbook.edits.marking import give_marking
from briefbook.edits.outlining import retitle_issue, write_issue
from briefbook.store.book import Book
from briefbook.store.drafts import Draft


def entering(book: Book, record: Record, draft: Draft) -> Edit:
    """Return the edit that enters what was typed about a record; raise `BriefbookError` if none can."""
    field, text = draft.field, draft.text
    if field == "marking" and isinstance(record, Issue | Source | Claim):
        return give_marking(record, normalised(text))
    match record:
        case Issue():
            return write_issue(record, text) if field == "text" else retitle_issue(record, text)
        case Passage():
            return note_passage(record, text) if field == "note" else name_speaker(book, record, text)
        case Source():
            return _source_plan(book, record, field, text)
        case MemoHeader():
            return fill_header(record, **{field: normalised(text) if field == "marking" else text})
        case Claim():
            return change_claim(book, record, **{{"actor_id": "by", "via_id": "via"}.get(field, field): text})
        case ClaimNote():
            return claiming.give_reason(record, text)
        case RatingNote():
            return rating.give_reason(record, text)
        case _:
            return amend(book, record, {field: _value(type(record), field, text)})


def _source_plan(book: Book, source: Source, field: str, text: str) -> Edit:
    attribute, _, name = field.partition(".")
    if attribute == "bibliography":
        return edit_bibliography(source, **{name: text})
    if attribute == "tags":
        return tag_sources(book, [source], divided(text))
    if attribute == "collections":
        return change_many(book, [source], Entered(joined=divided(text)))
    if attribute == "descriptor":
        return describe_source(source, text)
    return edit_details(source, **{field: text})


def is_kept(book: Book, record: Record, draft: Draft) -> bool:
    """Return whether the book says already what was typed."""
    kept = getattr(record, draft.field, None)
    if draft.field in ("actor_id", "via_id", "speaker_id"):
        actor = book.actors.find(kept)
        kept = actor.name if actor else ""
    return isinstance(kept, str) and kept == draft.text


def _value(kind: type[Record], name: str, text: str) -> Any:
    form = field_of(kind, name).form
    if form in LINKED:
        return tuple(json.loads(text))
    return tuple(text.split("\n")) if form == "lines" else text
