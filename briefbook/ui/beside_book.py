"""Where files about the open book are asked for first: beside it."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from briefbook.store.database import MEMORY
from briefbook.ui.open_book import OpenBook


def folder_beside(open_book: OpenBook) -> Path:
    """Return the folder of the open book; that of documents while it is in none."""
    path = open_book.book.path
    if path != MEMORY:
        return path.parent
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()
