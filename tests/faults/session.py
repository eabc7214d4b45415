"""A program that does everything to a book once: `python -m tests.faults.session BOOK …`.

Each line on standard output is JSON: what was `kept` in the journal, and how each act ended, from the opening
to the closing. A mistake in the program ends nothing.
"""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.store.driver import DatabaseError
from tests.faults.acts import ACTS, CLOSED
from tests.faults.writer import tell, tell_what_is_kept


def attempt(name: str, act: Callable[[], object]) -> bool:
    """Do something, tell how it went, and return whether it did."""
    try:
        act()
    except BriefbookError as error:
        tell(what="refused", act=name, told=str(error))
        return False
    except DatabaseError as error:  # while it planned; window and command line tell of it in a sentence
        tell(what="unread", act=name, told=str(error))
        return False
    except Exception as error:
        tell(what="mistake", act=name, told=f"{type(error).__name__}: {error}")
        return False
    tell(what="done", act=name)
    return True


def main(path: Path, password: str = "", only: str = "") -> None:
    """Open a book, do everything once, and close it; or do one thing only, which may want it closed."""
    tell(what="started")
    if only in CLOSED:
        attempt(only, lambda: CLOSED[only](path, password))
        return
    opened: list[Book] = []
    if not attempt("open", lambda: opened.append(Book.open(path, password=password))):
        return
    (book,) = opened
    tell_what_is_kept(book)
    for name, act in ACTS.items():
        if only in ("", name):
            attempt(name, partial(act, book, path.parent))
    attempt("close", book.close)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
