"""What was understood of a table: rows of values, what could not be read, and how words were taken."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from briefbook.translation import tr


@dataclass(frozen=True)
class Unread:
    """A cell that could not be read, or a row: then `column` and `value` say what of it."""

    row: int
    """Its place in the file, from 1."""
    column: str
    value: str
    why: str
    """A sentence."""

    @property
    def sentence(self) -> str:
        """All of it in one sentence."""
        shown = self.value if len(self.value) <= 60 else f"{self.value[:59]}…"
        shown = " ".join(shown.split())
        if self.column and shown:
            return tr(
                "Row {row}, {column} “{text}”: {why}",
                row=self.row,
                column=self.column,
                text=shown,
                why=self.why,
            )
        if self.column:
            return tr("Row {row}, {column}: {why}", row=self.row, column=self.column, why=self.why)
        if shown:
            return tr("Row {row} “{text}”: {why}", row=self.row, text=shown, why=self.why)
        return tr("Row {row}: {why}", row=self.row, why=self.why)


@dataclass(frozen=True)
class Taken:
    """A word or a number that was taken for one of ours."""

    column: str
    value: str
    note: str
    """Such as `read as Likely`."""
    count: int

    @property
    def sentence(self) -> str:
        """All of it in one sentence."""
        told = f"{self.column} “{self.value}”: {self.note}"
        return f"{told}." if self.count == 1 else tr("{taken} (%n rows).", "", self.count, taken=told)


@dataclass(frozen=True)
class Row:
    """A record that a row gives."""

    place: int
    """Which row of the file, from 1."""
    ref: str
    """What the file calls it, such as `R3`; empty where it says nothing that is a short name of ours."""
    values: Mapping[str, Any]
    """The values of fields by name, those only that the row fills."""
    owned: Mapping[str, tuple[Mapping[str, Any], ...]] = field(default_factory=dict)
    """What belongs to it, by the target's name: the fields of each."""
    depends_on: tuple[str, ...] = ()
    """What it waits for: labels, in the file's own counting where they are in it."""
    superseded_by: str = ""
    """Of a position: what the file calls the one that took its place."""


@dataclass(frozen=True)
class Understood:
    """A whole table."""

    rows: tuple[Row, ...]
    unread: tuple[Unread, ...]
    taken: tuple[Taken, ...]
    left: tuple[str, ...]
    """Columns that go nowhere, as sentences."""
