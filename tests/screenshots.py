"""Pictures of the window with the sample in it, on a virtual display: `python -m tests.screenshots OUT`."""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefbook.jobs.sample import make_sample
from briefbook.ui.application import make_application, make_window
from briefbook.ui.frame.keys import KeysDialog
from briefbook.ui.frame.main_window import MainWindow
from briefbook.ui.settings import Settings
from tests.display import a_display, missing_programs

SIZES = {"light": ("1440x900", "1024x640"), "dark": ("1440x900",), "high-contrast": ("1440x900",)}
"""The themes there are pictures of, and the sizes of the window in each."""


class Pictures:
    """Keeps pictures of a window, each when it has come to rest."""

    def __init__(self, app: QApplication, window: MainWindow, out: Path, suffix: str) -> None:
        self._app, self._window, self._out, self._suffix = app, window, out, suffix

    def take(self, name: str, seconds: float = 0.4) -> None:
        """Keep a picture of the window, with what is laid over it, under a name."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self._app.processEvents()
            time.sleep(0.005)
        # menus and dialogs are windows of their own: what the screen shows is what counts
        place = self._window.geometry()
        picture = self._window.screen().grabWindow(0, place.x(), place.y(), place.width(), place.height())
        picture.save(str(self._out / f"{name}-{self._suffix}.png"))


def draw(out: Path, theme: str, size: str) -> None:
    """Go through the window in one theme and size, and keep a picture of each place."""
    with tempfile.TemporaryDirectory(prefix="briefbook-") as name:
        settings = Settings(Path(name) / "window.ini")
        settings.remember("theme", theme)
        app = make_application()
        window = make_window(app, settings)
        window.resize(*map(int, size.split("x")))
        window.show()
        pictures = Pictures(app, window, out, f"{theme}-{size}")
        pictures.take("welcome")
        window.session.serve(make_sample(Path(name) / "Lake Verna Summit.briefbook"))
        show_panes(window, pictures)
        show_what_lies_over(window, pictures)
        window.session.close()
        pictures.take("welcome-again")
        window.close()


def show_panes(window: MainWindow, pictures: Pictures) -> None:
    """Visit every pane."""
    view, desk = window.session.view, window.session.desk
    assert view is not None
    assert desk is not None
    book, way = desk.open_book.book, desk.wayfinder
    source = book.sources.all()[0]

    way.issue_wanted.emit(list(book.issues.outline())[3].issue.id, None)
    view.work.show_pane("outline", focus=True)
    pictures.take("outline")
    way.source_wanted.emit(source.id, None)
    view.work.show_pane("reader", focus=True)
    pictures.take("reader")
    way.passage_wanted.emit(book.passages.of_source(source.id)[0].id)
    pictures.take("reader-passage")
    reader: Any = view.work.pane("reader")
    reader.suggesting.toggle.trigger()
    pictures.take("reader-suggestions", 1.5)
    reader.suggesting.toggle.trigger()
    reader.claiming.claim.trigger()
    pictures.take("reader-claim")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    way.claim_wanted.emit(book.claims.all()[1].id)
    view.work.show_pane("claims", focus=True)
    pictures.take("claims")
    way.risk_wanted.emit(book.risks.all()[0].id)
    view.work.show_pane("risks", focus=True)
    pictures.take("risks")
    show_papers(window, pictures)
    view.work.show_pane("memo", focus=True)
    pictures.take("memo", 2)
    way.checks_wanted.emit()
    pictures.take("checks", 2)
    way.changes_wanted.emit()
    pictures.take("changes", 1)
    view.work.show_pane("outline", focus=True)
    window.menu.split.trigger()
    pictures.take("split")
    window.menu.split.trigger()
    view.sources.find_action.trigger()
    QTest.keyClicks(view.sources.search, "inspect")
    pictures.take("search")
    QTest.keyClick(view.sources.search, Qt.Key.Key_Escape)


def show_papers(window: MainWindow, pictures: Pictures) -> None:
    """Visit every page of the panes for commitments, actors and advice."""
    assert window.session.view is not None
    for name in ("commitments", "actors", "advice"):
        window.session.view.work.show_pane(name, focus=True)
        pane: Any = window.session.view.work.pane(name)
        for page in pane.buttons:
            pane.show_page(page)
            pictures.take(f"{name}-{page.replace(' ', '-')}")


def show_what_lies_over(window: MainWindow, pictures: Pictures) -> None:
    """Show the palette, a message, the menu and the table of keys."""
    assert window.session.desk is not None
    window.menu.search.trigger()
    pictures.take("palette")
    QTest.keyClicks(window.focusWidget(), "risk")
    pictures.take("palette-typed")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    window.menu.everything.trigger()
    QTest.keyClicks(window.focusWidget(), "licence")
    pictures.take("search-everything")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    window.session.desk.messages.info("Moved 3.2", "Undo", lambda: None)
    pictures.take("message")
    window.menu.menu.popup(window.header.mapToGlobal(window.header.rect().bottomLeft()))
    pictures.take("menu")
    window.menu.menu.close()
    keys = KeysDialog(window, window.session.view.panes())
    keys.show()
    pictures.take("keys")
    keys.close()


def main() -> int:
    """Draw the pictures, in a process of their own for each theme and size."""
    parser = argparse.ArgumentParser(prog="python -m tests.screenshots", description=__doc__)
    parser.add_argument("out", type=Path, help="the folder for the pictures")
    parser.add_argument("--theme", choices=SIZES, help="only this theme, instead of light and dark")
    parser.add_argument("--size", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.size:
        draw(given.out, given.theme, given.size)
        return 0
    if missing := missing_programs():
        parser.error(f"not installed, and needed here: {', '.join(missing)}")
    given.out.mkdir(parents=True, exist_ok=True)
    with a_display() as display:
        environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        for theme in [given.theme] if given.theme else ["light", "dark"]:
            for size in SIZES[theme]:
                command = [sys.executable, "-m", "tests.screenshots", str(given.out)]
                subprocess.run([*command, "--theme", theme, "--size", size], env=environment, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
