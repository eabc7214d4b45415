"""The book that is open in the window: opening, closing, and what goes with it."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from briefbook.errors import BookPasswordError, BriefbookError
from briefbook.ui.frame.other_windows import bring_forward, is_in_another_window, is_same_file
from briefbook.ui.frame.remedies import way_to_open
from briefbook.ui.frame.saving_copies import may_leave
from briefbook.ui.messages import Messages
from briefbook.ui.password.locking import Locking
from briefbook.ui.password.rekeying import Rekeying
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
IDLE = 3000
"""Milliseconds after which what makes memos gets ready, so that the first one is there at once."""


class Session(QObject):
    """What the window does with one book at a time."""

    closing = Signal()
    """The open book is about to be closed, and how it looks to be remembered."""
    changed = Signal()
    """Another book is open, or none."""
    retitled = Signal()
    """The open book has another title."""
    fitted = Signal()
    """The sources or the inspector came into sight, or went out of it."""
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
        self.window, self.messages, self.icons, self.settings = window, messages, icons, settings
        self.inspector_is_wanted = settings.is_on("inspector", True)
        self.locking = Locking(self, window, icons, settings, messages)
        self.rekeying = Rekeying(self, window, icons, settings, messages)

    @property
    def book(self) -> "Book | None":
        """The open book."""
        return self.desk.open_book.book if self.desk else None

    def open_first(self, path: Path | None) -> None:
        """Open a book at the window's start: the one asked for, else the last one."""
        # also one that is away for now: another book in its stead would be written in unawares
        last = self._settings.last()
        if path is not None:
            self.open(path)
        elif last and self._settings.is_on("open at start", True) and not is_in_another_window(last):
            self.open(last)

    def open(self, path: Path, *, read_only: bool = False, password: str = "") -> None:
        """Open a book in place of the one that is open; raise `BookPasswordError` for a wrong password."""
        from briefbook.store.book import Book

        if self.book is not None and is_same_file(path, self.book.path) and not self.book.is_read_only:
            return
        try:
            book = Book.open(path.absolute(), read_only=read_only, password=password)
        except BookPasswordError:
            if password:
                raise
            self.locking.wait_for(path.absolute(), read_only=read_only)
            return
        except BriefbookError as error:
            bring_forward(path, error)
            self._messages.error(str(error), *way_to_open(self, path, error))
            return
        self.serve(book)

    def serve(self, book: "Book") -> None:
        """Show a book that is open already."""
        from briefbook.jobs.workers.memos import memo_workers
        from briefbook.ui.desk import Desk
        from briefbook.ui.frame.book_view import BookView
        from briefbook.ui.frame.typing_back import bring_back
        from briefbook.ui.memo.export import Exporter
        from briefbook.ui.open_book import OpenBook
        from briefbook.ui.tasks import Tasks
        from briefbook.ui.wayfinder import Wayfinder

        if not self.close():
            book.close()
            return
        self.desk = Desk(
            OpenBook(book, self),
            Wayfinder(self),
            self._messages,
            Tasks(self),
            self.theme,
            self._icons,
            memo_workers(),
        )
        tell_of_typing = bring_back(self.desk.open_book, self._messages)
        self.desk.open_book.edited.connect(self._on_edited)
        self.view = BookView(self.desk)
        self.view.inspector_card.open(self.inspector_is_wanted)
        self.view.fitted.connect(self.fitted)
        self.exporter = Exporter(self.desk, self._window, self._settings)
        self._settings.opened(book.path)
        # now, so that a program that is killed comes back to its book as well
        self._settings.remember("open at start", True)
        self._settings.save()
        self.changed.emit()
        self._recall()
        QTimer.singleShot(IDLE, self.view, self._get_ready)
        self.view.fit(self._window.width())
        self.fitted.emit()
        self.view.tell_selected(self.view.work.left.name)
        tell_of_typing()

    def close(self, *, for_good: bool = False) -> bool:
        """Keep what is being typed and where everything stands, and close the book.

        Return false where the user would rather have it stay, as what is typed cannot be written.
        """
        if not may_leave(self):
            return False
        if for_good:
            self.rekeying.finish()
        # a book that was closed by hand stays closed at the next start
        self._settings.remember(
            "open at start",
            for_good
            and (self.desk is not None or self.rekeying.path is not None or self.locking.waiting is not None),
        )
        if self.desk is None or self.view is None:
            return True
        self.closing.emit()
        if (widths := self.view.widths) is not None:
            self._settings.remember("cards", widths)
        book = self.desk.open_book.book
        self._settings.remember_place(book.path, self.view.state(), is_protected=book.file.key is not None)
        if self.exporter:
            self.exporter.stop()
        self.desk.tasks.cancel_all()
        self.desk.worker.stop()
        self.desk.reading_worker.stop()
        self.desk.page_worker.stop()
        self.desk.spelling.stop()
        try:
            self.desk.open_book.close()
        except BriefbookError as error:  # it is closed even so; what could not be published stays here
            QTimer.singleShot(0, self, partial(self._messages.error, str(error)))
        book.forget_key()
        self.desk.open_book.deleteLater()
        view, self.desk, self.view, self.exporter = self.view, None, None, None
        if for_good:
            # nothing in it may come back to the closed book
            view.deleteLater()
        else:
            self.changed.emit()
        return True

    def can_take(self, mime: QMimeData) -> bool:
        """Return whether something dragged over the window can be imported or opened."""
        return bool(_book_in(mime)) or bool(self.view and self.view.sources.importer.can_take(mime))

    def take(self, mime: QMimeData) -> bool:
        """Open the book that was dropped, or import what was."""
        path = _book_in(mime)
        if path is not None:
            from briefbook.ui.frame.dropped_books import take_book

            QTimer.singleShot(0, self, lambda: take_book(self, path))
            return True
        if self.view is None or not self.view.sources.importer.can_take(mime):
            return False
        self.view.sources.importer.take(mime)
        return True

    def show_inspector(self, on: bool) -> None:
        """Show or hide the inspector, and remember it of a window that has room for it."""
        if self.view is None:
            return
        if not self.view.inspector_card.floats:
            self.inspector_is_wanted = on
            self._settings.remember("inspector", on)
        self.view.inspector_card.open(on)

    def fit(self, width: int) -> None:
        """Put the cards over the work when the window becomes too narrow to have them beside it."""
        if self.view:
            self.view.fit(width)

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


def _book_in(mime: QMimeData) -> Path | None:
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix == SUFFIX else None
