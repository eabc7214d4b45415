"""Asks which book to open or make, and what to call it."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit

from briefbook.translation import tr
from briefbook.ui.folders import documents, named_documents
from briefbook.ui.frame.session import SUFFIX, Session

_FILTER = f"Briefbook (*{SUFFIX})"
_SAMPLE = "Lake Verna Summit"


def open_book(session: Session) -> None:
    """Ask for a book's file and open it."""
    name, _ = QFileDialog.getOpenFileName(session.window, tr("Open a Book"), _folder(session), _FILTER)
    if name:
        session.open(Path(name))


def create_book(session: Session) -> None:
    """Ask for a new book's file and start the book, called as the file is."""
    path = _asked_path(session, tr("Start a Book"), tr("New book"))
    if path is None:
        return
    from briefbook.domain.matrix import STANDARD
    from briefbook.domain.matrix_presets import in_window_words
    from briefbook.store.book import Book

    with session.messages.telling():
        session.serve(Book.create(path, path.stem, matrix=in_window_words(STANDARD)))


def make_sample_book(session: Session) -> None:
    """Make the worked sample book among the person's documents and open it, without a question."""
    from briefbook.jobs.sample import make_sample

    path = _free(named_documents(), _SAMPLE)
    with session.messages.telling():
        path.parent.mkdir(parents=True, exist_ok=True)
        session.serve(make_sample(path))
        session.messages.info(tr("The sample book is kept as “{file}”.", file=str(path)))


def retitle_book(session: Session) -> None:
    """Ask for another title of the open book."""
    if session.desk is None:
        return
    book = session.desk.open_book.book
    title, was_given = QInputDialog.getText(
        session.window, tr("Rename the Book"), tr("Title"), QLineEdit.EchoMode.Normal, book.title
    )
    if was_given:
        from briefbook.edits import heading

        with session.messages.telling():
            session.desk.open_book.do(heading.retitle_book(book.covers.only(), title))


def _asked_path(session: Session, words: str, name: str) -> Path | None:
    start = str(Path(_folder(session)) / f"{name}{SUFFIX}")
    given, _ = QFileDialog.getSaveFileName(session.window, words, start, _FILTER)
    if not given:
        return None
    path = Path(given)
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def _folder(session: Session) -> str:
    recent = session.settings.recent()
    if recent:
        return str(recent[0].parent)
    return str(documents())


def _free(folder: Path, name: str) -> Path:
    """Return a file that is not there yet, with a number where the name is taken."""
    path, number = folder / f"{name}{SUFFIX}", 1
    while path.exists():
        number += 1
        path = folder / f"{name} {number}{SUFFIX}"
    return path
