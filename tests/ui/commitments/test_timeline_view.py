"""The timeline: walked, zoomed, dragged and moved by keys."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from briefbook.domain.commitment import Commitment
from briefbook.edits.entering import amend
from briefbook.ui.commitments.timeline_axis import Axis
from briefbook.ui.commitments.timeline_page import TimelinePage
from briefbook.ui.commitments.timeline_painting import TimelineLook

TODAY = date(2025, 10, 20)
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(desk, records, show):
    made = show(TimelinePage(desk, today=lambda: TODAY))
    made.view.setFocus()
    return made


@pytest.fixture
def view(page):
    return page.view


def spoken(view):
    return [view.entries.data(view.entries.index(row)) for row in range(view.entries.rowCount())]


def drag(qtbot, view, start, across):
    port = view.viewport()
    qtbot.mousePress(port, _LEFT, _NONE, start)
    for step in (0.3, 0.7, 1):
        qtbot.mouseMove(port, start + QPoint(round(across * step), 0))
    qtbot.mouseRelease(port, _LEFT, _NONE, start + QPoint(across, 0))


def test_every_entry_is_told_to_screen_readers(view):
    assert spoken(view) == [
        "K1 Levy pause, Window, 12 Aug 2025 – 10 Nov 2025 (90 days), end computed, 21 days left",
        "K1 Levy pause, Expiry, 10 Nov 2025, end computed, 21 days left",
        "E1 Summit, Event, Oct 2025",
        "A1 Extend it, Decision due, 1 Nov 2025, due in 12 days",
        "K2 Grain purchases, Window, Jan 2026 – Dec 2026, starts in 73 days",
        "K2 Grain purchases, Expiry, Dec 2026, starts in 73 days",
    ]


def test_the_timeline_tells_as_many_days_of_a_window_as_the_ledger(view, desk, enter_one):
    pause = enter_one(Commitment, title="Talks", start="2026-10-12", end="2027-01-09")
    desk.open_book.do(lambda: amend(desk.open_book.book, pause, {"status": "confirmed"}))

    assert any("Talks, Window, 12 Oct 2026 – 9 Jan 2027 (90 days)" in one for one in spoken(view))


def test_the_arrows_walk_through_the_entries_and_tell_what_is_selected(view, page, desk, records, qtbot):
    view.setCurrentIndex(view.entries.index(0))

    with qtbot.waitSignal(desk.wayfinder.selected) as told:
        qtbot.keyClick(view, Qt.Key.Key_End)

    assert told.args == ["commitment", records.grain.id]
    assert page.told.text().startswith("K2 Grain purchases, Expiry")


def test_enter_opens_what_is_selected(view, desk, records, qtbot):
    view.setCurrentIndex(view.entries.index(2))

    with qtbot.waitSignal(desk.wayfinder.event_wanted) as wanted:
        qtbot.keyClick(view, Qt.Key.Key_Return)

    assert wanted.args == [records.summit.id]


def test_dragging_a_window_moves_both_its_ends_and_can_be_undone(view, book, desk, records, qtbot):
    view.zoom(4)
    view.scrollTo(view.entries.index(0))
    box = view.visualRect(view.entries.index(0))
    inside = QPoint(max(box.left(), view.geometry_now.names) + 30, box.center().y())

    drag(qtbot, view, inside, round(view.axis.per_day * 7))

    moved = book.commitments.get(records.pause.id)
    assert (moved.start, moved.duration) == ("2025-08-19", "90 days")
    desk.open_book.undo()
    assert book.commitments.get(records.pause.id).start == "2025-08-12"


def test_dragging_the_expiry_of_a_computed_window_changes_its_duration(view, book, records, qtbot):
    view.zoom(4)
    view.setCurrentIndex(view.entries.index(1))
    flag = view.visualRect(view.entries.index(1)).center()

    drag(qtbot, view, flag, round(view.axis.per_day * 10))

    assert book.commitments.get(records.pause.id).duration == "100 days"


def test_shift_and_arrows_move_a_date_and_one_edit_is_made_when_shift_is_let_go(
    view, book, desk, records, qtbot
):
    view.setCurrentIndex(view.entries.index(3))
    edits = []
    desk.open_book.edited.connect(edits.append)

    for _ in range(3):
        view.move_actions[0].trigger()
    assert view.aim.text() == "A1: 4 Nov 2025"
    release = QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_Shift, _NONE)
    QApplication.sendEvent(view, release)

    assert book.recommendations.all()[0].due == "2025-11-04"
    assert len(edits) == 1


def test_a_month_is_moved_by_months(view, book, qtbot):
    view.setCurrentIndex(view.entries.index(2))

    qtbot.keyClick(view, Qt.Key.Key_Right, _SHIFT)
    view.finish_move()

    assert book.events.all()[0].date == "2025-11"


def test_escape_gives_a_move_up(view, book, qtbot):
    view.setCurrentIndex(view.entries.index(3))
    view.move_actions[0].trigger()

    qtbot.keyClick(view, Qt.Key.Key_Escape)
    view.finish_move()

    assert book.recommendations.all()[0].due == "2025-11-01"


def test_the_wheel_with_ctrl_zooms_about_the_pointer(view):
    x = 500.0
    names = view.geometry_now.names
    day = view.axis.day(x - names)
    before = view.axis.per_day
    place = QPointF(x, 200)
    turn = QWheelEvent(
        place,
        view.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    QApplication.sendEvent(view.viewport(), turn)

    assert view.axis.per_day > before
    assert view.axis.day(x - names) == pytest.approx(day, abs=0.01)


def test_keys_zoom_and_pan_and_fit(view, qtbot):
    view.fit()
    whole = view.axis
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.axis.per_day > whole.per_day
    left = view.axis.left
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.axis.left > left

    qtbot.keyClick(view, Qt.Key.Key_0)

    assert view.axis == whole


def test_the_legend_hides_kinds_and_the_search_finds_rows(page, view, qtbot):
    page.kinds["window"].click()
    page.kinds["expiry"].click()
    assert [row.label for row in view.entries.rows] == ["E1", "A1"]

    page.search.setText("extend")
    page.search.search_now()

    assert [row.label for row in view.entries.rows] == ["A1"]


def test_what_has_no_date_is_counted_and_not_silently_left_out(page):
    assert page.undated.text() == "1 without dates is not shown"
    assert page.undated.toolTip() == "K3"


def test_a_search_that_finds_nothing_says_so(page):
    page.search.setText("zzz")
    page.search.search_now()

    assert page.empty.isVisible()
    assert page.empty.title.text() == "Nothing here is like that"


def test_what_is_selected_stays_selected_when_its_dates_change(page, view, book, desk, records):
    view.setCurrentIndex(view.entries.index(3))

    for _ in range(2):
        view.move_actions[0].trigger()
    view.finish_move()

    assert view.current is not None
    assert (view.current.label, view.current.start) == ("A1", "2025-11-03")


def test_an_empty_book_says_what_stands_here(desk, show):
    page = show(TimelinePage(desk))

    assert page.empty.isVisible()


def test_a_dependency_is_an_arrow_from_what_comes_first(view):
    (arrow,) = view.arrows

    assert (arrow.on_entry.label, arrow.entry.label) == ("K1", "K2")


def test_the_heading_names_all_months_that_have_room_beside_the_word_for_today(view, monkeypatch):
    written, drawn = {}, TimelineLook._write

    def write(look, painter, font, words, room):
        written[words] = room
        drawn(look, painter, font, words, room)

    monkeypatch.setattr(TimelineLook, "_write", write)
    view.set_axis(Axis(date(2025, 8, 25).toordinal(), 1.3))
    view.grab()

    months = {"Sep", "Oct", "Nov", "Dec", "Jan", "Feb"}
    assert months <= set(written)
    assert not [words for words in written if words.isdigit() and len(words) < 4]
    assert all(written[one].right() <= view.viewport().width() for one in months)


def test_all_themes_and_sizes_of_text_can_be_painted(view, desk):
    for name in ("dark", "high-contrast", "light"):
        desk.theme.name = name
        desk.theme.scale = 200 if name == "dark" else 100

        assert not view.grab().isNull()


def test_nothing_moves_in_a_book_that_is_open_read_only(book, desk, records, show, qtbot):
    book.is_read_only = True
    page = show(TimelinePage(desk, today=lambda: TODAY))
    view = page.view
    view.setCurrentIndex(view.entries.index(3))
    before = book.recommendations.all()[0].due

    view.move_by_key("all", 1)
    drag(qtbot, view, view.visualRect(view.currentIndex()).center(), 60)
    view.finish_move()

    assert book.recommendations.all()[0].due == before
    assert not any(action.isEnabled() for action in view.move_actions)
