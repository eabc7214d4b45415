"""People who share a book, for tests: each with a file, and a way to be cut off."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from briefbook.domain.contents import Contents
from briefbook.jobs.joining import book_to_join, join
from briefbook.jobs.publishing import publish
from briefbook.jobs.syncing import Synced, sync
from briefbook.store.book import Book
from briefbook.store.migrations import VERSION
from briefbook.store.team.address import address
from briefbook.store.team.membership import team_of
from briefbook.store.team.server import Server

T = TypeVar("T")


def quiet(*_: object) -> None:
    """Show no progress."""


class Member:
    """Somebody with a file of the shared book."""

    def __init__(self, name: str, book: Book, url: str) -> None:
        self.name, self.book, self.url = name, book, url

    def at_book(self, act: Callable[[Book], T]) -> T:
        """Call a function with the book."""
        return act(self.book)

    def sync(self, *, url: str = "", at_book: Any = None, takes_back: bool = False) -> Synced:
        """Sync, by another way to the server or to the book if one is given."""
        with Server(address(url or self.url)) as server:
            return sync(server, at_book or self.at_book, takes_back=takes_back, progress=quiet)


def published(path: Path, url: str, book: Book, name: str = "Ana", **given: bool) -> Member:
    """Share a book under a name."""
    member = Member(name, book, url)
    with Server(address(url)) as server:
        publish(server, member.at_book, name, progress=quiet, **given)
    return member


def joining(path: Path, url: str, name: str, password: str = "") -> Member:
    """Make the file of the only book that is shared, and open it."""
    with Server(address(url)) as server:
        join(server, book_to_join(server), path, name, password=password, progress=quiet)
    return Member(name, Book.open(path, password=password), url)


def contents_of_trunk(url: str, path: Path) -> Contents:
    """Return what the server holds, as somebody who joins now gets it."""
    member = joining(path, url, "Nobody")
    with member.book as book:
        assert book.problems() == []
        return book.contents()


__all__ = ["VERSION", "Member", "contents_of_trunk", "joining", "published", "quiet", "team_of"]
