import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QFileDialog

from briefbook.edits.claiming import add_claim
from briefbook.edits.heading import fill_header
from briefbook.edits.marking import give_marking
from briefbook.edits.outlining import add_issue
from briefbook.ui.memo.export import Exporter
from briefbook.ui.memo.export_choices import Choices, suggested_name
from briefbook.ui.memo.since import SinceChoice
from briefbook.ui.settings import Settings


@pytest.fixture
def told(desk):
    told = []
    desk.messages.told.connect(lambda *message: told.append(message))
    return told


@pytest.fixture
def exporting(desk, qtbot, tmp_path):
    """Open the dialog, with the file's name filled in."""
    exporters = []

    def exporting(name="memo.pdf"):
        exporter = Exporter(desk, settings=Settings(tmp_path / "window.ini"))
        exporters.append(exporter)
        exporter.export()
        if name:
            write_name(exporter.dialog, tmp_path / name, qtbot)
        return exporter.dialog

    yield exporting
    for exporter in exporters:
        exporter.stop()


def write_name(dialog, path, qtbot):
    dialog.file.selectAll()
    qtbot.keyClicks(dialog.file, str(path))


def choose(combo, value):
    offered = [combo.itemData(place) for place in range(combo.count())]
    combo.setCurrentIndex(offered.index(value))


def press_enter(dialog, told, qtbot):
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)


def test_enter_writes_the_memo_where_the_user_says_and_tells_what_was_checked(
    desk, book, issues, exporting, told, qtbot, tmp_path, monkeypatch
):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    dialog = exporting()

    press_enter(dialog, told, qtbot)

    assert (tmp_path / "memo.pdf").read_bytes().startswith(b"%PDF")
    level, sentence, button, act = told[0]
    assert level == "warning"
    assert sentence.startswith("Exported memo.pdf, ")
    assert "accessible (PDF/UA-1) and archival (PDF/A-2a): checked" in sentence
    assert "nobody-2020" in sentence
    assert button == "Open"
    act()
    assert opened == [str(tmp_path / "memo.pdf")]


def test_enter_exports_from_a_field_that_was_gone_to_from_the_button(
    issues, exporting, told, qtbot, tmp_path
):
    dialog = exporting(name="")
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    assert dialog.export.hasFocus()
    dialog.file.setFocus(Qt.FocusReason.ShortcutFocusReason)
    write_name(dialog, tmp_path / "typed.pdf", qtbot)

    qtbot.keyClick(dialog.file, Qt.Key.Key_Return)

    qtbot.waitUntil((tmp_path / "typed.pdf").is_file, timeout=10_000)


@pytest.mark.parametrize(
    ("kind", "ending", "begins"),
    [("docx", ".docx", b"PK"), ("html", ".html", b"<!"), ("markdown", ".md", b"")],
)
def test_the_memo_is_exported_as_another_kind_of_file(
    issues, exporting, told, qtbot, tmp_path, kind, ending, begins
):
    dialog = exporting()
    choose(dialog.kind, kind)
    assert dialog.path == tmp_path / f"memo{ending}"
    assert dialog.attach.isHidden()

    press_enter(dialog, told, qtbot)

    written = (tmp_path / f"memo{ending}").read_bytes()
    assert written.startswith(begins)
    assert kind == "docx" or b"Note the agreement." in written


def test_the_end_of_the_name_chooses_the_kind(issues, exporting, qtbot, tmp_path):
    dialog = exporting("brief.docx")

    assert dialog.kind.currentData() == "docx"
    assert dialog.path == tmp_path / "brief.docx"


def test_what_is_marked_higher_than_the_readers_is_told_and_left_out(
    desk, book, issues, exporting, told, qtbot, tmp_path
):
    book.apply(give_marking(issues[1], "TLP:AMBER"))
    dialog = exporting("")
    choose(dialog.audience, "TLP:GREEN")
    assert dialog.path.name == "Lake Verna Summit (TLP GREEN).pdf"
    qtbot.waitUntil(lambda: "Background" in dialog.withheld.text(), timeout=10_000)
    choose(dialog.kind, "html")
    write_name(dialog, tmp_path / "green.html", qtbot)

    press_enter(dialog, told, qtbot)

    written = (tmp_path / "green.html").read_text("utf-8")
    assert "Note the agreement." in written
    assert "Both banks read one gauge." not in written
    assert "left out for these readers: 1" in told[0][1]


def test_without_markings_there_is_one_audience(issues, exporting):
    dialog = exporting()

    assert dialog.audience.count() == 1
    assert not dialog.audience.isEnabled()


def test_the_choices_are_remembered_over_a_restart(issues, exporting, told, qtbot, tmp_path):
    dialog = exporting()
    choose(dialog.page_size, "Letter")
    dialog.attach.setChecked(True)
    press_enter(dialog, told, qtbot)
    assert "PDF/A-3a" in told[0][1]

    again = exporting("")

    assert again.page_size.currentData() == "Letter"
    assert again.attach.isChecked()
    assert again.path == tmp_path / "Lake Verna Summit.pdf"


