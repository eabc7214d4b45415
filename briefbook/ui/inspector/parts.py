"""The parts that the inspector's pages are made of."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

T = TypeVar("T")

MOST = 40
"""How many items a section lists."""


def label(words: str, role: str = "", *, wraps: bool = False) -> QLabel:
    """Return a label of plain text."""
    made = QLabel(words)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    if role:
        made.setProperty("role", role)
    return made


def column(widget: QWidget, *parts: QWidget) -> QVBoxLayout:
    """Stack parts in a widget, from its top."""
    made = QVBoxLayout(widget)
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(8)
    for part in parts:
        made.addWidget(part)
    return made


class LinkRow(QPushButton):
    """A line that leads somewhere; words too long for it are elided."""

    def __init__(self, icon: QIcon, words: str, lead: Callable[[], object]) -> None:
        super().__init__()
        self._words = words
        self.setProperty("role", "row")
        self.setIcon(icon)
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(lambda: lead())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many of the words as there is room for."""
        super().resizeEvent(event)
        room = self.width() - self.iconSize().width() - 24
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        # an ampersand would be taken for the mark of a shortcut
        self.setText(shown.replace("&", "&&"))


def breakable(text: str) -> str:
    """Return a text whose long words, such as names of files, may also be broken at their joints.

    Where a word has none for long it may be broken anywhere, lest it makes its card wider than there is room.
    """
    jointed = re.sub(r"\S{16,}", lambda word: re.sub(r"(?<=[_.-])(?=\w)", "\u200b", word[0]), text)
    return re.sub(r"[!-~]{24,}", lambda word: "\u200b".join(word[0]), jointed)


class Facts(QWidget):
    """Short facts in two columns: what, and how it is."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[tuple[str, str]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(0, 76)

    def show_facts(self, facts: Iterable[tuple[str, str]]) -> None:
        """Show facts; those without a value are left out."""
        wanted = [(name, value) for name, value in facts if value]
        if wanted == self._shown:
            return
        self._shown = wanted
        _empty(self._grid)
        for row, (name, value) in enumerate(wanted):
            said = label(breakable(value), wraps=True)
            said.setAccessibleName(f"{name}: {value}")
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            named = label(name, "meta")
            self._grid.addWidget(named, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(said, row, 1)
            named.show()
            said.show()
        self.setVisible(bool(wanted))


class Section(QWidget, Generic[T]):
    """A heading with a count over a list of things; out of sight while there are none."""

    def __init__(
        self, title: str, make: Callable[[T], QWidget], spacing: int = 8, *, is_inner: bool = False
    ) -> None:
        """Make what is listed with `make`; an inner section, with a title or none, stands in another part."""
        super().__init__()
        self._make = make
        self._items: list[T] = []
        self._total = 0
        self._count = label("", "meta")
        layout = column(self)
        if is_inner:
            layout.setSpacing(2)
        else:
            line = QFrame()
            line.setProperty("role", "line")
            layout.addWidget(line)
        if title:
            head = QHBoxLayout()
            head.addWidget(label(title, "meta" if is_inner else "eyebrow"))
            head.addStretch()
            head.addWidget(self._count)
            layout.addLayout(head)
        self._body = QVBoxLayout()
        self._body.setSpacing(spacing)
        layout.addLayout(self._body)
        self.hide()

    @property
    def widgets(self) -> list[QWidget]:
        """What is listed, from the top."""
        items = (self._body.itemAt(place) for place in range(self._body.count()))
        return [widget for item in items if item and (widget := item.widget())]

    def show_items(self, items: Sequence[T], total: int | None = None) -> None:
        """List items, of a total of so many; nothing moves when they are the same as before."""
        wanted = list(items)
        total = len(wanted) if total is None else total
        if wanted == self._items and total == self._total:
            return
        before = self.widgets
        focused = next((place for place, widget in enumerate(before) if widget.hasFocus()), None)
        self._items, self._total = wanted, total
        _empty(self._body)
        listed = [self._make(item) for item in wanted[:MOST]]
        if total > len(listed):
            listed.append(label(f"and {total - len(listed):,} more", "meta"))
        for widget in listed:
            self._body.addWidget(widget)
            widget.show()  # Qt would show it later, and only what is shown can take the focus
        self._count.setText(f"{total:,}" if total > 1 else "")
        self.setVisible(bool(wanted))
        if focused is not None and (now := self.widgets):
            now[min(focused, len(now) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)


class WarningRow(QFrame):
    """A sentence about what has to be mended; out of sight while it is empty."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "message")
        self.setProperty("level", "warning")
        self._words = label("", wraps=True)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(10, 8, 10, 8)
        inside.addWidget(self._words)
        self.hide()

    def show_sentence(self, sentence: str) -> None:
        """Show a sentence, or nothing."""
        self._words.setText(sentence)
        self._words.setAccessibleName(sentence)
        self.setVisible(bool(sentence))


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
