"""What changed about actors: who they are, where they stand, what they want, and what happened."""

from collections.abc import Iterator

from briefbook.domain.actor import ActorPosition
from briefbook.domain.changes import Development
from briefbook.domain.contents import Contents
from briefbook.domain.counts import in_a_row
from briefbook.domain.date_words import in_words
from briefbook.domain.vocabulary import word
from briefbook.review.changes.papers import Pair, paired
from briefbook.translation import tr


def actor_changes(before: Contents, after: Contents) -> Iterator[Development]:
    """Yield the actors, positions, objectives and events that are new, otherwise, or gone."""
    for actor in paired("actor", before, after, lambda contents: contents.actors):
        if actor.was and actor.now:
            yield from actor.fields()
        elif actor.now:
            role = in_a_row(filter(None, (actor.now.role, actor.now.institution, word(actor.now.side))))
            sentence = tr("{name} is new.", name=actor.name)
            if role:
                sentence = tr("{name} is new: {about}.", name=actor.name, about=role)
            yield actor.told("new", sentence)
        else:
            yield actor.told("removed", tr("{name} was deleted.", name=actor.name))
    yield from _position_changes(before, after)
    for objective in paired("actor", before, after, lambda contents: contents.objectives):
        was, now = objective.was, objective.now
        if was and now:
            yield from objective.fields(but=("outcome", "outcome_note"))
            if (was.outcome, was.outcome_note) != (now.outcome, now.outcome_note):
                outcome = word(now.outcome) or tr("nothing said yet")
                sentence = tr("What came of {name}: {outcome}.", name=now.label, outcome=outcome)
                yield objective.told("outcome", sentence, now.outcome_note)
        elif now:
            about = in_a_row(filter(None, (_whose(now.side), word(now.priority))))
            yield objective.told("new", tr("{name} is new: {about}.", name=now.label, about=about))
        elif was:
            yield objective.told("removed", tr("{name} was deleted.", name=was.label))
    for event in paired("actor", before, after, lambda contents: contents.events):
        if event.was and event.now:
            yield from event.fields()
        elif event.now:
            day = in_words(event.now.date) or tr("without a date")
            yield event.told("new", tr("{name} is new: {about}.", name=event.now.label, about=day))
        else:
            yield event.told("removed", tr("{name} was deleted.", name=event.name))


def _position_changes(before: Contents, after: Contents) -> Iterator[Development]:
    older_of = {one.superseded_by_id: one for one in after.positions if one.superseded_by_id}
    for pair in paired("actor", before, after, lambda contents: contents.positions):
        was, now = pair.was, pair.now
        if was and now:
            # that it was superseded is told with what superseded it
            yield from pair.fields(but=("superseded_by_id",))
        elif now:
            older = older_of.get(now.id)
            if older:
                sentence = tr(
                    "{name}: {now}; it was {then}.", name=pair.name, now=_stands(now), then=_stands(older)
                )
                yield pair.told("superseded", sentence)
            elif now.is_current:
                yield pair.told("new", tr("{name} is new: {about}.", name=pair.name, about=_stands(now)))
        elif was:
            yield _gone(pair)


def _gone(pair: Pair[ActorPosition]) -> Development:
    assert pair.was is not None
    sentence = tr(
        "The position of {name} was deleted; it was {then}.", name=pair.name, then=_stands(pair.was)
    )
    return pair.told("removed", sentence)


def _stands(one: ActorPosition) -> str:
    as_of = tr("as of {date}", date=in_words(one.as_of)) if one.as_of else ""
    return in_a_row(filter(None, (word(one.stance), word(one.flexibility), as_of))) or tr("no stance given")


def _whose(side: str) -> str:
    return tr("a third party’s") if side == "third party" else word(side)
