"""The pages of the review behind their buttons."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from briefbook.domain.issue import Issue
from briefbook.domain.source import Source
from briefbook.edits.outlining import add_issue
from briefbook.review.finding import Checked, found
from briefbook.store.book import Book
from briefbook.ui.desk import Desk
from briefbook.ui.outline.outline_pane import OutlinePane
from briefbook.ui.review.finding_rows import BY_RULE, finding_rows
from briefbook.ui.review.reading_aside import read_aside
from briefbook.ui.review.review_pane import CHANGES, CHECKS, CONFLICTS, VERSIONS, ReviewPane
from briefbook.ui.review.row import Row, heading
from briefbook.ui.review.row_model import RowModel

ShowPane = Callable[..., ReviewPane]
TEXT = "The lake is shut 🔥. It was read by 73 per cent of those who live there. Boats wait."


def test_arrow_keys_turn_the_pages(show_pane: ShowPane, updated: Source, qtbot: QtBot) -> None:
    pane = show_pane()
    assert pane.buttons[VERSIONS].text() == "New Versions  3"
    pane.buttons[CHECKS].setFocus()

    qtbot.keyClick(pane.buttons[CHECKS], Qt.Key.Key_Right)

    assert pane.name == CHANGES
    assert pane.buttons[CHANGES].hasFocus()


def test_the_wayfinder_chooses_the_page(show_pane: ShowPane, desk: Desk, updated: Source) -> None:
    pane = show_pane()

    desk.wayfinder.versions_wanted.emit(updated.id)
    assert pane.name == VERSIONS
    desk.wayfinder.checks_wanted.emit()
    assert pane.name == CHECKS


def test_conflicts_have_a_button_while_they_are_shown(show_pane: ShowPane, desk: Desk) -> None:
    pane = show_pane()
    assert not pane.buttons[CONFLICTS].isVisible()

    desk.wayfinder.conflicts_wanted.emit()
    assert pane.buttons[CONFLICTS].isVisible()
    assert pane.buttons[CONFLICTS].isChecked()

    pane.show_page(CHECKS)
    assert not pane.buttons[CONFLICTS].isVisible()


def test_the_state_returns(show_pane: ShowPane, desk: Desk, book: Book) -> None:
    pane = show_pane()
    page = pane.page(CHECKS)
    page.oldest.setValue(12)  # type: ignore[attr-defined]
    pane.show_page(CHANGES)
    state = pane.state()

    other = show_pane()
    other.restore(state)

    assert other.name == CHANGES
    assert other.page(CHECKS).oldest.value() == 12  # type: ignore[attr-defined]


def test_a_wanted_place_is_selected_in_the_outline(desk: Desk, issue: Issue, qtbot: QtBot) -> None:
    outline = OutlinePane(desk)
    qtbot.addWidget(outline)
    start = TEXT.index("73 per cent")

    desk.wayfinder.place_wanted.emit(issue.id, start, start + len("73 per cent"))

    assert outline.editor.textCursor().selectedText() == "73 per cent"


def test_many_findings_of_a_rule_are_listed_a_part_at_a_time() -> None:
    many = tuple(found("no owner", "risk", f"r{n}", f"R{n}", f"R{n} has no owner.") for n in range(250))

    rows = finding_rows(Checked(many), BY_RULE, {"no owner": 200}, with_dismissed=False)

    assert len(rows) == 202
    assert rows[-1].spoken == "50 more; Enter shows the next 50"


def test_the_rows_are_a_sound_model(qtmodeltester: ModelTester) -> None:
    model = RowModel()
    model.show_rows([heading("Claims", 1), Row("one", ())])

    qtmodeltester.check(model)


def test_the_keyboard_goes_to_what_is_shown(show_pane: ShowPane, issue: Issue, qtbot: QtBot) -> None:
    pane = show_pane()
    page = pane.page(CHECKS)

    pane.setFocus()
    assert page.list.hasFocus()  # type: ignore[attr-defined]
    pane.show_page(VERSIONS)
    assert pane.isAncestorOf(QApplication.focusWidget())


def test_the_review_reads_a_book_on_disk_aside(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    with Book.create(tmp_path / "b.briefbook", "Harbour") as book:
        book.apply(add_issue(book.issues.outline(), "The lake", text="Boats wait."))
        read = read_aside(book, lambda one: (one is book, [issue.title for issue in one.issues.all()]))

        with ThreadPoolExecutor() as pool:
            assert pool.submit(read).result() == (False, ["The lake"])


def test_the_words_of_all_pages_can_be_read_where_the_pane_is_narrow(show_pane: ShowPane):
    pane = show_pane(width=420)

    for button in [one for one in pane.buttons.values() if one.isVisible()]:
        assert button.width() >= button.sizeHint().width()
        assert pane.rect().contains(button.geometry())
