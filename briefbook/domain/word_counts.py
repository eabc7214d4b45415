"""How many words a text has, as word processors count them."""

import re
from functools import lru_cache
from typing import Final

LONG: Final = 10_000
"""Characters from which on the number of a text's words is kept for a while."""

_CHARACTER: Final = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f]")
"""The characters of Chinese and Japanese, each of which counts as a word."""


def words_in(text: str) -> int:
    """Return the number of words: what spaces part, and each character of Chinese and Japanese."""
    return _in_long(text) if len(text) > LONG else _counted(text)


# several parts of a window ask about the same text when it is shown or changed
@lru_cache(maxsize=4)
def _in_long(text: str) -> int:
    return _counted(text)


def _counted(text: str) -> int:
    if text.isascii() or not _CHARACTER.search(text):
        return len(text.split())
    rest, characters = _CHARACTER.subn(" ", text)
    # what is left of such a text is also its punctuation, which is no word
    return characters + sum(any(map(str.isalnum, word)) for word in rest.split())
