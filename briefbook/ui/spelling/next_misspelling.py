"""Going from one misspelling of a text to the next, in sight or not."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from briefbook.review.spelling.words import Word, words_in
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.outline.offsets import to_units

_STEP: Final = 500
"""Words that are looked at before the window may do something else."""


class NextMisspelling(QObject):
    """Looks from the cursor on, and at the end from the beginning again."""

    def __init__(self, desk: Desk, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._spelling, self._messages, self._editor = desk.spelling, desk.messages, editor
        self._words: Iterator[tuple[int, int, str]] = iter(())
        self._known: list[tuple[int, int, str]] = []
        self._revision = -1
        self._is_waiting = False
        self._spelling.changed.connect(self._on_changed)

    def go(self) -> None:
        """Select the next misspelling; where there is none, say so."""
        if self._editor.isReadOnly():
            self._messages.info(tr("This text can only be read."))
        elif not self._spelling.is_on:
            self._messages.info(tr("Spelling is not checked: turn Check Spelling on first."))
        elif not self._spelling.language:
            self._messages.warning(tr("There is no dictionary for the language of this memo."))
        else:
            self._revision = self._editor.document().revision()
            self._words = self._from(self._editor.textCursor().selectionEnd())
            self._known = []
            self._step()

    def _step(self) -> None:
        if self._revision != self._editor.document().revision() or not self._spelling.language:
            return  # it was typed in: who types does not want to be led elsewhere
        unknown: list[str] = []
        words, self._known = self._known, []
        while len(words) < _STEP and (word := next(self._words, None)):
            words.append(word)
        if not words:
            self._messages.info(tr("There is no misspelling in this text."))
            return
        for place, (start, end, text) in enumerate(words):
            verdict = self._spelling.is_wrong(text)
            if verdict and not unknown:
                self._select(start, end)
                return
            if verdict is None and not unknown:
                self._known = words[place:]
            if verdict is None:
                unknown.append(text)
        if unknown:
            self._is_waiting = True
            self._spelling.ask(unknown)
        else:
            QTimer.singleShot(0, self, self._step)

    def _on_changed(self) -> None:
        if self._is_waiting:
            self._is_waiting = False
            self._step()

    def _select(self, start: int, end: int) -> None:
        cursor = self._editor.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(cursor)
        self._editor.ensureCursorVisible()
        self._editor.setFocus()

    def _from(self, position: int) -> Iterator[tuple[int, int, str]]:
        document, language = self._editor.document(), self._spelling.language
        begin = document.findBlock(position)
        later = []
        block = begin
        for _ in range(document.blockCount()):
            for word in words_in(block.text(), language) if not is_code(block) else ():
                start, end = places(block, word)
                if block == begin and start < position:
                    later.append((start, end, word.text))
                else:
                    yield start, end, word.text
            block = block.next() if block.next().isValid() else document.begin()
        yield from later


def places(block: QTextBlock, word: Word) -> tuple[int, int]:
    """Return where a word of a block begins and ends in its document, in UTF-16 units."""
    line = block.text()
    return block.position() + to_units(line, word.start), block.position() + to_units(line, word.end)


def is_code(block: QTextBlock) -> bool:
    """Return whether a block is in a code fence, as the highlighter left it."""
    return block.userState() not in (0, -1)
