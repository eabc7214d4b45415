"""Finding words within the source that is shown."""

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from briefbook.ui.desk import Desk
from briefbook.ui.reader.reading_text import ReadingText
from briefbook.ui.reader.ruling import rule_off


def found_in(text: str, words: str) -> list[tuple[int, int]]:
    """Return where words stand in a text, whatever their case and the white space between them."""
    parts = words.split()
    if not parts:
        return []
    return [match.span() for match in re.finditer(r"\s+".join(map(re.escape, parts)), text, re.IGNORECASE)]


class FindBar(QWidget):
    """A field with the count of what it finds, and ways to the next and the previous."""

    closed = Signal()

    def __init__(self, desk: Desk, page: ReadingText, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = page
        self._found: list[tuple[int, int]] = []
        self._at = -1
        self.field = QLineEdit(self)
        self.field.setProperty("role", "search")
        self.field.setPlaceholderText("Find in this source")
        self.field.setAccessibleName("Find in this source")
        self.count = QLabel(self)
        self.count.setProperty("role", "meta")
        self.count.setMinimumWidth(72)
        row = QHBoxLayout()
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addSpacing(4)
        row.addWidget(self.count)
        for icon, name, act in (
            ("chevron-up", "Previous (Shift+Enter)", lambda: self.go(-1)),
            ("chevron-down", "Next (Enter)", lambda: self.go(1)),
            ("x", "Close (Escape)", self.close_bar),
        ):
            button = QToolButton(self)
            button.setIcon(desk.icons.icon(icon, "muted"))
            button.setToolTip(name)
            button.setAccessibleName(name.split(" (")[0])
            button.clicked.connect(act)
            row.addWidget(button)
        rule_off(self, row, is_below=False)
        self.field.textChanged.connect(self._search)
        page.moved.connect(self._show_in_view)
        self.hide()

    def open_bar(self) -> None:
        """Show the bar, ready to type; with the words that are selected, if they are few."""
        selected = " ".join(self._page.textCursor().selectedText().split())
        self.show()
        if 0 < len(selected) <= 60:
            self.field.setText(selected)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search()

    def close_bar(self) -> None:
        """Hide the bar and give the focus back to the text."""
        self.hide()
        self._found = []
        self._page.show_found([])
        self.closed.emit()

    def refresh(self) -> None:
        """Find again, in another source or text."""
        if not self.isHidden():
            self._find()

    def go(self, step: int) -> None:
        """Go to the next place, or the previous."""
        if not self._found:
            return
        self._at = (self._at + step) % len(self._found)
        start, end = self._found[self._at]
        self._page.put_caret(end, start)
        self._page.bring_into_view(start)
        self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, back with Shift+Enter, close with Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _search(self) -> None:
        self._find()
        # the first place from where the reader is, so that typing on does not jump about
        caret = self._page.textCursor().selectionStart()
        self._at = next((n for n, (start, _) in enumerate(self._found) if start >= caret), 0) - 1
        self.go(1)

    def _find(self) -> None:
        reading = self._page.reading
        shown = reading.shown if reading else None
        self._found = (
            [
                (shown.position_of_place(a), shown.position_of_place(b))
                for a, b in found_in(shown.text, self.field.text())
            ]
            if shown
            else []
        )
        self._at = min(self._at, len(self._found) - 1)
        self._show_in_view()
        self._say()

    def _show_in_view(self) -> None:
        if self.isHidden():
            return
        first, last = self._page.first_in_view(), self._page.last_in_view()
        self._page.show_found([span for span in self._found if span[1] > first and span[0] <= last])

    def _say(self) -> None:
        if self._found:
            self.count.setText(f"{self._at + 1} of {len(self._found):,}")
        else:
            self.count.setText("not found" if self.field.text().strip() else "")
