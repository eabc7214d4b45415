"""The file: what it keeps, refuses and gives back."""

import json
import sqlite3  # noqa: TID251 - as any other program would look into the file
import subprocess
import sys
import threading

import pytest

from briefbook.domain.edit import Edit, added
from briefbook.domain.issue import Issue
from briefbook.edits.highlighting import mark_quote
from briefbook.edits.outlining import add_issue, write_issue
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.store.driver import DatabaseError


def added_issue(book, title="Tariffs", text=""):
    edit = add_issue(book.issues.outline(), title, text=text)
    book.apply(edit)
    return edit.changes[0].record


def test_a_book_is_found_again_as_it_was_left(tmp_path):
    path = tmp_path / "a.briefbook"
    with Book.create(path, "Verna") as book:
        added_issue(book, "Tariffs", "Paused for 90 days.")
        before = book.contents()

    with Book.open(path) as book:
        assert book.contents() == before
        assert book.title == "Verna"


def test_nothing_but_the_book_is_left_when_it_is_closed(tmp_path):
    with Book.create(tmp_path / "a.briefbook", "Verna") as book:
        added_issue(book)

    assert [path.name for path in tmp_path.iterdir()] == ["a.briefbook"]


def test_a_book_is_one_sqlite_file_that_says_what_it_is(tmp_path):
    Book.create(tmp_path / "a.briefbook", "Verna").close()

    db = sqlite3.connect(tmp_path / "a.briefbook")
    assert db.execute("PRAGMA application_id").fetchone() == (0x42724B31,)
    assert db.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    db.close()


def test_starting_a_book_never_overwrites_a_file(tmp_path):
    path = tmp_path / "notes.briefbook"
    path.write_text("mine")

    with pytest.raises(BriefbookError, match="already exists"):
        Book.create(path, "Verna")
    assert path.read_text() == "mine"


def test_half_a_character_is_refused_and_leaves_nothing(tmp_path, book):
    with pytest.raises(BriefbookError, match="half a character"):
        Book.create(tmp_path / "half.briefbook", "Half \udcff")
    with pytest.raises(BriefbookError, match="half a character"):
        book.apply(add_issue(book.issues.outline(), "Half \ud800"))

    assert list(tmp_path.iterdir()) == []
    assert book.issues.all() == []


@pytest.mark.parametrize("content", [b"", b"not a book at all", b"SQLite format 3\x00" + bytes(200)])
def test_a_file_that_is_no_book_is_refused_in_a_sentence(tmp_path, content):
    path = tmp_path / "x.briefbook"
    path.write_bytes(content)

    with pytest.raises(BriefbookError, match="is not a book"):
        Book.open(path)
    assert path.read_bytes() == content
    assert [one.name for one in tmp_path.iterdir()] == ["x.briefbook"]


def test_another_programs_database_is_refused(tmp_path):
    path = tmp_path / "x.briefbook"
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE bookmarks (url)")
    db.close()

    with pytest.raises(BriefbookError, match="is not a book"):
        Book.open(path)


def test_a_book_of_a_newer_version_is_refused(tmp_path):
    path = tmp_path / "a.briefbook"
    Book.create(path, "Verna").close()
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 999")
    db.close()

    with pytest.raises(BriefbookError, match="newer Briefbook"):
        Book.open(path)


@pytest.mark.parametrize("name", ["missing.briefbook", "."])
def test_what_is_not_there_is_said_to_be_missing(tmp_path, name):
    with pytest.raises(BriefbookError, match=r"no book at|is a folder"):
        Book.open(tmp_path / name)


def test_a_second_program_is_told_who_has_the_book_and_may_read_it(tmp_path):
    path = tmp_path / "a.briefbook"
    ask = (
        "import sys, pathlib\n"
        "from briefbook.store.book import Book\n"
        "from briefbook.errors import BriefbookError\n"
        "try: Book.open(pathlib.Path(sys.argv[1]))\n"
        "except BriefbookError as error: print(error)\n"
        "print(Book.open(pathlib.Path(sys.argv[1]), read_only=True).title)\n"
    )

    with Book.create(path, "Verna"):
        run = subprocess.run([sys.executable, "-c", ask, path], capture_output=True, text=True, check=True)

    assert "is open on" in run.stdout
    assert run.stdout.endswith("Verna\n")


def test_a_lock_left_by_a_program_that_died_does_not_keep_anyone_out(tmp_path):
    path = tmp_path / "a.briefbook"
    Book.create(path, "Verna").close()
    die = (
        "import os, pathlib, sys\n"
        "from briefbook.store.book import Book\n"
        "book = Book.open(pathlib.Path(sys.argv[1]))\n"
        "os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", die, path], check=False)
    assert (tmp_path / "a.briefbook.lock").exists()

    with Book.open(path) as book:
        assert book.title == "Verna"


