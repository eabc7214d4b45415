"""Where on the pages the text of a record begins."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Where the text of a record begins: its page from 0, and points below the page's upper edge."""

    page: int
    top: float
    record_id: str
    """Empty where a part begins that is no record."""
