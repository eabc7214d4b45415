from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDesktopServices, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QSplitter

from briefbook.domain.commitment import Commitment
from briefbook.edits.entering import enter
from briefbook.edits.heading import fill_header
from briefbook.edits.outlining import add_issue, remove_issue, retitle_issue, write_issue
from briefbook.jobs import exporting
from briefbook.ui.memo.memo_pane import MemoPane
from tests.jobs.working import crash


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
    preview = pane.preview
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


def test_who_comes_before_the_pages_are_made_scrolls_them_by_keys(desk, issues, qtbot):
    window = QSplitter()
    window.resize(600, 700)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    pane = MemoPane(desk)
    window.addWidget(pane)
    pane.setFocus()
    assert not pane.paper.isVisible()

    qtbot.waitUntil(pane.paper.hasFocus)


def test_only_pages_near_the_view_are_drawn(pane, qtbot):
    assert not pane.paper.sheets[-1].has_image

    qtbot.keyClick(pane.paper, Qt.Key.Key_End)

    qtbot.waitUntil(lambda: pane.paper.sheets[-1].has_image, timeout=5000)
    assert pane.bar._page.text() == f"Page {len(pane.paper.sheets)} of {len(pane.paper.sheets)}"


def test_an_edit_is_on_the_page_a_moment_later_and_the_old_page_until_then(pane, desk, issues, qtbot):
    before = pane.preview

    desk.open_book.do(write_issue(issues[0], "Read the gauge at noon."))
    assert pane.paper.sheets[0].has_image

    qtbot.waitUntil(lambda: pane.preview is not before, timeout=5000)
    assert "Read the gauge at noon." in pane.paper.sheets[0].accessibleDescription()
    assert pane.paper.sheets[0].has_image


def test_nothing_is_made_out_of_sight_until_the_pane_is_shown_again(pane, desk, issues, qtbot):
    before = pane.preview
    pane.hide()
    desk.open_book.do(retitle_issue(issues[0], "Aims"))
    qtbot.wait(350)
    assert pane.preview is before

    pane.show()

    qtbot.waitUntil(lambda: pane.preview is not before, timeout=5000)
    assert "Aims" in pane.paper.sheets[0].accessibleDescription()


def test_a_click_on_a_part_leads_to_its_issue(pane, desk, issues, qtbot):
    place = next(place for place in pane.preview.made.places if place.record_id == issues[1].id)
    sheet = pane.paper.sheets[place.page]
    scale = sheet.paper.height() / sheet.size_in_points[1]
    point = sheet.paper.topLeft() + QPoint(80, round((place.top + 30) * scale))

    with qtbot.waitSignal(desk.wayfinder.issue_wanted) as led:
        qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=point)

    assert led.args == [issues[1].id, None]


def test_headings_inside_a_text_belong_to_its_issue_and_the_notes_to_none(pane, issues):
    preview = pane.preview
    ids = [place.record_id for place in preview.made.places]

    assert ids == [issues[0].id, issues[1].id, issues[2].id]
    begins = next(place for place in preview.made.places if place.record_id == issues[1].id)
    assert preview.issue_at(begins.page, begins.top + 60) == issues[1].id
    assert preview.issue_at(0, 1.0) is None


def test_enter_leads_to_the_text_in_sight(pane, desk, issues, qtbot):
    qtbot.keyClick(pane.paper, Qt.Key.Key_End)

    with qtbot.waitSignal(desk.wayfinder.issue_wanted) as led:
        pane.bar.text_action.trigger()

    assert led.args[0] in (issues[1].id, issues[2].id)


def test_what_needs_attention_is_counted_and_listed(pane, qtbot):
    assert pane.bar.warnings_button.text() == "1 warning"
    assert pane.attention.isHidden()

    pane.bar.warnings_button.click()

    assert not pane.attention.isHidden()
    assert "nobody-2020" in pane.attention.sentences[0]


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


def test_the_menu_of_sizes_marks_the_one_that_is_shown(pane):
    menu = pane.bar._zoom.menu()

    def marked():
        menu.aboutToShow.emit()
        return [action.text() for action in menu.actions() if action.isChecked()]

    assert marked() == ["Pages as Wide as the Pane"]
    next(action for action in menu.actions() if action.text() == "75%").trigger()
    assert marked() == ["75%"]
    pane.bar.zoom_in_action.trigger()
    assert "Pages as Wide as the Pane" not in marked()
    pane.bar.fit_action.trigger()
    assert marked() == ["Pages as Wide as the Pane"]


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
    before = pane.preview

    desk.open_book.do(write_issue(issues[0], "Note it."))
    qtbot.waitUntil(lambda: pane.preview is not before, timeout=5000)

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


def test_what_is_being_typed_is_on_the_page_before_it_is_an_edit(pane, desk, book, issues, qtbot):
    desk.open_book.drafts(lambda: replace(issues[0], text="Typed a moment ago."))

    desk.open_book.typed.emit()

    qtbot.waitUntil(lambda: "Typed a moment ago." in pane.paper.sheets[0].accessibleDescription())
    assert book.issues.get(issues[0].id).text == "Note the agreement."


