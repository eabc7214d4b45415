"""Loading tables: nothing is dropped silently, and it is one edit."""

import pytest

from briefbook.domain.actor import Actor, ActorPosition
from briefbook.domain.advice import Event
from briefbook.domain.commitment import Commitment
from briefbook.domain.risk import Risk
from briefbook.domain.table import Table
from briefbook.edits.entering import enter
from briefbook.edits.outlining import add_issue
from briefbook.errors import BriefbookError
from briefbook.jobs.loading.mapping import guess_for
from briefbook.jobs.loading.planning import plan_load
from briefbook.store.book import Book
from briefbook.store.database import MEMORY


@pytest.fixture
def book():
    with Book.create(MEMORY, "Verna") as book:
        yield book


def table(headers, *rows):
    return Table("", tuple(headers), tuple(rows), tuple(range(2, len(rows) + 2)))


def load(book, kind, found, **more):
    loading = plan_load(book, kind, found, guess_for(kind, found), **more)
    book.apply(loading.edit)
    return loading


REGISTER = table(
    ("Ref", "Title", "Likelihood", "Impact", "Response", "Status", "Owner", "Risk Score", "Asset"),
    ("R4", "Levy returns", "High", "4", "Mitigate", "Ongoing", "Wu", "16", "Ferries"),
    ("R-2", "Talks stall", "8", "Sky-high", "", "Perhaps", "", "", ""),
    ("", "", "", "", "", "", "", "", "a foot note"),
)


def test_a_register_of_others_is_understood_and_told(book):
    loading = load(book, Risk, REGISTER)

    first, second = sorted(book.risks.all(), key=lambda one: one.title)
    assert (first.label, first.likelihood, first.impact) == ("R4", 4, 4)
    assert (first.response, first.status, first.owner) == ("reduce", "open", "Wu")
    assert (second.label, second.impact, second.status) == ("R2", 0, "open")
    assert [(one.row, one.column) for one in loading.unread] == [(3, "Impact"), (3, "Status"), (4, "")]
    assert "“Asset” has no field and is not loaded." in loading.understood.left
    assert any("“Risk Score” ranks risks by a product" in one for one in loading.understood.left)
    assert any(one.note == "read as reduce" for one in loading.understood.taken)


def test_loading_is_one_edit_that_is_undone_at_once(book):
    load(book, Risk, REGISTER)

    book.undo()

    assert book.risks.all() == []
    assert book.rating_notes.all() == []


def test_ratings_that_were_loaded_say_from_where(book):
    load(book, Risk, REGISTER, origin="register.xlsx")

    assert {one.reason for one in book.rating_notes.all()} == {"Loaded from register.xlsx."}


def test_planning_changes_nothing(book):
    before = book.contents()

    plan_load(book, Risk, REGISTER, guess_for(Risk, REGISTER))

    assert book.contents() == before
    assert book.numbering.next_of(Risk) == 1


def test_what_has_no_field_can_go_into_the_notes(book):
    load(book, Risk, REGISTER, keep_rest=True)

    first, second = sorted(book.risks.all(), key=lambda one: one.title)
    assert first.text == "Asset: Ferries"
    assert second.text == "Impact: Sky-high\nStatus: Perhaps"


def test_a_row_with_the_label_and_title_of_a_record_changes_it_and_empty_cells_leave_it(book):
    load(book, Risk, REGISTER)
    again = table(
        ("Ref", "Title", "Owner", "Status"), ("R4", "levy  RETURNS", "", "Closed"), ("R2", "Other", "Ada", "")
    )

    loading = load(book, Risk, again)

    assert (loading.added, loading.changed) == (1, 1)
    risk = next(one for one in book.risks.all() if one.label == "R4")
    assert (risk.owner, risk.status) == ("Wu", "closed")
    assert [one.title for one in book.risks.all()] == ["Talks stall", "levy RETURNS", "Other"]


def test_a_label_that_is_taken_is_given_to_nobody_else_and_told(book):
    book.apply(enter(book, Risk, {"title": "Older"}))
    found = table(("Ref", "Title"), ("R1", "First"), ("R2", "Second"), ("R2", "Third"), ("Z-9", "Fourth"))

    loading = load(book, Risk, found)

    assert {one.title: one.label for one in book.risks.all()} == {
        **{"Older": "R1", "First": "R2", "Second": "R3", "Third": "R4", "Fourth": "R5"}
    }
    assert loading.notes == (
        "4 new risks got another short name: the one in the file was taken, or is none of ours.",
    )


def test_rows_keep_labels_that_are_free_whatever_the_rows_before_them_got(book):
    book.apply(enter(book, Risk, {"title": "Older"}))

    load(book, Risk, table(("Ref", "Title"), ("R1", "First"), ("R3", "Third"), ("R2", "Second")))

    assert {one.title: one.label for one in book.risks.all()} == {
        **{"Older": "R1", "First": "R4", "Second": "R2", "Third": "R3"}
    }


@pytest.mark.parametrize(("same", "count"), [("title", 1), ("nothing", 2), ("ref and title", 2)])
def test_which_rows_change_a_record_can_be_chosen(book, same, count):
    book.apply(enter(book, Risk, {"title": "Levy returns"}))

    load(book, Risk, table(("Title", "Owner"), ("Levy returns", "Wu")), same=same)

    assert book.risks.count() == count


