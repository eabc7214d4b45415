"""The working papers of a book, each with the rules for its kind."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import Any, TypeAlias

from briefbook.domain.actor import ActorPosition
from briefbook.domain.advice import Event, Recommendation, TalkingPoint
from briefbook.domain.commitment import Commitment
from briefbook.domain.contents import Contents
from briefbook.domain.record import Record
from briefbook.domain.risk import Risk
from briefbook.domain.scenario import Scenario
from briefbook.review.finding import Finding
from briefbook.review.rules.advice import happened, recommended, spoken
from briefbook.review.rules.commitments import CommitmentRules
from briefbook.review.rules.positions import PositionRules
from briefbook.review.rules.register import RegisterRules
from briefbook.review.rules.scenarios import ScenarioRules

Rules: TypeAlias = Callable[[Any], Iterator[Finding]]


def papers_of(contents: Contents) -> list[Record]:
    """Return the working papers in the order in which they are told, the risks first."""
    numbered = (
        *(contents.risks, contents.commitments, contents.scenarios, contents.recommendations),
        *(contents.talking_points, contents.events, contents.objectives),
    )
    found: list[Record] = []
    for records in numbered:
        found += sorted(records, key=lambda one: getattr(one, "number", 0))
    return [*found, *contents.actors, *contents.positions]


class PaperRules:
    """The rules of every kind of working paper; what is looked up for all is looked up once."""

    def __init__(self, contents: Contents, today: date, oldest: int) -> None:
        self._rules: dict[type[Record], Rules] = {
            Risk: RegisterRules(contents, today).of,
            Commitment: CommitmentRules(contents, today).of,
            Scenario: ScenarioRules(contents).of,
            Recommendation: partial(recommended, contents=contents, today=today),
            TalkingPoint: partial(spoken, contents=contents),
            Event: partial(happened, contents=contents),
            ActorPosition: PositionRules(contents, today, oldest).of,
        }

    def of(self, paper: Record) -> Iterator[Finding]:
        """Yield what a working paper needs; what merely tells, such as an objective, needs nothing."""
        rules = self._rules.get(type(paper))
        return rules(paper) if rules else iter(())
