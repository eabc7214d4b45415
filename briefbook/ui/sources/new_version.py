"""Importing a file as the new version of a source."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog

from briefbook.domain.source import Source
from briefbook.errors import PasswordNeededError
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.folders import documents
from briefbook.ui.sources.importing import file_filters
from briefbook.ui.sources.passwords import ask_password
from briefbook.ui.tasks import Task

if TYPE_CHECKING:
    from briefbook.domain.reading import Reading


class NewVersion(QObject):
    """Asks for a file, reads it off this thread, and tells what became of the source's passages."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.folder = str(documents())

    def ask_and_import(self, source: Source) -> None:
        """Ask for the file of a new version and import it beside the old one."""
        words = tr("Import New Version of “{title}”", title=source.title)
        window = QApplication.activeWindow()
        name, _ = QFileDialog.getOpenFileName(window, words, self.folder, file_filters())
        if name:
            self.folder = str(Path(name).parent)
            self.import_path(source, Path(name))

    def import_path(self, source: Source, path: Path) -> None:
        """Import a file as the new version of a source."""
        worker, passwords = self._desk.reading_worker, tuple(self._desk.passwords)

        def work(_: Task) -> "tuple[str, Reading | None]":
            from briefbook.jobs.updating import read_version

            for password in ("", *passwords):
                try:
                    return source.id, read_version(path, worker, password)
                except PasswordNeededError:
                    continue
            return source.id, None

        def done(answer: "tuple[str, Reading | None]") -> None:
            if answer[1] is not None:
                self._update(answer[0], answer[1])
            elif password := ask_password(QApplication.activeWindow(), [path.name]):
                self._desk.passwords[:0] = [password]
                self.import_path(source, path)

        messages = self._desk.messages
        self._desk.tasks.start(
            tr("Reading “{name}”", name=path.name), work, done=done, failed=messages.error, stop=worker.stop
        )

    def _update(self, source_id: str, reading: "Reading") -> None:
        from briefbook.jobs.updating import outcome_sentence, plan_update

        open_book = self._desk.open_book
        if not open_book.is_open:
            return
        book = open_book.book
        source = book.sources.find(source_id)
        if source is None:
            self._desk.messages.error(tr("The source is no longer in the book, so it has no new version."))
            return
        with self._desk.messages.telling():
            open_book.do(lambda: plan_update(book, book.sources.get(source_id), reading))
            words = outcome_sentence(book, source)
            if book.anchorings.of_source(source_id):
                self._desk.messages.warning(words, tr("Review", "verb"), lambda: self._review(source_id))
            else:
                self._desk.messages.info(words, tr("Undo"), open_book.undo)

    def _review(self, source_id: str) -> None:
        self._desk.wayfinder.versions_wanted.emit(source_id)
