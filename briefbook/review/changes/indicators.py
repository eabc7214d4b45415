"""What changed about the early-warning indicators of a risk or a scenario."""

from collections.abc import Iterator
from typing import TypeVar

from briefbook.domain.changes import Development
from briefbook.domain.date_words import in_words
from briefbook.domain.risk import Risk
from briefbook.domain.scenario import Scenario
from briefbook.review.changes.papers import Pair
from briefbook.translation import tr, tr_noop

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
            template = tr_noop("An indicator of {name} was tripped: “{sign}”.")
            if sign.seen_on:
                template = tr_noop("An indicator of {name} was tripped on {date}: “{sign}”.")
            seen = in_words(sign.seen_on)
            yield pair.told("tripped", tr(template, name=label, sign=sign.text, date=seen))
        elif is_tripped and not sign.is_tripped:
            sentence = tr(
                "An indicator of {name} is no longer tripped: “{sign}”.", name=label, sign=sign.text
            )
            yield pair.told("indicator", sentence)
        elif was is None:
            sentence = tr("{name} has a new indicator: “{sign}”.", name=label, sign=sign.text)
            yield pair.told("indicator", sentence)
