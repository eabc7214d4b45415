"""The fields of all kinds of records that people meet, and their values in words."""

from collections.abc import Iterator, Mapping
from dataclasses import fields as fields_of
from dataclasses import is_dataclass
from typing import Any

from briefbook.domain.capitals import capitalised
from briefbook.domain.claim import Claim
from briefbook.domain.conflict import Conflict
from briefbook.domain.contents import Contents
from briefbook.domain.counts import in_a_row
from briefbook.domain.field_values import words_of
from briefbook.domain.fields import FIELDS, LINKED, Field
from briefbook.domain.header import Cover, MemoHeader
from briefbook.domain.issue import Issue
from briefbook.domain.library import Collection, SavedSearch, Synonyms
from briefbook.domain.matrix import Matrix
from briefbook.domain.passage import COLOURS, Passage
from briefbook.domain.record import Record
from briefbook.domain.source import Source
from briefbook.domain.vocabulary import word
from briefbook.review.differences.difference import FieldDifference
from briefbook.translation import tr, tr_noop

_MARKING = Field("marking", tr_noop("Marking"))

_OTHERS: dict[type[Record], tuple[Field, ...]] = {
    Issue: (
        Field("title", tr_noop("Title")),
        Field("position", tr_noop("Place")),
        Field("text", tr_noop("Text"), "text"),
        _MARKING,
    ),
    Claim: (
        Field("statement", tr_noop("Statement")),
        Field("status", tr_noop("Status")),
        Field("as_of", tr_noop("As of")),
        Field("actor_id", tr_noop("Asserted by"), "actor"),
        Field("via_id", tr_noop("Through"), "actor"),
        Field("scale", tr_noop("Scale")),
        Field("likelihood", tr_noop("Likelihood")),
        Field("confidence", tr_noop("Confidence")),
        Field("confidence_reason", tr_noop("Why this confidence")),
        Field("issue_id", tr_noop("Issue"), "issue"),
        _MARKING,
    ),
    Source: (
        Field("title", tr_noop("Title")),
        Field("author", tr_noop("Author")),
        Field("publisher", tr_noop("Publisher")),
        Field("published", tr_noop("Published")),
        Field("language", tr_noop("Language")),
        Field("address", tr_noop("Address")),
        Field("key", tr_noop("Key")),
        Field("version", tr_noop("Text")),
        Field("reliability", tr_noop("Reliability")),
        Field("descriptor", tr_noop("Descriptor")),
        Field("standing", tr_noop("Standing")),
        Field("standing_reason", tr_noop("Why")),
        Field("bibliography", tr_noop("Bibliography")),
        _MARKING,
    ),
    Passage: (
        Field("quote", tr_noop("Words")),
        Field("note", tr_noop("Note")),
        Field("colour", tr_noop("Colour")),
        Field("credibility", tr_noop("Credibility")),
        Field("speaker_id", tr_noop("Whose words"), "actor"),
    ),
    Cover: (Field("title", tr_noop("Title")),),
    MemoHeader: (
        Field("to", tr_noop("To")),
        Field("sender", tr_noop("From")),
        Field("subject", tr_noop("Subject")),
        Field("date", tr_noop("Date")),
        _MARKING,
        Field("template", tr_noop("Template")),
    ),
    Matrix: (
        Field("likelihood", tr_noop("Steps of likelihood")),
        Field("impact", tr_noop("Steps of impact")),
        Field("bands", tr_noop("Bands")),
        Field("cells", tr_noop("Cells")),
        Field("tolerated", tr_noop("Tolerance")),
        Field("is_swapped", tr_noop("Likelihood goes across"), "yes or no"),
        Field("origin", tr_noop("Lowest corner")),
    ),
    Collection: (Field("name", tr_noop("Name")),),
    SavedSearch: (Field("name", tr_noop("Name")), Field("query", tr_noop("Query"))),
    Synonyms: (Field("words", tr_noop("Words")),),
    Conflict: (Field("reason", tr_noop("Why")), Field("decision", tr_noop("Decision"))),
}

_WORDS = ("status", "likelihood", "confidence", "standing")
"""The fields with a word that the book keeps."""


def fields(kind: type[Record]) -> tuple[Field, ...]:
    """Return the fields of a kind that people meet, in the order in which they are shown."""
    return FIELDS.get(kind) or _OTHERS.get(kind) or tuple(_of_attributes(kind))


def in_words(record: Record, field: Field, contents: Contents) -> str:
    """Return the value of a field in words; several stand a line each."""
    if type(record) in FIELDS or field.form in ("actor", "issue", "yes or no"):
        return words_of(record, field, contents)
    if isinstance(record, Issue) and field.name == "position":
        return _place(record, contents)
    value = getattr(record, field.name)
    if isinstance(record, Source) and field.name == "version":
        return tr("version {number}, {words}", number=value, words=tr("%n word(s)", "", record.words))
    if isinstance(record, Passage) and field.name == "colour":
        return word(COLOURS[value])
    if isinstance(record, Matrix) and field.name == "cells":
        return "\n".join(" ".join(record.bands[band].letter for band in row) for row in reversed(value))
    if isinstance(record, Matrix) and field.name == "tolerated":
        return "\n".join(_tolerance(record))
    if isinstance(value, str) and field.name in _WORDS:
        return word(value)
    return _plain(value)


def field_differences(
    was: Record | None, now: Record | None, before: Contents, after: Contents
) -> Iterator[FieldDifference]:
    """Yield the fields of a record that are otherwise; of one that is new or gone, those not empty."""
    record = now or was
    assert record is not None
    for field in fields(type(record)):
        if field.form in LINKED or (was and now and _is_same(was, now, field)):
            continue
        then = in_words(was, field, before) if was else ""
        is_now = in_words(now, field, after) if now else ""
        if then != is_now:
            yield FieldDifference(
                name=field.name,
                label=tr(field.label),
                before=then,
                after=is_now,
                is_text=field.form == "text",
            )


def _of_attributes(kind: type[Record]) -> Iterator[Field]:
    for one in fields_of(kind):
        if one.name != "id" and not one.name.endswith("_id"):
            yield Field(one.name, capitalised(one.name.replace("_", " ")))


def _is_same(was: Record, now: Record, field: Field) -> bool:
    names = ("parent_id", "position") if field.name == "position" else (field.name,)
    return all(getattr(was, name) == getattr(now, name) for name in names)


def _place(issue: Issue, contents: Contents) -> str:
    number = contents.issue_numbers.get(issue.id, "")
    is_under = issue.parent_id is not None and issue.parent_id in contents.outline
    above = contents.outline.get(issue.parent_id).title if issue.parent_id and is_under else ""
    if above:
        return tr("{number}, under “{title}”", number=number, title=above)
    return tr("{number}, at the top", number=number)


def _tolerance(matrix: Matrix) -> Iterator[str]:
    for step, most in zip(matrix.likelihood, matrix.tolerated, strict=False):
        if most:
            impact = matrix.impact[most - 1].word
            yield tr("{likelihood}: up to {impact}", likelihood=step.word, impact=impact)
        else:
            yield tr("{likelihood}: nothing", likelihood=step.word)


def _plain(value: Any) -> str:
    if isinstance(value, Mapping):
        return "\n".join(f"{name}: {_plain(one)}" for name, one in value.items())
    if isinstance(value, tuple):
        return "\n".join(map(_plain, value))
    if is_dataclass(value) and not isinstance(value, type):
        first, *rest = [_plain(getattr(value, one.name)) for one in fields_of(value)]
        more = in_a_row(filter(None, rest))
        return f"{first} ({more})" if more else first
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    return "" if value is None else str(value)
