"""After the meeting: what was expected beside what came of it, line by line."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

from briefbook.domain.actor import SIDES, Objective
from briefbook.domain.advice import MODES, RAISED, Recommendation, TalkingPoint
from briefbook.domain.commitment import OUTCOMES, Commitment
from briefbook.domain.contents import Contents
from briefbook.domain.counts import in_a_row
from briefbook.translation import tr

Expecting: TypeAlias = Commitment | Objective | TalkingPoint | Recommendation
OPEN = "still open"
_COUNTS: Final[dict[str, Callable[[int], str]]] = {
    "met": lambda n: tr("%n met", "", n),
    "partly met": lambda n: tr("%n partly met", "", n),
    "not met": lambda n: tr("%n not met", "", n),
    "dropped": lambda n: tr("%n dropped", "", n),
    "still open": lambda n: tr("%n still open", "", n),
    "raised": lambda n: tr("%n raised", "", n),
    "not raised": lambda n: tr("%n not raised", "", n),
    "decided": lambda n: tr("%n decided", "", n),
    "not yet decided": lambda n: tr("%n not yet decided", "", n),
    "not yet said": lambda n: tr("%n not yet said", "", n),
}
"""How many lines came to what, in the order in which that is told."""


@dataclass(frozen=True, kw_only=True)
class OutcomeLine:
    """A record of which something was expected."""

    section: str
    """What it stands under, such as `Commitments`."""
    record: Expecting
    expected: str
    outcome: str
    """What came of it: a word of `choices`, or words of one's own where `is_free`; empty until then."""
    note: str = ""
    outcome_field: str
    """The field that holds the outcome."""
    note_field: str = ""
    """The field that holds the note; empty where there is none."""
    choices: tuple[str, ...]
    is_free: bool = False
    open_word: str = OPEN
    """What it is until something came of it."""

    @property
    def state(self) -> str:
        """What came of it in a word to count by."""
        if self.is_free:
            return "decided" if self.outcome else self.open_word
        return self.outcome or self.open_word


def outcome_lines(contents: Contents) -> list[OutcomeLine]:
    """Return a line for each expectation.

    `contents` needs commitments (of which those without an expectation or an outcome are left out),
    objectives, talking points and recommendations.
    """
    return [*_commitments(contents), *_objectives(contents), *_points(contents), *_asked(contents)]


def counts(lines: Iterable[OutcomeLine]) -> str:
    """Return how many lines came to what, such as `3 met, 1 partly met, 2 still open`."""
    found = Counter(line.state for line in lines)
    return in_a_row(told(found[state]) for state, told in _COUNTS.items() if found[state])


def _commitments(contents: Contents) -> Iterator[OutcomeLine]:
    for one in contents.commitments:
        if one.expected or one.outcome:
            yield OutcomeLine(
                section="Commitments",
                record=one,
                expected=one.expected,
                outcome=one.outcome,
                note=one.outcome_note,
                outcome_field="outcome",
                note_field="outcome_note",
                choices=OUTCOMES,
            )


def _objectives(contents: Contents) -> Iterator[OutcomeLine]:
    for one in sorted(contents.objectives, key=lambda one: (SIDES.index(one.side), one.number)):
        yield OutcomeLine(
            section="Objectives",
            record=one,
            expected=in_a_row(filter(None, (one.side, one.priority))),
            outcome=one.outcome,
            note=one.outcome_note,
            outcome_field="outcome",
            note_field="outcome_note",
            choices=OUTCOMES,
        )


def _points(contents: Contents) -> Iterator[OutcomeLine]:
    for one in sorted(contents.talking_points, key=lambda one: (MODES.index(one.mode), one.number)):
        yield OutcomeLine(
            section="Talking points",
            record=one,
            expected=one.mode,
            outcome=one.raised,
            note=one.minutes,
            outcome_field="raised",
            note_field="minutes",
            choices=RAISED,
            open_word="not yet said",
        )


def _asked(contents: Contents) -> Iterator[OutcomeLine]:
    for one in contents.recommendations:
        yield OutcomeLine(
            section="Recommendations",
            record=one,
            expected=" / ".join(one.options),
            outcome=one.decision,
            outcome_field="decision",
            choices=one.options,
            is_free=True,
            open_word="not yet decided",
        )
