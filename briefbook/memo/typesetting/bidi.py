"""Bidirectional text: the Unicode Bidirectional Algorithm, UAX #9 of Unicode 15."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache

from briefbook.memo.typesetting.bidi_data import CLOSES, CLOSING, MIRRORED, classes_of
from briefbook.memo.typesetting.bidi_explicit import embedded, first_strong, isolate_ends, sequences
from briefbook.memo.typesetting.bidi_resolving import Bracket, resolved

# whole blocks, for a quick search: all characters of the classes R, AL and AN and all controls are in them
_NOT_SIMPLE = re.compile(
    "[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefe"
    "\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_BRACKETS = re.compile(f"[{re.escape(''.join(CLOSING) + ''.join(CLOSES))}]")
_SPECIAL = re.compile("[_eEvVpiIfq]")
_REMOVED = re.compile("[_eEvVp]")
_BLANKS = "[ _eEvVpiIfq]"
_RESET = re.compile(rf"(?<!{_BLANKS}){_BLANKS}+(?=[\t\n]|\Z)|[\t\n]")


def is_simple(text: str) -> bool:
    """Return whether nothing in a text runs, or can make text run, from right to left."""
    return text.isascii() or not _NOT_SIMPLE.search(text)


def paragraph_level(text: str) -> int:
    """Return 1 where the first strong character of a text runs from right to left, else 0 (P2, P3)."""
    return 0 if is_simple(text) else level_of_classes(classes_of(text))


def levels(text: str, base: int | None = None) -> tuple[int, list[int]]:
    """Return a text's paragraph level and the embedding level of each code point, before L1.

    `base` sets the paragraph level; where the text has line feeds, all its lines have the same. Characters
    that the algorithm removes (X9) have the level of the one before them.
    """
    classes = classes_of(text)
    brackets = [(match.start(), match.group()) for match in _BRACKETS.finditer(text)]
    level = level_of_classes(classes) if base is None else base
    return level, levels_of_classes(classes, level, brackets)


def level_of_classes(classes: str) -> int:
    """Return the paragraph level for the classes of a text, in the letters of `bidi_data.CODES`."""
    for line in classes.split("\n"):
        if direction := first_strong(line, isolate_ends(line), 0, len(line)):
            return int(direction == "R")
    return 0


def levels_of_classes(classes: str, base: int, brackets: Sequence[Bracket] = ()) -> list[int]:
    """Return the levels for the classes of a text, in the letters of `bidi_data.CODES`, and its brackets."""
    found: list[int] = []
    for line in classes.split("\n"):
        start, end = len(found), len(found) + len(line)
        inside = brackets[bisect_left(brackets, (start,)) : bisect_left(brackets, (end,))]
        if start:
            inside = [(place - start, char) for place, char in inside]
        found += _levels_of_line(line, base, inside)
        found.append(base)
    found.pop()
    return found


def _levels_of_line(classes: str, base: int, brackets: Sequence[Bracket]) -> list[int]:
    if not _SPECIAL.search(classes):
        side = "R" if base & 1 else "L"
        return _increased(resolved(classes, side, side, side, brackets), base)
    ends = isolate_ends(classes)
    found, kinds = embedded(classes, ends, base)
    char_at = dict(brackets)
    inside: list[Bracket] = []
    for sequence in sequences(found, kinds, ends, base):
        places = sequence.places
        if char_at:
            inside = [(number, char_at[place]) for number, place in enumerate(places) if place in char_at]
        side = "R" if sequence.level & 1 else "L"
        own = "".join([kinds[place] for place in places])
        final = resolved(own, side, sequence.before, sequence.after, inside)
        for place, level in zip(places, _increased(final, sequence.level), strict=True):
            found[place] = level
    for match in _REMOVED.finditer(classes):
        place = match.start()
        found[place] = found[place - 1] if place else base
    return found


@cache
def _increase(level: int) -> dict[int, int]:
    """Return the level for each class (I1, I2), as `str.translate` takes it."""
    rises = {"L": 1, "R": 0, "1": 1, "9": 1} if level & 1 else {"L": 0, "R": 1, "1": 2, "9": 2}
    return {ord(kind): level + rise for kind, rise in rises.items()}


def _increased(kinds: str, level: int) -> list[int]:
    return list(kinds.translate(_increase(level)).encode("latin-1"))


def line_levels(
    text: str, found: Sequence[int], base: int, start: int = 0, end: int | None = None
) -> list[int]:
    """Return the levels of a line, `found` from `start` to `end`, with tabs and last blanks reset (L1)."""
    stop = len(text) if end is None else end
    return reset_blanks(classes_of(text[start:stop]), found[start:stop], base)


def reset_blanks(classes: str, found: Sequence[int], base: int) -> list[int]:
    """Return a line's levels by L1, from the classes of its characters."""
    line = list(found)
    for match in _RESET.finditer(classes):
        start, end = match.span()
        line[start:end] = [base] * (end - start)
    return line


def visual_order(found: Sequence[int]) -> list[int]:
    """Return the indexes of a line's characters from left to right, for their levels (L2)."""
    order = list(range(len(found)))
    if not order or max(found) == 0:
        return order
    lowest_odd = min((level for level in found if level & 1), default=0)
    if not lowest_odd:
        return order
    for level in range(max(found), lowest_odd - 1, -1):
        start = None
        for place, own in enumerate(found):
            if own >= level:
                start = place if start is None else start
            elif start is not None:
                order[start:place] = order[start:place][::-1]
                start = None
        if start is not None:
            order[start:] = order[start:][::-1]
    return order


def mirrored(char: str) -> str:
    """Return the character whose shape is drawn for one that runs from right to left (L4)."""
    return MIRRORED.get(char, char)
