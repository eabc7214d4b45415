import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefbook.ui.outline.editor import Editor


@pytest.fixture
def editor(qtbot):
    editor = Editor()
    qtbot.addWidget(editor)
    return editor


def copied(html="", text=""):
    source = QMimeData()
    if html:
        source.setHtml(html)
    if text:
        source.setText(text)
    return source


def paste(editor, **what):
    editor.insertFromMimeData(copied(**what))
    return editor.text


def test_rich_words_come_as_markdown_and_one_undo_takes_them_back(editor):
    editor.insertPlainText("Before ")

    paste(editor, html="<p>a <b>bold</b> word</p><p>and more</p>", text="a bold word\nand more")

    assert editor.text == "Before a **bold** word\n\nand more"
    editor.undo()
    assert editor.text == "Before "


def test_a_list_begins_on_a_line_of_its_own(editor):
    editor.insertPlainText("See:")

    assert paste(editor, html="<ul><li>one</li><li>two</li></ul>") == "See:\n\n- one\n- two"


def test_a_heading_stands_apart_from_the_lines_around_it(editor):
    editor.setPlainText("- item\n\nmore")
    cursor = editor.textCursor()
    cursor.setPosition(len("- item\n"))
    editor.setTextCursor(cursor)

    assert paste(editor, html="<h2>Fares</h2><p>Five</p>") == "- item\n\n## Fares\n\nFive\nmore"


def test_words_behind_what_is_pasted_are_a_paragraph_of_their_own(editor):
    editor.setPlainText("ab")
    cursor = editor.textCursor()
    cursor.setPosition(1)
    editor.setTextCursor(cursor)

    assert paste(editor, html="<p>one</p><p>two</p>") == "aone\n\ntwo\n\nb"


def test_what_is_pasted_into_a_cell_stays_in_it(editor):
    editor.setPlainText("| a")
    editor.moveCursor(editor.textCursor().MoveOperation.End)

    assert paste(editor, html="<p>b</p><p>c|d</p>") == "| ab c\\|d"


def test_the_markdown_that_was_copied_here_stays_what_it_is(editor, qtbot):
    other = Editor()
    qtbot.addWidget(other)
    other.setPlainText("**bold** [@kim-2025#4]")
    other.selectAll()

    editor.insertFromMimeData(other.createMimeDataFromSelection())

    assert editor.text == "**bold** [@kim-2025#4]"


def test_program_text_comes_as_it_is(editor):
    html = (
        "<meta charset='utf-8'><div style=\"color:#000;font-family:'Droid Sans Mono', monospace;"
        'white-space:pre;"><div><span>**not** bold</span></div></div>'
    )

    assert paste(editor, html=html, text="**not** bold") == "**not** bold"


def test_what_cannot_be_read_as_a_page_comes_as_text(editor):
    assert paste(editor, html="<div>" * 6000 + "x", text="x\r\ny") == "x\ny"


def test_rich_words_can_be_pasted_as_plain_text(editor):
    QApplication.clipboard().setMimeData(copied("<b>bold</b>", "bold"))

    QTest.keyClick(
        editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )

    assert editor.text == "bold"


def test_files_are_left_to_the_window(editor):
    source = copied(text="file:///tmp/x")
    source.setUrls(["file:///tmp/x"])

    assert not editor.canInsertFromMimeData(source)
    assert editor.canInsertFromMimeData(copied(html="<b>x</b>"))
