"""What changed about the early-warning indicators of a risk or a scenario."""

from collections.abc import Iterator
from typing import TypeVar

from briefbook.domain.changes import Development
from briefbook.domain.date_words import in_words
from briefbook.domain.risk import Risk
from briefbook.domain.scenario import Scenario
from briefbook.review.changes.papers import Pair

W = TypeVar("W", Risk, Scenario)


def indicator_changes(pair: Pair[W]) -> Iterator[Development]:
    """Yield the indicators of a record that are new, tripped, or tripped no longer."""
    assert pair.now is not None
    label = pair.now.label
    old = {one.id: one for one in pair.before.indicators_of.get(pair.now.id, ())}
    for sign in pair.after.indicators_of.get(pair.now.id, ()):
        was = old.get(sign.id)
        is_tripped = bool(was and was.is_tripped)
        if sign.is_tripped and not is_tripped:
            seen = f" on {in_words(sign.seen_on)}" if sign.seen_on else ""
            yield pair.told("tripped", f"An indicator of {label} was tripped{seen}: “{sign.text}”.")
        elif is_tripped and not sign.is_tripped:
            yield pair.told("indicator", f"An indicator of {label} is no longer tripped: “{sign.text}”.")
        elif was is None:
            yield pair.told("indicator", f"{label} has a new indicator: “{sign.text}”.")
