"""Printing the memo from the window; only the dialog of the system is answered here."""

import sys

import pypdfium2
import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

from briefbook.jobs.sample import make_sample
from briefbook.ui.printing.printing import Printing

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="answers the dialog of Linux")


@pytest.fixture
def window(open_window, tmp_path):
    window = open_window()
    window.session.serve(make_sample(tmp_path / "a.briefbook"))
    return window


@pytest.fixture
def answer(monkeypatch, tmp_path):
    """Give a function that says what the dialog is answered, and returns where is printed to."""
    path = tmp_path / "printed.pdf"

    def answer(choose=lambda printer: None, *, accept=True):
        def exec_(dialog):
            printer = dialog.printer()
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(path))
            choose(printer)
            return int(accept)

        monkeypatch.setattr(QPrintDialog, "exec", exec_)
        return path

    return answer


def printed(printing, qtbot):
    printing.print_memo()
    assert printing.is_going
    qtbot.waitUntil(lambda: not printing.is_going, timeout=60_000)


def some(first, last):
    def choose(printer):
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setFromTo(first, last)

    return choose


def test_the_whole_memo_printed_to_a_file_is_the_true_pdf(window, answer, qtbot):
    path = answer()

    printed(Printing(window.session), qtbot)

    with pypdfium2.PdfDocument(path) as document:
        assert len(document) > 3
        assert "Lake Verna" in document[0].get_textpage().get_text_bounded()
        assert window.message_bar.text == f"Sent {len(document)} pages to {path}"


def test_chosen_pages_are_drawn_on_the_chosen_paper(window, answer, qtbot):
    def choose(printer):
        some(2, 3)(printer)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))

    path = answer(choose)

    printed(Printing(window.session), qtbot)

    with pypdfium2.PdfDocument(path) as document:
        assert [tuple(map(round, document.get_page_size(n))) for n in range(len(document))] == [
            (612, 792)
        ] * 2
        picture = document[0].render(scale=1).to_pil().convert("L")
    # drawn, and in the middle: white at both sides
    assert picture.getextrema()[0] < 100
    assert picture.crop((0, 0, 24, 792)).getextrema() == (255, 255)
    assert picture.crop((588, 0, 612, 792)).getextrema() == (255, 255)
    assert window.message_bar.text.startswith("Sent 2 pages to ")


def test_nothing_is_printed_when_the_dialog_is_left(window, answer, qtbot):
    path = answer(accept=False)

    printed(Printing(window.session), qtbot)

    assert not path.exists()
    assert window.message_bar.isHidden()


def test_printing_that_is_cancelled_leaves_no_half_file(window, answer, qtbot):
    path = answer(some(1, 3))
    printing = Printing(window.session)
    tasks = window.session.desk.tasks
    tasks.started.connect(
        lambda task: task.progressed.connect(task.cancel) if task.title == "Printing the memo" else None
    )

    printed(printing, qtbot)

    assert not path.exists()
    assert window.message_bar.isHidden()


def test_a_file_that_cannot_be_written_is_told_of(window, answer, qtbot, tmp_path):
    answer(lambda printer: printer.setOutputFileName(str(tmp_path / "nowhere" / "a.pdf")))

    printed(Printing(window.session), qtbot)

    assert "cannot be written" in window.message_bar.text


def test_without_qts_printing_the_way_to_the_pdf_is_shown(window, monkeypatch):
    monkeypatch.setitem(sys.modules, "PySide6.QtPrintSupport", None)

    Printing(window.session).print_memo()

    assert window.message_bar.text.startswith("This installation of Briefbook cannot print; ")
    assert window.message_bar._button.text() == "Export…"


def test_without_a_printer_the_way_to_the_pdf_is_shown(window, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: [])

    Printing(window.session).print_memo()

    assert window.message_bar.text.startswith("This computer has no printer; ")
