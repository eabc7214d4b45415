"""What a dictionary knows: whether words are right, and what may have been meant.

Hunspell, used under its LGPL 2.1, through chunspell-next. It holds Python’s lock while it works, for half a
second at worst (suggestions in German), so it belongs into a process of its own.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import Any, Final

from briefbook.review.spelling.dictionaries import Dictionary

SUGGESTED: Final = 5
"""How many suggestions are given at most."""


def wrong_words(dictionary: Dictionary, words: Iterable[str]) -> list[str]:
    """Return those of some words that a dictionary does not know."""
    known = _loaded(dictionary)
    return [word for word in words if not _is_right(known, word)]


def suggestions(dictionary: Dictionary, word: str) -> list[str]:
    """Return what may have been meant by a word, the likeliest first."""
    try:
        found = _loaded(dictionary).suggest(word)
    except UnicodeEncodeError:
        return []
    return list(dict.fromkeys(one for one in found if one and one != word))[:SUGGESTED]


def _is_right(known: Any, word: str) -> bool:
    try:
        if known.spell(word):
            return True
        if "-" in word.strip("-"):
            parts = [part for part in word.split("-") if len(part) > 1]
            return all(known.spell(part) for part in parts)
    except UnicodeEncodeError:  # an old dictionary that cannot have such letters cannot judge them
        return True
    return False


@lru_cache(maxsize=2)
def _loaded(dictionary: Dictionary) -> Any:
    from hunspell import Hunspell

    # by its name, as the folders of people have letters that no code page of Windows has
    return Hunspell(dictionary.name, hunspell_data_dir=dictionary.folder, system_encoding="UTF-8")
