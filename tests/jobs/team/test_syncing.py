"""People who share a book through a server end with the same, whatever comes between them."""

import shutil
import threading
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from briefbook.edits.outlining import add_issue, remove_issue, retitle_issue, write_issue
from briefbook.errors import BriefbookError
from briefbook.jobs.syncing import Synced, TakenBackError
from briefbook.store.book import Book
from briefbook.store.team.address import address
from briefbook.store.team.server import Server
from tests.jobs.team.cutting import Killed, Proxy, killed_at
from tests.jobs.team.sharing import Member, contents_of_trunk, joining, published, team_of
from tests.random_edits import next_edit


@pytest.fixture
def ana(tmp_path, team_url):
    with Book.create(tmp_path / "ana.briefbook", "Lake Verna Summit") as book:
        for title in ("Water", "Trade"):
            book.apply(add_issue(book.issues.outline(), title))
        yield published(tmp_path, team_url, book)


@pytest.fixture
def ben(ana, tmp_path, team_url):
    member = joining(tmp_path / "ben.briefbook", team_url, "Ben")
    with member.book:
        yield member


def issue(member: Member, title: str):
    return next(one for one in member.book.issues.all() if one.title == title)


def add(member: Member, title: str) -> None:
    member.book.apply(add_issue(member.book.issues.outline(), title))


def entries(team_server, url: str) -> list[str]:
    """Return person and text of each entry on the server."""
    database = url.rpartition("/")[2]
    query = "SELECT person || ': ' || text FROM briefbook.entry ORDER BY number"
    return team_server.sql(database, query).splitlines()


def test_an_edit_of_one_reaches_the_other(ana, ben):
    add(ana, "Energy")

    went, came = ana.sync(), ben.sync()

    assert went == Synced(went=1)
    assert came == Synced(came=(("Ana", 1),))
    assert ben.book.contents() == ana.book.contents()
    assert ana.sync() == ben.sync() == Synced()


def test_edits_of_both_come_together_field_by_field(ana, ben):
    ana.book.apply(retitle_issue(issue(ana, "Water"), "Waters"))
    ben.book.apply(write_issue(issue(ben, "Water"), "The lake is low."))

    ana.sync()
    both = ben.sync()
    ana.sync()

    assert both.told == "1 edit by Ana came in, 1 of yours went out."
    assert issue(ana, "Waters").text == "The lake is low."
    assert ana.book.contents() == ben.book.contents()


def test_what_both_wrote_differently_is_a_conflict_for_both(ana, ben):
    ana.book.apply(retitle_issue(issue(ana, "Water"), "Waters"))
    ben.book.apply(retitle_issue(issue(ben, "Water"), "The Lake"))

    ana.sync()
    both = ben.sync()
    ana.sync()

    assert both.conflicts == 1
    assert both.told.endswith("1 conflict to decide.")
    assert ana.book.contents() == ben.book.contents()
    assert [one.about_id for one in ana.book.conflicts.open()] == [issue(ana, "The Lake").id]


def test_two_numbers_that_were_exchanged_come_in(ana, ben):
    water, trade = issue(ana, "Water"), issue(ana, "Trade")
    ana.book.apply(retitle_issue(water, "Third"))
    ana.book.apply(retitle_issue(trade, "Water"))
    ana.book.apply(retitle_issue(ana.book.issues.get(water.id), "Trade"))

    ana.sync()
    ben.sync()

    assert ben.book.contents() == ana.book.contents()


def test_undoing_what_went_out_reaches_the_others(ana, ben, team_server, team_url):
    add(ana, "Energy")
    ana.sync()
    ben.sync()

    ana.book.undo()
    ana.sync()
    ben.sync()

    assert "Energy" not in {one.title for one in ben.book.issues.all()}
    assert entries(team_server, team_url)[-2:] == ["Ana: Add Issue", "Ana: Undo Add Issue"]


def test_what_others_did_is_not_taken_back_for_all_by_a_mere_undo(ana, ben):
    add(ana, "Energy")
    ana.sync()
    ben.sync()
    ben.book.undo()

    with pytest.raises(TakenBackError, match="You undid “Bring In 1 Edit by Ana”"):
        ben.sync()
    assert "Energy" not in {one.title for one in ben.book.issues.all()}
    ben.book.redo()
    ben.sync()
    ana.sync()
    assert issue(ana, "Energy")

    ben.book.undo()
    ben.book.undo()
    ben.sync(takes_back=True)
    ana.sync()
    assert "Energy" not in {one.title for one in ana.book.issues.all()}


def test_a_joined_book_keeps_what_happened_but_undoes_none_of_it(ana, ben):
    assert ben.book.journal.uids() == ana.book.journal.uids()
    assert ben.book.contents_at(1) == ana.book.contents_at(1)
    assert ben.book.undo() is None
    assert ben.book.problems() == []

    add(ben, "Energy")
    ben.book.undo()
    assert ben.book.undo() is None


def test_a_removal_here_and_a_change_there_is_asked_about_and_loses_nothing(ana, ben):
    ana.book.apply(remove_issue(ana.book, ana.book.issues.outline(), issue(ana, "Water")))
    ben.book.apply(write_issue(issue(ben, "Water"), "The lake is low."))

    ana.sync()
    ben.sync()
    ana.sync()

    assert ana.book.contents() == ben.book.contents()
    kept = [one for one in ana.book.issues.all() if one.text == "The lake is low."]
    assert kept or ana.book.conflicts.open()


