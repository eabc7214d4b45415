"""Merging texts by paragraph: what both sides began with, and what each made of it."""

import re
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from briefbook.domain.comparison.sequences import common_runs

_PARTED = re.compile(r"(\n(?:[^\S\n]*\n)+)")
"""What stands between two paragraphs; the next one keeps its indentation."""

Item = TypeVar("Item", bound=Hashable)


@dataclass(frozen=True)
class MergedText:
    """A text of both sides: where both changed the same paragraph, with ours, with theirs, and with both."""

    ours: str
    theirs: str
    both: str

    @property
    def is_agreed(self) -> bool:
        """Whether no paragraph was changed on both sides."""
        return self.ours == self.theirs


@dataclass(frozen=True)
class _Hunk(Generic[Item]):
    """What one side made of the items `start` to `end` of the base; an insertion has none."""

    start: int
    end: int
    items: tuple[Item, ...]


def merged_texts(base: str, ours: str, theirs: str) -> MergedText:
    """Merge two texts that came from one, paragraph by paragraph.

    What both put in at the same place stands one after the other, ours first. Where there was no text before,
    or one of the sides took all of it away, there are no paragraphs to tell apart.
    """
    if ours == theirs or theirs == base:
        return MergedText(ours, ours, ours)
    if ours == base:
        return MergedText(theirs, theirs, theirs)
    if not (base.strip() and ours.strip() and theirs.strip()):
        return MergedText(ours, theirs, "\n\n".join(filter(None, (ours.rstrip(), theirs))))
    merged = merged_items(*(_paragraphs(text) for text in (base, ours, theirs)))
    ends = [text[len(text.rstrip("\n")) :] for text in (base, ours, theirs)]
    end = ends[2] if ends[1] == ends[0] else ends[1]
    return MergedText(*("\n\n".join(map(str, items)) + (end if items else "") for items in merged))


def merged_items(
    base: Sequence[Item], ours: Sequence[Item], theirs: Sequence[Item]
) -> tuple[list[Item], list[Item], list[Item]]:
    """Merge two sequences that came from one: with ours, theirs or both where both changed the same items."""
    results: tuple[list[Item], list[Item], list[Item]] = ([], [], [])
    place = 0
    for here, there in _regions(_hunks(base, ours), _hunks(base, theirs)):
        start = min(one.start for one in (*here, *there))
        end = max(one.end for one in (*here, *there))
        for result in results:
            result += base[place:start]
        first, second = _made(base, here, start, end), _made(base, there, start, end)
        if not there or first == second:
            second = first
            both = first
        elif not here:
            first = second
            both = first
        elif start == end:
            both = first = second = _joined(first, second)
        else:
            both = _joined(first, second)
        for result, items in zip(results, (first, second, both), strict=True):
            result += items
        place = end
    for result in results:
        result += base[place:]
    return results


def _paragraphs(text: str) -> list[str]:
    """Return what stands between blank lines; further blank lines belong to the paragraph before."""
    parts = _PARTED.split(text.strip("\n"))
    blanks = [blank[:-2] if blank.endswith("\n\n") else "" for blank in parts[1::2]]
    return [part + blank for part, blank in zip(parts[::2], [*blanks, ""], strict=True)]


def _joined(first: list[Item], second: list[Item]) -> list[Item]:
    """Return one after the other; what both have stands once."""
    return [*first, *(item for item in second if item not in first)]


def _made(base: Sequence[Item], hunks: Sequence[_Hunk[Item]], start: int, end: int) -> list[Item]:
    """Return what a side made of some items of the base."""
    made: list[Item] = []
    place = start
    for hunk in hunks:
        made += base[place : hunk.start]
        made += hunk.items
        place = hunk.end
    return [*made, *base[place:end]]


def _hunks(base: Sequence[Item], side: Sequence[Item]) -> list[_Hunk[Item]]:
    """Return what a side changed, items that were replaced one by one as hunks of their own."""
    hunks: list[_Hunk[Item]] = []
    start = after = 0
    ends = [
        *((run.before, run.after, run.length) for run in common_runs(base, side)),
        (len(base), len(side), 0),
    ]
    for end, after_end, length in ends:
        if end - start == after_end - after:
            hunks += [
                _Hunk(start + number, start + number + 1, (side[after + number],))
                for number in range(end - start)
            ]
        elif end > start or after_end > after:
            hunks.append(_Hunk(start, end, tuple(side[after:after_end])))
        start, after = end + length, after_end + length
    return hunks


def _regions(
    ours: Sequence[_Hunk[Item]], theirs: Sequence[_Hunk[Item]]
) -> list[tuple[list[_Hunk[Item]], list[_Hunk[Item]]]]:
    """Return the hunks of both sides in order, those together that change the same items."""
    ordered = sorted(
        [*((one, 0) for one in ours), *((one, 1) for one in theirs)],
        key=lambda pair: (pair[0].start, pair[0].end, pair[1]),
    )
    regions: list[tuple[list[_Hunk[Item]], list[_Hunk[Item]]]] = []
    end = -1
    inserted_at = -1
    for hunk, side in ordered:
        is_insertion = hunk.start == hunk.end
        together = hunk.start < end or (is_insertion and hunk.start == inserted_at)
        if not together:
            regions.append(([], []))
        regions[-1][side].append(hunk)
        end = max(end, hunk.end) if together else hunk.end
        inserted_at = hunk.start if is_insertion else -1
    return regions
