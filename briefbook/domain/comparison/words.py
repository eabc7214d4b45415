"""The words that two versions of a text share, and those that were removed and added."""

import re
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from briefbook.domain.comparison.sequences import common_runs

Kind = Literal["same", "removed", "added"]

_MARKS = (
    "\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f"
    "\u0670\u06d6-\u06ed\u0900-\u0963\u0966-\u0dff\u0f18-\u0f39\u0f71-\u0f84\u1ab0-\u1aff\u1dc0-\u1dff"
    "\u200b-\u200d\u2060\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\ufeff"
)
# letters of scripts that put no space between words: Thai, Lao, Burmese, Khmer, kana and Han
_UNSPACED = (
    "\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e81-\u0eb0\u0eb2\u0eb3\u0ec0-\u0ec6\u1000-\u102a\u1780-\u17b3"
    "\u3005-\u3007\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f"
    "\U00020000-\U0003ffff"
)
_UNSPACED_MARKS = "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u17b4-\u17d3"
_LETTER = f"[^\\W{_UNSPACED}]"
_TOKEN = re.compile(
    f"[{_UNSPACED}][{_MARKS}{_UNSPACED_MARKS}]*"
    f"|{_LETTER}(?:{_LETTER}|[{_MARKS}]|(?<=\\d)[.,](?=\\d)|(?<=[^\\W\\d_])['’](?=[^\\W\\d_]))*"
    f"|\\.{{3}}|-{{2,3}}|[^\\w\\s][{_MARKS}]*"
)
_SWALLOWED = 3


class Piece(NamedTuple):
    """A stretch of text that both versions have, or only one of them."""

    kind: Kind
    text: str


def replacements(pieces: Iterable[Piece]) -> Iterator[tuple[str, str]]:
    """Yield what was removed with what came in its place; either is empty where it has no counterpart."""
    gone = ""
    for kind, text in pieces:
        if kind == "added":
            yield gone, text
            gone = ""
            continue
        if gone:
            yield gone, ""
        gone = text if kind == "removed" else ""
    if gone:
        yield gone, ""


class Token(NamedTuple):
    """A word, a number, a mark or one character of an unspaced script; `end` is not included."""

    start: int
    end: int
    text: str


class _Change(NamedTuple):
    start: int
    end: int
    after_start: int
    after_end: int

    @property
    def size(self) -> int:
        return max(self.end - self.start, self.after_end - self.after_start)


def tokens_in(text: str) -> list[Token]:
    """Return the words and marks of a text in order; white space is what lies between."""
    return [Token(match.start(), match.end(), match[0]) for match in _TOKEN.finditer(text)]


def word_diff(before: str, after: str) -> tuple[Piece, ...]:
    """Return the pieces of two versions of a text.

    What is the same and what was removed make up `before`; what is the same and what was added, `after`.
    """
    if before == after:
        return (Piece("same", before),) if before else ()
    pieces: list[Piece] = []
    start = 0
    for change in _readable(before, _changes(before, after)):
        pieces += [
            Piece("same", before[start : change.start]),
            Piece("removed", before[change.start : change.end]),
            Piece("added", after[change.after_start : change.after_end]),
        ]
        start = change.end
    pieces.append(Piece("same", before[start:]))
    return tuple(piece for piece in pieces if piece.text)


def _changes(before: str, after: str) -> list[_Change]:
    """Return what differs between matched words, white space included."""
    tokens, after_tokens = tokens_in(before), tokens_in(after)
    changes = []
    end = after_end = 0
    runs = common_runs([token.text for token in tokens], [token.text for token in after_tokens])
    pairs = [
        (tokens[run.before + number], after_tokens[run.after + number])
        for run in runs
        for number in range(run.length)
    ]
    for token, after_token in pairs:
        if before[end : token.start] != after[after_end : after_token.start]:
            changes.append(_trimmed(before, after, _Change(end, token.start, after_end, after_token.start)))
        end, after_end = token.end, after_token.end
    if before[end:] != after[after_end:]:
        changes.append(_trimmed(before, after, _Change(end, len(before), after_end, len(after))))
    return changes


def _trimmed(before: str, after: str, change: _Change) -> _Change:
    """Leave out the white space that both sides begin or end with."""
    start, end, after_start, after_end = change
    while (
        end > start
        and after_end > after_start
        and before[end - 1] == after[after_end - 1]
        and before[end - 1].isspace()
    ):
        end, after_end = end - 1, after_end - 1
    while (
        end > start
        and after_end > after_start
        and before[start] == after[after_start]
        and before[start].isspace()
    ):
        start, after_start = start + 1, after_start + 1
    return _Change(start, end, after_start, after_end)


def _readable(before: str, changes: list[_Change]) -> list[_Change]:
    """Join changes with a few words between them that are less than what changed on either side."""
    joined: list[_Change] = []
    for change in changes:
        while joined:
            last = joined[-1]
            between = before[last.end : change.start]
            if (
                len(between) > min(last.size, change.size)
                or _words(between) > _SWALLOWED
                or "\n\n" in between
            ):
                break
            joined.pop()
            change = _Change(last.start, change.end, last.after_start, change.after_end)
        joined.append(change)
    return joined


def _words(text: str) -> int:
    return sum(token.text[0].isalnum() for token in tokens_in(text))
