"""The texts of a book that its people wrote themselves, not what sources say or what is quoted of them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Final, Literal, TypeAlias

from briefbook.domain.claim import Claim
from briefbook.domain.commitment import Progress
from briefbook.domain.fields import FIELDS
from briefbook.domain.header import MemoHeader
from briefbook.domain.issue import Issue
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.risk import Indicator, RiskAction
from briefbook.domain.scenario import Scenario
from briefbook.domain.source import Source
from briefbook.store.book import Book
from briefbook.store.naming import called
from briefbook.translation import tr_noop

Scope: TypeAlias = Literal["everything", "issues", "issue", "papers"]
"""All texts, those of all issues, of one issue, or of everything that is no issue."""

_WORDED: Final = "wording"
"""The field that quotes, where its record names the passage that it is taken from."""

_LABELS: Final[dict[type[Record], dict[str, str]]] = {
    Issue: {"title": tr_noop("Title"), "text": ""},
    Claim: {"statement": tr_noop("Statement"), "confidence_reason": tr_noop("Why this confidence")},
    Passage: {"note": tr_noop("Note")},
    Source: {"descriptor": tr_noop("What kind of source it is")},
    MemoHeader: {"to": tr_noop("To"), "sender": tr_noop("From"), "subject": tr_noop("Subject")},
    **{
        kind: {
            one.name: one.label
            for one in fields
            # a word of a scale is chosen, though it is kept as a line
            if one.form in ("line", "text", "lines")
            and one.name != "marking"
            and (kind, one.name) != (Scenario, "likelihood")
        }
        for kind, fields in FIELDS.items()
    },
}
"""The fields of each kind with people’s own texts, and what each is called; "" for what needs no name."""

_OWNERS: Final = {RiskAction: "risk_id", Indicator: "about_id", Progress: "commitment_id"}


@dataclass(frozen=True, slots=True)
class OwnText:
    """A text of a record: one of its fields, or of a field with several lines one of these."""

    record: Record
    field: str
    line: int
    """The number of the line in a field that holds several; -1 in one that holds one text."""
    text: str
    owner: Record
    """The record that it is shown with: its own, or the one that this belongs to."""
    called: str
    """What that is called; "" for the memo’s header."""

    @property
    def place(self) -> tuple[str, str, int]:
        """What tells it from all other texts of the book."""
        return self.record.id, self.field, self.line

    @property
    def label(self) -> str:
        """What its field is called, in English; "" for what needs no name."""
        return _LABELS[type(self.record)][self.field]

    def of(self, record: Record) -> str | None:
        """Return this text as it stands in its record now; `None` where it is gone."""
        value = getattr(record, self.field)
        if self.line < 0:
            return str(value)
        return str(value[self.line]) if self.line < len(value) else None


def own_texts(book: Book, scope: Scope, issue_id: str | None = None) -> Iterator[OwnText]:
    """Yield the texts of a book that are not empty: the issues in their order, then the other records.

    `issue_id` says which issue, for the scope of one.
    """
    if scope != "papers":
        for entry in book.issues.outline():
            if scope != "issue" or entry.issue.id == issue_id:
                yield from _of(entry.issue, entry.issue, f"{entry.number} {entry.issue.title}")
    if scope not in ("everything", "papers"):
        return
    header = book.headers.only()
    yield from _of(header, header, "")
    for kind in _LABELS:
        if kind in (Issue, MemoHeader):
            continue
        for record in book.by_kind[kind].all():
            if any(getattr(record, name) for name in _LABELS[kind]):
                owner = record
                if kind in _OWNERS:
                    owner = book.paper(getattr(record, _OWNERS[kind])) or record
                yield from _of(record, owner, called(owner, book))


def with_text(record: Record, text: OwnText, words: str) -> Record:
    """Return a record with other words for one of its texts."""
    if text.line < 0:
        return replace(record, **{text.field: words})
    lines = list(getattr(record, text.field))
    lines[text.line] = words
    changed: dict[str, Any] = {text.field: tuple(lines)}
    return replace(record, **changed)


def _of(record: Record, owner: Record, name: str) -> Iterator[OwnText]:
    for field in _LABELS[type(record)]:
        value = getattr(record, field)
        if not value or (field == _WORDED and getattr(record, "passage_id", None)):
            continue
        if isinstance(value, tuple):
            for line, words in enumerate(value):
                yield OwnText(record, field, line, words, owner, name)
        else:
            yield OwnText(record, field, -1, value, owner, name)
