"""Random edits of every kind, undone and made again over restarts, to the bit."""

import tempfile
from collections import Counter
from hashlib import sha256
from pathlib import Path
from random import Random

from briefbook.domain.record import Record
from briefbook.store.book import Book
from tests.faults.whole import damage_of
from tests.random_edits import next_edit
from tests.random_papers import dumped


def undone(edits: int, restarts: int = 20, password: str = "", seed: int = 1) -> Counter[str]:
    """Make so many edits, undo all and make all again, and open the book anew so often meanwhile.

    Each state is compared with what it was. Returns how often what happened, `differences` among it.
    """
    chance = Random(seed)
    counts: Counter[str] = Counter(edits=edits, differences=0)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "book.briefbook")
        book = Book.create(path, "Lake Verna Summit", password)
        dumps, kinds = [digest(book)], set[type[Record]]()
        for _ in range(edits):
            plan = next_edit(book, chance)
            kinds |= {change.kind for change in plan.changes}
            book.apply(plan)
            dumps.append(digest(book))
        reopenings = set(chance.sample(range(2 * edits), min(restarts, 2 * edits)))
        places = [*range(edits - 1, -1, -1), *range(1, edits + 1)]
        for number, place in enumerate(places):
            if number in reopenings:
                book.close()
                book = Book.open(path, password=password)
            done = book.undo() if number < edits else book.redo()
            counts["differences"] += done is None or digest(book) != dumps[place]
        counts["damage"] = len(list(damage_of(book)))
        counts["kinds of record"] = len(kinds)
        book.close()
    return counts


def digest(book: Book) -> str:
    """Return the SHA-256 of all content: every row of every table but those that are derived."""
    return sha256(repr(dumped(book)).encode()).hexdigest()
