"""The command that prints the memo: makes it, asks the system’s dialog, and prints while one works on."""

import logging
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from briefbook.errors import BriefbookError
from briefbook.jobs.workers.memos import EXPORT, memo_worker
from briefbook.jobs.workers.worker import StoppedError, Worker
from briefbook.translation import tr
from briefbook.ui.frame.session import Session
from briefbook.ui.memo.since import with_changes
from briefbook.ui.tasks import Task

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from briefbook.ui.desk import Desk

log = logging.getLogger(__name__)


class Printing(QObject):
    """Prints the memo of the open book; one at a time."""

    def __init__(self, session: Session) -> None:
        super().__init__(session.window)
        self._session = session
        self._desk: Desk | None = None
        self._worker: Worker | None = None
        self._task: Task | None = None
        self._is_asking = False

    @property
    def is_going(self) -> bool:
        """Whether something is being printed."""
        return self._worker is not None

    def print_memo(self) -> None:
        """Make the memo as its pane shows it, and print it."""
        desk = self._session.desk
        if desk is None or self.is_going or not self._is_possible():
            return
        desk.finish()
        book = desk.open_book.book
        contents = book.contents()
        if not contents.has_papers:
            desk.messages.warning(
                tr("There is nothing to print yet; add an issue, a risk or another paper first.")
            )
            return
        try:
            contents = with_changes(book, contents, desk.open_book.since)
        except BriefbookError as error:
            desk.messages.error(error)
            return
        self._desk, self._worker = desk, memo_worker(EXPORT)
        worker, title = self._worker, book.title

        def work(task: Task) -> tuple[bytes, tuple[tuple[float, float], ...]] | None:
            from briefbook.jobs.exporting import memo_file
            from briefbook.jobs.printing import page_sizes

            try:
                data = worker.call(memo_file, contents).data
                return data, worker.call(page_sizes, data)
            except StoppedError:
                return None

        self._is_asking = False
        desk.tasks.ended.connect(self._on_ended)
        self._task = desk.tasks.start(
            tr("Making the memo"),
            work,
            done=lambda made: self._ask(made[0], made[1], title) if made else None,
            failed=self._fail,
            stop=worker.stop,
        )

    def _is_possible(self) -> bool:
        """Return whether there is something to print with, or say what to do instead."""
        exporter = self._session.exporter
        way = (tr("Export…"), exporter.export) if exporter else ("", None)
        try:
            from PySide6.QtPrintSupport import QPrinterInfo
        except ImportError:
            log.exception("Qt’s printing cannot be loaded")
            self._session.messages.warning(
                tr("This installation of Briefbook cannot print; export the memo as PDF and print that."),
                *way,
            )
            return False
        # on Linux the dialog itself prints to a file
        if not sys.platform.startswith("linux") and not QPrinterInfo.availablePrinterNames():
            self._session.messages.warning(
                tr("This computer has no printer; export the memo as PDF and print that elsewhere."), *way
            )
            return False
        return True

    def _ask(self, data: bytes, sizes: tuple[tuple[float, float], ...], title: str) -> None:
        from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog
        from PySide6.QtWidgets import QToolButton

        from briefbook.ui.printing.painting import chosen_pages, printer_for

        desk = self._desk
        if desk is None or desk is not self._session.desk:
            return
        self._is_asking = True
        printer = printer_for(sizes, title)
        dialog = QPrintDialog(printer, self._session.window)
        dialog.setWindowTitle(tr("Print the Memo"))
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, True)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintCurrentPage, False)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintSelection, False)
        dialog.setMinMax(1, len(sizes))
        dialog.setFromTo(1, len(sizes))
        for button in dialog.findChildren(QToolButton):
            if button.text() == "...":  # Qt names it by no more than that
                button.setAccessibleName(tr("Choose the file to print to"))
                button.setToolTip(button.accessibleName())
        # the dialogs of Windows and macOS are shown in this way only
        was_accepted = bool(dialog.exec())
        dialog.deleteLater()
        pages = chosen_pages(printer, len(sizes)) if was_accepted else []
        if not pages or desk is not self._session.desk:
            self._end()
            return
        self._print(desk, printer, data, sizes, pages)

    def _print(
        self,
        desk: "Desk",
        printer: "QPrinter",
        data: bytes,
        sizes: tuple[tuple[float, float], ...],
        pages: list[int],
    ) -> None:
        worker = self._worker
        assert worker is not None

        def work(task: Task) -> int:
            from briefbook.ui.printing.painting import print_pages

            try:
                return print_pages(task, printer, worker, data, sizes, pages)
            except StoppedError:
                return 0

        def done(count: int) -> None:
            where = printer.outputFileName() or printer.printerName()
            if count:
                desk.messages.info(tr("Sent %n page(s) to {where}", "", count, where=where))

        self._is_asking = False
        self._task = desk.tasks.start(
            tr("Printing the memo"), work, done=done, failed=desk.messages.error, stop=worker.stop
        )

    def _fail(self, error: BriefbookError) -> None:
        self._session.messages.error(error)

    def _on_ended(self, task: Task) -> None:
        # while the dialog is open, the worker waits for what it says
        if task is self._task and not self._is_asking:
            self._end()

    def _end(self) -> None:
        if self._worker is not None:
            self._worker.stop()
        if self._desk is not None:
            self._desk.tasks.ended.disconnect(self._on_ended)
        self._worker = self._desk = self._task = None
        self._is_asking = False
