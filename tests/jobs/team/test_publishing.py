"""Publishing and joining: who may, what goes along, and what happens when it is cut off."""

import shutil
import sys
from contextlib import suppress

import pytest

from briefbook.edits.outlining import add_issue
from briefbook.errors import BriefbookError
from briefbook.jobs.publishing import attach
from briefbook.jobs.sample import make_sample
from briefbook.store.book import Book
from briefbook.store.team.address import address
from briefbook.store.team.membership import team_of
from briefbook.store.team.server import Server
from tests.jobs.team.cutting import Killed, Proxy, killed_at
from tests.jobs.team.sharing import Member, joining, published, quiet


@pytest.fixture(scope="module")
def made_sample(tmp_path_factory):
    path = tmp_path_factory.mktemp("sample") / "sample.briefbook"
    make_sample(path).close()
    return path


@pytest.fixture
def sample(made_sample, tmp_path):
    with Book.open(shutil.copy(made_sample, tmp_path / "ana.briefbook")) as book:
        yield book


@pytest.fixture
def small(tmp_path):
    with Book.create(tmp_path / "ana.briefbook", "Summit") as book:
        book.apply(add_issue(book.issues.outline(), "Water"))
        yield book


def database(url: str) -> str:
    return url.rpartition("/")[2]


def test_who_joins_gets_the_whole_book_with_its_journal(sample, tmp_path, team_url):
    sample.undo()
    published(tmp_path, team_url, sample)

    with joining(tmp_path / "ben.briefbook", team_url, "Ben").book as joined:
        assert joined.contents() == sample.contents()
        assert [joined.text_of(one) for one in joined.sources.all()] == [
            sample.text_of(one) for one in sample.sources.all()
        ]
        assert joined.contents_at(5) == sample.contents_at(5)
        assert joined.journal.uids() == sample.journal.uids()
        assert joined.numbering.next_risk() == sample.numbering.next_risk()
        assert joined.problems() == []
        assert joined.title == sample.title


def test_a_protected_book_is_shared_only_if_that_is_meant(tmp_path, team_url):
    with Book.create(tmp_path / "a.briefbook", "Summit", "correct horse battery") as book:
        with pytest.raises(BriefbookError, match="whoever keeps the server can read all of it"):
            published(tmp_path, team_url, book)

        published(tmp_path, team_url, book, is_open_to_keepers=True)

        assert team_of(book).membership() is not None


def test_the_file_of_who_joins_may_be_protected(small, tmp_path, team_url):
    published(tmp_path, team_url, small)

    joined = joining(tmp_path / "ben.briefbook", team_url, "Ben", password="correct horse battery")

    with joined.book as book:
        assert book.file.key is not None
        assert book.contents() == small.contents()
    assert b"Water" not in (tmp_path / "ben.briefbook").read_bytes()


def test_a_book_is_published_once(small, tmp_path, team_url):
    published(tmp_path, team_url, small)
    other = shutil.copy(small.path, tmp_path / "other.briefbook")

    with pytest.raises(BriefbookError, match="is shared already"):
        published(tmp_path, team_url, small)
    with Book.open(other) as copy:
        team_of(copy).forget()
        copy.apply(add_issue(copy.issues.outline(), "Energy"))
        small.apply(add_issue(small.issues.outline(), "Fish"))
        Member("Ana", small, team_url).sync()
        with pytest.raises(BriefbookError, match=r"on 127\.0\.0\.1:.* already; join it"):
            published(tmp_path, team_url, copy)


def test_a_copy_made_before_becomes_one_of_the_teams(small, tmp_path, team_url):
    other = shutil.copy(small.path, tmp_path / "other.briefbook")
    ana = published(tmp_path, team_url, small)
    small.apply(add_issue(small.issues.outline(), "Fish"))
    ana.sync()

    with Book.open(other) as copy:
        copy.apply(add_issue(copy.issues.outline(), "Energy"))
        ben = Member("Ben", copy, team_url)
        with Server(address(team_url)) as server:
            there = server.book(copy.covers.only().id)
            assert there
            attach(server, ben.at_book, there, "Ben")
        ben.sync()
        ana.sync()

        assert small.contents() == copy.contents()
        assert {"Fish", "Energy"} <= {one.title for one in copy.issues.all()}


def test_publishing_that_is_cut_off_anywhere_is_completed(sample, tmp_path, team_url):
    length = 2000
    while True:
        with Proxy(team_url, length) as way, suppress(BriefbookError):
            published(tmp_path, way, sample)
            break
        length = int(length * 1.8)
    assert length > 50_000

    with joining(tmp_path / "ben.briefbook", team_url, "Ben").book as joined:
        assert joined.contents() == sample.contents()


