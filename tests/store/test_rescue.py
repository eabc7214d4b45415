"""Rescuing: what is left of a damaged book comes back as it was, and the rest is told; nothing is made up."""

import random
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from briefbook.domain.citation import written
from briefbook.domain.claim import Evidence
from briefbook.domain.edit import Edit, added, removed
from briefbook.domain.exported import ExportedMemo
from briefbook.domain.header import Cover, MemoHeader
from briefbook.domain.reading import Detail, Reading
from briefbook.domain.references import REFERENCES
from briefbook.domain.risk import Risk
from briefbook.edits.claiming import add_claim
from briefbook.edits.collecting import set_synonyms
from briefbook.edits.entering import enter
from briefbook.edits.heading import fill_header
from briefbook.edits.highlighting import mark_quote
from briefbook.edits.library import import_readings
from briefbook.edits.outlining import add_issue, write_issue
from briefbook.errors import BookError, BookPasswordError, BriefbookError
from briefbook.store.backups import back_up
from briefbook.store.book import Book
from briefbook.store.database import connected
from briefbook.store.rescue import rescue, rescuing

PASSWORD = "open sesame"
PAGE = 4096
WORDS = ("levy", "pause", "quota", "ministry", "border", "licence", "harbour", "summit", "delegation")
DIGESTS = ("original_sha256", "text_sha256", "map_sha256")


def make(path, password=""):
    """Make a book of some 250 pages in which records of many kinds lean on each other."""
    chance = random.Random(7)

    def sentence():
        return f"The {' '.join(chance.choices(WORDS, k=9))} of {chance.randint(2, 90_000)} days."

    with Book.create(path, "Lake Verna", password) as book:
        book.apply(fill_header(book.headers.only(), to="The Minister"))
        for number in range(8):
            text = "\n\n".join(sentence() for _ in range(chance.randint(4, 200)))
            reading = Reading(
                filename=f"{number}.pdf",
                kind="text",
                original=chance.randbytes(chance.randint(100, 25_000)),
                text=text,
                details={"title": Detail(f"Report {number}", "file")},
            )
            book.apply(import_readings(book, [reading]).edit)
            source = book.sources.all()[-1]
            for quote in chance.sample(text.split("\n\n"), 3):
                book.apply(mark_quote(book, source, quote))
            book.apply(add_issue(book.issues.outline(), f"Issue {number}"))
            for _ in range(2):
                issue = chance.choice(book.issues.all())
                book.apply(write_issue(issue, f"{issue.text}\n\n{sentence()} {written(source.key, 1)}"))
            book.apply(add_claim(book, sentence(), status="reported", by=chance.choice(WORDS)))
            claim, passage = book.claims.all()[-1], book.passages.of_source(source.id)[0]
            evidence = Evidence(claim_id=claim.id, passage_id=passage.id, stance="for")
            book.apply(Edit("Add Evidence", (added(evidence),)))
            book.apply(enter(book, Risk, {"title": sentence(), "text": sentence()}))
        book.apply(set_synonyms(book, ["levy; duty", "quota; share"]))
        book.note_export(_memo(book.journal.moment()))
        book.apply(add_issue(book.issues.outline(), "Undone"))
        book.undo()
    return path


def _memo(moment):
    return ExportedMemo(
        **{"title": "Verna", "filename": "a.pdf", "sha256": "0" * 64, "template": "x", "kind": "pdf"},
        exported_at="2026-11-20T10:00:00+00:00",
        moment=moment,
        cited=(("kim", 1),),
    )


def records(path, password=""):
    """Return all records by kind and id; without the digests, in whose place others may stand."""
    with Book.open(path, read_only=True, password=password) as book:
        found = {(kind, one.id): one for kind, repository in book.by_kind.items() for one in repository.all()}
    return {place: without_digests(one) for place, one in found.items()}


def without_digests(one):
    return replace(one, **dict.fromkeys(DIGESTS, "")) if hasattr(one, "original_sha256") else one


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    return make(tmp_path_factory.mktemp("rescue") / "verna.briefbook")


@pytest.fixture(scope="module")
def whole(book):
    return records(book)


@pytest.fixture(scope="module")
def secret(tmp_path_factory):
    return make(tmp_path_factory.mktemp("rescue") / "secret.briefbook", PASSWORD)


