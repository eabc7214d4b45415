"""Exporting the memo to a file."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from briefbook.domain.contents import Contents
from briefbook.domain.counts import in_a_row
from briefbook.errors import BriefbookError
from briefbook.jobs.workers.checks import counts
from briefbook.jobs.workers.memos import EXPORT, memo_worker
from briefbook.jobs.workers.worker import StoppedError, Worker
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.folders import folder_beside
from briefbook.ui.memo.export_choices import Choices, remember, remembered
from briefbook.ui.memo.export_dialog import ExportDialog
from briefbook.ui.memo.since import SinceChoice, with_changes
from briefbook.ui.settings import Settings
from briefbook.ui.tasks import Task

if TYPE_CHECKING:
    from briefbook.jobs.exporting import Kind, MemoFile
    from briefbook.memo.assemble import Options
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
        self._moment = 0
        """The last edit that the contents have in them."""
        self._has_told_read_only = False
        self._worker: Worker | None = None
        self._task: Task | None = None
        desk.tasks.ended.connect(self._on_ended)

    def export(self) -> None:
        """Ask how and where to, and write the memo there."""
        if self._task is not None or self.dialog is not None:
            return
        self._desk.finish()
        book = self._desk.open_book.book
        contents, self._moment = book.contents(), book.journal.moment()
        if not contents.has_papers:
            self._desk.messages.warning(
                tr("There is nothing to print yet; add an issue, a risk or another paper first.")
            )
            return
        self._contents = contents
        # a process of its own, with time for a long book, gets ready while the user chooses
        self._worker = memo_worker(EXPORT)
        self._worker.start()
        since = SinceChoice(book, self._desk.open_book.since)
        self.dialog = dialog = ExportDialog(
            contents,
            self._choices,
            self._folder(),
            _page_size(contents),
            since,
            self._desk.icons,
            QApplication.activeWindow(),
        )
        dialog.audience_changed.connect(self._tell_withheld)
        dialog.accepted.connect(self._on_accepted)
        dialog.finished.connect(self._on_finished)
        dialog.show_withheld(None)
        self._tell_withheld(dialog.choices.audience)
        dialog.checked.review_wanted.connect(self._go_to_review)
        self._tell_checked(contents)
        dialog.open()

    def stop(self) -> None:
        """Close the dialog, and leave no process behind."""
        if self.dialog is not None:
            self.dialog.reject()
        if self._worker is not None:
            self._worker.stop()

    def _folder(self) -> Path:
        folder = Path(self._choices.folder)
        return folder if self._choices.folder and folder.is_dir() else folder_beside(self._desk.open_book)

    def _tell_withheld(self, audience: str | None) -> None:
        worker = self._worker
        if audience is None or worker is None or self.dialog is None:
            return
        since = self.dialog.since.since
        contents = self._with_changes()
        if contents is None:
            return

        def work(task: Task) -> tuple[str, ...] | None:
            from briefbook.jobs.export_report import withheld

            try:
                return worker.call(withheld, contents, audience)
            except StoppedError:  # the dialog was closed
                return None

        def done(sentences: tuple[str, ...] | None) -> None:
            dialog = self.dialog
            if dialog is not None and (dialog.choices.audience, dialog.since.since) == (audience, since):
                dialog.show_withheld(sentences)

        def failed(error: BriefbookError) -> None:
            if self.dialog is not None:
                self.dialog.show_withheld((str(error),))

        self._desk.tasks.start(tr("Looking for what is left out"), work, done=done, failed=failed)

    def _tell_checked(self, contents: Contents) -> None:
        one, oldest = self._desk.worker.one(), self._desk.check_count.oldest

        def work(task: Task) -> tuple[int, int]:
            return one.call(counts, contents, today=date.today(), oldest=oldest, overflows=())

        def done(counted: tuple[int, int]) -> None:
            if self.dialog is not None:
                self.dialog.checked.show_counts(*counted)

        def failed(error: BriefbookError) -> None:
            if self.dialog is not None:
                self.dialog.checked.show_sentence(str(error))

        self._desk.tasks.start(tr("Checking the book"), work, done=done, failed=failed, stop=one.stop)

    def _go_to_review(self) -> None:
        if self.dialog is not None:
            self.dialog.reject()
        self._desk.wayfinder.checks_wanted.emit()

    def _on_accepted(self) -> None:
        dialog, contents, worker = self.dialog, self._with_changes(), self._worker
        assert dialog is not None
        assert worker is not None
        if contents is None:
            return
        self._choices, path = dialog.choices, dialog.path
        self._desk.open_book.show_since(dialog.since.since)
        choices, password = self._choices, dialog.protect.value
        # the markings of a protected book are nothing for a file that is not
        is_secret = self._desk.open_book.book.file.key is not None
        remember(self._settings, replace(choices, audience=None) if is_secret else choices)
        self._task = self._desk.tasks.start(
            tr("Exporting the memo"),
            lambda task: _export(task, worker, contents, choices, path, password),
            done=lambda made: self._on_exported(path, made, contents),
            failed=self._desk.messages.error,
            stop=worker.stop,
        )

    def _with_changes(self) -> Contents | None:
        """Return the contents with the changes that are wanted; `None` where it was told why not."""
        assert self.dialog is not None
        assert self._contents is not None
        with self._desk.messages.telling():
            return with_changes(self._desk.open_book.book, self._contents, self.dialog.since.since)
        return None

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

    def _on_exported(self, path: Path, made: "MemoFile | None", contents: Contents) -> None:
        if made is None:
            return
        from briefbook.jobs.export_report import summary

        told = in_a_row(
            filter(
                None,
                (tr("Exported {name}", name=path.name), summary(made), self._noted(path, made, contents)),
            )
        )
        if made.withheld:
            told = tr("{told} · left out for these readers: %n", "", len(made.withheld), told=told)
        url = QUrl.fromLocalFile(str(path))
        if not made.warnings:
            self._desk.messages.info(told, tr("Open", "verb"), lambda: QDesktopServices.openUrl(url))
            return
        more = len(made.warnings) - 1
        rest = tr("And %n more; the memo’s pane lists them.", "", more) if more else ""
        told = " ".join(filter(None, (f"{told}.", made.warnings[0], rest)))
        self._desk.messages.warning(told, tr("Open", "verb"), lambda: QDesktopServices.openUrl(url))

    def _noted(self, path: Path, made: "MemoFile", contents: Contents) -> str:
        """Note the export in the book, and return what to tell of that."""
        from briefbook.jobs.export_log import exported

        open_book = self._desk.open_book
        memo = exported(contents, made, path, _options(self._choices), self._moment)
        if open_book.book.is_read_only:
            is_first, self._has_told_read_only = not self._has_told_read_only, True
            return tr("not noted in the book, which is open read-only") if is_first else ""
        try:
            return tr("noted as {label}", label=open_book.note_export(memo).label)
        except BriefbookError as error:
            return tr("not noted in the book: {error}", error=error).rstrip(".")

    def _on_ended(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self._drop_worker()


def _options(choices: Choices) -> "Options":
    from briefbook.memo.assemble import Options

    size: PageSize | None = choices.page_size or None  # type: ignore[assignment]
    return Options(audience=choices.audience, page_size=size)


def _page_size(contents: Contents) -> str:
    from briefbook import paths
    from briefbook.memo.templates import template

    try:
        return template(contents.header.template, paths.user_templates()).layout.page_size
    except BriefbookError:
        return ""


def _export(
    task: Task, worker: Worker, contents: Contents, choices: Choices, path: Path, password: str
) -> "MemoFile | None":
    from briefbook.jobs.exporting import memo_file
    from briefbook.jobs.writing_files import write_file

    kind: Kind = choices.kind  # type: ignore[assignment]
    options = _options(choices)
    is_pdf = kind == "pdf"
    try:
        made = worker.call(
            memo_file,
            contents,
            options,
            kind,
            attach=is_pdf and choices.attach,
            check=is_pdf,
            password=password,
        )
    except StoppedError:
        return None
    if task.is_cancelled:
        return None
    write_file(path, made.data)
    return made
