"""Hears of mistakes that nothing else has caught, and tells of them: one bar, however many there are."""

import logging
import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from briefbook.errors import BriefbookError
from briefbook.translation import tr

if TYPE_CHECKING:  # loaded with the first mistake
    from briefbook.jobs.mistake_report import Mistakes
    from briefbook.ui.frame.main_window import MainWindow
    from briefbook.ui.frame.session import Session
    from briefbook.ui.trouble.report_window import ReportWindow

log = logging.getLogger(__name__)

PAUSE = 1000
"""Milliseconds between two changes of the bar, so that a storm of mistakes leaves the window usable."""

_LOGGED = 3
"""How often the same mistake is logged whole; then at each power of ten."""


class Trouble(QObject):
    """What went wrong in this window’s program, and the bar and the report that tell of it."""

    _noted = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._mistakes: Mistakes | None = None
        self._told = 0
        self._report: ReportWindow | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._tell)
        # from whatever thread it happened in
        self._noted.connect(self._tell_soon, Qt.ConnectionType.QueuedConnection)

    @property
    def mistakes(self) -> "Mistakes":
        """All that went wrong since the start."""
        if self._mistakes is None:
            from briefbook.jobs.mistake_report import Mistakes

            self._mistakes = Mistakes()
        return self._mistakes

    def note(self, error: BaseException, what: str, *, is_told: bool = True) -> None:
        """Keep a mistake for the report and the log, and tell of it."""
        times = self.mistakes.note(error, what)
        if 0 < times <= _LOGGED or str(times).strip("0") == "1":
            often = f", {times} times now" if times > 1 else ""
            log.critical("A mistake in Briefbook, %s%s", what, often, exc_info=error)
        if is_told:
            self._noted.emit()

    def show_report(self) -> None:
        """Open the report, or bring it forward."""
        from shiboken6 import isValid

        from briefbook.ui.trouble.report_window import ReportWindow

        if self._report is None or not isValid(self._report):
            self._report = ReportWindow(self.mistakes, self._window.session, self._window)
        self._report.refresh()
        if self._report.isVisible():
            self._report.raise_()
        self._report.show()
        self._report.activateWindow()

    def _tell_soon(self) -> None:
        if not self._pause.isActive():
            self._tell()

    def _tell(self) -> None:
        """Tell how many there are by now; where that changes, look again after a pause."""
        count = self.mistakes.count
        if count == self._told:
            return
        self._told = count
        self._pause.start()
        self._window.messages.error(
            tr("Briefbook made a mistake; nothing saved is lost.")
            if count == 1
            else tr("Briefbook made %n mistake(s); nothing saved is lost.", "", count),
            tr("Details…"),
            self.show_report,
        )


def install(window: "MainWindow") -> Trouble:
    """Tell in a window of all mistakes from now on; once, when the window is made."""
    trouble = Trouble(window)

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.exit(130)
            return
        from briefbook.store.faults import while_reading

        if isinstance(error, BriefbookError):  # that nobody has told of
            window.messages.error(error)
        elif told := while_reading(error):
            log.error("The book could not be read", exc_info=(kind, error, trace))
            window.messages.error(told)
        else:
            trouble.note(error, "in the window")

    sys.excepthook = tell
    # what Python itself says of these on standard error, which a desktop keeps, quotes what they are about
    sys.unraisablehook = lambda one: _note(trouble, one.exc_value, "while cleaning up", is_told=False)
    threading.excepthook = lambda one: _note(trouble, one.exc_value, "in a thread")
    logging.getLogger("briefbook.ui.tasks").addHandler(_Listener(trouble))
    return trouble


def make_support_file(session: "Session", trouble: Trouble | None = None) -> None:
    """Show what a support file would hold, and write it where the user wants it."""
    from briefbook.ui.trouble.support_dialog import SupportDialog

    SupportDialog(session, trouble.mistakes if trouble else None, session.window).open()


def _note(trouble: Trouble, error: BaseException | None, what: str, *, is_told: bool = True) -> None:
    if error is not None and not isinstance(error, SystemExit):
        trouble.note(error, what, is_told=is_told)


class _Listener(logging.Handler):
    """Takes the mistakes in work off the window’s thread, of which who began the work tells in a sentence."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(logging.ERROR)
        self._trouble = trouble

    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info and (error := record.exc_info[1]) is not None:
            self._trouble.mistakes.note(error, "in work off the window’s thread")
