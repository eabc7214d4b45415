"""The application: from nothing to a window, as fast as Qt allows."""

import signal
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from briefbook import ID, __version__
from briefbook.jobs.kept_log import keep_log
from briefbook.jobs.mistakes import leave_no_core
from briefbook.ui.collecting import Collector
from briefbook.ui.frame.main_window import MainWindow
from briefbook.ui.frame.opening import Opening
from briefbook.ui.frame.warming import Warming
from briefbook.ui.language.languages import SETTING, speak, wanted
from briefbook.ui.opening_events import Application
from briefbook.ui.settings import Settings
from briefbook.ui.theme import fonts
from briefbook.ui.theme.icons import Icons, application_icon
from briefbook.ui.theme.theme import Theme
from briefbook.ui.trouble.hooks import install

TIDYING = 60_000
"""Milliseconds after the start when what is needed no more is removed."""


def run(*paths: Path) -> int:
    """Open the window, with what was asked for or the book open last, and return when it is closed."""
    leave_no_core()
    app = make_application()
    Collector(app)
    settings = Settings()
    speak(app, wanted(settings.text(SETTING)))
    keep_log(settings.folder / "briefbook.log")
    window = make_window(app, settings)
    opening = Opening(window, app)
    window.menu.help.trouble = install(window)
    # Python hears of signals between its own steps; the collector's timer gives it some
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: window.close())
    window.show()
    # the book is opened, and the fonts of other scripts are loaded, once the window is there
    QTimer.singleShot(0, lambda: fonts.register(fonts.OTHER_SCRIPTS))
    QTimer.singleShot(0, lambda: opening.begin(paths))
    QTimer.singleShot(0, lambda: Warming(window.session, window))
    QTimer.singleShot(TIDYING, _tidy)
    return app.exec()


def _tidy() -> None:
    from briefbook.store.old_copies import remove_old_copies

    remove_old_copies()


def make_application() -> QApplication:
    """Return the one application, made if need be."""
    made = QApplication.instance()
    app = made if isinstance(made, QApplication) else Application(sys.argv[:1])
    QCoreApplication.setApplicationName("Briefbook")
    QCoreApplication.setApplicationVersion(__version__)
    app.setApplicationDisplayName("Briefbook")
    app.setDesktopFileName(ID)
    return app


def make_window(app: QApplication, settings: Settings) -> MainWindow:
    """Return the main window in the remembered theme, not yet shown."""
    theme = Theme(settings.text("theme", "system"), settings.number("scale", 100))
    theme.apply(app)
    app.setWindowIcon(application_icon())
    return MainWindow(theme, Icons(theme), settings)
