"""A book with a source in two versions, a claim, and an issue with faults; and the review pane."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefbook.domain.exported import ExportedMemo
from briefbook.domain.issue import Issue
from briefbook.domain.source import Source
from briefbook.edits.highlighting import mark_quote
from briefbook.edits.library import import_readings
from briefbook.edits.outlining import add_issue
from briefbook.jobs.updating import plan_update
from briefbook.readers.documents import read_file
from briefbook.store.book import Book
from briefbook.ui.desk import Desk
from briefbook.ui.review.review_pane import ReviewPane

ShowPane = Callable[..., ReviewPane]

FIRST = (
    "The lake is closed to boats until Friday, the harbour master said.\n\n"
    "Two of the four gauges were read by hand in October.\n\n"
    "The ferry company will hire eleven pilots before the spring.\n\n"
    "Nobody knows yet who pays for the dredging of the eastern arm."
)
SECOND = (
    "Nobody knows yet who pays for the dredging of the eastern arm.\n\n"
    "The lake is closed to boats until Sunday, the harbour master said.\n\n"
    "Two of the four gauges were read by hand in October. That has ended.\n\n"
    "A new paragraph about the weather, which was fine."
)
QUOTES = (
    "closed to boats until Friday, the harbour master said",
    "hire eleven pilots before the spring",
    "Nobody knows yet who pays for the dredging of the eastern arm",
)
TEXT = "The lake is shut 🔥. It was read by 73 per cent of those who live there. Boats wait."


@pytest.fixture
def source(book: Book, tmp_path: Path) -> Source:
    file = tmp_path / "harbour.txt"
    file.write_text(FIRST, encoding="utf-8")
    edit = import_readings(book, [read_file(file)]).edit
    assert edit
    book.apply(edit)
    source = book.sources.all()[0]
    for quote in QUOTES:
        book.apply(mark_quote(book, source, quote))
    return book.sources.get(source.id)


@pytest.fixture
def updated(book: Book, source: Source, tmp_path: Path) -> Source:
    file = tmp_path / "harbour-2.txt"
    file.write_text(SECOND, encoding="utf-8")
    book.apply(plan_update(book, source, read_file(file)))
    return book.sources.get(source.id)


@pytest.fixture
def issue(book: Book) -> Issue:
    edit = add_issue(book.issues.outline(), "The lake", text=TEXT)
    book.apply(edit)
    return book.issues.get(edit.changes[0].record.id)


@pytest.fixture
def exported(book: Book, issue: Issue) -> ExportedMemo:
    return book.note_export(
        ExportedMemo(
            exported_at="2026-11-20T10:00:00+00:00",
            title="Harbour brief",
            template="",
            kind="pdf",
            filename="brief.pdf",
            sha256="0" * 64,
            moment=book.journal.moment(),
        )
    )


@pytest.fixture
def show_pane(desk: Desk, qtbot: QtBot) -> ShowPane:
    def show(width: int = 860, height: int = 760) -> ReviewPane:
        pane = ReviewPane(desk)
        qtbot.addWidget(pane)
        pane.resize(width, height)
        with qtbot.waitActive(pane):
            pane.show()
            pane.activateWindow()
        qtbot.waitUntil(lambda: not desk.tasks.going, timeout=20_000)
        return pane

    return show
