"""What changed about commitments: their status, window, progress, troubles and outcome."""

from collections.abc import Iterator

from briefbook.domain.changes import Development
from briefbook.domain.commitment import Commitment, delivered
from briefbook.domain.contents import Contents
from briefbook.domain.date_words import in_words
from briefbook.domain.durations import duration_words
from briefbook.domain.vocabulary import word
from briefbook.review.changes.papers import Pair, paired
from briefbook.translation import tr, tr_noop

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
            about = _held(one)
            if one.closes:
                about = tr("{status}, until {date}", status=about, date=in_words(one.closes))
            yield pair.told("new", tr("{name} is new: {about}.", name=one.label, about=about))
        elif was is not None:
            sentence = tr("{name} was deleted; it was {then}.", name=was.label, then=word(was.status))
            yield pair.told("removed", sentence)


def _standing(pair: Pair[Commitment], was: Commitment, one: Commitment) -> Iterator[Development]:
    if one.status != was.status:
        what = one.status if one.status in ("superseded", "withdrawn") else "status"
        sentence = tr(
            "{name} is {now}; it was {then}.", name=one.label, now=_held(one), then=word(was.status)
        )
        yield pair.told(what, sentence)
    elif one.as_of != was.as_of:
        now, then = (in_words(day) or tr("no date") for day in (one.as_of, was.as_of))
        sentence = tr("{name} holds as of {now}; it was {then}.", name=one.label, now=now, then=then)
        yield pair.told("as of", sentence)


def _window(pair: Pair[Commitment], was: Commitment, one: Commitment) -> Iterator[Development]:
    if (one.start, one.closes, one.duration) != (was.start, was.closes, was.duration):
        sentence = tr("{name} runs {now}; it was {then}.", name=one.label, now=_runs(one), then=_runs(was))
        yield pair.told("window", sentence)


def _progress(pair: Pair[Commitment], one: Commitment) -> Iterator[Development]:
    then, now = (contents.progress_of.get(one.id, []) for contents in (pair.before, pair.after))
    had, has = delivered(then), delivered(now)
    if had != has:
        unit = f" {one.unit}" if one.unit else ""
        values = {"name": one.label, "had": f"{had:f}"}
        if one.quantity:
            sentence = tr(
                "{name}: {has} of {quantity} delivered; it was {had}.",
                has=f"{has:f}",
                quantity=f"{one.quantity}{unit}",
                **values,
            )
        else:
            sentence = tr("{name}: {has} delivered; it was {had}.", has=f"{has:f}{unit}", **values)
        yield pair.told("delivered", sentence)
    old = {entry.id: entry for entry in then}
    for entry in now:
        before = old.get(entry.id)
        words = entry.text.rstrip(".")
        values = {"name": one.label, "words": words, "date": in_words(entry.date)}
        if entry.kind == "trouble":
            if entry.settled and not (before and before.settled):
                template = tr_noop("A trouble of {name} was settled on {date}.")
                if entry.text:
                    template = tr_noop("A trouble of {name} was settled on {date}: “{words}”.")
                yield pair.told("settled", tr(template, **values | {"date": in_words(entry.settled)}))
            elif before is None:
                template = tr_noop("{name} has a new trouble of {date}.")
                if entry.text:
                    template = tr_noop("{name} has a new trouble of {date}: “{words}”.")
                yield pair.told("trouble", tr(template, **values))
        elif before is None and entry.kind == "note":
            template = tr_noop("Noted on {name}, {date}.")
            if entry.text:
                template = tr_noop("Noted on {name}, {date}: “{words}”.")
            yield pair.told("noted", tr(template, **values))


def _outcome(pair: Pair[Commitment], was: Commitment, one: Commitment) -> Iterator[Development]:
    if (one.outcome, one.outcome_note) != (was.outcome, was.outcome_note):
        now = word(one.outcome) or tr("nothing said yet")
        sentence = tr("What came of {name}: {outcome}.", name=one.label, outcome=now)
        if was.outcome and was.outcome != one.outcome:
            sentence = tr(
                "What came of {name}: {outcome}; it was {then}.",
                name=one.label,
                outcome=now,
                then=word(was.outcome),
            )
        yield pair.told("outcome", sentence, one.outcome_note)


def _held(one: Commitment) -> str:
    status = word(one.status)
    return tr("{status}, as of {date}", status=status, date=in_words(one.as_of)) if one.as_of else status


def _runs(one: Commitment) -> str:
    parts = (
        tr("from {date}", date=in_words(one.start)) if one.start else "",
        tr("for {duration}", duration=duration_words(one.duration)) if one.is_computed else "",
        tr("until {date}", date=in_words(one.closes)) if one.closes else "",
    )
    return " ".join(filter(None, parts)) or tr("without dates")
