"""What changed about scenarios, recommendations and talking points."""

from collections.abc import Iterator

from briefbook.domain.changes import Development
from briefbook.domain.contents import Contents
from briefbook.domain.date_words import in_words
from briefbook.domain.scenario import Scenario
from briefbook.domain.vocabulary import word
from briefbook.review.changes.indicators import indicator_changes
from briefbook.review.changes.papers import paired
from briefbook.translation import tr


def advice_changes(before: Contents, after: Contents) -> Iterator[Development]:
    """Yield the scenarios, recommendations and talking points that are new, otherwise, or gone."""
    for scenario in paired("advice", before, after, lambda contents: contents.scenarios):
        then, one = scenario.was, scenario.now
        if then and one:
            if (then.likelihood, then.scale) != (one.likelihood, one.scale):
                sentence = tr(
                    "{name} is judged {now}; it was {then}.",
                    name=one.label,
                    now=_judged(one),
                    then=_judged(then),
                )
                yield scenario.told("judged", sentence)
            yield from scenario.fields(but=("likelihood", "scale"))
            yield from indicator_changes(scenario)
        elif one:
            sentence = tr("{name} is new: judged {now}.", name=one.label, now=_judged(one))
            yield scenario.told("new", sentence)
        elif then:
            sentence = tr("{name} was deleted; it was judged {then}.", name=then.label, then=_judged(then))
            yield scenario.told("removed", sentence)
    for advice in paired("advice", before, after, lambda contents: contents.recommendations):
        was, now = advice.was, advice.now
        if was and now:
            if was.decision != now.decision:
                sentence = tr("{name} is open again.", name=now.label)
                if now.decision:
                    decision = now.decision.rstrip(".")
                    sentence = tr("{name} was decided: {decision}.", name=now.label, decision=decision)
                yield advice.told("decided", sentence)
            yield from advice.fields(but=("decision",))
        elif now:
            sentence = tr("{name} is new.", name=now.label)
            if now.due:
                sentence = tr("{name} is new, due {date}.", name=now.label, date=in_words(now.due))
            yield advice.told("new", sentence)
        elif was:
            yield advice.told("removed", tr("{name} was deleted.", name=was.label))
    for point in paired("advice", before, after, lambda contents: contents.talking_points):
        before_it, after_it = point.was, point.now
        if before_it and after_it:
            yield from point.fields()
        elif after_it:
            sentence = tr("{name} is new: {about}.", name=after_it.label, about=word(after_it.mode))
            yield point.told("new", sentence)
        elif before_it:
            yield point.told("removed", tr("{name} was deleted.", name=before_it.label))


def _judged(one: Scenario) -> str:
    return word(one.likelihood) or tr("not at all")
