"""What is shown of a record that was found: the words around the place that holds the most of the query."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from briefbook.store.search.query import Node, Words, wanted_words
from briefbook.store.search.texts import Shown
from briefbook.store.search_terms import is_spread, spelt, words_end

BEFORE, LENGTH = 50, 180
"""How many characters a snippet has before the first word found, and in all."""

_Sought: TypeAlias = tuple[tuple[str, ...], bool]
"""Words, and whether the last of them is a beginning."""

_PIECE, _OVERLAP = 60_000, 1000
_MOST = 100


@dataclass(frozen=True)
class Hit:
    """A record that a query finds, and the place in it that holds the most of the query."""

    kind: str
    record_id: str
    title: str
    snippet: str
    marks: tuple[tuple[int, int], ...]
    """Offsets within the snippet of the words that were found."""
    start: int | None
    """Where that place is, in code points of the record's text; `None` if the text has no word of the query.

    For a source and its passages it is an offset in the source's whole text, with what is set aside.
    """
    title_marks: tuple[tuple[int, int], ...] = ()
    """Offsets within the title of the words that were found."""


@dataclass(frozen=True)
class Group:
    """What was found of one kind of record."""

    kind: str
    count: int
    """How many there are in all."""
    hits: tuple[Hit, ...]
    """The best of them."""


class Marker:
    """Finds the words of one query in texts."""

    def __init__(self, node: Node | None) -> None:
        wanted = list(wanted_words(node))
        self._titles = list(dict.fromkeys((one.words, _is_beginning(one)) for one in wanted))
        self._words = list(dict.fromkeys((one.words, _is_beginning(one)) for one in wanted if not one.column))

    def hit(self, kind: str, record_id: str, shown: Shown) -> Hit:
        """Return a record that was found, with its snippet."""
        body = shown.body
        place = self._place(body)
        begin = max(0, (place or 0) - BEFORE)
        if begin:
            begin = _word_beginning(body, begin, place or 0)
        snippet = " ".join(body[begin : begin + 20 * LENGTH].split())[: 2 * LENGTH]
        is_cut = len(snippet) > LENGTH or begin + 20 * LENGTH < len(body)
        marks = _marks(snippet, self._words)
        if len(snippet) > LENGTH:
            end = snippet.rfind(" ", LENGTH - 30, LENGTH)
            snippet = snippet[: end if end > 0 else LENGTH]
        lead = "…" if begin else ""
        # what is cut off in the middle of a long phrase is marked as far as it is shown
        marks = tuple((a + len(lead), min(b, len(snippet)) + len(lead)) for a, b in marks if a < len(snippet))
        snippet = f"{lead}{snippet}{'…' if is_cut else ''}"
        title_marks = _marks(shown.title, self._titles)
        start = None if place is None else shown.offset(place)
        return Hit(kind, record_id, shown.title, snippet, marks, start, title_marks)

    def _place(self, text: str) -> int | None:
        """Return where the stretch begins that holds the most different words, then the most words."""
        for begin in range(0, len(text), _PIECE):
            spelled = spelt(text[begin : begin + _PIECE + _OVERLAP])
            found = sorted(_found(spelled.text, self._words))
            if found:
                return begin + spelled.origin(_densest(found))
        return None


def _is_beginning(words: Words) -> bool:
    return words.is_prefix or (words.is_being_typed and len(words.words) == 1)


def _found(text: str, sought: Iterable[_Sought]) -> Iterator[tuple[int, int, int]]:
    """Return begin, end and number of each word found; of a word that is everywhere, only the first ones."""
    for number, (words, is_prefix) in enumerate(sought):
        # in English a word can only begin after a space
        space = " " if text.isascii() else ""
        first = space + words[0]
        at = 0 if text.startswith(words[0]) else _next(text, first, 0)
        count = 0
        while at >= 0 and count < _MOST:
            end = words_end(text, at, words, is_prefix=is_prefix)
            if end >= 0:
                yield at, end, number
                count += 1
            at = _next(text, first, max(end, at + 1))


def _next(text: str, first: str, after: int) -> int:
    found = text.find(first, after)
    return found + 1 if found >= 0 and first[0] == " " else found


def _densest(found: list[tuple[int, int, int]]) -> int:
    best, place, last = (0, 0), found[0][0], 0
    for first, (begin, _, _) in enumerate(found):
        while last < len(found) and found[last][1] <= begin + LENGTH - BEFORE:
            last += 1
        inside = found[first:last] or found[first : first + 1]
        value = (len({number for _, _, number in inside}), len(inside))
        if value > best:
            best, place = value, begin
    return place


def _word_beginning(text: str, begin: int, place: int) -> int:
    """Return where the next word begins, or `begin` in a script without spaces."""
    space = next((at for at in range(begin - 1, place) if text[at].isspace()), None)
    if space is not None:
        return space + 1
    return begin if is_spread(text[begin]) else place


def _marks(text: str, words: Iterable[_Sought]) -> tuple[tuple[int, int], ...]:
    spelled = spelt(text)
    marks: list[tuple[int, int]] = []
    for begin, end, _ in sorted(_found(spelled.text, words)):
        start, stop = spelled.origin(begin), spelled.origin(end - 1) + 1
        if marks and start <= marks[-1][1] - 1:
            marks[-1] = (marks[-1][0], max(stop, marks[-1][1]))
        else:
            marks.append((start, stop))
    return tuple(marks)
