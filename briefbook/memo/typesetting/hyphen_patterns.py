"""Patterns of hyphenation, by Liang's method, from the dictionaries that come with pyphen.

They are read as LibreOffice's hyphen library reads them. pyphen itself (used under MPL 1.1) mixes the two
levels of German, which divides “me-n-a-r-beit”, takes 0.7 s to read it, and keeps every word it has seen.
"""

from collections.abc import Iterable
from functools import cache
from itertools import pairwise

import pyphen

_NO_PATTERN = ("%", "#", "LEFTHYPHENMIN", "RIGHTHYPHENMIN", "COMPOUND", "NOHYPHEN")
_NO_DIGITS = str.maketrans("", "", "0123456789")
_LEAST_OF_PART = 2
_ENCODINGS = {"microsoft-cp1251": "cp1251"}


class Patterns:
    """The patterns of one level: letters with a digit between them, odd where a word may be divided."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._by_letters: dict[str, tuple[str, bool]] = {}
        self._beginnings = {""}
        for line in lines:
            if line.startswith(_NO_PATTERN):
                continue
            pattern, spelling, _ = line.rstrip().partition("/")
            letters = pattern.translate(_NO_DIGITS)
            self._by_letters[letters] = pattern, bool(spelling)
            beginning = letters
            while beginning not in self._beginnings:
                self._beginnings.add(beginning)
                beginning = beginning[:-1]

    def places(self, word: str) -> list[int]:
        """Return the offsets where a word in small letters may be divided."""
        pointed = f".{word}."
        values = [0] * (len(pointed) + 1)
        matched = ""
        for end, char in enumerate(pointed, 1):
            # the longest beginning of a pattern hides the shorter ones that end here: dictionaries rely on it
            matched += char
            while matched not in self._beginnings:
                matched = matched[1:]
            if found := self._by_letters.get(matched):
                _weigh(values, end - len(matched), *found)
        return [place for place in range(1, len(word)) if values[place + 1] & 1]


def _weigh(values: list[int], place: int, pattern: str, changes_spelling: bool) -> None:
    for char in pattern:
        if not char.isdecimal():
            place += 1
            continue
        value = int(char)
        # another spelling at the hyphen (Hungarian “asszony”, “asz-szony”) cannot be drawn: no hyphen there
        if changes_spelling:
            value += value & 1
        values[place] = max(values[place], value)


class Dictionary:
    """The patterns of one language, whose first level divides compounds where there are two."""

    def __init__(self, text: str) -> None:
        levels = [Patterns(level.splitlines()) for level in text.split("\nNEXTLEVEL\n")]
        self._compounds = levels[0] if len(levels) > 1 else None
        self._words = levels[-1]

    def places(self, word: str) -> list[int]:
        """Return the offsets where a word in small letters may be divided."""
        if not self._compounds:
            return self._words.places(word)
        found = []
        edges = [0, *self._compounds.places(word), len(word)]
        for start, end in pairwise(edges):
            inner = self._words.places(word[start:end])
            last = end - start - _LEAST_OF_PART
            found += [start + place for place in inner if _LEAST_OF_PART <= place <= last]
            found.append(end)
        return found[:-1]


@cache
def dictionary(name: str) -> Dictionary:
    """Return a dictionary of pyphen, by its name there; read when it is first asked for."""
    data = pyphen.LANGUAGES[name].read_bytes()
    encoding, _, patterns = data.replace(b"\r\n", b"\n").partition(b"\n")
    named = encoding.decode("ascii").strip()
    return Dictionary(patterns.decode(_ENCODINGS.get(named.lower(), named)))
