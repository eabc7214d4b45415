"""Books that earlier versions of Briefbook saved, each kept in `tests/data`."""

import shutil
import sqlite3  # noqa: TID251 - as any other program would look into the file
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from briefbook.domain.commitment import Commitment
from briefbook.domain.matrix import STANDARD
from briefbook.edits.claiming import add_claim
from briefbook.edits.entering import amend, enter
from briefbook.edits.marking import give_marking
from briefbook.edits.matrix import configure_matrix, resized
from briefbook.errors import BriefbookError
from briefbook.store import database, opening
from briefbook.store.backups import Backup, folder_of, uids_of
from briefbook.store.book import Book
from briefbook.store.driver import OperationalError

DATA = Path(__file__).parents[1] / "data"
OLD = sorted(DATA.glob("version-*.briefbook"))


def tables(path):
    db = sqlite3.connect(path)
    found = db.execute("SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2").fetchall()
    version = db.execute("PRAGMA user_version").fetchone()
    db.close()
    return found, version


@pytest.fixture(autouse=True)
def own_backups(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))


@pytest.fixture(params=OLD, ids=lambda path: path.stem)
def old(request, tmp_path):
    (tmp_path / "books").mkdir()
    return Path(shutil.copy(request.param, tmp_path / "books" / "ferries.briefbook"))


def test_every_earlier_version_has_a_book_here():
    assert [path.stem for path in OLD] == [f"version-{number}" for number in range(1, database.VERSION)]


def test_an_old_book_is_opened_with_all_that_it_holds(old):
    with Book.open(old) as book:
        assert book.title == "Ferries to the outer islands"
        assert [issue.title for issue in book.issues.all()] == ["Fares", "Islanders"]
        assert [risk.marking for risk in book.risks.all()] == [""]
        assert book.problems() == []
        assert book.find("islanders")


def test_an_old_book_gets_the_tables_of_a_new_one(old, tmp_path):
    Book.open(old).close()
    Book.create(tmp_path / "new.briefbook", "New").close()

    assert tables(old) == tables(tmp_path / "new.briefbook")


def test_a_copy_of_an_old_book_is_kept_as_it_was(old):
    before = tables(old)
    (number,) = before[1]
    with Book.open(shutil.copy(old, old.parent / "again.briefbook")) as again:
        folder = folder_of(again.covers.only().id)
    (first,) = folder.iterdir()
    first.rename(folder / first.name.replace("again", "ferries"))

    Book.open(old).close()
    Book.open(old).close()

    kept = sorted(folder.iterdir(), key=lambda path: len(path.name))
    words = f"before version {number} was brought up to date"
    assert [path.stem.partition(words)[1:] for path in kept] == [(words, ""), (words, " (2)")]
    assert tables(kept[0]) == tables(kept[1]) == before
    assert {path.name for path in old.parent.iterdir()} == {"ferries.briefbook", "again.briefbook"}


def test_what_happened_in_a_backup_of_an_old_book_is_told_as_when_it_is_opened(old):
    told = uids_of(Backup(old, 0, datetime(2026, 11, 22)), None)

    with Book.open(old) as book:
        assert told == book.journal.uids()


def test_an_old_book_that_is_only_read_stays_as_it_is(old):
    bytes_before = old.read_bytes()

    with Book.open(old, read_only=True) as book:
        assert book.issues.all()[0].marking == ""
        assert book.problems() == []

    assert old.read_bytes() == bytes_before
    assert [path.name for path in old.parent.iterdir()] == [old.name]


def test_undo_reaches_back_over_the_new_version_and_redo_comes_forward_again(old):
    with Book.open(old) as book:
        assert book.redo()
        last = book.contents()
        while book.undo():
            pass
        assert book.issues.all() == []
        while book.redo():
            pass

        assert book.contents() == last


def test_what_an_old_book_could_not_hold_can_be_written_into_it(old):
    with Book.open(old) as book:
        book.apply(give_marking(book.issues.all()[0], "tlp red"))
        passages = book.passages.all()
        book.apply(add_claim(book, "Islanders pay less.", status="reported", as_of="2026", passages=passages))

    with Book.open(old, read_only=True) as book:
        assert book.issues.all()[0].marking == "TLP:RED"
        assert [claim.statement for claim in book.claims.all()][-1:] == ["Islanders pay less."]
        assert book.problems() == []


def test_an_old_book_that_cannot_be_copied_is_left_alone(old, monkeypatch):
    def fail(*_):
        raise OperationalError("disk is full")

    bytes_before = old.read_bytes()
    monkeypatch.setattr(opening, "kept_before_migration", fail)

    with pytest.raises(BriefbookError, match="could not be brought up to date: disk is full"):
        Book.open(old)

    assert old.read_bytes() == bytes_before


def test_the_past_of_an_old_book_can_be_had_though_it_has_edits_that_were_undone(old):
    with Book.open(old) as book:
        assert book.contents_at(book.journal.moment()) == book.contents()
        assert book.contents_at(0).issues == book.contents_at(0).sources == ()

        book.redo()
        book.undo()
        assert book.contents_at(0).issues == ()


def test_the_risks_of_an_old_book_keep_their_place_in_the_matrix_and_its_actors_their_words(old):
    with Book.open(old) as book:
        risks, contents = book.risks.all(), book.contents()

        assert contents.matrix == replace(STANDARD, id=contents.matrix.id)
        assert all(risk.rating in contents.matrix and risk.status == "open" for risk in risks)
        assert all(risk.rated("inherent") is risk.rated("target") is None for risk in risks)
        assert {note.which for note in contents.rating_notes} <= {"current"}
        assert all(actor.name and not actor.side for actor in contents.actors)


def test_working_papers_can_be_kept_in_an_old_book_and_all_of_it_undone(old):
    with Book.open(old) as book:
        while book.redo():
            pass
        before = book.contents()
        book.apply(enter(book, Commitment, {"title": "Sail twice a day", "commits": ["Harbour office"]}))
        book.apply(amend(book, book.risks.all()[0], {"target_likelihood": 1, "target_impact": 1}))
        book.apply(configure_matrix(book, resized(book.matrices.only(), 4, 4)))
        after = book.contents()

        for _ in range(3):
            book.undo()
        assert book.contents() == before
        for _ in range(3):
            book.redo()
        assert book.contents() == after
        assert book.problems() == []
        assert book.find_ids("sail", kinds=("commitment",))


def test_the_register_of_an_old_book_can_be_seen_as_of_any_day(old):
    with Book.open(old, read_only=True) as book:
        history = book.risk_history()

        assert list(history.at(date.max).risks) == book.risks.all()
        assert history.at(date(2000, 1, 1)).risks == ()
