"""The main job, whole and in the window, by the keys and actions that a person has."""

import re
from dataclasses import replace

import pypdfium2
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFileDialog

from briefbook.domain.matrix import Rating
from briefbook.edits.grading import mark_standing
from briefbook.ui.application import make_window
from briefbook.ui.settings import Settings
from tests.drawn_matrix import drawn_cells, drawn_labels

Key = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
FIRST = """Ministers to meet in Sant Aurel

The two governments confirmed on Friday that their ministers will meet in Sant Aurel on 3 December.

The levy stays on hold for 90 days, a spokesman said.
"""
SECOND = """Export controls postponed

A spokesman said that new controls are postponed for one year.
"""


@pytest.fixture
def choose_files(monkeypatch):
    """Answer the next file dialogs with these files."""

    def choose(*paths):
        names = [str(path) for path in paths]
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (names, ""))
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (names[0], ""))
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (names[0], ""))

    return choose


@pytest.fixture
def open_window(qapp, qtbot, tmp_path):
    """Open a window as the program does at its start."""
    windows = []

    def open_window():
        window = make_window(qapp, Settings(tmp_path / "window.ini"))
        windows.append(window)
        window.resize(1440, 900)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        window.open_first(None)
        return window

    yield open_window
    for window in windows:
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(qtbot, key, modifiers=Qt.KeyboardModifier.NoModifier, times=1):
    for _ in range(times):
        qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


def type_(qtbot, text):
    qtbot.keyClicks(QApplication.focusWidget(), text)


def import_articles(window, qtbot, choose_files, tmp_path):
    paths = [tmp_path / "ministers.txt", tmp_path / "controls.txt"]
    for path, text in zip(paths, (FIRST, SECOND), strict=True):
        path.write_text(text, encoding="utf-8")
    choose_files(*paths)
    window.session.view.sources.import_action.trigger()
    qtbot.waitUntil(lambda: window.session.book.sources.count() == 2, timeout=60_000)
    qtbot.waitUntil(lambda: not window.session.desk.tasks.going)


def search_and_open(window, qtbot):
    sources = window.session.view.sources
    sources.find_action.trigger()
    type_(qtbot, "minist")
    qtbot.waitUntil(lambda: sources.count.text() == "1 of 2")
    press(qtbot, Key.Key_Return)
    reader = window.session.view.work.pane("reader")
    qtbot.waitUntil(lambda: reader.text.reading is not None)
    assert reader.isVisible()
    assert reader.text.reading.source.title == "Ministers to meet in Sant Aurel"
    return reader


def mark_and_note(window, qtbot, reader):
    qtbot.keyClick(window, Key.Key_2, CTRL)
    press(qtbot, Key.Key_F7)
    reader.text.put_caret(reader.text.reading.shown.text.index("ministers will"))
    press(qtbot, Key.Key_Right, SHIFT, times=len("ministers will meet in Sant Aurel"))
    press(qtbot, Key.Key_H)
    press(qtbot, Key.Key_M)
    type_(qtbot, "Confirmed by both")
    press(qtbot, Key.Key_Return)


def new_issue(window, qtbot, title):
    outline = window.session.view.work.pane("outline")
    outline.tree.commands.new_after.trigger()
    type_(qtbot, title)
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: outline.tree.view.state() != QAbstractItemView.State.EditingState)
    return outline


def write_and_move(window, qtbot):
    qtbot.keyClick(window, Key.Key_1, CTRL)
    outline = new_issue(window, qtbot, "The meeting")
    outline.editor.setFocus()
    type_(qtbot, "The place is **confirmed** [@")
    press(qtbot, Key.Key_Down, times=2)
    press(qtbot, Key.Key_Return)
    type_(qtbot, ".")
    assert outline.editor.text == "The place is **confirmed** [@ministers-meet#1]."
    new_issue(window, qtbot, "Export controls")
    new_issue(window, qtbot, "Next steps")
    outline.tree.view.setFocus()
    press(qtbot, Key.Key_Right, ALT)
    assert numbers(window) == ["1 The meeting", "2 Export controls", "2.1 Next steps"]
    press(qtbot, Key.Key_Left, ALT)
    press(qtbot, Key.Key_Up, ALT)
    assert numbers(window) == ["1 The meeting", "2 Next steps", "3 Export controls"]


