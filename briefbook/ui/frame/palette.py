"""The palette: type to run a command, to go somewhere, or to search the whole book."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from briefbook.ui.commands import key_of
from briefbook.ui.frame.commands import offered_by
from briefbook.ui.frame.palette_row import PaletteRows
from briefbook.ui.theme.icons import Icons
from briefbook.ui.theme.theme import Theme

if TYPE_CHECKING:  # loaded with the first book, after the window is there
    from briefbook.ui.desk import Desk
    from briefbook.ui.wayfinder import Wayfinder

COMMANDS, PLACES, SEARCH = "commands", "places", "search"
_HINTS = {
    COMMANDS: "Run a command, or go to an issue, source or risk",
    PLACES: "Go to an issue, source, passage or risk",
    SEARCH: "Search everything in the book",
}
_ICONS = {
    "source": "file-text",
    "passage": "highlighter",
    "claim": "scale",
    "issue": "list-tree",
    "risk": "triangle-alert",
}
_MOST = 40


@dataclass(frozen=True)
class Choice:
    """One line of the palette."""

    words: str
    more: str
    icon: str
    act: Callable[[], object]
    marks: tuple[tuple[int, int], ...] | None = None
    """Where the words found stand in `more`, which then has a line of its own."""


class Palette(QFrame):
    """A field and what fits it, laid over the window."""

    def __init__(self, window: QWidget, theme: Theme, icons: Icons) -> None:
        super().__init__(window)
        self.setProperty("role", "popup")
        self.setAccessibleName("Command palette")
        self._window, self._icons = window, icons
        self._desk: Desk | None = None
        self._mode = COMMANDS
        self._choices: list[Choice] = []
        self._offered: list[QAction] = []
        self._before: QWidget | None = None
        self.field = QLineEdit()
        self.field.setAccessibleName("Search or run a command")
        self.list = QListWidget()
        self.list.setAccessibleName("What fits")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(PaletteRows(theme, icons, self.list))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self._timer = QTimer(self, singleShot=True, interval=40)
        self._timer.timeout.connect(self.refresh)
        self.field.textChanged.connect(lambda: self._timer.start())
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(lambda: self.choose())
        window.installEventFilter(self)
        self.hide()

    def open(self, mode: str, desk: "Desk | None") -> None:
        """Show the palette for commands, places or a search in the book on this desk."""
        self._mode, self._desk = mode, desk
        self._before = self._window.focusWidget()
        self.field.setPlaceholderText(_HINTS[mode])
        self.field.clear()
        self._offered = list(offered_by(self._window))
        self.refresh()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def refresh(self) -> None:
        """List what fits the field."""
        self._timer.stop()
        text = self.field.text().strip()
        self._choices = [*(self._commands(text) if self._mode == COMMANDS else ()), *self._places(text)]
        self.list.clear()
        for choice in self._choices[:_MOST]:
            item = QListWidgetItem(choice.words)
            item.setData(Qt.ItemDataRole.UserRole, (choice.icon, choice.more, choice.marks))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{choice.words}, {choice.more}")
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._place()

    def choose(self) -> None:
        """Do what the chosen line says."""
        if self._timer.isActive():
            self.refresh()
        row = self.list.currentRow()
        if 0 <= row < len(self._choices):
            self._dismiss()
            self._choices[row].act()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move through the list from the field; go away when the window is used otherwise."""
        if watched is self._window and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        if watched is self.field and event.type() == QEvent.Type.FocusOut and self.isVisible():
            QTimer.singleShot(0, self, self._hide_unless_used)
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            if event.key() in steps and self.list.count():
                row = self.list.currentRow() + steps[Qt.Key(event.key())]
                self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.choose()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._dismiss()
                return True
        return super().eventFilter(watched, event)

    def _commands(self, text: str) -> list[Choice]:
        words = text.casefold().split()
        return [
            Choice(action.text().removesuffix("…"), key_of(action), "command", action.trigger)
            for action in self._offered
            if all(word in action.text().casefold() for word in words)
        ]

    def _places(self, text: str) -> list[Choice]:
        if self._desk is None or (not text and self._mode != PLACES):
            return []
        book, way = self._desk.open_book.book, self._desk.wayfinder
        if not text:
            return [
                Choice(
                    f"{e.number} {e.issue.title}",
                    "Issue",
                    _ICONS["issue"],
                    _leading(way, "issue", e.issue.id),
                )
                for e in book.issues.outline()
            ]
        return [
            Choice(
                hit.title,
                hit.snippet if self._mode == SEARCH or hit.kind == "passage" else hit.kind.capitalize(),
                _ICONS[hit.kind],
                _leading(way, hit.kind, hit.record_id, hit.start),
                hit.marks if self._mode == SEARCH else None,
            )
            for hit in book.find(text, _MOST)
        ]

    def _place(self) -> None:
        room = self._window.rect()
        width = min(760 if self._mode == SEARCH else 560, room.width() - 80)
        rows = min(max(self.list.count(), 1), 9)
        height = self.field.sizeHint().height() + rows * max(self.list.sizeHintForRow(0), 34) + 30
        self.setGeometry((room.width() - width) // 2, 60, width, min(height, room.height() - 100))

    def _hide_unless_used(self) -> None:
        if not self.isAncestorOf(self._window.focusWidget() or self._window):
            self.hide()

    def _dismiss(self) -> None:
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)


def _leading(way: "Wayfinder", kind: str, record_id: str, offset: int | None = None) -> Callable[[], object]:
    return lambda: way.show(kind, record_id, offset)
