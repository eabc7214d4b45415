"""The book that is open in the window: opening, closing, and what goes with it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QWidget

from briefbook.errors import BriefbookError
from briefbook.ui.messages import Messages
from briefbook.ui.settings import Settings
from briefbook.ui.theme.icons import Icons
from briefbook.ui.theme.theme import Theme

if TYPE_CHECKING:  # loaded with the first book, after the window is there
    from briefbook.domain.edit import Edit
    from briefbook.store.book import Book
    from briefbook.ui.desk import Desk
    from briefbook.ui.frame.book_view import BookView
    from briefbook.ui.memo.export import Exporter

SUFFIX = ".briefbook"
_FILTER = f"Briefbook (*{SUFFIX})"

IDLE = 3000
"""Milliseconds after which what makes memos gets ready, so that the first one is there at once."""

NARROW = 1200
"""Below this width of the window, in pixels, the inspector is out of sight."""


class Session(QObject):
    """What the window does with one book at a time."""

    changed = Signal()
    """Another book is open, or none."""
    retitled = Signal()
    """The open book has another title."""
    fitted = Signal()
    """The inspector came into sight or left it."""
    edited = Signal()
    """The open book was edited, or an edit undone or redone."""

    def __init__(
        self, window: QWidget, theme: Theme, icons: Icons, settings: Settings, messages: Messages
    ) -> None:
        super().__init__(window)
        self.desk: Desk | None = None
        self.view: BookView | None = None
        self.exporter: Exporter | None = None
        self._window, self.theme, self._icons = window, theme, icons
        self._settings, self._messages = settings, messages
        self.inspector_is_wanted = settings.is_on("inspector", True)
        self._is_narrow = False

    @property
    def book(self) -> "Book | None":
        """The open book."""
        return self.desk.open_book.book if self.desk else None

    def open_first(self, path: Path | None) -> None:
        """Open a book at the window's start: the one asked for, else the last one."""
        recent = self._settings.recent()
        if path is not None:
            self.open(path)
        elif recent and self._settings.is_on("open at start", True):
            self.open(recent[0])

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Open a book in place of the one that is open."""
        from briefbook.store.book import Book

        if self.book is not None and path.absolute() == self.book.path and not self.book.is_read_only:
            return
        try:
            book = Book.open(path.absolute(), read_only=read_only)
        except BriefbookError as error:
            can_read = not read_only and _can_be_read(path)
            self._messages.error(
                str(error),
                "Open Read-Only" if can_read else "",
                (lambda: self.open(path, read_only=True)) if can_read else None,
            )
            return
        self.serve(book)

    def ask_and_open(self) -> None:
        """Ask for a book's file and open it."""
        name, _ = QFileDialog.getOpenFileName(self._window, "Open a Book", self._folder(), _FILTER)
        if name:
            self.open(Path(name))

    def ask_and_create(self) -> None:
        """Ask for a new book's file and start the book, called as the file is."""
        path = self._asked_path("Start a Book", "New book")
        if path is None:
            return
        from briefbook.store.book import Book

        with self._messages.telling():
            self.serve(Book.create(path, path.stem))

    def ask_and_sample(self) -> None:
        """Ask where to put the worked sample book, make it there and open it."""
        path = self._asked_path("Keep the Sample Book", "Lake Verna Summit")
        if path is None:
            return
        from briefbook.jobs.sample import make_sample

        with self._messages.telling():
            self.serve(make_sample(path))

    def ask_and_retitle(self) -> None:
        """Ask for another title of the open book."""
        if self.desk is None:
            return
        book = self.desk.open_book.book
        title, was_given = QInputDialog.getText(
            self._window, "Rename the Book", "Title", QLineEdit.EchoMode.Normal, book.title
        )
        if was_given:
            from briefbook.edits.heading import retitle_book

            with self._messages.telling():
                self.desk.open_book.do(retitle_book(book.covers.only(), title))

    def serve(self, book: "Book") -> None:
        """Show a book that is open already."""
        from briefbook.jobs.workers.memos import memo_worker
        from briefbook.ui.desk import Desk
        from briefbook.ui.frame.book_view import BookView
        from briefbook.ui.memo.export import Exporter
        from briefbook.ui.open_book import OpenBook
        from briefbook.ui.tasks import Tasks
        from briefbook.ui.wayfinder import Wayfinder

        self.close()
        self.desk = Desk(
            OpenBook(book, self),
            Wayfinder(self),
            self._messages,
            Tasks(self),
            self.theme,
            self._icons,
            memo_worker(),
        )
        self.desk.open_book.edited.connect(self._on_edited)
        self.view = BookView(self.desk)
        self.exporter = Exporter(self.desk, self._window, self._settings)
        self._settings.opened(book.path)
        # now, so that a program that is killed comes back to its book as well
        self._settings.remember("open at start", True)
        self._settings.save()
        self.changed.emit()
        self._recall()
        QTimer.singleShot(IDLE, self.view, self._get_ready)
        self._is_narrow = self._window.width() < NARROW
        self.view.show_inspector(self.inspector_is_wanted and not self._is_narrow)
        self.fitted.emit()
        self.view.tell_selected(self.view.work.left.name)

    def close(self, *, for_good: bool = False) -> None:
        """Keep what is being typed and where everything stands, and close the book."""
        # a book that was closed by hand stays closed at the next start
        self._settings.remember("open at start", for_good and self.desk is not None)
        if self.desk is None or self.view is None:
            return
        self._settings.remember("cards", self.view.saveState())
        self._settings.remember_place(self.desk.open_book.book.path, self.view.state())
        if self.exporter:
            self.exporter.stop()
        self.desk.tasks.cancel_all()
        self.desk.worker.stop()
        self.desk.reading_worker.stop()
        self.desk.page_worker.stop()
        self.desk.open_book.close()
        self.desk.open_book.deleteLater()
        view, self.desk, self.view, self.exporter = self.view, None, None, None
        if for_good:
            # nothing in it may come back to the closed book
            view.deleteLater()
        else:
            self.changed.emit()

    def can_take(self, mime: QMimeData) -> bool:
        """Return whether something dragged over the window can be imported or opened."""
        return bool(_book_in(mime)) or bool(self.view and self.view.sources.importer.can_take(mime))

    def take(self, mime: QMimeData) -> bool:
        """Open the book that was dropped, or import what was."""
        path = _book_in(mime)
        if path is not None:
            QTimer.singleShot(0, self, lambda: self.open(path))
            return True
        if self.view is None or not self.view.sources.importer.can_take(mime):
            return False
        self.view.sources.importer.take(mime)
        return True

    def show_inspector(self, on: bool) -> None:
        """Show or hide the inspector, and remember it of a window that has room for it."""
        if not self._is_narrow:
            self.inspector_is_wanted = on
            self._settings.remember("inspector", on)
        if self.view:
            self.view.show_inspector(on)
        self.fitted.emit()

    def fit(self, width: int) -> None:
        """Hide the inspector when the window becomes too narrow for three cards."""
        is_narrow = width < NARROW
        if self.view and is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self.view.show_inspector(self.inspector_is_wanted and not is_narrow)
            self.fitted.emit()

    def recent(self) -> list[Path]:
        """Return the books opened lately, without the one that is open."""
        return [path for path in self._settings.recent() if self.book is None or path != self.book.path]

    def remember_theme(self) -> None:
        """Keep the theme and the size of text for the next start."""
        self._settings.remember("theme", self.theme.name)
        self._settings.remember("scale", self.theme.scale)

    def _get_ready(self) -> None:
        if self.desk is None or self.view is None:
            return
        # the memo's pane has done so itself
        if "memo" not in self.view.work.made:
            self.desk.worker.start()
        if not self.desk.open_book.book.is_read_only:
            self.desk.reading_worker.start()

    def _recall(self) -> None:
        if self.view is None or self.desk is None:
            return
        self.view.restore(self._settings.state("cards"))
        self.view.return_to(self._settings.place(self.desk.open_book.book.path))

    def _on_edited(self, edit: "Edit") -> None:
        from briefbook.domain.header import Cover

        self.edited.emit()
        if edit.touches(Cover):
            self.retitled.emit()

    def _asked_path(self, words: str, name: str) -> Path | None:
        start = str(Path(self._folder()) / f"{name}{SUFFIX}")
        given, _ = QFileDialog.getSaveFileName(self._window, words, start, _FILTER)
        if not given:
            return None
        path = Path(given)
        return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)

    def _folder(self) -> str:
        recent = self._settings.recent()
        return str(recent[0].parent if recent else Path.home())


def _can_be_read(path: Path) -> bool:
    from briefbook.store.book import Book

    try:
        Book.open(path, read_only=True).close()
    except BriefbookError:
        return False
    return True


def _book_in(mime: QMimeData) -> Path | None:
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix == SUFFIX else None
