"""Exporting the memo to a file."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from briefbook.domain.contents import Contents
from briefbook.errors import BriefbookError
from briefbook.jobs.memo_worker import EXPORT, memo_worker
from briefbook.jobs.worker import StoppedError, Worker
from briefbook.store.database import MEMORY
from briefbook.ui.desk import Desk
from briefbook.ui.memo.export_choices import Choices, remember, remembered
from briefbook.ui.memo.export_dialog import ExportDialog
from briefbook.ui.settings import Settings
from briefbook.ui.tasks import Task

if TYPE_CHECKING:
    from briefbook.jobs.exporting import Kind, MemoFile
    from briefbook.memo.templates import PageSize


class Exporter(QObject):
    """Writes the memo where and as the user wants it; `settings` remember that over a restart."""

    def __init__(self, desk: Desk, parent: QObject | None = None, settings: Settings | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._settings = settings
        self._choices = remembered(settings)
        self.dialog: ExportDialog | None = None
        """The dialog, while it is open."""
        self._contents: Contents | None = None
        self._worker: Worker | None = None
        self._task: Task | None = None
        desk.tasks.ended.connect(self._on_ended)

    def export(self) -> None:
        """Ask how and where to, and write the memo there."""
        if self._task is not None or self.dialog is not None:
            return
        self._desk.open_book.flush()
        contents = self._desk.open_book.book.contents()
        if not (contents.issues or contents.risks):
            self._desk.messages.warning("There is nothing to print yet; add an issue or a risk first.")
            return
        self._contents = contents
        # a process of its own, with time for a long book, gets ready while the user chooses
        self._worker = memo_worker(EXPORT)
        self._worker.start()
        self.dialog = dialog = ExportDialog(
            contents, self._choices, self._folder(), _page_size(contents), QApplication.activeWindow()
        )
        dialog.audience_changed.connect(self._tell_withheld)
        dialog.accepted.connect(self._on_accepted)
        dialog.finished.connect(self._on_finished)
        dialog.show_withheld(None)
        self._tell_withheld(dialog.choices.audience)
        dialog.open()

    def stop(self) -> None:
        """Close the dialog, and leave no process behind."""
        if self.dialog is not None:
            self.dialog.reject()
        if self._worker is not None:
            self._worker.stop()

    def _folder(self) -> Path:
        book, folder = self._desk.open_book.book.path, Path(self._choices.folder)
        if self._choices.folder and folder.is_dir():
            return folder
        if book != MEMORY:
            return book.parent
        return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))

    def _tell_withheld(self, audience: str | None) -> None:
        worker, contents = self._worker, self._contents
        if audience is None or worker is None or contents is None:
            return

        def work(task: Task) -> tuple[str, ...] | None:
            from briefbook.jobs.export_report import withheld

            try:
                return worker.call(withheld, contents, audience)
            except StoppedError:  # the dialog was closed
                return None

        def done(sentences: tuple[str, ...] | None) -> None:
            if self.dialog is not None and self.dialog.choices.audience == audience:
                self.dialog.show_withheld(sentences)

        def failed(sentence: str) -> None:
            if self.dialog is not None:
                self.dialog.show_withheld((sentence,))

        self._desk.tasks.start("Looking for what is left out", work, done=done, failed=failed)

    def _on_accepted(self) -> None:
        dialog, contents, worker = self.dialog, self._contents, self._worker
        assert dialog is not None
        assert contents is not None
        assert worker is not None
        self._choices, path = dialog.choices, dialog.path
        choices = self._choices
        remember(self._settings, choices)
        self._task = self._desk.tasks.start(
            "Exporting the memo",
            lambda task: _export(task, worker, contents, choices, path),
            done=lambda made: self._on_exported(path, made),
            failed=self._desk.messages.error,
            stop=worker.stop,
        )

    def _on_finished(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
        if self._task is None:
            self._drop_worker()

    def _drop_worker(self) -> None:
        if self._worker is not None:
            self._worker.stop()
            self._worker = None

    def _on_exported(self, path: Path, made: "MemoFile | None") -> None:
        if made is None:
            return
        from briefbook.jobs.export_report import summary

        told = ", ".join(filter(None, (f"Exported {path.name}", summary(made))))
        if made.withheld:
            told = f"{told} · left out for these readers: {len(made.withheld)}"
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
            self._drop_worker()


def _page_size(contents: Contents) -> str:
    from briefbook import paths
    from briefbook.memo.templates import template

    try:
        return template(contents.header.template, paths.user_templates()).layout.page_size
    except BriefbookError:
        return ""


def _export(
    task: Task, worker: Worker, contents: Contents, choices: Choices, path: Path
) -> "MemoFile | None":
    from briefbook.jobs.exporting import memo_file
    from briefbook.jobs.writing_files import write_file
    from briefbook.memo.assemble import Options

    kind: Kind = choices.kind  # type: ignore[assignment]
    size: PageSize | None = choices.page_size or None  # type: ignore[assignment]
    options = Options(audience=choices.audience, page_size=size)
    is_pdf = kind == "pdf"
    try:
        made = worker.call(memo_file, contents, options, kind, attach=is_pdf and choices.attach, check=is_pdf)
    except StoppedError:
        return None
    if task.is_cancelled:
        return None
    write_file(path, made.data)
    return made
