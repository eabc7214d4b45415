"""A book that cannot be written: the window says so, keeps what is typed, and goes on."""

import os
from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QPushButton

from briefbook.edits.outlining import retitle_issue
from briefbook.errors import BookError
from briefbook.store.book import Book
from briefbook.ui.frame import saving_copies
from briefbook.ui.frame.remedies import way_of, way_to_open
from briefbook.ui.frame.saved_words import saved_words


@pytest.fixture
def issue(window, view):
    view.work.show_pane("outline", focus=True)
    issue = window.session.book.issues.outline().children()[0]
    view.work.pane("outline").show_issue(issue.id)
    return issue


@pytest.fixture
def write(view, issue, qtbot):
    """Type at the end of the issue's text."""

    def write(words=" Fares rise."):
        editor = view.work.pane("outline").editor
        editor.setFocus()
        editor.moveCursor(editor.textCursor().MoveOperation.End)
        qtbot.keyClicks(editor, words)

    return write


@pytest.fixture
def lose(window, view):
    """Take the book's file away; what this returns brings it back."""
    path = window.session.book.path
    away = path.with_suffix(".away")
    gone = []

    def lose():
        os.rename(path, away)
        gone.append(True)

        def bring_back():
            os.rename(away, path)
            gone.clear()

        return bring_back

    yield lose
    if gone and window.session.desk:
        window.session.desk.open_book.unfinished.give_up()


@pytest.fixture
def unfinished(window, view):
    return window.session.desk.open_book.unfinished


@pytest.fixture
def answer(monkeypatch):
    """Answer the question before closing."""
    asked = []

    def answer(how):
        def ask(session, reason):
            asked.append(reason)
            return how

        monkeypatch.setattr(saving_copies, "_asked_to_leave", ask)
        return asked

    return answer


def button(window):
    return window.message_bar.findChild(QPushButton)


def test_the_sign_says_what_is_saved(window, view, write, unfinished, qtbot):
    sign = window.header.saved
    assert sign.text() == "Saved"

    write()
    qtbot.waitUntil(lambda: sign.text() == "Typing…")

    window.session.desk.finish()
    qtbot.waitUntil(lambda: sign.text() == "Saved")
    assert sign.accessibleName() == "Whether the book is saved: Saved"


def test_a_book_that_is_only_read_says_so(window, sample):
    window.session.open(sample, read_only=True)

    assert window.header.saved.text() == "Read-only"


def test_nothing_moves_when_the_sign_says_something_else(window, view, write, qtbot):
    place = window.header.search.x()

    write()

    qtbot.waitUntil(lambda: window.header.saved.text() == "Typing…")
    qtbot.wait(20)
    assert window.header.search.x() == place


def test_a_claim_that_is_begun_is_saved_once_it_is_kept(window, view, unfinished, qtbot):
    sign = window.header.saved
    view.work.show_pane("claims")
    view.work.pane("claims").new_action.trigger()
    statement = view.work.pane("claims").form.fields.statement

    qtbot.keyClicks(statement, "The levy ends")

    qtbot.waitUntil(lambda: unfinished.state == "typing")
    qtbot.waitUntil(lambda: "in the file too" in sign.toolTip())
    assert sign.text() == "Saved"
    assert any("The levy ends" in one.text for one in window.session.book.drafts.all())


def test_the_sign_says_where_a_shared_book_is_saved(window, view, unfinished):
    unfinished.say_saved("Saved here, published 14:05")

    assert window.header.saved.text() == "Saved here, published 14:05"


def test_who_saves_by_hand_is_told_that_all_is_saved(window, view):
    window.session.desk.open_book.do(retitle_issue(window.session.book.issues.all()[0], "Aim"))

    window.menu.file.saving.tell.trigger()

    assert window.message_bar.text.startswith("Everything is saved already")
    assert f"The last edit was at {datetime.now():%H:%M}." in window.message_bar.text


def test_an_edit_of_tomorrow_is_not_told_of_when_the_clock_was_set_back(book, monkeypatch):
    tomorrow = (datetime.now().astimezone() + timedelta(days=1)).isoformat()
    monkeypatch.setattr(type(book.journal), "last_at", lambda self: tomorrow)

    assert saved_words(book) == "Everything is saved already: every edit is in the file at once."


def test_what_is_typed_while_the_book_is_gone_stays_and_is_not_saved(window, write, lose, unfinished, issue):
    lose()

    write()
    unfinished.look()

    assert window.header.saved.text() == "Not saved"
    assert "no longer in its folder" in window.message_bar.text
    assert button(window).text() == "Save a Copy…"
    window.session.desk.finish()
    assert window.session.view.work.pane("outline").editor.text.endswith("Fares rise.")
    assert [one.text for one in unfinished.drafts()] == [f"{issue.text} Fares rise."]


def test_it_is_written_by_itself_when_the_book_is_back(window, write, lose, unfinished, issue):
    bring_back = lose()
    write()
    window.session.desk.finish()
    bring_back()

    assert unfinished.try_again()

    assert window.session.book.issues.get(issue.id).text == f"{issue.text} Fares rise."
    assert window.session.book.drafts.all() == []
    assert window.header.saved.text() == "Saved"
    assert "can be written again" in window.message_bar.text


