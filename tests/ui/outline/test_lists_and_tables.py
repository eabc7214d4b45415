import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from briefbook.ui.outline.editor import Editor
from briefbook.ui.outline.highlighter import Highlighter
from briefbook.ui.outline.tables import insert_table
from briefbook.ui.outline.text_formats import TextFormats
from briefbook.ui.theme.tokens import LIGHT, sizes

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ENTER, TAB, BACKTAB = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Backtab


@pytest.fixture
def around(qtbot):
    around = QWidget()
    qtbot.addWidget(around)
    before, editor, after = QLineEdit(around), Editor(around), QLineEdit(around)
    layout = QVBoxLayout(around)
    for one in (before, editor, after):
        layout.addWidget(one)
    with qtbot.waitActive(around):
        around.show()
        around.activateWindow()
    return before, editor, after, around  # which goes with its last name


@pytest.fixture
def editor(around):
    around[1].setFocus()
    return around[1]


def write(editor, text):
    """Show a text; the cursor stands where the bar | is, or ¦ in a table."""
    mark = "¦" if "¦" in text else "^"
    place = text.index(mark)
    editor.setPlainText(text.replace(mark, ""))
    cursor = editor.textCursor()
    cursor.setPosition(place)
    editor.setTextCursor(cursor)


def selected(editor):
    return editor.textCursor().selectedText()


def test_an_item_that_is_inserted_gives_those_after_it_their_numbers(editor, qtbot):
    write(editor, "1. One^\n2. Two\n3. Three")

    qtbot.keyClick(editor, ENTER)
    qtbot.keyClicks(editor, "More")

    assert editor.text == "1. One\n2. More\n3. Two\n4. Three"


def test_numbering_and_the_line_are_undone_together(editor, qtbot):
    write(editor, "1. One^\n2. Two")
    qtbot.keyClick(editor, ENTER)

    editor.undo()

    assert editor.text == "1. One\n2. Two"


def test_a_list_begins_with_the_number_that_was_written(editor, qtbot):
    write(editor, "4) Four^\n5) Five")

    qtbot.keyClick(editor, ENTER)

    assert editor.text == "4) Four\n5) \n6) Five"


def test_tab_moves_an_item_into_the_one_before_it_with_what_is_inside(editor, qtbot):
    write(editor, "1. One\n2. T^wo\n   - inner\n3. Three")

    qtbot.keyClick(editor, TAB)
    assert editor.text == "1. One\n   1. Two\n      - inner\n2. Three"

    qtbot.keyClick(editor, BACKTAB, SHIFT)
    assert editor.text == "1. One\n2. Two\n   - inner\n3. Three"


def test_tab_on_the_first_item_changes_nothing_and_stays(editor, qtbot):
    write(editor, "- O^ne\n- Two")

    qtbot.keyClick(editor, TAB)

    assert editor.text == "- One\n- Two"
    assert editor.hasFocus()


def test_several_items_are_indented_at_once(editor, qtbot):
    write(editor, "^- One\n- Two\n- Three")
    cursor = editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Down)
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)

    qtbot.keyClick(editor, TAB)

    assert editor.text == "- One\n  - Two\n  - Three"


def test_an_empty_inner_item_goes_a_level_out_before_the_list_ends(editor, qtbot):
    write(editor, "1. One\n   - ^")

    qtbot.keyClick(editor, ENTER)
    assert editor.text == "1. One\n- "

    qtbot.keyClick(editor, ENTER)
    qtbot.keyClicks(editor, "No item")
    assert editor.text == "1. One\n\nNo item"


def test_a_line_of_things_to_do_goes_on_with_a_box(editor, qtbot):
    write(editor, "- [x] done^")

    qtbot.keyClick(editor, ENTER)

    assert editor.text == "- [x] done\n- [ ] "


def test_tab_outside_of_lists_leaves_the_field_both_ways(around, editor, qtbot):
    write(editor, "words^")
    qtbot.keyClick(editor, TAB)
    assert around[2].hasFocus()

    editor.setFocus()
    qtbot.keyClick(editor, BACKTAB, SHIFT)

    assert around[0].hasFocus()
    assert editor.text == "words"


