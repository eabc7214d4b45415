import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from briefbook.domain.citation import written
from briefbook.edits.library import bring_back, edit_details
from briefbook.edits.outlining import retitle_issue


@pytest.fixture
def page(pane, desk, records):
    desk.wayfinder.selected.emit("source", records.source.id)
    return pane.page


def words(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def type_in(qtbot, line, text):
    line.selectAll()
    qtbot.keyClicks(line, text)


def test_each_detail_says_where_it_came_from(page):
    origins = {name: line.accessibleDescription() for name, line in page.form.lines.items()}

    assert page.form.lines["title"].text() == "One gauge"
    assert origins["title"] == "read in the text"
    assert origins["author"] == "from the file"
    assert origins["published"] == "missing"
    assert {"read in the text", "from the file", "missing"} <= set(words(page))


def test_a_detail_is_entered_by_hand_and_undone(page, desk, book, records, qtbot):
    type_in(qtbot, page.form.lines["published"], "2026-10")
    qtbot.keyClick(page.form.lines["published"], Qt.Key.Key_Return)
    assert book.sources.get(records.source.id).published == "2026-10"
    assert page.form.lines["published"].accessibleDescription() == "entered by hand"

    desk.open_book.undo()

    assert page.form.lines["published"].text() == ""
    assert page.form.lines["published"].accessibleDescription() == "missing"


def test_a_date_that_is_none_is_told_once_and_stays_until_it_is_mended(
    page, desk, book, records, told, qtbot
):
    line = page.form.lines["published"]
    type_in(qtbot, line, "last autumn")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    desk.open_book.do(retitle_issue(records.issue, "Aims"))
    assert len(told) == 1
    assert line.text() == "last autumn"
    assert line.property("level") == "error"

    type_in(qtbot, line, "2026")
    qtbot.keyClick(line, Qt.Key.Key_Return)

    assert book.sources.get(records.source.id).published == "2026"
    assert line.property("level") is None


def test_a_refused_detail_goes_when_another_source_is_shown(page, pane, desk, records, told, qtbot):
    type_in(qtbot, page.form.lines["title"], " ")
    qtbot.keyClick(page.form.lines["title"], Qt.Key.Key_Return)
    assert told[0][0] == "error"

    qtbot.keyClick(page.form.lines["title"], Qt.Key.Key_Escape)

    assert page.form.lines["title"].text() == "One gauge"


def test_typing_goes_on_while_another_detail_changes(page, desk, book, records, qtbot):
    type_in(qtbot, page.form.lines["publisher"], "The Lakeside")

    book.apply(edit_details(records.source, author="M. Tolland"))

    assert page.form.lines["publisher"].text() == "The Lakeside"
    assert page.form.lines["author"].text() == "M. Tolland"


def test_what_the_source_is_and_where_it_is_cited(page, desk, records, qtbot):
    shown = words(page)

    assert written(records.source.key) in shown
    assert "gauge.txt" in shown
    assert "Set aside" in shown
    assert [one.accessibleName() for one in page.cited_in.widgets] == ["1 Purpose", "R1 It leaks"]
    with qtbot.waitSignal(desk.wayfinder.risk_wanted):
        qtbot.mouseClick(page.cited_in.widgets[1], Qt.MouseButton.LeftButton)


def test_its_passages_lead_to_the_reader(page, desk, records, qtbot):
    cards = page.passages.widgets
    assert [card.accessibleDescription() for card in cards] == ["1 · New", "2"]

    with qtbot.waitSignal(desk.wayfinder.passage_wanted) as wanted:
        qtbot.mouseClick(cards[1], Qt.MouseButton.LeftButton)

    assert wanted.args == [records.second.id]


def test_text_brought_back_no_longer_counts_as_set_aside(page, desk, book, records):
    desk.open_book.do(bring_back(book.set_asides.of_source(records.source.id)))

    assert "Set aside" not in words(page)


def test_the_citation_is_copied(page, records, told, qtbot):
    page._copy.click()

    assert QGuiApplication.clipboard().text() == written(records.source.key)
    assert told == [("info", f"Copied {written(records.source.key)}")]
