"""Bringing files, pages and text into the library."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from threading import Semaphore
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from briefbook.readers.suffixes import ALL, GROUPS
from briefbook.translation import grouped, tr, tr_noop
from briefbook.ui.desk import Desk
from briefbook.ui.folders import documents
from briefbook.ui.messages import takes_back
from briefbook.ui.sources.import_report import ImportReport
from briefbook.ui.sources.import_strip import ImportStrip
from briefbook.ui.sources.likely_duplicates import LikelyDuplicates
from briefbook.ui.sources.outcomes import first_refused, summary
from briefbook.ui.sources.passwords import ask_password
from briefbook.ui.tasks import Task

if TYPE_CHECKING:
    from briefbook.jobs.intake.importing import Imported, Importing
    from briefbook.jobs.intake.walk import Item

AHEAD: Final = 2
"""How many batches may be read that are not yet in the book, so that memory stays small."""

_DOCUMENTS: Final = tr_noop("Documents")


def file_filters() -> str:
    """Return the kinds of files that can be imported, as a dialog for files takes them."""
    kinds = [
        f"{tr(words)} ({' '.join(f'*{suffix}' for suffix in suffixes)})"
        for words, suffixes in {_DOCUMENTS: ALL, **GROUPS}.items()
    ]
    return ";;".join((*kinds, tr("All files (*)")))


@dataclass(eq=False)
class _Job:
    """One import: what became of its files so far, and the edits it made, as the journal counts them."""

    title: str
    importing: "Importing | None" = None
    outcomes: list["Imported"] = field(default_factory=list)
    edits: list[int] = field(default_factory=list)
    done: int = 0
    total: int = 0
    room: Semaphore = field(default_factory=lambda: Semaphore(AHEAD))


class Importer(QObject):
    """Reads files in a process of their own, imports them as edits, and tells what became of them."""

    _read = Signal()
    _stepped = Signal(object, int, int, str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs: dict[Task, _Job] = {}
        self._batches: deque[tuple[_Job, list[Item]]] = deque()
        self.folder = str(documents())
        self.strip = ImportStrip()
        self.duplicates = LikelyDuplicates(desk, self)
        self.strip.cancelled.connect(self._cancel)
        # what is read waits like typing does, so that a book closed meanwhile gets it still
        self._read.connect(self._flush)
        self._stepped.connect(self._show_step)
        desk.open_book.flushes(self._import)
        desk.tasks.ended.connect(self._finish)

    def ask_and_import(self) -> None:
        """Ask for files and import them."""
        window = QApplication.activeWindow()
        names, _ = QFileDialog.getOpenFileNames(window, tr("Import Files"), self.folder, file_filters())
        if names:
            self.folder = str(Path(names[0]).parent)
            self.import_paths(Path(name) for name in names)

    def ask_and_import_folder(self) -> None:
        """Ask for a folder and import all that is in it."""
        window = QApplication.activeWindow()
        if name := QFileDialog.getExistingDirectory(window, tr("Import Folder"), self.folder):
            self.folder = str(Path(name).parent)
            self.import_paths([Path(name)])

    def import_paths(self, paths: Iterable[Path]) -> None:
        """Import files and folders; what is read is kept when the import is cancelled."""
        files = tuple(paths)
        if not files:
            return
        one, many = tr("Importing “{name}”", name=files[0].name), tr("Importing %n file(s)", "", len(files))
        job, worker = _Job(one if len(files) == 1 else many), self._desk.reading_worker

        def items(task: Task) -> "Iterator[Item]":
            from briefbook.jobs.intake.walk import intake

            def goes_on(done: int, total: int, name: str) -> bool:
                task.progressed.emit(done, total)
                self._stepped.emit(job, done, total, name)
                return not task.is_cancelled

            return intake(files, worker, progress=goes_on, passwords=tuple(self._desk.passwords))

        self._start(job, items)

    def import_clipboard(self) -> None:
        """Import what was copied: files, a part of a page, or text."""
        # None, whatever its type says, where nobody ever copied anything
        self.take(QGuiApplication.clipboard().mimeData() or QMimeData())

    def can_take(self, mime: QMimeData) -> bool:
        """Return whether something dragged here from another program can be imported."""
        if any(url.path().endswith(".briefbook") for url in mime.urls()):
            return False  # a book is opened
        return mime.hasUrls() or mime.hasHtml() or mime.hasText()

    def take(self, mime: QMimeData) -> None:
        """Import what was dropped or copied."""
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if paths:
            self.import_paths(paths)
            return
        text, html = mime.text(), mime.html()
        if mime.hasUrls() and text.strip() in {"", *(url.toString() for url in mime.urls())}:
            self._desk.messages.warning(
                tr(
                    "Briefbook never goes online, so it cannot fetch that page;"
                    " save the page as a file and import the file."
                )
            )
            return
        if not (text.strip() or html.strip()):
            self._desk.messages.warning(tr("There is nothing on the clipboard that can become a source."))
            return

        def items(_: Task) -> "Iterator[Item]":
            from briefbook.jobs.intake.walk import intake_pasted

            return intake_pasted(text, html, self._desk.reading_worker)

        self._start(_Job(tr("Reading what was pasted")), items)

    def _start(self, job: _Job, items: "Callable[[Task], Iterator[Item]]") -> None:
        def work(task: Task) -> None:
            from briefbook.jobs.intake.importing import batches

            for batch in batches(items(task)):
                # what was read before it was cancelled is kept, and then nobody waits for room
                while not (job.room.acquire(timeout=0.1) or task.is_cancelled):
                    pass
                self._batches.append((job, batch))
                self._read.emit()

        messages, stop = self._desk.messages, self._desk.reading_worker.stop
        task = self._desk.tasks.start(job.title, work, done=lambda _: None, failed=messages.error, stop=stop)
        self._jobs[task] = job

    def _flush(self) -> None:
        # a method of a QObject, as it is called from the thread that reads
        self._desk.finish()

    def _import(self) -> None:
        from briefbook.jobs.intake.importing import Importing

        book = self._desk.open_book.book
        while self._batches:
            job, found = self._batches.popleft()
            job.importing = job.importing or Importing(book)
            before = book.journal.last_done()
            with self._desk.messages.telling(), self._desk.open_book.noting_faults():
                job.outcomes += job.importing.take(found)
            job.room.release()
            after = book.journal.last_done()
            if after and after != before:
                job.edits.append(after.seq)

    def _show_step(self, job: _Job, done: int, total: int, name: str) -> None:
        job.done, job.total = done, total
        if job in self._jobs.values():
            refused = sum(one.source is None for one in job.outcomes)
            self.strip.show_step(done, total, name, refused)

    def _cancel(self) -> None:
        for task in self._jobs:
            task.cancel()

    def _finish(self, task: Task) -> None:
        job = self._jobs.pop(task, None)
        if job is None:
            return
        if not self._jobs:
            self.strip.rest()
        if not self._desk.open_book.is_open:
            return
        told = self._tell(job, is_cancelled=task.is_cancelled)
        shown = sorted((one for one in job.outcomes if one.source), key=lambda one: one.was_here)
        if shown and shown[0].source:
            self._desk.wayfinder.selected.emit("source", shown[0].source.id)
        new = [one.source.id for one in job.outcomes if one.source and not one.was_here]
        self.duplicates.look(new, told)

    def _tell(self, job: _Job, *, is_cancelled: bool) -> str:
        """Say what became of an import; return what was said if all of it came in."""
        messages, text = self._desk.messages, summary(job.outcomes)
        if is_cancelled:
            number = grouped(job.done)
            stopped = tr(
                "The import was cancelled after {number} of %n file(s)", "", job.total, number=number
            )
            text = tr("{first}. {second}", first=stopped, second=text) if text else stopped
        refused = [one for one in job.outcomes if one.source is None]
        undo = (tr("Undo"), takes_back(lambda: self._undo(job.edits))) if job.edits else ()
        if not refused:
            if text:
                messages.info(text, *undo)
            return text
        # one message, because each takes the place of the one before
        reasons = [one.reason for one in refused]
        why = first_refused(reasons)
        text = tr("{first}. {second}", first=text, second=why) if text else why
        if any(one.needs_password for one in refused):
            messages.warning(text, tr("Enter Password…"), lambda: self._open_protected(refused))
        elif len(refused) > 1:
            messages.warning(text, tr("Show All"), lambda: self._list(job))
        else:
            messages.warning(text, *undo)
        return ""

    def _open_protected(self, refused: "list[Imported]") -> None:
        protected = [one for one in refused if one.needs_password]
        password = ask_password(QApplication.activeWindow(), [one.filename for one in protected])
        if password:
            self._desk.passwords[:0] = [password]
            self.import_paths(dict.fromkeys(one.path for one in protected if one.path))

    def _undo(self, edits: list[int]) -> None:
        # other edits may have been made since: only those of this import are taken back
        open_book = self._desk.open_book
        if not open_book.is_open:
            return
        self._desk.finish()
        last = open_book.book.journal.last_done()
        if not (last and last.seq in edits):
            self._desk.messages.warning(
                tr("Other changes were made since; undo them first, then the import.")
            )
        with self._desk.messages.telling():
            while last and last.seq in edits:
                open_book.undo()
                last = open_book.book.journal.last_done()

    def _list(self, job: _Job) -> None:
        undo = partial(self._undo, job.edits) if job.edits else None
        ImportReport(self._desk, job.outcomes, undo, QApplication.activeWindow()).show()
