"""Whose Ctrl+Z it is: the text's that has the focus, or the book's."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget


class TypingUndo(QObject):
    """Lets Ctrl+Z reach the book once the text that has the focus has nothing left to undo."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        # of the focus alone: a filter of the whole application would be asked about every event there is
        app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a text from claiming a key that it has no use for."""
        if event.type() == QEvent.Type.ShortcutOverride and is_taken_by_text(watched, event) is False:
            event.ignore()
            return True
        return False

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if new is not None:
            new.installEventFilter(self)


def is_taken_by_text(widget: QObject, event: QEvent) -> bool | None:
    """Return whether a text takes this undo or redo; `None` when it is neither, or not over a text."""
    if not isinstance(event, QKeyEvent):
        return None
    undo, redo = event.matches(QKeySequence.StandardKey.Undo), event.matches(QKeySequence.StandardKey.Redo)
    if not (undo or redo):
        return None
    # a box that can be typed in has the focus in place of its line
    line = widget.lineEdit() if isinstance(widget, QComboBox) and widget.isEditable() else widget
    if isinstance(line, QLineEdit):
        return not line.isReadOnly() and (line.isUndoAvailable() if undo else line.isRedoAvailable())
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        document = widget.document()
        has_more = document.isUndoAvailable() if undo else document.isRedoAvailable()
        return not widget.isReadOnly() and has_more
    return None
