"""How many words a text has, as word processors count them."""

import re
from typing import Final

_CHARACTER: Final = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f]")
"""The characters of Chinese and Japanese, each of which counts as a word."""


def words_in(text: str) -> int:
    """Return the number of words: what spaces part, and each character of Chinese and Japanese."""
    if text.isascii() or not _CHARACTER.search(text):
        return len(text.split())
    rest, characters = _CHARACTER.subn(" ", text)
    # what is left of such a text is also its punctuation, which is no word
    return characters + sum(any(map(str.isalnum, word)) for word in rest.split())