def test_a_book_opened_read_only_refuses_to_change(tmp_path):
    path = tmp_path / "a.briefbook"
    Book.create(path, "Verna").close()

    with Book.open(path, read_only=True) as book, pytest.raises(BriefbookError, match="read-only"):
        added_issue(book)


def test_undo_and_redo_reach_back_over_a_restart(tmp_path):
    path = tmp_path / "a.briefbook"
    with Book.create(path, "Verna") as book:
        first = book.contents()
        issue = added_issue(book)
        book.apply(write_issue(issue, "Paused."))
        last = book.contents()

    with Book.open(path) as book:
        book.undo()
        book.undo()
        assert book.contents() == first
        assert book.undo() is None

    with Book.open(path) as book:
        book.redo()
        book.redo()
        assert book.contents() == last
        assert book.redo() is None


def test_a_new_edit_after_an_undo_discards_what_was_undone(book):
    added_issue(book, "Tariffs")
    book.undo()
    added_issue(book, "Quotas")

    assert book.redo() is None
    assert [issue.title for issue in book.issues.all()] == ["Quotas"]


def test_an_edit_that_fails_halfway_changes_nothing(book, import_text):
    source = import_text()
    before, count = book.contents(), book.journal.count()
    edit = mark_quote(book, source, "pause the levy")
    twice = type(edit)(edit.text, edit.changes * 2)

    with pytest.raises((RuntimeError, DatabaseError)):
        book.apply(twice)

    assert book.contents() == before
    assert book.journal.count() == count


def test_an_edit_planned_on_an_older_state_is_a_mistake_and_not_made(book):
    issue = added_issue(book)
    book.apply(write_issue(issue, "First."))

    with pytest.raises(RuntimeError, match="planned on"):
        book.apply(write_issue(issue, "Second."))
    assert book.issues.get(issue.id).text == "First."


def test_listeners_hear_of_edits_and_of_undoing_them(book):
    heard = []
    book.listen(heard.append)

    issue = added_issue(book)
    book.undo()

    assert [edit.changes[0].after for edit in heard] == [issue, None]


def test_the_original_comes_back_byte_for_byte(book, import_text):
    source = import_text("One.\nTwo “quoted” — and … 新华社\n")

    assert book.original_of(source) == "One.\nTwo “quoted” — and … 新华社\n".encode()
    assert book.text_of(source).startswith("One.")


def test_the_journal_does_not_grow_by_the_texts_it_imports(book, import_text):
    import_text("word " * 20_000)

    (changes,) = book._db.execute("SELECT changes FROM edit").fetchone()
    assert len(changes) < 3000
    assert json.loads(changes)[0]["kind"] == "source"


def test_numbers_of_passages_are_never_given_twice(book, import_text):
    source = import_text()
    book.apply(mark_quote(book, source, "Ministers met"))
    book.undo()

    book.apply(mark_quote(book, source, "pause the levy"))

    assert [passage.number for passage in book.passages.of_source(source.id)] == [2]


def test_a_whole_file_has_no_problems_and_a_damaged_original_is_found(tmp_path, book, import_text):
    import_text()
    assert book.problems() == []

    book._db.execute("UPDATE kept SET data = ? WHERE size = (SELECT max(size) FROM kept)", (b"changed",))

    assert any("damaged" in problem for problem in book.problems())


def test_many_readers_can_look_while_one_writes(tmp_path):
    path = tmp_path / "a.briefbook"
    failures = []

    def read():
        try:
            for _ in range(20):
                with Book.open(path, read_only=True) as other:
                    other.contents()
        except Exception as error:
            failures.append(error)

    with Book.create(path, "Verna") as book:
        threads = [threading.Thread(target=read) for _ in range(3)]
        for thread in threads:
            thread.start()
        for number in range(20):
            added_issue(book, f"Issue {number}")
        for thread in threads:
            thread.join()

    assert failures == []


def test_a_full_disk_is_named_as_the_reason(tmp_path):
    with Book.create(tmp_path / "a.briefbook", "Verna") as book:
        pages = book._db.execute("PRAGMA page_count").fetchone()[0]
        book._db.execute(f"PRAGMA max_page_count = {pages + 4}").fetchall()

        with pytest.raises(BriefbookError, match="There is no room left on the disk"):
            added_issue(book, text="levy " * 50_000)

        added_issue(book, "Short")
        assert [issue.title for issue in book.issues.all()] == ["Short"]


def test_what_is_rehearsed_may_come_in_any_order_as_what_is_made(book):
    above = Issue(title="Levy", position="a0")
    below = Issue(title="Quota", position="a0", parent_id=above.id)
    edit = Edit("Add Issues", (added(below), added(above)))

    with book.rehearsing() as make:
        make(edit)
        rehearsed = book.issues.all()

    assert {one.title for one in rehearsed} == {"Levy", "Quota"}
    assert book.issues.all() == []
    book.apply(edit)
