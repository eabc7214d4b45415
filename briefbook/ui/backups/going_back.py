"""File → Go Back to a Backup…, of the book that is open or of one that is damaged."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from briefbook.domain.date_words import in_words
from briefbook.jobs.going_back import (
    Kept,
    backups_of_damaged,
    copy_to,
    differences,
    going_back,
    kept_backups,
    put_in_place,
)
from briefbook.store.backups import Backup
from briefbook.translation import tr
from briefbook.ui.backups.backups_dialog import BackupsDialog
from briefbook.ui.desk import Desk
from briefbook.ui.frame.session import SUFFIX, Session
from briefbook.ui.review.reading_aside import read_aside
from briefbook.ui.tasks import Task
from briefbook.ui.theme.icons import Icons
from briefbook.ui.theme.theme import Theme

REST = 150
"""Milliseconds for which a backup is chosen before it is compared."""


@dataclass(frozen=True)
class _Dress:
    theme: Theme
    icons: Icons


def show_backups(session: Session) -> BackupsDialog | None:
    """Show the backups of the open book."""
    if session.desk is None:
        return None
    desk = session.desk
    with session.messages.telling():
        desk.open_book.flush()
    book = desk.open_book.book
    dialog = BackupsDialog(desk, book.title, is_read_only=book.is_read_only, parent=session.window)
    _Showing(desk, dialog)
    dialog.back_wanted.connect(partial(_go_back, desk, dialog))
    dialog.copy_wanted.connect(partial(_open_copy, session, dialog))
    dialog.open()
    return dialog


def go_back(session: Session, path: Path) -> BackupsDialog | None:
    """Show the backups of a book that does not open, and put the chosen one in its place."""
    kept = backups_of_damaged(path)
    if not kept:
        session.messages.error(
            tr(
                "There is no backup of “{name}” on this computer. “briefbook rescue” reads what it can of "
                "the file.",
                name=path.name,
            )
        )
        return None
    dress = _Dress(session.theme, session.icons)
    dialog = BackupsDialog(dress, path.stem, is_damaged=True, parent=session.window)
    dialog.back_wanted.connect(partial(_replace, session, dialog, path))
    dialog.copy_wanted.connect(partial(_open_copy, session, dialog))
    dialog.show_backups(kept)
    dialog.open()
    return dialog


class _Showing(QObject):
    """Lists backups, and compares the chosen one, off the GUI thread."""

    def __init__(self, desk: Desk, dialog: BackupsDialog) -> None:
        super().__init__(dialog)
        self._desk, self._dialog = desk, dialog
        self._task: Task | None = None
        # whoever goes through the list by keys wants to see where it ends
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._compare)
        dialog.chosen.connect(self._on_chosen)
        dialog.finished.connect(self._stop)
        self._start(tr("Looking for backups"), kept_backups, dialog.show_backups)

    def _on_chosen(self) -> None:
        self._stop()
        self._dialog.wait()
        self._rest.start()

    def _compare(self) -> None:
        kept = self._dialog.current
        if kept is None or kept.trouble:
            return
        self._start(
            tr("Comparing with a backup"), partial(differences, backup=kept.backup), self._dialog.show_changes
        )

    def _start(self, title: str, read: Any, done: Any) -> None:
        self._stop()
        reading = read_aside(self._desk.open_book.book, read)
        self._task = self._desk.tasks.start(
            title, lambda _: reading(), done=done, failed=self._dialog.show_trouble
        )

    def _stop(self) -> None:
        self._rest.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None


def _go_back(desk: Desk, dialog: BackupsDialog, kept: Kept) -> None:
    book = desk.open_book.book
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        with desk.messages.telling():
            desk.open_book.do(lambda: going_back(book, kept.backup))
            told = tr("Went back to the backup of {moment}", moment=_moment(kept.backup))
            desk.messages.info(told, tr("Undo"), desk.open_book.undo)
    finally:
        QApplication.restoreOverrideCursor()
    dialog.accept()


def _replace(session: Session, dialog: BackupsDialog, path: Path, kept: Kept) -> None:
    dialog.accept()
    with session.messages.telling():
        if session.book is not None and session.book.path == path.absolute():
            session.close()
        aside = put_in_place(path, kept.backup)
        session.open(path)
        if session.book is not None and session.book.path == path.absolute():
            session.messages.info(
                tr(
                    "Went back to the backup of {moment}; the damaged file is kept as “{name}”",
                    moment=_moment(kept.backup),
                    name=aside.name,
                )
            )


def _open_copy(session: Session, dialog: BackupsDialog, kept: Kept) -> None:
    book = session.book
    folder = book.path.parent if book is not None else Path.home()
    title = book.path.stem if book is not None else tr("Backup")
    moment = f"{kept.backup.made_at:%Y-%m-%d %H.%M}"
    first = str(folder / (tr("{title} of {moment}", title=title, moment=moment) + SUFFIX))
    filter_ = f"Briefbook (*{SUFFIX})"
    given, _ = QFileDialog.getSaveFileName(dialog, tr("Open a Copy of the Backup"), first, filter_)
    if not given:
        return
    path = Path(given)
    path = path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
    with session.messages.telling():
        copy_to(kept.backup, path)
        dialog.accept()
        session.open(path)


def _moment(backup: Backup) -> str:
    return f"{in_words(backup.made_at.date().isoformat())}, {backup.made_at:%H:%M}"
