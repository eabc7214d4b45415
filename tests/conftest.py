"""What all tests share."""

import gc
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from briefbook.domain.reading import Detail, Reading
from briefbook.domain.source import Source
from briefbook.edits.library import import_readings
from briefbook.store.book import Book
from briefbook.store.database import MEMORY

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

# Qt's own idea of a screen without one is 800 × 800, which is smaller than the window
os.environ.setdefault(
    "QT_QPA_PLATFORM", f"offscreen:configfile={Path(__file__).parent / 'data' / 'screen.json'}"
)

SEEDS = Path(__file__).parents[1].parent / "shared" / "seeds"

ARTICLE = (
    "Ministers met in Verna on Monday.\n\nThey agreed to pause the levy for 90 days, a spokesman said.\n"
)


def pytest_collection_finish() -> None:
    """Spare the collections after each test what stays to the end: all modules, and the tests themselves."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def garbage_is_left_to_this_thread() -> Iterator[None]:
    """Keep workers from freeing widgets off their thread, as the application does (`ui.collecting`)."""
    gc.disable()
    yield
    gc.collect(2 if gc.get_count()[2] > 40 else 1)


@pytest.fixture(autouse=True)
def windows_go_with_their_test() -> Iterator[None]:
    """Delete the windows that a test leaves: each later style sheet would be worked out for them too."""
    yield
    if "PySide6.QtWidgets" in sys.modules:
        from PySide6.QtCore import QCoreApplication, QEvent
        from PySide6.QtWidgets import QApplication

        for left in QApplication.topLevelWidgets():
            left.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def qapp_cls() -> type["QApplication"]:
    """Give the class of the application that pytest-qt makes: the program’s own."""
    from briefbook.ui.opening_events import Application

    return Application


@pytest.fixture(scope="session")
def seeds() -> list[Path]:
    """Give the two real articles, which are not ours to keep in the project."""
    if not SEEDS.is_dir():
        pytest.skip(f"{SEEDS} is not here")
    return sorted(SEEDS.glob("*.txt"))


@pytest.fixture(scope="session", autouse=True)
def the_users_own_folder_is_left_alone(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep backups and working copies of books that tests open in a folder of the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("data home")))
        yield


@pytest.fixture
def book() -> Iterator[Book]:
    """Give an empty book in memory."""
    with Book.create(MEMORY, "Lake Verna Summit") as book:
        yield book


@pytest.fixture
def import_text(book: Book) -> Callable[..., Source]:
    """Give a function that imports a text into `book` as a source."""

    def imported(text: str = ARTICLE, **details: str) -> Source:
        found = {name: Detail(value, "file") for name, value in ({"title": "Levy paused"} | details).items()}
        reading = Reading(filename="levy.txt", kind="text", original=text.encode(), text=text, details=found)
        plan = import_readings(book, [reading])
        if plan.edit:
            book.apply(plan.edit)
        return plan.outcomes[0].source

    return imported
