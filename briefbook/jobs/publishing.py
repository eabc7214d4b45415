"""Publishing a book: a server gets its journal from the beginning, and its originals."""

from collections.abc import Iterator
from dataclasses import replace

from briefbook.domain.edit import Change
from briefbook.domain.merging.sides import Place
from briefbook.domain.record import Record
from briefbook.edits.rebasing import difference
from briefbook.errors import BriefbookError
from briefbook.jobs.syncing import AtBook, Progress, send
from briefbook.store.book import Book
from briefbook.store.team.entry import Entry
from briefbook.store.team.membership import Membership, team_of
from briefbook.store.team.server import Server, SharedBook
from briefbook.translation import tr

_BATCH = 500
"""How many happenings are read at once, so that the book can be written in between."""


def publish(
    server: Server, at_book: AtBook, person: str, *, is_open_to_keepers: bool = False, progress: Progress
) -> None:
    """Put a book on a server and note it in the book; one that was cut off is taken up again.

    Who keeps the server can read all of it: a protected book is refused unless that `is_open_to_keepers`.
    """
    book_id, title, moment = at_book(lambda book: _look(book, is_open_to_keepers=is_open_to_keepers))
    progress(tr("Asking the server"), 0, 0)
    server.make_room()
    there = server.book(book_id)
    if there is not None and there.trunk is not None:
        attach(server, at_book, there, person, is_whole=True)
        return
    server.begin(SharedBook(book_id, title, None))
    # read by a connection of its own, as a long journal would keep the book's thread waiting
    with at_book(lambda book: book.reader())() as copy:
        send(server, lambda act: act(copy), book_id, history(copy, person, moment), progress)
        progress(tr("Sending the journal"), 0, 0)
        trunk = server.add(book_id, None, history(copy, person, moment), copy.journal.writing, title)
    if trunk is None:
        raise BriefbookError(tr("Somebody else has just published this book; join it instead."))
    at_book(lambda book: team_of(book).keep(Membership(server.address.url, person, trunk, moment)))


def attach(
    server: Server, at_book: AtBook, there: SharedBook, person: str, *, is_whole: bool = False
) -> None:
    """Make a copy of a book that is on a server already a member of its team.

    What it and the server share is the longest beginning of their journals. `is_whole` asks that the server
    has nothing else, as after publishing when the answer was lost.
    """
    uids = server.uids(there.id)
    own = at_book(lambda book: [there.id, *book.journal.uids()])
    pairs = enumerate(zip(uids, own, strict=False))
    count = next((n for n, (one, other) in pairs if one != other), min(len(uids), len(own)))
    if not count or (is_whole and count < len(uids)):
        raise BriefbookError(
            tr(
                "“{title}” is on {server} already; join it, or sync the file that is shared.",
                title=there.title,
                server=server.address.server,
            )
        )
    moment = at_book(lambda book: team_of(book).moments([uids[count - 1]])[uids[count - 1]])
    at_book(lambda book: team_of(book).keep(Membership(server.address.url, person, count, moment)))


def history(book: Book, person: str, until: int) -> Iterator[Entry]:
    """Yield all that happened in a book up to a moment, after what it began with."""
    now, then = _states(book), book.journal.touched_since(0)
    since = book.journal.touched_since(until)
    now |= since
    start = now | then
    added = tuple(Change(None, record) for record in start.values() if record is not None)
    first = Entry(book.covers.only().id, person, _first_time(book), "Start the Book", added, is_whole=True)
    shared, moment, last = dict(start), 0, first
    while found := team_of(book).happened_since(moment, until, _BATCH):
        for one in found:
            yield last
            last = Entry(one.uid, person, one.at, one.told, one.changes, 0, one.is_merge, is_whole=True)
            shared |= {(change.kind, change.record.id): change.after for change in one.changes}
        moment = found[-1].number
    # nothing, unless an earlier Briefbook changed records when it brought the file up to date
    rest = difference(shared, {place: now.get(place) for place in shared})
    yield replace(last, changes=last.changes + rest)


def _look(book: Book, *, is_open_to_keepers: bool) -> tuple[str, str, int]:
    team = team_of(book).membership()
    if team is not None:
        raise BriefbookError(tr("This book is shared already; sync it, or leave its team first."))
    if book.file.key is not None and not is_open_to_keepers:
        raise BriefbookError(
            tr(
                "This book is protected by a password, and on a server it is not: whoever keeps the "
                "server can read all of it. Publish it only if that is meant, with "
                "--anyone-on-the-server-can-read."
            )
        )
    return book.covers.only().id, book.title, book.journal.moment()


def _states(book: Book) -> dict[Place, Record | None]:
    return {(kind, one.id): one for kind, kept in book.by_kind.items() for one in kept.all()}


def _first_time(book: Book) -> str:
    found = team_of(book).happened_since(0, None, 1)
    return found[0].at if found else ""
