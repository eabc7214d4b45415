"""A source's grade, standing, origins and versions, in the inspector."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPlainTextEdit

from briefbook.domain.reading import Reading
from briefbook.domain.version import Anchoring
from briefbook.edits.grading import mark_standing
from briefbook.edits.updating import update_source


@pytest.fixture
def page(pane, desk, records):
    desk.wayfinder.selected.emit("source", records.source.id)
    return pane.page


@pytest.fixture
def source(book, records):
    return lambda: book.sources.get(records.source.id)


def choose(field, value):
    """Choose as with the keyboard: the box changes, and says that a person did it."""
    field.setCurrentIndex(field.findData(value))
    field.activated.emit(field.currentIndex())


def words(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def click(qtbot, widget):
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_a_grade_is_chosen_and_undone(page, desk, source):
    choose(page.grading.reliability, "B")
    assert source().reliability == "B"

    desk.open_book.undo()

    assert source().reliability == ""
    assert page.grading.reliability.currentText() == "Not graded"


def test_what_cannot_be_judged_stands_apart_from_the_grades(page):
    field = page.grading.reliability

    offered = [field.itemText(place) for place in range(field.count())]

    assert offered[0] == "Not graded"
    assert [text[:1] for text in offered[2:7]] == ["A", "B", "C", "D", "E"]
    assert offered[1] == offered[7] == ""  # lines between the groups
    assert offered[8] == "F  Reliability cannot be judged"


def test_the_wheel_gives_no_box_the_keyboard(page):
    # or the next letters typed elsewhere would choose another grade
    boxes = page.findChildren(QComboBox)

    assert {box.focusPolicy() for box in boxes} == {Qt.FocusPolicy.StrongFocus}


def test_the_descriptor_is_kept_on_leaving(page, source, qtbot):
    qtbot.keyClicks(page.grading.descriptor, "A ministry's own account")

    page.grading.descriptor.clearFocus()
    page.form.lines["title"].setFocus()
    page._desk.open_book.flush()

    assert source().descriptor == "A ministry's own account"


def test_withdrawing_first_shows_what_leans_on_the_source(page, book, records, source, claim, qtbot):
    claim("One gauge is read.", records.first)

    choose(page.standing.field, "withdrawn")

    plan = page.standing.plan
    assert plan.isVisible()
    assert plan.mark.accessibleName() == "Mark Withdrawn and Flag 3"
    assert [row.accessibleName() for row in plan.leaning.groups["issue"].widgets] == ["1 Purpose"]
    assert source().standing == ""
    assert book.flags.open() == []


def test_a_source_is_marked_withdrawn_and_what_leans_on_it_flagged(
    page, desk, book, records, source, told, qtbot
):
    choose(page.standing.field, "withdrawn")
    qtbot.keyClicks(page.standing.plan.reason, "The gauge was misread")

    click(qtbot, page.standing.plan.mark)

    assert (source().standing, source().standing_reason) == ("withdrawn", "The gauge was misread")
    assert {flag.about_id for flag in book.flags.open()} == {records.issue.id, records.risk.id}
    assert told == [("info", "Marked “One gauge” withdrawn; flagged 2 to review")]
    assert not page.standing.plan.isVisible()
    assert "Withdrawn by its publisher: The gauge was misread" in words(page)

    desk.open_book.undo()
    assert book.flags.open() == []
    assert page.standing.field.value == ""


def test_a_fall_can_be_given_up(page, source, qtbot):
    choose(page.standing.field, "corrected")

    click(qtbot, page.standing.plan.cancel)

    assert not page.standing.plan.isVisible()
    assert page.standing.field.value == source().standing == ""


def test_escape_gives_a_fall_up(page, pane, source, qtbot):
    pane.activateWindow()
    choose(page.standing.field, "corrected")
    qtbot.keyClicks(page.standing.plan.reason, "A date")

    qtbot.keyClick(page.standing.plan.reason, Qt.Key.Key_Escape)

    assert not page.standing.plan.isVisible()
    assert page.standing.field.value == source().standing == ""


def test_a_fall_being_considered_does_not_follow_to_another_source(page, desk, records, import_text, pane):
    choose(page.standing.field, "corrected")

    desk.wayfinder.selected.emit("source", import_text().id)

    assert not page.standing.plan.isVisible()
    assert page.standing.field.value == ""


def test_a_source_stands_again_without_asking(page, book, records, source):
    book.apply(mark_standing(book, records.source, "corrected", "A date"))

    choose(page.standing.field, "")

    assert source().standing == ""
    assert book.flags.open() == []


def test_a_source_derives_from_another_of_the_library(page, book, records, import_text, qtbot):
    other = import_text(publisher="Verna Post")
    page.derived.heading.open()
    click(qtbot, page.derived.add)
    picker = page.derived.picker

    qtbot.keyClicks(picker.line, "levy")
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)

    assert [one.origin_id for one in book.derivations.of_source(records.source.id)] == [other.id]
    assert not picker.isVisible()
    assert page.derived.heading.button.accessibleName() == "Derived from, 1"
    with qtbot.waitSignal(page._desk.wayfinder.source_wanted) as wanted:
        click(qtbot, page.derived.rows[0].findChildren(QAbstractButton)[0])
    assert wanted.args == [other.id, None]


def test_a_source_retells_somebodys_words_and_no_longer(page, book, records, qtbot):
    page.derived.heading.open()
    click(qtbot, page.derived.add)
    qtbot.keyClicks(page.derived.picker.line, "Ida Renner")
    qtbot.keyClick(page.derived.picker.line, Qt.Key.Key_Return)
    (derivation,) = book.derivations.of_source(records.source.id)
    assert book.actors.get(derivation.actor_id).name == "Ida Renner"

    click(qtbot, page.derived.rows[0].remove)

    assert book.derivations.of_source(records.source.id) == []
    assert page.derived.rows == []


def test_the_arrows_walk_what_a_source_may_derive_from(page, desk, book, records, import_text, qtbot):
    import_text("Levy text A.", title="Levy A")
    second = import_text("Levy text B.", title="Levy B")
    page.derived.heading.open()
    click(qtbot, page.derived.add)
    qtbot.keyClicks(page.derived.picker.line, "levy")
    names = [page.derived.picker.list.item(row).text() for row in range(page.derived.picker.list.count())]
    row = next(row for row, name in enumerate(names) if name.startswith("Levy B"))

    for _ in range(row):
        qtbot.keyClick(page.derived.picker.line, Qt.Key.Key_Down)
    qtbot.keyClick(page.derived.picker.line, Qt.Key.Key_Return)

    assert names[-1] == "Words of levy"
    assert [one.origin_id for one in book.derivations.of_source(records.source.id)] == [second.id]


def test_escape_closes_the_choice_of_an_origin(page, pane, book, records, qtbot):
    pane.activateWindow()
    page.derived.heading.open()
    click(qtbot, page.derived.add)
    assert page.derived.picker.isVisible()

    qtbot.keyClick(page.derived.picker.line, Qt.Key.Key_Escape)

    assert not page.derived.picker.isVisible()
    assert book.derivations.of_source(records.source.id) == []


def test_earlier_versions_and_waiting_passages_lead_on(page, desk, book, records, qtbot):
    assert page.versions.isHidden()
    assert page.waiting.isHidden()
    reading = Reading(filename="gauge2.txt", kind="text", original=b"New.", text="New.\n", details={})
    lost = Anchoring(passage_id=records.first.id, version=2, outcome="orphan")
    desk.open_book.do(update_source(book, records.source, reading, [lost]))

    page.versions.heading.open()

    (version,) = page.versions.versions.widgets
    assert version.accessibleName().startswith("Version 1, imported ")
    with qtbot.waitSignal(desk.wayfinder.source_wanted):
        click(qtbot, version)
    (waiting,) = page.waiting.widgets
    assert waiting.accessibleName() == "1 passage to review"
    with qtbot.waitSignal(desk.wayfinder.versions_wanted) as wanted:
        click(qtbot, waiting)
    assert wanted.args == [records.source.id]


def test_folded_parts_stay_as_they_were_left(page, pane, desk, records, import_text, qtbot):
    click(qtbot, page.details.button)
    click(qtbot, page.leaning.heading.button)

    desk.wayfinder.selected.emit("source", import_text().id)

    assert not page.form.isVisible()
    assert page.leaning.list.isVisible()


def test_everything_to_use_on_the_page_has_a_name(page):
    for heading in (page.derived.heading, page.leaning.heading):
        heading.open()
    choose(page.standing.field, "withdrawn")

    used = [
        widget
        for kind in (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox)
        for widget in page.findChildren(kind)
        if widget.isVisible()
    ]

    assert [one for one in used if not (one.accessibleName() or getattr(one, "text", str)())] == []
