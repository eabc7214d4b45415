"""How the fields of a form are arranged: under headings that fold, short ones two in a row."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.disclosure import Disclosure
from briefbook.ui.papers.entries import Entry
from briefbook.ui.tab_order import beside, stops

Group = tuple[str, Sequence[str]]
"""A heading, empty for none, and the names of the fields under it."""


class FormBody(QScrollArea):
    """Scrolls over groups of fields, and over parts that a form has besides."""

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._groups: dict[str, Disclosure] = {}
        self._holder: dict[str, Disclosure] = {}
        content = QWidget()
        content.setObjectName("content")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(2, 2, 8, 2)
        self._column.setSpacing(10)
        self._column.addStretch()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        self.setWidget(content)

    def sizeHint(self) -> QSize:
        """Return room for some fields, without a look at them: that would have them take on the style."""
        return QSize(30, 20) * self.fontMetrics().height()

    def add_group(
        self, heading: str, names: Sequence[str], make: Callable[[str, QWidget], Entry]
    ) -> list[Entry]:
        """Add fields under a heading, or under none, each made in its place; return them."""
        grid = QWidget(self.widget())
        part = self.add_part(heading, grid)
        # once it has its place, as everything inside takes on the style again whenever that changes
        entries = [make(name, grid) for name in names]
        _arrange(grid, entries)
        for entry in entries:
            if isinstance(entry.control, QPlainTextEdit):
                # a text grows as it is typed; its cursor must stay in sight
                entry.control.cursorPositionChanged.connect(partial(self._follow, entry.control))
        if part is not None:
            self._holder |= {entry.key: part for entry in entries}
        return entries

    def add_part(self, heading: str, part: QWidget, *, before: str = "") -> Disclosure | None:
        """Add a part under a heading of its own, or under none; `before` is the heading that comes next."""
        held: QWidget = part
        made = None
        if heading:
            made = held = self._groups[heading] = Disclosure(self._desk, tr(heading), part, is_open=True)
        next_one = self._groups.get(before)
        last = self._column.count() - 1
        self._column.insertWidget(self._column.indexOf(next_one) if next_one else last, held)
        return made

    def reveal(self, key: str) -> None:
        """Unfold the group that a field is in."""
        if key in self._holder:
            self._holder[key].open()

    def bring(self, widget: QWidget) -> None:
        """Scroll to a part, once it stands where it will."""
        QTimer.singleShot(0, widget, lambda: self.ensureWidgetVisible(widget, 0, 24))

    def go_past(self, part: QWidget) -> None:
        """Take the keyboard out of a part that goes out of sight, to what stands after it."""
        inside, focused = self.widget(), QApplication.focusWidget()
        if inside is None or focused is None or not part.isAncestorOf(focused):
            return
        chain = stops(inside)
        last = max((place for place, one in enumerate(chain) if part.isAncestorOf(one)), default=-1)
        target = chain[(last + 1) % len(chain)]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self.bring(target)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002
        """Go through the form as it stands, and then out of it."""
        inside, focused = self.widget(), QApplication.focusWidget()
        chain = stops(inside) if inside is not None else []
        if focused not in chain:
            return super().focusNextPrevChild(next)
        at = chain.index(focused) + (1 if next else -1)
        is_inside = 0 <= at < len(chain)
        target = chain[at] if is_inside else beside(focused, is_next=next, outside=self)
        if target is None:
            return False
        target.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
        if is_inside:
            self.ensureWidgetVisible(target, 0, 24)
        return True

    def _follow(self, text: QPlainTextEdit) -> None:
        if text.hasFocus():
            QTimer.singleShot(0, text, lambda: self._show_cursor(text))

    def _show_cursor(self, text: QPlainTextEdit) -> None:
        inside = self.widget()
        if inside is not None:
            place = text.viewport().mapTo(inside, text.cursorRect().center())
            self.ensureVisible(0, place.y(), 0, 24)

    def state(self) -> list[str]:
        """Return the headings that are folded away."""
        return [heading for heading, group in self._groups.items() if not group.is_open]

    def restore(self, folded: Sequence[str]) -> None:
        """Fold away what was folded before."""
        for heading, group in self._groups.items():
            group.button.setChecked(heading not in folded)


class Heading(QLabel):
    """The line over a form, which ends where the room does; a second one would take the form’s."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "eyebrow")
        self.setContentsMargins(2, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, words: str) -> None:
        """Show as many of these words as there is room for."""
        self._words = words
        self.setAccessibleName(words)
        self._fit()

    def text(self) -> str:
        """Return all the words."""
        return self._words

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many of the words as there is room for now."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.contentsRect().width()
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        super().setText(shown)
        self.setToolTip(self._words if shown != self._words else "")


def _arrange(place: QWidget, entries: Sequence[Entry]) -> None:
    grid = QGridLayout(place)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(10)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    row = column = 0
    for number, entry in enumerate(entries):
        has_pair = number + 1 < len(entries) and not entries[number + 1].is_wide
        is_wide = entry.is_wide or (column == 0 and not has_pair)
        grid.addWidget(entry.widget, row, column, 1, 2 if is_wide else 1)
        row, column = (row + 1, 0) if is_wide or column else (row, 1)
