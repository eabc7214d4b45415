"""What two sequences have in common, in order and in bounded time."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

_SMALL = 120 * 120
_RAREST = 24
_STEPS_FOR_EACH = 40


class Run(NamedTuple):
    """`length` equal items, from `before` in the one sequence and from `after` in the other."""

    before: int
    after: int
    length: int


def common_runs(before: Sequence[Hashable], after: Sequence[Hashable]) -> list[Run]:
    """Return the runs that two sequences share, in order, not overlapping, next to each other joined.

    Items that both have once are matched first (patience diff), then the rarest (histogram diff), and small
    rests by difflib. Work is bounded: what would take too long is left unmatched.
    """
    return list(joined(sorted(_Matching(before, after).runs())))


def joined(runs: Sequence[Run]) -> Iterator[Run]:
    """Give ordered runs with those that touch in both sequences made one."""
    last: Run | None = None
    for run in runs:
        if last and last.before + last.length == run.before and last.after + last.length == run.after:
            last = Run(last.before, last.after, last.length + run.length)
            continue
        if last:
            yield last
        last = run
    if last:
        yield last


def longest_rise(numbers: Sequence[int]) -> list[int]:
    """Return the indices of a longest strictly rising part of a sequence of numbers."""
    tails: list[int] = []
    lasts: list[int] = []
    previous = [-1] * len(numbers)
    for index, number in enumerate(numbers):
        place = bisect_left(tails, number)
        previous[index] = lasts[place - 1] if place else -1
        tails[place : place + 1] = [number]
        lasts[place : place + 1] = [index]
    rise = []
    index = lasts[-1] if lasts else -1
    while index >= 0:
        rise.append(index)
        index = previous[index]
    return rise[::-1]


class _Part(NamedTuple):
    start: int
    end: int
    after_start: int
    after_end: int


class _Matching:
    """One comparison: its two sequences and the steps that it may still take."""

    def __init__(self, before: Sequence[Hashable], after: Sequence[Hashable]) -> None:
        numbers: dict[Hashable, int] = {}
        self._before = [numbers.setdefault(item, len(numbers)) for item in before]
        self._after = [numbers.setdefault(item, len(numbers)) for item in after]
        self._steps = _STEPS_FOR_EACH * (len(before) + len(after)) + 100_000

    def runs(self) -> Iterator[Run]:
        """Give the runs, in no order."""
        parts = [_Part(0, len(self._before), 0, len(self._after))]
        while parts:
            part, ends = self._without_ends(parts.pop())
            yield from ends
            length, after_length = part.end - part.start, part.after_end - part.after_start
            self._steps -= length + after_length
            if not length or not after_length or self._steps < 0:
                continue
            anchors = self._unique(part)
            if not anchors and length * after_length <= _SMALL:
                self._steps -= length * after_length
                yield from self._by_difflib(part)
                continue
            anchors = anchors or self._rarest(part)
            yield from anchors
            start, after_start = part.start, part.after_start
            for anchor in anchors:
                parts.append(_Part(start, anchor.before, after_start, anchor.after))
                start, after_start = anchor.before + anchor.length, anchor.after + anchor.length
            if anchors:
                parts.append(_Part(start, part.end, after_start, part.after_end))

    def _without_ends(self, part: _Part) -> tuple[_Part, list[Run]]:
        before, after = self._before, self._after
        start, end, after_start, after_end = part
        while start < end and after_start < after_end and before[start] == after[after_start]:
            start, after_start = start + 1, after_start + 1
        while start < end and after_start < after_end and before[end - 1] == after[after_end - 1]:
            end, after_end = end - 1, after_end - 1
        ends = [
            Run(part.start, part.after_start, start - part.start),
            Run(end, after_end, part.end - end),
        ]
        return _Part(start, end, after_start, after_end), [run for run in ends if run.length]

    def _unique(self, part: _Part) -> list[Run]:
        before = self._before[part.start : part.end]
        after = self._after[part.after_start : part.after_end]
        counts, after_counts = Counter(before), Counter(after)
        places = {item: place for place, item in enumerate(after) if after_counts[item] == 1}
        shared = [
            (place, places[item]) for place, item in enumerate(before) if counts[item] == 1 and item in places
        ]
        rise = longest_rise([after_place for _, after_place in shared])
        pairs = [shared[index] for index in rise]
        return list(joined([Run(part.start + place, part.after_start + other, 1) for place, other in pairs]))

    def _rarest(self, part: _Part) -> list[Run]:
        """Return the longest run around an item that is rare in both sequences."""
        before, after = self._before, self._after
        places: dict[int, list[int]] = defaultdict(list)
        for place in range(part.start, part.end):
            places[before[place]].append(place)
        after_places: dict[int, list[int]] = defaultdict(list)
        for place in range(part.after_start, part.after_end):
            after_places[after[place]].append(place)
        shared = [
            (len(found) * len(after_places[item]), found[0], item)
            for item, found in places.items()
            if item in after_places
        ]
        if not shared:
            return []
        count, _, item = min(shared)
        if count > _RAREST * _RAREST:
            return []
        best = Run(0, 0, 0)
        for place in places[item]:
            for other in after_places[item]:
                run = self._around(place, other, part)
                self._steps -= run.length
                if self._steps < 0:
                    return []
                best = max(best, run, key=lambda run: run.length)
        return [best]

    def _around(self, place: int, other: int, part: _Part) -> Run:
        before, after = self._before, self._after
        start, after_start = place, other
        while (
            start > part.start
            and after_start > part.after_start
            and before[start - 1] == after[after_start - 1]
        ):
            start, after_start = start - 1, after_start - 1
        end, after_end = place + 1, other + 1
        while end < part.end and after_end < part.after_end and before[end] == after[after_end]:
            end, after_end = end + 1, after_end + 1
        return Run(start, after_start, end - start)

    def _by_difflib(self, part: _Part) -> list[Run]:
        matcher = SequenceMatcher(
            None,
            self._before[part.start : part.end],
            self._after[part.after_start : part.after_end],
            autojunk=False,
        )
        return [
            Run(part.start + block.a, part.after_start + block.b, block.size)
            for block in matcher.get_matching_blocks()
            if block.size
        ]
