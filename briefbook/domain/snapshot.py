"""Snapshots: names for moments of a book, given by a person, or automatically before bulk changes."""

import re
from dataclasses import dataclass, field

from briefbook.domain.date_words import in_words
from briefbook.domain.dates import is_date
from briefbook.domain.edit import Edit
from briefbook.domain.issue import Issue
from briefbook.domain.matrix import Matrix
from briefbook.domain.record import Record, new_id
from briefbook.domain.source import SetAside, Source
from briefbook.translation import tr

MANY = 20
"""An edit of more records than this is a bulk change; a source and an issue count as four."""
KEPT = 30
"""How many automatic snapshots are kept; those that a person named stay until that person removes them."""

_WEIGHTS: dict[type[Record], int] = {Source: 4, Issue: 4, SetAside: 0}
_COUNT = re.compile(r"(?<!\S)\d[\d.,’\u00a0\u202f]*(?!\S)")
_OTHERS = re.compile(r"last|memo|now|m\d+", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Snapshot:
    """A name for a moment of the journal, which holds what the book was then; no undo takes it away."""

    id: str = field(default_factory=new_id)
    name: str
    made_at: str
    """Local time with offset, ISO 8601."""
    moment: int
    """As `store.journal` counts what happens."""
    is_automatic: bool = False

    @property
    def told(self) -> str:
        """The name and the day, as lists have it: `Before the talks, 22 November 2026`."""
        return tr("{name}, {date}", name=self.name, date=in_words(self.made_at))

    @property
    def in_sentence(self) -> str:
        """What sentences call it, such as `the snapshot “Before the talks” of 22 November 2026`."""
        return tr("the snapshot “{name}” of {date}", name=self.name, date=in_words(self.made_at))


def is_bulk(edit: Edit) -> bool:
    """Return whether an edit changes so much that the book before it gets a snapshot of its own."""
    weights = {change.record.id: _WEIGHTS.get(change.kind, 1) for change in edit.changes}
    return sum(weights.values()) > MANY or any(
        isinstance(change.before, Matrix)
        and isinstance(change.after, Matrix)
        and change.before.size != change.after.size
        for change in edit.changes
    )


def name_before(edit: Edit, time: str) -> str:
    """Return what the automatic snapshot before an edit is called; `time` is in ISO 8601.

    How many records the edit has is left out, as it may be the first of several alike.
    """
    return tr("Before {edit}, {time}", edit=_without_count(edit), time=time[11:16])


def is_alike(text: str, other: str) -> bool:
    """Return whether what two edits are called is of one sort, as batches of an import."""
    return _first_word(_COUNT.sub(" ", text)) == _first_word(_COUNT.sub(" ", other))


def is_before_alike(name: str, edit: Edit) -> bool:
    """Return whether an automatic snapshot was made before an edit of the same sort."""
    return _first_word(_without_count(edit)) in name.replace(",", " ").split()


def _without_count(edit: Edit) -> str:
    return " ".join(_COUNT.sub(" ", edit.text).split())


def _first_word(text: str) -> str:
    return next(iter(text.split()), "")


def is_taken_otherwise(name: str) -> bool:
    """Return whether a name means a date, a memo or now where a moment of the book is asked for."""
    return is_date(name) or bool(_OTHERS.fullmatch(name))
