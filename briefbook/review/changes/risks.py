"""What changed about risks and the matrix that they stand in."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from briefbook.domain.changes import Development
from briefbook.domain.contents import Contents
from briefbook.domain.date_words import in_words
from briefbook.domain.matrix import Matrix, Rating
from briefbook.domain.risk import FIELDS_OF, RATINGS, Risk
from briefbook.domain.vocabulary import word
from briefbook.review.changes.indicators import indicator_changes
from briefbook.review.changes.papers import Pair, paired
from briefbook.translation import tr, tr_noop

_TOLD = ("status", "owner", *(name for names in FIELDS_OF.values() for name in names))
"""The fields that have sentences of their own."""

_MOVED: Final = {
    "current": tr_noop("{name} moved from {then} to {now}."),
    "inherent": tr_noop("{name}’s inherent rating moved from {then} to {now}."),
    "target": tr_noop("{name}’s target rating moved from {then} to {now}."),
}
_RATED: Final = {
    "current": tr_noop("{name} is {now}; it was {then}."),
    "inherent": tr_noop("{name}’s inherent rating is {now}; it was {then}."),
    "target": tr_noop("{name}’s target rating is {now}; it was {then}."),
}
_NEW_ACTION: Final = {
    (False, False): tr_noop("{name} has a new action: “{action}”."),
    (True, False): tr_noop("{name} has a new action by {owner}: “{action}”."),
    (False, True): tr_noop("{name} has a new action, due {date}: “{action}”."),
    (True, True): tr_noop("{name} has a new action by {owner}, due {date}: “{action}”."),
}
"""By whether an owner and a day are given."""


def risk_changes(before: Contents, after: Contents) -> Iterator[Development]:
    """Yield what is otherwise about risks: their ratings, words, owners, actions and indicators."""
    known = {note.id for note in before.rating_notes}
    reasons: dict[tuple[str, str], list[str]] = {}
    for note in after.rating_notes:
        if note.id not in known and note.reason:
            reasons.setdefault((note.risk_id, note.which), []).append(note.reason)
    for pair in paired("risk", before, after, lambda contents: contents.risks):
        was, risk = pair.was, pair.now
        if was is not None and risk is not None:
            yield from _moved(pair, was, risk, reasons)
            if risk.status != was.status:
                sentence = tr(
                    "{name} is {now}; it was {then}.", name=risk.label, now=_status(risk), then=_status(was)
                )
                yield pair.told("status", sentence)
            yield from pair.fields(but=_TOLD)
            if risk.owner != was.owner:
                now, then = risk.owner or tr("nobody"), was.owner or tr("nobody")
                sentence = tr("{name} is owned by {now}; it was {then}.", name=risk.label, now=now, then=then)
                yield pair.told("owner", sentence)
            yield from _actions(pair, risk)
            yield from indicator_changes(pair)
        elif risk is not None:
            rated = _rated(after.matrix, risk.rating)
            sentence = tr("{name} is new: {about}.", name=risk.label, about=rated)
            yield pair.told("new", sentence, *reasons.get((risk.id, "current"), ()))
        elif was is not None:
            rated = _rated(before.matrix, was.rating)
            sentence = tr("{name} was deleted; it was {then}.", name=was.label, then=rated)
            yield pair.told("removed", sentence)
    yield from _matrix(before.matrix, after.matrix)


def _moved(
    pair: Pair[Risk], was: Risk, risk: Risk, reasons: Mapping[tuple[str, str], Sequence[str]]
) -> Iterator[Development]:
    for which in sorted(RATINGS, key=lambda one: one != "current"):
        then, now = was.rated(which), risk.rated(which)
        if then == now:
            continue
        template = _MOVED[which] if then and now else _RATED[which]
        earlier, later = _rated(pair.before.matrix, then), _rated(pair.after.matrix, now)
        sentence = tr(template, name=risk.label, now=later, then=earlier)
        what = "rated" if which == "current" else which
        yield pair.told(what, sentence, *reasons.get((risk.id, which), ()))


def _actions(pair: Pair[Risk], risk: Risk) -> Iterator[Development]:
    old = {one.id: one for one in pair.before.actions_of.get(risk.id, ())}
    for action in pair.after.actions_of.get(risk.id, ()):
        was = old.pop(action.id, None)
        values = {"name": risk.label, "action": action.text, "owner": action.owner}
        if action.done and not (was and was.done):
            template = tr_noop("An action on {name} was done on {date}: “{action}”.")
            if action.owner:
                template = tr_noop("An action on {name} was done on {date} by {owner}: “{action}”.")
            yield pair.told("done", tr(template, date=in_words(action.done), **values))
        elif was is None:
            template = _NEW_ACTION[bool(action.owner), bool(action.due)]
            yield pair.told("action", tr(template, date=in_words(action.due), **values))
        elif was.due != action.due:
            then = in_words(was.due) or tr("no date")
            now = in_words(action.due) or tr("no date")
            sentence = tr(
                "An action on {name} is due {now}; it was {then}: “{action}”.", now=now, then=then, **values
            )
            yield pair.told("action", sentence)
        elif was.done and not action.done:
            yield pair.told("action", tr("An action on {name} is open again: “{action}”.", **values))
    for gone in old.values():
        sentence = tr("An action on {name} was taken out: “{action}”.", name=risk.label, action=gone.text)
        yield pair.told("action", sentence)


def _matrix(was: Matrix, matrix: Matrix) -> Iterator[Development]:
    told = []
    if was.size != matrix.size:
        then, now = (f"{one[0]} × {one[1]}" for one in (was.size, matrix.size))
        told.append(tr("The matrix was changed from {then} to {now}.", then=then, now=now))
    elif (was.likelihood, was.impact) != (matrix.likelihood, matrix.impact):
        told.append(tr("The steps of the matrix have other words, ranges or definitions."))
    if was.size == matrix.size and (was.cells, was.bands) != (matrix.cells, matrix.bands):
        told.append(tr("The bands of the matrix are otherwise."))
    if bool(was.tolerated) != bool(matrix.tolerated):
        if matrix.tolerated:
            told.append(tr("The line of what is tolerated was drawn."))
        else:
            told.append(tr("The line of what is tolerated was taken away."))
    elif was.size == matrix.size and was.tolerated != matrix.tolerated:
        told.append(tr("The line of what is tolerated was moved."))
    if told:
        yield Development(
            kind="risk",
            about="matrix",
            what="changed",
            record_id=matrix.id,
            name=tr("Matrix"),
            title=tr("Risk matrix"),
            sentence=" ".join(told),
        )


def _status(risk: Risk) -> str:
    if risk.status == "watch":
        return tr("being watched")
    return tr("no risk any more, as it occurred") if risk.status == "occurred" else word(risk.status)


def _rated(matrix: Matrix, rating: Rating | None) -> str:
    if rating is None or rating not in matrix:
        return matrix.told(rating)
    return tr("{rating} ({band})", rating=matrix.told(rating), band=matrix.band_word(rating))
