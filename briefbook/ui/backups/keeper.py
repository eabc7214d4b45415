"""Backups of the open book: every ten minutes of edits, and whenever it is closed."""

import threading
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Signal

from briefbook.ui.frame.session import Session
from briefbook.ui.messages import Messages

EVERY = 600_000
"""Milliseconds of edits after which a backup is kept."""


class BackupKeeper(QObject):
    """Keeps them off the GUI thread; what goes wrong is told once and never stands in the way."""

    _failed = Signal(str)

    def __init__(self, session: Session, messages: Messages) -> None:
        super().__init__(session)
        self._session, self._messages = session, messages
        self._backing: object | None = None
        self._was_edited = self._has_warned = False
        self._one_at_a_time = threading.Lock()
        self._going: list[threading.Thread] = []
        self._timer = QTimer(self, singleShot=True, interval=EVERY)
        self._timer.timeout.connect(self.keep)
        self._failed.connect(self._warn)
        session.changed.connect(self._on_changed)
        session.edited.connect(self._on_edited)

    def keep(self) -> None:
        """Keep a backup of the open book, if it was edited since the last one."""
        from briefbook.jobs.backing_up import Backing

        self._timer.stop()
        backing = self._backing
        if not self._was_edited or not isinstance(backing, Backing):
            return
        self._was_edited = False

        def work() -> None:
            with self._one_at_a_time:
                trouble = backing.keep()
            if trouble:
                with suppress(RuntimeError):  # the window is gone
                    self._failed.emit(trouble)

        # no daemon: a program that ends waits for it
        thread = threading.Thread(target=work, name="backup")
        self._going = [one for one in self._going if one.is_alive()] + [thread]
        thread.start()

    def leave(self) -> None:
        """Keep a last backup, of a book that was just closed for good."""
        self.keep()
        self._backing = None

    def wait(self) -> None:
        """Wait until all backups are kept."""
        for thread in self._going:
            thread.join()

    def _on_changed(self) -> None:
        from briefbook.jobs.backing_up import backing_of

        self.keep()  # of the book that was open before
        book = self._session.book
        self._backing = backing_of(book) if book is not None else None

    def _on_edited(self) -> None:
        self._was_edited = True
        if not self._timer.isActive():
            self._timer.start()

    def _warn(self, sentence: str) -> None:
        self._was_edited = True  # so that it is tried again when the book is closed
        if not self._has_warned:
            self._has_warned = True
            self._messages.warning(sentence)
