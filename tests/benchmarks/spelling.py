"""Typing at the end of 50,000 words with spelling on, from the key to the pixels, beside a bare text field.

A pass of spelling is measured too: what the window’s thread does for it after each rest.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.table import Measure
from tests.display import a_display

KEYS = 400
WORDS = 50_000


def measures() -> Iterator[Measure]:
    """Type into both in turn, in windows of their own on one display."""
    with a_display() as display, tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}

        def run(kind: str) -> dict[str, list[float]]:
            command = [sys.executable, "-m", "tests.benchmarks.spelling", kind, folder]
            ended = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE)
            told: dict[str, list[float]] = json.loads(ended.stdout.splitlines()[-1])
            return told

        bare, off, on = run("bare"), run("off"), run("on")
    field = "bare QPlainTextEdit"
    yield Measure(
        "key to pixel, 50,000 words, spelling on", on["keys"], field, bare["keys"], "8 ms, p95 16 ms"
    )
    yield Measure("the same beside spelling off", on["keys"], "spelling off", off["keys"], "ratio 1.2")
    yield Measure("a look at the words in sight", on["looks"], "a frame", [1 / 60], "16 ms")


def _run(kind: str, folder: Path) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
    from PySide6.QtGui import QTextCursor
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QPlainTextEdit

    from tests.benchmarks.table import timed

    app = QApplication([])
    stop = None
    text = _text()
    looks: list[float] = []
    if kind == "bare":
        window = editor = QPlainTextEdit(text)
    else:
        from briefbook import paths
        from briefbook.edits.outlining import add_issue, write_issue
        from briefbook.jobs.workers.memos import memo_workers
        from briefbook.store.book import Book
        from briefbook.store.database import MEMORY
        from briefbook.ui.desk import Desk
        from briefbook.ui.messages import Messages
        from briefbook.ui.open_book import OpenBook
        from briefbook.ui.outline.outline_pane import OutlinePane
        from briefbook.ui.tasks import Tasks
        from briefbook.ui.theme.icons import Icons
        from briefbook.ui.theme.theme import Theme
        from briefbook.ui.wayfinder import Wayfinder

        theme = Theme("light")
        theme.apply(app)
        book = Book.create(MEMORY, "Typing")
        book.apply(add_issue(book.issues.outline(), "Purpose"))
        book.apply(write_issue(book.issues.all()[0], text))
        desk = Desk(OpenBook(book), Wayfinder(), Messages(), Tasks(), theme, Icons(theme), memo_workers())
        window = OutlinePane(desk)
        window.show_issue(book.issues.all()[0].id)
        editor, checked = window.side.editor, window.side.spelling
        desk.spelling.choose(is_on=kind == "on")
        stop = desk.spelling.stop
        context = paths.user_files_in(folder)
        context.__enter__()
    window.resize(1000, 900)
    window.show()
    QTest.qWaitForWindowExposed(window)
    window.activateWindow()
    editor.setFocus()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.qWait(4_000 if kind == "on" else 1_000)

    class Paints(QObject):
        """Counts how often the field was painted."""

        count = 0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
            self.count += event.type() == QEvent.Type.Paint
            return False

    paints = Paints()
    editor.viewport().installEventFilter(paints)

    def key(letter: str) -> None:
        before = paints.count
        QTest.keyClick(editor, letter if letter != " " else Qt.Key.Key_Space)
        while paints.count == before:
            app.processEvents()

    keys = []
    for number, letter in enumerate("the goverment has recieved a propsal " * KEYS):
        if number == KEYS:
            break
        keys.append(timed(lambda letter=letter: key(letter)))  # type: ignore[misc]
        if number % 40 == 39:
            QTest.qWait(500)  # a rest, after which spelling is looked at
            if kind == "on":
                looks.append(timed(checked.look))
    if kind == "on":
        assert editor.extraSelections(), "nothing was underlined"
    print(json.dumps({"keys": keys, "looks": looks}))
    sys.stdout.flush()
    if stop:
        stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    os._exit(0)


def _text() -> str:
    sentence = (
        "The **ministers** agreed that written notice of sixty days [@verna-2026#2] would cost neither side "
        "anything that it now uses, and that the commission in Sant Aurel reports on it each quarter. "
    )
    paragraph = (
        sentence * 2 + sentence.replace("commission", "comission").replace("written", "writen") + "\n\n"
    )
    return paragraph * (WORDS // len(paragraph.split()))


if __name__ == "__main__":
    _run(sys.argv[1], Path(sys.argv[2]))
