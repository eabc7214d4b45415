"""Whether the text layer of a page says what the page shows."""

import re
import unicodedata
from collections import Counter
from itertools import islice

LEAST_SIGNS = 40
"""A page with fewer is not judged by its words."""

LEAST_TOKENS, MOST_TOKENS = 20, 60
"""By how many words a page is judged."""

_ORDINARY_CONTROLS = frozenset("\r\n\t\x02\ufffe\u00ad")
_TOKEN = re.compile(r"\S+")
_LATIN_WORD = re.compile(r"[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]{4,}")
_VOWEL = re.compile(r"[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿāăąēĕėęěĩīĭįıōŏőœũūŭůűųơưạ-ỹ]", re.I)
_PLAIN_TOKEN = re.compile(
    r"[\"'“”‘’„«»()\[\]<>{}—–\-•*§]*"
    r"(?:[^\W\d_]+(?:[-’'‘`./–—&@_][^\W\d_]+)*(?:[’']s?)?|[\d.,:/%°$€£+−–—x×()-]+(?:st|nd|rd|th|[a-z]{1,3})?)"
    r"[\"'“”‘’«»()\[\]<>{}.,;:!?…%—–\-*\d]*"
)
_ODD_CASE = re.compile(r"[^\W\d_]*[a-zß-öø-ÿ][A-ZÀ-ÖØ-Þ][^\W\d_]*[a-zß-öø-ÿ][A-ZÀ-ÖØ-Þ][^\W\d_]*")
_LETTER = re.compile(r"[^\W\d_]")


def is_garbage(raw: str) -> bool:
    """Return whether the characters of a page are those of a font without a true list of characters."""
    counts = Counter(raw)
    signs = odd = letters = latin = accented = 0
    for character, count in counts.items():
        if character.isspace():
            continue
        signs += count
        if character.isalpha():
            letters += count
            latin += count if character < "\u0250" else 0
            accented += count if "\xa1" <= character <= "\xff" else 0
        elif _is_odd(character):
            odd += count
    if odd > max(3, 0.1 * signs):
        return True
    if signs < LEAST_SIGNS:
        return False
    if letters >= LEAST_SIGNS and accented > 0.6 * letters:
        return True
    return latin >= 0.7 * letters and _holds_no_words(raw)


def _is_odd(character: str) -> bool:
    """Return whether no text holds a character: a control, private use, unassigned or the replacement."""
    if character in _ORDINARY_CONTROLS:
        return False
    return character == "\ufffd" or unicodedata.category(character) in ("Cc", "Co", "Cn", "Cs")


def _holds_no_words(raw: str) -> bool:
    tokens = [found[0] for found in islice(_TOKEN.finditer(raw), MOST_TOKENS) if _LETTER.search(found[0])]
    if len(tokens) < LEAST_TOKENS:
        return False
    strange = sum(not _PLAIN_TOKEN.fullmatch(token) or bool(_ODD_CASE.fullmatch(token)) for token in tokens)
    if strange > 0.5 * len(tokens):
        return True
    words = _LATIN_WORD.findall(" ".join(tokens))
    return len(words) >= LEAST_TOKENS and sum(not _VOWEL.search(word) for word in words) > 0.45 * len(words)
