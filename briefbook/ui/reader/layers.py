"""Where passages lie over one another, and the lanes of their stripes."""

from collections.abc import Iterable
from dataclasses import dataclass

from briefbook.domain.passage import Passage


@dataclass(frozen=True)
class Layer:
    """A stretch of text in which the same passages lie, the shortest on top; offsets as in passages."""

    start: int
    end: int
    passages: tuple[Passage, ...]


def layers(passages: Iterable[Passage]) -> list[Layer]:
    """Return the stretches that passages mark, in reading order, cut where one begins or ends."""
    edges: dict[int, list[Passage]] = {}
    for passage in passages:
        edges.setdefault(passage.start, []).append(passage)
        edges.setdefault(passage.end, []).append(passage)
    found = []
    open_now: dict[str, Passage] = {}
    before = 0
    for offset in sorted(edges):
        if open_now:
            top_first = sorted(open_now.values(), key=lambda one: (one.end - one.start, -one.number))
            found.append(Layer(before, offset, tuple(top_first)))
        for passage in edges[offset]:
            if passage.id in open_now:
                del open_now[passage.id]
            else:
                open_now[passage.id] = passage
        before = offset
    return found


def layers_over(spans: Iterable[tuple[int, int]], found: Iterable[Layer]) -> list[Layer]:
    """Return those layers that lie over any of these stretches."""
    stretches = list(spans)
    return [one for one in found if any(one.start < end and start < one.end for start, end in stretches)]


def lanes(passages: Iterable[Passage], most: int, apart: int) -> dict[str, int]:
    """Return a lane for each passage's stripe, by id.

    Passages that overlap, or are fewer than `apart` code points apart, differ while `most` lanes allow it.
    """
    ends = [0] * most
    found = {}
    for passage in sorted(passages, key=lambda one: (one.start, -one.end)):
        free = [lane for lane, end in enumerate(ends) if end <= passage.start]
        lane = free[0] if free else ends.index(min(ends))
        found[passage.id] = lane
        ends[lane] = max(ends[lane], passage.end + apart)
    return found
