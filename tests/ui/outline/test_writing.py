from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor

from briefbook.edits.outlining import add_issue, write_issue
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.ui.open_book import OpenBook
from briefbook.ui.outline import writing
from briefbook.ui.outline.offsets import to_points, to_units
from briefbook.ui.outline.outline_pane import OutlinePane

CTRL = Qt.KeyboardModifier.ControlModifier
REDO = CTRL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def editor(pane, options):
    pane.tree.select(options["Ferries"])
    pane.editor.setFocus()
    pane.editor.moveCursor(QTextCursor.MoveOperation.End)
    return pane.editor


def text_of(book, issue_id):
    return book.issues.get(issue_id).text


def select(editor, words):
    start = editor.toPlainText().index(words)
    cursor = editor.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + len(words), QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def trigger(pane, text):
    [action] = [a for a in pane.side.actions() if a.text() == text]
    action.trigger()


def test_typing_becomes_one_edit_after_a_pause(pane, book, editor, options, qtbot):
    pane.side.writing._pause.setInterval(20)
    edits = book.journal.count()

    qtbot.keyClicks(editor, " All year.")
    assert book.journal.count() == edits
    qtbot.waitUntil(lambda: text_of(book, options["Ferries"]) == "Ferries run *hourly*. All year.")

    assert book.journal.count() == edits + 1
    assert writing.PAUSE == 2000


def test_selecting_another_issue_keeps_what_was_typed(pane, book, editor, options, qtbot):
    qtbot.keyClicks(editor, "!")

    pane.tree.select(options["Risks"])

    assert text_of(book, options["Ferries"]) == "Ferries run *hourly*.!"
    assert editor.toPlainText() == ""


def test_leaving_the_text_keeps_what_was_typed(pane, book, editor, options, qtbot):
    qtbot.keyClicks(editor, "!")

    pane.tree.view.setFocus()

    assert text_of(book, options["Ferries"]).endswith("!")


def test_another_edit_finds_what_was_typed_in_the_book(desk, book, editor, options, qtbot):
    qtbot.keyClicks(editor, "!")

    desk.open_book.do(add_issue(book.issues.outline(), "Storms"))

    assert text_of(book, options["Ferries"]).endswith("!")
    assert book.undo().text == "Add Issue"


def test_a_command_on_the_issue_being_written_includes_the_typing(pane, book, editor, options, qtbot):
    qtbot.keyClicks(editor, "!")

    pane.tree.commands.promote.trigger()

    assert book.issues.get(options["Ferries"]).parent_id is None
    assert text_of(book, options["Ferries"]).endswith("!")


def test_undo_takes_typing_back_first_and_then_the_books_edits(pane, book, add, editor, options, qtbot):
    add("Storms")
    qtbot.keyClicks(editor, "!")
    assert pane.can_undo_typing

    qtbot.keyClick(editor, Qt.Key.Key_Z, CTRL)
    assert editor.toPlainText() == "Ferries run *hourly*."
    assert not pane.can_undo_typing
    qtbot.keyClick(editor, Qt.Key.Key_Z, CTRL)

    assert [entry.issue.title for entry in book.issues.outline()][-1] == "Risks"


def test_redo_makes_typing_and_then_edits_again(pane, book, add, editor, options, qtbot):
    add("Storms")
    book.undo()

    qtbot.keyClick(editor, Qt.Key.Key_Z, REDO)
    assert [entry.issue.title for entry in book.issues.outline()][-1] == "Storms"
    qtbot.keyClicks(editor, "!")
    qtbot.keyClick(editor, Qt.Key.Key_Z, CTRL)
    qtbot.keyClick(editor, Qt.Key.Key_Z, REDO)

    assert editor.toPlainText().endswith("!")


def test_typing_taken_back_after_a_pause_leaves_no_trace_in_the_history(
    pane, desk, book, editor, options, qtbot
):
    edits = book.journal.count()
    qtbot.keyClicks(editor, "!")
    desk.open_book.flush()
    assert book.journal.count() == edits + 1

    qtbot.keyClick(editor, Qt.Key.Key_Z, CTRL)
    desk.open_book.flush()

    assert book.journal.count() == edits
    assert text_of(book, options["Ferries"]) == "Ferries run *hourly*."


