"""Going back to a backup in the window, and the backups that are kept while one works."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QListView, QPushButton

from briefbook.edits.outlining import add_issue, retitle_issue
from briefbook.errors import BriefbookError
from briefbook.jobs import backing_up
from briefbook.store.backups import back_up, backups_of
from briefbook.store.book import Book
from briefbook.store.known_books import id_of
from briefbook.ui.application import make_window
from briefbook.ui.backups.backups_dialog import BackupsDialog
from briefbook.ui.backups.going_back import go_back, show_backups
from briefbook.ui.settings import Settings


@pytest.fixture(autouse=True)
def own_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture
def window(qapp, qtbot, tmp_path):
    window = make_window(qapp, Settings(tmp_path / "window.ini"))
    window.show()
    yield window
    window.close()
    window.backups.wait()


@pytest.fixture
def path(tmp_path):
    """Give a book with two backups: after “Levy”, and after “Levy” was called “Quota”."""
    path = tmp_path / "Verna.briefbook"
    with Book.create(path, "Verna") as book:
        book.apply(add_issue(book.issues.outline(), "Levy", text="It pauses."))
        back_up(path, None)
        book.apply(retitle_issue(book.issues.all()[0], "Quota"))
        back_up(path, None)
        book.apply(add_issue(book.issues.outline(), "Ferries"))
    return path


@pytest.fixture
def dialog(window, path, qtbot):
    window.session.open(path)
    dialog = show_backups(window.session)
    qtbot.waitUntil(lambda: dialog.changes.rows != ())
    return dialog


def titles(book):
    return [issue.title for issue in book.issues.all()]


def texts(rows):
    return [" | ".join(one.spoken for one in row.lines) for row in rows]


def choose(dialog, number, qtbot):
    rows = [row for row in dialog.backups.rows if not row.is_heading]
    dialog.backups.choose(rows[number].key)


def test_the_backups_are_listed_with_what_happened_since_and_their_size(dialog):
    heading, newest, older = texts(dialog.backups.rows)

    assert heading == "Today"
    assert "1 edit since, " in newest
    assert "2 edits since, " in older
    assert newest.endswith("kiB") or newest.endswith("KiB")


def test_what_is_otherwise_now_is_shown_for_the_chosen_one(dialog, qtbot):
    assert any("Ferries" in one for one in texts(dialog.changes.rows))
    before = texts(dialog.changes.rows)

    choose(dialog, 1, qtbot)
    qtbot.waitUntil(lambda: dialog.changes.rows != () and texts(dialog.changes.rows) != before)

    assert any("Quota" in one for one in texts(dialog.changes.rows))


def test_going_back_is_an_edit_that_can_be_undone(window, dialog, qtbot):
    choose(dialog, 1, qtbot)

    dialog.back.click()

    assert titles(window.session.book) == ["Levy"]
    assert window.message_bar.text.startswith("Went back to the backup of ")
    window.message_bar.findChild(QPushButton).click()
    assert titles(window.session.book) == ["Quota", "Ferries"]


def test_a_copy_can_be_opened_and_the_book_stays_as_it_is(window, dialog, qtbot, tmp_path, path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "Then"), ""))
    choose(dialog, 1, qtbot)

    dialog.copy.click()

    assert window.session.book.path == tmp_path / "Then.briefbook"
    assert titles(window.session.book) == ["Levy"]
    with Book.open(path, read_only=True) as book:
        assert titles(book) == ["Quota", "Ferries"]


def test_a_backup_that_is_as_the_book_is_cannot_be_gone_back_to(window, path, qtbot):
    back_up(path, None)
    window.session.open(path)
    dialog = show_backups(window.session)
    qtbot.waitUntil(lambda: dialog.backups.rows != ())

    qtbot.waitUntil(lambda: dialog.no_changes.title.text() == "Nothing is different")
    assert "as the book is now" in texts(dialog.backups.rows)[1]
    assert not dialog.back.isEnabled()


def test_a_book_without_backups_says_when_there_will_be_some(window, tmp_path, qtbot):
    with Book.create(tmp_path / "New.briefbook", "New"):
        pass
    window.session.open(tmp_path / "New.briefbook")

    dialog = show_backups(window.session)

    qtbot.waitUntil(lambda: dialog.no_changes.title.text() == "No backups yet")
    assert not dialog.back.isEnabled()
    assert not dialog.copy.isEnabled()


def test_a_damaged_book_is_replaced_and_the_damaged_file_kept(window, path, tmp_path):
    path.write_bytes(b"\0" * 20_000)
    (tmp_path / "Verna.briefbook-journal").write_bytes(b"a journal of the damaged file")

    dialog = go_back(window.session, path)
    assert isinstance(dialog, BackupsDialog)
    assert dialog.backups.rows[0].lines[0].spoken == "Today"
    dialog.back.click()

    assert titles(window.session.book) == ["Quota"]
    assert (tmp_path / "Verna (damaged).briefbook").read_bytes() == b"\0" * 20_000
    assert (tmp_path / "Verna (damaged).briefbook-journal").exists()
    assert "the damaged file is kept as “Verna (damaged).briefbook”" in window.message_bar.text


def test_a_damaged_book_without_backups_is_told_so(window, tmp_path):
    (tmp_path / "Other.briefbook").write_bytes(b"\0" * 20_000)

    assert go_back(window.session, tmp_path / "Other.briefbook") is None
    assert window.message_bar.text.startswith("There is no backup of “Other.briefbook” on this computer.")


def test_everything_has_a_name_and_is_reached_by_keys(dialog):
    for one in [*dialog.findChildren(QAbstractButton), *dialog.findChildren(QListView)]:
        if one.isVisible():
            assert one.accessibleName() or one.text(), one


def test_closing_a_book_that_was_edited_keeps_a_backup(window, tmp_path):
    with Book.create(tmp_path / "New.briefbook", "New"):
        pass
    window.session.open(tmp_path / "New.briefbook")
    window.session.desk.open_book.do(add_issue(window.session.book.issues.outline(), "Levy"))
    book_id = window.session.book.covers.only().id

    window.session.close()
    window.backups.wait()

    assert [one.number for one in backups_of(book_id)] == [1]
    window.session.open(tmp_path / "New.briefbook")
    window.close()
    window.backups.wait()
    assert [one.number for one in backups_of(book_id)] == [1]


def test_ten_minutes_after_an_edit_a_backup_is_kept(window, path):
    window.session.open(path)
    assert not window.backups._timer.isActive()

    window.session.desk.open_book.do(add_issue(window.session.book.issues.outline(), "Levy"))
    assert window.backups._timer.isActive()
    window.backups._timer.timeout.emit()
    window.backups.wait()

    assert [one.number for one in backups_of(id_of(path))] == [3, 2, 1]


def test_a_full_disk_is_told_once_and_closing_goes_on(window, path, qtbot, monkeypatch, caplog):
    def full(*_, **__):
        raise BriefbookError("There is no room for a backup of “Verna.briefbook”.")

    monkeypatch.setattr(backing_up, "back_up", full)
    told = []
    window.messages.told.connect(lambda *one: told.append(one[:2]))
    window.session.open(path)
    for name in ("A", "B"):
        window.session.desk.open_book.do(add_issue(window.session.book.issues.outline(), name))
        window.backups.keep()
        window.backups.wait()
        qtbot.wait(20)

    assert told == [("warning", "There is no room for a backup of “Verna.briefbook”.")]
    assert caplog.text.count("A backup failed") == 2
    window.session.close()
    assert window.session.book is None
