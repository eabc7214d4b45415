"""Syncing: a book and its team’s server become the same, one transaction at a time on either side.

Whatever is cut off in between, both sides are whole, and the next sync goes on from there: what the server
has of this book is known by its name, and so is what the book has of the server.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from briefbook.domain.counts import in_a_row, listed
from briefbook.edits.sharing import Incoming, Outgoing, incoming, outgoing, standing
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.store.team.entry import Entry, digests_in
from briefbook.store.team.membership import Membership, team_of
from briefbook.store.team.server import Server
from briefbook.translation import tr

T = TypeVar("T")
Progress = Callable[[str, int, int], object]
"""Is told what is being done, and how many of how many steps are; may raise to stop."""

_TRIES = 20
"""How often others may be faster before giving up."""

PORTION = 8_000_000
"""Bytes of originals that are moved at once, so that memory stays small; one of more goes alone."""


class AtBook(Protocol):
    """Calls a function with the book, on the thread that the book is written on, and returns its result."""

    def __call__(self, act: Callable[[Book], T], /) -> T:
        """Call `act` and return what it does."""


@dataclass(frozen=True)
class Synced:
    """What a sync moved."""

    came: tuple[tuple[str, int], ...] = ()
    """Who did something, and how many edits each; 0 of who only brought others’ together."""
    went: int = 0
    conflicts: int = 0
    notes: tuple[str, ...] = ()

    @property
    def told(self) -> str:
        """What is said of it, in one sentence."""
        came = [
            tr("%n edit(s) by {person}", "", n, person=who) if n else tr("changes by {person}", person=who)
            for who, n in self.came
        ]
        parts = [tr("{edits} came in", edits=listed(came))] if came else []
        if self.went and came:
            parts.append(tr("%n of yours went out", "", self.went))
        elif self.went:
            parts.append(tr("%n of your edits went out", "", self.went))
        if not parts:
            return tr("You and your team have the same.")
        told = tr("{facts}.", facts=in_a_row(parts))
        if self.conflicts:
            told += " " + tr("%n conflict(s) to decide.", "", self.conflicts)
        return told[0].upper() + told[1:]


class TakenBackError(BriefbookError):
    """What others did was undone here, and would be taken back for all."""

    def __init__(self, text: str) -> None:
        super().__init__(
            tr(
                "You undid “{edit}”: syncing now would take this back for everybody. Redo it first, "
                "or take it back for everybody.",
                edit=text,
            )
        )


def sync(server: Server, at_book: AtBook, *, takes_back: bool = False, progress: Progress) -> Synced:
    """Bring in what others did and send what was done here; return what moved.

    `server` is that of the book’s membership. Raises `TakenBackError` where others’ edits were undone here,
    unless that is meant.
    """
    came: list[Incoming] = []
    for _ in range(_TRIES):
        membership = at_book(lambda book: _membership(book, takes_back=takes_back))
        progress(tr("Asking the server"), 0, 0)
        book_id, entries = _entries(server, at_book, membership)
        digests = digests_in(change for entry in entries for change in entry.changes)
        fetch(server, at_book, book_id, digests, progress)
        progress(tr("Merging"), 0, 0)
        taken, sent = at_book(lambda book: _merge(book, membership, entries))  # noqa: B023, called at once
        came.append(taken)
        trunk: int | None = sent.trunk
        if sent.entries:
            send(server, at_book, book_id, sent.entries, progress)
            writing = at_book(lambda book: book.journal.writing)
            trunk = server.add(book_id, sent.trunk, sent.entries, writing, sent.title)
        if trunk is not None:
            now = replace(membership, trunk=trunk, moment=sent.moment)
            at_book(lambda book: team_of(book).keep(now))  # noqa: B023, called at once
            return _summed(came, sent.edits)
    raise BriefbookError(
        tr("Others keep sending; what came in is kept, and yours goes out with the next sync.")
    )


def fetch(server: Server, at_book: AtBook, book_id: str, digests: Iterable[str], progress: Progress) -> None:
    """Get the originals and texts that a book lacks, a portion at a time."""
    lacking = at_book(lambda book: team_of(book).lacking(digests))
    done = 0
    for portion in portions(lacking, lambda some: server.sizes(book_id, some)):
        progress(tr("Fetching originals"), done, len(lacking))
        originals = server.get(book_id, portion)
        at_book(lambda book: team_of(book).take(originals))  # noqa: B023, called at once
        done += len(portion)


def send(server: Server, at_book: AtBook, book_id: str, entries: Iterable[Entry], progress: Progress) -> None:
    """Send the originals and texts that entries refer to and the server lacks, a portion at a time."""
    wanted = digests_in(change for entry in entries for change in entry.changes)
    lacking = server.lacking(book_id, wanted)
    done = 0
    for portion in portions(lacking, lambda some: at_book(lambda book: _sizes(book, some))):
        progress(tr("Sending originals"), done, len(lacking))
        server.put(book_id, at_book(lambda book: [book.kept.get(one) for one in portion]))  # noqa: B023
        done += len(portion)


def portions(digests: list[str], sizes: Callable[[list[str]], dict[str, int]]) -> Iterator[list[str]]:
    """Yield what is to be moved by portions of a size that memory bears."""
    for start in range(0, len(digests), 500):
        some = digests[start : start + 500]
        size_of, portion, total = sizes(some), list[str](), 0
        for digest in some:
            size = size_of.get(digest, 0)
            if portion and total + size > PORTION:
                yield portion
                portion, total = [], 0
            portion.append(digest)
            total += size
        yield portion


def _membership(book: Book, *, takes_back: bool) -> Membership:
    team = team_of(book)
    membership = team.membership()
    if membership is None:
        raise BriefbookError(tr("This book is not shared; publish it, or join one that is."))
    undone = team.taken_back(membership.moment)
    if undone and not takes_back:
        raise TakenBackError(undone[-1])
    return membership


def _entries(server: Server, at_book: AtBook, membership: Membership) -> tuple[str, list[Entry]]:
    """Return the book’s id and the entries since what it has, that one included."""
    book_id, writing = at_book(lambda book: (book.covers.only().id, book.journal.writing))
    shared = server.book(book_id)
    if shared is None or shared.trunk is None:
        raise BriefbookError(
            tr(
                "This book is no longer on {server}; leave the team, and publish it anew.",
                server=server.address.server,
            )
        )
    return book_id, list(server.entries(book_id, writing, since=membership.trunk))


def _merge(book: Book, membership: Membership, entries: list[Entry]) -> tuple[Incoming, Outgoing]:
    """Bring the others’ entries into the book; return what that was, and what is to be sent."""
    at = standing(book, membership, entries)
    taken = incoming(book, at)
    if taken.edit is not None and taken.edit.changes:
        book.apply_merge(taken.edit, taken.uids)
    elif taken.uids:
        team_of(book).know(taken.text, taken.uids)
    return taken, outgoing(book, at, membership.person)


def _sizes(book: Book, digests: list[str]) -> dict[str, int]:
    return {digest: book.kept.size_of(digest) for digest in digests}


def _summed(taken: list[Incoming], went: int) -> Synced:
    people: dict[str, int] = {}
    for one in taken:
        for person, count in one.people:
            people[person] = people.get(person, 0) + count
    notes = tuple(note for one in taken for note in one.notes)
    return Synced(tuple(people.items()), went, sum(one.conflicts for one in taken), notes)
