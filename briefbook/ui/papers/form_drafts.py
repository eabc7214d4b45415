"""What is being typed in the fields of a form, as drafts that the book keeps, and back."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from briefbook.domain.fields import LINKED
from briefbook.store.drafts import GIVEN, Draft, place_of_new
from briefbook.ui.papers.entries import Entry


def of_record(kind: str, record_id: str, entries: Mapping[str, Entry]) -> Iterator[Draft]:
    """Yield what is typed in fields of a record, and not kept yet."""
    for key, entry in entries.items():
        if entry.control.is_typed and (draft := of_field(kind, record_id, key, entry.control.value())):
            yield draft


def of_field(kind: str, record_id: str, key: str, value: Any) -> Draft | None:
    """Return what is typed in one field; `None` for what is chosen, which is kept at once."""
    if isinstance(value, str):
        return Draft(kind, record_id, key, value)
    # names and labels; two choices in one control are kept as soon as they are made
    if isinstance(value, tuple) and key not in ("scale", "likelihood"):
        return Draft(kind, record_id, key, _json(value))
    return None


def of_new(
    kind: str, entries: Mapping[str, Entry], typed: Mapping[str, Any], given: Mapping[str, Any]
) -> Iterator[Draft]:
    """Yield what is typed for a record that is being made, and what it was begun with."""
    if not typed:
        return
    record_id = place_of_new(kind)
    for key, value in typed.items():
        for name, one in entries[key].as_given(value).items():
            yield Draft(kind, record_id, name, _json(one))
    for name, one in given.items():
        if name not in typed and one:
            yield Draft(kind, record_id, GIVEN + name, _json(one))


def typed_again(entries: Mapping[str, Entry], values: Mapping[str, Any]) -> dict[str, Any]:
    """Return what controls hold, by key, when values by field have been typed in them."""
    found: dict[str, Any] = {}
    for key, entry in entries.items():
        if len(entry.names) > 1 and any(name in values for name in entry.names):
            found[key] = tuple(values.get(name, "") for name in entry.names)
        elif key in values:
            lines = entry.field.form == "lines"
            found[key] = "\n".join(values[key]) if lines else values[key]
    return found


def retyped(entry: Entry, text: str) -> Any:
    """Return the value of a control of which a draft of a record has the text."""
    return tuple(json.loads(text)) if entry.field.form in LINKED else text


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
