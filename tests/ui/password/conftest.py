"""A whole window, and a book with a password."""

from collections.abc import Callable
from pathlib import Path

import pytest

from briefbook.domain.reading import Detail, Reading
from briefbook.edits.library import import_readings
from briefbook.edits.outlining import add_issue
from briefbook.store.book import Book
from briefbook.ui.frame.main_window import MainWindow

PASSWORD = "four odd words here"


def write_book(path: Path, password: str = "") -> Path:
    """Start a book with a source and two issues."""
    text = "Ministers met in Verna on Monday.\n\nThey agreed to pause the levy for 90 days.\n"
    reading = Reading(
        filename="levy.txt",
        kind="text",
        original=text.encode(),
        text=text,
        details={"title": Detail("Levy paused", "file")},
    )
    with Book.create(path, "Verna", password) as book:
        plan = import_readings(book, [reading])
        assert plan.edit
        book.apply(plan.edit)
        for title in ("Ferries", "Tolls"):
            book.apply(add_issue(book.issues.outline(), title))
    return path


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    return write_book(tmp_path / "plain.briefbook")


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    return write_book(tmp_path / "secret.briefbook", PASSWORD)


@pytest.fixture
def window(open_window: Callable[[], MainWindow]) -> MainWindow:
    return open_window()
