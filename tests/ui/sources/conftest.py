"""The library's pane on a desk, and a way to put sources into its book."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefbook.domain.edit import Edit, added
from briefbook.domain.source import Source
from briefbook.edits.highlighting import mark_quote
from briefbook.store.book import Book
from briefbook.store.kept import sha256_of
from briefbook.ui.desk import Desk
from briefbook.ui.sources.sources_pane import SourcesPane

AddSource = Callable[..., Source]


@pytest.fixture
def add_source(book: Book) -> AddSource:
    """Add a source with this title; its text is its title unless given."""

    def add(title: str, text: str = "", **details: str) -> Source:
        data = (text or title).encode()
        key = "-".join(title.casefold().split())
        source = Source(
            key=key, kind="text", title=title, original_sha256=sha256_of(data), text_sha256=sha256_of(data)
        )
        second = f"2026-11-20T09:00:{book.sources.count():02}+01:00"
        source = replace(source, **({"imported_at": second} | details))
        book.apply(Edit("Import", (added(source),), (data,)))
        return source

    return add


@pytest.fixture
def mark(book: Book) -> Callable[[Source, str], None]:
    """Mark words of a source as a passage."""
    return lambda source, words: book.apply(mark_quote(book, source, words))


@pytest.fixture
def pane(desk: Desk, qtbot: QtBot) -> SourcesPane:
    pane = SourcesPane(desk)
    qtbot.addWidget(pane)
    pane.resize(286, 600)
    with qtbot.waitActive(pane):
        pane.show()
    return pane


@pytest.fixture
def told(desk: Desk) -> list[tuple[str, str, str, Callable[[], object] | None]]:
    """Return what the message bar was given, in order."""
    messages: list[tuple[str, str, str, Callable[[], object] | None]] = []
    desk.messages.told.connect(lambda *message: messages.append(message))
    return messages


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[None]:
    """Leave the clipboard empty before and after."""
    qapp.clipboard().clear()
    yield
    qapp.clipboard().clear()


@pytest.fixture
def article(tmp_path: Path) -> Callable[[str, str], Path]:
    """Write a file."""

    def write(name: str, text: str) -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write
