"""The application: from nothing to a window, as fast as Qt allows."""

import logging
import os
import signal
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from briefbook import __version__
from briefbook.ui.collecting import Collector
from briefbook.ui.frame.main_window import MainWindow
from briefbook.ui.settings import Settings
from briefbook.ui.theme import fonts
from briefbook.ui.theme.icons import Icons, application_icon
from briefbook.ui.theme.theme import Theme

log = logging.getLogger(__name__)


def run(book: Path | None = None) -> int:
    """Open the window, with a book or the one open last, and return when it is closed."""
    app = make_application()
    Collector(app)
    settings = Settings()
    _log_to(settings.folder / "briefbook.log")
    window = make_window(app, settings)
    _tell_of_mistakes(window)
    # Python hears of signals between its own steps; the collector's timer gives it some
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: window.close())
    window.show()
    # the book is opened, and the fonts of other scripts are loaded, once the window is there
    QTimer.singleShot(0, lambda: fonts.register(fonts.OTHER_SCRIPTS))
    QTimer.singleShot(0, lambda: window.open_first(book))
    return app.exec()


def make_application() -> QApplication:
    """Return the one application, made if need be."""
    made = QApplication.instance()
    app = made if isinstance(made, QApplication) else QApplication(sys.argv[:1])
    QCoreApplication.setApplicationName("Briefbook")
    QCoreApplication.setApplicationVersion(__version__)
    app.setApplicationDisplayName("Briefbook")
    app.setDesktopFileName("briefbook")
    return app


def make_window(app: QApplication, settings: Settings) -> MainWindow:
    """Return the main window in the remembered theme, not yet shown."""
    theme = Theme(settings.text("theme", "system"), settings.number("scale", 100))
    theme.apply(app)
    app.setWindowIcon(application_icon())
    return MainWindow(theme, Icons(theme), settings)


def _log_to(path: Path) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > 1_000_000:
            os.replace(path, path.with_suffix(".log.1"))
        logging.basicConfig(
            filename=path, encoding="utf-8", format="%(asctime)s %(name)s %(levelname)s %(message)s"
        )
    except OSError:  # a home that cannot be written to must not keep the window from opening
        logging.basicConfig()


def _tell_of_mistakes(window: MainWindow) -> None:
    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.exit(130)
            return
        log.critical("A mistake in Briefbook", exc_info=(kind, error, trace))
        window.messages.error(
            f"Briefbook made a mistake ({kind.__name__}); nothing saved is lost, and the log has the details."
        )

    sys.excepthook = tell
