"""A program that writes a book and says so: `python -m tests.faults.writer BOOK SEED [PASSWORD]`.

Each line on standard output is one acknowledgement in JSON, written when the book has said that something is
kept. With `FAULTS_EDITS` in the environment it stops after so many acts; with `FAULTS_SYNCHRONOUS` it writes
with that less careful pragma, which is the test of the tests.
"""

import json
import os
import sys
from pathlib import Path
from random import Random
from typing import Any

from briefbook.domain.edit import Edit
from briefbook.store.book import Book
from briefbook.store.drafts import Draft
from tests.faults.whole import digest_of_edit
from tests.random_edits import next_edit, sentences


def tell(**what: Any) -> None:
    """Write a line at once, by one system call."""
    os.write(1, json.dumps(what).encode() + b"\n")


def tell_what_is_kept(book: Book) -> None:
    """Acknowledge every edit, and what is undone and redone, from now on."""

    def acknowledge(edit: Edit) -> None:
        tell(what="kept", uid=book.journal.uids()[-1], digest=digest_of_edit(book, edit))

    book.listen(acknowledge)


def act(book: Book, chance: Random, number: int) -> None:
    """Change the book once; what no listener hears of is acknowledged here."""
    choice = chance.random()
    if choice < 0.1:
        book.undo()
    elif choice < 0.2:
        book.redo()
    elif choice < 0.24:
        name = f"Number {number} of {os.getpid()}"
        book.snapshots.take(name)
        tell(what="row", query="SELECT count(*) FROM snapshot WHERE name = ?", values=[name])
    elif choice < 0.3:
        draft = Draft("issue", f"{number} of {os.getpid()}", "text", sentences(chance, 50))
        book.drafts.put([draft])
        query = "SELECT count(*) FROM draft WHERE record_id = ? AND text = ?"
        tell(what="row", query=query, values=[draft.record_id, draft.text])
    else:
        book.apply(next_edit(book, chance))


def main(path: Path, seed: int, password: str = "") -> None:
    """Change a book until somebody stops it."""
    chance = Random(seed)
    tell(what="started")
    with Book.open(path, password=password) as book:
        if how := os.environ.get("FAULTS_SYNCHRONOUS"):
            book._db.execute(f"PRAGMA synchronous = {how}")
        tell_what_is_kept(book)
        tell(what="open")
        for number in range(int(os.environ.get("FAULTS_EDITS", "1000000"))):
            act(book, chance, number)
            if book.file.copy and number % 10 == 9:
                book.file.publish()
    tell(what="closed")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), *sys.argv[3:])
