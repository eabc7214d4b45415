"""Which parts of two texts are versions of each other, by the words that they share."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

_ALL_PAIRS = 400
_COMMON = 20
"""A word that more parts than this have tells nothing about which of them belong together."""


class Pair(NamedTuple):
    """Two parts by their numbers, the share of their words that they have in common (0–1), and how many."""

    before: int
    after: int
    likeness: float
    shared: int


def likely_pairs(
    before: Sequence[Collection[str]], after: Sequence[Collection[str]], least: float
) -> list[Pair]:
    """Return the pairs of parts, each given by its words, that are alike by at least `least`."""
    bags = [Counter(words) for words in before]
    after_bags = [Counter(words) for words in after]
    pairs = []
    for one, other in _candidates(bags, after_bags):
        size, after_size = len(before[one]), len(after[other])
        if 2 * min(size, after_size) < least * (size + after_size):
            continue
        shared = (bags[one] & after_bags[other]).total()
        alike = 2 * shared / (size + after_size)
        if alike >= least:
            pairs.append(Pair(one, other, alike, shared))
    return pairs


def likeness(words: Collection[str], others: Collection[str]) -> float:
    """Return the share of words that two parts have in common (0–1)."""
    return 2 * (Counter(words) & Counter(others)).total() / ((len(words) + len(others)) or 1)


def in_order(pairs: Iterable[Pair]) -> list[Pair]:
    """Return the pairs that share the most words of all that can be taken without crossing."""
    # ends[i] is the last part taken by the chain that weighs weights[i], both rising
    ends, weights, chains = [-1], [0.0], [-1]
    ordered = sorted(pairs, key=lambda pair: (pair.before, -pair.after))
    previous = []
    for index, pair in enumerate(ordered):
        place = bisect_right(ends, pair.after - 1) - 1
        weight = weights[place] + pair.shared * pair.likeness
        previous.append(chains[place])
        place += 1
        if place < len(ends) and ends[place] == pair.after and weights[place] >= weight:
            continue
        stop = place
        while stop < len(ends) and weights[stop] <= weight:
            stop += 1
        ends[place:stop], weights[place:stop], chains[place:stop] = [pair.after], [weight], [index]
    chosen = []
    index = chains[-1]
    while index >= 0:
        chosen.append(ordered[index])
        index = previous[index]
    return chosen[::-1]


def _candidates(
    bags: Sequence[Counter[str]], after_bags: Sequence[Counter[str]]
) -> Iterator[tuple[int, int]]:
    if len(bags) * len(after_bags) <= _ALL_PAIRS:
        yield from ((one, other) for one in range(len(bags)) for other in range(len(after_bags)))
        return
    owners: dict[str, list[int]] = defaultdict(list)
    for other, bag in enumerate(after_bags):
        for word in bag:
            owners[word].append(other)
    for one, bag in enumerate(bags):
        votes: Counter[int] = Counter()
        for word in bag:
            found = owners.get(word, ())
            if len(found) <= _COMMON:
                votes.update(found)
        yield from ((one, other) for other, _ in votes.most_common(_COMMON))
