"""The parts that the inspector's pages are made of."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
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

from briefbook.translation import grouped, set_apart, tr
from briefbook.ui.laid_out import widgets_in
from briefbook.ui.mirror import leading

T = TypeVar("T")

MOST = 40
"""How many items a section lists."""
FIRST, NEXT = 8, 3
"""How many of them are made at once, and then with every turn of the event loop, so that it never stalls."""

_GAP = 12
"""Pixels between the names of facts and their values."""
_NAMES = 76
"""Pixels that the names of facts take at least."""
_SLACK = 24
"""Pixels by which there must be too much room before facts stand side by side again: more than a scroll bar
takes, or arranging them would call and dismiss it without end."""


def label(words: str, role: str = "", *, wraps: bool = False) -> QLabel:
    """Return a label of plain text."""
    made = QLabel(words)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    made.setAlignment(Qt.AlignmentFlag.AlignVCenter | leading())
    if role:
        made.setProperty("role", role)
    return made


def after_name(name: str, text: str) -> str:
    """Return a text of a table after what it is about; in English it begins with a small letter there."""
    told = tr(text)
    return tr("{name}: {sentence}", name=name, sentence=told.lower() if told == text else told)


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
        self.setText(set_apart(shown).replace("&", "&&"))


def breakable(text: str) -> str:
    """Return a text whose long words, such as names of files, may also be broken at their joints.

    Where a word has none for long it may be broken anywhere, lest it makes its card wider than there is room.
    """
    jointed = re.sub(r"\S{16,}", lambda word: re.sub(r"(?<=[_.-])(?=\w)", "\u200b", word[0]), text)
    return re.sub(r"[!-~]{24,}", lambda word: "\u200b".join(word[0]), jointed)


class Facts(QWidget):
    """Short facts: what, and how it is, in two columns, or under one another where words would be cut."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[tuple[str, str]] = []
        self._labels: list[tuple[QLabel, QLabel]] = []
        self._is_stacked = self._was_seen = False
        # never while Qt lays out or dresses parts: if a layout changes meanwhile, it begins again without end
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._arrange)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Iterable[tuple[str, str]]) -> None:
        """Show facts; those without a value are left out."""
        wanted = [(name, value) for name, value in facts if value]
        if wanted == self._shown:
            return
        self._shown = wanted
        _empty(self._grid)
        self._labels = []
        for name, value in wanted:
            named, said = label(name, "meta", wraps=True), label(breakable(value), wraps=True)
            policy = named.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
            named.setSizePolicy(policy)
            said.setAccessibleName(tr("{name}: {sentence}", name=name, sentence=value))
            said.setAlignment(Qt.AlignmentFlag.AlignTop | leading())
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            for made in (named, said):
                made.setParent(self)
                made.ensurePolished()
            self._labels.append((named, said))
        self._arrange(is_new=True)
        for pair in self._labels:
            for made in pair:
                made.show()
        self.setVisible(bool(wanted))

    def minimumSizeHint(self) -> QSize:
        """Return any width: the facts are arranged by the room that there is."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the facts by the new room."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._soon.start()

    def changeEvent(self, event: QEvent) -> None:
        """Arrange the facts by the new size of their letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._soon.start()

    def _arrange(self, *, is_new: bool = False) -> None:
        # as they are seen they stay, rather than to change to and fro; what is not seen has no width to go by
        room = self.width() - _GAP - (_SLACK if self._is_stacked and self._was_seen and not is_new else 0)
        self._was_seen = self.isVisible()
        names = [_wide(named, named.text()) for named, _ in self._labels]
        wide = min(max([_NAMES, *names]), room * 2 // 5)
        is_stacked = any(
            _longest_word(named) > wide or _longest_word(said) > room - wide for named, said in self._labels
        )
        if self._grid.columnMinimumWidth(0) != (least := 0 if is_stacked else wide):
            self._grid.setColumnMinimumWidth(0, least)
        if is_stacked == self._is_stacked and not is_new:
            return
        self._is_stacked = is_stacked
        for row, (named, said) in enumerate(self._labels):
            if is_stacked:
                self._grid.addWidget(named, 2 * row, 0, 1, 2)
                self._grid.addWidget(said, 2 * row + 1, 0, 1, 2)
            else:
                self._grid.addWidget(named, row, 0, Qt.AlignmentFlag.AlignTop)
                self._grid.addWidget(said, row, 1)


def _longest_word(words: QLabel) -> int:
    return max(_wide(words, word) for word in re.split(r"[\s\u200b]", words.text()))


def _wide(shown: QLabel, words: str) -> int:
    return shown.fontMetrics().horizontalAdvance(words) + 2


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
        self._made = 0
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._make_more)
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
        return list(widgets_in(self._body))

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
        self._soon.stop()
        self._made = 0
        self._make_some(FIRST)
        self._count.setText(grouped(total) if total > 1 else "")
        self.setVisible(bool(wanted))
        if focused is not None and (now := self.widgets):
            now[min(focused, len(now) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_more(self) -> None:
        self._make_some(NEXT)

    def _make_some(self, count: int) -> None:
        start, shown = self._made, min(len(self._items), MOST)
        self._made = min(start + count, shown)
        made = [self._make(item) for item in self._items[start : self._made]]
        if self._made < shown:
            self._soon.start()
        elif self._total > shown:
            made.append(label(tr("and {count} more", count=grouped(self._total - shown)), "meta"))
        for widget in made:
            self._body.addWidget(widget)
            widget.show()  # Qt would show it later, and only what is shown can take the focus


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
