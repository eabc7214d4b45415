import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def editor(pane, options, book):
    pane.tree.select(options["Ferries"])
    pane.editor.setPlainText("A ferry, 🚢 a Ferry and\n\nno boat but a ferry.")
    pane.editor.go_to(0)
    pane.editor.setFocus()
    return pane.editor


def bar_of(pane):
    return pane.side.finding.bar


def selected(editor):
    cursor = editor.textCursor()
    return editor.document().toRawText().encode("utf-16-le")[
        2 * cursor.selectionStart() : 2 * cursor.selectionEnd()
    ].decode("utf-16-le"), cursor.selectionStart()


def test_words_are_found_as_they_are_typed_and_walked_through(pane, editor):
    pane.side.finding.find.trigger()
    QTest.keyClicks(bar_of(pane).field, "ferry")

    assert bar_of(pane).count.text() == "1 of 3"
    assert selected(editor) == ("ferry", 2)
    QTest.keyClick(bar_of(pane).field, Qt.Key.Key_Return)
    assert selected(editor) == ("Ferry", 14)
    QTest.keyClick(bar_of(pane).field, Qt.Key.Key_Return, SHIFT)
    assert selected(editor) == ("ferry", 2)


def test_f3_goes_on_from_the_text_itself(pane, editor, qtbot):
    pane.side.finding.find.trigger()
    QTest.keyClicks(bar_of(pane).field, "ferry")
    editor.setFocus()

    QTest.keyClick(editor, Qt.Key.Key_F3, SHIFT)

    assert bar_of(pane).count.text() == "3 of 3"


def test_escape_closes_the_bar_and_the_text_has_the_keyboard_again(pane, editor):
    pane.side.finding.find.trigger()
    QTest.keyClicks(bar_of(pane).field, "ferry")
    assert len(editor.extraSelections()) == 3

    QTest.keyClick(bar_of(pane).field, Qt.Key.Key_Escape)

    assert bar_of(pane).isHidden()
    assert editor.extraSelections() == []
    assert editor.hasFocus()


def test_what_is_typed_meanwhile_is_found_too(pane, editor, qtbot):
    pane.side.finding.find.trigger()
    QTest.keyClicks(bar_of(pane).field, "ferry")

    editor.go_to(0)
    editor.insertPlainText("Ferry! ")

    qtbot.waitUntil(lambda: bar_of(pane).count.text().endswith("of 4"))
