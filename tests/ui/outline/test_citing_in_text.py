import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor

from briefbook.ui.outline.cite_choices import LIMIT, choices
from briefbook.ui.outline.citing import citation_at
from briefbook.ui.outline.outline_pane import OutlinePane


@pytest.fixture
def editor(pane, options, cite):
    cite("verna-2025", "Ferry Report", "Boats leave each hour", "Fares rise in spring")
    cite("lake-2024", "Bridge Survey", "Piers stand on rock", publisher="Lake Office")
    pane.tree.select(options["Bridges"])
    pane.editor.setFocus()
    return pane.editor


def labels(pane):
    model = pane.side.picker.list.model()
    return [
        model.data(model.index(row, 0), Qt.ItemDataRole.UserRole).label for row in range(model.rowCount())
    ]


def test_typing_the_beginning_of_a_citation_offers_sources_and_passages(pane, editor, qtbot):
    qtbot.keyClicks(editor, "See [@")

    assert pane.side.picker.isVisible()
    assert labels(pane) == ["lake-2024", "lake-2024#1", "verna-2025", "verna-2025#1", "verna-2025#2"]


def test_enter_takes_the_chosen_passage(pane, editor, qtbot):
    qtbot.keyClicks(editor, "See [@ver")
    assert labels(pane) == ["verna-2025", "verna-2025#1", "verna-2025#2"]

    qtbot.keyClick(editor, Qt.Key.Key_Down)
    qtbot.keyClick(editor, Qt.Key.Key_Down)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, ".")

    assert editor.toPlainText() == "See [@verna-2025#2]."
    assert not pane.side.picker.isVisible()


@pytest.mark.parametrize(
    ("typed", "taken"),
    [
        ("[@fares ri", "[@verna-2025]"),
        ("[@bridge", "[@lake-2024]"),
        ("[@verna-2025#2", "[@verna-2025]"),
        ("[@lake-2024; @ver", "[@lake-2024; @verna-2025]"),
    ],
)
def test_a_citation_is_found_by_title_key_and_quoted_words(editor, qtbot, typed, taken):
    qtbot.keyClicks(editor, typed)

    qtbot.keyClick(editor, Qt.Key.Key_Tab)

    assert editor.toPlainText() == taken


def test_quoted_words_lead_to_the_passage_that_has_them(pane, book, editor, qtbot):
    qtbot.keyClicks(editor, "[@piers")

    assert labels(pane) == ["lake-2024", "lake-2024#1"]
    assert [choice.label for choice in choices(book, "verna-2025#2")] == ["verna-2025", "verna-2025#2"]


def test_escape_closes_the_list_and_leaves_what_was_typed(pane, editor, qtbot):
    qtbot.keyClicks(editor, "[@ver")

    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.keyClicks(editor, "n")

    assert editor.toPlainText() == "[@vern"
    assert not pane.side.picker.isVisible()


def test_the_cite_button_begins_a_citation_and_escape_takes_it_back(pane, editor, qtbot):
    qtbot.keyClicks(editor, "See")

    pane.side.toolbar.cite.trigger()
    assert editor.toPlainText() == "See [@"
    assert pane.side.picker.isVisible()
    qtbot.keyClick(editor, Qt.Key.Key_Escape)

    assert editor.toPlainText().strip() == "See"


def test_a_click_on_a_choice_takes_it(pane, editor, qtbot):
    qtbot.keyClicks(editor, "[@")
    view = pane.side.picker.list
    place = view.visualRect(view.model().index(1, 0)).center()

    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert editor.toPlainText() == "[@lake-2024#1]"


def test_the_list_says_when_nothing_is_found(pane, editor, qtbot):
    qtbot.keyClicks(editor, "[@zebra")
    assert pane.side.picker.isVisible()
    assert not pane.side.picker.list.isVisible()

    qtbot.keyClick(editor, Qt.Key.Key_Return)

    assert editor.toPlainText() == "[@zebra\n"
    assert not pane.side.picker.isVisible()


def test_the_list_is_never_longer_than_its_limit(book, cite):
    for number in range(30):
        cite(f"agency-{number:02}", f"Report {number}", "First quote", "Second quote", "Third quote")

    assert len(choices(book, "")) == LIMIT
    assert len(choices(book, "quote")) == LIMIT
    assert [choice.label for choice in choices(book, "agency-07")][:2] == ["agency-07", "agency-07#1"]


