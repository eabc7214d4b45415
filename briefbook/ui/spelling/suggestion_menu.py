"""The menu of a misspelling: what was meant, and that it is right in this book."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit
from shiboken6 import isValid

from briefbook.edits.spelling import add_word
from briefbook.review.spelling.words import plain, stem_of
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.theme.fonts import STRONG

_PATIENCE: Final = 400
"""Milliseconds that the menu waits for suggestions before it opens without."""


class SuggestionMenu(QObject):
    """The usual menu of a text, headed by suggestions, which come from another process."""

    def __init__(self, desk: Desk, editor: QPlainTextEdit, misspelling: QTextCursor) -> None:
        super().__init__(editor)
        self._desk, self._editor, self._misspelling = desk, editor, misspelling
        self._written = misspelling.selectedText()
        self._word = plain(self._written)
        self.menu = editor.createStandardContextMenu()
        self.menu.destroyed.connect(self.deleteLater)
        self._first = self.menu.actions()[0]
        self._waiting = QAction(tr("Looking for Suggestions…"), self.menu)
        self._waiting.setEnabled(False)
        adding = QAction(tr("Add to the Book’s Words"), self.menu)
        adding.triggered.connect(self._add)
        self.menu.insertActions(self._first, [self._waiting, adding])
        self.menu.insertSeparator(self._first)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self._open)
        self._suggested: list[QAction] = []
        self._at, self._by_key = QPoint(), False

    def show_at(self, at: QPoint, *, by_key: bool) -> None:
        """Open at a place of the screen, once there are suggestions; by a key, with the first chosen."""
        self._at, self._by_key = at, by_key
        self._patience.start()
        self._desk.spelling.suggest(self._word, self._take)

    def _take(self, found: list[str]) -> None:
        if not isValid(self) or not isValid(self.menu):
            return
        for suggestion in found:
            action = QAction(suggestion.replace("&", "&&"), self.menu)
            font = action.font()
            font.setWeight(STRONG)
            action.setFont(font)
            action.triggered.connect(partial(self._replace, suggestion))
            self.menu.insertAction(self._waiting, action)
            self._suggested.append(action)
        if found:
            self.menu.removeAction(self._waiting)
        else:
            self._waiting.setText(tr("No Suggestions"))
        if self._patience.isActive():
            self._patience.stop()
            self._open()
        else:
            self._choose_first()

    def _open(self) -> None:
        self.menu.popup(self._at)
        self._choose_first()

    def _choose_first(self) -> None:
        # never what adds the word: Enter may be on its way
        if self._by_key and self._suggested and self.menu.activeAction() is None:
            self.menu.setActiveAction(self._suggested[0])
        self.menu.aboutToHide.connect(self.menu.deleteLater)

    def _replace(self, suggestion: str, *_: object) -> None:
        if self._misspelling.selectedText() != self._written or self._editor.isReadOnly():
            return  # it was changed meanwhile
        if "’" in self._written:
            suggestion = suggestion.replace("'", "’")
        self._misspelling.insertText(suggestion)

    def _add(self) -> None:
        open_book, word = self._desk.open_book, stem_of(self._word)
        with self._desk.messages.telling():
            if open_book.do(lambda: add_word(open_book.book, word)).changes:
                told = tr("Added “{word}” to the book’s words", word=word)
                self._desk.messages.info(told, tr("Undo"), open_book.undo)
