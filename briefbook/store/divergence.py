"""Where two copies of a book went separate ways, and what was done on either side since."""

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from briefbook.domain.merging.sides import Place, Theirs
from briefbook.domain.record import Record
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.translation import tr

_States: TypeAlias = dict[Place, Record | None]


def divergence(book: Book, other: Book) -> Theirs:
    """Return what another copy of a book has that this one may lack; raise `BriefbookError` for another book.

    What both share is what either of them was when it last held nothing that the other does not know: the one
    of the two that holds more.
    """
    if book.covers.only().id != other.covers.only().id:
        raise BriefbookError(
            tr(
                "“{title}” is another book, not a copy of “{book}”; import the files of its sources instead.",
                title=other.title,
                book=book.title,
            )
        )
    ours, theirs = _History(book), _History(other)
    shared = _common(ours.uids, theirs.uids)
    here, there = ours.known_to(theirs), theirs.known_to(ours)
    # what either touched since their ways parted; what both share lies there or later
    touched_here = book.journal.touched_since(ours.moment(shared))
    touched_there = other.journal.touched_since(theirs.moment(shared))
    if len(theirs.held_at(there)) >= len(ours.held_at(here)):
        ancestor, then = other, other.journal.touched_since(theirs.moment(there))
    else:
        ancestor, then = book, book.journal.touched_since(ours.moment(here))
    places = [*dict.fromkeys((*touched_there, *touched_here, *then))]
    base = _states(ancestor, (one for one in places if one not in then)) | then
    return Theirs(
        touched={one: (base[one], after) for one, after in _states(other, places).items()},
        kept=other.kept.get,
        name=other.path.name,
        uids=tuple(sorted(theirs.known - ours.known)),
        exports=tuple(other.exports.all()),
    )


class _History:
    """What happened in one copy, by names that all copies share, and what was merged into it."""

    def __init__(self, book: Book) -> None:
        self._numbers, self.uids = book.journal.moments()
        self._merged = book.journal.merged()
        self.known = {uid for _, uid, in_effect in self._merged if in_effect} | set(self.uids)
        # what a merge brought that was undone since is not there: no state with it can be what both share
        undone = [number for number, _, in_effect in self._merged if not in_effect]
        self._whole = sum(number < min(undone) for number in self._numbers) if undone else len(self.uids)

    def known_to(self, other: "_History") -> int:
        """Return how many of its happenings, from the first on, the other copy knows all of."""
        unknown = (place for place, uid in enumerate(self.uids) if uid not in other.known)
        return min(next(unknown, len(self.uids)), self._whole)

    def held_at(self, place: int) -> set[str]:
        """Return what the copy held after so many happenings."""
        last = self.moment(place)
        return {*self.uids[:place], *(uid for number, uid, _ in self._merged if number <= last)}

    def moment(self, place: int) -> int:
        """Return the journal's moment after so many happenings."""
        return self._numbers[place - 1] if place else 0


def _common(ours: list[str], theirs: list[str]) -> int:
    pairs = enumerate(zip(ours, theirs, strict=False))
    return next((place for place, (one, other) in pairs if one != other), min(len(ours), len(theirs)))


def _states(book: Book, places: Iterable[Place]) -> _States:
    wanted: dict[type[Record], list[str]] = {}
    for kind, record_id in places:
        wanted.setdefault(kind, []).append(record_id)
    found: _States = {}
    for kind, ids in wanted.items():
        records: Mapping[str, Record] = book.by_kind[kind].found(ids)
        found |= {(kind, one): records.get(one) for one in ids}
    return found
