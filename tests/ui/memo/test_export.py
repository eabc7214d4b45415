import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from briefbook.edits.heading import fill_header
from briefbook.ui.memo.export import Exporter, suggested_name
from briefbook.ui.settings import Settings


@pytest.fixture
def told(desk):
    told = []
    desk.messages.told.connect(lambda *message: told.append(message))
    return told


@pytest.fixture
def choose(monkeypatch):
    asked = []

    def choose(path):
        def answer(parent, title, suggested, kinds):
            asked.append(suggested)
            return str(path) if path else "", kinds

        monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
        return asked

    return choose


def test_the_memo_is_written_where_the_user_says(
    desk, book, issues, told, choose, qtbot, tmp_path, monkeypatch
):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    desk.open_book.do(fill_header(book.headers.only(), subject="Lake Verna: the gauge"))
    asked = choose(tmp_path / "memo.pdf")

    Exporter(desk).export()
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)

    assert (tmp_path / "memo.pdf").read_bytes().startswith(b"%PDF")
    assert asked[0].endswith("Lake Verna the gauge.pdf")
    level, sentence, button, act = told[0]
    assert level == "warning"
    assert sentence.startswith("Exported memo.pdf, ")
    assert "nobody-2020" in sentence
    assert button == "Open"
    act()
    assert opened == [str(tmp_path / "memo.pdf")]


def test_the_name_gets_its_suffix_and_the_folder_is_remembered(desk, issues, told, choose, qtbot, tmp_path):
    settings = Settings(tmp_path / "window.ini")
    choose(tmp_path / "memo")
    Exporter(desk, settings=settings).export()
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert (tmp_path / "memo.pdf").is_file()

    asked = choose(None)
    Exporter(desk, settings=settings).export()

    assert asked[-1].startswith(str(tmp_path))


def test_a_file_the_dialog_did_not_ask_about_is_not_overwritten(desk, issues, told, choose, tmp_path):
    (tmp_path / "memo.pdf").write_bytes(b"precious")
    choose(tmp_path / "memo")

    Exporter(desk).export()

    assert (tmp_path / "memo.pdf").read_bytes() == b"precious"
    assert told[0][0] == "error"


def test_a_folder_that_cannot_be_written_is_told(desk, issues, told, choose, qtbot, tmp_path):
    choose(tmp_path / "gone" / "memo.pdf")

    Exporter(desk).export()
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)

    assert told[0][0] == "error"
    assert "cannot be written" in told[0][1]


def test_an_empty_book_is_not_exported(desk, told, choose):
    asked = choose(None)

    Exporter(desk).export()

    assert asked == []
    assert told[0][1].startswith("There is nothing to print yet")


def test_the_suggested_name_is_one_that_all_systems_take(book):
    book.apply(fill_header(book.headers.only(), subject="a/b: “c” <d>?…"))

    assert suggested_name(book.contents()) == "a b “c” d ….pdf"
