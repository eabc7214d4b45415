"""Tables as they come: with marks, titles and merged cells, and with what no spreadsheet writes."""

import io
import zipfile
from datetime import date, datetime

import pytest
from openpyxl import Workbook

from briefbook.errors import BriefbookError
from briefbook.readers.tables import read_tables

REGISTER = "Risk ID,Title,Owner\r\nR1,Levy returns,Wu\r\nR2,Talks stall,\r\n"


def only(name, data):
    (table,) = read_tables(name, data)
    return table


def workbook(fill):
    """Return the bytes of a workbook that a function has filled."""
    book = Workbook()
    fill(book)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "utf-16-be"])
def test_a_csv_file_is_read_in_any_encoding(encoding):
    text = REGISTER.replace("Levy returns", "Zölle kehren zurück, früher als erwartet für alle Häfen am See")

    table = only("r.csv", text.replace("Zölle kehren zurück, f", "Zölle kehren zurück; f").encode(encoding))

    assert table.headers == ("Risk ID", "Title", "Owner")
    assert table.rows[0][1].startswith("Zölle kehren zurück; früher")


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_known_from_the_rows(separator):
    table = only("r.csv", REGISTER.replace(",", separator).encode())

    assert table.rows == (("R1", "Levy returns", "Wu"), ("R2", "Talks stall", ""))


def test_a_line_that_says_the_separator_is_believed_and_not_read():
    table = only("r.csv", ("sep=;\r\n" + REGISTER.replace(",", ";")).encode())

    assert table.headers == ("Risk ID", "Title", "Owner")
    assert table.places == (3, 4)


def test_a_cell_may_have_several_lines_and_quotation_marks():
    table = only("r.csv", b'Title,Owner\r\n"Levy ""returns""\r\nearly",Wu\r\n')

    assert table.rows == (('Levy "returns"\nearly', "Wu"),)


def test_columns_without_a_name_or_with_one_twice_are_told_apart():
    table = only("r.csv", b"Title,Owner,,Owner,\r\nLevy,Wu,x,Ada,\r\n")

    assert table.headers == ("Title", "Owner", "Column 3", "Owner (2)")


def test_the_header_is_found_below_titles_and_empty_rows():
    text = "Register of the Verna talks,,\r\n,,\r\nas of November,,\r\n" + REGISTER

    table = only("r.csv", text.encode())

    assert table.headers == ("Risk ID", "Title", "Owner")
    assert table.above == ("Register of the Verna talks", "as of November")
    assert table.places[0] == 5


def test_merged_groups_over_the_header_tell_columns_of_one_name_apart():
    def fill(book):
        sheet = book.active
        sheet.append(["Risk ID", "Risk", "Inherent", None, "Residual", None])
        sheet.append([None, None, "Likelihood", "Impact", "Likelihood", "Impact"])
        sheet.append(["R1", "Levy returns", 4, 5, 2, 3])
        for span in ("A1:A2", "B1:B2", "C1:D1", "E1:F1"):
            sheet.merge_cells(span)

    table = only("r.xlsx", workbook(fill))

    assert table.headers == (
        *("Risk ID", "Risk", "Inherent Likelihood", "Inherent Impact", "Residual Likelihood"),
        "Residual Impact",
    )
    assert table.rows == (("R1", "Levy returns", "4", "5", "2", "3"),)


def test_a_cell_merged_beside_several_rows_holds_for_each():
    def fill(book):
        sheet = book.active
        sheet.append(["Owner", "Title"])
        sheet.append(["Wu", "Levy returns"])
        sheet.append([None, "Talks stall"])
        sheet.merge_cells("A2:A3")

    assert only("r.xlsx", workbook(fill)).column("Owner") == ["Wu", "Wu"]


def test_cells_are_texts_without_noise():
    def fill(book):
        sheet = book.active
        sheet.append(["Title", "Due", "Start", "Quantity", "Probability", "Status", "Number"])
        sheet.append(
            ["Levy", date(2026, 12, 1), datetime(2026, 12, 1, 9, 30), 0.1 + 0.2, 0.6, True, 25_000_000.0]
        )
        sheet["E2"].number_format = "0%"

    assert only("r.xlsx", workbook(fill)).rows == (
        ("Levy", "2026-12-01", "2026-12-01 09:30", "0.3", "60 %", "yes", "25000000"),
    )


def test_a_formula_without_its_result_and_an_error_are_told():
    def fill(book):
        sheet = book.active
        sheet.append(["Title", "Owner", "Impact"])
        sheet.append(["Levy", '="W"&"u"', "#REF!"])

    table = only("r.xlsx", workbook(fill))

    assert table.rows == (("Levy", "", ""),)
    assert table.notes == ("B2 holds a formula without its result.", "C2 holds the error #REF!.")


def test_all_sheets_are_read_and_hidden_ones_come_last():
    def fill(book):
        book.active.append(["Words", "More"])
        book.active.append(["a", "b"])
        book.active.sheet_state = "hidden"
        sheet = book.create_sheet("Register")
        sheet.append(["Title", "Owner"])
        sheet.append(["Levy", "Wu"])
        book.active = sheet

    assert [one.name for one in read_tables("r.xlsx", workbook(fill))] == ["Register", "Sheet"]


def with_part(name, change):
    """Return a workbook of which one part was changed by hand."""

    def fill(book):
        book.active.append(["Title", "Owner"])
        book.active.append(["Levy", "Wu"])

    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook(fill))) as old, zipfile.ZipFile(made, "w") as new:
        for part in old.infolist():
            data = old.read(part)
            new.writestr(part, change(data) if part.filename == name else data)
    return made.getvalue()


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "save it as .xlsx"),
        (b"PK\x03\x04" + b"junk" * 30, "damaged or was cut off"),
        (b"%PDF-1.7 ...", "no CSV file and no XLSX workbook"),
        (bytes(range(256)) * 8, "seems to be a binary file"),
        (
            with_part(
                "xl/worksheets/sheet1.xml",
                lambda xml: b'<!DOCTYPE x [<!ENTITY a "aaaa">]>' + xml.partition(b"?>")[2],
            ),
            "declarations that no spreadsheet writes",
        ),
        (
            with_part(
                "xl/worksheets/sheet1.xml",
                lambda xml: xml.replace(
                    b"</sheetData>",
                    b'</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
                ),
            ),
            "merges too many cells",
        ),
        (with_part("xl/workbook.xml", lambda xml: xml[:80]), "damaged or is no workbook"),
    ],
    ids=["excel 97", "cut off", "pdf", "binary", "entities", "merged", "broken"],
)
def test_what_is_no_table_is_refused_in_a_sentence(data, sentence):
    with pytest.raises(BriefbookError, match=sentence):
        read_tables("r.xlsx" if data[:2] == b"PK" else "r.csv", data)


def test_a_sheet_that_claims_to_be_endless_is_read_by_its_cells():
    data = with_part(
        "xl/worksheets/sheet1.xml",
        lambda xml: xml.replace(
            b"</sheetData>", b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
        ),
    )

    assert only("r.xlsx", data).rows == (("Levy", "Wu"),)
