"""A whole session with a protected book, in a window of its own: `python -m tests.secret_session FOLDER`.

It imports, marks, writes, searches, previews, exports, makes mistakes of all kinds, locks and unlocks. The
rare words of the sources are in all of that; where the program leaves them is for the test to find out.
"""

import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefbook.domain.issue import Issue
from briefbook.edits.claiming import add_claim
from briefbook.edits.heading import fill_header
from briefbook.edits.highlighting import mark_quote
from briefbook.edits.outlining import add_issue
from briefbook.edits.rating import add_risk
from briefbook.jobs.kept_log import keep_log
from briefbook.store.book import Book
from briefbook.ui import application
from briefbook.ui.frame.main_window import MainWindow
from briefbook.ui.memo.pdf_password import PdfPassword
from briefbook.ui.settings import Settings
from briefbook.ui.trouble.hooks import install

RARE = ("Zwirbelfjord", "Quantelmoor", "Brastokeln", "Murgelsund")
"""Words that are nowhere but in this session's sources and texts."""
PASSWORD = "four odd words here"
TEXT = (
    f"{RARE[0]} pauses the levy\n\nMinisters met in {RARE[0]} on Monday.\n\n"
    f"They agreed to give {RARE[1]} a say in the matter of the {RARE[2]}, a spokesman said.\n"
)


def play(folder: Path, app: QApplication, window: MainWindow, until: Callable[..., None]) -> None:
    """Do all of it; `until` waits for something to be so."""
    session, path = window.session, folder / "book.briefbook"
    Book.create(path, f"The {RARE[3]} papers", PASSWORD).close()
    session.open(path)
    unlock(window)
    desk, view = session.desk, session.view
    assert desk is not None
    assert view is not None
    view.sources.importer.import_paths([folder / "in"])
    until(lambda: session.book.sources.count() == len(list((folder / "in").iterdir())))
    until(lambda: not desk.tasks.going)
    source = next(one for one in session.book.sources.all() if one.kind == "text")
    desk.open_book.do(lambda: mark_quote(session.book, source, f"a say in the matter of the {RARE[2]}"))
    text = f"{RARE[1]} has a say [@{source.key}#1]."
    desk.open_book.do(add_issue(session.book.issues.outline(), f"What {RARE[0]} wants", text=text))
    desk.open_book.do(lambda: add_claim(session.book, f"{RARE[2]} is paused.", status="reported"))
    desk.open_book.do(lambda: add_risk(session.book, f"{RARE[3]} walks out"))
    desk.open_book.do(fill_header(session.book.headers.only(), subject=f"On {RARE[0]}"))
    view.sources.head.show_query(RARE[1].lower())
    outline = view.work.pane("outline")
    outline.editor.setFocus()
    QTest.keyClicks(outline.editor, f"{RARE[2]} again. ")
    window._open_palette("search")
    window._palette.field.setText(RARE[0].lower())
    window._palette.refresh()
    view.work.show_pane("reader", focus=True)
    desk.wayfinder.passage_wanted.emit(session.book.passages.all()[0].id)
    view.work.show_pane("memo", focus=True)
    until(lambda: bool(view.work.pane("memo").paper.sheets))
    export(window, folder / "memo.pdf", until)
    blunder(window, until)
    session.locking.lock()
    until(lambda: session.locking.waiting is not None)
    unlock(window)
    session.desk.open_book.undo()
    session.desk.open_book.redo()
    window.close()
    window.backups.wait()


def unlock(window: MainWindow) -> None:
    """Type the password on the page that asks for it."""
    page = window._body.currentWidget()
    QTest.keyClicks(page.field.line, PASSWORD)
    page.try_it()
    assert window.session.book is not None


def export(window: MainWindow, path: Path, until: Callable[..., None]) -> None:
    """Export a memo that opens with a password only."""
    exporter = window.session.exporter
    exporter.export()
    dialog = exporter.dialog
    dialog.file.setText(str(path))
    protect: PdfPassword = dialog.protect
    protect.wanted.setChecked(True)
    for field in (protect.password, protect.again):
        QTest.keyClicks(field.line, PASSWORD)
    dialog.export.click()
    until(path.is_file)
    until(lambda: exporter._task is None)


def blunder(window: MainWindow, until: Callable[..., None]) -> None:
    """Make every kind of mistake that a program can make, each about the book's words."""
    desk, seen = window.session.desk, []

    def stumble() -> None:
        record = Issue(title=RARE[0], text=RARE[1])
        raise RuntimeError(f"{record} is not what this edit was planned on")

    def stumble_deeper() -> None:
        try:
            stumble()
        except RuntimeError as error:
            raise ValueError(f"no date: {RARE[2]}") from error

    class Clumsy:
        def __del__(self) -> None:
            raise RuntimeError(RARE[3])

    QTimer.singleShot(0, stumble)
    QTimer.singleShot(0, stumble_deeper)
    desk.tasks.start("Stumbling", lambda _: stumble_deeper(), done=print, failed=seen.append)
    desk.tasks.start("Stumbling", lambda _: desk.worker.call(int, RARE[0]), done=print, failed=seen.append)
    threading.Thread(target=stumble).start()
    Clumsy()
    until(lambda: len(seen) == 2)


def main(folder: Path) -> None:
    """Open the window as the program does, and play."""
    app = application.make_application()
    settings = Settings()
    keep_log(settings.folder / "briefbook.log")
    window = application.make_window(app, settings)
    install(window)
    window.resize(1440, 900)
    window.show()

    def until(is_so: Callable[[], object]) -> None:
        end = time.monotonic() + 60
        while not is_so():
            assert time.monotonic() < end
            app.processEvents()
            time.sleep(0.005)

    try:
        play(folder, app, window, until)
    except BaseException:  # the log would not say enough
        traceback.print_exc()
        raise


if __name__ == "__main__":
    main(Path(sys.argv[1]))