def test_undoing_in_the_book_changes_the_text_and_leaves_the_cursor(pane, desk, book, editor, options):
    issue = book.issues.get(options["Ferries"])
    book.apply(write_issue(issue, f"{issue.text} All year."))
    editor.go_to(7)

    pane.tree.view.setFocus()
    pane.undo()

    assert editor.toPlainText() == "Ferries run *hourly*."
    assert editor.offset == 7
    assert not pane.can_undo_typing


def test_a_title_above_the_text_renames_its_issue(pane, book, options, qtbot):
    pane.tree.select(options["Risks"])
    pane.side.title.setFocus()
    pane.side.title.selectAll()

    qtbot.keyClicks(pane.side.title, "Dangers")
    qtbot.keyClick(pane.side.title, Qt.Key.Key_Return)

    assert book.issues.get(options["Risks"]).title == "Dangers"
    assert pane.editor.hasFocus()


def test_an_emptied_title_comes_back_with_a_sentence(pane, book, options, told, qtbot):
    pane.tree.select(options["Risks"])
    pane.side.title.setFocus()
    pane.side.title.selectAll()

    qtbot.keyClick(pane.side.title, Qt.Key.Key_Delete)
    qtbot.keyClick(pane.side.title, Qt.Key.Key_Return)

    assert pane.side.title.text() == "Risks"
    assert told == ["An issue needs a title."]


def test_each_issue_remembers_its_cursor(pane, editor, options):
    editor.go_to(4)

    pane.tree.select(options["Purpose"])
    pane.tree.select(options["Ferries"])

    assert editor.offset == 4


def test_the_next_session_begins_where_this_one_ended(pane, desk, editor, options, qtbot):
    editor.go_to(9)
    pane.tree.view.collapse(pane.tree.model.index_of(options["Options"]))
    pane.tree.select(options["Ferries"])
    editor.go_to(9)
    state = pane.state()

    later = type(pane)(desk)
    qtbot.addWidget(later)
    later.restore(state)

    assert later.tree.current_id == options["Ferries"]
    assert later.editor.offset == 9


def test_an_issue_wanted_elsewhere_is_shown_at_its_place(pane, desk, book, options, qtbot):
    book.apply(write_issue(book.issues.get(options["Bridges"]), "Über 𝔸 bridges"))

    with qtbot.waitSignal(desk.wayfinder.selected) as selected:
        desk.wayfinder.issue_wanted.emit(options["Bridges"], 7)

    assert selected.args == ["issue", options["Bridges"]]
    assert pane.editor.offset == 7
    assert pane.editor.textCursor().position() == 8


@pytest.mark.parametrize("text", ["plain", "Über", "a 𝔸 b 🔥", ""])
def test_offsets_in_code_points_survive_qts_counting(text):
    assert [to_points(text, to_units(text, n)) for n in range(len(text) + 1)] == list(range(len(text) + 1))


def test_non_breaking_spaces_are_kept(pane, desk, book, editor, options, qtbot):
    editor.insertPlainText(" 38\u00a0°C 🔥")

    desk.open_book.flush()

    assert text_of(book, options["Ferries"]).endswith(" 38\u00a0°C 🔥")


@pytest.mark.parametrize(
    ("action", "written"),
    [
        ("Bold", "Ferries **run** *hourly*."),
        ("Italic", "Ferries *run* *hourly*."),
        ("Heading", "## Ferries run *hourly*."),
        ("List", "- Ferries run *hourly*."),
        ("Quote", "> Ferries run *hourly*."),
        ("Link", "Ferries [run](https://) *hourly*."),
    ],
)
def test_the_formatting_buttons_write_markdown(pane, editor, action, written):
    select(editor, "run")

    trigger(pane, action)
    assert editor.toPlainText() == written

    if action not in ("Heading", "Link"):
        trigger(pane, action)
        assert editor.toPlainText() == "Ferries run *hourly*."


def test_bold_can_be_italic_too(pane, editor):
    select(editor, "run")

    trigger(pane, "Bold")
    trigger(pane, "Italic")
    assert editor.toPlainText() == "Ferries ***run*** *hourly*."

    trigger(pane, "Bold")
    assert editor.toPlainText() == "Ferries *run* *hourly*."


def test_a_list_goes_on_at_its_lines_end(pane, editor, qtbot):
    editor.setPlainText("")

    qtbot.keyClicks(editor, "1. One")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "Two")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClick(editor, Qt.Key.Key_Return)

    assert editor.toPlainText() == "1. One\n2. Two\n\n"


