"""The orders that the library can be listed in."""

from collections.abc import Callable, Iterable
from typing import Any, Final

from briefbook.domain.grading import rank
from briefbook.domain.source import Source
from briefbook.store.search_terms import folded

NEWEST: Final = "newest"
ORDERS: Final = {
    NEWEST: "Sort by Newest Import",
    "title": "Sort by Title",
    "published": "Sort by Date Published",
    "publisher": "Sort by Publisher",
    "grade": "Sort by Grade",
}
"""The names of the orders, and how the window says them."""


def in_order(sources: Iterable[Source], order: str) -> list[Source]:
    """Return sources in one of `ORDERS`; those without what is sorted by come last."""
    # what came together stays as it was chosen: ids count up with every source
    newest = sorted(sources, key=lambda source: source.id)
    newest.sort(key=lambda source: source.imported_at, reverse=True)
    if order == NEWEST:
        return newest
    if order == "published":
        dated = [source for source in newest if source.published]
        undated = [source for source in newest if not source.published]
        return sorted(dated, key=lambda source: source.published, reverse=True) + undated
    return sorted(newest, key=_KEYS[order])


def _alphabetical(text: str) -> str:
    # a title in quotation marks stands where its first word does
    return folded(text).lstrip("“”„«»‘’\"' ")


def _graded(source: Source) -> tuple[bool, int, bool]:
    # what cannot be judged is not the worst: it stands apart, and before what nobody has graded
    place = rank(source.reliability)
    return place is None, place or 0, not source.reliability


_KEYS: Final[dict[str, Callable[[Source], Any]]] = {
    "title": lambda source: _alphabetical(source.title),
    "publisher": lambda source: (
        not source.publisher,
        _alphabetical(source.publisher),
        _alphabetical(source.title),
    ),
    "grade": _graded,
}
