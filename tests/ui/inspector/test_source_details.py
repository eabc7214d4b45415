import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from briefbook.domain.citation import written
from briefbook.domain.reading import Reading
from briefbook.edits.details import edit_bibliography, edit_details
from briefbook.edits.library import import_readings
from briefbook.edits.outlining import retitle_issue
from briefbook.edits.readings import bring_back


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


def test_tags_are_added_and_taken_away(page, desk, book, records, qtbot):
    tags = page.library.tags
    # not by keys: there is no window for the completions offscreen
    tags.line.setText("trade; ports")
    qtbot.keyClick(tags.line, Qt.Key.Key_Return)
    assert [chip.text() for chip in tags.chips.chips] == ["ports", "trade"]
    assert tags.line.text() == ""

    tags.chips.chips[0].click()
    assert [tag.name for tag in book.tags.of_source(records.source.id)] == ["trade"]

    desk.open_book.undo()
    assert [chip.text() for chip in tags.chips.chips] == ["ports", "trade"]


def test_a_collection_is_joined_made_and_left(page, desk, book, records, qtbot):
    collections = page.library.collections
    collections.line.setText("Summit papers")
    qtbot.keyClick(collections.line, Qt.Key.Key_Return)

    assert book.collections.sizes() == {book.collections.named("Summit papers").id: 1}
    assert [chip.text() for chip in collections.chips.chips] == ["Summit papers"]

    collections.chips.chips[0].click()
    assert book.collections.sizes() == {}
    assert collections.chips.chips == []


def test_a_tag_being_typed_stays_with_the_source_that_it_is_for(page, desk, book, records):
    other = import_readings(book, [Reading(filename="b.txt", kind="text", original=b"B", text="B")])
    book.apply(other.edit)
    page.library.tags.line.setText("trade")

    desk.wayfinder.selected.emit("source", other.outcomes[0].source.id)

    assert [tag.source_id for tag in book.tags.all()] == [records.source.id]
    assert page.library.tags.line.text() == ""


def test_the_bibliography_is_unfolded_and_typed(page, desk, book, records, qtbot):
    assert not page.bibliography.is_open
    page.bibliography.open()
    fields = page.bibliography_fields

    fields.type.setCurrentIndex(fields.type.findData("article-journal"))
    fields.type.activated.emit(fields.type.currentIndex())
    type_in(qtbot, fields.lines["container-title"], "Journal of Risk")
    qtbot.keyClick(fields.lines["container-title"], Qt.Key.Key_Return)

    known = {"type": "article-journal", "container-title": "Journal of Risk"}
    assert book.sources.get(records.source.id).bibliography == known
    assert page.bibliography.button.accessibleName() == "Bibliography, 2"
    desk.open_book.undo()
    assert fields.lines["container-title"].text() == ""


def test_what_a_bibliography_says_besides_is_shown_too(page, desk, book, records):
    book.apply(edit_bibliography(records.source, jurisdiction="Verna", type="standard"))

    assert page.bibliography_fields.lines["jurisdiction"].text() == "Verna"
    assert page.bibliography_fields.type.value == "standard"


def test_what_came_with_it_leads_there_and_back(page, pane, desk, book, records, qtbot):
    annex = Reading(filename="annex.txt", kind="text", original=b"Annex", text="Annex")
    plan = import_readings(book, [annex], {0: records.source.id})
    book.apply(plan.edit)
    assert [one.accessibleName() for one in page.company.widgets] == ["Attachment: annex.txt"]

    with qtbot.waitSignal(desk.wayfinder.source_wanted) as wanted:
        page.company.widgets[0].click()
    assert wanted.args == [plan.outcomes[0].source.id, None]

    desk.wayfinder.selected.emit("source", plan.outcomes[0].source.id)
    assert [one.accessibleName() for one in page.company.widgets] == ["Attached to “One gauge”"]


def test_the_kind_and_size_of_the_file_are_told(page, book, records):
    shown = words(page)

    assert "Text" in shown
    assert f"{len(book.original_of(records.source))} bytes" in shown


def test_a_title_of_one_long_word_makes_the_card_no_wider(page, desk, book, records):
    before = page.minimumSizeHint().width()

    desk.open_book.do(edit_details(book.sources.get(records.source.id), title="w" * 400))

    assert page.minimumSizeHint().width() == before
    assert page._title.accessibleName() == "w" * 400
