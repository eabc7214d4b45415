"""Finding words within a text that is shown: a source, or what is being written."""

import re
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from briefbook.translation import grouped, tr
from briefbook.ui.announcing import Announcer
from briefbook.ui.desk import Desk
from briefbook.ui.reader.ruling import rule_off


def found_in(text: str, words: str) -> list[tuple[int, int]]:
    """Return where words stand in a text, whatever their case and the white space between them."""
    parts = words.split()
    if not parts:
        return []
    return [match.span() for match in re.finditer(r"\s+".join(map(re.escape, parts)), text, re.IGNORECASE)]


class Findable(Protocol):
    """A text in which words can be found; positions are those of its document."""

    @property
    def moved(self) -> SignalInstance:
        """Other parts of the text are in view."""

    def textCursor(self) -> QTextCursor:
        """Return a copy of the cursor."""

    def places_of(self, words: str) -> list[tuple[int, int]]:
        """Return where words stand."""

    def show_found(self, spans: Sequence[tuple[int, int]]) -> None:
        """Make words that were found stand out."""

    def put_caret(self, position: int, anchor: int | None = None) -> None:
        """Put the caret at a position, selecting from `anchor` if given."""

    def bring_into_view(self, position: int) -> None:
        """Scroll to a position, unless it is in view already."""

    def first_in_view(self) -> int:
        """Return the position at the top of the view."""

    def last_in_view(self) -> int:
        """Return the position at the bottom of the view."""


class FindBar(QWidget):
    """A field with the count of what it finds, and ways to the next and the previous."""

    closed = Signal()

    def __init__(self, desk: Desk, page: Findable, parent: QWidget, name: str = "") -> None:
        super().__init__(parent)
        name = name or tr("Find in this source")
        self._page = page
        self._found: list[tuple[int, int]] = []
        self._at = -1
        self.field = QLineEdit(self)
        self.field.setProperty("role", "search")
        self.field.setPlaceholderText(name)
        self.field.setAccessibleName(name)
        self._announcer = Announcer(self.field)
        self.count = QLabel(self)
        self.count.setProperty("role", "meta")
        self.count.setMinimumWidth(72)
        row = QHBoxLayout()
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addSpacing(4)
        row.addWidget(self.count)
        for icon, words, tip, act in (
            ("chevron-up", tr("Previous"), tr("Previous (Shift+Enter)"), lambda: self.go(-1)),
            ("chevron-down", tr("Next"), tr("Next (Enter)"), lambda: self.go(1)),
            ("x", tr("Close"), tr("Close (Escape)"), self.close_bar),
        ):
            button = QToolButton(self)
            button.setIcon(desk.icons.icon(icon, "muted"))
            button.setToolTip(tip)
            button.setAccessibleName(words)
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
        self._found = self._page.places_of(self.field.text())
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
            number, size = grouped(self._at + 1), grouped(len(self._found))
            self.count.setText(tr("{number} of {size}", number=number, size=size))
        else:
            self.count.setText(tr("not found") if self.field.text().strip() else "")
        self._announcer.tell(self.count.text())
