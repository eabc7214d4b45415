import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QFileDialog

from briefbook.edits.heading import fill_header
from briefbook.edits.marking import give_marking
from briefbook.ui.memo.export import Exporter
from briefbook.ui.memo.export_choices import Choices, suggested_name
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