def test_a_sync_that_is_cut_off_anywhere_is_completed_by_the_next(ana, ben, tmp_path, team_url):
    length = 300
    while True:
        add(ana, "From Ana")
        ana.sync()
        add(ben, "From Ben")
        with Proxy(team_url, length) as way, suppress(BriefbookError):
            ben.sync(url=way)
            break
        assert ben.book.problems() == []
        length = int(length * 1.35)
    ben.sync()
    ana.sync()

    assert ana.book.contents() == ben.book.contents() == contents_of_trunk(team_url, tmp_path / "c.briefbook")
    titles = [one.title for one in ana.book.issues.all()]
    assert titles.count("From Ana") == titles.count("From Ben") > 10


@pytest.mark.parametrize("before", [True, False])
def test_a_program_that_is_killed_at_any_step_goes_on_where_it_was(ana, ben, before):
    for call in range(1, 20):
        add(ana, f"From Ana {call}")
        ana.sync()
        add(ben, f"From Ben {call}")
        try:
            ben.sync(at_book=killed_at(ben.book, call, before=before))
        except Killed:
            assert ben.book.problems() == []
        else:
            break
        ben.sync()
        ana.sync()
        assert ana.book.contents() == ben.book.contents()

    assert 5 < call < 19
    titles = [one.title for one in ben.book.issues.all()]
    assert len(titles) == len(set(titles))


def test_going_back_to_a_copy_of_the_file_loses_nothing_of_the_others(ana, ben, tmp_path, team_url):
    add(ana, "Before the copy")
    backup = tmp_path / "backup.briefbook"
    ana.book.file.save_copy(backup)
    add(ben, "From Ben")
    ben.sync()
    add(ana, "After the copy")
    ana.sync()

    with Book.open(backup) as book:
        again = Member("Ana", book, team_url)
        add(again, "In the copy")
        again.sync()
        ben.sync()
        ana.sync()

        assert book.contents() == ana.book.contents() == ben.book.contents()
        titles = [one.title for one in book.issues.all()]
    assert sorted(titles[2:]) == ["After the copy", "Before the copy", "From Ben", "In the copy"]


def test_a_server_that_stops_is_told_of_and_taken_up_again(ana, ben, team_server):
    add(ana, "Energy")
    team_server.stop()
    try:
        with pytest.raises(BriefbookError, match=r"cannot be reached.*Work goes on here"):
            ana.sync()
    finally:
        team_server.start()

    assert ana.sync().went == 1
    assert ben.sync().came == (("Ana", 1),)


def test_two_who_sync_at_once_both_come_through(ana, ben, tmp_path, team_server, team_url):
    failures = list[BaseException]()
    begun = threading.Barrier(2)

    def work(member: Member) -> None:
        try:
            with Book.open(member.book.path) as book:
                here = Member(member.name, book, team_url)
                begun.wait()
                for number in range(6):
                    add(here, f"{member.name} {number}")
                    here.sync()
        except BaseException as error:
            failures.append(error)

    members = (ana, ben)
    for member in members:
        member.book.close()
    threads = [threading.Thread(target=work, args=(member,)) for member in members]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert not failures
    told = entries(team_server, team_url)
    assert [told.count(f"{name}: Add Issue") for name in ("Ana", "Ben")] == [8, 6]
    for member in members:
        with Book.open(member.book.path) as book:
            Member(member.name, book, team_url).sync()
            assert {f"{name} {n}" for name in ("Ana", "Ben") for n in range(6)} <= {
                one.title for one in book.issues.all()
            }


@pytest.mark.parametrize("seed", range(3))
def test_three_people_end_with_the_same_whatever_they_do_and_wherever_they_are_cut_off(
    tmp_path, team_url, seed
):
    chance = Random(seed)
    book = Book.create(tmp_path / "ana.briefbook", "Summit")
    for _ in range(10):
        book.apply(next_edit(book, chance))
    people = [published(tmp_path, team_url, book)]
    people += [joining(tmp_path / f"{name}.briefbook", team_url, name) for name in ("Ben", "Cy")]

    copies = dict[str, Path]()
    for _ in range(40):
        person = chance.choice(people)
        match chance.choice(("edit",) * 9 + ("undo", "copy", "back", "sync", "sync", "cut", "cut", "kill")):
            case "edit":
                person.book.apply(next_edit(person.book, chance))
            case "undo":
                person.book.undo()
            case "copy":
                copies[person.name] = tmp_path / f"{person.name} {len(list(tmp_path.iterdir()))}.briefbook"
                person.book.file.save_copy(copies[person.name])
            case "back" if person.name in copies:
                path = person.book.path
                person.book.close()
                shutil.copy(copies[person.name], path)
                person.book = Book.open(path)
            case "sync":
                person.sync(takes_back=True)
            case "cut":
                with Proxy(team_url, chance.randint(0, 60_000)) as way, suppress(BriefbookError):
                    person.sync(url=way, takes_back=True)
            case "kill":
                at_book = killed_at(person.book, chance.randint(1, 12), before=chance.random() < 0.5)
                with suppress(Killed):
                    person.sync(at_book=at_book, takes_back=True)
    for _ in range(2):
        for person in people:
            person.sync(takes_back=True)

    whole = contents_of_trunk(team_url, tmp_path / "trunk.briefbook")
    assert all(person.book.contents() == whole for person in people)
    assert all(person.sync() == Synced() for person in people)
    assert [person.book.problems() for person in people] == [[], [], []]
    for person in people:
        happened = team_of(person.book).happened_since(0)
        made = {one.record.id for edit in happened for one in edit.changes if one.before is None}
        assert made <= ids_on_server(person)
        person.book.close()


def ids_on_server(person: Member) -> set[str]:
    """Return the ids of all records that are or were in the book on the server."""
    with Server(address(person.url)) as server:
        entries = server.entries(person.book.covers.only().id, person.book.journal.writing, since=1)
        return {change.record.id for entry in entries for change in entry.changes}
