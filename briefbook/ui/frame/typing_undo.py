"""Whose Ctrl+Z it is: the text's that has the focus, or the book's."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QTextEdit


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
