"""Exporting a PDF that opens with a password only."""

import pikepdf
import pypdfium2
import pytest
from PySide6.QtCore import Qt

from briefbook.ui.memo.export import Exporter
from briefbook.ui.settings import Settings


@pytest.fixture
def exporter(desk, issues, qtbot, tmp_path):
    exporter = Exporter(desk, settings=Settings(tmp_path / "window.ini"))
    exporter.export()
    exporter.dialog.file.setText(str(tmp_path / "memo.pdf"))
    exporter.dialog._on_typed()
    qtbot.waitUntil(exporter.dialog.isVisible)
    yield exporter
    exporter.stop()


def test_the_file_opens_with_the_password_that_was_typed_twice(exporter, desk, qtbot, tmp_path):
    told = []
    desk.messages.told.connect(lambda *message: told.append(message))
    dialog = exporter.dialog
    dialog.protect.wanted.click()
    assert "no PDF/A" in dialog.protect.told.text()
    qtbot.keyClicks(dialog.protect.password.line, "four odd words")
    qtbot.keyClicks(dialog.protect.again.line, "four odd words")

    qtbot.keyClick(dialog, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert "opens with its password only" in told[0][1]
    assert "archival" not in told[0][1]
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(tmp_path / "memo.pdf")
    with pikepdf.open(tmp_path / "memo.pdf", password="four odd words") as pdf:
        assert pdf.encryption.R == 6
    # it is nowhere in what the window remembers
    exporter._settings.save()
    assert "four odd words" not in (tmp_path / "window.ini").read_text(encoding="utf-8")


def test_a_password_that_is_wanted_has_to_be_typed(exporter):
    protect = exporter.dialog.protect
    protect.wanted.click()

    exporter.dialog.export.click()

    assert exporter.dialog.isVisible()
    assert protect.told.text() == "Type the password twice."
    assert protect.password.line.hasFocus()


def test_two_different_passwords_are_said_to_be_different(exporter, qtbot):
    protect = exporter.dialog.protect
    protect.wanted.click()

    qtbot.keyClicks(protect.password.line, "four odd words")
    qtbot.keyClicks(protect.again.line, "four old")

    assert protect.told.text() == "These two are not the same."
    exporter.dialog.export.click()
    assert exporter.dialog.isVisible()
    assert protect.again.line.hasFocus()


@pytest.mark.parametrize("kind", ["docx", "html", "markdown"])
def test_files_of_other_kinds_say_that_they_cannot(exporter, kind):
    dialog = exporter.dialog
    dialog.protect.wanted.click()

    dialog.kind.setCurrentIndex(dialog.kind.findData(kind))

    assert not dialog.protect.wanted.isEnabled()
    assert dialog.protect.told.text() == "A file of this kind cannot have a password; a PDF can."
    assert dialog.export.isEnabled()
    assert dialog.protect.value == ""
