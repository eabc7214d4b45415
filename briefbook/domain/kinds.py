"""The kinds of record that people deal with, what each is called, and its short name in a book."""

from briefbook.domain.actor import Actor, ActorPosition, Objective
from briefbook.domain.advice import Event, Recommendation, TalkingPoint
from briefbook.domain.claim import Claim
from briefbook.domain.commitment import Commitment
from briefbook.domain.issue import Issue
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.risk import Risk
from briefbook.domain.scenario import Scenario
from briefbook.domain.source import Source

NAMES: dict[type[Record], str] = {
    Issue: "issue",
    Claim: "claim",
    Risk: "risk",
    Commitment: "commitment",
    Scenario: "scenario",
    Recommendation: "recommendation",
    TalkingPoint: "talking point",
    Event: "event",
    Objective: "objective",
    Actor: "actor",
    ActorPosition: "position",
    Source: "source",
    Passage: "passage",
}
"""What each kind is called, in the order in which they are listed."""

KINDS = {name: kind for kind, name in NAMES.items()}

LETTERS: dict[str, type[Record]] = {
    "C": Claim,
    "R": Risk,
    "K": Commitment,
    "S": Scenario,
    "A": Recommendation,
    "T": TalkingPoint,
    "E": Event,
    "O": Objective,
}
"""The letter that begins the short names of each numbered kind, such as `K3`."""