def rate_risk(window, qtbot):
    qtbot.keyClick(window, Key.Key_4, CTRL)
    risks = window.session.view.work.pane("risks")
    risks.new_action.trigger()
    type_(qtbot, "Talks stall")
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: [one.title for one in window.session.book.risks.all()] == ["Talks stall"])
    [risk] = window.session.book.risks.all()
    assert risk.rating is None
    risks.matrix.button(risk.id).setFocus()
    press(qtbot, Key.Key_Up, times=2)  # to the middle, and from there upwards
    press(qtbot, Key.Key_Right, times=2)
    risks.reason_action.trigger()
    type_(qtbot, "The levy may return")
    press(qtbot, Key.Key_Return)
    assert window.session.book.risks.all()[0].rating == Rating(4, 5)
    assert "The levy may return" in [
        note.reason for note in window.session.book.rating_notes.of_risk(risk.id)
    ]


def fill_in_memo(window, qtbot):
    qtbot.keyClick(window, Key.Key_8, CTRL)
    memo = window.session.view.work.pane("memo")
    memo.form.lines["to"].setFocus()
    type_(qtbot, "The Minister")
    press(qtbot, Key.Key_Return)
    memo.form.lines["subject"].setFocus()
    type_(qtbot, "Sant Aurel")
    press(qtbot, Key.Key_Return)
    qtbot.waitUntil(
        lambda: any("The Minister" in sheet.accessibleDescription() for sheet in memo.paper.sheets),
        timeout=60_000,
    )


def exported_page(window, qtbot, path):
    window.menu.file.export.trigger()
    dialog = window.session.exporter.dialog
    dialog.file.selectAll()
    qtbot.keyClicks(dialog.file, str(path))
    qtbot.keyClick(dialog, Key.Key_Return)
    qtbot.waitUntil(lambda: "Exported" in window.message_bar.text, timeout=60_000)
    assert "accessible (PDF/UA-1) and archival (PDF/A-2a): checked" in window.message_bar.text
    with pypdfium2.PdfDocument(path.read_bytes()) as document:
        page = document[0]
        text = " ".join(page.get_textpage().get_text_range().split())
        return text, drawn_cells(page), drawn_labels(page)


def records(book):
    """Return what undo takes back: all but the notes of what went out."""
    return replace(book.contents(), exports=())


def numbers(window):
    return [f"{entry.number} {entry.issue.title}" for entry in window.session.book.issues.outline()]


def test_a_memo_is_made_undone_made_again_and_found_again(open_window, qtbot, choose_files, tmp_path):
    window = open_window()
    path = tmp_path / "Sant Aurel.briefbook"
    choose_files(path)

    window.menu.file.new.trigger()
    empty = window.session.book.contents()
    import_articles(window, qtbot, choose_files, tmp_path)
    mark_and_note(window, qtbot, search_and_open(window, qtbot))
    write_and_move(window, qtbot)
    rate_risk(window, qtbot)
    fill_in_memo(window, qtbot)
    text, cells, labels = exported_page(window, qtbot, tmp_path / "memo.pdf")

    assert "The place is confirmed" in text
    assert "“ministers will meet in Sant Aurel”" in text
    assert "The Minister" in text
    left, bottom, right, top = cells[4, 5][0]
    x, y = labels["R1"]
    assert left < x < right
    assert bottom < y < top

    book = window.session.book
    passage = book.passages.all()[0]
    assert (passage.quote, passage.note) == ("ministers will meet in Sant Aurel", "Confirmed by both")
    full, count = book.contents(), book.journal.count()
    while book.journal.last_done():
        window.menu.edit.undo.trigger()
    assert records(book) == empty
    assert re.match("Nothing to undo", window.menu.edit.undo.toolTip())
    while book.journal.first_undone():
        window.menu.edit.redo.trigger()
    assert book.contents() == full
    assert book.journal.count() == count
    assert book.problems() == []

    window.close()
    again = open_window()
    qtbot.waitUntil(lambda: again.session.book is not None)
    assert again.session.book.path == path
    assert again.session.book.contents() == full
    assert again.session.view.work.left.name == "memo"


