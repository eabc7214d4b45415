"""What is said of loading records of each kind: the edit, what came in, and what a table should hold."""

from collections.abc import Callable
from typing import Final

from briefbook.domain.actor import Actor, ActorPosition, Objective
from briefbook.domain.advice import Event, Recommendation, TalkingPoint
from briefbook.domain.commitment import Commitment
from briefbook.domain.record import Record
from briefbook.domain.risk import Risk
from briefbook.domain.scenario import Scenario
from briefbook.translation import tr, tr_noop

_Counting = Callable[[int], str]

_WORDS: Final[dict[type[Record], tuple[_Counting, _Counting, str]]] = {
    Risk: (
        lambda n: tr("Load %n Risk(s)", "", n),
        lambda n: tr("%n new risk(s)", "", n),
        tr_noop("risks"),
    ),
    Commitment: (
        lambda n: tr("Load %n Commitment(s)", "", n),
        lambda n: tr("%n new commitment(s)", "", n),
        tr_noop("commitments"),
    ),
    ActorPosition: (
        lambda n: tr("Load %n Position(s)", "", n),
        lambda n: tr("%n new position(s)", "", n),
        tr_noop("positions"),
    ),
    Actor: (
        lambda n: tr("Load %n Actor(s)", "", n),
        lambda n: tr("%n new actor(s)", "", n),
        tr_noop("actors"),
    ),
    Scenario: (
        lambda n: tr("Load %n Scenario(s)", "", n),
        lambda n: tr("%n new scenario(s)", "", n),
        tr_noop("scenarios"),
    ),
    Recommendation: (
        lambda n: tr("Load %n Recommendation(s)", "", n),
        lambda n: tr("%n new recommendation(s)", "", n),
        tr_noop("recommendations"),
    ),
    TalkingPoint: (
        lambda n: tr("Load %n Talking Point(s)", "", n),
        lambda n: tr("%n new talking point(s)", "", n),
        tr_noop("talking points"),
    ),
    Event: (
        lambda n: tr("Load %n Event(s)", "", n),
        lambda n: tr("%n new event(s)", "", n),
        tr_noop("events"),
    ),
    Objective: (
        lambda n: tr("Load %n Objective(s)", "", n),
        lambda n: tr("%n new objective(s)", "", n),
        tr_noop("objectives"),
    ),
}


def load_title(kind: type[Record], count: int) -> str:
    """Return what loading so many records is called, such as `Load 3 Talking Points`."""
    return _WORDS[kind][0](count)


def renamed(kind: type[Record], count: int) -> str:
    """Return that so many new records could not keep their short names, in a sentence."""
    return tr(
        "{records} got another short name: the one in the file was taken, or is none of ours.",
        records=_WORDS[kind][1](count),
    )


def titled_as_before(kind: type[Record], count: int) -> str:
    """Return that so many new records have the titles of others, in a sentence."""
    return tr(
        "{records} (has a title that is|have titles that are) in the book already.",
        "",
        count,
        records=_WORDS[kind][1](count),
    )


def several(kind: type[Record]) -> str:
    """Return what records of a kind are called together, such as `risks`."""
    return tr(_WORDS[kind][2])
