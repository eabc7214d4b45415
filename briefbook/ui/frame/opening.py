"""Opening what is asked for from outside, by the command line or the desktop: books, and files to import."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from briefbook.domain.counts import in_a_row
from briefbook.translation import tr
from briefbook.ui.frame.fronting import come_forward
from briefbook.ui.frame.main_window import MainWindow
from briefbook.ui.frame.other_windows import is_same_file, start_window
from briefbook.ui.frame.session import SUFFIX
from briefbook.ui.opening_events import Application

PATIENCE = 200
"""Milliseconds after which it is looked again whether the dialog is answered that a book waits for."""
_DATABASE = b"SQLite format 3\0"


class Opening(QObject):
    """Opens a book in place of the one that is open, further ones by `start`, and imports other files."""

    def __init__(
        self, window: MainWindow, app: QApplication, start: Callable[[Path], bool] = start_window
    ) -> None:
        super().__init__(window)
        self._start = start
        self._window, self._session, self._messages = window, window.session, window.messages
        self._app = app if isinstance(app, Application) else None
        self._has_begun = False
        if self._app is not None:
            # queued, so that all are there that were chosen together
            self._app.asked.connect(self._open_asked, Qt.ConnectionType.QueuedConnection)

    def begin(self, paths: Sequence[Path] = ()) -> None:
        """Open what the command line names and what was asked for so far, or else the book open last."""
        asked = [*paths, *self._asked()]
        self._has_begun = True
        books = _books(asked)
        self._window.open_first(books[0] if books else None)
        self._go_on(books, asked)

    def open(self, paths: Sequence[Path]) -> None:
        """Open what is asked for while the window is there, and bring the window forward."""
        if self._window.isMinimized() or not self._window.isActiveWindow():
            come_forward(self._window)
        books = _books(paths)
        if books:
            self._window.open_first(books[0])
        self._go_on(books, paths)

    def _asked(self) -> list[Path]:
        return self._app.take() if self._app is not None else []

    def _open_asked(self) -> None:
        if not self._has_begun:
            return
        if QApplication.activeModalWidget() is not None:  # it is about the book that is open
            QTimer.singleShot(PATIENCE, self, self._open_asked)
        elif asked := self._asked():
            self.open(asked)

    def _go_on(self, books: Sequence[Path], asked: Iterable[Path]) -> None:
        if files := [path for path in asked if not _is_book(path)]:
            self._import(files)
        # a window holds one book at a time
        if others := [book for book in books[1:] if not self._start(book)]:
            names = in_a_row(f"“{path.name}”" for path in others)
            self._messages.warning(
                tr("A window holds one book at a time; still to be opened: {names}.", names=names)
            )

    def _import(self, files: Sequence[Path]) -> None:
        name, count = files[0].name, len(files)
        view, book = self._session.view, self._session.book
        if view is None or book is None:
            self._messages.warning(
                tr("“{name}” can be imported once a book is open; open or start one first.", name=name)
                if count == 1
                else tr(
                    "These %n files can be imported once a book is open; open or start one first.", "", count
                )
            )
        elif book.is_read_only:
            self._messages.warning(
                tr("“{name}” cannot be imported into a book that is open to read only.", name=name)
                if count == 1
                else tr("These %n files cannot be imported into a book that is open to read only.", "", count)
            )
        else:
            view.sources.importer.import_paths(files)


def _books(paths: Iterable[Path]) -> list[Path]:
    """Return the books among some files, each once."""
    books: list[Path] = []
    for path in paths:
        # macOS sends the words of the command line as events, too
        if _is_book(path) and not any(is_same_file(path, other) for other in books):
            books.append(path)
    return books


def _is_book(path: Path) -> bool:
    """Return whether a file is one to open: by its name, or because it is a database by another name."""
    if path.suffix.lower() == SUFFIX:
        return True
    try:
        with path.open("rb") as file:
            return file.read(len(_DATABASE)) == _DATABASE
    except OSError:  # a folder, or nothing that can be read; importing it says so
        return False
