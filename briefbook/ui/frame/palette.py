"""The palette: type to run a command, to go somewhere, or to search the whole book."""

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from briefbook.translation import tr, tr_noop
from briefbook.ui.announcing import Announcer
from briefbook.ui.frame import everywhere
from briefbook.ui.frame.commands import GLOSSARY, offered_by
from briefbook.ui.frame.completing import without_begun
from briefbook.ui.frame.palette_choices import MOST, Choice, commands, outline, places
from briefbook.ui.frame.palette_row import PaletteRows
from briefbook.ui.frame.query_line import QueryLine
from briefbook.ui.theme.icons import Icons
from briefbook.ui.theme.theme import Theme

if TYPE_CHECKING:  # loaded with the first book, after the window is there
    from briefbook.store.book import Book
    from briefbook.ui.desk import Desk
    from briefbook.ui.wayfinder import Wayfinder

COMMANDS, PLACES, SEARCH = "commands", "places", "search"
_HINTS = {
    COMMANDS: tr_noop("Run a command, or go to anything in the book"),
    PLACES: tr_noop("Go to anything in the book"),
    SEARCH: tr_noop("Search everything in the book"),
}
_NOTHING = tr_noop("Nothing fits what was typed.")
_STEPS: dict[int, int] = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}
_TABS: dict[int, int] = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_ROWS, _QUICK, _LONGEST_REST = 9, 50, 150


