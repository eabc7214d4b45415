"""The words of a text as they are compared: without white space, typography and what was set aside."""

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from briefbook.domain.comparison import paragraphs_in
from briefbook.domain.comparison.words import tokens_in

Span = tuple[int, int]

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛‹›`´ʼ′", "'"),
        **dict.fromkeys("“”„‟«»″〝〞", '"'),
        **dict.fromkeys("‐‑‒–—―−﹘﹣", "-"),
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff", ""),
    }
)
_ENDS = frozenset([*".!?。！？｡؟۔।", "..."])
_CLOSING = frozenset("\"')]}」』）】")
_SHORTEST = 5
_LONGEST = 200


def plain(word: str) -> str:
    """Return a word without its typography: NFKC, plain quotation marks and dashes, no soft hyphens."""
    if word.isascii():
        return "-" if word in ("--", "---") else word
    return unicodedata.normalize("NFKC", word.translate(_PLAIN)).translate(_PLAIN)


@dataclass(frozen=True)
class Words:
    """The words and marks of a text by their offsets, and its sentences and paragraphs by their words."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    keys: Sequence[str]
    sentences: Sequence[Span]
    paragraphs: Sequence[Span]
    """Each by its first sentence and the one after its last."""

    def between(self, start: int, end: int) -> Span:
        """Return the words that a stretch of the text touches."""
        return bisect_right(self.ends, start), bisect_left(self.starts, end)

    def key(self, start: int, end: int) -> str:
        """Return some of the words as they are compared."""
        return " ".join(self.keys[start:end])

    def sentence_of(self, word: int) -> int:
        """Return the number of the sentence that a word is in."""
        return bisect_right(self.sentences, (word, len(self.keys))) - 1


class Line:
    """All words of a text in one line, to look for some of them."""

    def __init__(self, words: Words) -> None:
        self._line = f" {words.key(0, len(words.keys))} "
        self._offsets = list(accumulate((len(key) + 1 for key in words.keys), initial=0))

    def count(self, key: str) -> int:
        """Return at how many places some words stand."""
        return self._line.count(f" {key} ")

    def first(self, key: str) -> int:
        """Return the number of the first of these words at the first place where they stand."""
        return bisect_left(self._offsets, self._line.index(f" {key} "))


def words_of(text: str, hidden: Sequence[Span] = ()) -> Words:
    """Return the words of a text but for those that touch its hidden stretches."""
    known: dict[str, str] = {}
    starts: list[int] = []
    ends: list[int] = []
    keys: list[str] = []
    sentences: list[Span] = []
    paragraphs: list[Span] = []
    for part in _parts(text, hidden):
        first, begin = len(sentences), len(keys)
        last_end = part[0]
        for start, end, word in tokens_in(text[part[0] : part[1]]):
            key = known.get(word)
            if key is None:
                key = known[word] = plain(word)
            if not key:
                continue
            if _breaks(keys, begin, key, spaced=part[0] + start > last_end):
                sentences.append((begin, len(keys)))
                begin = len(keys)
            starts.append(part[0] + start)
            ends.append(part[0] + end)
            keys.append(key)
            last_end = part[0] + end
        if len(keys) > begin:
            sentences.append((begin, len(keys)))
        if len(sentences) > first:
            paragraphs.append((first, len(sentences)))
    return Words(text, starts, ends, keys, sentences, paragraphs)


def _breaks(keys: Sequence[str], begin: int, following: str, *, spaced: bool) -> bool:
    """Return whether the sentence that begins at a word ends before the one that follows."""
    length = len(keys) - begin
    if length >= _LONGEST:
        return True
    if length < _SHORTEST or following in _ENDS or following in _CLOSING:
        return False
    last = len(keys) - 1
    while last > begin and keys[last] in _CLOSING:
        last -= 1
    return keys[last] in _ENDS and (spaced or keys[last] in "。！？｡") and not following.islower()


def _parts(text: str, hidden: Sequence[Span]) -> list[Span]:
    """Return the paragraphs of a text, cut where something is hidden."""
    covered = sorted(hidden)
    parts = []
    number = 0
    for paragraph in paragraphs_in(text):
        start = paragraph.start
        while number < len(covered) and covered[number][1] <= start:
            number += 1
        for hidden_start, hidden_end in covered[number:]:
            if hidden_start >= paragraph.end:
                break
            if hidden_start > start:
                parts.append((start, hidden_start))
            start = max(start, hidden_end)
        if start < paragraph.end:
            parts.append((start, paragraph.end))
    return parts