def test_words_are_counted_while_writing(pane, editor, qtbot):
    qtbot.keyClicks(editor, " All year")

    qtbot.waitUntil(lambda: pane.side.toolbar.words.text().startswith("5 words"))


def test_a_text_that_cannot_be_kept_is_not_lost(pane, book, editor, options, told, qtbot, monkeypatch):
    def fail(edit):
        raise BriefbookError("The disk is full.")

    qtbot.keyClicks(editor, "!")
    with monkeypatch.context() as patched:
        patched.setattr(book, "apply", fail)
        pane.tree.select(options["Risks"])
        assert editor.toPlainText().endswith("!")
        assert pane.tree.current_id == options["Ferries"]
    assert "The disk is full." in told

    pane.tree.select(options["Risks"])
    assert text_of(book, options["Ferries"]).endswith("!")


def test_a_book_open_for_reading_only_can_be_read_and_not_changed(desk, told, qtbot, tmp_path):
    path = tmp_path / "verna.briefbook"
    with Book.create(path, "Lake Verna Summit") as book:
        book.apply(add_issue(book.issues.outline(), "Ferries", text="Hourly."))
    with Book.open(path, read_only=True) as book:
        pane = OutlinePane(replace(desk, open_book=OpenBook(book)))
        qtbot.addWidget(pane)

        qtbot.keyClicks(pane.editor, "!")
        qtbot.keyClick(pane.editor, Qt.Key.Key_Z, CTRL)

        assert pane.editor.toPlainText() == "Hourly."
        assert not pane.tree.commands.new_after.isEnabled()
        assert not pane.side.toolbar.cite.isEnabled()


def formats(editor):
    layout = editor.document().firstBlock().layout()
    text = editor.document().firstBlock().text().encode("utf-16-le")
    return {
        text[2 * f.start : 2 * (f.start + f.length)].decode("utf-16-le"): QTextCharFormat(f.format)
        for f in layout.formats()
    }


def test_markdown_is_shown_as_it_is_written(pane, editor, qtbot):
    editor.setPlainText("🔥 **very *hot*** `x` [map](https://a.org)")

    shown = formats(editor)

    assert shown["very "].fontWeight() == 700
    assert shown["hot"].fontItalic()
    assert shown["hot"].fontWeight() == 700
    assert shown["map"].fontUnderline()
    assert shown["**"].foreground().color().name().upper() == "#676D76"


def test_code_in_a_fence_is_not_read_for_marks(pane, editor):
    editor.setPlainText("~~~\n**bold** [@nobody]\n~~~\n**bold**")

    blocks = [editor.document().findBlockByNumber(n) for n in range(4)]

    assert [block.userState() for block in blocks] == [-3, -3, 0, 0]
    assert len(blocks[1].layout().formats()) == 1
    assert len(blocks[3].layout().formats()) == 3


def test_the_columns_of_a_table_line_up_while_it_is_written(pane, editor):
    editor.setPlainText("| in **all** | sum |\n| ---------- | --- |")

    shown = formats(editor)
    assert {one.fontFamilies()[0] for one in shown.values()} == {"Source Code Pro"}
    assert shown["all"].fontWeight() == 700
    assert shown["|"].foreground().color().name().upper() == "#676D76"
    lines = [editor.document().findBlockByNumber(n).layout().lineAt(0) for n in range(2)]
    assert abs(lines[0].cursorToX(13)[0] - lines[1].cursorToX(13)[0]) < 1


def test_a_citation_that_leads_nowhere_is_underlined_until_it_does(pane, editor, cite):
    editor.setPlainText("So [@verna-2025#2] it is [@other-2024]")
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    assert formats(editor)["[@verna-2025#2]"].underlineStyle() == wave

    cite("verna-2025", "Ferry Report", "One quote", "Another quote")

    shown = formats(editor)
    assert shown["[@verna-2025#2]"].underlineStyle() != wave
    assert shown["[@other-2024]"].underlineStyle() == wave


def test_the_text_takes_the_colours_of_another_theme(pane, desk, editor, cite):
    cite("verna-2025", "Ferry Report")
    editor.setPlainText("[@verna-2025]")

    desk.theme.name = "dark"

    assert formats(editor)["[@verna-2025]"].foreground().color().name().upper() == "#6BA8EA"
    desk.theme.name = "light"
