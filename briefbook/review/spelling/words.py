"""The words of a line of Markdown whose spelling can be judged."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final, NamedTuple


class Word(NamedTuple):
    """A word and where it stands in its line, in code points."""

    start: int
    end: int
    text: str


_SKIPPED: Final = re.compile(
    r"\\."
    r"|(?<!`)(?P<ticks>`+)(?!`).{1,999}?(?<!`)(?P=ticks)(?!`)"  # code
    r"|\[\s*@[^\[\]]*\]"  # citations
    r"|\]\([^()\s]*(?:\s+\"[^\"]*\")?\)"  # where a link leads
    r"|\]\[[^\[\]]*\]"
    r"|^\s{0,3}\[[^\[\]]+\]:.*"
    r"|<!--.*?(?:-->|$)|</?[A-Za-z][^<>]*>|<[^\s<>]+>|&#?\w{1,31};"
    r"|\b[A-Za-z][A-Za-z0-9+.-]*://[^\s<>]+|\bwww\.[^\s<>]+"
    r"|[^\s<>()@]+@[^\s<>()@]+"  # mail
    r"|(?<!\w)[@#]\w+"
    r"|(?<!\w)[a-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+(?:/[^\s<>]*)?"  # domains, files, abbreviations such as e.g.
    r"|(?<!\w)(?:[A-Za-z]:)?[\w.-]*[/\\][\w.-]+[/\\][^\s<>]*"  # paths
)
# apostrophes and hyphens join only letters; the soft hyphen is of the word; underscores slant whole words
_WORD: Final = re.compile(
    r"(?<![^\W_])(?<![^\W_]_)[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u00ad])*"
    r"(?:[’'ʼ\-‐‑·][^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u00ad])*)*(?![^\W_]|_+[^\W_])"
)
_OPENED: Final = str.maketrans({"\u00ad": "", "‐": "-", "‑": "-", "’": "'", "ʼ": "'"})
_ALPHABETS: Final = {
    **dict.fromkeys(("be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "uk"), "CYRILLIC"),
    "el": "GREEK",
    **{"ar": "ARABIC", "fa": "ARABIC", "ur": "ARABIC", "he": "HEBREW", "hy": "ARMENIAN", "ka": "GEORGIAN"},
    **{"hi": "DEVANAGARI", "mr": "DEVANAGARI", "ne": "DEVANAGARI", "bn": "BENGALI", "th": "THAI"},
    **{"ta": "TAMIL", "te": "TELUGU", "ml": "MALAYALAM", "kn": "KANNADA", "ko": "HANGUL"},
}
_LONGEST: Final = 60
"""Characters of the longest word that is judged."""


def words_in(line: str, language: str = "en") -> Iterator[Word]:
    """Yield the words of a line that belong to a language’s alphabet, without code, addresses and citations.

    What stands in capitals or mixes them, or holds digits, is taken for a name of its own kind.
    """
    place = 0
    for skipped in _SKIPPED.finditer(line):
        yield from _within(line, place, skipped.start(), language)
        place = skipped.end()
    yield from _within(line, place, len(line), language)


def word_at(line: str, offset: int, language: str = "en") -> Word | None:
    """Return the word at an offset, or that ends there."""
    return next((word for word in words_in(line, language) if word.start <= offset <= word.end), None)


def plain(word: str) -> str:
    """Return a word as dictionaries have it: composed, with plain apostrophes and hyphens."""
    return word if word.isascii() else unicodedata.normalize("NFC", word).translate(_OPENED)


def stem_of(word: str) -> str:
    """Return a word without the mark of possession, and without an article joined to it."""
    for ending in ("'s", "'"):
        word = word.removesuffix(ending)
    return word


def is_name_like(word: str) -> bool:
    """Return whether a word is written as a name is."""
    return word[:1].isupper() and not word.isupper()


def _within(line: str, start: int, end: int, language: str) -> Iterator[Word]:
    for found in _WORD.finditer(line, start, end):
        text = plain(found[0])
        if 1 < len(text) <= _LONGEST and not _is_special(text) and _is_of(text, language):
            yield Word(found.start(), found.end(), text)


def _is_special(word: str) -> bool:
    for part in word.split("-"):
        stem = stem_of(part)
        # with the s of a plural, as in NGOs
        if (stem.isupper() and len(stem) > 1) or (stem[:-1].isupper() and len(stem) > 2):
            return True
        if any(letter.isupper() for letter in stem[1:]) and "'" not in stem:
            return True
    return False


def _is_of(word: str, language: str) -> bool:
    if word.isascii():
        alphabet = "LATIN"
    else:
        # one letter of another alphabet is enough: no dictionary has such words
        alphabets = {unicodedata.name(letter, "").split(" ", 1)[0] for letter in word if letter.isalpha()}
        if len(alphabets) != 1:
            return False
        alphabet = alphabets.pop()
    return alphabet == _ALPHABETS.get(language.split("-")[0], "LATIN")
