"""The commands about the password of the open book."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from briefbook.translation import tr, tr_noop
from briefbook.ui.frame.session import Session
from briefbook.ui.password.locking import MINUTES

_WORDS = {0: tr_noop("Never Lock by Itself"), 60: tr_noop("Lock After 1 Hour")}


class PasswordMenu(QMenu):
    """Set, change or remove the password, lock the book, and choose when that happens by itself."""

    def __init__(self, session: Session, add: Callable[..., QAction], parent: QMenu) -> None:
        super().__init__(tr("Password"), parent)
        self._session = session
        self.set = add(tr("Set a Password…"), session.rekeying.set, icon="lock")
        self.change = add(tr("Change the Password…"), session.rekeying.change, icon="lock")
        self.remove = add(tr("Remove the Password…"), session.rekeying.remove)
        self.lock = add(tr("Lock the Book"), session.locking.lock, icon="lock", key="Ctrl+Shift+W")
        self.addActions([self.set, self.change, self.remove])
        self.addSeparator()
        self.addAction(self.lock)
        after = QMenu(tr("Lock When Nobody Is There"), self)
        self.addMenu(after)
        group = QActionGroup(self)
        self.after = {minutes: self._after(minutes, add) for minutes in MINUTES}
        for action in self.after.values():
            group.addAction(action)
            after.addAction(action)
        session.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Offer what makes sense for the open book."""
        book, is_protected = self._session.book, self._session.locking.is_possible
        may_change = book is not None and not book.is_read_only
        self.set.setEnabled(may_change and not is_protected)
        self.change.setEnabled(may_change and is_protected)
        self.remove.setEnabled(may_change and is_protected)
        self.lock.setEnabled(is_protected)

    def _after(self, minutes: int, add: Callable[..., QAction]) -> QAction:
        words = tr(_WORDS[minutes]) if minutes in _WORDS else tr("Lock After %n Minute(s)", "", minutes)
        action = add(words, partial(self._session.locking.lock_after, minutes), is_check=True)
        action.setChecked(self._session.locking.minutes == minutes)
        return action
