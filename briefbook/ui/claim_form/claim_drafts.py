"""What is being typed in the form of a claim, as drafts that the book keeps."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from briefbook.domain.passage import Passage
from briefbook.store.drafts import GIVEN, Draft, place_of_new
from briefbook.ui.claim_form.claim_fields import ClaimFields

_KEPT = {"by": "actor_id", "via": "via_id"}
"""Fields of the form that the book calls otherwise."""


def being_typed(
    fields: ClaimFields,
    passages: Sequence[Passage] | None,
    claim_id: str | None,
    refused: Mapping[tuple[str, str], tuple[Any, str]],
) -> Iterator[Draft]:
    """Yield what is typed, for a new claim if there are `passages`, and what was refused of other claims."""
    if passages is not None:
        yield from _of_new(fields, passages)
    elif claim_id is not None:
        # what is chosen is kept at once
        for name, field in fields.typed.items():
            if field.is_typed:
                yield Draft("claim", claim_id, kept_name(name), field.value())
    for (about, name), (value, _) in refused.items():
        if about != claim_id and isinstance(value, str):
            yield Draft("claim", about, kept_name(name), value)


def _of_new(fields: ClaimFields, passages: Sequence[Passage]) -> Iterator[Draft]:
    place = place_of_new("claim")
    for name, value in fields.values().items():
        if value:
            yield Draft("claim", place, name, json.dumps(value, ensure_ascii=False))
    yield Draft("claim", place, f"{GIVEN}passages", json.dumps([one.id for one in passages]))


def kept_name(name: str) -> str:
    """Return what the book calls a field of the form."""
    return _KEPT.get(name, name)
