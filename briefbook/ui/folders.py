"""Which folder is offered first where a file is asked for."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from briefbook.store.database import MEMORY
from briefbook.ui.open_book import OpenBook


def documents() -> Path:
    """Return the folder of the person’s documents, or that of the person where there is none.

    A folder that is not there would stand in a dialog as the name of a file.
    """
    named = named_documents()
    return named if named.is_dir() else Path.home()


def named_documents() -> Path:
    """Return where documents are kept here, also while there is no such folder yet."""
    named = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(named) if named else Path.home()


def folder_beside(open_book: OpenBook) -> Path:
    """Return the folder of the open book; that of documents while it is in none."""
    path = open_book.book.path
    return path.parent if path != MEMORY else documents()
