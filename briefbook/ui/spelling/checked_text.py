"""Spelling in a field: misspellings in sight are underlined, and the menu of one offers what was meant."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit
from shiboken6 import isValid

from briefbook.review.spelling.words import Word, word_at, words_in
from briefbook.ui.desk import Desk
from briefbook.ui.outline.offsets import to_points
from briefbook.ui.spelling.next_misspelling import NextMisspelling, is_code, places
from briefbook.ui.spelling.suggestion_menu import SuggestionMenu

REST: Final = 300
"""Milliseconds without a key or a turn of the wheel after which spelling is looked at."""

_OURS: Final = QTextFormat.Property.UserProperty.value + 21
"""A property of the formats that underline misspellings, by which they are told from those of others."""

_LONG: Final = 6_000
"""Characters of a paragraph of which only what is in sight is looked at."""

_TYPED: Final = 40
"""Characters that one key, or a completion, changes at most."""


class CheckedText(QObject):
    """Looks at the spelling of what is in sight in a field while nothing is typed."""

    def __init__(self, desk: Desk, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._desk, self._spelling, self._editor = desk, desk.spelling, editor
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self.look)
        self._search = NextMisspelling(desk, editor)
        self._is_typing = False
        self._revision = -1
        self._shown: list[QTextCursor] = []
        editor.installEventFilter(self)
        editor.viewport().installEventFilter(self)
        editor.document().contentsChange.connect(self._on_typed)
        editor.cursorPositionChanged.connect(self._on_moved)
        editor.verticalScrollBar().valueChanged.connect(self._wait)
        self._spelling.changed.connect(self._look_soon)
        desk.theme.changed.connect(self._dress)

    def look(self) -> None:
        """Underline the misspellings in sight; what is not known of words yet is asked for."""
        editor = self._editor
        if not editor.isVisible() or editor.isReadOnly() or not self._spelling.language:
            self._show([])
            return
        place = editor.textCursor().position() if self._is_typing and editor.hasFocus() else -1
        wrong, unknown = [], []
        for block, word in self._in_sight():
            verdict = self._spelling.is_wrong(word.text)
            if verdict is None:
                unknown.append(word.text)
            elif verdict:
                start, end = places(block, word)
                # a word that is being typed is not wrong yet
                if not start <= place <= end:
                    wrong.append((start, end))
        self._show(wrong)
        self._spelling.ask(unknown)

    def misspelling_at(self, position: int) -> QTextCursor | None:
        """Return a misspelling at a position, selected."""
        language = self._spelling.language
        block = self._editor.document().findBlock(position)
        if not language or self._editor.isReadOnly() or not block.isValid() or is_code(block):
            return None
        line = block.text()
        word = word_at(line, to_points(line, position - block.position()), language)
        if word is None or not self._spelling.is_wrong(word.text):
            return None
        cursor = QTextCursor(self._editor.document())
        start, end = places(block, word)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Offer suggestions in the menu of a misspelling; look again at what came in sight."""
        if isinstance(event, QContextMenuEvent):
            return self._offer(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self._editor:
            return self._ask_for_menu(event)
        if event.type() in (QEvent.Type.Show, QEvent.Type.Resize):
            self._wait()
        elif event.type() == QEvent.Type.FocusIn and watched is self._editor:
            self._spelling.find_next = self._search.go
        elif event.type() == QEvent.Type.FocusOut and watched is self._editor:
            self._is_typing = False
            self._wait()
        return False

    def _offer(self, event: QContextMenuEvent) -> bool:
        editor = self._editor
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            position = editor.textCursor().position()
            at = editor.viewport().mapToGlobal(editor.cursorRect().bottomLeft())
        else:
            at = event.globalPos()
            position = editor.cursorForPosition(editor.viewport().mapFromGlobal(at)).position()
        wrong = self.misspelling_at(position)
        if wrong is None:
            return False
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        SuggestionMenu(self._desk, editor, wrong).show_at(at, by_key=by_key)
        return True

    def _ask_for_menu(self, event: QKeyEvent) -> bool:
        """Open the menu with Shift+F10 too, which Qt leaves to the desktop, and the desktop to Qt."""
        if (event.key(), event.modifiers()) != (Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier):
            return False
        place = self._editor.cursorRect().bottomLeft()
        at = self._editor.viewport().mapToGlobal(place)
        QApplication.postEvent(self._editor, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, at))
        return True

    def _in_sight(self) -> Iterator[tuple[QTextBlock, Word]]:
        editor, language = self._editor, self._spelling.language
        ground = editor.viewport().rect()
        first = editor.cursorForPosition(QPoint(0, 0))
        last = editor.cursorForPosition(ground.bottomRight()).position()
        block = first.block()
        while block.isValid() and block.position() <= last:
            if not is_code(block):
                line = block.text()
                begin, end = 0, len(line)
                if end > _LONG:
                    begin = max(0, to_points(line, first.position() - block.position()) - _LONG // 4)
                    end = min(end, to_points(line, last - block.position()) + _LONG // 4)
                    line, end = line[begin:end], end - begin
                for word in words_in(line, language):
                    # of a word that is cut, nothing is known
                    if not (begin and word.start == 0):
                        yield block, Word(word.start + begin, word.end + begin, word.text)
            block = block.next()

    def _show(self, wrong: list[tuple[int, int]]) -> None:
        now = [(cursor.selectionStart(), cursor.selectionEnd()) for cursor in self._shown]
        if now == wrong:
            return
        self._shown = []
        for start, end in wrong:
            cursor = QTextCursor(self._editor.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            # what is typed after a misspelling is not part of it
            cursor.setKeepPositionOnInsert(True)
            self._shown.append(cursor)
        self._dress()

    def _dress(self) -> None:
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        form.setUnderlineColor(QColor(self._desk.theme.tokens.danger))
        form.setProperty(_OURS, True)
        others = [one for one in self._editor.extraSelections() if not one.format.hasProperty(_OURS)]
        ours = []
        for cursor in self._shown:
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = cursor, form
            ours.append(selection)
        self._editor.setExtraSelections([*others, *ours])

    def _look_soon(self) -> None:
        if isValid(self._editor) and self._editor.isVisible() and not self._rest.isActive():
            self._rest.start(0)

    def _wait(self, *_: object) -> None:
        self._rest.start(REST)

    def _on_typed(self, position: int, removed: int, added: int) -> None:
        self._is_typing = removed + added <= _TYPED and self._editor.hasFocus()
        self._wait()

    def _on_moved(self) -> None:
        revision = self._editor.document().revision()
        if revision == self._revision and self._is_typing:
            # the cursor went elsewhere by itself
            self._is_typing = False
            self._wait()
        self._revision = revision
