"""Reading a book off the GUI thread, through a connection of its own."""

from collections.abc import Callable
from typing import TypeVar

from briefbook.store.book import Book

T = TypeVar("T")


def read_aside(book: Book, read: Callable[[Book], T]) -> Callable[[], T]:
    """Return what reads a book in another thread; one without a file is read here and now.

    An edit meanwhile may tear what is read: whoever calls this drops the result then.
    """
    if not book.file.path.is_file():
        value = read(book)
        return lambda: value
    opened = book.reader()

    def reading() -> T:
        with opened() as other:
            return read(other)

    return reading
