"""A source's passages as a Web Annotation file, out and in."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QApplication, QFileDialog

from briefbook.domain.counts import count_of
from briefbook.domain.source import Source
from briefbook.errors import BriefbookError
from briefbook.ui.desk import Desk
from briefbook.ui.sources.list_dialog import ListDialog
from briefbook.ui.tasks import Task

if TYPE_CHECKING:
    from briefbook.jobs.annotations import Taken
    from briefbook.readers.annotations import Annotation

_FILTER = "Web Annotations (*.jsonld *.json);;All files (*)"


class AnnotationFiles(QObject):
    """Asks for a file, and writes a source's passages to it or marks what it marks."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)

    def ask_and_export(self, source: Source) -> None:
        """Ask where to, and write the source's passages and notes."""
        name = str(Path(self.folder) / f"{source.key}.jsonld")
        path, _ = QFileDialog.getSaveFileName(
            QApplication.activeWindow(), "Export Passages as Annotations", name, _FILTER
        )
        if path:
            self.folder = str(Path(path).parent)
            self.export(source, Path(path))

    def export(self, source: Source, path: Path) -> None:
        """Write the source's passages and notes to a file."""
        from briefbook.jobs.annotations import annotations_of
        from briefbook.jobs.writing_files import write_file

        self._desk.open_book.flush()
        values = annotations_of(self._desk.open_book.book, [source])
        with self._desk.messages.telling():
            write_file(path, json.dumps(values, ensure_ascii=False, indent=2).encode())
            self._desk.messages.info(f"Wrote {count_of(values['total'], 'passage')} to “{path.name}”")

    def ask_and_import(self, source: Source) -> None:
        """Ask for a file of annotations, and mark in the source what it marks."""
        path, _ = QFileDialog.getOpenFileName(
            QApplication.activeWindow(), f"Import Annotations of “{source.title}”", self.folder, _FILTER
        )
        if path:
            self.folder = str(Path(path).parent)
            self.import_path(source, Path(path))

    def import_path(self, source: Source, path: Path) -> None:
        """Mark in the source what a file of annotations marks, as far as the places are certain."""

        def work(_: Task) -> "tuple[str, list[Annotation]]":
            from briefbook.readers.annotations import read_annotations

            try:
                return source.id, read_annotations(path.read_bytes())
            except OSError as error:
                raise BriefbookError(f"“{path.name}” cannot be read: {error.strerror}.") from error

        messages = self._desk.messages
        self._desk.tasks.start(f"Reading “{path.name}”", work, done=self._take, failed=messages.error)

    def _take(self, answer: "tuple[str, list[Annotation]]") -> None:
        from briefbook.jobs.annotations import take_annotations

        source_id, annotations = answer
        open_book = self._desk.open_book
        if not open_book.is_open:
            return
        open_book.flush()
        book = open_book.book
        source = book.sources.find(source_id)
        if source is None:
            self._desk.messages.error("The source is no longer in the book, so nothing can be marked in it.")
            return
        with self._desk.messages.telling():
            edit, taken = take_annotations(book, annotations, source)
            if edit:
                open_book.do(lambda: edit)
            self._tell(taken)

    def _tell(self, taken: "list[Taken]") -> None:
        messages = self._desk.messages
        counts = {
            word: sum(one.status == word for one in taken) for word in ("marked", "already here", "refused")
        }
        words = ", ".join(f"{count} {word}" for word, count in counts.items() if count)
        refusals = [f"“{one.quote}”: {one.reason}" for one in taken if one.status == "refused"]
        if refusals:
            messages.warning(f"Annotations: {words}", "Show", lambda: self._list(refusals))
        elif counts["marked"]:
            messages.info(f"Annotations: {words}", "Undo", self._desk.open_book.undo)
        else:
            messages.info(f"Annotations: {words}")

    def _list(self, refusals: list[str]) -> None:
        heading = f"{count_of(len(refusals), 'annotation')} not imported"
        shown = ListDialog(
            "Annotations Not Imported", heading, "Why each was not imported", QApplication.activeWindow()
        )
        shown.list.addItems(refusals)
        shown.list.setCurrentRow(0)
        shown.show()