@pytest.mark.parametrize(
    "keys", [((TAB, CTRL),), ((Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier), (TAB,))]
)
def test_a_list_is_left_with_control_or_after_escape(around, editor, qtbot, keys):
    write(editor, "- One\n- T^wo")

    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), *key)

    assert around[2].hasFocus()
    assert editor.text == "- One\n- Two"
    assert "Ctrl+Tab" in editor.accessibleDescription()


def test_tab_where_there_is_nowhere_to_go_does_nothing(qtbot):
    editor = Editor()
    qtbot.addWidget(editor)
    editor.setPlainText("words")

    qtbot.keyClick(editor, TAB)

    assert editor.text == "words"


def test_tab_in_code_puts_blanks_in(editor, qtbot):
    highlighter = Highlighter(editor.document(), TextFormats(LIGHT, sizes()), lambda citation: "")
    write(editor, "```\n^x\n```")
    highlighter.rehighlight()

    qtbot.keyClick(editor, TAB)

    assert editor.text == "```\n    x\n```"


def test_tab_goes_through_the_cells_and_lines_the_columns_up(editor, qtbot):
    write(editor, "| Na¦me | 国 |\n|---|---|\n| Merovar |x|")

    qtbot.keyClick(editor, TAB)

    assert editor.text == "| Name    | 国  |\n| ------- | --- |\n| Merovar | x   |"
    assert selected(editor) == "国"
    qtbot.keyClick(editor, TAB)
    assert selected(editor) == "Merovar"
    qtbot.keyClick(editor, BACKTAB, SHIFT)
    assert selected(editor) == "国"


def test_tab_behind_the_last_cell_makes_a_row(editor, qtbot):
    write(editor, "| a | b |\n|---|---|\n| c | d¦ |")

    qtbot.keyClick(editor, TAB)
    qtbot.keyClicks(editor, "e")

    assert editor.text.split("\n")[-1] == "| e    |     |"


def test_enter_in_a_row_makes_the_next_and_in_an_empty_one_ends_the_table(editor, qtbot):
    write(editor, "| a | b |\n|---|---|\n| c | d¦ |")

    qtbot.keyClick(editor, ENTER)
    assert editor.text.split("\n")[-1] == "|     |     |"

    qtbot.keyClick(editor, ENTER)
    qtbot.keyClicks(editor, "No row")
    assert editor.text == "| a   | b   |\n| --- | --- |\n| c   | d   |\n\nNo row"


def test_enter_behind_a_typed_head_makes_a_table_of_it(editor, qtbot):
    write(editor, "| Year | Fare |¦")

    qtbot.keyClick(editor, ENTER)

    assert editor.text == "| Year | Fare |\n| ---- | ---- |\n|      |      |"


def test_enter_ahead_of_a_table_is_a_line_like_any_other(editor, qtbot):
    write(editor, "¦| a | b |\n|---|---|")

    qtbot.keyClick(editor, ENTER)

    assert editor.text == "\n| a | b |\n|---|---|"


def test_a_bar_behind_a_backslash_is_no_edge_and_marks_of_alignment_stay(editor, qtbot):
    write(editor, "| a\\|b¦ | c |\n|:-:|--:|\n| d | 10 |")

    qtbot.keyClick(editor, TAB)

    assert editor.text == "| a\\|b |   c |\n| :--: | --: |\n| d    |  10 |"


def test_one_undo_takes_a_row_back(editor, qtbot):
    write(editor, "| a | b¦ |\n|---|---|")
    qtbot.keyClick(editor, ENTER)

    editor.undo()

    assert editor.text == "| a | b |\n|---|---|"


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [("^", "", ""), ("Words^", "Words\n\n", ""), ("One^\nTwo", "One\n\n", "\n\nTwo")],
)
def test_a_table_is_inserted_apart_from_the_words_around_it(editor, text, before, after):
    write(editor, text)

    editor.setTextCursor(insert_table(editor.textCursor()))

    table = editor.text.removeprefix(before).removesuffix(after)
    assert editor.text == before + table + after
    assert table.split("\n")[0] == "| Column 1 | Column 2 | Column 3 |"
    assert selected(editor) == "Column 1"
