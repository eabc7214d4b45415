"""Actors: the people, governments, agencies and organisations who say and do things."""

from dataclasses import dataclass

from briefbook.domain.record import Record

KINDS = ("person", "government", "agency", "organisation")
SIDES = ("ours", "theirs", "third party")
"""On whose side of the table an actor sits."""


@dataclass(frozen=True, kw_only=True)
class Actor(Record):
    """Somebody who asserts, commits or is asked; names differ within a book."""

    name: str
    kind: str = ""
    """A word of `KINDS`, or empty."""
    side: str = ""
    """A word of `SIDES`, or empty."""
    role: str = ""
    """What a person is, such as `Foreign Minister`."""
    institution: str = ""
    """Where a person serves, such as `Ministry of Water`."""
    aliases: tuple[str, ...] = ()
    """What else the actor is called."""
    parent_id: str | None = None
    """The actor that this one belongs to."""
    text: str = ""
    """Markdown about the actor, which may cite."""
    marking: str = ""

    @property
    def title(self) -> str:
        """The name: what other records have as a title."""
        return self.name


INVOLVED = (
    *("commits", "receives", "guarantees"),
    *("is asked", "supports", "opposes"),
    *("hears", "takes part"),
)
"""How an actor can be involved in a commitment, a recommendation, a talking point or an event."""


@dataclass(frozen=True, kw_only=True)
class Involvement(Record):
    """An actor's part in another record."""

    record_id: str
    """A commitment, a recommendation, a talking point or an event."""
    actor_id: str
    role: str
    """A word of `INVOLVED`."""


@dataclass(frozen=True, kw_only=True)
class Objective(Record):
    """What an actor, or a side, wants from the meeting."""

    number: int
    title: str
    side: str = "ours"
    """A word of `SIDES`."""
    actor_id: str | None = None
    """Whose it is, where it is not the whole side's."""
    priority: str = ""
    """A word of `PRIORITIES`, or empty."""
    issue_id: str | None = None
    text: str = ""
    outcome: str = ""
    """After the meeting: a word of `domain.commitment.OUTCOMES`, or empty."""
    outcome_note: str = ""
    marking: str = ""

    @property
    def label(self) -> str:
        """The short name, such as `O2`."""
        return f"O{self.number}"


PRIORITIES = ("must have", "should have", "could have")

STANCES = ("supports", "leans towards", "neutral", "leans against", "opposes", "unknown")
FLEXIBILITIES = ("red line", "firm", "flexible")


@dataclass(frozen=True, kw_only=True)
class ActorPosition(Record):
    """Where an actor stands on an issue, as of a date."""

    actor_id: str
    issue_id: str
    stance: str = ""
    """A word of `STANCES`, or empty."""
    wording: str = ""
    """The position in words, which may cite."""
    passage_id: str | None = None
    """The passage that gives its wording."""
    flexibility: str = ""
    """A word of `FLEXIBILITIES`, or empty."""
    as_of: str = ""
    """When this held, an ISO 8601 date as precise as known."""
    superseded_by_id: str | None = None
    """The position that took its place."""
    marking: str = ""

    @property
    def is_current(self) -> bool:
        """Whether no other took its place."""
        return self.superseded_by_id is None
