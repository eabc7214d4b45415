"""Finding words in all that was written in a book, and replacing them."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from briefbook.ui.desk import Desk

_MOST_SELECTED = 60


def open_replacing(desk: Desk, owner: QWidget, issue_id: Callable[[], str | None]) -> None:
    """Show the window in which words are found and replaced, with the words that are selected, if few.

    It goes with its `owner`, which shows the book; `issue_id` gives the issue that is being written.
    """
    from briefbook.ui.replacing.replace_dialog import ReplaceDialog

    words = _selected()
    dialog = next(iter(owner.findChildren(ReplaceDialog)), None) or ReplaceDialog(desk, issue_id, owner)
    dialog.begin(words)


def _selected() -> str:
    focus = QApplication.focusWidget()
    words = ""
    if isinstance(focus, QPlainTextEdit | QTextEdit):
        words = focus.textCursor().selectedText()
    elif isinstance(focus, QLineEdit):
        words = focus.selectedText()
    return words if len(words) <= _MOST_SELECTED and words.isprintable() else ""
