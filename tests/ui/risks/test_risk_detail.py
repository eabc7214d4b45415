"""The form of one risk."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from briefbook.domain.matrix import Rating
from briefbook.domain.risk import Indicator, Risk, RiskAction
from briefbook.edits.entering import amend, enter
from briefbook.edits.matrix import draw_tolerance
from briefbook.edits.outlining import add_issue
from briefbook.edits.rating import rate_risk
from briefbook.store.book import Book
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.disclosure import Disclosure
from briefbook.ui.papers.entries import NotedField
from briefbook.ui.papers.owned_row import OwnedRow
from briefbook.ui.risks.risk_detail import RiskDetail
from briefbook.ui.risks.risk_edits import RiskEdits


@pytest.fixture
def edits(desk: Desk) -> RiskEdits:
    return RiskEdits(desk)


@pytest.fixture
def detail(desk: Desk, edits: RiskEdits, risks: list[Risk], qtbot: QtBot) -> RiskDetail:
    detail = RiskDetail(desk, edits)
    qtbot.addWidget(detail)
    detail.resize(320, 900)
    detail.show_risk(risks[0].id)
    with qtbot.waitActive(detail):
        detail.show()
        detail.activateWindow()
    return detail


def choose(detail: RiskDetail, field: str, words: str) -> None:
    box = detail.entries[field].control
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findText(words))
    box.activated.emit(box.currentIndex())


def test_every_field_of_a_risk_is_in_the_form(detail: RiskDetail) -> None:
    headings = [one.button.text() for one in detail.findChildren(Disclosure)]

    assert headings[:3] == ["What", "Rating", "Response"]
    assert {"Actions", "Early-warning indicators", "Notes", "History of ratings"} <= set(headings)
    kept_elsewhere = {"id", "number"}
    assert set(Risk.__dataclass_fields__) - kept_elsewhere == set(detail.entries)
    fields = [one for one in detail.findChildren(NotedField) if not isinstance(one.parent(), OwnedRow)]
    assert len(fields) == len(detail.entries)


def test_text_becomes_one_edit_when_the_field_is_left(
    detail: RiskDetail, book: Book, risks: list[Risk], qtbot: QtBot
) -> None:
    edits = book.journal.count()
    detail.go_to("text")
    qtbot.keyClicks(detail.focusWidget(), "Both sides brief the press.")
    assert book.journal.count() == edits

    detail.go_to("title")

    assert book.risks.get(risks[0].id).text == "Both sides brief the press."
    assert book.journal.count() == edits + 1


def test_text_being_typed_is_kept_when_the_book_is_flushed_or_another_risk_chosen(
    detail: RiskDetail, desk: Desk, book: Book, risks: list[Risk]
) -> None:
    text = detail.entries["text"].control
    text.retype("One")
    desk.open_book.flush()
    assert book.risks.get(risks[0].id).text == "One"

    text.retype("Two")
    detail.show_risk(risks[1].id)

    assert book.risks.get(risks[0].id).text == "Two"
    assert book.risks.get(risks[1].id).text == ""
    assert text.value() == ""


def test_the_form_follows_edits_made_elsewhere(detail: RiskDetail, book: Book, risks: list[Risk]) -> None:
    book.apply(amend(book, risks[0], {"text": "From the command line"}))
    book.apply(add_issue(book.issues.outline(), "Water"))

    assert detail.entries["text"].control.value() == "From the command line"
    choose(detail, "issue_id", "1 Water")
    assert book.risks.get(risks[0].id).issue_id == book.issues.all()[0].id


def test_an_empty_title_is_refused_with_a_sentence(
    detail: RiskDetail, book: Book, risks: list[Risk], qtbot: QtBot
) -> None:
    detail.go_to("title")
    detail.title.clear()

    qtbot.keyClick(detail.title, Qt.Key.Key_Return)

    assert detail.entries["title"].widget.problem == "A risk needs a title."
    assert book.risks.get(risks[0].id).title == "Leaks"


def test_a_rating_chosen_in_the_form_is_asked_the_reason_of(
    detail: RiskDetail, edits: RiskEdits, book: Book, risks: list[Risk], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(edits.rated) as asked:
        choose(detail, "likelihood", "Rare")
    assert book.rating_notes.get(asked.args[0]).after == Rating(1, 4)

    with qtbot.assertNotEmitted(edits.rated):  # half a rating is none yet
        choose(detail, "target_likelihood", "Rare")
    with qtbot.waitSignal(edits.rated) as asked:
        choose(detail, "target_impact", "Minor")
    note = book.rating_notes.get(asked.args[0])
    assert (note.which, note.after) == ("target", Rating(1, 2))


def test_the_level_of_each_rating_stands_under_it(detail: RiskDetail, book: Book, risks: list[Risk]) -> None:
    book.apply(rate_risk(book, risks[0], Rating(1, 1), which="target"))
    book.apply(draw_tolerance(book, (5, 5, 4, 3, 2)))

    notes = {
        name: detail.entries[name].widget.note for name in ("impact", "target_impact", "inherent_impact")
    }
    assert notes == {
        "impact": "C · critical, beyond what is tolerated",
        "target_impact": "V · very low",
        "inherent_impact": "",
    }
    assert detail.heading.text() == "R1 · critical · breach"


def test_a_range_that_does_not_hold_the_rating_is_refused_where_it_stands(detail: RiskDetail) -> None:
    choose(detail, "least_likelihood", "Almost certain")

    problem = detail.entries["least_likelihood"].widget.problem
    assert problem == "The range of the likelihood of R1 has to hold its rating."


def test_actions_and_indicators_belong_to_the_risk_that_is_shown(
    detail: RiskDetail, book: Book, risks: list[Risk], qtbot: QtBot
) -> None:
    adder = detail.actions_list.adder
    adder.setFocus()
    qtbot.keyClicks(adder, "Brief both spokespersons")
    qtbot.keyClick(adder, Qt.Key.Key_Return)
    book.apply(enter(book, Indicator, {"about_id": risks[1].id, "text": "Readings drift"}))

    action = book.risk_actions.of_risk(risks[0].id)[0]
    assert action.text == "Brief both spokespersons"
    assert (len(detail.actions_list.rows), len(detail.indicators_list.rows)) == (1, 0)

    detail.show_risk(risks[1].id)
    assert (len(detail.actions_list.rows), len(detail.indicators_list.rows)) == (0, 1)


def test_the_headings_tell_how_many_actions_wait_and_which_are_overdue(
    detail: RiskDetail, book: Book, risks: list[Risk]
) -> None:
    past = (date.today() - timedelta(days=3)).isoformat()
    book.apply(enter(book, RiskAction, {"risk_id": risks[0].id, "text": "Count the copies", "due": past}))
    book.apply(enter(book, RiskAction, {"risk_id": risks[0].id, "text": "Number them", "done": past}))
    book.apply(enter(book, Indicator, {"about_id": risks[0].id, "text": "Quotes", "is_tripped": True}))

    overdue = next(iter(detail.actions_list.rows.values())).entries["due"].widget.note
    assert overdue.endswith("· overdue")
    assert detail.summaries == {
        "Actions": "1 of 2 done · 1 overdue",
        "Early-warning indicators": "1 of 1 tripped",
    }


def test_the_reason_of_an_earlier_move_can_be_written_later(
    detail: RiskDetail, book: Book, risks: list[Risk], qtbot: QtBot
) -> None:
    book.apply(rate_risk(book, risks[0], Rating(5, 4)))
    note = book.rating_notes.of_risk(risks[0].id)[-1]
    line = detail.history.reason_line(note.id)
    assert "Likely / Major → Almost certain / Major" in line.accessibleName()

    line.setFocus()
    qtbot.keyClicks(line, "Draft seen in town")
    qtbot.keyClick(line, Qt.Key.Key_Return)

    assert book.rating_notes.get(note.id).reason == "Draft seen in town"


def test_the_history_tells_the_moves_of_all_three_ratings(
    detail: RiskDetail, book: Book, risks: list[Risk]
) -> None:
    book.apply(amend(book, risks[0], {"inherent_likelihood": 5, "inherent_impact": 5}))
    note = book.rating_notes.of_risk(risks[0].id)[-1]

    name = detail.history.reason_line(note.id).accessibleName()

    assert "Inherent: not rated → Almost certain / Severe" in name


def test_a_book_that_is_only_read_can_be_read_and_nothing_typed(
    desk: Desk, book: Book, risks: list[Risk], edits: RiskEdits, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(book, "is_read_only", True)
    detail = RiskDetail(desk, edits)
    qtbot.addWidget(detail)

    detail.show_risk(risks[0].id)

    assert detail.title.isReadOnly()
    assert not detail.actions_list.adder.isVisibleTo(detail)
    assert all(line.reason.isReadOnly() for line in detail.history.rows.values())


def test_the_form_is_never_wider_than_its_place(detail: RiskDetail, book: Book, risks: list[Risk]) -> None:
    long = "An exceedingly long name of an issue that somebody wrote down in a hurry"
    book.apply(add_issue(book.issues.outline(), long))
    book.apply(enter(book, RiskAction, {"risk_id": risks[0].id, "text": long, "due": "2026-01-01"}))

    detail.resize(290, 600)

    assert detail.body.widget().width() <= detail.body.viewport().width()
    assert detail.minimumSizeHint().width() <= 290
