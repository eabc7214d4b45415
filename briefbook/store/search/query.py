"""What a query asks for, as a small tree."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

COLUMNS = ("title", "author", "publisher")
"""The fields whose words are in the index."""


@dataclass(frozen=True)
class Words:
    """A word, or words that stand one after the other, spelled as in the index."""

    words: tuple[str, ...]
    text: str
    """As it was typed."""
    is_exact: bool = False
    """Typed between quotation marks: no synonyms stand for it."""
    is_prefix: bool = False
    """Its last word is a beginning."""
    is_being_typed: bool = False
    """It is the last of the query with nothing after it: it stands for its commonest completions."""
    column: str = ""
    """A word of `COLUMNS` if only that is searched."""


@dataclass(frozen=True)
class Near:
    """Words with at most so many others between the first and the last."""

    parts: tuple[Words, ...]
    distance: int


@dataclass(frozen=True)
class Field:
    """A restriction that the index of words does not answer."""

    name: str
    text: str
    """As it was typed, without the field’s name."""
    low: str = ""
    high: str = ""
    """For `published`: the first and the last date, as precise as typed; empty for open."""
    is_prefix: bool = False


@dataclass(frozen=True)
class And:
    """All of several."""

    parts: "tuple[Node, ...]"


@dataclass(frozen=True)
class Or:
    """Any of several."""

    parts: "tuple[Node, ...]"


@dataclass(frozen=True)
class Not:
    """All but one thing."""

    part: "Node"


Node: TypeAlias = Words | Near | Field | And | Or | Not


def wanted_words(node: Node | None) -> Iterator[Words]:
    """Return the words that what is found may hold in its text."""
    if isinstance(node, Words) and node.column in ("", "title"):
        yield node
    elif isinstance(node, Near | And | Or):
        for part in node.parts:
            yield from wanted_words(part)


def excludes(node: Node) -> bool:
    """Return whether a query leaves something out."""
    return isinstance(node, Not) or (isinstance(node, And | Or) and any(map(excludes, node.parts)))
