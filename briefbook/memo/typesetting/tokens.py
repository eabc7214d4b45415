"""Tokens: a text's words, the spaces between them, and Chinese characters one by one."""

import re
from collections.abc import Iterator

from briefbook.memo.typesetting.cjk import BREAKABLE, NEVER_FIRST, NEVER_LAST

WORD, CHARACTER, SPACE, HARD_SPACE, END = range(5)

_CJK = BREAKABLE.pattern[1:-2]
_APART = rf" \t\n\xa0\u202f\u3000{_CJK}"
_TOKEN = re.compile(
    rf"(?P<end>\n)|(?P<space>[ \t\u3000]+)|(?P<hard>[\xa0\u202f])|(?P<cjk>[{_CJK}])|(?P<word>[^{_APART}]+)"
)
_KINDS = {"end": END, "space": SPACE, "hard": HARD_SPACE, "cjk": CHARACTER, "word": WORD}
_SPECIAL = re.compile(rf"[\t\n\xa0\u202f\u3000{_CJK}]")


def is_cjk(char: str) -> bool:
    """Return whether a line may end on both sides of a character, where no rule forbids it."""
    return BREAKABLE.match(char) is not None


def may_part(before: str, after: str) -> bool:
    """Return whether a line may end between two characters of which one is Chinese or Japanese."""
    return before not in NEVER_LAST and after not in NEVER_FIRST


def is_plain(text: str) -> bool:
    """Return whether a text holds nothing but words and single spaces."""
    return not _SPECIAL.search(text)


def tokens(text: str) -> Iterator[tuple[int, str, int]]:
    """Return the tokens of a text: where each starts, its characters and its kind."""
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup
        assert kind
        yield match.start(), match.group(), _KINDS[kind]
