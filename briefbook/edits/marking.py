"""Giving handling markings to records."""

from dataclasses import replace
from typing import TypeAlias

from briefbook.domain.actor import Actor, Objective
from briefbook.domain.advice import Event, Recommendation, TalkingPoint
from briefbook.domain.claim import Claim
from briefbook.domain.commitment import Commitment
from briefbook.domain.edit import Edit, changed
from briefbook.domain.issue import Issue
from briefbook.domain.marking import normalised
from briefbook.domain.risk import Risk
from briefbook.domain.scenario import Scenario
from briefbook.domain.source import Source
from briefbook.translation import tr

Markable: TypeAlias = (
    Issue
    | Risk
    | Source
    | Claim
    | Commitment
    | Scenario
    | Recommendation
    | TalkingPoint
    | Event
    | Objective
    | Actor
)
"""What can bear a handling marking and has a title."""


def give_marking(record: Markable, marking: str) -> Edit:
    """Give a record a handling marking, written as its scheme writes it; an empty one takes it away."""
    marking = normalised(marking)
    marked = replace(record, marking=marking)
    text = (
        tr("Mark “{title}” {marking}", title=record.title, marking=marking)
        if marking
        else tr("Take Marking From “{title}”", title=record.title)
    )
    return Edit(text, (changed(record, marked),))
