"""Where on the pages the text of a record begins."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Where the text of a record begins: its page from 0, and points below the page's upper edge."""

    page: int
    top: float
    record_id: str
    """Empty where a part begins that is no record."""


@dataclass(frozen=True, slots=True)
class Excess:
    """A stretch of a page, from 0, that a part has too much; points below the page's upper edge."""

    page: int
    top: float
    bottom: float
    limit: int
    """How many lines the template allows the part."""
    begins: str
    """The words with which the stretch begins."""


@dataclass(frozen=True, slots=True)
class Division:
    """How a memo is divided into pages, for whoever looks for a place in the text that was written."""

    openings: tuple[str, ...] = ()
    """The words with which each page begins; empty where no record's text goes on there."""
    limited: int | None = None
    """How many pages count against the template's limit."""
    excesses: tuple[Excess, ...] = ()
    """What goes over a part's own limit of lines."""
