"""File → Merge Another Copy…: choosing the file, planning off the GUI thread, and telling what came in."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit

from briefbook.errors import BookPasswordError, BriefbookError
from briefbook.jobs.merging import MergePlan, plan_merge
from briefbook.store.database import MEMORY
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.frame.session import SUFFIX, Session
from briefbook.ui.merging.merged_dialog import MergedDialog
from briefbook.ui.tasks import Task


def ask_and_merge(session: Session) -> None:
    """Ask for another copy of the open book and merge it."""
    if session.book is None:
        return
    folder = str(session.book.path.parent)
    name, _ = QFileDialog.getOpenFileName(
        session.window, tr("Merge Another Copy of This Book"), folder, f"Briefbook (*{SUFFIX})"
    )
    if name:
        merge_copy(session, Path(name))


def merge_copy(session: Session, path: Path, password: str = "") -> None:
    """Merge another copy of the open book, and tell what came in; what goes wrong is told in a sentence."""
    desk = session.desk
    if desk is None:
        return
    with session.messages.telling():
        desk.open_book.flush()
        book = desk.open_book.book
        if book.is_read_only:
            raise BriefbookError(
                tr("“{name}” is open read-only; nothing can be merged into it.", name=book.path.name)
            )
        moment = book.journal.moment()
        if book.path == MEMORY:  # no other connection sees it
            _finish(session, desk, path, password, moment, plan_merge(book, path, password))
            return
        opened = book.reader()

        def work(_: Task) -> MergePlan:
            with opened() as reading:
                return plan_merge(reading, path, password)

        desk.tasks.start(
            tr("Merging {name}", name=path.name),
            work,
            done=lambda plan: _finish(session, desk, path, password, moment, plan),
            failed=partial(_on_failed, session, path),
        )


def _on_failed(session: Session, path: Path, error: BriefbookError) -> None:
    if not isinstance(error, BookPasswordError):
        session.messages.error(error)
        return
    words = "\n".join((str(error), tr("Password of “{name}”:", name=path.name)))
    password, was_given = QInputDialog.getText(
        session.window, tr("Merge Another Copy"), words, QLineEdit.EchoMode.Password
    )
    if was_given:
        merge_copy(session, path, password)


def _finish(session: Session, desk: Desk, path: Path, password: str, moment: int, plan: MergePlan) -> None:
    if desk is not session.desk or not desk.open_book.is_open:
        return
    with session.messages.telling():
        desk.open_book.flush()
        book = desk.open_book.book
        if book.journal.moment() != moment:  # something was edited meanwhile
            plan = plan_merge(book, path, password)
        with desk.open_book.noting_faults():
            plan.apply(book)
        if plan.is_empty:
            session.messages.info(" ".join((plan.sentence, *plan.merged.notes)))
            return
        dialog = MergedDialog(desk.theme, plan, session.window)
        dialog.undo_wanted.connect(partial(_undo, session, desk))
        dialog.decide_wanted.connect(desk.wayfinder.conflicts_wanted.emit)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.open()


def _undo(session: Session, desk: Desk) -> None:
    with session.messages.telling():
        desk.open_book.undo()