def test_what_was_typed_of_a_record_that_is_shown_no_longer_is_written_as_well(
    window, view, lose, unfinished
):
    view.work.show_pane("commitments", focus=True)
    page = view.work.pane("commitments").page("ledger")
    first, second = window.session.book.commitments.all()[:2]
    page.show_record(first.id)
    bring_back = lose()
    page.form.entries["wording"].control.setPlainText("Not a single lorry")
    page.show_record(second.id)
    assert page.form.entries["wording"].control.value() == second.wording
    page.show_record(first.id)
    assert page.form.entries["wording"].control.value() == "Not a single lorry"
    page.show_record(second.id)
    bring_back()

    unfinished.try_again()

    assert window.session.book.commitments.get(first.id).wording == "Not a single lorry"
    assert window.session.book.commitments.get(second.id) == second


def test_a_record_that_was_being_made_is_made_once(window, view, lose, unfinished):
    view.work.show_pane("commitments", focus=True)
    page = view.work.pane("commitments").page("ledger")
    count = window.session.book.commitments.count()
    bring_back = lose()
    page.begin()
    page.form.entries["title"].control.setPlainText("Weighing")
    window.session.desk.finish()
    assert page.form.is_making
    bring_back()

    unfinished.try_again()

    assert window.session.book.commitments.count() == count + 1


def test_a_title_that_could_not_be_written_stays_in_its_line(window, view, issue, lose, unfinished, qtbot):
    bring_back = lose()
    title = view.work.pane("outline").side.title
    title.setFocus()
    title.selectAll()
    qtbot.keyClicks(title, "Aim")
    window.session.desk.finish()
    assert title.text() == "Aim"
    bring_back()

    unfinished.try_again()

    assert window.session.book.issues.get(issue.id).title == "Aim"


def test_a_command_that_failed_says_so_until_the_book_can_be_written(window, view, issue, lose, unfinished):
    bring_back = lose()
    book = window.session.book
    with window.messages.telling():
        window.session.desk.open_book.do(retitle_issue(book.issues.get(issue.id), "Aim"))
    assert window.header.saved.text() == "Not saved"
    bring_back()

    window.header.saved.click()

    assert window.header.saved.text() == "Saved"
    assert window.message_bar.text.startswith("Everything is saved already")


def test_a_click_on_the_sign_tells_the_reason_and_offers_a_copy(window, write, lose, unfinished):
    lose()
    write()
    unfinished.look()
    window.message_bar.hide()

    window.header.saved.click()

    assert "no longer in its folder" in window.message_bar.text
    assert button(window).text() == "Save a Copy…"


def test_a_copy_takes_along_what_could_not_be_written(
    window, write, lose, unfinished, issue, choose, tmp_path
):
    choose(tmp_path / "Copy")
    lose()
    write()
    unfinished.look()

    button(window).click()
    assert button(window).text() == "Open the Copy"
    button(window).click()

    assert window.session.book.path == tmp_path / "Copy.briefbook"
    assert window.session.book.issues.get(issue.id).text == f"{issue.text} Fares rise."
    assert window.header.saved.text() == "Saved"


def test_a_copy_of_a_book_that_is_there_has_what_is_being_typed(window, write, issue, choose, tmp_path):
    write()
    choose(tmp_path / "Copy")

    window.menu.file.saving.copy.trigger()

    with Book.open(tmp_path / "Copy.briefbook") as copy:
        assert copy.issues.get(issue.id).text == f"{issue.text} Fares rise."
    assert window.message_bar.text == "A copy of the book is in “Copy.briefbook” now."


def test_a_copy_never_replaces_a_file(window, view, choose, tmp_path):
    (tmp_path / "Copy.briefbook").write_text("mine", encoding="utf-8")
    choose(tmp_path / "Copy")

    window.menu.file.saving.copy.trigger()

    assert (tmp_path / "Copy.briefbook").read_text(encoding="utf-8") == "mine"
    assert "already exists" in window.message_bar.text


def test_closing_asks_only_where_typing_would_be_lost(window, write, lose, answer):
    asked = answer("cancel")
    lose()
    write()

    assert not window.close()

    assert "no longer in its folder" in asked[0]
    assert window.session.book is not None
    answer("close")
    assert window.close()
    assert window.session.book is None


def test_closing_without_anything_typed_asks_nothing(window, view, lose, answer):
    asked = answer("cancel")
    lose()

    window.session.close()

    assert asked == []
    assert window.session.book is None


def test_a_copy_saved_while_closing_has_all_that_was_typed(
    window, write, lose, answer, issue, choose, tmp_path
):
    answer("copy")
    choose(tmp_path / "Copy")
    lose()
    write()

    window.session.close()

    assert window.session.book is None
    window.session.open(tmp_path / "Copy.briefbook")
    assert window.session.book.issues.get(issue.id).text == f"{issue.text} Fares rise."


def test_another_book_is_not_opened_over_typing_that_would_be_lost(window, write, lose, answer, tmp_path):
    answer("cancel")
    Book.create(tmp_path / "Other.briefbook", "Other").close()
    before = window.session.book
    lose()
    write()

    window.session.open(tmp_path / "Other.briefbook")

    assert window.session.book is before
    Book.open(tmp_path / "Other.briefbook").close()


@pytest.mark.parametrize(
    ("remedy", "words"),
    [
        ("save a copy", "Save a Copy…"),
        ("backup", "Go Back to a Backup…"),
        ("merge", "Merge…"),
        ("read only", "Open Read-Only"),
        ("", ""),
    ],
)
def test_every_remedy_has_its_button(window, view, remedy, words):
    assert way_of(window.session, BookError("It cannot be.", remedy))[0] == words


def test_a_damaged_book_leads_to_its_backups(window, sample):
    assert (
        way_to_open(window.session, sample, BookError("It is damaged.", "backup"))[0]
        == "Go Back to a Backup…"
    )
