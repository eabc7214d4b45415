"""Saying in words how a query was understood."""

from functools import reduce
from typing import Final

from briefbook.domain.source import KINDS
from briefbook.domain.vocabulary import capital_word
from briefbook.store.search.fields import meant_kinds
from briefbook.store.search.parsing import parse
from briefbook.store.search.query import And, Field, Near, Node, Not, Or, Words
from briefbook.translation import tr, tr_noop

_COLUMNS: Final = {
    "title": tr_noop("title {words}"),
    "author": tr_noop("author {words}"),
    "publisher": tr_noop("publisher {words}"),
}
"""How a word of a field is said, by `query.COLUMNS`."""


def explain(query: str) -> str:
    """Return how a query was understood, such as `“levy” and not “quota”`; empty if it has no word."""
    node = parse(query)
    return _said(node) if node else ""


def _said(node: Node, *, is_inner: bool = False) -> str:
    if isinstance(node, Words):
        return _words(node)
    if isinstance(node, Field):
        return _field(node)
    if isinstance(node, Near):
        parts = reduce(_and, map(_words, node.parts))
        return tr("{words} at most %n words apart", "", node.distance, words=parts)
    if isinstance(node, Not):
        return tr("not {part}", part=_said(node.part, is_inner=True))
    assert isinstance(node, And | Or)
    said = reduce(_and if isinstance(node, And) else _or, (_said(one, is_inner=True) for one in node.parts))
    return f"({said})" if is_inner else said


def _and(first: str, second: str) -> str:
    return tr("{first} and {second}", first=first, second=second)


def _or(first: str, second: str) -> str:
    return tr("{first} or {second}", first=first, second=second)


def _words(node: Words) -> str:
    if node.is_prefix or (node.is_being_typed and len(node.words) == 1):
        quoted = tr("“{words}…”", words=node.text)
    elif node.is_exact:
        quoted = tr("exactly “{words}”", words=node.text.lstrip("="))
    else:
        quoted = tr("“{words}”", words=node.text)
    return tr(_COLUMNS[node.column], words=quoted) if node.column else quoted


def _field(node: Field) -> str:
    if node.name == "published":
        if node.low == node.high:
            return tr("published {date}", date=node.low)
        if node.low and node.high:
            return tr("published from {first} until {last}", first=node.low, last=node.high)
        if node.low:
            return tr("published from {date}", date=node.low)
        return tr("published until {date}", date=node.high) if node.high else tr("published")
    if node.name == "kind":
        names = [tr(KINDS[kind]) if kind in KINDS else capital_word(kind) for kind in meant_kinds(node)]
        return tr("kind {kinds}", kinds=reduce(_or, names) if names else "")
    if node.name == "grade":
        return tr("graded {grade}", grade=node.text)
    name = f"{node.text}…" if node.is_prefix else node.text
    if node.name == "tag":
        return tr("tagged “{name}”", name=name)
    if node.name == "collection":
        return tr("in the collection “{name}”", name=name)
    return tr("in the language “{name}”", name=name)
