"""What changed about risks and the matrix that they stand in."""

from collections.abc import Iterator, Mapping, Sequence

from briefbook.domain.changes import Development
from briefbook.domain.contents import Contents
from briefbook.domain.date_words import in_words
from briefbook.domain.matrix import Matrix, Rating
from briefbook.domain.risk import FIELDS_OF, RATINGS, Risk
from briefbook.review.changes.indicators import indicator_changes
from briefbook.review.changes.papers import Pair, paired

_TOLD = ("status", "owner", *(name for names in FIELDS_OF.values() for name in names))
"""The fields that have sentences of their own."""


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
                yield pair.told("status", f"{risk.label} is {_status(risk)}; it was {_status(was)}.")
            yield from pair.fields(but=_TOLD)
            if risk.owner != was.owner:
                now, then = risk.owner or "nobody", was.owner or "nobody"
                yield pair.told("owner", f"{risk.label} is owned by {now}; it was {then}.")
            yield from _actions(pair, risk)
            yield from indicator_changes(pair)
        elif risk is not None:
            sentence = f"{risk.label} is new: {_rated(after.matrix, risk.rating)}."
            yield pair.told("new", sentence, *reasons.get((risk.id, "current"), ()))
        elif was is not None:
            yield pair.told(
                "removed", f"{was.label} was deleted; it was {_rated(before.matrix, was.rating)}."
            )
    yield from _matrix(before.matrix, after.matrix)


def _moved(
    pair: Pair[Risk], was: Risk, risk: Risk, reasons: Mapping[tuple[str, str], Sequence[str]]
) -> Iterator[Development]:
    for which in sorted(RATINGS, key=lambda one: one != "current"):
        then, now = was.rated(which), risk.rated(which)
        if then == now:
            continue
        its = risk.label if which == "current" else f"{risk.label}’s {which} rating"
        from_, to = _rated(pair.before.matrix, then), _rated(pair.after.matrix, now)
        moved = f"moved from {from_} to {to}" if then and now else f"is {to}; it was {from_}"
        sentence = f"{its} {moved}."
        what = "rated" if which == "current" else which
        yield pair.told(what, sentence, *reasons.get((risk.id, which), ()))


def _actions(pair: Pair[Risk], risk: Risk) -> Iterator[Development]:
    old = {one.id: one for one in pair.before.actions_of.get(risk.id, ())}
    for action in pair.after.actions_of.get(risk.id, ()):
        was = old.pop(action.id, None)
        by = f" by {action.owner}" if action.owner else ""
        due = f", due {in_words(action.due)}" if action.due else ""
        if action.done and not (was and was.done):
            sentence = f"An action on {risk.label} was done on {in_words(action.done)}{by}: “{action.text}”."
            yield pair.told("done", sentence)
        elif was is None:
            yield pair.told("action", f"{risk.label} has a new action{by}{due}: “{action.text}”.")
        elif was.due != action.due:
            then = in_words(was.due) or "no date"
            now = in_words(action.due) or "no date"
            yield pair.told(
                "action", f"An action on {risk.label} is due {now}; it was {then}: “{action.text}”."
            )
        elif was.done and not action.done:
            yield pair.told("action", f"An action on {risk.label} is open again: “{action.text}”.")
    for gone in old.values():
        yield pair.told("action", f"An action on {risk.label} was taken out: “{gone.text}”.")


def _matrix(was: Matrix, matrix: Matrix) -> Iterator[Development]:
    told = []
    if was.size != matrix.size:
        sizes = [f"{one[0]} × {one[1]}" for one in (was.size, matrix.size)]
        told.append(f"The matrix was changed from {sizes[0]} to {sizes[1]}.")
    elif (was.likelihood, was.impact) != (matrix.likelihood, matrix.impact):
        told.append("The steps of the matrix have other words, ranges or definitions.")
    if was.size == matrix.size and (was.cells, was.bands) != (matrix.cells, matrix.bands):
        told.append("The bands of the matrix are otherwise.")
    if bool(was.tolerated) != bool(matrix.tolerated):
        became = "drawn" if matrix.tolerated else "taken away"
        told.append(f"The line of what is tolerated was {became}.")
    elif was.size == matrix.size and was.tolerated != matrix.tolerated:
        told.append("The line of what is tolerated was moved.")
    if told:
        yield Development(
            kind="risk",
            about="matrix",
            what="changed",
            record_id=matrix.id,
            name="Matrix",
            title="Risk matrix",
            sentence=" ".join(told),
        )


def _status(risk: Risk) -> str:
    return {"watch": "being watched", "occurred": "no risk any more, as it occurred"}.get(
        risk.status, risk.status
    )


def _rated(matrix: Matrix, rating: Rating | None) -> str:
    if rating is None or rating not in matrix:
        return matrix.told(rating)
    return f"{matrix.told(rating)} ({matrix.band_word(rating)})"
