"""What the desktop asks the program to open, as macOS does when a file is double-clicked."""

import shutil

import pytest
from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QDialog, QPushButton

from briefbook.store.book import Book
from briefbook.ui.frame.opening import Opening

pytestmark = pytest.mark.qt_log_ignore("does not support raise")


@pytest.fixture
def started():
    """Give the books for which a window of their own was to begin."""
    return []


@pytest.fixture
def opening(window, qapp, started):
    return Opening(window, qapp, lambda book: started.append(book) is None)


@pytest.fixture
def begun(opening):
    """Give the opening of a window that has been there for a while."""
    opening.begin()
    return opening


@pytest.fixture
def ask(qapp):
    """Give a function that asks for files as the desktop does, one event for each."""

    def ask(*files):
        for file in files:
            url = file if isinstance(file, QUrl) else QUrl.fromLocalFile(str(file))
            assert QCoreApplication.sendEvent(qapp, QFileOpenEvent(url))

    yield ask
    qapp.take()


@pytest.fixture
def other(tmp_path):
    """Give a second book."""
    path = tmp_path / "Réunion du 3 mai.briefbook"
    Book.create(path, "Réunion").close()
    return path


@pytest.fixture
def note(tmp_path):
    path = tmp_path / "note.txt"
    path.write_text("Ferries stop at dusk\n\nThe harbour said so.", encoding="utf-8")
    return path


def titles(window):
    return [source.title for source in window.session.book.sources.all()]


def is_open(window, path):
    return lambda: window.session.book is not None and window.session.book.path == path


def test_a_book_that_is_double_clicked_while_the_program_runs_is_opened(window, begun, ask, other, qtbot):
    ask(other)

    qtbot.waitUntil(is_open(window, other))


def test_what_is_being_typed_in_the_open_book_is_kept_when_another_takes_its_place(
    window, view, sample, begun, ask, other, qtbot
):
    editor = view.work.pane("outline").editor
    editor.setFocus()
    qtbot.keyClicks(editor, "Last words. ")

    ask(other)

    qtbot.waitUntil(is_open(window, other))
    with Book.open(sample) as book:
        assert any("Last words." in issue.text for issue in book.issues.all())


def test_a_double_click_that_starts_the_program_opens_that_book_and_not_the_last_one(
    window, view, open_window, qapp, ask, other
):
    window.close()
    ask(other)  # there is no window yet

    again = open_window()
    Opening(again, qapp).begin()

    assert is_open(again, other)()


def test_what_is_asked_for_before_the_window_is_ready_waits_for_it(window, opening, ask, other, qtbot):
    ask(other)
    qtbot.wait(50)
    assert window.session.book is None

    opening.begin()

    assert is_open(window, other)()


def test_the_last_book_is_opened_where_nothing_is_asked_for(window, view, sample, open_window, qapp):
    window.close()
    again = open_window()

    Opening(again, qapp).begin()

    assert is_open(again, sample)()


def test_a_book_of_the_command_line_that_comes_as_an_event_too_is_one_book(window, opening, ask, other):
    ask(other)

    opening.begin([other])

    assert is_open(window, other)()
    assert window.message_bar.isHidden()


def test_the_open_book_stays_as_it_is_when_it_is_double_clicked(window, view, sample, begun, ask, qtbot):
    window.showMinimized()

    ask(sample)

    qtbot.waitUntil(lambda: not window.isMinimized())
    assert window.session.view is view
    assert window.message_bar.isHidden()


def test_of_several_books_each_has_a_window_of_its_own(window, begun, ask, sample, other, started, qtbot):
    third = shutil.copy(sample, sample.with_name("Third.briefbook"))

    ask(other, sample, third, third)

    qtbot.waitUntil(is_open(window, other))
    assert started == [sample, third]
    assert window.message_bar.isHidden()


def test_books_for_which_no_window_can_begin_are_named(window, qapp, ask, sample, other, qtbot):
    Opening(window, qapp, lambda book: False).begin()
    third = shutil.copy(sample, sample.with_name("Third.briefbook"))

    ask(other, sample, third)

    qtbot.waitUntil(is_open(window, other))
    assert window.message_bar.text == (
        "A window holds one book at a time; still to be opened:"
        " “Lake Verna Summit.briefbook”, “Third.briefbook”."
    )


def test_a_book_under_another_name_is_opened_too(window, begun, ask, other, qtbot):
    renamed = other.rename(other.with_name("Réunion.BriefBook"))
    ask(renamed)
    qtbot.waitUntil(is_open(window, renamed))
    window.session.close()

    renamed = renamed.rename(renamed.with_name("Réunion.bak"))
    ask(renamed)

    qtbot.waitUntil(is_open(window, renamed))


def test_files_are_imported_into_the_open_book(window, view, begun, ask, note, tmp_path, qtbot):
    second = tmp_path / "second.txt"
    second.write_text("Trains run again\n\nThe railway said so.", encoding="utf-8")

    ask(note, second)

    qtbot.waitUntil(lambda: {"Ferries stop at dusk", "Trains run again"} <= {*titles(window)}, timeout=30_000)


def test_files_asked_for_with_a_book_are_imported_into_it(window, begun, ask, note, other, qtbot):
    ask(note, other)

    qtbot.waitUntil(is_open(window, other))
    qtbot.waitUntil(lambda: titles(window) == ["Ferries stop at dusk"], timeout=30_000)


def test_without_a_book_a_sentence_says_what_to_do_with_a_file(window, begun, ask, note, qtbot):
    ask(note)

    qtbot.waitUntil(lambda: not window.message_bar.isHidden())
    assert window.message_bar.text == (
        "“note.txt” can be imported once a book is open; open or start one first."
    )


def test_nothing_is_imported_into_a_book_that_is_open_to_read_only(window, sample, begun, ask, note, qtbot):
    window.session.open(sample, read_only=True)
    before = titles(window)

    ask(note, note)

    qtbot.waitUntil(lambda: "open to read only" in window.message_bar.text)
    assert titles(window) == before


def test_a_book_that_somebody_else_has_open_can_be_read(window, begun, ask, other, qtbot):
    with Book.open(other):
        ask(other)

        qtbot.waitUntil(lambda: "is open" in window.message_bar.text)
        assert window.message_bar.findChild(QPushButton).text() == "Open Read-Only"


def test_a_book_that_is_gone_is_told_of(window, begun, ask, tmp_path, qtbot):
    ask(tmp_path / "gone.briefbook")

    qtbot.waitUntil(lambda: "gone.briefbook" in window.message_bar.text)
    assert window.session.book is None


def test_a_book_waits_until_the_dialog_about_the_open_one_is_answered(
    window, view, sample, begun, ask, other, qtbot
):
    dialog = QDialog(window)
    seen = []

    def look():
        seen.append(window.session.book.path)
        dialog.reject()

    QTimer.singleShot(0, lambda: ask(other))
    QTimer.singleShot(100, look)
    dialog.exec()

    assert seen == [sample]
    qtbot.waitUntil(is_open(window, other))


def test_an_address_on_the_web_is_no_file(window, begun, ask, qapp):
    ask(QUrl("https://example.org/a.briefbook"))

    assert qapp.take() == []
