"""A minute’s use of a book of 1,000,000 words in the real window, and how long the program was away in it."""

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget

TYPED = "The quick levy pauses [ok] "
BEFORE = 1.0
"""Seconds from the window to the wish for a book."""


class Beat(QObject):
    """Notes the gaps between turns of the event loop, by what was being done: by the clock, and at work.

    At work is the processor’s time of this thread, which other programs and other threads do not lengthen.
    """

    def __init__(self) -> None:
        super().__init__()
        self.gaps: dict[str, list[tuple[float, float]]] = {}
        self.doing = ""
        self._last = (time.perf_counter(), time.thread_time())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)

    def begin(self) -> None:
        """Begin to beat, at each turn."""
        self._last = (time.perf_counter(), time.thread_time())
        self._timer.start(0)

    @contextmanager
    def of(self, doing: str) -> Iterator[None]:
        """Count the gaps inside to this, with the one that ends after it."""
        self.doing = doing
        self.gaps.setdefault(doing, [])
        yield
        rest(0.3)

    def _beat(self) -> None:
        now, used = time.perf_counter(), time.thread_time()
        if self.doing:
            self.gaps[self.doing].append((now - self._last[0], used - self._last[1]))
        self._last = (now, used)


class Painted(QObject):
    """Counts how often a widget was painted."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Count."""
        self.count += event.type() == QEvent.Type.Paint
        return False


