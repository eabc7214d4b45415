"""What every journey through the program has in common: its words, and what has to come of each step."""

import re
from dataclasses import replace
from pathlib import Path

import pypdfium2

from briefbook.domain.contents import Contents
from briefbook.store.book import Book
from tests.journeys.person import until

FERRY = """Night ferry to Sant Aurel

The night ferry will carry delegations across the lake on every evening of the summit.

Its last crossing leaves Brannoch at ten, the harbour office said.
"""
QUOTE = "carry delegations across the lake"
SENTENCE = "The lake can be crossed at night."
REASON = "The pause was extended"


class Truth:
    """What is in the file, read beside the program."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self, ask):
        with Book.open(self.path, read_only=True) as book:
            return ask(book)

    def comes(self, ask, what):
        """Wait until something is true of the book."""
        return until(lambda: self.read(ask), what)

    def records(self) -> Contents:
        """Return what undo takes back: all but the notes of what went out."""
        return self.read(lambda book: replace(book.contents(), exports=()))


def titles(book):
    return [f"{entry.number} {entry.issue.title}" for entry in book.issues.outline()]


def text_of(title):
    return lambda book: next(one.text for one in book.issues.all() if one.title == title)


def rating(label):
    return lambda book: next(one.rating for one in book.risks.all() if one.label == label)


def new_passage(book):
    source = next((one for one in book.sources.all() if one.title.startswith("Night ferry")), None)
    return next(iter(book.passages.of_source(source.id)), None) if source else None


def installed(home):
    """Wait for the sample book, all of it."""
    found = until(lambda: list(home.rglob("*.briefbook")), "the sample is made")
    truth = Truth(found[0])
    truth.comes(lambda book: len(book.headers.all()) == 1 and book.headers.only().subject, "it is whole")
    return truth


def marks(truth, colour):
    passage = truth.comes(new_passage, "the words are marked")
    assert (passage.quote, passage.colour) == (QUOTE, colour)
    source = truth.read(lambda book: book.sources.get(passage.source_id))
    return f"[@{source.key}#{passage.number}]"


def shows_page_with(person, words):
    """Wait for a page of the memo on which words stand."""

    def is_there():
        pages = [node for node in person.look() if re.match(r"Page \d+ of \d+", node["name"])]
        return any(words in " ".join(page["description"].split()) for page in pages)

    until(is_there, f"a page says “{words}”")


def printed(path):
    until(path.exists, "the memo is exported")
    with pypdfium2.PdfDocument(path.read_bytes()) as document:
        return " ".join(" ".join(page.get_textpage().get_text_range().split()) for page in document)


def undo_to(person, truth, start):
    """Press Ctrl+Z until the book is as it was."""
    while (now := truth.records()) != start:
        last = truth.read(lambda book: book.journal.last_done())
        assert last is not None, "all is undone, and the book is another"
        person.press("ctrl+z")
        truth.comes(lambda book, last=last: book.journal.last_done() != last, f"{last.text} is undone")
    assert now == start


def redo_all(person, truth):
    while first := truth.read(lambda book: book.journal.first_undone()):
        person.press("ctrl+shift+z")
        truth.comes(lambda book, first=first: book.journal.first_undone() != first, f"{first.text} is redone")


def quit_and_return(person, truth):
    """Quit by the key, and start the program again."""
    person.press("ctrl+q")
    assert person.await_end() == 0
    assert not truth.path.with_name(truth.path.name + ".lock").exists()
    assert truth.read(lambda book: book.problems()) == []
    person.start()
    person.find("frame", "Lake Verna Summit")


def ends_as_it_began(person, truth, start):
    """Undo all of it, quit, and come back; then have all of it again."""
    full = truth.records()
    undo_to(person, truth, start)
    person.picture("undone")
    quit_and_return(person, truth)
    tab = person.find("page tab", "Memo")
    assert "selected" in tab.states
    assert truth.records() == start
    person.picture("reopened")
    redo_all(person, truth)
    assert truth.records() == full
    quit_and_return(person, truth)
    assert truth.records() == full
    person.picture("reopened with all of it")