def test_a_memo_that_cannot_be_made_is_told_and_the_last_pages_stay(pane, desk, book, qtbot):
    before = pane.preview

    desk.open_book.do(fill_header(book.headers.only(), template="gone"))

    qtbot.waitUntil(lambda: pane.attention.is_error)
    assert "There is no memo template “gone”" in pane.attention.sentences[0]
    assert pane.attention.isVisible()
    assert pane.preview is before
    assert pane.paper.isVisible()
    assert pane.bar.template.currentText() == "“gone” (not found)"
    desk.open_book.undo()
    qtbot.waitUntil(lambda: not pane.attention.is_error)


def test_a_process_that_ends_is_told_and_the_next_edit_makes_the_memo(pane, desk, issues, qtbot, monkeypatch):
    before = pane.preview
    monkeypatch.setattr(exporting, "memo_file", crash)
    pane._remake()
    qtbot.waitUntil(lambda: pane.attention.is_error)
    assert "ended unexpectedly" in pane.attention.sentences[0]
    assert pane.preview is before

    monkeypatch.undo()
    desk.open_book.do(write_issue(issues[0], "Once more."))

    qtbot.waitUntil(lambda: pane.preview is not before, timeout=10_000)
    assert not pane.attention.is_error


def test_the_limit_is_beside_the_pages_and_going_over_it_is_said_in_words(pane, desk, book, issues, qtbot):
    pane.resize(900, 700)
    desk.open_book.do(fill_header(book.headers.only(), template="decision-memo"))
    qtbot.waitUntil(lambda: pane.bar._page.text().endswith(" · over the limit of 2"), timeout=10_000)
    assert pane.bar._sign.isVisible()
    assert pane.bar._page.property("level") == "warning"

    desk.open_book.do(write_issue(issues[1], "Short."))

    qtbot.waitUntil(lambda: pane.bar._page.text().endswith(" · limit 2"), timeout=10_000)
    assert not pane.bar._sign.isVisible()


def test_sentences_lead_to_what_they_are_about(pane, desk, book, issues, qtbot):
    desk.open_book.do(fill_header(book.headers.only(), template="decision-memo"))
    qtbot.waitUntil(lambda: pane.attention.count > 2, timeout=10_000)
    pane.bar.warnings_button.click()
    leads = {b.accessibleName(): b for b in pane.attention.findChildren(QPushButton) if b.isVisible()}

    to_text = next(
        button for name, button in leads.items() if name.startswith("Go to Text") and "nobody" in name
    )
    with qtbot.waitSignal(desk.wayfinder.issue_wanted) as led:
        to_text.click()
    assert led.args == [issues[2].id, None]
    next(button for name, button in leads.items() if name.startswith("Go to Page")).click()

    assert pane.paper.page_in_sight == 2


def test_a_sentence_about_a_working_paper_leads_to_it(pane, desk, book, qtbot):
    book.apply(enter(book, Commitment, {"title": "Pause the levy"}))
    preview = replace(pane.preview, contents=book.contents())
    (pause,) = book.commitments.all()

    target = preview.target_of("The commitment “Pause the levy” (K1) cites @nobody, which is not there.")

    assert target == ("commitment", pause.id)
    with qtbot.waitSignal(desk.wayfinder.commitment_wanted) as led:
        pane._go(*target)
    assert led.args == [pause.id]


def test_a_template_is_chosen_and_its_sections_are_added_and_taken_back(pane, desk, book, qtbot):
    pane.bar.template.setCurrentIndex(pane.bar.template.findData("decision-memo"))
    pane.bar.template.activated.emit(pane.bar.template.currentIndex())
    assert book.headers.only().template == "decision-memo"
    qtbot.waitUntil(lambda: "“Bottom line”" in " ".join(pane.attention.sentences), timeout=10_000)
    pane.bar.warnings_button.click()

    pane.attention.sections.click()

    titles = [issue.title for issue in book.issues.outline().children()]
    assert titles.index("Bottom line") < titles.index("Background") < titles.index("Next steps")
    desk.open_book.undo()
    assert [issue.title for issue in book.issues.outline().children()] == ["Purpose", "Background", "Options"]


def test_every_template_says_when_to_use_it(pane):
    choice = pane.bar.template

    assert choice.count() >= 9
    assert all(choice.itemData(place, Qt.ItemDataRole.UserRole + 1) for place in range(choice.count()))
    assert choice.accessibleDescription()


def test_the_folder_of_own_templates_has_one_to_start_from(pane, own_templates, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)

    pane.bar.folder_action.trigger()

    assert opened == [str(own_templates)]
    assert pane.bar.template.findText("My memo") >= 0


def test_a_template_with_a_mistake_is_told_in_a_sentence_and_the_others_stay(
    pane, desk, issues, own_templates, qtbot
):
    own_templates.mkdir()
    (own_templates / "mine.toml").write_text("title = 3\n", encoding="utf-8")

    pane.hide()
    pane.show()

    qtbot.waitUntil(lambda: any("mine.toml" in one for one in pane.attention.sentences), timeout=10_000)
    assert pane.bar.template.count() >= 9
    assert not pane.attention.is_error


def test_the_pages_tell_what_changed_since_a_moment_that_is_chosen(pane, desk, issues, qtbot):
    before = pane.preview
    assert "What has changed" not in pane.paper.sheets[0].accessibleDescription()
    menu = pane.bar.since_menu

    menu.fill()
    (week,) = (action for action in menu.actions() if "7 days" in action.text())
    week.trigger()

    qtbot.waitUntil(lambda: pane.preview is not before, timeout=5000)
    assert "What has changed" in pane.paper.sheets[0].accessibleDescription()
    menu.fill()
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Of the last 7 days"]
