"""A text as the rules see it: sentences with their words, what is hidden or quoted blanked out."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from briefbook.domain.sentences import sentences_in
from briefbook.review.suggestions.suggestion import Span

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Jr|Sr)\.|[A-Z]\.(?=\s[A-Z])"
    r"|\w+(?:[’'.&-]\w+)*|[^\w\s]"
)
_ASKS = re.compile(r"[?？؟][\"”’»)\]』」\s]*\Z")
_STOPS = re.compile(r"[.!…。！,;:—–-][\"”’»)\]』」\s]*\Z|\[\d{1,3}\]\Z|[\"”»」]\Z")
HEADING_WORDS = 20
"""The most words of a line without a full stop that counts as a heading."""

QUOTED = "\ufffc"
"""What stands in place of each character of a quotation."""


class Token(NamedTuple):
    """A word or a mark of punctuation, and where it stands in the text."""

    word: str
    start: int
    end: int
    plain: str
    """The word in small letters, its apostrophe a curved one."""
    has_capital: bool
    is_word: bool
    """Whether it is a word or a number."""


@dataclass(frozen=True)
class Sentence:
    """One sentence of a text; `shown` is its words with what is quoted blanked out, of the same length."""

    start: int
    end: int
    words: str
    shown: str
    paragraph: int
    is_heading: bool
    is_question: bool

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Its words and marks outside quotations."""
        return tuple(_tokens(self.shown, self.start))

    @cached_property
    def quoted_tokens(self) -> tuple[Token, ...]:
        """Its words and marks inside quotations."""
        if QUOTED not in self.shown:
            return ()
        found = _tokens(self.words, self.start)
        return tuple(token for token in found if self.shown[token.start - self.start] == QUOTED)

    @cached_property
    def lower(self) -> str:
        """What is shown, in small letters, of the same length."""
        return lowered(self.shown)

    @property
    def is_statement(self) -> bool:
        """Return whether it states something, rather than asks or is a heading."""
        return not self.is_heading and not self.is_question

    @property
    def is_quoted_whole(self) -> bool:
        """Return whether hardly a word stands outside quotations."""
        return QUOTED in self.shown and sum(token.is_word for token in self.tokens) < 2


def _tokens(words: str, start: int) -> Iterator[Token]:
    for match in _TOKEN.finditer(words):
        word = match.group()
        first = word[0]
        if first != QUOTED:
            plain = word.casefold().replace("'", "’")
            yield Token(
                word, start + match.start(), start + match.end(), plain, first.isupper(), first.isalnum()
            )


def lowered(words: str) -> str:
    """Return words in small letters, of the same length."""
    plain = words.lower()
    if len(plain) == len(words):
        return plain
    return "".join(one.lower() if len(one.lower()) == 1 else one for one in words)


def blanked(text: str, spans: Sequence[Span], mark: str) -> str:
    """Return a text in which each character of some ordered spans is another, its length unchanged."""
    parts = []
    place = 0
    for start, end in spans:
        start = max(start, place)
        if start < end:
            parts += [text[place:start], mark * (min(end, len(text)) - start)]
            place = min(end, len(text))
    return "".join((*parts, text[place:]))


def paragraphs_in(text: str) -> list[Span]:
    """Return the lines of a text that are not empty."""
    found = []
    place = 0
    for line in text.splitlines(keepends=True):
        if not line.isspace():
            found.append((place, place + len(line.rstrip())))
        place += len(line)
    return found


def sentences_of(text: str, paragraphs: Sequence[Span], quoted: Sequence[Span]) -> list[Sentence]:
    """Return the sentences of a text whose quotations are known."""
    shown = blanked(text, quoted, QUOTED)
    found: list[Sentence] = []
    number = 0
    spans = sentences_in(text)
    for place, (start, end) in enumerate(spans):
        while number < len(paragraphs) and paragraphs[number][1] <= start:
            number += 1
        words = text[start:end]
        is_alone = (place == 0 or spans[place - 1][1] <= paragraphs[number][0]) and (
            place + 1 == len(spans) or spans[place + 1][0] >= paragraphs[number][1]
        )
        asks = _ASKS.search(words[-12:]) is not None
        is_heading = words.startswith("#") or (
            is_alone and not asks and _STOPS.search(words[-12:]) is None and words.count(" ") < HEADING_WORDS
        )
        found.append(Sentence(start, end, words, shown[start:end], number, is_heading, asks))
    return found
