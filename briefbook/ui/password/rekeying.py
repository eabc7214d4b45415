"""Setting, changing and removing the password of the open book: its file is written anew meanwhile."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefbook.errors import BriefbookError
from briefbook.translation import tr
from briefbook.ui.messages import Messages
from briefbook.ui.settings import Settings
from briefbook.ui.tasks import Task, Tasks
from briefbook.ui.theme.icons import Icons

if TYPE_CHECKING:
    from briefbook.store.book import Book
    from briefbook.store.keys import Key
    from briefbook.store.rekeying import Rekeyed
    from briefbook.ui.frame.session import Session
    from briefbook.ui.password.page import WritingPage
    from briefbook.ui.password.told_field import IsRight


class Rekeying(QObject):
    """Asks for passwords, and has the book and its backups written anew while its page is in sight."""

    def __init__(
        self, session: "Session", window: QWidget, icons: Icons, settings: Settings, messages: Messages
    ) -> None:
        super().__init__(session)
        self.path: Path | None = None
        """The book that is being written anew."""
        self.before: Callable[[], object] = lambda: None
        """Called in another thread before a book is written anew: waits until its backups are kept."""
        self._words = ""
        self._page: WritingPage | None = None
        self._session, self._window, self._icons, self._messages = session, window, icons, messages
        self._settings, self._tasks = settings, Tasks(self)

    def set(self) -> None:
        """Ask for a first password."""
        self._ask(is_new=True)

    def change(self) -> None:
        """Ask for the password that the book has, and for another one."""
        self._ask(is_new=False)

    def remove(self) -> None:
        """Ask for the password that the book has, to write it in the clear."""
        from briefbook.ui.password.asking import RemovingDialog

        book = self._session.book
        if book is not None and book.file.key is not None:
            dialog = RemovingDialog(_check_of(book), self._icons, self._window)
            dialog.accepted.connect(lambda: self._write("", tr("Writing the book in the clear…")))
            dialog.open()

    def page(self) -> QWidget | None:
        """Return a new page for the book that is being written anew, if one is."""
        if self.path is None:
            return None
        from briefbook.ui.password.page import WritingPage

        self._page = WritingPage(self.path, self._words)
        return self._page

    def finish(self) -> None:
        """Wait until the book is written; it takes some seconds at most."""
        self._tasks.cancel_all()

    def _ask(self, *, is_new: bool) -> None:
        from briefbook.ui.password.asking import SettingDialog

        book = self._session.book
        if book is None:
            return
        dialog = SettingDialog(book.title, None if is_new else _check_of(book), self._icons, self._window)
        dialog.accepted.connect(
            lambda: self._write(dialog.password, tr("Encrypting the book and its backups…"))
        )
        dialog.open()

    def _write(self, wanted: str, words: str) -> None:
        book = self._session.book
        if book is None or self.path is not None:
            return
        path, key = book.path, book.file.key
        if not self._session.close():
            return
        if wanted:
            self._settings.forget_words(path)
            self._settings.save()
        self.path, self._words = path, words
        self._session.changed.emit()

        def work(task: Task) -> "Rekeyed":
            from briefbook.store.rekeying import change_password

            self.before()
            return change_password(path, wanted, key=key, progress=task.progressed.emit)

        def done(rekeyed: "Rekeyed") -> None:
            self._reopen(path, rekeyed.key)
            told = _told(path.name, rekeyed)
            if rekeyed.left:
                self._messages.warning(" ".join((f"{told}.", *rekeyed.left)))
            else:
                self._messages.info(told)

        def failed(error: BriefbookError) -> None:
            self._reopen(path, key)
            self._messages.error(error)

        self._tasks.start(words, work, done=done, failed=failed).progressed.connect(self._show_progress)

    def _show_progress(self, done: int, total: int) -> None:
        if self._page is not None and self.path is not None:
            self._page.show_progress(done, total)

    def _reopen(self, path: Path, key: "Key | None") -> None:
        from briefbook.store.book import Book

        self.path = self._page = None
        if self._session.book is not None:  # another was opened meanwhile
            return
        with self._messages.telling():
            self._session.serve(Book.open(path, key=key))
            return
        self._session.changed.emit()


def _told(name: str, rekeyed: "Rekeyed") -> str:
    """Return what became of a book, in a sentence without its full stop."""
    count = rekeyed.backups
    if rekeyed.key and count:
        return tr("“{name}” is encrypted now, with %n backup(s)", "", count, name=name)
    if rekeyed.key:
        return tr("“{name}” is encrypted now", name=name)
    if count:
        return tr("“{name}” is no longer encrypted, with %n backup(s)", "", count, name=name)
    return tr("“{name}” is no longer encrypted", name=name)


def _check_of(book: "Book") -> "IsRight":
    # with the book, which forgets its key when it is closed
    return lambda typed: book.file.key is not None and book.file.key.is_made_by(typed)