def test_a_file_that_is_there_is_replaced_only_after_it_was_said(issues, exporting, told, qtbot, tmp_path):
    (tmp_path / "memo.pdf").write_bytes(b"precious")
    dialog = exporting("memo")
    assert dialog.export.text() == "Replace"
    assert "will be replaced" in dialog._there.text()

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert (tmp_path / "memo.pdf").read_bytes() == b"precious"


def test_a_folder_that_cannot_be_written_is_told(issues, exporting, told, qtbot, tmp_path):
    dialog = exporting("gone/memo.pdf")

    press_enter(dialog, told, qtbot)

    assert told[0][0] == "error"
    assert "cannot be written" in told[0][1]


def test_the_place_can_be_chosen_in_the_usual_dialog(issues, exporting, qtbot, tmp_path, monkeypatch):
    dialog = exporting("")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.md"), ""))

    dialog._choose.click()

    assert dialog.path == tmp_path / "a.md"
    assert dialog.kind.currentData() == "markdown"


def test_an_empty_book_is_not_exported(desk, told):
    exporter = Exporter(desk)

    exporter.export()

    assert exporter.dialog is None
    assert told[0][1].startswith("There is nothing to print yet")


def test_the_suggested_name_is_one_that_all_systems_take(book):
    book.apply(fill_header(book.headers.only(), subject="a/b: “c” <d>?…"))

    assert suggested_name(book.contents(), Choices()) == "a b “c” d ….pdf"
    assert suggested_name(book.contents(), Choices(kind="docx", audience="")) == "a b “c” d … (unmarked).docx"


def test_every_control_of_the_dialog_has_a_name(issues, exporting):
    dialog = exporting()
    fields = (dialog.kind, dialog.audience, dialog.page_size, dialog.file)

    assert [b for b in dialog.findChildren(QAbstractButton) if not (b.accessibleName() or b.text())] == []
    assert all(field.accessibleName() for field in fields)


def test_an_export_is_noted_in_the_book_and_no_undo_takes_that_away(
    desk, book, issues, exporting, told, qtbot, tmp_path
):
    press_enter(exporting("memo.html"), told, qtbot)

    assert "noted as M1" in told[0][1]
    memo = book.exports.last()
    assert (memo.filename, memo.kind, memo.moment) == ("memo.html", "html", book.journal.moment())
    assert {issue.id for issue in issues} <= set(memo.record_ids)
    desk.open_book.undo()
    assert book.exports.last() == memo


def test_that_a_read_only_book_notes_no_export_is_told_once(
    desk, book, issues, exporting, told, qtbot, tmp_path, monkeypatch
):
    monkeypatch.setattr(book, "is_read_only", True)
    exporter = Exporter(desk)

    for name in ("one.html", "two.html"):
        exporter.export()
        write_name(exporter.dialog, tmp_path / name, qtbot)
        count = len(told)
        qtbot.keyClick(exporter.dialog, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda count=count: len(told) > count, timeout=10_000)
        qtbot.waitUntil(lambda: exporter._task is None)

    assert ["read-only" in message[1] for message in told] == [True, False]
    assert book.exports.last() is None
    exporter.stop()


def test_the_export_tells_what_changed_since_the_last_one_where_that_is_chosen(
    desk, book, issues, exporting, told, qtbot, tmp_path
):
    dialog = exporting("first.html")
    assert dialog.since.moment.findData("last") < 0
    press_enter(dialog, told, qtbot)
    book.apply(add_issue(book.issues.outline(), "Deadline", text="By May."))
    told.clear()
    dialog = exporting("second.html")
    choose(dialog.since.moment, "last")

    press_enter(dialog, told, qtbot)

    assert "What has changed" not in (tmp_path / "first.html").read_text("utf-8")
    written = (tmp_path / "second.html").read_text("utf-8")
    assert "<strong>Deadline</strong> is new, 2 words." in written
    assert desk.open_book.since == "last"


def test_a_date_can_be_chosen_for_what_changed(desk, book, issues, exporting):
    dialog = exporting()
    assert dialog.since.day.isHidden()

    choose(dialog.since.moment, "date")
    dialog.since.day.setDate(QDate(2026, 3, 9))

    assert not dialog.since.day.isHidden()
    assert dialog.since.since == "2026-03-09"
    again = SinceChoice(book, "2026-03-09")
    assert again.since == "2026-03-09"


def test_what_has_to_be_mended_is_told_before_the_memo_goes_out_with_the_way_there(
    desk, book, issues, exporting, qtbot
):
    book.apply(add_claim(book, "They met.", status="confirmed", as_of="2026"))
    dialog = exporting()
    qtbot.waitUntil(lambda: "to mend" in dialog.checked.words)

    with qtbot.waitSignal(desk.wayfinder.checks_wanted):
        dialog.checked.button.click()

    assert not dialog.isVisible()
