"""Loading a table in the window: looked at first, loaded as one edit."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog, QWidget

from briefbook.domain.actor import Actor
from briefbook.domain.risk import Risk
from briefbook.domain.table import Table
from briefbook.edits.entering import enter
from briefbook.ui.loading.loading_dialog import LoadingDialog
from briefbook.ui.loading.opening import open_loading, save_table, show_tables_of

REGISTER = Table(
    "Register",
    ("Risk ID", "Risk", "Probability", "Impact", "Asset"),
    (("R1", "Levy returns", "High", "4", "Ferries"), ("R2", "Talks stall", "Low", "Enormous", "")),
    (2, 3),
)
WORDS = Table("Words", ("Word", "Meaning"), (("a", "b"),), (2,))


@pytest.fixture
def dialog(desk, qtbot):
    dialog = LoadingDialog(desk, "register.xlsx", (WORDS, REGISTER))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def told(desk):
    """Give what the window tells the user: level, sentence, button and what it calls."""
    found = []
    desk.messages.told.connect(lambda *one: found.append(one))
    return found


def remarks(dialog):
    return [dialog.remarks.item(row).text() for row in range(dialog.remarks.count())]


def test_the_likeliest_sheet_and_columns_are_chosen(dialog):
    assert (dialog.kind, dialog.table) == (Risk, REGISTER)
    assert dialog.form.mapping == {
        **{"ref": "Risk ID", "title": "Risk", "likelihood": "Probability", "impact": "Impact"}
    }
    assert dialog.load.text() == "Load 2 Risks"
    assert dialog.summary.text() == "2 new, 0 there already, 1 remark on what cannot be read."
    assert remarks(dialog)[0].startswith("Row 3, Impact “Enormous”: It is no step of impact")
    assert "“Asset” has no field; it goes into the notes." in remarks(dialog)


def test_the_first_rows_stand_under_the_fields_they_go_into(dialog):
    heads = [dialog.preview.horizontalHeaderItem(column).text() for column in range(5)]

    assert heads[2:] == ["Probability\n→ Likelihood", "Impact\n→ Impact", "Asset\nnot loaded"]
    assert dialog.preview.item(0, 1).text() == "Levy returns"
    assert dialog.preview.verticalHeaderItem(0).text() == "2"


def test_another_column_is_read_at_once(dialog, qtbot):
    box = dialog.form.choices["category"]

    box.setCurrentIndex(box.findData("Asset"))
    qtbot.waitUntil(lambda: not any("“Asset”" in one for one in remarks(dialog)))

    assert dialog.preview.horizontalHeaderItem(4).text() == "Asset\n→ Category"


def test_without_a_title_nothing_can_be_loaded_and_that_is_told(dialog, qtbot):
    dialog.form.choices["title"].setCurrentIndex(0)

    qtbot.waitUntil(lambda: not dialog.load.isEnabled())

    assert remarks(dialog) == [
        "No column of the sheet “Register” gives the “Title” of the risks; "
        "its columns are Risk ID, Risk, Probability, Impact, Asset."
    ]


def test_what_is_there_already_is_counted(desk, qtbot):
    desk.open_book.do(enter(desk.open_book.book, Risk, {"title": "Levy returns"}))

    dialog = LoadingDialog(desk, "register.csv", (REGISTER,), Risk)
    qtbot.addWidget(dialog)

    assert dialog.summary.text().startswith("1 new, 1 there already")
    dialog.same.setCurrentIndex(2)
    assert dialog.summary.text().startswith("2 new, 0 there already")


def test_another_kind_has_other_fields(dialog):
    dialog.kind_choice.setCurrentText("Actors")

    assert "aliases" in dialog.form.choices
    assert dialog.kind is Actor


def test_everything_has_a_name_and_is_reached_by_keys(dialog):
    kinds = (QComboBox, QAbstractButton)
    fields = [one for one in dialog.findChildren(QWidget) if isinstance(one, kinds) and one.isVisible()]

    assert len(fields) > 20
    for one in fields:
        assert one.accessibleName() or one.text(), one
        assert one.focusPolicy() & Qt.FocusPolicy.TabFocus or not one.isEnabled()


def test_a_file_is_loaded_as_one_edit_that_can_be_undone(desk, qtbot, tmp_path, monkeypatch, told):
    file = tmp_path / "register.csv"
    file.write_text("Risk,Probability,Asset\nLevy returns,High,Ferries\n", encoding="utf-8-sig")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: (str(file), ""))
    parent = QWidget()
    qtbot.addWidget(parent)

    open_loading(desk, Risk, parent)
    qtbot.waitUntil(lambda: bool(parent.findChildren(LoadingDialog)), timeout=10_000)
    parent.findChildren(LoadingDialog)[0].load.click()

    (risk,) = desk.open_book.book.risks.all()
    assert (risk.title, risk.likelihood, risk.text) == ("Levy returns", 4, "Asset: Ferries")
    assert told[-1][:3] == ("info", "Load 1 Risk: 1 new, 0 changed.", "Undo")
    told[-1][3]()
    assert desk.open_book.book.risks.all() == []


def test_a_file_without_a_table_is_told_and_opens_nothing(desk, qtbot, tmp_path, told):
    file = tmp_path / "register.xlsx"
    file.write_bytes(b"PK\x03\x04 nothing")

    show_tables_of(desk, file, Risk)
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)

    assert told[0][:2] == ("error", "“register.xlsx” is damaged or was cut off, so it cannot be opened.")


@pytest.mark.parametrize(
    ("chosen", "name", "begins"),
    [
        ("Excel workbook (*.xlsx)", "risks", b"PK"),
        ("CSV (*.csv)", "risks.csv", b"\xef\xbb\xbfRef,Title"),
        ("Calendar of their dates (*.ics)", "risks", b"BEGIN:VCALENDAR"),
    ],
)
def test_what_is_listed_is_written_as_a_table(desk, tmp_path, monkeypatch, told, chosen, name, begins):
    desk.open_book.do(enter(desk.open_book.book, Risk, {"title": "Levy", "review_date": "2999-01-01"}))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / name), chosen))

    save_table(desk, Risk)

    (file,) = tmp_path.iterdir()
    assert file.read_bytes().startswith(begins)
    assert told[0][1].startswith(("Wrote 1 risk to", "Wrote 1 date to"))
