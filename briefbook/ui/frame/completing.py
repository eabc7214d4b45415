"""How the end of a query can go on: the names of fields, and the values that the book has for them."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefbook.domain.grading import RELIABILITY
from briefbook.domain.source import KINDS
from briefbook.translation import sort_key, tr, tr_noop

if TYPE_CHECKING:  # loaded with the first book, after the window is there
    from briefbook.store.book import Book

_USES = {
    "title": tr_noop('title:levy or title:"carbon levy"'),
    "author": tr_noop('author:kim or author:"Kim Min"'),
    "publisher": tr_noop('publisher:ministry or publisher:"Trade Ministry"'),
    "published": tr_noop("published:2025 or published:2025-10..2025-11 or published:2025-10.."),
    "tag": tr_noop("tag:trade, a tag of sources"),
    "collection": tr_noop('collection:"Summit papers"'),
    "language": "language:en",
}
_NAME = re.compile(r"(?<![^\s(-])[A-Za-z]{2,}$")
_VALUE = re.compile(r'(?<![^\s(-])(kind|tag|collection|grade):(?:"([^"]*)|([^\s"()]*))$')
_PLAIN = re.compile(r"[\w.+-]+")


@dataclass(frozen=True)
class Completions:
    """What can stand in a query's text from `start` on."""

    start: int
    words: tuple[str, ...]

    def text(self, typed: str, number: int) -> str:
        """Return the query with one of them; after a value a blank, as it is finished."""
        word = self.words[number]
        return f"{typed[: self.start]}{word}{'' if word.endswith(':') else ' '}"


def without_begun(typed: str) -> str:
    """Return a query without a field at its end that has no value yet."""
    begun = _begun(typed)
    return typed[: begun.start()] if begun else typed


def use_of_begun(typed: str) -> str:
    """Return how a field is used that has no value yet; "" if there is none."""
    begun = _begun(typed)
    return tr(_USES[begun[1]]) if begun and begun[1] in _USES else ""


def _begun(typed: str) -> re.Match[str] | None:
    from briefbook.store.search.fields import NAMES

    return re.search(rf'(?<![^\s(-])({"|".join(NAMES)}):"?$', typed)


def completions(book: "Book", typed: str) -> Completions:
    """Return how the field or the value that is being typed at the end can go on."""
    from briefbook.store.search.fields import NAMES

    value = _VALUE.search(typed)
    if value:
        name, begun = value[1], value[2] if value[2] is not None else value[3]
        written = [_written(name, one) for one in _values(book, name) if _begins(one, begun)]
        return _all_but(typed, value.start(), written)
    word = _NAME.search(typed)
    if word and not typed.count('"') % 2:
        begun = word[0].casefold()
        return _all_but(typed, word.start(), [f"{one}:" for one in NAMES if one.startswith(begun)])
    return Completions(len(typed), ())


def _values(book: "Book", name: str) -> list[str]:
    from briefbook.store.search.fields import RECORDS

    if name == "kind":
        return [*KINDS, *RECORDS]
    if name == "grade":
        return list(RELIABILITY)
    if name == "tag":
        return sorted(book.tags.names(), key=sort_key)
    return sorted((one.name for one in book.collections.all()), key=sort_key)


def _begins(value: str, begun: str) -> bool:
    from briefbook.store.search_terms import words_of

    return " ".join(words_of(value)).startswith(" ".join(words_of(begun)))


def _written(name: str, value: str) -> str:
    value = value.replace('"', "”")
    return f"{name}:{value}" if _PLAIN.fullmatch(value) else f'{name}:"{value}"'


def _all_but(typed: str, start: int, words: list[str]) -> Completions:
    return Completions(start, tuple(word for word in words if word != typed[start:]))
