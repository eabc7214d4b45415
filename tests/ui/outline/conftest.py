"""An outline pane over a small book."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from briefbook.domain.edit import Edit, added
from briefbook.domain.passage import Passage
from briefbook.domain.source import Source
from briefbook.edits.outlining import add_issue
from briefbook.store.book import Book
from briefbook.store.kept import sha256_of
from briefbook.ui.desk import Desk
from briefbook.ui.outline.outline_pane import OutlinePane

AddIssue = Callable[..., str]


@pytest.fixture
def add(book: Book) -> AddIssue:
    """Return what adds an issue to the book and gives back its id."""

    def add(title: str, *, under: str | None = None, text: str = "") -> str:
        edit = add_issue(book.issues.outline(), title, under=under, text=text)
        book.apply(edit)
        return edit.changes[0].record.id

    return add


@pytest.fixture
def cite(book: Book) -> Callable[..., Source]:
    """Return what adds a source with passages to the book."""

    def cite(key: str, title: str, *quotes: str, publisher: str = "Verna Agency") -> Source:
        original = f"{key} {title}".encode()
        digest = sha256_of(original)
        source = Source(
            key=key, kind="text", title=title, publisher=publisher, original_sha256=digest, text_sha256=digest
        )
        passages = [
            added(Passage(source_id=source.id, number=n, start=n, end=n + len(quote), quote=quote))
            for n, quote in enumerate(quotes, 1)
        ]
        book.apply(Edit("Import", (added(source), *passages), (original,)))
        return source

    return cite


@pytest.fixture
def told(desk: Desk) -> list[str]:
    """Return the sentences told to the user, as they come."""
    sentences: list[str] = []
    desk.messages.told.connect(lambda level, text, button, act: sentences.append(text))
    return sentences


@pytest.fixture
def options(add: AddIssue) -> dict[str, str]:
    """Fill the book: 1 Purpose, 2 Options (2.1 Ferries, 2.2 Bridges), 3 Risks; return ids by title."""
    ids = {"Purpose": add("Purpose", text="Why we ask.")}
    ids["Options"] = add("Options")
    ids["Ferries"] = add("Ferries", under=ids["Options"], text="Ferries run *hourly*.")
    ids["Bridges"] = add("Bridges", under=ids["Options"])
    ids["Risks"] = add("Risks")
    return ids


@pytest.fixture
def pane(desk: Desk, options: dict[str, str], qtbot: QtBot) -> Iterator[OutlinePane]:
    """Return a shown pane over the filled book."""
    pane = OutlinePane(desk)
    qtbot.addWidget(pane)
    pane.resize(900, 600)
    pane.show()
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    yield pane
    pane.side.picker.hide()
