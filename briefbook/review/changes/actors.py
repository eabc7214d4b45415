"""What changed about actors: who they are, where they stand, what they want, and what happened."""

from collections.abc import Iterator

from briefbook.domain.actor import ActorPosition
from briefbook.domain.changes import Development
from briefbook.domain.contents import Contents
from briefbook.domain.date_words import in_words
from briefbook.review.changes.papers import Pair, paired


def actor_changes(before: Contents, after: Contents) -> Iterator[Development]:
    """Yield the actors, positions, objectives and events that are new, otherwise, or gone."""
    for actor in paired("actor", before, after, lambda contents: contents.actors):
        if actor.was and actor.now:
            yield from actor.fields()
        elif actor.now:
            role = ", ".join(filter(None, (actor.now.role, actor.now.institution, actor.now.side)))
            yield actor.told("new", f"{actor.name} is new{f': {role}' if role else ''}.")
        else:
            yield actor.told("removed", f"{actor.name} was deleted.")
    yield from _position_changes(before, after)
    for objective in paired("actor", before, after, lambda contents: contents.objectives):
        was, now = objective.was, objective.now
        if was and now:
            yield from objective.fields(but=("outcome", "outcome_note"))
            if (was.outcome, was.outcome_note) != (now.outcome, now.outcome_note):
                sentence = f"What came of {now.label}: {now.outcome or 'nothing said yet'}."
                yield objective.told("outcome", sentence, now.outcome_note)
        elif now:
            priority = f", {now.priority}" if now.priority else ""
            yield objective.told("new", f"{now.label} is new: {_whose(now.side)}{priority}.")
        elif was:
            yield objective.told("removed", f"{was.label} was deleted.")
    for event in paired("actor", before, after, lambda contents: contents.events):
        if event.was and event.now:
            yield from event.fields()
        elif event.now:
            day = in_words(event.now.date) or "without a date"
            yield event.told("new", f"{event.now.label} is new: {day}.")
        else:
            yield event.told("removed", f"{event.name} was deleted.")


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
                yield pair.told("superseded", f"{pair.name}: {_stands(now)}; it was {_stands(older)}.")
            elif now.is_current:
                yield pair.told("new", f"{pair.name} is new: {_stands(now)}.")
        elif was:
            yield _gone(pair)


def _gone(pair: Pair[ActorPosition]) -> Development:
    assert pair.was is not None
    return pair.told("removed", f"The position of {pair.name} was deleted; it was {_stands(pair.was)}.")


def _stands(one: ActorPosition) -> str:
    as_of = f"as of {in_words(one.as_of)}" if one.as_of else ""
    return ", ".join(filter(None, (one.stance, one.flexibility, as_of))) or "no stance given"


def _whose(side: str) -> str:
    return "a third party’s" if side == "third party" else side
