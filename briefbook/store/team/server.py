"""A team’s server: the books on it, their entries and their originals."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256

from briefbook.domain.edit import Change
from briefbook.errors import BriefbookError
from briefbook.store.migrations import VERSION
from briefbook.store.team.address import Address
from briefbook.store.team.connection import Connection
from briefbook.store.team.entry import Entry
from briefbook.store.team.schema import look_at_tables, make_tables
from briefbook.store.written_changes import WrittenChanges
from briefbook.translation import tr

_BATCH = 500
"""How many entries are read at once, and how many originals are asked for."""


@dataclass(frozen=True)
class SharedBook:
    """A book on a server; `trunk` is the number of its last entry, `None` while it is being sent."""

    id: str
    title: str
    trunk: int | None


class Server:
    """An open connection to a team’s server."""

    def __init__(self, address: Address, password: str = "") -> None:
        self.address = address
        self._connection = Connection(address, password)

    def __enter__(self) -> "Server":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Hang up."""
        self._connection.close()

    def stop(self) -> None:
        """Break the connection at once; may be called from another thread."""
        self._connection.stop()

    def make_room(self) -> None:
        """Make the tables if they are not there yet."""
        make_tables(self._connection)

    def books(self) -> list[SharedBook]:
        """Return the books that can be joined, by title."""
        look_at_tables(self._connection)
        return self._books("trunk IS NOT NULL ORDER BY title, id")

    def book(self, book_id: str) -> SharedBook | None:
        """Return a book that is there, or being sent; raise `BriefbookError` if it is a newer Briefbook’s."""
        look_at_tables(self._connection)
        found = self._books("id = %s", book_id)
        if found:
            needs = self._connection.rows("SELECT needs FROM briefbook.book WHERE id = %s", book_id)
            _look_at(needs[0][0])
        return found[0] if found else None

    def begin(self, book: SharedBook) -> None:
        """Announce a book whose entries will follow."""
        self._connection.make(
            "INSERT INTO briefbook.book (id, title, needs) VALUES (%s, %s, %s) ON CONFLICT DO NOTHING",
            *(book.id, _clean(book.title), VERSION),
        )

    def entries(self, book_id: str, writing: WrittenChanges, *, since: int) -> Iterator[Entry]:
        """Yield the entries of a book from a number on, that one included."""
        while True:
            rows = self._connection.rows(
                "SELECT uid, person, made_at, text, number, is_merge, is_whole, changes FROM briefbook.entry"
                " WHERE book_id = %s AND number >= %s ORDER BY number LIMIT %s",
                *(book_id, since, _BATCH),
            )
            for uid, person, made_at, text, number, is_merge, is_whole, changes in rows:
                made = _read(writing, changes, number)
                yield Entry(uid, person, made_at, text, made, number, is_merge, is_whole)
            if len(rows) < _BATCH:
                return
            since = rows[-1][4] + 1

    def uids(self, book_id: str) -> list[str]:
        """Return what all entries of a book are called, the first before the rest."""
        rows = self._connection.rows(
            "SELECT uid FROM briefbook.entry WHERE book_id = %s ORDER BY number", book_id
        )
        return [row[0] for row in rows]

    def add(
        self, book_id: str, after: int | None, entries: Iterable[Entry], writing: WrittenChanges, title: str
    ) -> int | None:
        """Add entries after the one with a number, all or none; return the number of the last.

        Returns `None`, and adds nothing, if others have added some meanwhile.
        """
        with self._connection.transaction():
            found = self._connection.rows(
                "SELECT trunk, needs FROM briefbook.book WHERE id = %s FOR UPDATE", book_id
            )
            if not found or found[0][0] != after:
                return None
            _look_at(found[0][1])
            last = after or 0

            def rows() -> Iterator[tuple[object, ...]]:
                nonlocal last
                for one in entries:
                    last += 1
                    told = (_clean(one.person), one.made_at, _clean(one.text), one.is_merge, one.is_whole)
                    yield (book_id, last, one.uid, *told, writing.write(one.changes))

            self._connection.make_many(
                "INSERT INTO briefbook.entry (book_id, number, uid, person, made_at, text, is_merge,"
                " is_whole, changes) VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s)",
                rows(),
            )
            self._connection.make(
                "UPDATE briefbook.book SET trunk = %s, title = %s, needs = greatest(needs, %s) WHERE id = %s",
                *(last, _clean(title), VERSION, book_id),
            )
        return last

    def digests(self, book_id: str) -> list[str]:
        """Return the SHA-256 of all originals and texts of a book."""
        rows = self._connection.rows(
            "SELECT sha256 FROM briefbook.original WHERE book_id = %s ORDER BY sha256", book_id
        )
        return [row[0] for row in rows]

    def lacking(self, book_id: str, digests: Iterable[str]) -> list[str]:
        """Return which originals and texts a book does not have there, by their SHA-256."""
        asked = sorted(digests)
        there: set[str] = set()
        for start in range(0, len(asked), _BATCH):
            rows = self._connection.rows(
                "SELECT sha256 FROM briefbook.original WHERE book_id = %s AND sha256 = ANY(%s)",
                *(book_id, asked[start : start + _BATCH]),
            )
            there.update(row[0] for row in rows)
        return [digest for digest in asked if digest not in there]

    def put(self, book_id: str, originals: Iterable[bytes]) -> None:
        """Keep originals and texts, each once; all of them or none."""
        rows = [(book_id, sha256(data).hexdigest(), data) for data in originals]
        self._connection.make_many(
            "INSERT INTO briefbook.original (book_id, sha256, data) VALUES (%s, %s, %b)"
            " ON CONFLICT DO NOTHING",
            rows,
        )

    def get(self, book_id: str, digests: list[str]) -> list[bytes]:
        """Return originals and texts; raise `BriefbookError` where one is missing or damaged."""
        rows = self._connection.rows(
            "SELECT data FROM briefbook.original WHERE book_id = %s AND sha256 = ANY(%s)",
            *(book_id, digests),
        )
        found = [bytes(row[0]) for row in rows]
        lost = set(digests) - {sha256(data).hexdigest() for data in found}
        if lost:
            raise BriefbookError(
                tr(
                    "An original or text is missing or damaged on {server} (SHA-256 {digest}); nothing was "
                    "changed.",
                    server=self.address.server,
                    digest=min(lost),
                )
            )
        return found

    def sizes(self, book_id: str, digests: list[str]) -> dict[str, int]:
        """Return how many bytes originals and texts have, by SHA-256."""
        rows = self._connection.rows(
            "SELECT sha256, octet_length(data) FROM briefbook.original"
            " WHERE book_id = %s AND sha256 = ANY(%s)",
            *(book_id, digests),
        )
        return dict(rows)

    def _books(self, condition: str, *arguments: str) -> list[SharedBook]:
        rows = self._connection.rows(
            f"SELECT id, title, trunk FROM briefbook.book WHERE {condition}", *arguments
        )
        return [SharedBook(*row) for row in rows]


def _look_at(needs: int) -> None:
    if needs > VERSION:
        raise BriefbookError(tr("This book is shared with a newer Briefbook; update Briefbook to sync it."))


def _read(writing: WrittenChanges, changes: str, number: int) -> tuple[Change, ...]:
    try:
        return writing.read(changes)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BriefbookError(
            tr("Entry {number} on the server cannot be read; nothing was changed.", number=number)
        ) from error


def _clean(text: str) -> str:
    # PostgreSQL keeps no such character
    return text.replace("\0", "")
