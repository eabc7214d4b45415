"""The suggestions beside the text: walked, accepted, changed and dismissed by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QAbstractItemModelTester, QTest

from briefbook.domain.reading import Reading
from briefbook.edits.claiming import add_claim
from briefbook.edits.library import import_readings
from briefbook.ui.reader.reader_pane import ReaderPane
from briefbook.ui.reader.suggestion_list import SuggestionModel
from briefbook.ui.reader.suggestion_row import EXCERPT

Key = Qt.Key

SAID = "“The old quay could fall,” Rosa Oda said on Tuesday."
PROMISED = "Rosa Oda has promised to reopen the quay within 90 days."
TEXT = f"""Ferry plan agreed

The harbour board confirmed that it will buy two ferries.

{SAID}

{PROMISED}
"""


@pytest.fixture
def source(book):
    reading = Reading(filename="ferry.txt", kind="text", original=b"ferry", text=TEXT)
    planned = import_readings(book, [reading])
    book.apply(planned.edit)
    return planned.outcomes[0].source


@pytest.fixture
def panel(pane, qtbot):
    """Return the panel, shown, once the text has been looked through."""
    qtbot.waitUntil(lambda: pane.suggesting.is_ready)
    QTest.keyClick(pane.text, Key.Key_S)
    return pane.suggesting.panel


def go_to(panel, kind, words=""):
    """Go to the first suggestion of a kind about these words, with the arrow keys."""
    QTest.keyClick(panel.list, Key.Key_Home)
    while not (panel.list.current.kind == kind and words in panel.list.current.quote):
        before = panel.list.currentIndex().row()
        QTest.keyClick(panel.list, Key.Key_Down)
        assert panel.list.currentIndex().row() > before, f"no {kind} {words}"
    return panel.list.current


def open_kinds(pane, words=""):
    return [one.kind for one in pane.suggesting.open if words in one.quote]


def test_the_button_counts_what_is_suggested_once_it_is_found(pane, qtbot):
    assert pane.suggestions_button.text() == "Suggestions"

    qtbot.waitUntil(lambda: pane.suggesting.is_ready)

    assert pane.suggestions_button.text() == f"Suggestions {len(pane.suggesting.open)}"
    assert pane.suggesting.panel.isHidden()


def test_s_shows_the_panel_and_escape_leads_back_to_the_text(pane, panel):
    assert panel.isVisible()
    assert panel.list.hasFocus()
    assert panel.width() >= 260

    QTest.keyClick(panel.list, Key.Key_Escape)
    assert pane.text.hasFocus()

    QTest.keyClick(pane.text, Key.Key_S)
    assert panel.isHidden()


def test_nothing_enters_the_book_by_itself(pane, panel, book):
    for _ in range(20):
        QTest.keyClick(panel.list, Key.Key_Down)

    assert (book.passages.count(), book.claims.count(), book.actors.count()) == (0, 0, 0)


def test_the_text_underlines_the_sentence_and_its_cues(pane, panel):
    suggestion = go_to(panel, "status", "confirmed")

    plain = QTextCharFormat.UnderlineStyle.NoUnderline
    lines = [one for one in pane.text.extraSelections() if one.format.underlineStyle() != plain]
    assert [one.cursor.selectedText() for one in lines] == [suggestion.quote, "confirmed"]


def test_chips_list_one_kind_and_again_all(pane, panel):
    chip = panel.chips.chips["time"]
    times = open_kinds(pane).count("time")
    assert chip.text() == f"Time {times}"

    chip.click()
    assert panel.list.shown.rowCount() == times

    chip.click()
    assert panel.list.shown.rowCount() == len(pane.suggesting.open)


def test_kinds_of_which_there_are_none_have_no_chip(panel):
    assert panel.chips.chips["risk"].isHidden()


def test_enter_on_a_status_begins_a_claim_and_asks_as_of_when(pane, panel, book):
    go_to(panel, "status", "confirmed")

    QTest.keyClick(panel.list, Key.Key_Return)

    fields = pane.claiming.sheet.form.fields
    assert fields.as_of.line.hasFocus()
    assert fields.status.value() == "confirmed"
    assert fields.as_of.value() == ""
    assert "status “confirmed”" in pane.claiming.sheet.suggested.text()
    assert book.claims.count() == 0


def test_the_claim_settles_the_suggestion_and_the_next_is_at_hand(pane, panel, book):
    go_to(panel, "status", "confirmed")
    QTest.keyClick(panel.list, Key.Key_Return)
    QTest.keyClicks(pane.claiming.sheet.form.fields.as_of.line, "2026-03-10")

    pane.claiming.sheet.form.add_button.click()

    [claim] = book.claims.all()
    assert (claim.status, claim.as_of) == ("confirmed", "2026-03-10")
    assert "status" not in open_kinds(pane, "confirmed")
    assert panel.list.hasFocus()
    assert panel.list.current is not None


def test_leaving_the_claim_takes_back_the_passage_made_for_it(pane, panel, book):
    go_to(panel, "status", "confirmed")
    QTest.keyClick(panel.list, Key.Key_Return)
    assert book.passages.count() == 1

    QTest.keyClick(pane.claiming.sheet.form.fields.as_of.line, Key.Key_Escape)

    assert book.passages.count() == 0
    assert panel.list.hasFocus()
    assert panel.list.current.kind == "status"


def test_e_on_a_status_begins_with_the_statement(pane, panel):
    go_to(panel, "status", "confirmed")

    QTest.keyClick(panel.list, Key.Key_E)

    assert pane.claiming.sheet.form.fields.statement.hasFocus()


def test_an_attribution_fills_in_who_says_it(pane, panel):
    go_to(panel, "attribution", "old quay")

    QTest.keyClick(panel.list, Key.Key_Return)

    fields = pane.claiming.sheet.form.fields
    assert fields.by.value() == "Rosa Oda"
    assert fields.statement.value() == "The old quay could fall."


def test_an_attribution_names_who_asserts_the_claim_that_is_there(pane, panel, book, mark):
    book.apply(add_claim(book, "The quay may fall.", status="analysis", passages=[mark(SAID)]))
    go_to(panel, "attribution", "old quay")

    QTest.keyClick(panel.list, Key.Key_Return)

    [claim] = book.claims.all()
    assert book.actors.get(claim.actor_id).name == "Rosa Oda"
    assert pane.claiming.sheet.isHidden()


def test_a_time_leads_to_the_claim_that_is_there(pane, panel, book, mark, desk, qtbot):
    book.apply(add_claim(book, "The quay may fall.", status="analysis", passages=[mark(SAID)]))
    go_to(panel, "time", "Tuesday")

    with qtbot.waitSignal(desk.wayfinder.claim_wanted) as wanted:
        QTest.keyClick(panel.list, Key.Key_Return)

    assert wanted.args == [book.claims.all()[0].id]


def test_a_quotation_is_marked_with_its_speaker_as_one_edit(pane, panel, book, desk):
    quotation = go_to(panel, "quotation")

    QTest.keyClick(panel.list, Key.Key_Return)

    [passage] = book.passages.all()
    assert passage.quote == quotation.quote.strip()
    assert book.actors.get(passage.speaker_id).name == "Rosa Oda"
    assert "quotation" not in open_kinds(pane)

    desk.open_book.undo()
    assert (book.passages.count(), book.actors.count()) == (0, 0)
    assert "quotation" in open_kinds(pane)


def test_the_speaker_is_changed_before_accepting(pane, panel, book):
    go_to(panel, "quotation")

    QTest.keyClick(panel.list, Key.Key_E)
    assert panel.edit_line.hasFocus()
    assert panel.edit_line.text() == "Rosa Oda"
    QTest.keyClicks(panel.edit_line, "R. Oda")
    QTest.keyClick(panel.edit_line, Key.Key_Return)

    assert [one.name for one in book.actors.all()] == ["R. Oda"]
    assert panel.edit_line.isHidden()
    assert panel.list.hasFocus()


def test_escape_leaves_the_change_of_a_suggestion(pane, panel, book):
    go_to(panel, "quotation")
    QTest.keyClick(panel.list, Key.Key_E)

    QTest.keyClick(panel.edit_line, Key.Key_Escape)

    assert panel.edit_line.isHidden()
    assert panel.list.hasFocus()
    assert book.passages.count() == 0


def test_an_actor_is_added(pane, panel, book, told):
    go_to(panel, "actor")

    QTest.keyClick(panel.list, Key.Key_Return)

    assert [one.name for one in book.actors.all()] == ["Rosa Oda"]
    assert told == ["Accepted “Actor: Rosa Oda”"]


def test_a_commitment_is_marked_in_green_and_enters_the_ledger(pane, panel, book, desk):
    go_to(panel, "commitment", "promised")

    QTest.keyClick(panel.list, Key.Key_Return)

    [passage], [commitment] = book.passages.all(), book.commitments.all()
    assert (passage.quote, passage.colour) == (PROMISED, 4)
    assert (commitment.wording, commitment.passage_id) == (PROMISED, passage.id)
    assert PROMISED.startswith(commitment.title.rstrip("…"))
    desk.open_book.undo()
    assert book.passages.all() == book.commitments.all() == []


@pytest.mark.parametrize("key", [Key.Key_D, Key.Key_Delete])
def test_one_key_dismisses_and_undo_brings_it_back(pane, panel, book, desk, told, key):
    suggestion = go_to(panel, "status", "confirmed")
    row = panel.list.currentIndex().row()

    QTest.keyClick(panel.list, key)

    assert suggestion not in pane.suggesting.open
    assert panel.list.currentIndex().row() == row
    assert told == ["Dismissed “Status: confirmed”"]
    [dismissal] = book.dismissals.all()
    assert (dismissal.rule, dismissal.what) == (suggestion.rule, suggestion.fingerprint)

    desk.open_book.undo()
    assert suggestion in pane.suggesting.open


def test_a_dismissed_suggestion_is_not_made_again_in_the_next_session(pane, panel, desk, qtbot):
    suggestion = go_to(panel, "status", "confirmed")
    QTest.keyClick(panel.list, Key.Key_D)
    again = ReaderPane(desk)
    qtbot.addWidget(again)

    again.open_source(pane.source_id)
    qtbot.waitUntil(lambda: again.suggesting.is_ready)

    assert suggestion.fingerprint not in [one.fingerprint for one in again.suggesting.open]


def test_when_all_is_decided_the_panel_says_so(pane, panel):
    while panel.list.current is not None:
        QTest.keyClick(panel.list, Key.Key_D)

    assert panel.nothing.text() == "All that was suggested has been accepted or dismissed."
    assert pane.suggestions_button.text() == "Suggestions 0"


def test_where_it_is_narrow_the_panel_is_under_the_text(pane, panel):
    pane.resize(460, 600)

    assert panel.isVisible()
    assert panel.geometry().top() >= pane.text.geometry().bottom()


def test_under_the_text_the_panel_makes_room_for_the_form(pane, panel):
    pane.resize(460, 600)
    go_to(panel, "status", "confirmed")

    QTest.keyClick(panel.list, Key.Key_Return)
    assert panel.isHidden()

    pane.claiming.sheet.form.cancel_button.click()
    assert panel.isVisible()


def test_the_rows_say_what_is_proposed_and_why(panel):
    go_to(panel, "time", "90 days")
    index = panel.list.currentIndex()

    words, cues = index.data(EXCERPT)

    assert index.data() == "90 days: as of when?"
    assert words == PROMISED
    assert [words[start:end] for start, end in cues] == ["90 days"]
    assert PROMISED[-8:-1] in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_model_keeps_its_promises_while_rows_come_and_go(pane, panel, qtmodeltester):
    model = SuggestionModel(panel)
    tester = QAbstractItemModelTester(model)
    found = pane.suggesting.open

    model.show_suggestions(found)
    model.show_suggestions(found[1:-1])
    model.show_suggestions(found)

    assert model.rowCount() == len(found)
    qtmodeltester.check(model)
    del tester


def test_showing_what_is_set_aside_keeps_the_suggestions(pane, panel):
    before = list(pane.suggesting.open)

    pane.show_parts(True)

    assert pane.suggesting.open == before


def test_the_panel_returns_with_the_session(pane, panel, desk, qtbot):
    again = ReaderPane(desk)
    qtbot.addWidget(again)

    again.restore(pane.state())

    assert again.suggesting.toggle.isChecked()
    assert not again.suggesting.panel.isHidden()


def test_a_double_click_accepts(panel, book, qtbot):
    go_to(panel, "actor")
    place = panel.list.visualRect(panel.list.currentIndex()).center()

    QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert [one.name for one in book.actors.all()] == ["Rosa Oda"]


def test_another_suggestion_takes_the_place_of_a_claim_just_begun(pane, panel, book):
    go_to(panel, "status", "confirmed")
    QTest.keyClick(panel.list, Key.Key_Return)
    panel.list.setFocus()
    other = go_to(panel, "attribution", "old quay")

    QTest.keyClick(panel.list, Key.Key_Return)

    assert [one.quote for one in book.passages.all()] == [other.quote]
