"""The book's own synonyms: who searches for one of a group finds all of it."""

from dataclasses import replace
from typing import TypeAlias

from briefbook.domain.library import divided
from briefbook.store.driver import Database
from briefbook.store.search.query import And, Near, Node, Not, Or, Words
from briefbook.store.search_terms import words_of

Groups: TypeAlias = dict[tuple[str, ...], tuple[Words, ...]]
"""For each word or phrase, spelled as in the index, all that it stands for."""


def read_groups(db: Database) -> Groups:
    """Return the synonyms of a book."""
    found: Groups = {}
    for (words,) in db.execute("SELECT words FROM synonyms ORDER BY id").fetchall():
        group = {words_of(term): term for term in divided(words)}
        group.pop((), None)
        phrases = tuple(Words(spelled, term, is_exact=True) for spelled, term in group.items())
        for spelled in group:
            found[spelled] = tuple(dict.fromkeys((*found.get(spelled, ()), *phrases)))
    return found


def widened(node: Node, groups: Groups) -> Node:
    """Return a query in which each word of a group stands for all of it; what was quoted stays exact."""
    if not groups:
        return node
    if isinstance(node, Words):
        return _either(node, node.words, groups) if _is_plain(node) else node
    if isinstance(node, Near):
        # of words near one another each can be any of its group
        return _near(node, groups)
    if isinstance(node, Not):
        return Not(widened(node.part, groups))
    if isinstance(node, Or):
        return Or(tuple(widened(part, groups) for part in node.parts))
    return _widened_run(node, groups) if isinstance(node, And) else node


def _widened_run(node: And, groups: Groups) -> Node:
    """Find the phrases of groups in words that stand one after the other: `european union tariffs`."""
    longest = max(map(len, groups))
    parts: list[Node] = []
    at = 0
    while at < len(node.parts):
        for end in range(min(len(node.parts), at + longest), at + 1, -1):
            run = [part for part in node.parts[at:end] if isinstance(part, Words) and _is_plain(part)]
            spelled = tuple(word for part in run for word in part.words)
            if len(run) == end - at and spelled in groups and len({part.column for part in run}) == 1:
                parts.append(_either(And(tuple(run)), spelled, groups, run[0].column))
                at = end
                break
        else:
            parts.append(widened(node.parts[at], groups))
            at += 1
    return And(tuple(parts)) if len(parts) > 1 else parts[0]


def _either(node: Node, spelled: tuple[str, ...], groups: Groups, column: str = "") -> Node:
    column = node.column if isinstance(node, Words) else column
    others = [replace(one, column=column) for one in groups.get(spelled, ()) if one.words != spelled]
    return Or((node, *others)) if others else node


def _near(node: Near, groups: Groups) -> Node:
    found: list[tuple[Words, ...]] = [()]
    for part in node.parts:
        either = [part, *(one for one in groups.get(part.words, ()) if one.words != part.words)]
        if part.is_exact or len(found) * len(either) > 50:
            either = [part]
        found = [(*before, one) for before in found for one in either]
    return Or(tuple(Near(parts, node.distance) for parts in found)) if len(found) > 1 else node


def _is_plain(words: Words) -> bool:
    return not (words.is_exact or words.is_prefix)
