"""Locking the open book, and opening it again by its password."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from briefbook.translation import tr
from briefbook.ui.messages import Messages
from briefbook.ui.settings import Settings
from briefbook.ui.tasks import Tasks
from briefbook.ui.theme.icons import Icons

if TYPE_CHECKING:
    from briefbook.ui.frame.session import Session
    from briefbook.ui.password.idle import IdleWatch

MINUTES = (5, 15, 30, 60, 0)
"""After how many minutes without a touch a protected book is locked; 0 for never."""
_USUAL = 15
_MINUTE = 60.0


@dataclass(frozen=True)
class Waiting:
    """A book that waits for its password."""

    path: Path
    read_only: bool
    was_open: bool


class Locking(QObject):
    """What the session does about passwords: the key of a locked book is nowhere any more."""

    def __init__(
        self, session: "Session", window: QWidget, icons: Icons, settings: Settings, messages: Messages
    ) -> None:
        super().__init__(session)
        self.waiting: Waiting | None = None
        self._session, self._window, self._icons = session, window, icons
        self._settings, self._messages = settings, messages
        self._idle: IdleWatch | None = None
        session.changed.connect(self._follow)

    @property
    def is_possible(self) -> bool:
        """Whether the open book has a password."""
        book = self._session.book
        return book is not None and book.file.key is not None

    @property
    def minutes(self) -> int:
        """After how many minutes without a touch the book is locked; 0 for never."""
        kept = self._settings.number("lock after", _USUAL)
        return kept if kept in MINUTES else _USUAL

    def lock_after(self, minutes: int) -> None:
        """Lock protected books after so many minutes without a touch; 0 for never."""
        self._settings.remember("lock after", minutes)
        self._watch()

    def wait_for(self, path: Path, *, read_only: bool, was_open: bool = False) -> None:
        """Close the open book, and ask for the password of another, or of the same one again."""
        if not self._session.close():
            return
        self.waiting = Waiting(path, read_only, was_open)
        # a program that is started again comes back to this book, and asks again
        self._settings.remember("open at start", path in self._settings.recent()[:1])
        self._settings.save()
        self._session.changed.emit()

    def give_up(self) -> None:
        """Ask no longer, so that another book can be opened."""
        self.waiting = None
        self._settings.remember("open at start", False)
        self._session.changed.emit()

    def page(self) -> QWidget | None:
        """Return a new page that asks for the password of the book that waits, if one does."""
        if self.waiting is None:
            return None
        from briefbook.ui.password.page import PasswordPage

        page = PasswordPage(self.waiting.path, self.unlock, self._icons, was_open=self.waiting.was_open)
        page.other_wanted.connect(self.give_up)
        return page

    def unlock(self, password: str) -> None:
        """Open the book that waits; raise `BookPasswordError` for a wrong password."""
        if (waiting := self.waiting) is not None:
            self._session.open(waiting.path, read_only=waiting.read_only, password=password)

    def lock(self) -> None:
        """Keep what is being typed, close the book and what lies over it, and forget its key."""
        if self.is_possible:
            self._close_what_is_above()
            # what waits for the answer of a dialog goes on first
            QTimer.singleShot(0, self, self._lock)

    def _lock(self) -> None:
        book = self._session.book
        if book is not None and book.file.key is not None:
            self.wait_for(book.path, read_only=book.is_read_only, was_open=True)

    def _lock_when_idle(self) -> None:
        desk = self._session.desk
        # an export or an import is not cut off, and what cannot be written is not lost: the next look locks
        is_busy = any(tasks.going for tasks in self._window.findChildren(Tasks))
        if desk is not None and not is_busy and desk.open_book.unfinished.leave():
            self.lock()

    def _follow(self) -> None:
        if self._session.book is not None:
            self.waiting = None
        self._watch()
        self._protect_backups()

    def _protect_backups(self) -> None:
        """Encrypt backups that are left in the clear, as by a program that was killed meanwhile."""
        book, desk = self._session.book, self._session.desk
        if book is None or desk is None or book.is_read_only or book.file.key is None:
            return
        from briefbook.store.rekeying import plain_backups, protect_backups

        book_id, path, key = book.covers.only().id, book.path, book.file.key
        if plain_backups(book_id, path):
            desk.tasks.start(
                tr("Encrypting backups"),
                lambda _: protect_backups(book_id, path, key),
                done=lambda left: self._messages.warning(" ".join(left)) if left else None,
                failed=self._messages.error,
            )

    def _watch(self) -> None:
        if self._idle is None:
            if not self.is_possible:
                return
            from briefbook.ui.password.idle import IdleWatch

            self._idle = IdleWatch(self)
            self._idle.idle.connect(self._lock_when_idle)
        self._idle.start(_MINUTE * self.minutes if self.is_possible else 0)

    def _close_what_is_above(self) -> None:
        while popup := QApplication.activePopupWidget():
            popup.close()
        for above in QApplication.topLevelWidgets():
            if above is self._window or not above.isVisible():
                continue
            if isinstance(above, QDialog):
                above.done(QDialog.DialogCode.Rejected)  # also where Escape would only warn at first
            else:
                above.hide()
