"""Bringing files, pages and text into the library."""

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, QObject, QStandardPaths, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from briefbook.ui.desk import Desk
from briefbook.ui.sources.outcomes import first_refused, summary
from briefbook.ui.sources.refusals import RefusalList
from briefbook.ui.tasks import Task

if TYPE_CHECKING:
    from briefbook.domain.reading import Reading
    from briefbook.jobs.importing import Imported, Refusal

BATCH: Final = 100
"""How many files are imported by one edit at most."""

FILTERS: Final = ";;".join(
    (
        "Articles (*.txt *.text *.md *.markdown *.mdown *.mkd *.html *.htm *.xhtml *.xht)",
        "Text (*.txt *.text)",
        "Markdown (*.md *.markdown *.mdown *.mkd)",
        "HTML (*.html *.htm *.xhtml *.xht)",
        "All files (*)",
    )
)


@dataclass(eq=False)
class _Job:
    """One import: what became of its files so far, and the edits it made, as the journal counts them."""

    outcomes: list["Imported"] = field(default_factory=list)
    edits: list[int] = field(default_factory=list)


class Importer(QObject):
    """Reads files off this thread, imports them as edits, tells what became of them and selects the first."""

    _read = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs: dict[Task, _Job] = {}
        self._batches: deque[tuple[_Job, list[Reading | Refusal]]] = deque()
        self.folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        # what is read waits like typing does, so that a book closed meanwhile gets it still
        self._read.connect(desk.open_book.flush)
        desk.open_book.flushes(self._import)
        desk.tasks.ended.connect(self._finish)

    def ask_and_import(self) -> None:
        """Ask for files and import them."""
        window = QApplication.activeWindow()
        names, _ = QFileDialog.getOpenFileNames(window, "Import Files", self.folder, FILTERS)
        if names:
            self.folder = str(Path(names[0]).parent)
            self.import_paths(Path(name) for name in names)

    def import_paths(self, paths: Iterable[Path]) -> None:
        """Import files; what is read is kept when the import is cancelled."""
        files = tuple(paths)
        if not files:
            return
        title = f"Importing “{files[0].name}”" if len(files) == 1 else f"Importing {len(files)} files"
        job = _Job()

        def work(task: Task) -> None:
            from briefbook.jobs.importing import read_files

            asked = iter(range(len(files)))

            def goes_on() -> bool:
                task.progressed.emit(next(asked), len(files))
                return not task.is_cancelled

            for start in range(0, len(files), BATCH):
                if not task.is_cancelled:
                    self._hand_over(job, read_files(files[start : start + BATCH], goes_on))

        self._start(title, work, job)

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
                "Briefbook never goes online, so it cannot fetch that page;"
                " save the page as a file and import the file."
            )
            return
        if not (text.strip() or html.strip()):
            self._desk.messages.warning("There is nothing on the clipboard that can become a source.")
            return
        job = _Job()

        def work(_: Task) -> None:
            from briefbook.jobs.importing import read_clipboard

            self._hand_over(job, read_clipboard(text, html))

        self._start("Reading what was pasted", work, job)

    def _start(self, title: str, work: Callable[[Task], None], job: _Job) -> None:
        messages = self._desk.messages
        task = self._desk.tasks.start(title, work, done=lambda _: None, failed=messages.error)
        self._jobs[task] = job

    def _hand_over(self, job: _Job, found: "list[Reading | Refusal]") -> None:
        self._batches.append((job, found))
        self._read.emit()

    def _import(self) -> None:
        from briefbook.jobs.importing import import_read

        book = self._desk.open_book.book
        while self._batches:
            job, found = self._batches.popleft()
            before = book.journal.last_done()
            with self._desk.messages.telling():
                job.outcomes += import_read(book, found)
            after = book.journal.last_done()
            if after and after != before:
                job.edits.append(after.seq)

    def _finish(self, task: Task) -> None:
        job = self._jobs.pop(task, None)
        if job is None or not self._desk.open_book.is_open:
            return
        self._tell(job)
        shown = sorted((one for one in job.outcomes if one.source), key=lambda one: one.was_here)
        if shown and shown[0].source:
            self._desk.wayfinder.selected.emit("source", shown[0].source.id)

    def _tell(self, job: _Job) -> None:
        messages, text = self._desk.messages, summary(job.outcomes)
        refusals = [one.reason for one in job.outcomes if one.source is None]
        undo = ("Undo", lambda: self._undo(job.edits)) if job.edits else ()
        if not refusals:
            if text:
                messages.info(text, *undo)
            return
        # one message, because each takes the place of the one before
        text = f"{text}. {first_refused(refusals)}" if text else first_refused(refusals)
        if len(refusals) > 1:
            messages.warning(text, "Show All", lambda: self._list(refusals))
        else:
            messages.warning(text, *undo)

    def _undo(self, edits: list[int]) -> None:
        # other edits may have been made since: only those of this import are taken back
        open_book = self._desk.open_book
        if not open_book.is_open:
            return
        open_book.flush()
        last = open_book.book.journal.last_done()
        if not (last and last.seq in edits):
            self._desk.messages.warning("Other changes were made since; undo them first, then the import.")
        while last and last.seq in edits:
            open_book.undo()
            last = open_book.book.journal.last_done()

    def _list(self, refusals: list[str]) -> None:
        RefusalList(refusals, QApplication.activeWindow()).show()
