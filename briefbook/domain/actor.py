"""Actors: the people, governments and organisations who say and do things."""

from dataclasses import dataclass

from briefbook.domain.record import Record


@dataclass(frozen=True, kw_only=True)
class Actor(Record):
    """Somebody who asserts, or through whom something is quoted; names differ within a book."""

    name: str
