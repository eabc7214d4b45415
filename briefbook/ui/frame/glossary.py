"""The glossary: words that mean the same to the readers of a book."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from briefbook.domain.library import divided
from briefbook.edits.collecting import set_synonyms
from briefbook.translation import tr, tr_noop
from briefbook.ui.desk import Desk
from briefbook.ui.dialog_room import give_room

_ABOUT = tr_noop("Whoever searches for one of the words on a line finds all of them.")
_HOW = tr_noop("A group to a line, its words divided by semicolons: EU; European Union; the bloc")
_EXAMPLE = tr_noop("EU; European Union; the bloc\nlevy; duty; charge")
_LEAVING = tr_noop("Nothing is saved yet. Press Esc again to leave it so.")


class GlossaryDialog(QDialog):
    """One line for each group of words, divided by semicolons; saved as one edit."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Glossary"))
        self._desk, self._open_book = desk, desk.open_book
        self._is_leaving = False
        is_read_only = desk.open_book.book.is_read_only
        self.lines = QPlainTextEdit()
        self.lines.setAccessibleName(
            tr("Words that mean the same, a group on each line, divided by semicolons")
        )
        self.lines.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.lines.setTabChangesFocus(True)
        self.lines.setPlaceholderText("" if is_read_only else tr(_EXAMPLE))
        self.lines.setReadOnly(is_read_only)
        self.lines.setPlainText("".join(f"{one.words}\n" for one in desk.open_book.book.synonyms.all()))
        self.lines.moveCursor(QTextCursor.MoveOperation.End)
        self._before = self.lines.toPlainText()
        self.told = QLabel()
        self.told.setProperty("role", "meta")
        self.told.setWordWrap(True)
        self.save = QPushButton(tr("Save"))
        self.cancel = QPushButton(tr("Close") if is_read_only else tr("Cancel"))
        self.save.setProperty("role", "primary")
        self.save.setShortcut("Ctrl+Return")
        self.save.setToolTip(tr("Save the glossary (Ctrl+Return)"))
        if is_read_only:  # what has no parent yet would be shown as a window
            self.save.hide()
        for one in (self.save, self.cancel):
            one.setAutoDefault(False)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(super().reject)
        self.lines.textChanged.connect(self._follow)
        self._lay_out()
        self._follow()

    def reject(self) -> None:
        """Leave with Escape or by closing the window; what was typed is not lost at the first time."""
        if self.lines.toPlainText() == self._before or self._is_leaving:
            super().reject()
            return
        self._is_leaving = True
        self._tell(tr(_LEAVING), "warning")

    def _lay_out(self) -> None:
        above = QVBoxLayout()
        above.setSpacing(4)
        for words, role in ((_ABOUT, "strong"), (_HOW, "muted")):
            label = QLabel(tr(words))
            label.setProperty("role", role)
            label.setWordWrap(True)
            above.addWidget(label)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.told, 1)
        below.addWidget(self.cancel)
        below.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(above)
        layout.addWidget(self.lines, 1)
        layout.addLayout(below)
        give_room(self, 580, 420)
        self.lines.setFocus()

    def _groups(self) -> list[str]:
        return self.lines.toPlainText().split("\n")

    def _follow(self) -> None:
        self._is_leaving = False
        if self._open_book.book.is_read_only:
            self._tell(tr("This book can only be read."))
            return
        count = sum(len(divided(group)) > 1 for group in self._groups())
        self._tell(tr("%n group(s)", "", count))

    def _save(self) -> None:
        groups = self._groups()
        alone = next((at for at, group in enumerate(groups) if len(divided(group)) == 1), None)
        if alone is not None:
            self.lines.setTextCursor(QTextCursor(self.lines.document().findBlockByNumber(alone)))
            self.lines.moveCursor(QTextCursor.MoveOperation.EndOfBlock)
            self.lines.setFocus()
            self._tell(
                tr("“{word}” stands alone. Add “; ” and another word.", word=divided(groups[alone])[0]),
                "warning",
            )
            return
        with self._desk.messages.telling():
            edit = self._open_book.do(lambda: set_synonyms(self._open_book.book, groups))
            if edit.changes:
                self._desk.messages.info(tr("Saved the glossary"), tr("Undo"), self._open_book.undo)
            self.accept()

    def _tell(self, sentence: str, level: str = "") -> None:
        self.told.setText(sentence)
        self.told.setProperty("level", level or None)
        self.told.style().unpolish(self.told)
        self.told.style().polish(self.told)
