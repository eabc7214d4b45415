"""Saving a copy of the open book, going on in it, and the question before typing would be lost."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from briefbook.translation import tr

if TYPE_CHECKING:
    from briefbook.ui.frame.session import Session

SUFFIX = ".briefbook"
_ICON = QSize(28, 28)


class SavingCommands:
    """The commands about saving: there is none that saves, as every edit is in the file at once."""

    def __init__(self, session: "Session", add: Callable[..., QAction], tell: Callable[[], object]) -> None:
        """Make them; `tell` says what is saved."""
        self.copy = add(tr("Save a Copy…"), lambda: ask_and_copy(session), icon="copy", key="Ctrl+Shift+S")
        # people press it: they are told that all is saved already
        self.tell = add(tr("What Is Saved"), tell, icon="save", key="Ctrl+S")
        self.all = [self.copy, self.tell]


def ask_and_copy(session: "Session") -> Path | None:
    """Ask where to, save a copy of the open book there, and offer to go on in it; return where it is.

    It works as well when the book's own file or folder is gone.
    """
    if session.desk is None:
        return None
    open_book, messages = session.desk.open_book, session.desk.messages
    path = _asked(session.window, open_book.book.path)
    if path is None:
        return None
    if not open_book.book.is_read_only:
        open_book.unfinished.leave()
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        with messages.telling():
            open_book.book.file.save_copy(path)
            told = tr("A copy of the book is in “{name}” now.", name=path.name)
            go_on: tuple[str, Callable[[], object]] = (tr("Open the Copy"), lambda: go_on_in(session, path))
            if open_book.unfinished.fault is None:
                messages.info(told, *go_on)
            else:
                told = " ".join((told, tr("Go on there: what you are typing comes along.")))
                messages.warning(told, *go_on)
            return path
    finally:
        QApplication.restoreOverrideCursor()
    return None


def go_on_in(session: "Session", path: Path) -> None:
    """Open a copy in place of the open book; what is being typed and could not be kept comes along."""
    from briefbook.store.book import Book

    if session.desk is None:
        session.open(path)
        return
    open_book, messages = session.desk.open_book, session.desk.messages
    open_book.unfinished.leave()
    drafts = open_book.unfinished.drafts()
    with messages.telling():
        copy = Book.open(path, key=open_book.book.file.key)
        try:
            if drafts:
                copy.drafts.put(drafts)
        except BaseException:
            copy.close()
            raise
        open_book.unfinished.give_up()
        session.serve(copy)


def may_leave(session: "Session") -> bool:
    """Return whether the open book can be closed without losing anything, or the user wants it so.

    Only where the book cannot be written and something typed is in no file is there a question.
    """
    if session.desk is None:
        return True
    unfinished = session.desk.open_book.unfinished
    while not unfinished.leave():
        answer = _asked_to_leave(session, str(unfinished.fault))
        if answer == "cancel":
            return False
        if answer == "close":
            unfinished.give_up()
            return True
        path = ask_and_copy(session)
        if path is not None and _is_taken_along(session, path):
            session.settings.opened(path)
            unfinished.give_up()
            return True
    return True


def _is_taken_along(session: "Session", path: Path) -> bool:
    """Write what is being typed into a copy of the book; it is there when the copy is opened."""
    from briefbook.store.book import Book

    if session.desk is None:
        return False
    open_book = session.desk.open_book
    with session.desk.messages.telling(), Book.open(path, key=open_book.book.file.key) as copy:
        copy.drafts.put(open_book.unfinished.drafts())
        return True
    return False


def _asked_to_leave(session: "Session", reason: str) -> str:
    from PySide6.QtWidgets import QMessageBox

    box = QMessageBox(session.window)
    box.setIconPixmap(session.icons.pixmap("triangle-alert", "warning", _ICON))
    box.setWindowTitle(tr("Close without saving?"))
    box.setText(tr("Close without saving?"))
    box.setInformativeText(tr("{reason}\n\nWhat you typed since then is in no file yet.", reason=reason))
    copy = box.addButton(tr("Save a Copy…"), QMessageBox.ButtonRole.AcceptRole)
    close = box.addButton(tr("Close Without Saving"), QMessageBox.ButtonRole.DestructiveRole)
    close.setProperty("role", "danger")
    close.style().polish(close)
    box.setDefaultButton(copy)
    box.setEscapeButton(box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
    box.exec()
    clicked = box.clickedButton()
    return "copy" if clicked is copy else "close" if clicked is close else "cancel"


def _asked(window: QWidget, book: Path) -> Path | None:
    from PySide6.QtWidgets import QFileDialog

    folder = book.parent if book.parent.is_dir() else Path.home()
    # written in two steps: what sets a name apart in a line is no part of a name
    start = str(folder / (tr("{name} copy").format(name=book.stem) + SUFFIX))
    given, _ = QFileDialog.getSaveFileName(window, tr("Save a Copy"), start, f"Briefbook (*{SUFFIX})")
    if not given:
        return None
    path = Path(given)
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