def rest(seconds: float) -> None:
    """Let the program do what it does for so long."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def press(widget: QWidget, key: Qt.Key, *held: Qt.KeyboardModifier) -> None:
    """Press a key in a widget, and let the program rest a little."""
    with_keys = Qt.KeyboardModifier.NoModifier
    for one in held:
        with_keys |= one
    QTest.keyClick(widget, key, with_keys)


def open_book(book: Path) -> tuple[Any, dict[str, float]]:
    """Start as the program does, open a book, and type a letter as soon as there is where to."""
    from briefbook.ui.interpreter import settle_for_a_window

    settle_for_a_window()
    from briefbook.ui.application import make_application, make_window
    from briefbook.ui.collecting import Collector
    from briefbook.ui.frame.opening import Opening
    from briefbook.ui.frame.warming import Warming
    from briefbook.ui.settings import Settings

    app = make_application()
    Collector(app)
    window: Any = make_window(app, Settings(book.parent / "use.ini"))
    window.resize(1440, 900)
    opening = Opening(window, app)
    window.show()
    while not window.windowHandle().isExposed():
        app.processEvents()
    Warming(window.session, window)
    rest(BEFORE)
    start, used = time.perf_counter(), time.process_time()
    opening.begin([book])
    editor = window.session.view.work.pane("outline").editor
    painted = Painted()
    editor.viewport().installEventFilter(painted)
    while not painted.count:
        app.processEvents()
    there = time.perf_counter() - start
    editor.setFocus()
    before = painted.count
    length = editor.document().characterCount()
    QTest.keyClicks(editor, "a")
    while painted.count == before:
        app.processEvents()
    assert editor.document().characterCount() == length + 1
    times = {"shown": there, "typed": time.perf_counter() - start, "cpu": time.process_time() - used}
    editor.undo()
    return window, times


def use(window: Any, beat: Beat) -> None:
    """Write, look around and change things, as somebody does in a minute."""
    view = window.session.view
    outline = view.work.pane("outline")
    editor, tree = outline.editor, outline.tree.view
    library = view.sources.findChild(QListView)

    def go(row: int) -> None:
        tree.setCurrentIndex(tree.model().index(row, 0))
        rest(0.25)

    def typing(count: int) -> None:
        editor.setFocus()
        for number in range(count):
            QTest.keyClicks(editor, TYPED[number % len(TYPED)])
            rest(0.03)

    def search(trigger: Callable[[], None], words: str) -> None:
        trigger()
        rest(0.3)
        field = window.focusWidget()
        for letter in words:
            QTest.keyClicks(field, letter)
            rest(0.08)
        press(field, Qt.Key.Key_Escape)

    with beat.of("typing in 2,000 words, and the pause after"):
        go(3)
        typing(60)
        rest(1)
    with beat.of("going to 50,000 words"):
        go(0)
    with beat.of("typing in 50,000 words, and the pause after"):
        typing(60)
        rest(1)
    with beat.of("scrolling 50,000 words"):
        bar = editor.verticalScrollBar()
        for step in range(60):
            bar.setValue(bar.maximum() * step // 60)
            rest(0.02)
    with beat.of("switching between issues"):
        for row in range(1, 16):
            go(row)
    with beat.of("walking through the outline"):
        tree.setFocus()
        for _ in range(30):
            press(tree, Qt.Key.Key_Down)
            rest(0.04)
    for name in ("reader", "claims", "risks", "commitments", "memo", "actors", "advice", "review", "outline"):
        with beat.of(f"first visit of {name}" if name != "outline" else "back to outline"):
            view.work.show_pane(name, focus=True)
            rest(1.2)
    with beat.of("walking through the sources"):
        library.setFocus()
        for _ in range(12):
            press(library, Qt.Key.Key_Down)
            rest(0.12)
    with beat.of("filtering 2,000 sources"):
        for letter in "ministry levy":
            QTest.keyClicks(view.sources.search, letter)
            rest(0.08)
        view.sources.search.clear()
        rest(0.5)
    with beat.of("typing and three undos"):
        view.work.show_pane("outline", focus=True)
        go(5)
        editor.setFocus()
        QTest.keyClicks(editor, "abc def ")
        rest(1.5)
        for _ in range(3):
            window.menu.edit.undo.trigger()
            rest(0.3)
    with beat.of("a new issue"):
        next(one for one in outline.tree.actions() + outline.actions() if "New Issue" in one.text()).trigger()
        rest(0.5)
    with beat.of("moving an issue"):
        go(8)
        tree.setFocus()
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            press(tree, key, Qt.KeyboardModifier.AltModifier)
            rest(0.4)
    with beat.of("the palette"):
        search(window.menu.go.search.trigger, "report 19")
    with beat.of("searching everything"):
        search(window.menu.go.everything.trigger, "levy quota")
    with beat.of("two panes side by side"):
        for _ in range(2):
            window.menu.view.split.trigger()
            rest(0.4)
    with beat.of("going dark"):
        window.menu.view.toggle_dark.trigger()
        rest(0.8)


def switches(window: Any) -> dict[str, list[tuple[float, float]]]:
    """Return how long it takes from a wish to the pixels: another issue, source or pane, all seen before.

    Each is in seconds by the clock and of the processor.
    """
    view = window.session.view
    outline, reader = view.work.pane("outline"), view.work.pane("reader")
    sources = view._desk.open_book.book.sources.all()
    marked = next(one for one in sources if one.filename == "0.txt")
    told: dict[str, list[tuple[float, float]]] = {
        "issue": [],
        "source": [],
        "pane": [],
        "marked": [],
        "scrolling": [],
    }

    def until_painted(widget: QWidget, act: Callable[[], object]) -> tuple[float, float]:
        painted = Painted()
        widget.installEventFilter(painted)
        start, used = time.perf_counter(), time.process_time()
        act()
        while not painted.count:
            QApplication.processEvents()
        seconds = time.perf_counter() - start, time.process_time() - used
        widget.removeEventFilter(painted)
        return seconds

    view.work.show_pane("outline")
    tree = outline.tree.view
    for row in range(1, 25):
        rest(0.3)
        index = tree.model().index(row, 0)
        told["issue"].append(until_painted(outline.editor.viewport(), partial(tree.setCurrentIndex, index)))
    view.work.show_pane("reader")
    page = reader.text.viewport()
    for source in [one for one in sources if one is not marked][:24]:
        rest(0.3)
        told["source"].append(until_painted(page, partial(reader.open_source, source.id)))
    for number in range(5):
        reader.open_source(sources[number + 30].id)
        rest(0.3)
        told["marked"].append(until_painted(page, partial(reader.open_source, marked.id)))
    rest(1)
    bar = reader.text.verticalScrollBar()
    for step in range(1, 121):
        told["scrolling"].append(until_painted(page, partial(bar.setValue, bar.maximum() * step // 121)))
    for name in ("claims", "risks", "commitments", "memo", "outline", "reader") * 4:
        rest(0.3)
        pane = view.work.pane(name)
        told["pane"].append(until_painted(pane, partial(view.work.show_pane, name)))
    return told


def main(book: Path, what: str) -> None:
    """Open the book, print the times as JSON, and end without closing it."""
    window, opened = open_book(book)
    told: dict[str, Any] = {"opened": opened}
    if what == "use":
        rest(1.5)
        beat = Beat()
        beat.begin()
        use(window, beat)
        beat.doing = ""
        told["gaps"] = {
            doing: [*map(max, zip(*gaps, strict=True)), sum(wall > 0.05 for wall, _ in gaps)]
            for doing, gaps in beat.gaps.items()
        }
        told["switches"] = switches(window)
    print(json.dumps(told))
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