def damaged(data, pages, end=1.0):
    """Return a file of which pages are full of zeros or of noise, and that may be cut off."""
    data = bytearray(data)
    for number, noise in pages:
        at = number % (len(data) // PAGE) * PAGE
        data[at : at + PAGE] = random.Random(number).randbytes(PAGE) if noise else bytes(PAGE)
    return bytes(data[: int(len(data) * end)])


PAGES = st.lists(st.tuples(st.integers(0, 10_000), st.booleans()), max_size=14)
QUICK = (Phase.explicit, Phase.reuse, Phase.generate)
"""Each try takes half a second: smaller failing ones are not looked for."""
CUTS = st.sampled_from([1.0, 1.0, 0.9, 0.6, 0.3])


@settings(
    max_examples=15, deadline=None, phases=QUICK, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(PAGES, CUTS)
def test_whatever_comes_back_is_as_it_was_and_the_new_book_is_whole(book, tmp_path, pages, end):
    (tmp_path / "torn").write_bytes(damaged(book.read_bytes(), pages, end))
    new = tmp_path / "new.briefbook"
    new.unlink(missing_ok=True)

    try:
        found = rescue(tmp_path / "torn", new)
    except BookError:
        assert not new.exists()
        return

    assert found.problems == ()
    assert wrong(records(book), records(new), found.lost, book) == []
    assert found.lost or records(book) == records(new)


def wrong(before, back, lost, path, password=""):
    """Return the records that are not as they were, or as they once were where that is told."""
    told = " ".join(lost)
    ever = once(path, password) if "as the journal has" in told else set()
    return [
        one
        for place, one in back.items()
        if before.get(place) != one
        and repr(one) not in ever
        and not (place[0] in (Cover, MemoHeader) and "now." in told)
        and not ("no longer name" in told and one == blanked(before.get(place), one))
    ]


@cache
def once(path, password):
    """Return all that records of a book ever were."""
    with Book.open(path, read_only=True, password=password) as book:
        seqs = book._db.execute("SELECT seq FROM edit").fetchall()
        changes = [change for (seq,) in seqs for change in book.journal.read(seq).changes]
    return {repr(without_digests(change.after)) for change in changes if change.after}


def blanked(before, after):
    """Return a record without what another one no longer names."""
    names = [name for name in REFERENCES.get(type(before), ()) if getattr(after, name) is None]
    return replace(before, **dict.fromkeys(names)) if before else None


@settings(
    max_examples=4, deadline=None, phases=QUICK, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(PAGES, CUTS)
def test_of_a_protected_book_the_pages_that_nobody_changed_come_back(secret, tmp_path, pages, end):
    (tmp_path / "torn").write_bytes(damaged(secret.read_bytes(), [one for one in pages if one[0]], end))
    new = tmp_path / "new.briefbook"
    new.unlink(missing_ok=True)

    try:
        found = rescue(tmp_path / "torn", new, password=PASSWORD)
    except BookError:
        assert not new.exists()
        return

    assert found.problems == ()
    assert wrong(records(secret, PASSWORD), records(new, PASSWORD), found.lost, secret, PASSWORD) == []
    assert b"ministry" not in new.read_bytes()


@settings(
    max_examples=10, deadline=None, phases=QUICK, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(st.integers(0, 10**7), st.integers(0, 255)), min_size=1, max_size=200))
def test_single_bytes_that_changed_never_stop_it(book, tmp_path, changes):
    data = bytearray(book.read_bytes())
    for at, value in changes:
        data[at % len(data)] = value
    (tmp_path / "torn").write_bytes(data)
    (tmp_path / "new.briefbook").unlink(missing_ok=True)

    found = rescue(tmp_path / "torn", tmp_path / "new.briefbook")

    assert all("There is" not in one for one in found.problems)


@pytest.mark.parametrize("which", ["book", "secret"])
def test_a_whole_book_comes_back_with_its_journal(which, request, tmp_path):
    path, password = request.getfixturevalue(which), PASSWORD if which == "secret" else ""

    found = rescue(path, tmp_path / "new.briefbook", password=password)

    assert (found.lost, found.problems, found.has_history) == ((), (), True)
    with (
        Book.open(path, password=password) as old,
        Book.open(tmp_path / "new.briefbook", password=password) as new,
    ):
        assert new.contents() == old.contents()
        assert new.journal.uids() == old.journal.uids()
        assert new.contents_at(5) == old.contents_at(5)
        assert new.redo() is not None
        assert new.undo() is not None
        assert new.problems() == []


@pytest.mark.parametrize("version", range(1, 6))
def test_books_of_earlier_versions_are_brought_up_to_date(version, tmp_path, request):
    old = request.path.parents[1] / "data" / f"version-{version}.briefbook"

    found = rescue(old, tmp_path / "new.briefbook")

    assert (found.lost, found.problems) == ((), ())
    with Book.open(tmp_path / "new.briefbook", read_only=True) as book:
        assert book.title == "Ferries to the outer islands"


def test_a_file_without_its_beginning_is_read_all_the_same(book, whole, tmp_path):
    (tmp_path / "torn").write_bytes(damaged(book.read_bytes(), [(0, True)]))

    found = rescue(tmp_path / "torn", tmp_path / "new.briefbook")

    assert records(tmp_path / "new.briefbook") == whole
    assert found.lost == ()


def pages_of(path, statement):
    """Return the numbers of pages that hold some bytes, from 0."""
    data = path.read_bytes()
    return [at // PAGE for at in range(0, len(data), PAGE) if statement in data[at : at + PAGE]]


def test_what_is_lost_of_a_sources_original_and_text_is_told_and_its_passages_stay(book, whole, tmp_path):
    with Book.open(book, read_only=True) as open_book:
        source = max(open_book.sources.all(), key=lambda one: one.words)
        text = open_book.text_of(source).encode()
        original = open_book.original_of(source)
    pages = [*pages_of(book, text[6000:6040]), *pages_of(book, original[200:220])]
    (tmp_path / "torn").write_bytes(damaged(book.read_bytes(), [(number, True) for number in pages]))

    found = rescue(tmp_path / "torn", tmp_path / "new.briefbook")

    assert set(found.lost) >= {
        f"The text of @{source.key} was lost; what its passages quote of it is left.",
        f"The original of @{source.key}, “{source.filename}”, was lost.",
    }
    assert found.has_history
    assert records(tmp_path / "new.briefbook") == whole
    with Book.open(tmp_path / "new.briefbook") as new:
        again = new.sources.get(source.id)
        assert new.text_of(again).strip().startswith("[This text was lost") or new.passages.of_source(
            source.id
        )
        assert b"was lost when the book was rescued" in new.original_of(again)
        while new.undo():
            pass
        while new.redo():
            pass
        assert new.problems() == []


def test_what_referred_to_something_lost_is_left_out_and_told(tmp_path):
    path = tmp_path / "verna.briefbook"
    with Book.create(path, "Verna") as book:
        reading = Reading(
            filename="a.txt", kind="text", original=b"a", text="Ministers met in Verna.", details={}
        )
        book.apply(import_readings(book, [reading]).edit)
        book.apply(mark_quote(book, book.sources.all()[0], "Verna"))
    data = path.read_bytes()
    lost = [*pages_of(path, b'"kind": "source"'), root_of(path, "source")]
    (tmp_path / "torn").write_bytes(damaged(data, [(one, True) for one in lost]))

    found = rescue(tmp_path / "torn", tmp_path / "new.briefbook")

    assert "1 passage was left out, as what it was about is lost." in found.lost
    assert any(one.startswith("The journal could not be kept") for one in found.lost)
    with Book.open(tmp_path / "new.briefbook", read_only=True) as new:
        assert (new.sources.count(), new.passages.count(), new.title) == (0, 0, "Verna")
        assert new.problems() == []


def root_of(path, table):
    db = connected(path, "ro")
    (number,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()
    db.close()
    return number - 1


def test_what_was_removed_does_not_come_back(tmp_path):
    path = make(tmp_path / "verna.briefbook")
    with Book.open(path) as book:
        for issue in book.issues.all()[3:]:
            book.apply(write_issue(issue, ""))
        for evidence in book.evidence.all():
            book.apply(Edit("Remove Evidence", (removed(evidence),)))
    before = records(path)
    (tmp_path / "torn").write_bytes(damaged(path.read_bytes(), [(0, True), (3, True), (9, False)]))

    found = rescue(tmp_path / "torn", tmp_path / "new.briefbook")

    assert wrong(before, records(tmp_path / "new.briefbook"), found.lost, path) == []


def test_without_the_password_nothing_is_read_and_a_wrong_one_is_told(secret, tmp_path):
    with pytest.raises(BookPasswordError, match="is protected by a password"):
        rescue(secret, tmp_path / "new.briefbook")
    with pytest.raises(BookPasswordError, match="This is not the password") as told:
        rescue(secret, tmp_path / "new.briefbook", password="wrong")

    assert told.value.is_wrong
    assert list(tmp_path.iterdir()) == []


def test_a_protected_book_that_lost_its_beginning_is_read_with_the_help_of_a_backup(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    path = make(tmp_path / "secret.briefbook", PASSWORD)
    with Book.open(path, password=PASSWORD) as book:
        back_up(path, book.file.key)
    before = records(path, PASSWORD)
    path.write_bytes(damaged(path.read_bytes(), [(0, True)]))

    rescue(path, tmp_path / "new.briefbook", password=PASSWORD)

    assert records(tmp_path / "new.briefbook", PASSWORD) == before


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "Nothing of a book is left in “torn”; go back to a backup"),
        (b"nothing of a book", "Nothing of a book is left"),
        (bytes(50_000), "Nothing of a book is left"),
        (random.Random(1).randbytes(40_960), "is protected by a password, or nothing of it can be read"),
    ],
)
def test_what_is_no_book_makes_none(tmp_path, data, words):
    (tmp_path / "torn").write_bytes(data)

    with pytest.raises(BriefbookError, match=words):
        rescue(tmp_path / "torn", tmp_path / "new.briefbook")

    assert [one.name for one in tmp_path.iterdir()] == ["torn"]


def test_where_no_book_can_be_written_it_is_the_new_one_that_is_told_of(book, tmp_path, monkeypatch):
    monkeypatch.setattr(rescuing, "rebuilt", lambda *_: connected(tmp_path / "gone" / "new", "rwc"))

    with pytest.raises(BookError, match=r"“new\.briefbook” may not be written there"):
        rescue(book, tmp_path / "new.briefbook")


def test_a_file_that_is_there_is_never_overwritten(book, tmp_path):
    (tmp_path / "new.briefbook").write_bytes(b"mine")

    with pytest.raises(BriefbookError, match="already exists"):
        rescue(book, tmp_path / "new.briefbook")

    assert (tmp_path / "new.briefbook").read_bytes() == b"mine"
