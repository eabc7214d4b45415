"""The program, going from place to place: `python -m tests.listening.program FOLDER`.

Each line it reads has it go on. It answers with the name of the place where it has come to rest, at last an
empty one, and the numbers of the windows that Qt leaves out of its list: menus, and what closes as they do.
"""

import json
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QToolButton,
    QWidget,
)

from briefbook.domain.matrix import STANDARD
from briefbook.domain.matrix_presets import in_window_words
from briefbook.store.book import Book
from briefbook.translation import tr
from briefbook.ui.application import make_application, make_window
from briefbook.ui.frame.commands import offered_by
from briefbook.ui.frame.main_window import MainWindow
from briefbook.ui.frame.tab_names import TAB_NAMES
from briefbook.ui.settings import Settings

REST, PATIENCE = 80, 10_000
"""Milliseconds without a step before a place counts as at rest, and how long a condition may take."""

Step = str | Callable[[], object] | None
"""The name of a place reached, what must be true before going on, or nothing but to let the window rest."""


class Tour:
    """Goes through the window."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window, self.folder = window, folder
        self._given: set[str] = set()

    @property
    def view(self) -> Any:
        """The open book on the screen."""
        return self.window.session.view

    @property
    def desk(self) -> Any:
        """The open book’s desk."""
        return self.window.session.desk

    def everywhere(self) -> Iterator[Step]:
        """Visit every place."""
        yield "no book"
        yield from self.menus("no book")
        yield from self.commands("no book")
        matrix = in_window_words(STANDARD)  # as the window begins a book
        self.window.session.serve(Book.create(self.folder / "Empty.briefbook", "Empty", matrix=matrix))
        for name in TAB_NAMES:
            yield from self.pages(name, "empty: ", over=False)
        self.window.session.serve(Book.open(self.folder / "Sample.briefbook"))
        for name in TAB_NAMES:
            yield from self.pages(name, "")
        yield from self.inspected()
        yield from self.sources()
        yield from self.told()

    def pages(self, name: str, before: str, *, over: bool = True) -> Iterator[Step]:
        """Show a pane, each page of it, and what its commands and menus open."""
        self.come_back()
        yield None
        self.view.work.show_pane(name, focus=True)
        pane = self.view.work.pane(name)
        if over and hasattr(self, f"at_{name}"):
            yield from getattr(self, f"at_{name}")(pane)
        pages = list(getattr(pane, "buttons", ()))
        for page in pages or [""]:
            if page:
                pane.show_page(page)
            place = f"{before}{name} {page}".strip()
            yield None
            yield place
            if over:
                yield from self.menus(place)
                yield from self.context_menus(place)
                yield from self.commands(place)

    def at_outline(self, pane: Any) -> Iterator[Step]:
        """Choose an issue that cites."""
        entries = list(self.desk.open_book.book.issues.outline())
        self.desk.wayfinder.issue_wanted.emit(entries[3].issue.id, None)
        pane.editor.setFocus()
        yield "writing"
        pane.tree.view.setFocus()

    def at_reader(self, pane: Any) -> Iterator[Step]:
        """Choose a passage, and show each part that the pane can show."""
        book = self.desk.open_book.book
        source = book.sources.all()[0]
        passage = book.passages.of_source(source.id)[0]
        self.desk.wayfinder.passage_wanted.emit(passage.id)
        yield lambda: pane.marking.current is not None
        yield from self.reading_by_keys(pane)
        pane.find_bar.open_bar()
        QTest.keyClicks(pane.find_bar.field, "licen")
        yield lambda: bool(pane.find_bar.count.text())
        yield from [None] * 6  # the count is said when typing rests
        yield "reader finding"
        self.escape()
        pane.suggesting.toggle.trigger()
        yield None
        yield "reader suggestions"
        pane.suggesting.toggle.trigger()
        self.desk.wayfinder.passage_wanted.emit(passage.id)  # not what was found before
        pane.claiming.claim.trigger()
        yield "reader claim"
        self._given.add(pane.claiming.claim.text())
        self.escape()

    def reading_by_keys(self, pane: Any) -> Iterator[Step]:
        """Move a caret, select with it, mark, and walk to the next passage."""
        pane.setFocus()
        self.press(Qt.Key.Key_F7)
        yield "reading by keys"
        for _ in range(3):
            self.press(Qt.Key.Key_Down)
        self.press(Qt.Key.Key_Home)
        yield "reading by keys, the caret moved"
        for _ in range(12):
            self.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        yield "reading by keys, words selected"
        self.press(Qt.Key.Key_H)
        yield "reading by keys, words marked"
        self.press(Qt.Key.Key_N)
        yield "reading by keys, at the next passage"
        self.press(Qt.Key.Key_F7)

    def at_claims(self, pane: Any) -> Iterator[Step]:
        """Choose a claim."""
        self.desk.wayfinder.claim_wanted.emit(self.desk.open_book.book.claims.all()[1].id)
        yield None

    def at_risks(self, pane: Any) -> Iterator[Step]:
        """Choose a risk."""
        self.desk.wayfinder.risk_wanted.emit(self.desk.open_book.book.risks.all()[0].id)
        yield None
        before = QApplication.focusWidget()
        pane.matrix.focus_selected()
        yield "risk to press"
        if before is not None:
            before.setFocus()

    def at_memo(self, pane: Any) -> Iterator[Step]:
        """Wait for the pages."""
        yield lambda: bool(pane.paper.sheets)

    def inspected(self) -> Iterator[Step]:
        """Show each kind of record in the inspector, with all that folds away open."""
        book = self.desk.open_book.book
        self.view.work.show_pane("outline")
        self.view.inspector_card.open()
        for kind, name in (
            *(("issue", "issues"), ("source", "sources"), ("passage", "passages"), ("claim", "claims")),
            *(("risk", "risks"), ("commitment", "commitments"), ("event", "events"), ("actor", "actors")),
            *(("objective", "objectives"), ("position", "positions"), ("scenario", "scenarios")),
            *(("recommendation", "recommendations"), ("talking point", "talking_points")),
        ):
            records = getattr(book, name).all()
            if not records:
                continue
            self.desk.wayfinder.selected.emit(kind, records[0].id)
            yield None
            for button in self.view.inspector.findChildren(QToolButton):
                if button.isVisible() and button.isCheckable() and not button.isChecked():
                    button.click()
            yield f"inspector {kind}"

    def sources(self) -> Iterator[Step]:
        """Show the library’s own parts."""
        library = self.view.sources
        self.view.sources_card.open()
        library.setFocus()
        views = [one for one in library.findChildren(QAbstractItemView) if one.isVisible()]
        views[0].setFocus()
        views[0].selectAll()
        yield "sources selected"
        yield from self.menus("sources selected", library)
        yield from self.context_menus("sources selected", library)
        yield from self.commands("sources selected")

    def told(self) -> Iterator[Step]:
        """Tell a message and show work going on."""
        self.desk.messages.info(tr("Moved {number}", number="3.2"), tr("Undo"), lambda: None)
        yield "a message"
        self.window.message_bar.hide()
        self.desk.tasks.start("Counting the pebbles", lambda _: time.sleep(1.2), done=str, failed=str)
        yield from [None] * 4
        yield "work going on"

    def menus(self, place: str, inside: QWidget | None = None) -> Iterator[Step]:
        """Open the menu of each button there is, and what is under it."""
        for button in (inside or self.window).findChildren(QWidget):
            if isinstance(button, QToolButton | QPushButton) and button.isVisible() and button.menu():
                yield from self.menu(
                    button.menu(), f"{place}: menu of {button.accessibleName() or button.text()}"
                )

    def menu(self, menu: QMenu, name: str) -> Iterator[Step]:
        """Open a menu, and each under it."""
        kind = name.replace("：", ": ").split(": ")[1]
        if kind in self._given:
            return
        self._given.add(kind)
        menu.popup(self.window.mapToGlobal(QPoint(40, 60)))
        yield name
        menu.close()
        self.come_back()
        for action in menu.actions():
            under: Any = action.menu()
            if under:
                yield from self.menu(under, f"{name} › {action.text()}")

    def context_menus(self, place: str, inside: QWidget | None = None) -> Iterator[Step]:
        """Ask for a menu with the keyboard, in each list and text there is."""
        kinds = (QAbstractItemView, QPlainTextEdit, QTextEdit)
        for widget in (inside or self.view.work).findChildren(QWidget):
            if not isinstance(widget, kinds) or not widget.isVisible() or not widget.isEnabled():
                continue
            name = f"context menu of {widget.accessibleName()}"
            kind = type(widget).__name__
            if kind in self._given:
                continue
            self._given.add(kind)
            widget.setFocus()
            middle = widget.rect().center()
            asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, widget.mapToGlobal(middle))
            target = widget.viewport() if isinstance(widget, QAbstractItemView) else widget
            QTimer.singleShot(0, lambda target=target, asked=asked: QApplication.sendEvent(target, asked))
            yield None
            if QApplication.activePopupWidget():
                yield f"{place}: {name}"
                self.close_all()

    def commands(self, place: str) -> Iterator[Step]:
        """Give each command that asks for more, once, and see what it opens."""
        for action in list(offered_by(self.window)):
            words = action.text()
            kind = "tables" if words.endswith(" as a Table…") else words
            if kind in self._given or not ("…" in words or words in OPENING):
                continue
            self._given.add(kind)
            before = self.over()
            QTimer.singleShot(0, action.trigger)
            yield None
            if words in LATE:
                yield lambda before=before: self.over() - before
            if self.over() - before:
                yield f"{place}: {words}"
                self.close_all()
            else:
                yield f"{place}: after {words}"
                self.escape()
            yield None

    def over(self) -> set[QWidget]:
        """Return what lies over the window."""
        tops = {one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not self.window}
        frames = {one for one in self.window.findChildren(QWidget) if one.property("role") == "popup"}
        return tops | {one for one in frames if one.isVisible()}

    def close_all(self) -> None:
        """Close what lies over the window."""
        for widget in self.over():
            if isinstance(widget, QDialog):
                widget.reject()
            elif widget.isWindow():
                widget.close()
            else:
                self.escape()
                widget.hide()  # what Escape leaves open
        self.come_back()

    def come_back(self) -> None:
        """Give the window the keyboard again, which offscreen no dialog gives back that closes."""
        self.window.activateWindow()

    def escape(self) -> None:
        """Press Escape where the keyboard is."""
        self.press(Qt.Key.Key_Escape)

    def press(self, key: Qt.Key, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        if focus := QApplication.focusWidget():
            QTest.keyClick(focus, key, modifiers)


OPENING = {
    tr(words)
    for words in (
        "Keys",
        "About Briefbook",
        "Search or Run a Command",
        "Guide",
        "Manage Tags",
        "Backups",
        "Tags",
    )
}
"""Commands that open something though their words do not end in dots."""
LATE = {tr("Print the Memo…")}
"""Commands that first make what they then ask about."""


class Driver:
    """Takes a step for each line that comes in, and tells where it led."""

    def __init__(self, steps: Iterator[Step]) -> None:
        self._steps = steps
        self._now: Step = None
        self._waited = 0
        self._lines = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._lines.activated.connect(self._read)
        self._timer = QTimer(singleShot=True, interval=REST)
        self._timer.timeout.connect(self._go_on)

    def _read(self) -> None:
        if not sys.stdin.readline():
            QApplication.exit()
            return
        self._step()

    def _step(self) -> None:
        self._now = next(self._steps, "")
        self._waited = 0
        self._timer.start()

    def _go_on(self) -> None:
        self._waited += REST
        if isinstance(self._now, str):
            _tell([self._now, [_number(one) for one in _popups()]])
        elif self._now is None or self._now() or self._waited >= PATIENCE:
            self._step()
        else:
            self._timer.start()


def _popups() -> list[QWidget]:
    tops = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    return [one for one in tops if one.windowType() == Qt.WindowType.Popup]


def _tell(words: object) -> None:
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


def _number(widget: QWidget) -> int:
    """Return the number by which a widget is known on the bus."""
    return QAccessible.uniqueId(QAccessible.queryAccessibleInterface(widget))


def main(folder: Path) -> int:
    """Show the window, go where the lines say."""
    app = make_application()
    window = make_window(app, Settings(folder / "window.ini"))
    window.resize(1440, 900)
    window.show()
    driver = Driver(Tour(window, folder).everywhere())
    assert driver
    code = app.exec()
    window.close()
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
