"""Taking one field of a record back from an earlier state of the book, by the edit that would enter it."""

from dataclasses import replace
from typing import Any

from briefbook.domain.claim import Claim
from briefbook.domain.contents import Contents
from briefbook.domain.edit import Edit, changed
from briefbook.domain.field_values import value_of
from briefbook.domain.fields import FIELDS, field
from briefbook.domain.header import Cover, MemoHeader
from briefbook.domain.issue import Issue
from briefbook.domain.matrix import Matrix
from briefbook.domain.outline import Outline
from briefbook.domain.passage import Passage
from briefbook.domain.position import position_between
from briefbook.domain.record import Record
from briefbook.domain.references import REFERENCES
from briefbook.domain.source import DETAIL_NAMES, Source
from briefbook.edits.claiming import change_claim
from briefbook.edits.details import edit_details
from briefbook.edits.entering import amend
from briefbook.edits.grading import describe_source, grade_passage, grade_source
from briefbook.edits.heading import fill_header, retitle_book
from briefbook.edits.highlighting import note_passage, recolour_passage
from briefbook.edits.marking import Markable, give_marking
from briefbook.edits.matrix import configure_matrix
from briefbook.edits.outlining import move_issue, retitle_issue, write_issue
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.translation import tr

_WHOLE_ONLY: dict[type[Record], frozenset[str]] = {
    Source: frozenset({"key", "version", "standing", "standing_reason", "bibliography"}),
    Passage: frozenset({"quote"}),
}
"""The fields that hang together with others: they come back with the whole record only."""


def can_be_taken(kind: type[Record], name: str) -> bool:
    """Return whether a field of a kind can be taken back by itself."""
    return name not in _WHOLE_ONLY.get(kind, ())


def field_taken_back(book: Book, before: Contents, was: Record, name: str, why: str) -> Edit:
    """Give a field the value that it had in a record as it `was`, in the book's contents `before`.

    What may not be entered is refused with the sentence for that, and so is what refers to something gone.
    `why` is the reason kept where changes have one.
    """
    now = book.by_kind[type(was)].find(was.id)
    if now is None:
        raise BriefbookError(tr("It is no longer in the book; take the whole of it back."))
    if type(was) in FIELDS:
        return value_taken_back(book, now, name, value_of(was, field(type(was), name), before), why)
    return value_taken_back(book, now, name, was if name == "position" else getattr(was, name), why)


def value_taken_back(book: Book, now: Record, name: str, value: Any, why: str = "") -> Edit:
    """Give a field of a record a value that it had once, such as a text with one paragraph of before.

    Of `position`, the value is the issue as it was.
    """
    if not can_be_taken(type(now), name):
        raise BriefbookError(tr("This hangs together with the rest; take the whole of it back."))
    _refuse_gone(book, now, name, value)
    if type(now) in FIELDS:
        return amend(book, now, {name: value}, reason=why)
    if name == "marking" and isinstance(now, Markable):
        return give_marking(now, value)
    match now:
        case Claim():
            return change_claim(book, now, reason=why, **{name: value})
        case Issue():
            return _of_issue(book, now, name, value)
        case Source():
            return _of_source(now, name, value)
        case Passage():
            return _of_passage(now, name, value)
        case MemoHeader():
            return fill_header(now, **{name: value})
        case Cover():
            return retitle_book(now, value)
        case Matrix():
            return configure_matrix(book, replace(now, **{name: value}))
    return Edit(tr("Take Back"), (changed(now, replace(now, **{name: value})),))


def _of_issue(book: Book, now: Issue, name: str, value: Any) -> Edit:
    if name == "title":
        return retitle_issue(now, value)
    if name == "text":
        return write_issue(now, value)
    assert isinstance(value, Issue)
    return _moved_back(book.issues.outline(), now, value)


def _moved_back(outline: Outline, now: Issue, was: Issue) -> Edit:
    """Give an issue the very place it had; what came to stand there since goes right behind it."""
    moved = move_issue(outline, now, was.parent_id, 0)  # which refuses a place within the issue itself
    siblings = [one for one in outline.children(was.parent_id) if one.id != was.id]
    following = next((one.position for one in siblings if one.position > was.position), "")
    behind = position_between(was.position, following)
    displaced = [
        changed(one, replace(one, position=behind)) for one in siblings if one.position == was.position
    ]
    there = replace(now, parent_id=was.parent_id, position=was.position)
    return Edit(moved.text, (*displaced, changed(now, there)))


def _of_source(now: Source, name: str, value: Any) -> Edit:
    if name in DETAIL_NAMES:
        return edit_details(now, **{name: value})
    return grade_source(now, value) if name == "reliability" else describe_source(now, value)


def _of_passage(now: Passage, name: str, value: Any) -> Edit:
    if name == "note":
        return note_passage(now, value)
    if name == "colour":
        return recolour_passage(now, value)
    if name == "credibility":
        return grade_passage(now, value)
    return Edit(tr("Name Speaker"), (changed(now, replace(now, **{name: value})),))


def _refuse_gone(book: Book, now: Record, name: str, value: Any) -> None:
    """Raise `BriefbookError` if a value refers to a record that is no longer there."""
    record = value if name == "position" else None
    kind = REFERENCES.get(type(now), {}).get("parent_id" if name == "position" else name)
    wanted = record.parent_id if record is not None else value
    if kind is not None and wanted and book.by_kind[kind].find(wanted) is None:
        raise BriefbookError(tr("What this was then is no longer in the book; take the whole record back."))
