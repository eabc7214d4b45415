"""Blocks and runs: the one form that stands between a book and every kind of output."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from briefbook.memo.risk_matrix import RiskMatrix

Alignment: TypeAlias = Literal["left", "centre", "right"]
ListKind: TypeAlias = Literal["bulleted", "numbered", "plain"]


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one form; a line feed in it breaks the line."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    small_caps: bool = False
    superscript: bool = False
    subscript: bool = False
    warning: bool = False
    """Something the writer has to mend, such as a citation of nothing."""
    link: str = ""
    """An http, https, mailto or tel address."""
    note: int | None = None
    """The number of the note that the run refers to."""
    language: str = ""
    """A BCP 47 tag where it differs from the text around."""
    expansion: str = ""
    """What an abbreviation stands for."""


Runs: TypeAlias = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `level` from 1, `number` as printed ahead of it or empty."""

    level: int
    runs: Runs
    number: str = ""
    marking: str = ""
    """The handling marking of the section, printed behind the heading."""
    about: str = ""
    """The id of the record that the section prints, or empty."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of text."""

    runs: Runs
    language: str = ""
    """A BCP 47 tag where it differs from the memo's."""


@dataclass(frozen=True, slots=True)
class ListBlock:
    """A list; each item holds blocks, so that lists nest."""

    items: tuple[tuple["Block", ...], ...]
    kind: ListKind = "bulleted"
    start: int = 1


@dataclass(frozen=True, slots=True)
class Definition:
    """A term, or several of one meaning, and what it means."""

    terms: tuple[Runs, ...]
    meanings: tuple[tuple["Block", ...], ...]


@dataclass(frozen=True, slots=True)
class DefinitionList:
    """Terms and their meanings."""

    entries: tuple[Definition, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table of cells that hold blocks; `header` rows are repeated on each page."""

    header: tuple["Row", ...]
    rows: tuple["Row", ...]
    alignments: tuple[Alignment, ...]
    """One for each column."""
    caption: Runs = ()
    first_column_heads: bool = False
    """Whether the first cell of each row says what the row is about."""
    is_filled: bool = False
    """Whether cells that are empty stay so, rather than give room for somebody's hand."""


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation set off from the text."""

    blocks: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class Code:
    """Text whose lines and spaces stay as they are."""

    text: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the page."""


@dataclass(frozen=True, slots=True)
class Box:
    """Blocks in a frame, such as the bottom line up front."""

    blocks: tuple["Block", ...]
    title: Runs = ()
    most_lines: int | None = None
    """The template's limit for its text."""
    about: str = ""
    """The id of the record that it prints, or empty."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A recommendation with the boxes to tick and a line for the date."""

    number: int
    blocks: tuple["Block", ...]
    choices: tuple[str, ...] = ("Approve", "Disapprove", "Discuss")
    date: str = "Date"


@dataclass(frozen=True, slots=True)
class Event:
    """Something on a timeline: a day, or a window of days, by ISO 8601."""

    title: str
    start: str
    end: str = ""
    """The last day of a window; empty for one day."""
    state: str = ""
    """A word on where it stands, such as `pledged`."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """Events in the order of their days, drawn as a chart."""

    events: tuple[Event, ...]
    alternative: str
    """What the figure shows, in words."""


@dataclass(frozen=True, slots=True)
class Note:
    """A numbered note."""

    number: int
    runs: Runs
    citation: str = ""
    """What it resolves, without brackets, such as `kim-2025#4`; empty for the writer's own note."""


@dataclass(frozen=True, slots=True)
class Notes:
    """The notes, in the order of their numbers."""

    entries: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class CoverPage:
    """The first page of a briefing book."""

    title: str
    about: str
    fields: tuple[tuple[str, str], ...]
    """Labels and what is printed after them."""


@dataclass(frozen=True, slots=True)
class ContentsList:
    """The table of contents: tabs and headings down to a level, with their pages."""

    title: str
    deepest: int = 2


@dataclass(frozen=True, slots=True)
class Tab:
    """The beginning of a part of a briefing book, on a page of its own."""

    label: str
    """Such as `A`."""
    title: str


@dataclass(frozen=True, slots=True)
class MemoHead:
    """The head of a memo: its kind, what it is about and its fields."""

    title: str
    about: str
    fields: tuple[tuple[str, str], ...]
    """Labels and what is printed after them; the last is the subject."""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins a page."""

    ends_limit: bool = False
    """Whether the pages from here on do not count against the template's limit."""


Block: TypeAlias = (
    Heading
    | Paragraph
    | ListBlock
    | DefinitionList
    | Table
    | Quote
    | Code
    | Rule
    | Box
    | Decision
    | RiskMatrix
    | Timeline
    | Notes
    | CoverPage
    | ContentsList
    | Tab
    | MemoHead
    | PageBreak
)
Cell: TypeAlias = tuple[Block, ...]
Row: TypeAlias = tuple[Cell, ...]


def text_of(runs: Runs) -> str:
    """Return the text of runs without their form."""
    return "".join(run.text for run in runs)
