"""Advice for a meeting: recommendations and talking points; and the events that led to it."""

from dataclasses import dataclass

from briefbook.domain.record import Record

MODES = ("must raise", "if raised", "avoid")
"""When something is said in the meeting."""
RAISED = ("raised", "not raised")


@dataclass(frozen=True, kw_only=True)
class Recommendation(Record):
    """What somebody is asked to do; its texts are Markdown and may cite. Who: `Involvement` (is asked …)."""

    number: int
    title: str
    """The ask, in one sentence."""
    reason: str = ""
    options: tuple[str, ...] = ()
    """What can be decided, such as `Approve` and `Discuss`."""
    due: str = ""
    """An ISO 8601 date, or empty."""
    decision: str = ""
    """What was decided, in words; empty until then."""
    text: str = ""
    issue_id: str | None = None
    marking: str = ""

    @property
    def label(self) -> str:
        """The short name, such as `A4` (for advice)."""
        return f"A{self.number}"


@dataclass(frozen=True, kw_only=True)
class TalkingPoint(Record):
    """What is said in the meeting, or left unsaid; to whom: `Involvement` (hears)."""

    number: int
    title: str
    mode: str = "must raise"
    """A word of `MODES`."""
    text: str = ""
    """The words, as they would be spoken; may cite."""
    raised: str = ""
    """After the meeting: a word of `RAISED`, or empty."""
    minutes: str = ""
    """What was said about it, and by whom."""
    issue_id: str | None = None
    marking: str = ""

    @property
    def label(self) -> str:
        """The short name, such as `T1`."""
        return f"T{self.number}"


@dataclass(frozen=True, kw_only=True)
class Event(Record):
    """Something that happened or will, with its date as precise as known; who: `Involvement` (takes part)."""

    number: int
    title: str
    date: str = ""
    """An ISO 8601 date as precise as known: `2025`, `2025-10` or `2025-10-28`; empty if unknown."""
    end: str = ""
    """Its last day where it lasted, as precise as known."""
    place: str = ""
    text: str = ""
    issue_id: str | None = None
    marking: str = ""

    @property
    def label(self) -> str:
        """The short name, such as `E7`."""
        return f"E{self.number}"
