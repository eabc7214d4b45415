"""Asking for the password of protected files."""

from collections.abc import Sequence

from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget

from briefbook.translation import tr


def ask_password(parent: QWidget | None, names: Sequence[str]) -> str:
    """Ask for the password that opens files, and return it; nothing if it is not given.

    A password is used while the program runs, and never kept in the book.
    """
    if len(names) == 1:
        title = tr("Protected File")
        words = tr("Password of “{name}”. It is not kept in the book.", name=names[0])
    else:
        title = tr("Protected Files")
        words = tr(
            "Password of %n protected files, “{name}” and others. It is not kept in the book.",
            "",
            len(names),
            name=names[0],
        )
    password, was_given = QInputDialog.getText(parent, title, words, QLineEdit.EchoMode.Password)
    return password if was_given else ""
