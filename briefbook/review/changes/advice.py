"""What changed about scenarios, recommendations and talking points."""

from collections.abc import Iterator

from briefbook.domain.changes import Development
from briefbook.domain.contents import Contents
from briefbook.domain.date_words import in_words
from briefbook.domain.scenario import Scenario
from briefbook.review.changes.indicators import indicator_changes
from briefbook.review.changes.papers import paired


def advice_changes(before: Contents, after: Contents) -> Iterator[Development]:
    """Yield the scenarios, recommendations and talking points that are new, otherwise, or gone."""
    for scenario in paired("advice", before, after, lambda contents: contents.scenarios):
        then, one = scenario.was, scenario.now
        if then and one:
            if (then.likelihood, then.scale) != (one.likelihood, one.scale):
                sentence = f"{one.label} is judged {_judged(one)}; it was {_judged(then)}."
                yield scenario.told("judged", sentence)
            yield from scenario.fields(but=("likelihood", "scale"))
            yield from indicator_changes(scenario)
        elif one:
            yield scenario.told("new", f"{one.label} is new: judged {_judged(one)}.")
        elif then:
            yield scenario.told("removed", f"{then.label} was deleted; it was judged {_judged(then)}.")
    for advice in paired("advice", before, after, lambda contents: contents.recommendations):
        was, now = advice.was, advice.now
        if was and now:
            if was.decision != now.decision:
                decided = f"was decided: {now.decision.rstrip('.')}" if now.decision else "is open again"
                yield advice.told("decided", f"{now.label} {decided}.")
            yield from advice.fields(but=("decision",))
        elif now:
            due = f", due {in_words(now.due)}" if now.due else ""
            yield advice.told("new", f"{now.label} is new{due}.")
        elif was:
            yield advice.told("removed", f"{was.label} was deleted.")
    for point in paired("advice", before, after, lambda contents: contents.talking_points):
        before_it, after_it = point.was, point.now
        if before_it and after_it:
            yield from point.fields()
        elif after_it:
            yield point.told("new", f"{after_it.label} is new: {after_it.mode}.")
        elif before_it:
            yield point.told("removed", f"{before_it.label} was deleted.")


def _judged(one: Scenario) -> str:
    return one.likelihood or "not at all"
