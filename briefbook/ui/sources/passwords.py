"""Asking for the password of protected files."""

from collections.abc import Sequence

from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget


def ask_password(parent: QWidget | None, names: Sequence[str]) -> str:
    """Ask for the password that opens files, and return it; nothing if it is not given.

    A password is used while the program runs, and never kept in the book.
    """
    one = f"“{names[0]}”" if len(names) == 1 else f"{len(names)} protected files, “{names[0]}” and others,"
    words = f"Password of {one}. It is not kept in the book."
    password, was_given = QInputDialog.getText(
        parent, "Protected Files" if len(names) > 1 else "Protected File", words, QLineEdit.EchoMode.Password
    )
    return password if was_given else ""
