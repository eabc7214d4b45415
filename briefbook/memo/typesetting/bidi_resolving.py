"""Levels of numbers, brackets, spaces and signs in bidirectional text: rules W1 to I2 of UAX #9.

The classes of a text are a string of the letters in `bidi_data.CODES`; most rules are substitutions in it.
"""

import re
from collections.abc import Sequence

from briefbook.memo.typesetting.bidi_data import CLOSES, CLOSING

_MOST_OPEN = 63
_MARKS_AFTER_ISOLATE = re.compile(r"(?<=[iIfq])\^+")
_MARKS = re.compile(r"(.)(\^+)", re.DOTALL)
_AFTER_ARABIC = re.compile("A[^LR]*")
_BETWEEN_NUMBERS = re.compile("(?<=1)[+,](?=1)")
_BETWEEN_ARABIC_NUMBERS = re.compile("(?<=9),(?=9)")
_BESIDE_NUMBERS = re.compile("(?<=1)%+|(?<!%)%+(?=1)")
_AFTER_LATIN = re.compile("L[^R]*")
_NEUTRALS = re.compile("N+")
_AS_NEUTRAL = str.maketrans("+%,o \tiIfq", "NNNNNNNNNN")
_NUMBERS_AS_R = str.maketrans("19", "RR")

Bracket = tuple[int, str]
"""A place and the bracket there."""


def resolved(kinds: str, direction: str, before: str, after: str, brackets: Sequence[Bracket]) -> str:
    """Return the classes L, R, EN or AN of one isolating run sequence, none of whose characters is BN."""
    found = _weak(before + kinds)
    found = found.translate(_AS_NEUTRAL)
    if brackets:
        found = _bracketed(
            found, kinds, direction, [bracket for bracket in brackets if kinds[bracket[0]] == "o"]
        )
    if "N" in found:
        found = _neutral(found + after, direction)[:-1]
    return found[1:]


def _weak(kinds: str) -> str:
    """Return the classes by W1 to W7; the first is the direction before the sequence."""
    if "^" in kinds:
        kinds = _MARKS_AFTER_ISOLATE.sub(lambda match: "o" * len(match.group()), kinds)
        kinds = _MARKS.sub(lambda match: match[1] * (1 + len(match[2])), kinds)
    if "A" in kinds:
        kinds = _AFTER_ARABIC.sub(lambda match: match.group().replace("1", "9"), kinds).replace("A", "R")
    if "9" in kinds:
        kinds = _BETWEEN_ARABIC_NUMBERS.sub("9", kinds)
    if "1" in kinds:
        kinds = _BETWEEN_NUMBERS.sub("1", kinds)
        kinds = _BESIDE_NUMBERS.sub(lambda match: "1" * len(match.group()), kinds)
        kinds = _AFTER_LATIN.sub(lambda match: match.group().replace("1", "L"), kinds)
    return kinds


def _bracketed(found: str, kinds: str, direction: str, brackets: Sequence[Bracket]) -> str:
    """Return the classes with paired brackets given a direction (N0)."""
    view = bytearray(found.translate(_NUMBERS_AS_R), "ascii")
    result = bytearray(found, "ascii")
    own, other = (b"L", b"R") if direction == "L" else (b"R", b"L")
    for pair in sorted(_pairs(brackets)):
        # the classes begin with the direction before the sequence
        start, end = pair[0] + 1, pair[1] + 1
        if view.find(own, start, end) >= 0:
            new = own
        elif view.find(other, start, end) >= 0:
            new = other if view.rfind(other, 0, start) > view.rfind(own, 0, start) else own
        else:
            continue
        for place in pair:
            stop = place + 1
            while stop < len(kinds) and kinds[stop] == "^":
                stop += 1
            view[place + 1 : stop + 1] = result[place + 1 : stop + 1] = new * (stop - place)
    return result.decode("ascii")


def _pairs(brackets: Sequence[Bracket]) -> list[tuple[int, int]]:
    """Return the places of brackets that belong together (BD16)."""
    pairs: list[tuple[int, int]] = []
    waiting: list[Bracket] = []
    for place, char in brackets:
        if closing := CLOSING.get(char):
            if len(waiting) == _MOST_OPEN:
                return []
            waiting.append((place, closing))
            continue
        wanted = CLOSES[char]
        for depth in range(len(waiting) - 1, -1, -1):
            if waiting[depth][1] == wanted:
                pairs.append((waiting[depth][0], place))
                del waiting[depth:]
                break
    return pairs


def _neutral(found: str, direction: str) -> str:
    """Return the classes by N1 and N2; the first and last are the directions round the sequence."""
    view = found.translate(_NUMBERS_AS_R)

    def between(match: re.Match[str]) -> str:
        start, end = match.span()
        side = view[start - 1]
        return (side if side == view[end] else direction) * (end - start)

    return _NEUTRALS.sub(between, found)
