"""What changed about risks."""

from collections.abc import Iterator
from dataclasses import replace

from briefbook.domain.changes import Development
from briefbook.domain.comparison import word_diff
from briefbook.domain.contents import Contents
from briefbook.domain.matrix import Rating


def risk_changes(before: Contents, after: Contents) -> Iterator[Development]:
    """Yield what is otherwise about risks: their ratings, words and owners."""
    old = {risk.id: risk for risk in before.risks}
    known = {note.id for note in before.rating_notes}
    for risk in after.risks:
        was = old.get(risk.id)
        notes = [note for note in after.rating_notes if note.risk_id == risk.id and note.id not in known]
        told = Development(
            kind="risk",
            what="new",
            record_id=risk.id,
            name=risk.label,
            title=risk.title,
            sentence=f"{risk.label} is new: {_rated(risk.rating)}.",
            reasons=tuple(note.reason for note in notes if note.reason),
        )
        if was is None:
            yield told
            continue
        if risk.rating != was.rating:
            sentence = f"{risk.label} moved from {_rated(was.rating)} to {_rated(risk.rating)}."
            yield replace(told, what="rated", sentence=sentence)
        for what, then, now in (("renamed", was.title, risk.title), ("rewritten", was.text, risk.text)):
            if then != now:
                sentence = f"{risk.label} was {what}."
                pieces = word_diff(then, now)
                yield replace(told, what=what, sentence=sentence, reasons=(), pieces=pieces)
        if risk.owner != was.owner:
            sentence = f"{risk.label} is owned by {risk.owner or 'nobody'}; it was {was.owner or 'nobody'}."
            yield replace(told, what="owner", sentence=sentence, reasons=())
    now_ids = {risk.id for risk in after.risks}
    for risk in before.risks:
        if risk.id not in now_ids:
            yield Development(
                kind="risk",
                what="removed",
                record_id=risk.id,
                name=risk.label,
                title=risk.title,
                sentence=f"{risk.label} was deleted; it was {_rated(risk.rating)}.",
            )


def _rated(rating: Rating) -> str:
    return f"{rating} ({rating.band_word})"
