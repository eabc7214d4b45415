"""Words that a hyphen divides at the end of a line."""

import re
from collections import Counter
from collections.abc import Iterable
from functools import cached_property

WORD = re.compile(r"[^\W\d_]+(?:[-‐‑][^\W\d_]+)*")
_LAST_PART = re.compile(r"[\w’'.]+(?:[-‐‑][\w’']+)*$")
_FIRST_PART = re.compile(r"[\w’']+(?:[-‐‑][\w’']+)*")
_HYPHENS = "-‐‑"

COMPOUND_STARTS = frozenset(
    (
        *("self", "non", "ex", "vice", "well", "cross", "anti", "co", "long", "short", "high", "low", "so"),
        *("half", "all", "mid", "post", "pre", "quasi", "decision", "policy", "evidence", "risk", "e"),
        *("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twenty", "thirty"),
    )
)
"""First parts that English mostly keeps a hyphen after, where the document does not tell."""


class Words:
    """The words of a document, which tell how it writes a divided one."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = list(texts)

    @cached_property
    def _counts(self) -> Counter[str]:
        """How often each word comes; counted when the first divided word is met."""
        return Counter(WORD.findall(" ".join(self._texts).casefold()))

    def keeps_hyphen(self, before: str, after: str) -> bool:
        """Return whether a hyphen at the end of one line, left out of `before`, belongs to the word."""
        left, right = _LAST_PART.search(before), _FIRST_PART.match(after)
        if not left or not right:
            return True
        first, second = left[0], right[0]
        if not first[-1].isalpha() or not second[0].isalpha():
            return True
        hyphened, whole = (
            self._counts[f"{first}-{second}".casefold()],
            self._counts[(first + second).casefold()],
        )
        if hyphened != whole:
            return hyphened > whole
        if second[0].isupper() and not (first.isupper() and second.isupper() and len(first) > 3):
            return True
        if first.casefold() in COMPOUND_STARTS and self._counts[second.casefold()]:
            return True
        return self._are_both_words(first.casefold(), second.casefold())

    def _are_both_words(self, first: str, second: str) -> bool:
        counts = self._counts
        return len(first) > 3 and len(second) > 4 and counts[first] > 0 and counts[second] > 1


def divided(text: str) -> str | None:
    """Return a row's text without the hyphen that ends it after a letter; None where none does."""
    if text[-1:] in _HYPHENS and len(text) > 1 and text[-2].isalpha() and (len(text) < 3 or text[-3] != " "):
        return text[:-1]
    return None
