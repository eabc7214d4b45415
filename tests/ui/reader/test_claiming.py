"""From a marked passage to a claim with one key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefbook.domain.reading import Reading
from briefbook.edits.claiming import add_claim
from briefbook.edits.library import import_readings
from briefbook.edits.linking import supersede
from briefbook.ui.reader.shown_text import ShownText

Key = Qt.Key
Shift = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def claim(book):
    """Return a way to make a claim past the window."""

    def made(statement, *passages):
        book.apply(add_claim(book, statement, status="reported", passages=passages))
        return book.claims.all()[-1]

    return made


def select(pane, words):
    shown: ShownText = pane.text.reading.shown
    place = shown.text.index(words)
    pane.text.put_caret(shown.position_of_place(place + len(words)), shown.position_of_place(place))


def test_c_begins_a_claim_of_the_selected_words_which_are_marked_first(pane, book, qtbot):
    select(pane, "agreed to buy")

    QTest.keyClick(pane.text, Key.Key_C)

    sheet = pane.claiming.sheet
    assert [one.quote for one in book.passages.all()] == ["agreed to buy"]
    assert sheet.isVisible()
    assert sheet.form.fields.statement.value() == "It agreed to buy two ferries."
    assert sheet.form.fields.statement.hasFocus()
    assert sheet.form.fields.statement.textCursor().selectedText() == "It agreed to buy two ferries."
    assert book.claims.count() == 0


def test_the_claim_rests_on_the_passage_and_the_bar_leads_to_it(pane, book, mark, told, desk, qtbot):
    passage = mark("agreed to buy")
    QTest.keyClick(pane.text, Key.Key_N)
    QTest.keyClick(pane.text, Key.Key_C)
    form = pane.claiming.sheet.form
    form.fields.status.settle("reported")

    form.add_button.click()

    [claim] = book.claims.on_passage(passage.id)
    assert told == ["Made C1"]
    assert pane.claiming.sheet.isHidden()
    assert pane.text.hasFocus()
    [button] = pane.passage_bar.claims.buttons
    assert button.text() == "C1 reported"
    with qtbot.waitSignal(desk.wayfinder.claim_wanted) as wanted:
        button.click()
    assert wanted.args == [claim.id]


def test_undoing_the_claim_leaves_the_passage(pane, book, desk):
    select(pane, "agreed to buy")
    QTest.keyClick(pane.text, Key.Key_C)
    pane.claiming.sheet.form.fields.status.settle("reported")
    pane.claiming.sheet.form.add_button.click()

    desk.open_book.undo()

    assert (book.claims.count(), book.passages.count()) == (0, 1)
    assert pane.passage_bar.claims.buttons == []


def test_escape_leaves_the_form_and_the_passage_bar_returns(pane, book, mark):
    mark("agreed to buy")
    QTest.keyClick(pane.text, Key.Key_N)
    QTest.keyClick(pane.text, Key.Key_C)
    assert pane.passage_bar.isHidden()

    QTest.keyClick(pane.claiming.sheet.form.fields.status.box, Key.Key_Escape)

    assert pane.claiming.sheet.isHidden()
    assert pane.passage_bar.isVisible()
    assert pane.text.hasFocus()
    assert book.claims.count() == 0


def test_letters_in_the_form_are_no_commands_of_the_reader(pane, book, mark):
    mark("agreed to buy")
    QTest.keyClick(pane.text, Key.Key_N)
    QTest.keyClick(pane.text, Key.Key_C)
    box = pane.claiming.sheet.form.fields.status.box
    box.setFocus()

    for key in (Key.Key_2, Key.Key_C, Key.Key_S, Key.Key_Delete):
        QTest.keyClick(box, key)

    assert [(one.quote, one.colour) for one in book.passages.all()] == [("agreed to buy", 1)]
    assert not pane.suggesting.toggle.isChecked()


def test_the_passage_stays_in_sight_over_the_form(pane, mark, qtbot):
    pane.resize(700, 520)
    passage = mark("who pays")
    QTest.keyClick(pane.text, Key.Key_N)

    QTest.keyClick(pane.text, Key.Key_C)
    qtbot.wait(20)

    place = pane.text.rect_at(pane.text.reading.positions(passage)[0])
    assert pane.text.viewport().rect().contains(place)


def test_marking_nothing_for_a_claim_says_so(pane, told):
    QTest.keyClick(pane.text, Key.Key_C)

    assert told == ["Select some text to highlight."]
    assert pane.claiming.sheet.isHidden()


def test_another_source_puts_the_form_away(pane, book, mark, desk):
    planned = import_readings(book, [Reading(filename="b.txt", kind="text", original=b"b", text="Other")])
    book.apply(planned.edit)
    mark("agreed to buy")
    QTest.keyClick(pane.text, Key.Key_N)
    QTest.keyClick(pane.text, Key.Key_C)

    desk.wayfinder.source_wanted.emit(planned.outcomes[0].source.id, None)

    assert pane.claiming.sheet.isHidden()


def test_a_claim_in_which_something_was_typed_stays_with_another_source(pane, book, mark, desk, told):
    planned = import_readings(book, [Reading(filename="b.txt", kind="text", original=b"b", text="Other")])
    book.apply(planned.edit)
    passage = mark("agreed to buy")
    QTest.keyClick(pane.text, Key.Key_N)
    QTest.keyClick(pane.text, Key.Key_C)
    form = pane.claiming.sheet.form
    QTest.keyClicks(form.fields.statement, "Two ferries were bought")
    form.fields.status.settle("reported")

    desk.wayfinder.source_wanted.emit(planned.outcomes[0].source.id, None)
    select(pane, "Other")
    pane.text.setFocus()
    QTest.keyClick(pane.text, Key.Key_C)
    assert told == ["Add the claim that you have begun first, or cancel it."]
    form.add_button.click()

    [claim] = book.claims.on_passage(passage.id)
    assert claim.statement == "Two ferries were bought"


def test_a_claim_is_given_up_when_its_passage_is_gone(pane, book, mark, told, desk):
    mark("agreed to buy")
    QTest.keyClick(pane.text, Key.Key_N)
    QTest.keyClick(pane.text, Key.Key_C)

    desk.open_book.undo()

    assert pane.claiming.sheet.isHidden()
    assert told == ["The passage of the claim that you had begun is no longer in the book."]


def test_shift_c_holds_a_passage_against_a_claim(pane, book, mark, claim, told):
    passage, other = mark("agreed to buy"), claim("The quay is old.")
    claim("Two ferries were bought.")
    QTest.keyClick(pane.text, Key.Key_N)

    QTest.keyClick(pane.text, Key.Key_C, Shift)
    picker = pane.claiming.picker
    assert picker.isVisible()
    QTest.keyClicks(picker.field, "quay")
    QTest.keyClick(picker.field, Key.Key_Tab)
    QTest.keyClick(picker.field, Key.Key_Return)

    [evidence] = book.evidence.of_passage(passage.id)
    assert (evidence.claim_id, evidence.stance) == (other.id, "against")
    assert told == ["Evidence against C1"]
    assert [button.text() for button in pane.passage_bar.claims.buttons] == ["C1 reported · against"]


def test_arrows_choose_among_the_claims_the_newest_first(pane, book, mark, claim):
    passage, older = mark("agreed to buy"), claim("The quay is old.")
    claim("Two ferries were bought.")
    QTest.keyClick(pane.text, Key.Key_N)
    QTest.keyClick(pane.text, Key.Key_C, Shift)

    QTest.keyClick(pane.claiming.picker.field, Key.Key_Down)
    QTest.keyClick(pane.claiming.picker.field, Key.Key_Return)

    assert [one.claim_id for one in book.evidence.of_passage(passage.id)] == [older.id]


def test_shift_c_without_claims_says_how_to_make_one(pane, mark, told):
    mark("agreed to buy")
    QTest.keyClick(pane.text, Key.Key_N)

    QTest.keyClick(pane.text, Key.Key_C, Shift)

    assert told == ["The book has no claims yet: C makes one of these words."]


def test_the_bar_follows_what_becomes_of_a_claim(pane, book, mark, claim):
    passage = mark("agreed to buy")
    older, newer = claim("Two were bought.", passage), claim("Three were bought.")
    QTest.keyClick(pane.text, Key.Key_N)

    book.apply(supersede(book, older, newer, "A later vote"))

    assert [button.text() for button in pane.passage_bar.claims.buttons] == ["C1 superseded"]
