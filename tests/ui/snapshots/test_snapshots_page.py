"""Snapshots in the review: taking them, what differs word by word, and taking parts back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefbook.domain.edit import Edit, added, changed
from briefbook.domain.issue import Issue
from briefbook.domain.risk import Risk
from briefbook.edits.entering import amend, enter, remove
from briefbook.edits.outlining import add_issue, remove_issue, write_issue
from briefbook.store.book import Book
from briefbook.ui.desk import Desk
from briefbook.ui.memo.since import offered, with_changes
from briefbook.ui.review.moments import Moments
from briefbook.ui.review.review_pane import SNAPSHOTS, ReviewPane
from briefbook.ui.snapshots.differences import Differences
from briefbook.ui.snapshots.snapshots_page import SnapshotsPage

TEXT = "The lake is shut.\n\nBoats wait for the pilots.\n\nNobody knows who pays."


@pytest.fixture
def issue(book: Book) -> Issue:
    edit = add_issue(book.issues.outline(), "The lake", text=TEXT)
    book.apply(edit)
    for title in ("Fares rise", "Boats sink"):
        book.apply(enter(book, Risk, {"title": title}))
    return book.issues.get(edit.changes[0].record.id)


@pytest.fixture
def page(desk: Desk, issue: Issue, qtbot: QtBot) -> SnapshotsPage:
    pane = ReviewPane(desk)
    qtbot.addWidget(pane)
    pane.resize(900, 700)
    desk.wayfinder.snapshots_wanted.emit("")
    page = pane.page(SNAPSHOTS)
    assert isinstance(page, SnapshotsPage)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    settle(desk, qtbot)
    return page


def settle(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.tasks.going, timeout=20_000)


def taken(page: SnapshotsPage, desk: Desk, qtbot: QtBot, name: str = "Before the talks") -> None:
    desk.open_book.with_snapshots(lambda: desk.open_book.book.snapshots.take(name))
    settle(desk, qtbot)


def compared(page: SnapshotsPage, desk: Desk, qtbot: QtBot) -> Differences:
    page.comparing.compare_if_wanted()
    settle(desk, qtbot)
    return page.differences


def choose(differences: Differences, name: str) -> None:
    row = next(row for row in differences.records.rows if not row.is_heading and name in row.spoken)
    differences.records.choose(row.key)


def test_an_empty_place_teaches_and_its_button_asks_for_a_name(
    page: SnapshotsPage, desk: Desk, book: Book, qtbot: QtBot
) -> None:
    assert page.empty.title.text() == "No snapshot yet"
    assert page.empty.button
    page.empty.button.click()
    page.naming.popup.line.setText("Before the talks")
    QTest.keyClick(page.naming.popup.line, Qt.Key.Key_Return)
    settle(desk, qtbot)

    assert [one.name for one in book.snapshots.all()] == ["Before the talks"]
    assert page.naming.popup.isHidden()
    assert page.same.title.text() == "Nothing differs"


def test_a_name_that_is_refused_can_be_mended(
    page: SnapshotsPage, desk: Desk, book: Book, qtbot: QtBot
) -> None:
    taken(page, desk, qtbot)
    page.take_action.trigger()
    page.naming.popup.line.setText("before the talks")

    with qtbot.waitSignal(desk.messages.told) as told:
        QTest.keyClick(page.naming.popup.line, Qt.Key.Key_Return)

    assert told.args[0] == "error"
    assert page.naming.popup.isVisible()


def test_what_differs_is_listed_and_told_word_by_word(
    page: SnapshotsPage, desk: Desk, book: Book, issue: Issue, qtbot: QtBot
) -> None:
    taken(page, desk, qtbot)
    book.apply(write_issue(issue, TEXT.replace("shut", "open")))
    book.apply(remove(book, book.risks.all()[1]))
    book.apply(enter(book, Risk, {"title": "Nobody comes"}))

    differences = compared(page, desk, qtbot)

    assert page.told.text() == "3 records differ: 1 added, 1 changed, 1 removed."
    assert [row.spoken for row in differences.records.rows] == [
        "Issues 1",
        "Changed. 1 The lake. Text",
        "Risks 2",
        "Added. R3 Nobody comes",
        "Removed. R2 Boats sink",
    ]
    choose(differences, "The lake")
    assert [row.spoken for row in differences.fields.rows] == [
        "1 The lake. Changed",
        "Text",
        "Changed. removed: shut; added: open",
        "… 2 paragraphs unchanged …",
    ]


def test_a_paragraph_is_taken_back_with_a_key_and_the_other_stays(
    page: SnapshotsPage, desk: Desk, book: Book, issue: Issue, qtbot: QtBot
) -> None:
    taken(page, desk, qtbot)
    book.apply(write_issue(issue, TEXT.replace("shut", "open").replace("who pays", "whom to ask")))
    differences = compared(page, desk, qtbot)
    choose(differences, "The lake")
    differences.fields.choose(differences.fields.rows[-1].key)
    differences.fields.setFocus()
    assert differences.part_action.iconText() == "Take Paragraph Back"

    with qtbot.waitSignal(desk.messages.told) as told:
        qtbot.keyClick(differences.fields, Qt.Key.Key_T)

    assert book.issues.get(issue.id).text == TEXT.replace("shut", "open")
    assert told.args[:3] == [
        "info",
        "Took a paragraph of “1 The lake” back from “Before the talks”.",
        "Undo",
    ]
    told.args[3]()
    assert "whom to ask" in book.issues.get(issue.id).text


def test_a_field_is_taken_back_where_it_can_be(
    page: SnapshotsPage, desk: Desk, book: Book, qtbot: QtBot
) -> None:
    taken(page, desk, qtbot)
    risk = book.risks.all()[0]
    book.apply(amend(book, risk, {"owner": "Lin", "likelihood": 2, "impact": 2}))
    differences = compared(page, desk, qtbot)
    choose(differences, "R1")
    rows = {row.lines[0].spoken: row for row in differences.fields.rows}

    differences.fields.choose(rows["History of ratings"].key)
    assert not differences.part_action.isEnabled()
    differences.fields.choose(rows["Owner"].key)
    differences.part_action.trigger()

    assert book.risks.get(risk.id).owner == ""
    assert book.risks.get(risk.id).likelihood == 2


def test_several_records_are_taken_back_at_once_and_what_comes_along_is_told_before(
    page: SnapshotsPage, desk: Desk, book: Book, issue: Issue, qtbot: QtBot
) -> None:
    risks = book.risks.all()
    book.apply(amend(book, risks[0], {"issue_id": issue.id}))
    taken(page, desk, qtbot)
    renamed = (changed(one, replace(one, title="x")) for one in book.risks.all())
    book.apply(Edit("Rename Risks", tuple(renamed)))
    book.apply(remove_issue(book, book.issues.outline(), issue))
    differences = compared(page, desk, qtbot)
    choose(differences, "R1")
    assert "“1 The lake” comes back with it" in differences.fields.rows[0].spoken

    model = differences.records.selectionModel()
    last = differences.records.row_model.index(len(differences.records.rows) - 1)
    model.select(last, QItemSelectionModel.SelectionFlag.Select)
    assert differences.records_action.iconText() == "Take 2 Records Back"
    differences.records_action.trigger()

    assert [one.title for one in book.risks.all()] == ["Fares rise", "Boats sink"]
    assert book.issues.get(issue.id) == issue


def test_everything_is_taken_back_and_can_be_undone(
    page: SnapshotsPage, desk: Desk, book: Book, issue: Issue, qtbot: QtBot
) -> None:
    taken(page, desk, qtbot)
    book.apply(write_issue(issue, "Other."))
    book.apply(remove(book, book.risks.all()[1]))
    differences = compared(page, desk, qtbot)

    differences.all_action.trigger()
    settle(desk, qtbot)

    assert book.issues.get(issue.id) == issue
    assert book.risks.count() == 2
    assert page.same.title.text() == "Nothing differs"
    desk.open_book.undo()
    assert book.risks.count() == 1


def test_a_bulk_change_offers_its_snapshot_at_once(
    page: SnapshotsPage, desk: Desk, book: Book, qtbot: QtBot
) -> None:
    for number in range(4):
        book.apply(enter(book, Risk, {"title": f"Risk {number}"}))
    many = (Risk(number=100 + n, title=f"Loaded {n}") for n in range(30))
    book.apply(Edit("Load 30 Risks", tuple(map(added, many))))
    settle(desk, qtbot)

    assert page.choice.since_box.count() == 1
    assert page.choice.since_box.itemText(0).startswith("Before Load Risks, ")


def test_a_snapshot_is_renamed_and_removed(page: SnapshotsPage, desk: Desk, book: Book, qtbot: QtBot) -> None:
    taken(page, desk, qtbot)
    page.rename_action.trigger()
    assert page.naming.popup.line.text() == "Before the talks"
    page.naming.popup.line.setText("The first")
    page.naming.popup.button.click()

    assert [one.name for one in book.snapshots.all()] == ["The first"]
    page.forget_action.trigger()
    assert book.snapshots.all() == []
    assert page.empty.isVisible()


def test_another_snapshot_is_compared_with_a_later_one(
    page: SnapshotsPage, desk: Desk, book: Book, issue: Issue, qtbot: QtBot
) -> None:
    taken(page, desk, qtbot, "First")
    book.apply(write_issue(issue, "Second."))
    taken(page, desk, qtbot, "Second")
    book.apply(write_issue(book.issues.get(issue.id), "Third."))
    first = book.snapshots.find("First")
    assert first
    desk.wayfinder.snapshots_wanted.emit(first.id)
    page.choice.until_box.setCurrentIndex(1)
    page.choice.until_box.activated.emit(1)
    settle(desk, qtbot)

    found = page.comparing.found
    assert found
    assert found.until
    assert found.until.name == "Second"
    assert found.differences[0].fields[0].after == "Second."


def test_the_page_comes_back_to_the_snapshot_of_before(
    page: SnapshotsPage, desk: Desk, book: Book, qtbot: QtBot
) -> None:
    taken(page, desk, qtbot, "First")
    taken(page, desk, qtbot, "Second")
    first = book.snapshots.find("First")
    assert first
    page.choice.choose(first.id)
    state = page.state()
    page.choice.choose(book.snapshots.all()[1].id)

    page.restore(state)

    assert page.choice.since == first


def test_what_changed_and_the_memo_offer_it_as_a_moment(
    page: SnapshotsPage, desk: Desk, book: Book, qtbot: QtBot
) -> None:
    moments = Moments(desk)
    qtbot.addWidget(moments)
    taken(page, desk, qtbot)
    [snapshot] = book.snapshots.all()

    assert moments.since_box.findData(snapshot.id) >= 0
    assert snapshot.id in dict(offered(book))
    changes = with_changes(book, book.contents(), snapshot.id).changes
    assert changes
    assert changes.since.startswith("the snapshot “Before the talks” of ")
    book.snapshots.forget(snapshot)
    assert with_changes(book, book.contents(), snapshot.id).changes is None
