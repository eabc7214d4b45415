"""What was being typed when the program was killed is back when the book is opened again."""

import shutil

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from briefbook.store.book import Book
from briefbook.store.drafts import Draft


@pytest.fixture
def killed(window, view, tmp_path):
    """Return the book as it is on the disk now, as if the program were killed at this moment."""

    def killed():
        path = tmp_path / "after the kill.briefbook"
        shutil.copy(window.session.book.path, path)
        return path

    return killed


@pytest.fixture
def issue(window, view):
    view.work.show_pane("outline", focus=True)
    pane = view.work.pane("outline")
    issue = window.session.book.issues.outline().children()[0]
    pane.show_issue(issue.id)
    return issue


def type_at_end(view, qtbot, words):
    editor = view.work.pane("outline").editor
    editor.setFocus()
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    qtbot.keyClicks(editor, words)


def test_words_of_an_issue_are_in_the_file_after_a_rest_and_come_back(window, view, issue, qtbot, killed):
    type_at_end(view, qtbot, " Fares rise again.")
    qtbot.waitUntil(lambda: bool(window.session.book.drafts.all()), timeout=1500)
    left = killed()

    window.session.open(left)

    book = window.session.book
    assert book.issues.get(issue.id).text == f"{issue.text} Fares rise again."
    assert book.drafts.all() == []
    assert (
        window.message_bar.text
        == f"What was being typed in “1 {issue.title}” when Briefbook stopped is back."
    )


def test_typing_that_came_back_can_be_undone_at_once(window, view, issue, qtbot, killed):
    type_at_end(view, qtbot, " Fares rise again.")
    window.session.desk.open_book.unfinished.look()
    window.session.open(killed())

    window.message_bar.findChild(QPushButton).click()

    assert window.session.book.issues.get(issue.id).text == issue.text


def test_typing_that_became_an_edit_does_not_come_back_twice(window, view, issue, qtbot, killed):
    type_at_end(view, qtbot, " Fares rise again.")
    window.session.desk.open_book.unfinished.look()
    window.session.desk.open_book.flush()
    left = killed()

    with Book.open(left) as book:
        assert book.drafts.all() == []
        assert book.issues.get(issue.id).text.endswith("again.")


def test_what_escape_drops_is_forgotten(window, view, issue, qtbot):
    title = view.work.pane("outline").side.title
    title.setFocus()
    qtbot.keyClicks(title, "Aim")
    unfinished = window.session.desk.open_book.unfinished
    unfinished.look()
    assert [one.field for one in window.session.book.drafts.all()] == ["title"]

    title.keyPressEvent(_escape())
    unfinished.look()

    assert window.session.book.drafts.all() == []


def test_a_field_of_a_form_comes_back(window, view, qtbot, killed):
    view.work.show_pane("risks", focus=True)
    pane = view.work.pane("risks")
    risk = window.session.book.risks.all()[0]
    pane.detail.show_risk(risk.id)
    cause = pane.detail.entries["cause"].control
    cause.setPlainText(f"{risk.cause} And no date.")
    window.session.desk.open_book.unfinished.look()

    window.session.open(killed())

    assert window.session.book.risks.get(risk.id).cause == f"{risk.cause} And no date."


def test_what_was_typed_for_a_new_record_is_there_when_one_is_begun(window, view, killed):
    form = ledger(view).form
    ledger(view).begin()
    form.entries["wording"].control.setPlainText("Every lorry is weighed")
    window.session.desk.open_book.unfinished.look()

    window.session.open(killed())
    again = ledger(window.session.view)
    again.begin()

    assert again.form.entries["wording"].control.value() == "Every lorry is weighed"
    assert "for a new commitment is kept" in window.message_bar.text


def test_a_new_record_that_is_made_in_the_end_leaves_no_draft(window, view, killed):
    ledger(view).begin()
    ledger(view).form.entries["wording"].control.setPlainText("Every lorry is weighed")
    window.session.desk.open_book.unfinished.look()
    window.session.open(killed())
    again = ledger(window.session.view)
    again.begin()

    again.form.entries["title"].control.setPlainText("Weighing")
    window.session.desk.finish()
    window.session.desk.open_book.unfinished.look()

    made = window.session.book.commitments.all()[-1]
    assert (made.title, made.wording) == ("Weighing", "Every lorry is weighed")
    assert window.session.book.drafts.all() == []


def test_what_cannot_be_entered_can_be_copied_and_is_then_forgotten(window, sample):
    with Book.open(sample) as book:
        book.drafts.put([Draft("claim", book.claims.all()[0].id, "as_of", "next week")])

    window.session.open(sample)

    assert "cannot be entered: Write the as-of date" in window.message_bar.text
    assert len(window.session.book.drafts.all()) == 1
    window.message_bar.findChild(QPushButton).click()
    assert QGuiApplication.clipboard().text() == "next week"
    assert window.session.book.drafts.all() == []


def test_a_book_that_is_only_read_is_left_as_it_is(window, sample):
    with Book.open(sample) as book:
        issue = book.issues.all()[0]
        book.drafts.put([Draft("issue", issue.id, "text", "Fares rise.")])
    before = sample.read_bytes()

    window.session.open(sample, read_only=True)

    assert window.session.book.issues.get(issue.id) == issue
    assert sample.read_bytes() == before


def ledger(view):
    view.work.show_pane("commitments", focus=True)
    return view.work.pane("commitments").page("ledger")


def _escape():
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
