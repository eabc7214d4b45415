import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from briefbook.ui.outline.focus_mode import FocusMode
from briefbook.ui.outline.outline_pane import OutlinePane


@pytest.fixture
def window(desk, options, qtbot):
    """Return a window with a head, a pane at the side and the outline, as the program has them."""
    window = QWidget()
    qtbot.addWidget(window)
    window.head, window.beside = QLabel("Head"), QLabel("Beside")
    window.gone = QLabel("Hidden before")
    window.splitter = QSplitter()
    window.splitter.addWidget(window.beside)
    window.pane = OutlinePane(desk)
    window.splitter.addWidget(window.pane)
    layout, row = QVBoxLayout(window), QHBoxLayout()
    layout.addLayout(row)
    row.addWidget(window.head)
    for one in (window.gone, window.splitter):
        layout.addWidget(one)
    window.gone.hide()
    window.action = QAction("Focus Mode", window)
    window.focus = FocusMode(window)
    window.action.setCheckable(True)
    window.action.triggered.connect(window.focus.toggle)
    window.focus.attach(window.action, lambda: (desk, window.pane))
    window.resize(1000, 600)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.splitter.setSizes([200, 800])
    window.pane.tree.select(options["Ferries"])
    window.pane.editor.setPlainText("\n\n".join(f"Paragraph {n}." for n in range(200)))
    return window


def around(window):
    return [window.head, window.beside, window.pane.tree, window.pane.side.toolbar]


def dimmed(editor):
    return [one.cursor.selectedText() for one in editor.extraSelections()]


def test_only_the_text_is_shown_and_everything_comes_back(window):
    sizes = window.splitter.sizes()

    window.action.trigger()
    assert not any(one.isVisible() for one in around(window))
    assert window.pane.editor.isVisible()
    assert window.pane.editor.hasFocus()
    assert window.action.isChecked()

    window.action.trigger()
    assert all(one.isVisible() for one in around(window))
    assert not window.gone.isVisible()
    assert window.splitter.sizes() == sizes
    assert not window.action.isChecked()


def test_escape_leaves(window):
    window.action.trigger()

    QTest.keyClick(window.pane.editor, Qt.Key.Key_Escape)

    assert all(one.isVisible() for one in around(window))
    assert not window.action.isChecked()


def test_all_paragraphs_but_the_one_with_the_cursor_are_dimmed(window):
    editor = window.pane.editor
    editor.setPlainText("One.\n\nTwo,\nstill two.\n\nThree.")
    editor.go_to(editor.text.index("still"))

    window.action.trigger()
    assert dimmed(editor) == ["One.\u2029\u2029", "\u2029\u2029Three."]

    editor.go_to(0)
    assert dimmed(editor) == ["\u2029\u2029Two,\u2029still two.\u2029\u2029Three."]
    window.action.trigger()
    assert dimmed(editor) == []


def test_the_text_stays_where_it_was_scrolled_to(window, qtbot):
    bar = window.pane.editor.verticalScrollBar()
    window.pane.editor.go_to(window.pane.editor.text.index("Paragraph 60."))
    QApplication.processEvents()
    before = bar.value()

    window.action.trigger()
    qtbot.wait(20)
    assert bar.value() == before

    window.action.trigger()
    qtbot.wait(20)
    assert bar.value() == before


def test_what_is_shown_meanwhile_hides_again(window, qtbot):
    window.action.trigger()

    window.beside.show()

    qtbot.waitUntil(lambda: not window.beside.isVisible())
    assert window.focus.is_on


def test_another_pane_in_the_place_of_the_text_ends_it(window, qtbot):
    window.action.trigger()

    window.pane.hide()

    qtbot.waitUntil(lambda: not window.focus.is_on)
    assert window.head.isVisible()


def test_closing_the_window_shows_everything_first_for_what_is_remembered(window):
    window.action.trigger()

    window.close()

    assert not window.focus.is_on
    assert not any(one.isHidden() for one in around(window))


def test_without_an_issue_there_is_nothing_to_focus_on(window, desk):
    told = []
    desk.messages.told.connect(lambda level, text, button, act: told.append(text))
    window.pane._pages.setCurrentIndex(1)

    window.action.trigger()

    assert "Begin an issue first" in told[0]
    assert not window.action.isChecked()
    assert window.head.isVisible()
