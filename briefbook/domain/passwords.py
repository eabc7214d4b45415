"""Passwords to be: what is refused, and how strong one is, in words."""

import re
from typing import Final

from briefbook.translation import tr

SHORTEST: Final = 8
"""Characters below which anything is guessed soon."""

_ENOUGH, _GOOD = 12, 16
"""Letters of words that have nothing to do with each other, from which a password is fair, and good."""

_COMMON = (
    *("password", "passwort", "motdepasse", "contraseña", "briefbook", "welcome", "willkommen", "letmein"),
    *("qwertz", "qwerty", "azerty", "iloveyou", "dragon", "football", "monkey", "sunshine", "princess"),
    *("admin", "secret", "geheim", "login", "changeme", "summer", "winter", "spring", "autumn", "abc"),
)
_ROWS = (
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "qwertzu",
    "azertyu",
)


def refusal(password: str) -> str:
    """Return why a password cannot be taken, in a sentence; nothing if it can."""
    if not password.strip():
        return tr("A password needs some characters.")
    if len(password) < SHORTEST:
        return tr(
            "A password needs {shortest} characters or more; four or five odd words are easy to remember.",
            shortest=SHORTEST,
        )
    return ""


def strength(password: str, known: tuple[str, ...] = ()) -> str:
    """Return in a sentence how well a password withstands guessing; `known` are words that anybody tries.

    It is a rule of thumb: the more characters that do not follow from those before, the better.
    """
    if why := refusal(password):
        return why if password else ""
    telling = _telling(password, known)
    if telling < _ENOUGH:
        return tr(
            "Weak: a program guesses this soon. Add some words that have nothing to do with each other."
        )
    if telling < _GOOD:
        return tr("Fair: it withstands a curious colleague, but not somebody with many computers.")
    return tr("Good: it is too long to be guessed, unless it is a known saying.")


def _telling(password: str, known: tuple[str, ...]) -> float:
    """Return how many letters of words would withstand guessing as long.

    Words that are tried first count as one letter, digits as half of one, and what runs along the alphabet or
    the keyboard as a quarter; mixing kinds of characters makes each count for more.
    """
    rest = password
    for word in sorted({*_COMMON, *known}, key=len, reverse=True):
        if len(word) > 2:
            rest = re.sub(re.escape(word), "\0", rest, flags=re.IGNORECASE)
    # the same characters again, alone or several in a row
    rest = re.sub(r"(.{1,8}?)\1+", r"\1", rest)
    low, count = rest.lower(), 0.0
    for place, character in enumerate(low):
        runs = place > 1 and _is_run(low[place - 2 : place + 1])
        count += 0.25 if runs else 0.5 if character.isdecimal() else 1
    kinds = (str.islower, str.isupper, str.isdecimal, _is_sign)
    # a capital in front and a digit at the end are what everybody adds
    mixed = sum(any(map(kind, rest[1:-1])) for kind in kinds)
    return count * (1 + max(0, mixed - 1) / 4)


def _is_run(three: str) -> bool:
    return any(three in row or three[::-1] in row for row in _ROWS)


def _is_sign(character: str) -> bool:
    return not character.isalnum() and not character.isspace() and character != "\0"
