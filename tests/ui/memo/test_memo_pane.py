import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton

from briefbook.edits.outlining import add_issue, remove_issue, retitle_issue, write_issue
from briefbook.ui.memo.memo_pane import MemoPane


@pytest.fixture
def pane(desk, issues, qtbot):
    return shown(MemoPane(desk), desk, qtbot)


def shown(pane, desk, qtbot):
    qtbot.addWidget(pane)
    pane.resize(600, 700)
    pane.show()
    qtbot.waitExposed(pane)
    if desk.open_book.book.issues.count():
        qtbot.waitUntil(lambda: is_drawn(pane), timeout=10_000)
    return pane


def is_drawn(pane):
    preview = pane.paper.preview
    return bool(preview) and bool(pane.paper.sheets[0].drawn) and pane.paper.sheets[0].drawn[0] is preview


def test_the_pages_are_shown_as_they_will_be_printed(pane):
    pages = pane.paper.sheets

    assert len(pages) >= 3
    assert "Note the agreement." in pages[0].accessibleDescription()
    assert pages[0].accessibleName() == f"Page 1 of {len(pages)}"
    image = pages[0].grab(pages[0].paper).toImage()
    shades = {image.pixelColor(x, y).lightness() for x in range(0, 500, 3) for y in range(0, 300, 3)}
    assert 255 in shades  # the paper
    assert min(shades) < 100  # the ink


def test_only_pages_near_the_view_are_drawn(pane, qtbot):
    assert not pane.paper.sheets[-1].has_image

    qtbot.keyClick(pane.paper, Qt.Key.Key_End)

    qtbot.waitUntil(lambda: pane.paper.sheets[-1].has_image, timeout=5000)
    assert pane.bar._page.text() == f"Page {len(pane.paper.sheets)} of {len(pane.paper.sheets)}"


def test_an_edit_is_on_the_page_a_moment_later_and_the_old_page_until_then(pane, desk, issues, qtbot):
    before = pane.paper.preview

    desk.open_book.do(write_issue(issues[0], "Read the gauge at noon."))
    assert pane.paper.sheets[0].has_image

    qtbot.waitUntil(lambda: pane.paper.preview is not before, timeout=5000)
    assert "Read the gauge at noon." in pane.paper.sheets[0].accessibleDescription()
    assert pane.paper.sheets[0].has_image


def test_nothing_is_made_out_of_sight_until_the_pane_is_shown_again(pane, desk, issues, qtbot):
    before = pane.paper.preview
    pane.hide()
    desk.open_book.do(retitle_issue(issues[0], "Aims"))
    qtbot.wait(350)
    assert pane.paper.preview is before

    pane.show()

    qtbot.waitUntil(lambda: pane.paper.preview is not before, timeout=5000)
    assert "Aims" in pane.paper.sheets[0].accessibleDescription()


def test_a_click_on_a_part_leads_to_its_issue(pane, desk, issues, qtbot):
    place = next(place for place in pane.paper.preview.places if place.issue_id == issues[1].id)
    sheet = pane.paper.sheets[place.page]
    scale = sheet.paper.height() / sheet.page.height
    point = sheet.paper.topLeft() + QPoint(80, round((place.top + 30) * scale))

    with qtbot.waitSignal(desk.wayfinder.issue_wanted) as led:
        qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=point)

    assert led.args == [issues[1].id, None]


def test_headings_inside_a_text_belong_to_its_issue_and_the_notes_to_none(pane, issues):
    ids = [place.issue_id for place in pane.paper.preview.places]

    assert ids == [issues[0].id, issues[1].id, issues[1].id, issues[2].id]
    assert pane.paper.preview.issue_at(0, 1.0) is None


def test_enter_leads_to_the_text_in_sight(pane, desk, issues, qtbot):
    qtbot.keyClick(pane.paper, Qt.Key.Key_End)

    with qtbot.waitSignal(desk.wayfinder.issue_wanted) as led:
        pane.bar.text_action.trigger()

    assert led.args[0] in (issues[1].id, issues[2].id)


def test_what_needs_attention_is_counted_and_listed(pane, qtbot):
    assert pane.bar.warnings_button.text() == "1 warning"
    assert pane.warnings.isHidden()

    pane.bar.warnings_button.click()

    assert not pane.warnings.isHidden()
    assert "nobody-2020" in pane.warnings._words.text()


def test_pages_are_as_wide_as_the_pane_until_they_are_zoomed(pane, qtbot):
    assert pane.paper.fits_width
    fitting = pane.paper.zoom
    pane.bar.zoom_in_action.trigger()
    assert pane.paper.zoom > fitting
    larger = pane.paper.zoom

    wheel(pane.paper, -120)
    assert pane.paper.zoom < larger
    pane.bar.fit_action.trigger()

    assert pane.paper.zoom == fitting
    assert pane.bar._zoom.text() == f"{fitting:.0%}"


def wheel(view, by):
    event = QWheelEvent(
        QPointF(50, 50),
        QPointF(view.viewport().mapToGlobal(QPoint(50, 50))),
        QPoint(0, 0),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_the_keyboard_scrolls_the_pages(pane, qtbot):
    bar = pane.paper.verticalScrollBar()
    qtbot.keyClick(pane.paper, Qt.Key.Key_PageDown)
    once = bar.value()
    qtbot.keyClick(pane.paper, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > once > 0

    qtbot.keyClick(pane.paper, Qt.Key.Key_Home)

    assert bar.value() == 0


def test_the_place_stays_when_the_memo_is_made_again(pane, desk, issues, qtbot):
    pane.paper.verticalScrollBar().setValue(500)
    before = pane.paper.preview

    desk.open_book.do(write_issue(issues[0], "Note it."))
    qtbot.waitUntil(lambda: pane.paper.preview is not before, timeout=5000)

    assert pane.paper.verticalScrollBar().value() == 500


def test_the_header_is_folded_away_and_back(pane):
    pane.bar.header_action.trigger()
    assert pane.form.isHidden()

    pane.bar.header_action.trigger()

    assert not pane.form.isHidden()


def test_an_empty_book_says_what_the_memo_prints_and_leads_to_the_outline(desk, qtbot):
    pane = shown(MemoPane(desk), desk, qtbot)
    button = next(b for b in pane.findChildren(QPushButton) if b.text() == "Go to the Outline")
    assert button.isVisible()

    with qtbot.waitSignal(desk.wayfinder.outline_wanted):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_first_issue_brings_the_pages_and_removing_it_takes_them_away(desk, book, qtbot):
    pane = shown(MemoPane(desk), desk, qtbot)
    desk.open_book.do(add_issue(book.issues.outline(), "Purpose"))
    qtbot.waitUntil(lambda: is_drawn(pane), timeout=10_000)
    assert pane.paper.isVisible()

    outline = book.issues.outline()
    desk.open_book.do(remove_issue(book, outline, outline.children()[0]))

    qtbot.waitUntil(lambda: not pane.paper.isVisible(), timeout=5000)


def test_every_button_of_the_pane_has_a_name(pane):
    nameless = [b for b in pane.findChildren(QAbstractButton) if not (b.accessibleName() or b.text())]

    assert nameless == []
