"""Putting a book that is shared where the others see it, and telling of copies that went separate ways."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from briefbook.domain.date_words import short_months
from briefbook.errors import BriefbookError
from briefbook.translation import tr
from briefbook.ui.frame.session import Session
from briefbook.ui.messages import Messages
from briefbook.ui.tasks import Tasks

if TYPE_CHECKING:  # loaded with the first book, after the window is there
    from briefbook.store.book_file import BookFile
    from briefbook.store.conflicted_copies import ConflictedCopy

PAUSE = 5_000
"""Milliseconds without an edit after which what was edited is published."""
LONGEST = 60_000
"""Milliseconds after which it is published though edits go on."""
AGAIN = 30_000
"""Milliseconds between attempts where it could not be published."""
LOOK = 1_000
"""Milliseconds after opening a book before its folder is looked through for conflicted copies."""


class Publishing(QObject):
    """Publishes the open book off the GUI thread, if it is worked on as a local copy."""

    def __init__(self, session: Session, messages: Messages, merge: Callable[[Path], object]) -> None:
        super().__init__(session)
        self.merge = merge
        """Merges a copy of the open book into it."""
        self._session, self._messages, self._tasks = session, messages, Tasks(self)
        self._file: BookFile | None = None
        self._is_going = self._is_merging = False
        self._told = ""
        self._pause, self._longest, self._again, self._look = (
            QTimer(self, singleShot=True, interval=after) for after in (PAUSE, LONGEST, AGAIN, LOOK)
        )
        for timer in (self._pause, self._longest, self._again):
            timer.timeout.connect(self.publish)
        self._look.timeout.connect(self.look_for_copies)
        session.changed.connect(self._follow)
        session.edited.connect(self._on_edited)
        session.edited.connect(self._look_again)

    def publish(self) -> None:
        """Publish what was edited, if anything was; what goes wrong is told once, and tried again."""
        file = self._file
        if file is None or file.copy is None or self._is_going:
            return
        for timer in (self._pause, self._longest, self._again):
            timer.stop()
        self._is_going = True
        self._tasks.start(
            tr("Publishing"),
            lambda _: file.publish(),
            done=lambda _: self._on_published(file),
            failed=lambda error: self._on_failed(file, error),
        )

    def look_for_copies(self) -> None:
        """Look for copies beside the open book that hold edits which it lacks, and warn of them."""
        file, book = self._file, self._session.book
        if file is None or book is None:
            return
        from briefbook.store.conflicted_copies import conflicted_copies

        known_as, path, key = book.path, file.path, file.key
        self._tasks.start(
            tr("Looking for copies"),
            lambda _: conflicted_copies(known_as, path, key),
            done=lambda copies: self._warn(file, copies),
            failed=lambda error: None,
        )

    def wait(self) -> None:
        """Wait until nothing is going on."""
        self._tasks.cancel_all()

    def _follow(self) -> None:
        for timer in (self._pause, self._longest, self._again, self._look):
            timer.stop()
        book = self._session.book
        self._file = book.file if book is not None and not book.is_read_only else None
        self._is_going, self._is_merging, self._told = False, False, ""
        if book is None or self._file is None:
            return
        self._look.start()
        if self._file.notes:
            # once the window shows the book
            words = " ".join(self._file.notes)
            QTimer.singleShot(0, self, lambda: self._messages.warning(words))
        self._show()
        self._on_edited()

    def _on_edited(self) -> None:
        if self._file is None or self._file.copy is None or self._file.copy.is_published:
            return
        self._show()
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def _look_again(self) -> None:
        """Look whether there is another copy, after one was merged that was told of here."""
        if self._is_merging:
            self._is_merging = False
            self._look.start()

    def _on_published(self, file: "BookFile") -> None:
        if file is self._file:
            if self._told:
                self._messages.info(tr("“{name}” is published, with all your edits.", name=file.path.name))
            self._is_going, self._told = False, ""
            self._on_edited()  # those made meanwhile
            self._show()

    def _on_failed(self, file: "BookFile", error: BriefbookError) -> None:
        if file is not self._file:
            return
        self._is_going = False
        self._show()
        theirs = file.copy.theirs if file.copy else None
        if theirs is None:  # else only an edit, such as a merge, helps
            self._again.start()
        if str(error) == self._told:
            return
        self._told = str(error)
        # nothing is lost, so that it is no error
        way = self._way_with(theirs) if theirs is not None else self._messages.remedy(error)
        self._messages.warning(str(error), *way)

    def _show(self) -> None:
        desk, copy = self._session.desk, self._file.copy if self._file else None
        if desk is None or copy is None:
            return
        at = copy.published_at
        if not copy.is_published:
            words = tr("Saved here, not published yet")
        elif at is None:
            words = tr("Saved here")
        else:
            words = tr("Saved here, published {time}", time=_time(at, datetime.now()))
        desk.open_book.unfinished.say_saved(words)

    def _warn(self, file: "BookFile", copies: "list[ConflictedCopy]") -> None:
        if file is not self._file or not copies:
            return
        first, more = copies[0], len(copies) - 1
        if first.edits is None:
            words = tr(
                "“{name}” lies beside this book and has another password, so that it is not known whether it "
                "holds more.",
                name=first.path.name,
            )
        else:
            words = tr(
                "“{name}” lies beside this book and has %n edit(s) that this book lacks.",
                "",
                first.edits,
                name=first.path.name,
            )
        if more:
            words += " " + tr("So (does another copy|do %n other copies).", "", more)
        self._messages.warning(words, *self._way_with(first.path))

    def _way_with(self, copy: Path) -> tuple[str, Callable[[], object]]:
        return tr("Merge It…"), lambda: self._merge(copy)

    def _merge(self, copy: Path) -> None:
        self._is_merging = True
        self.merge(copy)


def _time(at: datetime, now: datetime) -> str:
    """Return when something was, with the day where that is not today."""
    if at.date() == now.date():
        return f"{at:%H:%M}"
    month = short_months()[at.month - 1]
    return tr("{day} {month} {time}", day=f"{at:%d}", month=month, time=f"{at:%H:%M}")