def test_publishing_whose_answer_was_lost_is_found_to_be_done(small, tmp_path, team_url, monkeypatch):
    with Server(address(team_url)) as server:
        from briefbook.jobs.publishing import publish

        with pytest.raises(Killed):
            publish(server, killed_at(small, 3, before=True), "Ana", progress=quiet)
    assert team_of(small).membership() is None

    published(tmp_path, team_url, small)

    with Server(address(team_url)) as server:
        assert len(server.uids(small.covers.only().id)) == 2


def test_joining_that_is_cut_off_leaves_no_file(sample, tmp_path, team_url):
    published(tmp_path, team_url, sample)

    with Proxy(team_url, 60_000) as way, pytest.raises(BriefbookError, match="broke off; nothing is lost"):
        joining(tmp_path / "ben.briefbook", way, "Ben")

    assert [path.name for path in tmp_path.iterdir() if "ben" in path.name] == []


def test_an_original_that_the_server_damaged_is_not_taken(sample, tmp_path, team_server, team_url):
    published(tmp_path, team_url, sample)
    team_server.sql(database(team_url), "UPDATE briefbook.original SET data = 'x' || data")

    with pytest.raises(BriefbookError, match=r"missing or damaged on 127\.0\.0\.1"):
        joining(tmp_path / "ben.briefbook", team_url, "Ben")

    assert not (tmp_path / "ben.briefbook").exists()


def test_a_server_that_was_set_back_is_noticed(small, tmp_path, team_server, team_url):
    ana = published(tmp_path, team_url, small)
    small.apply(add_issue(small.issues.outline(), "Fish"))
    ana.sync()
    team_server.sql(
        database(team_url),
        "DELETE FROM briefbook.entry WHERE number = 3; UPDATE briefbook.book SET trunk = 2",
    )

    with pytest.raises(BriefbookError, match="no longer has what this book got from it"):
        ana.sync()


@pytest.mark.parametrize(("table", "column"), [("version", "number"), ("book", "needs")])
def test_what_a_newer_briefbook_made_is_left_alone(small, tmp_path, team_server, team_url, table, column):
    ana = published(tmp_path, team_url, small)
    team_server.sql(database(team_url), f"UPDATE briefbook.{table} SET {column} = 99")

    with pytest.raises(BriefbookError, match="newer Briefbook; update Briefbook"):
        ana.sync()


def test_members_need_no_more_than_a_few_rights(small, tmp_path, team_server, team_url):
    published(tmp_path, team_url, small).book.close()
    name = database(team_url)
    team_server.sql(
        name,
        "DROP ROLE IF EXISTS ben; CREATE ROLE ben LOGIN PASSWORD 'b';"
        " GRANT USAGE ON SCHEMA briefbook TO ben;"
        " GRANT SELECT ON ALL TABLES IN SCHEMA briefbook TO ben;"
        " GRANT INSERT ON briefbook.entry, briefbook.original TO ben;"
        " GRANT UPDATE ON briefbook.book TO ben",
    )
    url = f"postgresql://ben:b@127.0.0.1:{team_server.port}/{name}"

    with joining(tmp_path / "ben.briefbook", url, "Ben").book as book:
        book.apply(add_issue(book.issues.outline(), "Energy"))
        ben = Member("Ben", book, url)
        assert ben.sync().went == 1
        team_server.sql(name, "REVOKE INSERT ON briefbook.entry FROM ben")
        book.apply(add_issue(book.issues.outline(), "Fish"))
        with pytest.raises(BriefbookError, match=r"You may not do this on 127\.0\.0\.1.*ask who keeps it"):
            ben.sync()
    team_server.sql(name, "DROP OWNED BY ben; DROP ROLE ben")


def test_a_database_without_books_says_so(tmp_path, team_url):
    with pytest.raises(BriefbookError, match="no shared book in this database yet"):
        joining(tmp_path / "ben.briefbook", team_url, "Ben")


def test_what_is_wrong_with_an_address_is_told(tmp_path, team_url, team_server):
    host = f"127.0.0.1:{team_server.port}"

    for url, told in {
        team_url.replace("/postgres", "/nothing"): f"{host} does not let you in: database .* does not exist",
        team_url.replace("quiet%20harbour", "wrong"): f"{host} did not take this password",
        team_url.replace(":quiet%20harbour", ""): f"{host} wants a password",
        f"{team_url}?sslmode=require": "does not support SSL",
    }.items():
        with pytest.raises(BriefbookError, match=told):
            Server(address(url))


def test_without_the_driver_one_sentence_says_how_to_get_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "psycopg", None)

    with pytest.raises(BriefbookError, match=r"pip install 'briefbook\[team\]'"):
        Server(address("postgresql://127.0.0.1/x"))