def test_ctrl_z_alone_leads_back_to_the_empty_book(open_window, qtbot, choose_files, tmp_path):
    window = open_window()
    choose_files(tmp_path / "Sant Aurel.briefbook")
    window.menu.file.new.trigger()
    empty = window.session.book.contents()
    import_articles(window, qtbot, choose_files, tmp_path)
    mark_and_note(window, qtbot, search_and_open(window, qtbot))
    write_and_move(window, qtbot)
    rate_risk(window, qtbot)
    full = window.session.book.contents()

    for _ in range(200):
        if not window.session.book.journal.last_done():
            break
        press(qtbot, Key.Key_Z, CTRL)
    assert window.session.book.contents() == empty
    for _ in range(200):
        if not window.session.book.journal.first_undone():
            break
        press(qtbot, Key.Key_Z, CTRL | SHIFT)

    assert window.session.book.contents() == full


def claim_the_place(window, qtbot, reader):
    """Make a claim of the marked passage by one key, and say as of when."""
    qtbot.keyClick(window, Key.Key_2, CTRL)
    reader.text.setFocus()
    press(qtbot, Key.Key_C)
    form = reader.claiming.sheet.form
    qtbot.waitUntil(lambda: form.fields.statement.hasFocus())
    type_(qtbot, "Ministers meet in Sant Aurel.")
    form.fields.as_of.line.setFocus()
    type_(qtbot, "2026-11-20")
    form.fields.status.box.setFocus()
    type_(qtbot, "conf")
    press(qtbot, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: window.session.book.claims.count() == 1)


def write_that_cites(window, qtbot, text):
    qtbot.keyClick(window, Key.Key_1, CTRL)
    outline = new_issue(window, qtbot, "The meeting")
    outline.editor.setFocus()
    type_(qtbot, text)


def test_a_sentence_leads_to_a_claim_and_its_passage_and_is_flagged_when_the_source_falls(
    open_window, qtbot, choose_files, tmp_path
):
    window = open_window()
    choose_files(tmp_path / "Sant Aurel.briefbook")
    window.menu.file.new.trigger()
    import_articles(window, qtbot, choose_files, tmp_path)
    reader = search_and_open(window, qtbot)
    mark_and_note(window, qtbot, reader)
    claim_the_place(window, qtbot, reader)
    write_that_cites(window, qtbot, "They meet by the lake [@C1].")
    text, _, _ = exported_page(window, qtbot, tmp_path / "memo.pdf")
    session, book = window.session, window.session.book

    (claim,) = book.claims.all()
    assert (claim.statement, claim.as_of) == ("Ministers meet in Sant Aurel.", "2026-11-20")
    assert "C1, confirmed, as of 20 November 2026: Ministers meet in Sant Aurel." in text
    assert "“ministers will meet in Sant Aurel”" in text

    source = book.sources.get(book.passages.all()[0].source_id)
    session.desk.open_book.do(mark_standing(book, source, "withdrawn", "Retracted"))
    session.desk.wayfinder.checks_wanted.emit()
    checks = session.view.work.pane("review").page("checks")
    qtbot.waitUntil(lambda: checks.checking.checked is not None, timeout=60_000)

    flagged = [one.name for one in checks.checking.checked.findings if one.rule == "open flag"]
    assert flagged == ["1 The meeting", "C1", "M1 Sant Aurel"]
