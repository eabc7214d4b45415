"""The orders that the library can be listed in."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final

from briefbook.domain.grading import rank
from briefbook.domain.source import Source
from briefbook.translation import sort_key, tr_noop

NEWEST: Final = "newest"
PASSAGES: Final = "passages"
ORDERS: Final = {
    NEWEST: tr_noop("Sort by Newest Import"),
    "title": tr_noop("Sort by Title"),
    "published": tr_noop("Sort by Date Published"),
    "publisher": tr_noop("Sort by Publisher"),
    "author": tr_noop("Sort by Author"),
    "grade": tr_noop("Sort by Grade"),
    PASSAGES: tr_noop("Sort by Most Passages"),
}
"""The names of the orders, and how the window says them."""

BEST: Final = "best"
"""The order of a search for words: what matches best comes first."""


def in_order(
    sources: Iterable[Source], order: str, passages: Mapping[str, int] = MappingProxyType({})
) -> list[Source]:
    """Return sources in one of `ORDERS`; those without what is sorted by come last.

    In the order of import, what came with a source stands right after it.
    """
    # what came together stays as it was chosen: ids count up with every source
    newest = sorted(sources, key=lambda source: source.id)
    newest.sort(key=lambda source: source.imported_at, reverse=True)
    if order == NEWEST:
        return _with_children(newest)
    if order == PASSAGES:
        return sorted(newest, key=lambda source: -passages.get(source.id, 0))
    if order == "published":
        dated = [source for source in newest if source.published]
        undated = [source for source in newest if not source.published]
        return sorted(dated, key=lambda source: source.published, reverse=True) + undated
    if order == "grade":
        return sorted(newest, key=_graded)
    # sorted one after the other: what sorts texts does not say that two are equal
    by_title = sorted(newest, key=lambda source: _alphabetical(source.title))
    if order == "title":
        return by_title
    said = _publisher if order == "publisher" else _surname
    unsaid = [source for source in by_title if not said(source)]
    return sorted(filter(said, by_title), key=lambda source: _alphabetical(said(source))) + unsaid


def _with_children(sources: list[Source]) -> list[Source]:
    if not any(source.parent_id for source in sources):
        return sources
    children: dict[str, list[Source]] = {}
    here = {source.id for source in sources}
    roots = []
    for source in sources:
        if source.parent_id in here and source.parent_id is not None:
            children.setdefault(source.parent_id, []).append(source)
        else:
            roots.append(source)
    listed: list[Source] = []
    waiting = roots[::-1]
    while waiting:
        source = waiting.pop()
        listed.append(source)
        waiting += sorted(children.get(source.id, ()), key=lambda child: child.id, reverse=True)
    return listed


def _alphabetical(text: str) -> Any:
    # a title in quotation marks stands where its first word does
    return sort_key(text.lstrip("“”„«»‘’\"' "))


def _publisher(source: Source) -> str:
    return source.publisher


def _graded(source: Source) -> tuple[bool, int, bool]:
    # what cannot be judged is not the worst: it stands apart, and before what nobody has graded
    place = rank(source.reliability)
    return place is None, place or 0, not source.reliability


def _surname(source: Source) -> str:
    # “Given Family; Given Family”: the first one is sorted by the last word of the name
    words = source.author.split(";")[0].split()
    return " ".join(words[-1:] + words[:-1])
