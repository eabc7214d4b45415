"""Where things stood in a protected book, without a word of what it holds."""

import re
from typing import Any

_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")

_OWN = {"panes", "page", "order", "group", "grouping", "columns", "which", "status", "hidden"}
"""What panes remember under these names is one of our own words."""


def without_words(state: dict[str, Any]) -> dict[str, Any]:
    """Return a state of panes with its numbers and ids; texts, such as those searched for, are left out."""
    return {name: _kept(value, is_own=name in _OWN) for name, value in state.items()}


def _kept(value: Any, *, is_own: bool = False) -> Any:
    from briefbook.domain.kinds import KINDS  # with the book, after the window is there

    match value:
        case dict():
            return without_words(value)
        case list():
            # with empty places, as some lists are pairs
            return [_kept(one, is_own=is_own) for one in value]
        case str():
            return value if is_own or value in KINDS or _ID.fullmatch(value) else ""
        case _:
            return value
