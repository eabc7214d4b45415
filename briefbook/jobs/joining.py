"""Joining: a file of one’s own for a book that is on a team’s server."""

from collections.abc import Iterator
from pathlib import Path

from briefbook.errors import BriefbookError
from briefbook.jobs.syncing import Progress, portions
from briefbook.store.book import Book
from briefbook.store.database import MEMORY
from briefbook.store.team.entry import Entry
from briefbook.store.team.joining import joined
from briefbook.store.team.server import Server, SharedBook
from briefbook.translation import tr


def book_to_join(server: Server, book_id: str = "") -> SharedBook:
    """Return the book on a server that is meant: with an id, or else the only one."""
    books = server.books()
    meant = [book for book in books if book_id in ("", book.id)]
    if len(meant) == 1:
        server.book(meant[0].id)  # says if it is a newer Briefbook’s
        return meant[0]
    if not books:
        raise BriefbookError(
            tr("There is no shared book on {server} yet; publish one first.", server=server.address.server)
        )
    if not meant:
        raise BriefbookError(
            tr("There is no book {book} on {server}.", book=book_id, server=server.address.server)
        )
    listed = "\n".join(f"  ?book={book.id}  {book.title}" for book in books)
    raise BriefbookError(
        tr(
            "There are several books on {server}; add to the address which you mean:\n{books}",
            server=server.address.server,
            books=listed,
        )
    )


def join(
    server: Server, there: SharedBook, path: Path, person: str, *, password: str = "", progress: Progress
) -> None:
    """Make the file of a shared book; it is there once it is whole. With a password it is encrypted."""
    with Book.create(MEMORY, there.title) as empty:
        writing = empty.journal.writing
    trunk = there.trunk or 0

    def entries() -> Iterator[Entry]:
        for entry in server.entries(there.id, writing, since=1):
            if entry.number > trunk:  # sent meanwhile, and perhaps with originals not asked for here
                return
            if entry.number % 100 == 1:
                progress(tr("Fetching the journal"), entry.number, trunk)
            yield entry

    def originals() -> Iterator[list[bytes]]:
        done, digests = 0, server.digests(there.id)
        for portion in portions(digests, lambda some: server.sizes(there.id, some)):
            progress(tr("Fetching originals"), done, len(digests))
            yield server.get(there.id, portion)
            done += len(portion)

    joined(path, entries(), originals(), server.address.url, person, password)
