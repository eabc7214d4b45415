"""What changed about commitments: their status, window, progress, troubles and outcome."""

from collections.abc import Iterator

from briefbook.domain.changes import Development
from briefbook.domain.commitment import Commitment, delivered
from briefbook.domain.contents import Contents
from briefbook.domain.date_words import in_words
from briefbook.review.changes.papers import Pair, paired

_TOLD = ("status", "as_of", "start", "duration", "end", "outcome", "outcome_note")
"""The fields that have sentences of their own."""


def commitment_changes(before: Contents, after: Contents) -> Iterator[Development]:
    """Yield the commitments that are new, otherwise, or gone."""
    for pair in paired("commitment", before, after, lambda contents: contents.commitments):
        was, one = pair.was, pair.now
        if was is not None and one is not None:
            yield from _standing(pair, was, one)
            yield from _window(pair, was, one)
            yield from _progress(pair, one)
            yield from _outcome(pair, was, one)
            yield from pair.fields(but=_TOLD)
        elif one is not None:
            closes = f", until {in_words(one.closes)}" if one.closes else ""
            yield pair.told("new", f"{one.label} is new: {_held(one)}{closes}.")
        elif was is not None:
            yield pair.told("removed", f"{was.label} was deleted; it was {was.status}.")


def _standing(pair: Pair[Commitment], was: Commitment, one: Commitment) -> Iterator[Development]:
    if one.status != was.status:
        what = one.status if one.status in ("superseded", "withdrawn") else "status"
        yield pair.told(what, f"{one.label} is {_held(one)}; it was {was.status}.")
    elif one.as_of != was.as_of:
        now, then = in_words(one.as_of) or "no date", in_words(was.as_of) or "no date"
        yield pair.told("as of", f"{one.label} holds as of {now}; it was {then}.")


def _window(pair: Pair[Commitment], was: Commitment, one: Commitment) -> Iterator[Development]:
    if (one.start, one.closes, one.duration) != (was.start, was.closes, was.duration):
        yield pair.told("window", f"{one.label} runs {_runs(one)}; it was {_runs(was)}.")


def _progress(pair: Pair[Commitment], one: Commitment) -> Iterator[Development]:
    then, now = (contents.progress_of.get(one.id, []) for contents in (pair.before, pair.after))
    had, has = delivered(then), delivered(now)
    if had != has:
        of = f" of {one.quantity}" if one.quantity else ""
        unit = f" {one.unit}" if one.unit else ""
        yield pair.told("delivered", f"{one.label}: {has:f}{of}{unit} delivered; it was {had:f}.")
    old = {entry.id: entry for entry in then}
    for entry in now:
        before = old.get(entry.id)
        words = f": “{entry.text.rstrip('.')}”" if entry.text else ""
        on = in_words(entry.date)
        if entry.kind == "trouble":
            if entry.settled and not (before and before.settled):
                sentence = f"A trouble of {one.label} was settled on {in_words(entry.settled)}{words}."
                yield pair.told("settled", sentence)
            elif before is None:
                yield pair.told("trouble", f"{one.label} has a new trouble of {on}{words}.")
        elif before is None and entry.kind == "note":
            yield pair.told("noted", f"Noted on {one.label}, {on}{words}.")


def _outcome(pair: Pair[Commitment], was: Commitment, one: Commitment) -> Iterator[Development]:
    if (one.outcome, one.outcome_note) != (was.outcome, was.outcome_note):
        then = f"; it was {was.outcome}" if was.outcome and was.outcome != one.outcome else ""
        sentence = f"What came of {one.label}: {one.outcome or 'nothing said yet'}{then}."
        yield pair.told("outcome", sentence, one.outcome_note)


def _held(one: Commitment) -> str:
    return f"{one.status}{f', as of {in_words(one.as_of)}' if one.as_of else ''}"


def _runs(one: Commitment) -> str:
    parts = (
        f"from {in_words(one.start)}" if one.start else "",
        f"for {one.duration}" if one.is_computed else "",
        f"until {in_words(one.closes)}" if one.closes else "",
    )
    return " ".join(filter(None, parts)) or "without dates"
