"""Embeddings, overrides and isolates of bidirectional text: rules P2 and X1 to X10 of UAX #9.

The classes of a text are a string of the letters in `bidi_data.CODES`.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby

_DEEPEST = 125
_CONTROLS = re.compile("[eEvVpiIfq]")
_ISOLATES = re.compile("[iIfq]")
_NOT_REMOVED = re.compile("[^_]")
_STRONG = re.compile("[LRAiIf]")
_DIRECTIONS = {"v": "L", "V": "R"}

Ends = Mapping[int, int]
"""For each isolate's start its end, the length of the text where it has none."""


@dataclass(frozen=True, slots=True)
class Sequence:
    """An isolating run sequence: characters that are resolved together, with the directions at its ends."""

    places: list[int]
    level: int
    before: str
    after: str


def isolate_ends(classes: str) -> Ends:
    """Return where isolates end (BD9)."""
    ends: dict[int, int] = {}
    started: list[int] = []
    for match in _ISOLATES.finditer(classes):
        if match.group() != "q":
            started.append(match.start())
            ends[match.start()] = len(classes)
        elif started:
            ends[started.pop()] = match.start()
    return ends


def first_strong(classes: str, ends: Ends, start: int, end: int) -> str:
    """Return "L" or "R" as the first strong character outside isolates is, or nothing (P2)."""
    while match := _STRONG.search(classes, start, end):
        kind = match.group()
        if kind not in "iIf":
            return "L" if kind == "L" else "R"
        start = ends[match.start()]
    return ""


def embedded(classes: str, ends: Ends, base: int) -> tuple[list[int], str]:
    """Return the level of each character, and the classes after overrides; a removed one is BN (X1 to X9)."""
    levels: list[int] = []
    kinds: list[str] = []
    stack = [(base, "", False)]
    lost_isolates = lost_embeddings = isolates = 0
    place = 0
    for match in _CONTROLS.finditer(classes):
        here, kind = match.span()[0], match.group()
        _fill(levels, kinds, classes[place:here], stack[-1])
        place = here + 1
        level, override, _ = stack[-1]
        if kind in "eEvViIf":
            is_isolate = kind in "iIf"
            if is_isolate:
                levels.append(level)
                kinds.append(override or kind)
            rises_to_odd = kind in "EVI"
            if kind == "f":
                rises_to_odd = first_strong(classes, ends, here + 1, ends[here]) == "R"
            deeper = (level + 1) | 1 if rises_to_odd else (level + 2) & ~1
            if deeper <= _DEEPEST and not lost_isolates and not lost_embeddings:
                stack.append((deeper, _DIRECTIONS.get(kind, ""), is_isolate))
                isolates += is_isolate
            elif is_isolate:
                lost_isolates += 1
            elif not lost_isolates:
                lost_embeddings += 1
        elif kind == "p":
            if lost_isolates:
                pass
            elif lost_embeddings:
                lost_embeddings -= 1
            elif len(stack) > 1 and not stack[-1][2]:
                stack.pop()
        else:
            if lost_isolates:
                lost_isolates -= 1
            elif isolates:
                lost_embeddings = 0
                while not stack.pop()[2]:
                    pass
                isolates -= 1
            level, override, _ = stack[-1]
            levels.append(level)
            kinds.append(override or kind)
        if kind in "eEvVp":
            levels.append(level)
            kinds.append("_")
    _fill(levels, kinds, classes[place:], stack[-1])
    return levels, "".join(kinds)


def _fill(levels: list[int], kinds: list[str], classes: str, entry: tuple[int, str, bool]) -> None:
    level, override, _ = entry
    levels.extend([level] * len(classes))
    kinds.append(_NOT_REMOVED.sub(override, classes) if override else classes)


def sequences(levels: list[int], kinds: str, ends: Ends, base: int) -> list[Sequence]:
    """Return the isolating run sequences of a text (X10)."""
    retained = [place for place, kind in enumerate(kinds) if kind != "_"]
    runs = [list(group) for _, group in groupby(retained, key=levels.__getitem__)]
    number_of = {run[0]: number for number, run in enumerate(runs)}
    continuing = {ends[run[-1]] for run in runs if run[-1] in ends}
    found = []
    for number, run in enumerate(runs):
        if run[0] in continuing:
            continue
        places, last = run.copy(), number
        while (end := ends.get(places[-1])) is not None and end in number_of:
            last = number_of[end]
            places += runs[last]
        level = levels[places[0]]
        previous = levels[runs[number - 1][-1]] if number else base
        following = levels[runs[last + 1][0]] if last + 1 < len(runs) and places[-1] not in ends else base
        before, after = _direction(max(level, previous)), _direction(max(level, following))
        found.append(Sequence(places, level, before, after))
    return found


def _direction(level: int) -> str:
    return "R" if level & 1 else "L"
