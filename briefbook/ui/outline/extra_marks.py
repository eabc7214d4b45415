"""Marks over what is written and not in its text: words that were found, paragraphs that are dimmed."""

from collections.abc import Iterable

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

_NAME = QTextFormat.Property.UserProperty.value + 71


def show_marks(
    field: QPlainTextEdit,
    name: str,
    spans: Iterable[tuple[int, int]],
    look: QTextCharFormat,
    *,
    is_beneath: bool = False,
) -> None:
    """Let stretches look so instead of those of the same name; others stay, over these if `is_beneath`."""
    look.setProperty(_NAME, name)
    others = [one for one in field.extraSelections() if one.format.property(_NAME) != name]
    marks = []
    for start, end in spans:
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(field.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        mark.cursor, mark.format = cursor, look
        marks.append(mark)
    field.setExtraSelections([*marks, *others] if is_beneath else [*others, *marks])
