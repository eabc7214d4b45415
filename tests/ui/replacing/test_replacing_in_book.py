import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QWidget

from briefbook.edits.claiming import add_claim
from briefbook.edits.outlining import add_issue, write_issue
from briefbook.edits.own_texts import OwnText
from briefbook.edits.seeking import FoundText, Hit, Hits
from briefbook.ui.replacing import open_replacing
from briefbook.ui.replacing.hit_model import LISTED, HitModel
from briefbook.ui.replacing.replace_dialog import ReplaceDialog

UNTICKED = Qt.CheckState.Unchecked


@pytest.fixture
def filled(book):
    text = "The levy is due.\n\nA levy [@levy-2025] is a levy."
    book.apply(add_issue(book.issues.outline(), "Levy", text=text))
    book.apply(add_issue(book.issues.outline(), "Other", text="No levy here."))
    book.apply(add_claim(book, "The levy is 5 %.", status="reported"))
    return book


@pytest.fixture
def dialog(desk, filled, qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    open_replacing(desk, owner, lambda: filled.issues.all()[0].id)
    [dialog] = owner.findChildren(ReplaceDialog)
    dialog._rest.setInterval(0)
    QAbstractItemModelTester(dialog.model)
    yield dialog
    dialog.close()


def settle(dialog, qtbot):
    qtbot.waitUntil(lambda: not dialog._rest.isActive() and not dialog._looking.is_going_on)


def find(dialog, qtbot, words, put=""):
    dialog.form.words.setText(words)
    dialog.form.put.setText(put)
    settle(dialog, qtbot)


def texts(book):
    return [issue.text for issue in book.issues.all()]


def rows(dialog, role=Qt.ItemDataRole.DisplayRole):
    return [dialog.model.index(at).data(role) for at in range(dialog.model.rowCount())]


def unticked(dialog):
    ticks = rows(dialog, Qt.ItemDataRole.CheckStateRole)
    return [row for row, tick in zip(rows(dialog), ticks, strict=True) if tick == UNTICKED]


def test_each_hit_is_listed_with_its_line_before_and_after(dialog, qtbot):
    find(dialog, qtbot, "levy is due", "duty is due")

    assert rows(dialog) == ["1 Levy: The levy is due. becomes The duty is due."]
    assert dialog.told.text() == "1 hit in 1 text"
    assert dialog.replace.text() == "Replace 1"


def test_a_hit_in_a_citation_has_no_tick_and_says_why(dialog, qtbot):
    find(dialog, qtbot, "levy", "duty")

    [row] = unticked(dialog)
    assert "citation" in row
    assert (dialog.model.count, dialog.model.ticked_count) == (7, 6)


def test_replacing_is_one_edit_and_the_window_can_undo_it(dialog, qtbot, filled):
    before, edits = texts(filled), filled.journal.count()
    find(dialog, qtbot, "levy", "duty")

    dialog.replace.click()
    settle(dialog, qtbot)

    assert texts(filled) == ["The duty is due.\n\nA duty [@levy-2025] is a duty.", "No duty here."]
    assert filled.journal.count() == edits + 1
    assert dialog.told.text() == "6 hits replaced."
    dialog.undo.click()
    settle(dialog, qtbot)
    assert texts(filled) == before
    assert not dialog.undo.isVisible()


def test_only_what_is_ticked_is_replaced(dialog, qtbot, filled):
    find(dialog, qtbot, "levy", "duty")
    dialog.tick_none.click()
    assert not dialog.replace.isEnabled()
    dialog.list.setCurrentIndex(dialog.model.index(1))

    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.replace.text() == "Replace 1"
    QTest.keyClick(dialog.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(dialog, qtbot)

    assert texts(filled)[0] == "The duty is due.\n\nA levy [@levy-2025] is a levy."


def test_what_was_unticked_stays_so_when_something_else_changes(dialog, qtbot, filled):
    find(dialog, qtbot, "levy", "duty")
    place = next(at for at, row in enumerate(rows(dialog)) if "No levy here" in row)
    dialog.model.setData(dialog.model.index(place), UNTICKED, Qt.ItemDataRole.CheckStateRole)

    dialog._open_book.do(write_issue(filled.issues.all()[0], "A levy comes first.\n\nThe levy is due."))
    settle(dialog, qtbot)

    assert unticked(dialog) == ["2 Other: No levy here. becomes No duty here."]


def test_a_text_that_changed_unseen_is_found_again_and_not_replaced(dialog, qtbot, filled):
    find(dialog, qtbot, "levy", "duty")
    filled._listeners.clear()
    filled.apply(write_issue(filled.issues.all()[0], "One levy."))

    dialog.replace.click()
    assert "changed meanwhile" in dialog.told.text()
    settle(dialog, qtbot)

    assert texts(filled) == ["One levy.", "No levy here."]
    assert any("One levy." in row for row in rows(dialog))


def test_a_broken_pattern_is_told_and_nothing_can_be_replaced(dialog, qtbot):
    dialog.form.is_pattern.setChecked(True)

    find(dialog, qtbot, "(levy")

    assert "no regular expression" in dialog.told.text()
    assert not dialog.replace.isEnabled()


def test_the_scope_is_kept(dialog, qtbot):
    dialog.form.where.setCurrentIndex(dialog.form.where.findData("papers"))
    find(dialog, qtbot, "levy", "duty")
    assert rows(dialog) == ["C1 The levy is 5 %. · Statement: The levy is 5 %. becomes The duty is 5 %."]

    dialog.form.where.setCurrentIndex(dialog.form.where.findData("issue"))
    settle(dialog, qtbot)

    assert all(row.startswith("1 Levy") for row in rows(dialog))


def test_f3_walks_through_the_hits_and_shows_each_in_its_place(dialog, qtbot, desk, filled):
    shown = []
    desk.wayfinder.place_wanted.connect(lambda *place: shown.append(place))
    find(dialog, qtbot, "levy is")
    issue = filled.issues.all()[0]
    dialog.list.setCurrentIndex(dialog.model.index(1))

    QTest.keyClick(dialog.form.words, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)

    assert shown == [(issue.id, 4, 11)]


def test_escape_closes_the_window(dialog, qtbot):
    QTest.keyClick(dialog.form.words, Qt.Key.Key_Escape)

    assert not dialog.isVisible()


def test_many_hits_are_counted_though_not_all_are_listed(qtbot, filled):
    model = HitModel(None)
    issue = filled.issues.all()[0]
    own = OwnText(issue, "text", -1, "a" * 100_000, issue, "1 Levy")

    model.show_found([FoundText(own, Hits(Hit(at, at + 1, "b") for at in range(100_000)))])

    assert (model.rowCount(), model.count, model.ticked_count) == (LISTED, 100_000, 100_000)
    model.tick_all(False)
    assert model.chosen() == []


def test_a_book_that_can_only_be_read_is_searched_and_not_changed(dialog, qtbot, monkeypatch, filled):
    monkeypatch.setattr(filled, "is_read_only", True)

    find(dialog, qtbot, "levy")

    assert dialog.model.count == 7
    assert not dialog.replace.isEnabled()
