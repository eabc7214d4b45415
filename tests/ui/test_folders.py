"""Where files about a book are asked for first."""

from pathlib import Path

from briefbook.store.book import Book
from briefbook.ui.folders import folder_beside
from briefbook.ui.open_book import OpenBook


def test_files_are_asked_for_beside_the_book(tmp_path):
    with Book.create(tmp_path / "Summit.briefbook", "Summit") as book:
        assert folder_beside(OpenBook(book)) == tmp_path


def test_files_of_a_book_in_memory_are_asked_for_where_there_is_a_folder(book):
    folder = folder_beside(OpenBook(book))

    assert folder.is_dir()
    assert folder != Path.cwd()
