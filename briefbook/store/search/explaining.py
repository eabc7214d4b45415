"""Saying in words how a query was understood."""

from briefbook.domain.source import KINDS
from briefbook.store.search.fields import RECORDS, meant_kinds
from briefbook.store.search.parsing import parse
from briefbook.store.search.query import And, Field, Near, Node, Not, Or, Words


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
        parts = " and ".join(map(_words, node.parts))
        return f"{parts} at most {node.distance} words apart"
    if isinstance(node, Not):
        return f"not {_said(node.part, is_inner=True)}"
    assert isinstance(node, And | Or)
    said = (" and " if isinstance(node, And) else " or ").join(
        _said(part, is_inner=True) for part in node.parts
    )
    return f"({said})" if is_inner else said


def _words(node: Words) -> str:
    if node.is_prefix or (node.is_being_typed and len(node.words) == 1):
        quoted = f"“{node.text}…”"
    elif node.is_exact:
        quoted = f"exactly “{node.text.lstrip('=')}”"
    else:
        quoted = f"“{node.text}”"
    return f"{node.column} {quoted}" if node.column else quoted


def _field(node: Field) -> str:
    if node.name == "published":
        if node.low == node.high:
            return f"published {node.low}"
        since = f" from {node.low}" if node.low else ""
        until = f" until {node.high}" if node.high else ""
        return f"published{since}{until}"
    if node.name == "kind":
        names = [KINDS.get(kind) or RECORDS[kind] for kind in meant_kinds(node)]
        return f"kind {' or '.join(names)}"
    if node.name == "grade":
        return f"graded {node.text}"
    named = {"tag": "tagged", "collection": "in the collection", "language": "in the language"}[node.name]
    return f"{named} “{node.text}{'…' if node.is_prefix else ''}”"
