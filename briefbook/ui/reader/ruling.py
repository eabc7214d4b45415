"""The line that rules a bar off from the text."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget


def rule_off(bar: QWidget, row: QHBoxLayout, *, is_below: bool) -> None:
    """Lay a bar out as one row, with a line between it and the text that it is above or below."""
    line = QFrame(bar)
    line.setProperty("role", "line")
    column = QVBoxLayout(bar)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(row)
    column.insertWidget(0 if is_below else 1, line)
