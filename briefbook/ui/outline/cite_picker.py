"""Choosing what to cite while writing: the list that `[@` opens."""

import re
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QListView, QPlainTextEdit, QVBoxLayout

from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.outline.cite_choices import Choice, choices
from briefbook.ui.outline.cite_list import CHOICE, CiteDelegate, CiteModel
from briefbook.ui.outline.offsets import to_points, to_units
from briefbook.ui.outline.popup import Popup

_BEGUN: Final = re.compile(r"\[(?:[^\[\]\n]*;)?\s*@$")
_TYPED: Final = re.compile(r"\[(?:[^\[\]\n]*;)?\s*@(?P<query>[^\[\]\n;]*)$")
_MOVES: Final = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -6,
    Qt.Key.Key_PageDown: 6,
}
_CHOOSES: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)

WIDTH, ROWS = 420, 6


class CitePicker(Popup):
    """Offers sources, passages and claims under the citation being typed; the keys still go to the editor."""

    def __init__(self, desk: Desk, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._open_book, self._theme, self._text = desk.open_book, desk.theme, editor
        self._is_own = False
        self._model = CiteModel(self)
        self.list = QListView(self)
        self.list.setAccessibleName(tr("Sources, passages and claims to cite"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(CiteDelegate(desk.theme, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.clicked.connect(self._choose)
        self._nothing = QLabel(self)
        self._nothing.setProperty("role", "meta")
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(10, 8, 10, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.list)
        layout.addWidget(self._nothing)
        editor.textChanged.connect(self._follow)
        editor.cursorPositionChanged.connect(self._follow_cursor)
        editor.installEventFilter(self)

    def begin(self) -> None:
        """Begin a citation at the cursor, as if its first two characters had been typed."""
        cursor = self._text.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        before = self._before(cursor)
        self._text.setFocus()
        if not _BEGUN.search(before):
            is_apart = not before or before[-1].isspace() or before[-1] in "([“‘"
            cursor.insertText("[@" if is_apart else " [@")
        self._text.setTextCursor(cursor)
        self._offer()
        self._is_own = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of the list while it is open."""
        if not self.isVisible():
            return False
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif isinstance(event, QKeyEvent) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if event.type() == QEvent.Type.ShortcutOverride and self._takes(event):
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and self._takes(event):
                self._press(Qt.Key(event.key()))
                return True
        return False

    def _takes(self, event: QKeyEvent) -> bool:
        key = event.key()
        return key == Qt.Key.Key_Escape or (self._model.rowCount() > 0 and (key in _MOVES or key in _CHOOSES))

    def _press(self, key: Qt.Key) -> None:
        if key == Qt.Key.Key_Escape:
            self.hide()
            if self._is_own:
                self._take_back()
        elif key in _MOVES:
            row = self.list.currentIndex().row() + _MOVES[key]
            self.list.setCurrentIndex(self._model.index(max(0, min(row, self._model.rowCount() - 1)), 0))
        else:
            self._choose(self.list.currentIndex())

    def _follow(self) -> None:
        if self.isVisible():
            self._offer()
        elif self._text.hasFocus() and _BEGUN.search(self._before(self._text.textCursor())):
            self._is_own = False
            self._offer()

    def _follow_cursor(self) -> None:
        if self.isVisible() and not _TYPED.search(self._before(self._text.textCursor())):
            self.hide()

    def _offer(self) -> None:
        cursor = self._text.textCursor()
        typed = _TYPED.search(self._before(cursor))
        if typed is None:
            self.hide()
            return
        book = self._open_book.book
        found = choices(book, typed["query"])
        self._model.offer(found)
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        if found:
            self.list.setCurrentIndex(self._model.index(0, 0))
            height = self.list.sizeHintForRow(0) * min(ROWS, len(found)) + 20
        else:
            self._nothing.setText(
                tr("No source, passage or claim has “{typed}”.", typed=typed["query"])
                if book.sources.count() or book.claims.count()
                else tr("There is nothing to cite yet: sources come first.")
            )
            height = self._nothing.sizeHint().height() + 12
        start = cursor.block().position() + to_units(cursor.block().text(), typed.start())
        self.open_beside(start, QSize(WIDTH * self._theme.scale // 100, height))

    def _choose(self, index: QModelIndex) -> None:
        choice: Choice = index.data(CHOICE)
        cursor = self._text.textCursor()
        typed = _TYPED.search(self._before(cursor))
        self.hide()
        if typed is None:
            return
        text, block = cursor.block().text(), cursor.block().position()
        end = cursor.position()
        cursor.setPosition(block + to_units(text, typed.start("query")))
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.beginEditBlock()
        cursor.insertText(choice.label)
        if text[typed.end() : typed.end() + 1] == "]":
            cursor.movePosition(QTextCursor.MoveOperation.Right)
        else:
            cursor.insertText("]")
        cursor.endEditBlock()
        self._text.setTextCursor(cursor)

    def _take_back(self) -> None:
        cursor = self._text.textCursor()
        typed = _TYPED.search(self._before(cursor))
        if typed and typed.end() - typed.start() == len("[@") + len(typed["query"]):
            start = cursor.block().position() + to_units(cursor.block().text(), typed.start())
            cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()

    def _before(self, cursor: QTextCursor) -> str:
        text = cursor.block().text()
        return text[: to_points(text, cursor.positionInBlock())]
