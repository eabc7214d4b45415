"""How long a memo is, on which page each text of the book falls, and what of it is too much."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from briefbook.domain.contents import Contents

if TYPE_CHECKING:  # what makes a memo is loaded where one is made
    from briefbook.jobs.exporting import MemoFile
    from briefbook.memo.pdf.place import Excess, Place

_CHINESE = "⺀-鿿가-힯豈-﫿"
_WORD = re.compile(rf"[{_CHINESE}]|[^\W{_CHINESE}]+")
_PAGE = 842.0
"""Points that a page is high, about."""
_SOUGHT = 14
"""Words by which a place is sought."""
_SKIPPED = 8
"""Words of the text that may stand between two that are printed, such as those of an address."""
_LEAST = 0.6
"""What share of the sought words must be found."""


@dataclass(frozen=True)
class OnPages:
    """Where an issue's text is printed; offsets in code points, pages from 0."""

    first: int
    """The page on which it begins."""
    breaks: tuple[tuple[int, int], ...] = ()
    """Where it goes on on another page, and on which."""
    too_much: tuple[tuple[int, int], ...] = ()
    """The stretches that go over the template's limits."""

    def page_at(self, offset: int) -> int:
        """Return the page on which a place of the text is printed."""
        before = bisect_right([start for start, _ in self.breaks], offset)
        return self.breaks[before - 1][1] if before else self.first


@dataclass(frozen=True)
class Measured:
    """The length of a memo."""

    pages: int
    most: int | None = None
    """How many pages the template allows."""
    limited: int = 0
    """How many of the pages count against that."""
    overflows: tuple[str, ...] = ()
    """Where it is longer than its template allows, one sentence each."""
    issues: Mapping[str, OnPages] = field(default_factory=dict)
    """Where the text of each issue is printed, by its id."""

    @property
    def is_too_long(self) -> bool:
        """Whether it has more pages than its template allows."""
        return self.most is not None and self.limited > self.most


def measure(contents: Contents) -> Measured:
    """Return how long a book's memo is; it is made for that."""
    from briefbook.jobs.exporting import memo_file

    return measured(memo_file(contents), contents)


def measured(made: "MemoFile", contents: Contents) -> Measured:
    """Return how long a memo is that was made of `contents`."""
    openings, excesses = (made.division.openings, made.division.excesses) if made.division else ((), ())
    limited = made.division.limited if made.division else None
    limited = made.pages or 0 if limited is None else limited
    texts = {issue.id: issue.text for issue in contents.issues}
    most = made.most_pages
    over = range(most, limited) if most is not None else range(0)
    issues = {
        issue_id: _on_pages(issue_id, texts[issue_id], made.places, openings, excesses, over)
        for issue_id in dict.fromkeys(place.record_id for place in made.places)
        if issue_id in texts
    }
    return Measured(made.pages or 0, most, limited, made.overflows, issues)


def _on_pages(
    issue_id: str,
    text: str,
    places: "tuple[Place, ...]",
    openings: tuple[str, ...],
    excesses: "tuple[Excess, ...]",
    over: range,
) -> OnPages:
    own = [place for place in places if place.record_id == issue_id]
    words = _Words(text)
    breaks: list[tuple[int, int]] = []
    for page, share in _continued(issue_id, places, len(openings)):
        first = breaks[-1][0] + 1 if breaks else 0
        found = words.find(openings[page], first, about=share * len(text))
        if found is not None:
            breaks.append((found, page))
    ends = [(0, own[0].page), *breaks, (len(text), -1)]
    too_much = [(start, end) for (start, page), (end, _) in pairwise(ends) if page in over]
    for excess in excesses:
        if any(one.page == excess.page and excess.top <= one.top < excess.bottom for one in own):
            too_much.append((0, len(text)))
        elif _at(places, excess.page, excess.top) == issue_id:
            found = words.find(excess.begins)
            if found is not None:
                too_much.append((found, len(text)))
    return OnPages(own[0].page, tuple(breaks), tuple(_joined(too_much)))


def _continued(issue_id: str, places: "tuple[Place, ...]", pages: int) -> Iterator[tuple[int, float]]:
    """Yield the pages that may begin amid the text of an issue, and after about what share of it."""
    for place, following in pairwise((*places, None)):
        if place is not None and place.record_id == issue_id:
            start = place.page + place.top / _PAGE
            end = following.page + following.top / _PAGE if following else float(pages)
            last = following.page if following else pages - 1
            for page in range(place.page + 1, min(last, pages - 1) + 1):
                yield page, (page - start) / max(end - start, 0.01)


def _at(places: "tuple[Place, ...]", page: int, top: float) -> str:
    above = [place for place in places if (place.page, place.top) <= (page, top)]
    return above[-1].record_id if above else ""


def _joined(spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    last: tuple[int, int] | None = None
    for start, end in sorted(span for span in spans if span[0] < span[1]):
        if last and start <= last[1]:
            last = last[0], max(end, last[1])
            continue
        if last:
            yield last
        last = start, end
    if last:
        yield last


class _Words:
    """The words of a text, to find places in by what is printed of them."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._found: list[tuple[str, int]] | None = None

    def find(self, printed: str, first: int = 0, *, about: float = 0.0) -> int | None:
        """Return where the printed words begin, from an offset on; `None` where they are not found.

        Of places that are alike it is the one nearest to `about`.
        """
        sought = [one[0].casefold() for one in _WORD.finditer(printed)][:_SOUGHT]
        if not sought:
            return None
        if self._found is None:
            self._found = [(one[0].casefold(), one.start()) for one in _WORD.finditer(self._text)]
        best, at = 0, first
        for number, (word, start) in enumerate(self._found):
            # the first word may be the rest of one that was hyphenated
            if start >= first and word.endswith(sought[0]):
                matching = self._matching(sought, number)
                is_nearer = abs(start - about) < abs(at - about)
                if matching > best or (matching == best and is_nearer):
                    best, at = matching, start
        return at if best >= max(1, _LEAST * (len(sought) - 1)) else None

    def _matching(self, sought: list[str], number: int) -> int:
        assert self._found is not None
        count = 1
        number += 1
        for word in sought[1:]:
            ahead = self._found[number : number + _SKIPPED]
            place = next((place for place, (other, _) in enumerate(ahead) if other == word), None)
            if place is not None:
                count += 1
                number += place + 1
        return count
