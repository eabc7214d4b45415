"""The counts over the text: words, the page of the memo, and what is too much for the template."""

import pytest
from PySide6.QtGui import QColor

from briefbook.edits.heading import fill_header
from briefbook.edits.outlining import write_issue
from briefbook.ui import memo_length
from briefbook.ui.outline.outline_pane import OutlinePane
from tests.prose import Prose


def paragraphs(count):
    prose = Prose(7)
    return "\n\n".join(prose.paragraph(70) for _ in range(count))


@pytest.fixture
def pane(desk, book, add, qtbot, monkeypatch):
    """Show a recommendation of several pages in a template that allows two."""
    monkeypatch.setattr(memo_length, "REST", 50)
    desk.memo_length._rest.setInterval(50)
    book.apply(fill_header(book.headers.only(), template="decision-memo"))
    add("Recommendation", text=paragraphs(25))
    pane = OutlinePane(desk)
    qtbot.addWidget(pane)
    pane.resize(1300, 700)
    pane.show()
    qtbot.waitUntil(lambda: desk.memo_length.is_current, timeout=20_000)
    return pane


def counts(pane):
    return pane.side.toolbar.words.text()


def shaded(pane):
    colour = QColor(pane.side._theme.tokens.warning_soft)
    marks = [one for one in pane.editor.extraSelections() if one.format.background().color() == colour]
    return [(one.cursor.selectionStart(), one.cursor.selectionEnd()) for one in marks]


def test_the_page_is_the_one_on_which_the_cursors_place_is_printed(pane, desk):
    pages = desk.memo_length.measured.pages
    pane.editor.go_to(0)
    assert counts(pane).endswith(f" words · page 1 of {pages}")

    pane.editor.go_to(len(pane.editor.text))

    limited = desk.memo_length.measured.limited
    assert counts(pane).endswith(f" · page {limited} of {pages} · over the limit")
    assert pane.side.toolbar.words.property("level") == "warning"
    assert "over the limit" in pane.side.toolbar.words.accessibleName()


def test_what_is_too_much_is_shaded_and_says_so(pane, desk):
    [(start, end)] = shaded(pane)

    assert 0 < start < end == len(pane.editor.text)
    assert "allows 2 pages" in pane.editor.tip(start + 5)
    assert "limit" not in pane.editor.tip(start - 5)


def test_a_line_marks_the_place_too_as_colour_alone_is_not_enough(pane, qtbot):
    [(start, _)] = shaded(pane)
    pane.editor.go_to(start)
    pane.editor.centerCursor()
    pane.editor.clearFocus()
    warning = QColor(pane.side._theme.tokens.warning)

    image = pane.editor.viewport().grab().toImage()

    y = pane.editor.cursorRect().top()
    found = [x for x in range(image.width()) if image.pixelColor(x, y) == warning]
    assert len(found) > image.width() // 3


def test_while_something_is_typed_the_count_says_that_it_is_not_yet_true(pane, desk, qtbot):
    desk.memo_length._rest.setInterval(400)
    pane.editor.go_to(0)

    qtbot.keyClicks(pane.editor, "Now ")

    assert counts(pane).endswith(" …")
    assert pane.side.toolbar.words.property("level") == "stale"
    qtbot.waitUntil(lambda: desk.memo_length.is_current, timeout=20_000)
    assert not counts(pane).endswith(" …")
    # that the typing becomes an edit changes nothing of the memo
    desk.open_book.flush()
    assert desk.memo_length.is_current


def test_a_text_cut_to_the_limit_is_no_longer_shaded(pane, desk, book, qtbot):
    issue = book.issues.all()[0]

    desk.open_book.do(write_issue(issue, "Agree."))

    qtbot.waitUntil(lambda: desk.memo_length.is_current, timeout=20_000)
    assert shaded(pane) == []
    assert " · page 1 of " in counts(pane)


def test_an_issue_that_the_template_leaves_out_is_on_no_page(pane, add):
    other = add("Something else", text="It is not asked for.")

    pane.show_issue(other)

    assert "not in the memo" in counts(pane)


def test_out_of_sight_no_memo_is_made(pane, desk, book, qtbot):
    pane.hide()
    issue = book.issues.all()[0]

    desk.open_book.do(write_issue(issue, "Agree."))
    qtbot.wait(300)
    assert not desk.memo_length.is_current

    pane.show()
    qtbot.waitUntil(lambda: desk.memo_length.is_current, timeout=20_000)


def test_a_memo_that_takes_too_long_is_given_up(pane, desk, book, qtbot, monkeypatch):
    monkeypatch.setattr(memo_length, "_MOST", 10)

    desk.open_book.do(write_issue(book.issues.all()[0], "Agree to all that is asked for."))

    qtbot.waitUntil(lambda: desk.memo_length.is_dear, timeout=20_000)
    assert counts(pane) == "7 words"
    assert "open the Memo" in pane.side.toolbar.words.toolTip()


def test_where_there_is_little_room_the_page_alone_is_told(pane, desk, qtbot):
    pane.editor.go_to(0)
    toolbar = pane.side.toolbar

    for width in range(toolbar.width(), 200, -10):
        toolbar.resize(width, toolbar.height())
        if not toolbar.words.isVisible():
            break
        assert toolbar.words.sizeHint().width() <= toolbar.width()
        seen = counts(pane)

    assert " · " not in seen
