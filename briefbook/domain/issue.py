"""Issues: the headings of a brief and the texts under them."""

from dataclasses import dataclass

from briefbook.domain.record import Record


@dataclass(frozen=True, kw_only=True)
class Issue(Record):
    """A heading of the outline with its Markdown text, which may cite."""

    parent_id: str | None = None
    position: str
    """A fractional key among its siblings; see `domain.position`."""
    title: str
    text: str = ""
    marking: str = ""
    """The handling marking, such as `TLP:AMBER`; it holds for all below the issue."""
