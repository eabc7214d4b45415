"""Text as HTML and CSS: whatever it holds, it stays text."""

import re
import unicodedata
from html import escape

from briefbook.memo.characters import printable

_SAFE = re.compile(r"(?:https?://|mailto:|tel:)[^\s\x00-\x20]+", re.IGNORECASE)
_NOT_LATIN = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
_RIGHT_TO_LEFT = frozenset(
    ("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "pnb", "ps", "sd", "syr", "ug", "ur", "yi")
)


def text(words: str) -> str:
    """Return words as the text of an element."""
    return escape(printable(words), quote=False)


def attribute(words: str) -> str:
    """Return words as the value of an attribute in double quotes."""
    return escape(printable(words))


def css_string(words: str) -> str:
    """Return words as a string of a style sheet."""
    # letters alone stand as they are, so that nothing can end the string or the element
    return '"' + "".join(c if c.isalnum() or c == " " else f"\\{ord(c):x} " for c in printable(words)) + '"'


def safe_address(address: str) -> str:
    """Return an address that a reader may follow, or nothing."""
    return address if _SAFE.fullmatch(address) else ""


def is_right_to_left(language: str) -> bool:
    """Return whether a BCP 47 tag names a language that is written from right to left."""
    parts = language.lower().split("-")
    return parts[0] in _RIGHT_TO_LEFT or any(part in ("arab", "hebr") for part in parts[1:])


def direction(words: str, language: str = "") -> str:
    """Return the attributes of a text's language and direction, each with a space ahead of it."""
    told = f' lang="{attribute(language)}"' if language else ""
    if language and is_right_to_left(language):
        return f'{told} dir="rtl"'
    mixed = any(unicodedata.bidirectional(match[0]) in ("R", "AL") for match in _NOT_LATIN.finditer(words))
    return f'{told} dir="auto"' if mixed else told
