import time

import pytest

from briefbook.domain.reading import Reading
from briefbook.edits.library import remove_source
from briefbook.errors import BriefbookError, PasswordNeededError
from briefbook.jobs.intake.importing import BATCH_FILES, BATCH_SECONDS, Importing, batches
from briefbook.jobs.intake.walk import Found, Refusal, intake
from briefbook.jobs.updating import read_version
from briefbook.jobs.workers.reading import reading_worker
from briefbook.store.book import Book
from tests.hostile_pdfs import hostile_pdfs
from tests.jobs.intake.test_walk import FARES, mail, ris, zipped


@pytest.fixture(scope="module")
def worker():
    with reading_worker() as worker:
        yield worker


@pytest.fixture
def book(tmp_path):
    with Book.create(tmp_path / "ferries.briefbook", "Ferries") as book:
        yield book


def found(number: int, parent: int | None = None, size: int = 10, data: bytes = b"") -> Found:
    data = data or b"%d " % number + b"x" * size
    reading = Reading(filename=f"{number}.txt", kind="text", original=data, text=data.decode())
    return Found(number, reading.filename, reading, parent)


def test_documents_come_under_what_they_came_with_also_in_a_later_batch(book):
    importing = Importing(book)

    first = importing.take([found(0), found(1, 0)])
    second = importing.take([found(2, 0), found(3, 2)])

    parent, child = first[0].source, first[1].source
    assert child.parent_id == parent.id
    assert second[0].source.parent_id == parent.id
    assert second[1].source.parent_id == second[0].source.id


def test_a_document_whose_mail_was_taken_out_meanwhile_stands_on_its_own(book):
    importing = Importing(book)
    (parent,) = importing.take([found(0)])
    book.apply(remove_source(book, parent.source))

    (child,) = importing.take([found(1, 0)])

    assert child.source.parent_id is None


def test_what_became_of_each_file_is_told_in_order(book, tmp_path):
    importing = Importing(book)
    locked = Refusal("b.pdf", "“b.pdf” is locked.", tmp_path, needs_password=True)

    told = importing.take([found(0, data=b"Same"), locked, found(1, data=b"Same")])

    assert [one.word for one in told] == ["imported", "refused", "already here"]
    assert (told[1].reason, told[1].path, told[1].needs_password) == ("“b.pdf” is locked.", tmp_path, True)


def test_nothing_is_written_where_all_was_refused(book):
    before = book.journal.moment()

    Importing(book).take([Refusal("b.pdf", "“b.pdf” is locked.")])

    assert book.journal.moment() == before


def test_batches_are_small_in_number_size_and_time():
    def slowly():
        yield from (found(n) for n in range(20))
        yield found(20, size=9_000_000)
        yield found(21)
        time.sleep(BATCH_SECONDS + 0.1)
        yield found(22)
        yield found(23)

    sizes = [[one.number for one in batch] for batch in batches(slowly())]

    assert [len(batch) for batch in sizes[:2]] == [BATCH_FILES] * 2
    assert sizes[2:] == [[16, 17, 18, 19, 20], [21, 22], [23]]


def test_a_mail_with_what_is_attached_comes_into_the_book(book, worker, tmp_path):
    (tmp_path / "m.eml").write_bytes(mail("Fares", {"one.txt": FARES.encode()}))
    importing = Importing(book)

    told = [one for batch in batches(intake([tmp_path / "m.eml"], worker)) for one in importing.take(batch)]

    assert [one.source.kind for one in told] == ["email", "text"]
    assert told[1].source.parent_id == told[0].source.id


def test_a_new_version_is_one_document(worker, tmp_path):
    one, entries, all_ = tmp_path / "one.txt", tmp_path / "entries.ris", tmp_path / "all.zip"
    one.write_text(FARES, encoding="utf-8")
    entries.write_bytes(ris() + b"\n" + ris().replace(b"Fares", b"Quays"))
    all_.write_bytes(zipped({"a.txt": FARES.encode(), "b.txt": b"More words."}))

    assert read_version(one, worker).original == FARES.encode()
    for path in (entries, all_):
        with pytest.raises(BriefbookError, match=f"“{path.name}” holds several documents; choose one file"):
            read_version(path, worker)


def test_a_new_version_may_need_a_password(worker, tmp_path):
    path = tmp_path / "locked.pdf"
    path.write_bytes(hostile_pdfs()["locked.pdf"]())

    with pytest.raises(PasswordNeededError):
        read_version(path, worker)

    assert "Some words" in read_version(path, worker, "user").text
