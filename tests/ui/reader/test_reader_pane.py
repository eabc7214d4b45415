"""Reading and marking a source."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QToolButton

from briefbook.domain.citation import written
from briefbook.domain.edit import Edit, added
from briefbook.domain.issue import Issue
from briefbook.domain.reading import Reading
from briefbook.edits.details import edit_details
from briefbook.edits.highlighting import note_passage, remove_passage
from briefbook.edits.library import import_readings, remove_source
from briefbook.ui.reader.reader_pane import ReaderPane
from briefbook.ui.theme.tokens import DARK, LIGHT

Key = Qt.Key
Shift = Qt.KeyboardModifier.ShiftModifier


def select(pane: ReaderPane, words: str) -> None:
    """Select words as a user does with the keyboard."""
    if not pane.text.is_in_caret_mode:
        QTest.keyClick(pane.text, Key.Key_F7)
    shown = pane.text.reading.shown
    place = shown.text.index(words)
    pane.text.put_caret(shown.position_of_place(place))
    while len(pane.text.textCursor().selectedText()) < len(words):
        QTest.keyClick(pane.text, Key.Key_Right, Shift)


def quotes(pane: ReaderPane) -> list[str]:
    return [passage.quote for passage in pane.text.reading.passages]


def background(pane: ReaderPane, words: str) -> str:
    shown = pane.text.reading.shown
    cursor = pane.text.textCursor()
    cursor.setPosition(shown.position_of_place(shown.text.index(words)) + 1)
    return cursor.charFormat().background().color().name().upper()


def test_the_keyboard_goes_to_the_text_and_without_one_to_the_button_that_opens_one(
    desk, book, source, qtbot
):
    pane = ReaderPane(desk)
    qtbot.addWidget(pane)
    with qtbot.waitActive(pane):
        pane.show()
        pane.activateWindow()
    pane.setFocus()
    assert pane.empty.button.hasFocus()

    QTest.keyClick(pane.empty.button, Key.Key_Return)
    assert pane.text.hasFocus()

    desk.open_book.do(lambda: remove_source(book, source))
    assert pane.empty.hasFocus()  # as there is none to open


def test_the_header_says_what_is_missing(pane):
    assert pane.text.header.title.text() == "Ferry plan agreed"
    assert pane.text.header.details.text() == "no author · no publisher · March 2026 · Text, 33 words"


def test_marking_by_keyboard_gives_exactly_those_words(pane, book):
    select(pane, "agreed to buy two ferries")

    QTest.keyClick(pane.text, Key.Key_H)

    assert quotes(pane) == ["agreed to buy two ferries"]
    assert book.passages.all()[0].colour == 1


def test_words_after_an_emoji_and_a_hidden_part_are_marked_exactly(pane, book, source):
    select(pane, "board met 🌊".removesuffix(" 🌊"))

    QTest.keyClick(pane.text, Key.Key_2)

    passage = book.passages.all()[0]
    assert (passage.quote, passage.colour) == ("board met", 2)
    assert book.text_of(source)[passage.start : passage.end] == "board met"
    assert background(pane, "board met") == LIGHT.highlights[1]


def test_an_emoji_can_be_marked(pane):
    select(pane, "harbour 🌊 board")

    QTest.keyClick(pane.text, Key.Key_4)

    assert quotes(pane) == ["harbour 🌊 board"]


def test_marking_is_undone(pane, desk):
    select(pane, "on Monday")
    QTest.keyClick(pane.text, Key.Key_H)

    desk.open_book.undo()

    assert quotes(pane) == []
    assert background(pane, "on Monday") == "#000000"
    assert pane.passage_bar.isHidden()


def test_a_fresh_selection_offers_what_to_do_with_it(pane):
    select(pane, "on Monday")
    assert pane.selection_bar.isVisible()

    pane.marking.colours[2].trigger()

    assert pane.selection_bar.isHidden()
    assert pane.text.reading.passages[0].colour == 3


def test_a_word_selected_by_mouse_is_marked_by_a_swatch(pane):
    shown = pane.text.reading.shown
    place = pane.text.rect_at(shown.position_of_place(shown.text.index("ferries") + 3)).center()

    QTest.mouseDClick(pane.text.viewport(), Qt.MouseButton.LeftButton, pos=place)
    swatches = pane.selection_bar.findChildren(QToolButton)
    QTest.mouseClick(swatches[3], Qt.MouseButton.LeftButton)

    assert [(one.quote, one.colour) for one in pane.text.reading.passages] == [("ferries", 4)]
    assert pane.text.hasFocus()


def test_marking_across_a_part_that_is_set_aside_is_refused(pane, told):
    select(pane, "two ferries.\n\n\n## What")

    QTest.keyClick(pane.text, Key.Key_H)

    assert quotes(pane) == []
    assert told == [
        "This selection runs over text that was set aside; bring it back first, or mark each side of it."
    ]


def test_marking_nothing_says_so(pane, told):
    QTest.keyClick(pane.text, Key.Key_H)

    assert told == ["Select some text to highlight."]


def test_what_is_set_aside_is_counted_and_left_out(pane):
    assert pane.setting_aside.bar.words.text() == "2 parts set aside"
    assert "ferry-hero" not in pane.text.toPlainText()


def test_a_part_is_brought_back_by_its_button_and_undone(pane, desk):
    pane.setting_aside.bar.show_button.click()
    label = pane.setting_aside.labels.labels[1]
    assert "A crowd at the quay" in pane.text.toPlainText()

    label.button.click()
    pane.setting_aside.bar.show_button.click()

    assert "A crowd at the quay" in pane.text.toPlainText()
    assert pane.setting_aside.bar.words.text() == "1 part set aside, 1 brought back"

    desk.open_book.undo()

    assert "A crowd at the quay" not in pane.text.toPlainText()


def test_a_part_brought_back_is_set_aside_again(pane, book):
    pane.setting_aside.bar.show_button.click()
    pane.setting_aside.bar.back_button.click()
    assert pane.setting_aside.bar.words.text() == "2 parts brought back"

    pane.setting_aside.labels.labels[0].button.click()

    assert [part.brought_back for part in pane.text.reading.parts] == [False, True]


def test_bringing_text_back_leaves_passages_where_they_are(pane, mark):
    mark("who pays")

    pane.setting_aside.bar.show_button.click()
    pane.setting_aside.bar.back_button.click()

    assert quotes(pane) == ["who pays"]
    assert background(pane, "who pays") == LIGHT.highlights[0]


def test_n_walks_the_passages_and_around(pane, mark, desk, qtbot):
    first, second = mark("on Monday"), mark("in May")
    chosen = []
    desk.wayfinder.selected.connect(lambda kind, record_id: chosen.append(record_id))

    QTest.keyClick(pane.text, Key.Key_N)
    QTest.keyClick(pane.text, Key.Key_N)
    QTest.keyClick(pane.text, Key.Key_N)
    QTest.keyClick(pane.text, Key.Key_N, Shift)

    assert chosen == [first.id, second.id, first.id, second.id]


def test_clicking_a_highlight_selects_its_passage(pane, mark, desk, qtbot):
    passage = mark("on Monday")
    shown = pane.text.reading.shown
    place = pane.text.rect_at(shown.position(passage.start + 2)).center()

    with qtbot.waitSignal(desk.wayfinder.selected) as selected:
        QTest.mouseClick(pane.text.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert selected.args == ["passage", passage.id]
    assert pane.passage_bar.number.text() == "1"


def test_a_note_is_written_with_m_and_enter(pane, mark, book):
    passage = mark("on Monday")
    QTest.keyClick(pane.text, Key.Key_N)

    QTest.keyClick(pane.text, Key.Key_M)
    QTest.keyClicks(pane.passage_bar.note, "Hm, ask who was there")
    QTest.keyClick(pane.passage_bar.note, Key.Key_Return)

    assert book.passages.get(passage.id).note == "Hm, ask who was there"
    assert quotes(pane) == ["on Monday"]
    assert pane.text.hasFocus()


def test_a_note_being_typed_is_kept_before_another_edit(pane, mark, book, desk):
    passage = mark("on Monday")
    QTest.keyClick(pane.text, Key.Key_N)
    QTest.keyClick(pane.text, Key.Key_M)
    QTest.keyClicks(pane.passage_bar.note, "Half")

    pane.marking.colours[1].trigger()

    kept = book.passages.get(passage.id)
    assert (kept.note, kept.colour) == ("Half", 2)


def test_escape_drops_a_note_being_typed(pane, mark, book):
    passage = mark("on Monday", note="Kept")
    QTest.keyClick(pane.text, Key.Key_N)
    QTest.keyClick(pane.text, Key.Key_M)
    QTest.keyClicks(pane.passage_bar.note, "Not this ")

    QTest.keyClick(pane.passage_bar.note, Key.Key_Escape)

    assert book.passages.get(passage.id).note == "Kept"
    assert pane.passage_bar.note.toPlainText() == "Kept"


def test_a_number_gives_the_current_passage_that_colour(pane, mark, book):
    passage = mark("on Monday")
    QTest.keyClick(pane.text, Key.Key_N)

    QTest.keyClick(pane.text, Key.Key_3)

    assert book.passages.get(passage.id).colour == 3
    assert background(pane, "on Monday") == LIGHT.highlights[2]


def test_citing_a_selection_marks_it_first(pane, source, desk, qtbot):
    select(pane, "in May")

    with qtbot.waitSignal(desk.wayfinder.cite_wanted) as wanted:
        pane.marking.cite.trigger()

    assert wanted.args == [written(source.key, 1)]
    assert quotes(pane) == ["in May"]


def test_citing_words_that_are_marked_cites_that_passage(pane, source, mark, desk, qtbot):
    mark("in May")
    select(pane, "in May")

    with qtbot.waitSignal(desk.wayfinder.cite_wanted) as wanted:
        pane.marking.cite.trigger()

    assert wanted.args == [written(source.key, 1)]


def test_removing_a_passage_is_undone(pane, mark, desk, told):
    mark("in May")
    QTest.keyClick(pane.text, Key.Key_N)

    QTest.keyClick(pane.text, Key.Key_Delete)
    assert (quotes(pane), told) == ([], ["Removed passage 1"])

    desk.open_book.undo()
    assert quotes(pane) == ["in May"]


def test_removing_a_passage_that_is_cited_says_where(pane, mark, book, source, told):
    mark("in May")
    issue = Issue(position="V", title="Ferries", text=f"They meet again {written(source.key, 1)}.")
    book.apply(Edit("Add Issue", (added(issue),)))
    QTest.keyClick(pane.text, Key.Key_N)

    QTest.keyClick(pane.text, Key.Key_Delete)

    assert quotes(pane) == ["in May"]
    assert told == ["This passage is cited in 1 Ferries; take the citation out first."]


def test_overlapping_passages_are_both_to_be_seen(pane, mark):
    mark("It agreed to buy two ferries.", colour=1)

    mark("buy two", colour=2)

    cursor = pane.text.textCursor()
    shown = pane.text.reading.shown
    cursor.setPosition(shown.position_of_place(shown.text.index("buy two")) + 1)
    assert background(pane, "buy two") == LIGHT.highlights[1]
    assert cursor.charFormat().underlineColor().name().upper() == LIGHT.stripes[0]


def test_removing_the_upper_of_two_passages_shows_the_lower(pane, mark, book):
    mark("It agreed to buy two ferries.", colour=1)
    upper = mark("buy two", colour=2)

    book.apply(remove_passage(book, upper))

    assert background(pane, "buy two") == LIGHT.highlights[0]


def test_highlights_follow_the_theme(pane, mark, desk):
    mark("on Monday", colour=4)

    desk.theme.name = "dark"

    assert background(pane, "on Monday") == DARK.highlights[3]


def test_a_wanted_passage_opens_its_source(desk, mark, qtbot):
    passage = mark("who pays")
    pane = ReaderPane(desk)
    qtbot.addWidget(pane)
    pane.show()

    desk.wayfinder.passage_wanted.emit(passage.id)

    assert pane.source_id == passage.source_id
    assert pane.marking.current == passage
    assert pane.passage_bar.isVisible()


def test_a_source_opens_at_an_offset(pane, desk, source, book):
    offset = book.text_of(source).index("who pays")

    desk.wayfinder.source_wanted.emit(source.id, offset)

    shown = pane.text.reading.shown
    assert shown.text[shown.place_of_position(pane.text.textCursor().position()) :].startswith("who pays")
    assert pane.text.cursor_is_in_view()


def test_find_counts_and_goes_round(pane):
    QTest.keyClick(pane.text, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(pane.find_bar.field, "BOARD m")
    assert pane.find_bar.count.text() == "1 of 2"

    QTest.keyClick(pane.find_bar.field, Key.Key_Return)
    assert pane.text.textCursor().selectedText() == "board m"
    assert pane.find_bar.count.text() == "2 of 2"

    QTest.keyClick(pane.find_bar.field, Key.Key_Escape)
    assert pane.find_bar.isHidden()
    assert pane.text.hasFocus()


def test_letters_typed_into_find_mark_nothing(pane):
    select(pane, "on Monday")
    QTest.keyClick(pane.text, Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    QTest.keyClicks(pane.find_bar.field, "h1nm")

    assert quotes(pane) == []


def test_the_header_follows_edits_of_details(pane, source, book):
    book.apply(edit_details(source, author="R. Oda"))

    assert pane.text.header.details.text().startswith("R. Oda · ")


def test_removing_the_source_shows_how_to_choose_another(pane, source, book):
    book.apply(remove_source(book, source))

    assert pane.empty.isVisible()
    assert pane.source_id == ""


def test_an_edit_elsewhere_keeps_selection_and_scroll(pane, mark, book):
    pane.resize(500, 300)
    pane.text.verticalScrollBar().setValue(90)
    select(pane, "on Monday")
    passage = mark("who pays")
    value = pane.text.verticalScrollBar().value()

    book.apply(note_passage(passage, "Who?"))

    assert pane.text.textCursor().selectedText() == "on Monday"
    assert pane.text.verticalScrollBar().value() == value


def test_the_empty_reader_opens_the_newest_source(desk, source, qtbot):
    pane = ReaderPane(desk)
    qtbot.addWidget(pane)
    pane.show()

    pane.empty.button.click()

    assert pane.source_id == source.id


@pytest.mark.parametrize("is_on", [True, False])
def test_f7_turns_caret_mode_on_and_off(pane, is_on):
    pane.text.is_in_caret_mode = not is_on

    QTest.keyClick(pane.text, Key.Key_F7)

    assert pane.text.is_in_caret_mode is is_on
    assert pane.caret_action.isChecked() is is_on


def test_copying_gives_the_words_alone(pane, qapp):
    select(pane, "harbour 🌊 board")

    copied = pane.text.createMimeDataFromSelection()

    assert copied.formats() == ["text/plain"]
    assert copied.text() == "harbour 🌊 board"


def test_a_click_on_a_stripe_selects_its_passage(pane, mark, qtbot):
    passage = mark("on Monday")
    stripes = pane.text.stripes
    stripes.grab()
    height = pane.text.rect_at(pane.text.reading.positions(passage)[0]).center().y()

    QTest.mouseClick(stripes, Qt.MouseButton.LeftButton, pos=QPoint(stripes.width() - 15, height))

    assert pane.marking.current == passage


def test_the_wheel_scrolls_beside_the_text_too(pane, qapp):
    pane.resize(500, 250)
    stripes = pane.text.stripes
    place = QPointF(10, 50)
    turned = QWheelEvent(
        place,
        stripes.mapToGlobal(place),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    qapp.sendEvent(stripes, turned)

    assert pane.text.verticalScrollBar().value() > 0


def test_a_source_is_found_again_where_it_was_left(pane, book, desk, source):
    other = Reading(filename="other.txt", kind="text", original=b"other", text="Other words")
    planned = import_readings(book, [other])
    book.apply(planned.edit)
    pane.resize(500, 250)
    pane.text.verticalScrollBar().setValue(140)

    desk.wayfinder.source_wanted.emit(planned.outcomes[0].source.id, None)
    assert pane.text.toPlainText() == "Other words"
    desk.wayfinder.source_wanted.emit(source.id, None)

    assert pane.text.verticalScrollBar().value() == 140


def test_every_control_has_a_name_and_every_icon_a_tooltip(pane, mark):
    mark("on Monday")
    QTest.keyClick(pane.text, Key.Key_N)
    pane.setting_aside.bar.show_button.click()

    for button in pane.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text(), button
        assert button.text() or button.toolTip(), button


def test_the_document_keeps_to_the_text_where_lines_end_oddly(book, desk, qtbot):
    text = "One\u2028two\u2029three\u0085four\ufdd0five\tsix \U0001f30a.\n\n\nEnd"
    planned = import_readings(book, [Reading(filename="odd.txt", kind="text", original=b"odd", text=text)])
    book.apply(planned.edit)
    pane = ReaderPane(desk)
    qtbot.addWidget(pane)

    pane.open_source(planned.outcomes[0].source.id)

    shown = pane.text.reading.shown
    assert pane.text.document().characterCount() == shown.length + 1
    pane.text.put_caret(shown.position_of_place(text.index("six")), shown.length)
    assert pane.text.selected_span() == (text.index("six"), len(text))


def test_caret_mode_begins_at_the_first_word_in_view(pane):
    QTest.keyClick(pane.text, Key.Key_F7)
    QTest.keyClick(pane.text, Key.Key_Right, Shift)

    assert pane.text.textCursor().selectedText() == "F"
