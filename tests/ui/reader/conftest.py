"""A reader with one source open."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from briefbook.domain.passage import Passage
from briefbook.domain.reading import Detail, Reading, Span
from briefbook.domain.source import Source
from briefbook.edits.highlighting import mark_quote
from briefbook.edits.library import import_readings
from briefbook.store.book import Book
from briefbook.ui.desk import Desk
from briefbook.ui.reader.reader_pane import ReaderPane

TEXT = """Ferry plan 🚢 agreed

ferry-hero.jpg

The harbour 🌊 board met on Monday. It agreed to buy two ferries.

A crowd at the quay. Photograph: R. Oda

## What comes next

The board meets again in May. It has not said who pays.
"""


def span_of(words: str, reason: str) -> Span:
    start = TEXT.index(words)
    return Span(start, TEXT.index("\n", start) + 1, reason)


@pytest.fixture
def source(book: Book) -> Source:
    reading = Reading(
        filename="ferry.txt",
        kind="text",
        original=b"ferry",
        text=TEXT,
        details={"title": Detail("Ferry plan agreed", "text"), "published": Detail("2026-03", "file")},
        set_aside=(span_of("ferry-hero", "image file"), span_of("A crowd", "caption")),
    )
    planned = import_readings(book, [reading])
    assert planned.edit is not None
    book.apply(planned.edit)
    return planned.outcomes[0].source


@pytest.fixture
def mark(book: Book, source: Source) -> Callable[..., Passage]:
    """Mark words of the source, past the window."""

    def marked(words: str, **more: object) -> Passage:
        edit = mark_quote(book, source, words, **more)
        book.apply(edit)
        passage = edit.changes[0].record
        assert isinstance(passage, Passage)
        return passage

    return marked


@pytest.fixture
def told(desk: Desk) -> list[str]:
    """Return what the user is told."""
    sentences: list[str] = []
    desk.messages.told.connect(lambda level, text, button, act: sentences.append(text))
    return sentences


@pytest.fixture
def pane(desk: Desk, source: Source, qtbot: QtBot) -> ReaderPane:
    pane = ReaderPane(desk)
    qtbot.addWidget(pane)
    pane.resize(800, 600)
    pane.show()
    desk.wayfinder.source_wanted.emit(source.id, None)
    pane.activateWindow()
    pane.text.setFocus()
    qtbot.waitUntil(pane.text.hasFocus)
    return pane