def test_f12_leads_to_the_passage_or_source(pane, desk, book, editor, qtbot):
    editor.setPlainText("So [@verna-2025#2; @lake-2024] it is")
    source = book.sources.with_key("verna-2025")

    editor.go_to(8)
    with qtbot.waitSignal(desk.wayfinder.passage_wanted) as wanted:
        qtbot.keyClick(editor, Qt.Key.Key_F12)
    assert wanted.args == [book.passages.numbered(source.id, 2).id]

    editor.go_to(25)
    with qtbot.waitSignal(desk.wayfinder.source_wanted) as wanted:
        pane.side.go_to_citation.trigger()
    assert wanted.args[0] == book.sources.with_key("lake-2024").id


def test_a_ctrl_click_follows_a_citation(desk, editor, qtbot):
    editor.setPlainText("[@lake-2024#1] it is")
    cursor = QTextCursor(editor.document())
    cursor.setPosition(5)
    place = editor.cursorRect(cursor).center() + QPoint(2, 0)

    with qtbot.waitSignal(desk.wayfinder.passage_wanted):
        qtbot.mouseClick(
            editor.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place
        )


def test_a_citation_of_nothing_says_what_is_missing(pane, editor, told):
    editor.setPlainText("[@verna-2025#9] and [@nobody]")

    for offset in (3, 24, 17):
        editor.go_to(offset)
        pane.side.go_to_citation.trigger()

    assert told == [
        "“Ferry Report” has no passage 9.",
        "No source in this book has the key nobody.",
        "Put the cursor on a citation first; it looks like [@key], [@key#4] or [@C3].",
    ]


def test_peeking_shows_the_quote_until_the_next_key(pane, editor, qtbot):
    editor.setPlainText("So [@verna-2025#2]")
    editor.go_to(8)

    qtbot.keyClick(editor, Qt.Key.Key_F12, Qt.KeyboardModifier.AltModifier)
    peek = pane.side.citing.peek_frame
    assert peek.isVisible()
    assert peek.quote.text() == "“Fares rise in spring”"
    assert "Ferry Report · Verna Agency" in peek.about.text()
    qtbot.keyClick(editor, Qt.Key.Key_Right)

    assert not peek.isVisible()


def test_a_citation_from_the_reader_goes_to_where_the_user_last_wrote(
    pane, desk, book, editor, options, told, qtbot
):
    qtbot.keyClicks(editor, "Ferries sail")
    pane.tree.view.setFocus()
    pane.tree.select(options["Risks"])
    pane.hide()

    desk.wayfinder.cite_wanted.emit("[@verna-2025#1]")

    assert book.issues.get(options["Bridges"]).text == "Ferries sail [@verna-2025#1]"
    assert told == ["Cited in 2.2 Bridges"]


def test_a_citation_goes_after_the_one_that_the_cursor_is_in(pane, book, editor, options, qtbot):
    editor.setPlainText("So [@lake-2024]")
    editor.go_to(6)

    pane.cite("[@verna-2025]")

    assert book.issues.get(options["Bridges"]).text == "So [@lake-2024] [@verna-2025]"


def test_a_citation_never_lands_before_a_text_that_nobody_has_touched(pane, book, editor, options):
    editor.setPlainText("Ferries sail.")
    editor.go_to(0)
    editor.setFocus()

    pane.cite("[@verna-2025]")

    assert book.issues.get(options["Bridges"]).text == "Ferries sail. [@verna-2025]"


def test_a_citation_needs_an_issue_to_go_to(desk, told, qtbot):
    pane = OutlinePane(desk)
    qtbot.addWidget(pane)

    desk.wayfinder.cite_wanted.emit("[@verna-2025]")

    assert told == ["Begin an issue first: a citation goes into its text."]


def test_the_pointer_is_told_what_a_citation_is(editor):
    editor.setPlainText("[@verna-2025#1] and [@nobody] end")

    assert editor.tip(4).startswith("“Boats leave each hour”\nFerry Report")
    assert editor.tip(22) == "No source in this book has the key nobody."
    assert editor.tip(31) == ""


def test_citations_in_code_are_no_citations(editor):
    editor.setPlainText("```\n[@verna-2025]\n```\n`[@verna-2025]`")

    assert citation_at(editor.document(), 8) is None
    assert citation_at(editor.document(), 30) is None