def test_actions_with_an_owner_and_a_day_in_columns_of_their_own(book):
    found = table(
        ("Title", "Mitigation Plan", "Control owner", "Target date"),
        ("Levy returns", "- Call the ministry\n- Write; due: 2026-01-05", "Wu", "3 December 2026"),
        ("Talks stall", "", "Ada", ""),
    )

    loading = load(book, Risk, found)

    assert [(one.text, one.owner, one.due) for one in book.risk_actions.all()] == [
        ("Call the ministry", "Wu", "2026-12-03"),
        ("Write", "Wu", "2026-01-05"),
    ]
    assert [one.why for one in loading.unread] == ["There is no action in the row that this belongs to."]


def test_a_ledger_with_parties_windows_amounts_and_its_sequence(book):
    found = table(
        ("ID", "Commitment", "Party", "Amount", "Start", "Duration (days)", "Depends on", "Status", "Until"),
        ("K1", "Buy soy", "Merovar; Thule", "25 million tonnes", "12/8/2025", "90", "K2", "Agreed", ""),
        ("K2", "Pause levy", "Merovar", "", "28/10/2025", "soon", "", "", "03/04/2026"),
    )

    loading = load(book, Commitment, found)

    soy, pause = book.commitments.all()
    assert (soy.quantity, soy.unit, soy.start, soy.closes) == (
        "25000000",
        "tonnes",
        "2025-08-12",
        "2025-11-10",
    )
    assert soy.status == "confirmed"
    assert [one.on_id for one in book.dependencies.of_commitment(soy.id)] == [pause.id]
    assert [one.name for one in book.actors.all()] == ["Merovar", "Thule"]
    assert [(one.column, one.value) for one in loading.unread] == [
        ("Duration (days)", "soon"),
        ("Until", "03/04/2026"),
    ]


def test_positions_need_their_issue_in_the_outline(book):
    book.apply(add_issue(book.issues.outline(), "Tariffs"))
    found = table(
        ("Who", "Topic", "Position", "Red line"),
        ("Merovar", "1 Tariffs", "against", "non-negotiable"),
        ("Merovar", "Fish", "for", ""),
    )

    loading = load(book, ActorPosition, found)

    (position,) = book.positions.all()
    assert (position.stance, position.flexibility) == ("opposes", "red line")
    assert [one.why for one in loading.unread] == [
        "There is no such issue in the outline.",
        "There is no issue in it, so it was left out.",
    ]


def test_actors_are_known_by_their_names(book):
    book.apply(enter(book, Actor, {"name": "Merovar"}))
    found = table(
        ("Name", "Type", "Belongs to"), ("Lin", "individual", "Ministry"), ("Ministry", "", "Merovar")
    )

    loading = load(book, Actor, found)

    assert loading.unread == ()
    assert {one.name: one.kind for one in book.actors.all()} == {
        "Lin": "person",
        "Merovar": "",
        "Ministry": "",
    }


def test_a_table_without_a_title_says_what_is_missing(book):
    found = table(("Owner", "Due"), ("Wu", "2026"))

    with pytest.raises(BriefbookError, match="No column gives the “Title” of the risks"):
        plan_load(book, Risk, found, {"owner": "Owner"})


@pytest.mark.parametrize(
    ("text", "quantity", "unit"),
    [
        ("25 million tonnes", "25000000", "tonnes"),
        ("USD 1.5bn", "1500000000", "USD"),
        ("25m", "25000000", ""),
        ("25 m", "25", "m"),
        ("1,200.5", "1200.5", ""),
        ("12 000 t", "12000", "t"),
        ("about a million", "", ""),
    ],
)
def test_amounts_are_read_with_their_units(book, text, quantity, unit):
    load(book, Commitment, table(("Commitment", "Amount"), ("Soy", text)))

    (soy,) = book.commitments.all()
    assert (soy.quantity, soy.unit) == (quantity, unit)


def test_commitments_say_by_titles_what_they_wait_for(book):
    headers = ("Commitment", "Start", "Duration", "Depends on")

    loading = load(
        book,
        Commitment,
        table(headers, ("Sell gas", "", "", "buy  gas"), ("Buy gas", "2026-01-01", "90 days", "Buy gas")),
    )

    sale, purchase = book.commitments.all()
    assert [one.on_id for one in book.dependencies.of_commitment(sale.id)] == [purchase.id]
    assert [(one.row, one.column) for one in loading.unread] == [(3, "Depends on")]


def test_new_records_with_titles_that_are_there_are_told(book):
    found = table(("Title", "Likelihood", "Impact"), ("Levy returns", "4", "4"), ("Talks stall", "3", "3"))
    load(book, Risk, found)

    again = plan_load(book, Risk, found, guess_for(Risk, found))
    same = plan_load(book, Risk, found, guess_for(Risk, found), same="title")

    assert (again.added, again.notes) == (2, ("2 new risks have titles that are in the book already.",))
    assert (same.added, same.notes) == (0, ())


def test_a_day_that_a_spreadsheet_shows_as_a_number_is_read_and_told(book):
    found = table(("Title", "Date", "Until"), ("Leaders meet", "46000", "2025-12"))

    loading = load(book, Event, found)

    assert [one.date for one in book.events.all()] == ["2025-12-09"]
    assert [one.note for one in loading.understood.taken] == ["read as 2025-12-09"]
