"""Enter and Tab in what is written: they go on with lists and tables, and elsewhere Tab leaves the field.

From a list or a table, Ctrl+Tab leaves, or Tab after Escape.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from briefbook.ui.outline.list_items import break_line, indent
from briefbook.ui.outline.tables import break_row, step_cell

_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)


class WritingKeys(QObject):
    """Gives the keys of a text field their meaning in Markdown."""

    def __init__(self, field: QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field
        self._leaves_next = False
        self._is_leaving = False

    def takes(self, event: QKeyEvent) -> bool:
        """Do what a key does in a list or a table; return whether it did."""
        key, modifiers = event.key(), event.modifiers()
        if self._is_leaving:  # there is nowhere to go
            return True
        leaves = self._leaves_next
        self._leaves_next = key == Qt.Key.Key_Escape or (leaves and key in _MODIFIERS)
        is_plain = not modifiers & ~Qt.KeyboardModifier.KeypadModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and is_plain:
            return self._change(lambda cursor: break_row(cursor) or break_line(cursor))
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            step = -1 if key == Qt.Key.Key_Backtab or modifiers & Qt.KeyboardModifier.ShiftModifier else 1
            if leaves or modifiers & Qt.KeyboardModifier.ControlModifier or not self._step(step):
                self._leave(step > 0)
            return True
        return False

    def _step(self, step: int) -> bool:
        if self._field.textCursor().block().userState() > 0 and step > 0:  # in a code fence
            return self._change(_put_blanks)
        return self._change(lambda cursor: step_cell(cursor, step) or indent(cursor, step))

    def _change(self, change: Callable[[QTextCursor], bool]) -> bool:
        cursor = self._field.textCursor()
        if self._field.isReadOnly() or not change(cursor):
            return False
        self._field.setTextCursor(cursor)
        self._field.ensureCursorVisible()
        return True

    def _leave(self, is_forward: bool) -> None:
        # the field keeps Tab for itself unless it is told not to
        self._field.setTabChangesFocus(True)
        self._is_leaving = True
        key = Qt.Key.Key_Tab if is_forward else Qt.Key.Key_Backtab
        press = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(self._field, press)
        self._is_leaving = False
        self._field.setTabChangesFocus(False)


def _put_blanks(cursor: QTextCursor) -> bool:
    cursor.insertText("    ")
    return True
