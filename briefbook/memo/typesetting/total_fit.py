"""Total fit: where a paragraph's lines end, so that all are as even as can be (Knuth and Plass, 1981).

Lines are found as the cheapest path over the places where a line may end. From each place only those are
tried that the line's stretch and shrink can reach, found by bisection, so that the time taken does not grow
with the number of words a line might hold.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

EVEN = 0.75
"""The ratio of stretch up to which no word is hyphenated."""
LOOSEST = 1.0
"""The ratio of stretch that no line passes while there is another way."""
_MOST_HYPHENS = 2
_RUNS = range(_MOST_HYPHENS + 1)
_NEVER = float("inf")
_OVERFULL = 1e7
_SHORT_LAST_LINE = 25.0


@dataclass(slots=True)
class Places:
    """The places where lines may end, in reading order; the first is the start, the last the end of the text.

    For each the text's length up to there, were all of it on one line: `ends` what precedes the place and,
    for a division of a word, its hyphen; `starts` what precedes the first word of the next line. Of both
    also how far the text could be stretched and shrunk.
    """

    ends: list[float] = field(default_factory=list)
    end_stretches: list[float] = field(default_factory=list)
    end_shrinks: list[float] = field(default_factory=list)
    starts: list[float] = field(default_factory=list)
    start_stretches: list[float] = field(default_factory=list)
    start_shrinks: list[float] = field(default_factory=list)
    costs: list[float] = field(default_factory=list)
    """What ending a line there costs besides an uneven line."""
    hyphenated: list[bool] = field(default_factory=list)


def total_fit(places: Places, width: float, loosest: float, *, whatever: bool = False) -> list[int] | None:
    """Return at which places lines of a width end, the last place among them.

    `None` where a line would be stretched more than `loosest`, unless lines are wanted `whatever` they look
    like.
    """
    ends, end_stretches, end_shrinks = places.ends, places.end_stretches, places.end_shrinks
    costs, hyphenated = places.costs, places.hyphenated
    last = len(ends) - 1
    longest = [end + stretch * loosest for end, stretch in zip(ends, end_stretches, strict=True)]
    shortest = [end - shrink for end, shrink in zip(ends, end_shrinks, strict=True)]
    best = [[_NEVER] * (last + 1) for _ in _RUNS]
    came_from = [[(0, 0)] * (last + 1) for _ in _RUNS]
    best[0][0] = 0.0
    for here in range(last):
        start = places.starts[here]
        start_stretch, start_shrink = places.start_stretches[here], places.start_shrinks[here]
        for run in (1, 2) if hyphenated[here] else (0,):
            so_far = best[run][here]
            if so_far == _NEVER:
                continue
            first = bisect_left(longest, width + start + start_stretch * loosest, here + 1)
            beyond = bisect_right(shortest, width + start - start_shrink + 0.001, here + 1)
            leads_on = beyond > last
            for there in range(first, min(beyond, last)):
                slack = width - ends[there] + start
                if slack >= 0:
                    ratio = slack / (end_stretches[there] - start_stretch or 0.001)
                else:
                    ratio = -slack / (end_shrinks[there] - start_shrink or 0.001)
                cost = so_far + (1 + 100 * ratio * ratio * ratio) ** 2 + costs[there]
                next_run = 0
                if hyphenated[there]:
                    next_run = run + 1
                    if next_run > _MOST_HYPHENS:
                        continue
                    cost += 4000.0 * run
                leads_on = True
                if cost < best[next_run][there]:
                    best[next_run][there] = cost
                    came_from[next_run][there] = here, run
            if beyond > last:
                cost = so_far
                if here and ends[last] - start < 0.1 * width:
                    cost += _SHORT_LAST_LINE * 100
                if hyphenated[here]:
                    cost += 3000.0
                if cost < best[0][last]:
                    best[0][last] = cost
                    came_from[0][last] = here, run
            if whatever and not leads_on:
                # no line is even: the longest that fits, or else one that does not
                there = longest_one = max(min(beyond, last) - 1, here + 1)
                while run == _MOST_HYPHENS and hyphenated[there] and there > here + 1:
                    there -= 1
                if hyphenated[there]:
                    # a word of so many lines has no other place
                    there = longest_one
                next_run = min(run + 1, _MOST_HYPHENS) if hyphenated[there] else 0
                cost = so_far + _OVERFULL
                if cost < best[next_run][there]:
                    best[next_run][there] = cost
                    came_from[next_run][there] = here, run
    return _path(best[0][last], came_from, last)


def _path(cost: float, came_from: Sequence[Sequence[tuple[int, int]]], last: int) -> list[int] | None:
    if cost == _NEVER:
        return None
    path = []
    here, run = last, 0
    while here:
        path.append(here)
        here, run = came_from[run][here]
    return path[::-1]


def first_fit(places: Places, width: float) -> list[int]:
    """Return at which places lines end that each take what fits, for text that is not justified."""
    last = len(places.ends) - 1
    path = []
    here = 0
    while here < last:
        limit = width + places.starts[here] + 0.001
        here = max(bisect_right(places.ends, limit, here + 1) - 1, here + 1)
        path.append(here)
    return path
