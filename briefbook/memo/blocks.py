"""Blocks and runs: the one form that stands between Markdown and every kind of output."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

Alignment: TypeAlias = Literal["left", "centre", "right"]
ListKind: TypeAlias = Literal["bulleted", "numbered", "plain"]


@dataclass(frozen=True)
class Run:
    """A stretch of text in one form; a line feed in it breaks the line."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    superscript: bool = False
    subscript: bool = False
    warning: bool = False
    """Something the writer has to mend, such as a citation of nothing."""
    link: str = ""
    """An http, https or mailto address."""
    note: int | None = None
    """The number of the note that the run refers to."""


Runs: TypeAlias = tuple[Run, ...]


@dataclass(frozen=True)
class Heading:
    """A heading; `level` from 1, `number` as printed ahead of it or empty."""

    level: int
    runs: Runs
    number: str = ""


@dataclass(frozen=True)
class Paragraph:
    """A paragraph of text."""

    runs: Runs


@dataclass(frozen=True)
class ListBlock:
    """A list; each item holds blocks, so that lists nest."""

    items: tuple[tuple["Block", ...], ...]
    kind: ListKind = "bulleted"
    start: int = 1


@dataclass(frozen=True)
class Table:
    """A table of cells that hold blocks; `header` rows are repeated on each page."""

    header: tuple["Row", ...]
    rows: tuple["Row", ...]
    alignments: tuple[Alignment, ...]
    """One for each column."""


@dataclass(frozen=True)
class Quote:
    """A quotation set off from the text."""

    blocks: tuple["Block", ...]


@dataclass(frozen=True)
class Code:
    """Text whose lines and spaces stay as they are."""

    text: str


@dataclass(frozen=True)
class Rule:
    """A line across the page."""


@dataclass(frozen=True)
class MatrixRisk:
    """A risk in its cell of the matrix: steps from 1."""

    label: str
    title: str
    likelihood: int
    impact: int


@dataclass(frozen=True)
class RiskMatrix:
    """The risk matrix as data, with the list of the risks on it."""

    likelihood_words: tuple[str, ...]
    impact_words: tuple[str, ...]
    band_words: tuple[str, ...]
    bands: tuple[tuple[int, ...], ...]
    """The band of each cell, rows by likelihood and columns by impact, both from the lowest."""
    risks: tuple[MatrixRisk, ...]
    likelihood_name: str
    impact_name: str
    alternative: str
    """What the figure shows, in words."""


@dataclass(frozen=True)
class Note:
    """A numbered note."""

    number: int
    runs: Runs


@dataclass(frozen=True)
class Notes:
    """The notes, in the order of their numbers."""

    entries: tuple[Note, ...]


Block: TypeAlias = Heading | Paragraph | ListBlock | Table | Quote | Code | Rule | RiskMatrix | Notes
Cell: TypeAlias = tuple[Block, ...]
Row: TypeAlias = tuple[Cell, ...]


def text_of(runs: Runs) -> str:
    """Return the text of runs without their form."""
    return "".join(run.text for run in runs)
