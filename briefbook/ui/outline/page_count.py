"""How many words the text has, on which page of the memo the cursor stands, and what is too much."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.outline.editor import Editor
from briefbook.ui.outline.extra_marks import show_marks
from briefbook.ui.outline.offsets import to_units
from briefbook.ui.outline.toolbar import Toolbar
from briefbook.ui.outline.writing import Writing

if TYPE_CHECKING:
    from briefbook.jobs.measuring import Measured, OnPages

_NAME = "too much"


class PageCount(QObject):
    """Tells the counts over the text, and shades what goes over the template's limits."""

    def __init__(self, desk: Desk, editor: Editor, writing: Writing, toolbar: Toolbar, side: QWidget) -> None:
        super().__init__(side)
        self._length, self._theme = desk.memo_length, desk.theme
        self._editor, self._writing, self._toolbar, self._side = editor, writing, toolbar, side
        self._words = 0
        self._on_pages: OnPages | None = None
        # cursors, which move with the text as it is written
        self._breaks: list[tuple[QTextCursor, int]] = []
        self._too_much: list[QTextCursor] = []
        self._length.watch(self._is_in_sight)
        self._length.changed.connect(self._measure)
        editor.cursorPositionChanged.connect(self._tell)
        editor.drawn_over = self._draw_lines
        desk.theme.changed.connect(self._shade)
        self._tip, editor.tip = editor.tip, self._tip_of

    def count(self, words: int) -> None:
        """Tell another number of words."""
        self._words = words
        self._tell()

    def show_issue(self, *, is_other: bool) -> None:
        """Tell of another issue's text, or of one that was changed."""
        if is_other:
            self._on_pages = None
        self._measure()

    def look(self) -> None:
        """Have the pages counted if they are not known."""
        self._length.look()

    def _is_in_sight(self) -> bool:
        return isValid(self._side) and self._side.isVisible()

    def _measure(self) -> None:
        """Take where the pages of the memo, as it was made last, divide this text."""
        measured, issue_id = self._length.measured, self._writing.issue_id
        is_news = measured is None or self._length.is_current or self._on_pages is None
        if is_news:
            self._on_pages = measured.issues.get(issue_id) if measured and issue_id else None
            found = self._on_pages
            text = self._editor.text if found and (found.breaks or found.too_much) else ""
            breaks, spans = (found.breaks, found.too_much) if found else ((), ())
            self._breaks = [(self._cursor(text, start, start), page) for start, page in breaks]
            self._too_much = [self._cursor(text, start, end) for start, end in spans]
            self._shade()
        self._tell()

    def _cursor(self, text: str, start: int, end: int) -> QTextCursor:
        cursor, last = QTextCursor(self._editor.document()), self._editor.document().characterCount() - 1
        cursor.setPosition(min(to_units(text, start), last))
        cursor.setPosition(min(to_units(text, end), last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _shade(self) -> None:
        look = QTextCharFormat()
        look.setBackground(QColor(self._theme.tokens.warning_soft))
        spans = [(one.selectionStart(), one.selectionEnd()) for one in self._too_much]
        show_marks(self._editor, _NAME, spans, look, is_beneath=True)
        self._editor.viewport().update()

    def _tell(self) -> None:
        words, measured = tr("%n word(s)", "", self._words), self._length.measured
        if measured is None or measured.pages == 0:
            making = measured is None and self._length.is_going and self._is_in_sight()
            full = tr("{words} · counting pages…", words=words) if making else words
            self._toolbar.show_counts(full, words, tip=self._why_unknown())
            return
        found = self._on_pages
        if found is None:
            place = tr("not in the memo")
        else:
            place = tr("page {page} of {pages}", page=self._page(found) + 1, pages=measured.pages)
        is_over = found is not None and self._is_too_much(self._editor.textCursor().position())
        both = tr("{words} · {place}", words=words, place=place)
        full = tr("{counts} · over the limit", counts=both) if is_over else both
        is_stale = not self._length.is_current
        # the words stand in the tree too
        forms = (full, both, place) if found else (both, words)
        self._toolbar.show_counts(
            *(tr("{counts} …", counts=form) if is_stale else form for form in forms),
            words,
            tip=self._explained(measured, is_stale=is_stale),
            level="stale" if is_stale else "warning" if is_over else "",
        )

    def _page(self, found: "OnPages") -> int:
        position = self._editor.textCursor().position()
        before = (page for start, page in reversed(self._breaks) if start.position() <= position)
        return next(before, found.first)

    def _is_too_much(self, position: int) -> bool:
        return any(one.selectionStart() <= position <= one.selectionEnd() for one in self._too_much)

    def _explained(self, measured: "Measured", *, is_stale: bool) -> str:
        if is_stale:
            return tr("As it was before the last changes; it is counted again in a moment")
        if measured.is_too_long:
            return self._over(measured)
        if measured.most is None:
            return tr("The template sets no limit of pages")
        return tr("The template allows %n page(s)", "", measured.most)

    def _over(self, measured: "Measured") -> str:
        pages = tr("%n page(s)", "", measured.limited)
        return tr(
            "The memo has {pages}, and the template allows %n page(s)", "", measured.most or 0, pages=pages
        )

    def _why_unknown(self) -> str:
        if self._length.is_dear:
            return tr("Making this memo takes long: open the Memo to see its pages")
        return ""

    def _tip_of(self, position: int) -> str:
        told = self._tip(position)
        measured = self._length.measured
        if told or measured is None or not self._is_too_much(position):
            return told
        if measured.is_too_long:
            return tr("Over the limit: {sentence}", sentence=self._over(measured))
        return tr("Over the limit of lines that the template sets this section")

    def _draw_lines(self, painter: QPainter) -> None:
        """Draw a broken line where what is too much begins, as colour alone is no sign for everybody."""
        room = self._editor.viewport().rect()
        painter.setPen(QPen(QColor(self._theme.tokens.warning), 1.5, Qt.PenStyle.DashLine))
        for one in self._too_much:
            cursor = QTextCursor(one)
            cursor.setPosition(one.selectionStart())
            top = self._editor.cursorRect(cursor).top()
            if room.top() <= top <= room.bottom():
                painter.drawLine(QPointF(room.left(), top + 0.75), QPointF(room.right(), top + 0.75))
