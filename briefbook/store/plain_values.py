"""Values as JSON keeps them, and back: tuples, and dataclasses of plain fields."""

import json
from collections.abc import Mapping
from dataclasses import asdict, fields, is_dataclass
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints


def is_structured(hint: object) -> bool:
    """Return whether values of a type are kept as JSON."""
    return get_origin(hint) in (tuple, Mapping)


def to_json(value: object) -> str:
    """Return a mapping or a tuple as JSON."""
    plain = dict(value) if isinstance(value, Mapping) else _plain(value)
    return json.dumps(plain, ensure_ascii=False)


def from_json(hint: Any, text: str) -> Any:
    """Return the value of a type that JSON holds."""
    # most lists are empty, and a window waits for thousands of these
    return () if text == "[]" else _value(hint, json.loads(text))


@cache
def _hints(record_type: type) -> dict[str, Any]:
    return get_type_hints(record_type)


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return asdict(value) if is_dataclass(value) and not isinstance(value, type) else value


def _value(hint: Any, plain: Any) -> Any:
    if get_origin(hint) is tuple:
        return tuple(_value(get_args(hint)[0], one) for one in plain)
    if is_dataclass(hint) and isinstance(hint, type):
        hints = _hints(hint)
        return hint(**{one.name: _value(hints[one.name], plain[one.name]) for one in fields(hint)})
    return plain
