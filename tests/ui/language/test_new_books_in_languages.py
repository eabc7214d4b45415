"""Books that begin in a window of another language, and what is told of edits there."""

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton

from briefbook.domain.matrix import STANDARD
from briefbook.domain.matrix_words import STANDARD_WORDS
from briefbook.edits.outlining import add_issue, retitle_issue
from briefbook.store.book import Book


@pytest.fixture
def new_book(open_window, monkeypatch, tmp_path):
    """Give a function that begins a book in a new window and returns the window."""

    def new_book():
        window = open_window()
        file = str(tmp_path / "Gipfel.briefbook")
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (file, ""))
        window.menu.file.new.trigger()
        return window

    return new_book


@pytest.fixture
def open_book(window):
    return window.session.desk.open_book


@pytest.fixture
def window(new_book):
    """Begin a book with an issue in an English window."""
    window = new_book()
    book = window.session.desk.open_book
    book.do(add_issue(book.book.issues.outline(), "Purpose"))
    return window


def retitle(open_book):
    open_book.do(retitle_issue(open_book.book.issues.all()[0], "Other"))


def words(matrix):
    axes = (matrix.likelihood, matrix.impact, matrix.bands)
    return tuple(tuple(one.word for one in axis) for axis in axes)


def test_a_new_book_has_the_matrix_in_the_words_of_the_window(speaking, new_book, tmp_path):
    speaking("de")

    window = new_book()

    matrix = window.session.book.matrices.only()
    assert words(matrix) == STANDARD_WORDS["de"]
    assert [band.letter for band in matrix.bands] == ["S", "G", "M", "H", "K"]
    assert matrix.cells == STANDARD.cells
    assert not window.menu.edit.undo.isEnabled()
    window.session.close()
    with Book.open(tmp_path / "Gipfel.briefbook") as book:
        assert words(book.matrices.only()) == STANDARD_WORDS["de"]
        assert book.verified().problems == ()


def test_a_new_book_in_english_has_the_standard_matrix(new_book):
    assert new_book().session.book.matrices.only() == STANDARD


def test_an_offer_to_undo_goes_in_any_language_once_another_edit_is_the_last(speaking, new_book):
    speaking("de")
    window = new_book()
    tree = window.session.view.work.pane("outline").tree
    tree.commands.new_after.trigger()
    tree.commands.new_after.trigger()
    tree.commands.delete.trigger()
    assert window.message_bar.findChild(QPushButton).text() == "Rückgängig"
    assert window.message_bar.isVisible()

    retitle(window.session.desk.open_book)

    assert window.message_bar.isHidden()


def test_an_offer_that_undoes_is_known_by_what_it_does_not_by_its_words(window, open_book):
    window.messages.info("Deleted 3", "Take it back", open_book.undo)
    assert window.message_bar.isVisible()

    retitle(open_book)

    assert window.message_bar.isHidden()


def test_an_offer_that_does_not_undo_stays_when_the_book_is_edited(window, open_book):
    window.messages.warning("Two files were refused.", "Undo", lambda: None)

    retitle(open_book)

    assert window.message_bar.isVisible()
