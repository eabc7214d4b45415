"""A source's passages as a Web Annotation file, out and in."""

import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog

from briefbook.domain.counts import in_a_row
from briefbook.domain.source import Source
from briefbook.errors import BriefbookError
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.folders import folder_beside
from briefbook.ui.sources.list_dialog import ListDialog
from briefbook.ui.tasks import Task

if TYPE_CHECKING:
    from briefbook.jobs.annotations import Taken
    from briefbook.readers.annotations import Annotation

_COUNTED: Final[dict[str, Callable[[int], str]]] = {
    "marked": lambda n: tr("%n marked", "", n),
    "already here": lambda n: tr("%n already here", "", n),
    "refused": lambda n: tr("%n refused", "", n),
}
"""Says how many annotations have each status."""


class AnnotationFiles(QObject):
    """Asks for a file, and writes a source's passages to it or marks what it marks."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.folder = str(folder_beside(desk.open_book))

    def ask_and_export(self, source: Source) -> None:
        """Ask where to, and write the source's passages and notes."""
        name = str(Path(self.folder) / f"{source.key}.jsonld")
        path, _ = QFileDialog.getSaveFileName(
            QApplication.activeWindow(), tr("Export Passages as Annotations"), name, _filter()
        )
        if path:
            self.folder = str(Path(path).parent)
            self.export(source, Path(path))

    def export(self, source: Source, path: Path) -> None:
        """Write the source's passages and notes to a file."""
        from briefbook.jobs.annotations import annotations_of
        from briefbook.jobs.writing_files import write_file

        self._desk.finish()
        values = annotations_of(self._desk.open_book.book, [source])
        with self._desk.messages.telling():
            write_file(path, json.dumps(values, ensure_ascii=False, indent=2).encode())
            self._desk.messages.info(
                tr("Wrote %n passage(s) to “{name}”", "", values["total"], name=path.name)
            )

    def ask_and_import(self, source: Source) -> None:
        """Ask for a file of annotations, and mark in the source what it marks."""
        path, _ = QFileDialog.getOpenFileName(
            QApplication.activeWindow(),
            tr("Import Annotations of “{title}”", title=source.title),
            self.folder,
            _filter(),
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
                raise BriefbookError(
                    tr("“{name}” cannot be read: {reason}.", name=path.name, reason=error.strerror)
                ) from error

        messages = self._desk.messages
        self._desk.tasks.start(
            tr("Reading “{name}”", name=path.name), work, done=self._take, failed=messages.error
        )

    def _take(self, answer: "tuple[str, list[Annotation]]") -> None:
        from briefbook.jobs.annotations import take_annotations

        source_id, annotations = answer
        open_book = self._desk.open_book
        if not open_book.is_open:
            return
        self._desk.finish()
        book = open_book.book
        source = book.sources.find(source_id)
        if source is None:
            self._desk.messages.error(
                tr("The source is no longer in the book, so nothing can be marked in it.")
            )
            return
        with self._desk.messages.telling():
            edit, taken = take_annotations(book, annotations, source)
            if edit:
                open_book.do(lambda: edit)
            self._tell(taken)

    def _tell(self, taken: "list[Taken]") -> None:
        messages = self._desk.messages
        counts = Counter(one.status for one in taken)
        words = in_a_row(said(counts[status]) for status, said in _COUNTED.items() if counts[status])
        told = tr("Annotations: {counts}", counts=words)
        refusals = [f"“{one.quote}”: {one.reason}" for one in taken if one.status == "refused"]
        if refusals:
            messages.warning(told, tr("Show"), lambda: self._list(refusals))
        elif counts["marked"]:
            messages.info(told, tr("Undo"), self._desk.open_book.undo)
        else:
            messages.info(told)

    def _list(self, refusals: list[str]) -> None:
        heading = tr("%n annotation(s) not imported", "", len(refusals))
        shown = ListDialog(
            tr("Annotations Not Imported"),
            heading,
            tr("Why each was not imported"),
            QApplication.activeWindow(),
        )
        shown.list.addItems(refusals)
        shown.list.setCurrentRow(0)
        shown.show()


def _filter() -> str:
    return ";;".join((tr("Web Annotations (*.jsonld *.json)"), tr("All files (*)")))
