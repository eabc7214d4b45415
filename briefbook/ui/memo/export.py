"""Exporting the memo to a PDF file."""

import re
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog

from briefbook.domain.contents import Contents
from briefbook.jobs.exporting import MemoPdf, memo_pdf, write_file
from briefbook.store.database import MEMORY
from briefbook.ui.desk import Desk
from briefbook.ui.settings import Settings
from briefbook.ui.tasks import Task

_FOLDER = "export_folder"


class Exporter(QObject):
    """Writes the memo where the user wants it; `settings` remember the folder over a restart."""

    def __init__(self, desk: Desk, parent: QObject | None = None, settings: Settings | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._settings = settings
        self._folder: Path | None = None
        self._task: Task | None = None
        desk.tasks.ended.connect(self._on_ended)

    def export(self) -> None:
        """Ask where to, and write the memo there."""
        if self._task is not None:
            return
        self._desk.open_book.flush()
        contents = self._desk.open_book.book.contents()
        if not (contents.issues or contents.risks):
            self._desk.messages.warning("There is nothing to print yet; add an issue or a risk first.")
            return
        path = self._path(suggested_name(contents))
        if path is None:
            return
        self._remember(path.parent)
        self._task = self._desk.tasks.start(
            "Exporting the memo",
            lambda task: _export(task, contents, path),
            done=lambda made: self._on_exported(path, made),
            failed=self._desk.messages.error,
        )

    def _path(self, name: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(
            QApplication.activeWindow(), "Export PDF", str(self._last_folder() / name), "PDF files (*.pdf)"
        )
        if not chosen:
            return None
        path = Path(chosen)
        if path.suffix.lower() == ".pdf":
            return path
        path = path.with_name(f"{path.name}.pdf")
        if path.exists():  # the dialog has asked about the other name only
            self._desk.messages.error(f"{path.name} already exists; choose it, or another name.")
            return None
        return path

    def _last_folder(self) -> Path:
        remembered = self._settings.text(_FOLDER) if self._settings else ""
        book = self._desk.open_book.book.path
        for folder in (self._folder, Path(remembered) if remembered else None):
            if folder is not None and folder.is_dir():
                return folder
        if book != MEMORY:
            return book.parent
        return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    def _remember(self, folder: Path) -> None:
        self._folder = folder
        if self._settings:
            self._settings.remember(_FOLDER, str(folder))

    def _on_exported(self, path: Path, made: MemoPdf | None) -> None:
        if made is None:
            return
        pages = "1 page" if made.pages == 1 else f"{made.pages} pages"
        told = f"Exported {path.name}, {pages}"
        url = QUrl.fromLocalFile(str(path))
        if not made.warnings:
            self._desk.messages.info(told, "Open", lambda: QDesktopServices.openUrl(url))
            return
        more = len(made.warnings) - 1
        rest = f" And {more} more; the memo’s pane lists them." if more else ""
        told = f"{told}. {made.warnings[0]}{rest}"
        self._desk.messages.warning(told, "Open", lambda: QDesktopServices.openUrl(url))

    def _on_ended(self, task: Task) -> None:
        if task is self._task:
            self._task = None


def suggested_name(contents: Contents) -> str:
    """Return a file's name that all systems accept, after the memo's subject or the book's title."""
    title = contents.header.subject or contents.cover.title
    name = re.sub(r'[\x00-\x1f\x7f<>:"/\\|?*]+', " ", title)
    name = " ".join(name.split())[:80].strip(" .")
    return f"{name or 'Memo'}.pdf"


def _export(task: Task, contents: Contents, path: Path) -> MemoPdf | None:
    made = memo_pdf(contents)
    if task.is_cancelled:
        return None
    write_file(path, made.data)
    return made