class Palette(QFrame):
    """A field and what fits it, laid over the window."""

    def __init__(self, window: QWidget, theme: Theme, icons: Icons) -> None:
        super().__init__(window)
        self.setProperty("role", "popup")
        self.setAccessibleName(tr("Command palette"))
        self._window, self._theme = window, theme
        self._desk: Desk | None = None
        self._mode, self._wide = COMMANDS, ""
        self._searched: tuple[object, str] = (None, "")
        self._choices: list[Choice] = []
        self._offered: list[QAction] = []
        self._before: QWidget | None = None
        self._took = 0
        self.field = QLineEdit()
        self.about = QueryLine(self.field)
        self._announcer = Announcer(self.field)
        self.nothing = QLabel()
        self.nothing.setProperty("role", "muted")
        self.nothing.setWordWrap(True)
        self.nothing.setContentsMargins(13, 6, 13, 8)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What fits"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.verticalScrollBar().setSingleStep(16)
        self.list.setItemDelegate(PaletteRows(theme, icons, self.list))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 8, 8, 8)
        self._column.setSpacing(6)
        for part in (self.field, self.about, self.nothing):
            self._column.addWidget(part)
        self._column.addWidget(self.list, 1)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.refresh)
        self.field.textChanged.connect(self._wait)
        self.field.installEventFilter(self)
        self.list.currentRowChanged.connect(self._tell_current)
        self.list.itemClicked.connect(lambda: self.choose())
        window.installEventFilter(self)
        self.hide()

    def open(self, mode: str, desk: "Desk | None") -> None:
        """Show the palette for commands, places or a search in the book on this desk."""
        self._mode, self._desk, self._wide = mode, desk, ""
        # opened over itself, it still returns to where the user was before
        focus = self._window.focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self._before = focus
        self.field.setPlaceholderText(tr(_HINTS[mode]))
        self.field.setAccessibleName(tr(_HINTS[mode]))
        book, searched = self._searched
        is_same = mode == SEARCH and desk is not None and book == desk.open_book.book.path
        self.field.setText(searched if is_same else "")
        self.field.selectAll()
        self._offered = list(offered_by(self._window))
        self.refresh()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def refresh(self) -> None:
        """List what fits the field."""
        began = perf_counter()
        self._timer.stop()
        self._choices = self._fitting()
        self.list.clear()
        for choice in self._choices:
            item = QListWidgetItem(choice.words)
            item.setData(Qt.ItemDataRole.UserRole, choice)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                f"{choice.words}, {choice.more}" if choice.more else choice.words,
            )
            if choice.act is None:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(item)
        self._step_from(-1, 1)
        self._place()
        self._took = round(1000 * (perf_counter() - began))

    def choose(self) -> None:
        """Do what the chosen line says."""
        if self._timer.isActive():
            self.refresh()
        row = self.list.currentRow()
        choice = self._choices[row] if 0 <= row < len(self._choices) else None
        if choice is None or choice.act is None:
            return
        if not choice.stays:
            self._dismiss()
        choice.act()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move through the list from the field; go away when the window is used otherwise."""
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        if watched is self.field and event.type() == QEvent.Type.FocusOut and self.isVisible():
            QTimer.singleShot(0, self, self._hide_unless_used)
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event.key()) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def _take_key(self, key: int) -> bool:
        if key in _STEPS and self.list.count():
            self._step_from(self.list.currentRow(), _STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose()
        elif key == Qt.Key.Key_Escape:
            self._dismiss()
        elif key in _TABS and self._mode == SEARCH:
            if self._timer.isActive():
                self.refresh()
            self.about.complete(_TABS[key])
        else:
            return False
        return True

    def _step_from(self, row: int, by: int) -> None:
        """Go on by so many lines, to the next that is no heading; stop at the ends."""
        wanted = max(0, min(row + by, len(self._choices) - 1))
        able = [at for at, choice in enumerate(self._choices) if choice.act]
        beyond = [at for at in able if (at >= wanted if by > 0 else at <= wanted)]
        if not able:
            return
        row = (min if by > 0 else max)(beyond or able)
        if not beyond:
            row = able[-1] if by > 0 else able[0]
        self.list.setCurrentRow(row)
        if row and self._choices[row - 1].act is None:
            self.list.scrollToItem(self.list.item(row - 1))

    def _fitting(self) -> list[Choice]:
        text, nothing = self.field.text().strip(), ""
        listed = commands(self._offered, text) if self._mode == COMMANDS else []
        if self._mode != SEARCH:
            self.about.hide()
        if self._desk is not None:
            book, way = self._desk.open_book.book, self._desk.wayfinder
            if self._mode == SEARCH:
                listed, nothing = self._searching(book, way, self.field.text().lstrip())
            elif text:
                listed += places(book, way, text)
            elif self._mode == PLACES:
                listed = outline(book, way)
        if text and not listed:
            nothing = tr(_NOTHING)
        self.nothing.setText(nothing)
        self.nothing.setVisible(bool(nothing))
        return listed if self._mode == SEARCH else listed[:MOST]

    def _searching(self, book: "Book", way: "Wayfinder", query: str) -> tuple[list[Choice], str]:
        """Return what a search lists, and what is said if it finds nothing."""
        self._searched = (book.path, query)
        if not self.about.explain(book, query):
            return everywhere.examples(self._write), ""
        found = everywhere.found(book, way, without_begun(query), self._wide, self._widen)
        if found:
            return found, ""
        instead = [
            Choice(tr("Edit the Glossary"), tr("Words that find one another"), "languages", action.trigger)
            for action in self._offered
            if action.objectName() == GLOSSARY
        ]
        return instead, tr(everywhere.NOTHING)

    def _write(self, words: str) -> None:
        self.field.setText(words)
        self.refresh()

    def _widen(self, kind: str) -> None:
        row = self.list.currentRow()
        self._wide = kind
        self.refresh()
        self.list.setCurrentRow(row)
        self.list.scrollToItem(self.list.item(row), QListWidget.ScrollHint.PositionAtCenter)

    def _wait(self) -> None:
        self._wide = ""
        # keys that come while a long search runs must not each begin another
        self._timer.start(0 if self._took < _QUICK else min(self._took, _LONGEST_REST))

    def _tell_current(self, row: int) -> None:
        # the focus stays in the field, and so does what a screen reader reads
        item = self.list.item(row)
        nothing = "" if self.nothing.isHidden() else self.nothing.text()
        told = item.data(Qt.ItemDataRole.AccessibleTextRole) if item else nothing
        self.field.setAccessibleDescription(told)
        self._announcer.tell(told)

    def _place(self) -> None:
        room = self._window.rect()
        scale = self._theme.scale
        width = min((760 if self._mode == SEARCH else 560) * scale // 100, room.width() - 80)
        frame = self._column.contentsMargins()
        inside = width - frame.left() - frame.right() - 2
        height = self.field.sizeHint().height() + frame.top() + frame.bottom() + 2
        if not self.about.isHidden():
            self.about.fit(inside)
            height += self.about.sizeHint().height() + self._column.spacing()
        if not self.nothing.isHidden():
            height += self.nothing.heightForWidth(inside) + self._column.spacing()
        rows = range(self.list.count() if self._mode == SEARCH else min(self.list.count(), _ROWS))
        self.list.setVisible(bool(rows))
        if rows:
            height += sum(map(self.list.sizeHintForRow, rows)) + 8 + self._column.spacing()
        self.setGeometry((room.width() - width) // 2, 60, width, min(height, room.height() - 100))

    def _hide_unless_used(self) -> None:
        if not self.isAncestorOf(self._window.focusWidget() or self._window):
            self.hide()

    def _dismiss(self) -> None:
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
