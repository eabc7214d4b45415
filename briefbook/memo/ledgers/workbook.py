"""Tables as XLSX workbooks: a header that stays, lists to choose from, dates as dates, no formula ever."""

import re
import zipfile
from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import Any

from briefbook.domain.dates import is_date
from briefbook.errors import BriefbookError
from briefbook.memo.ledgers.ledger import Column, Ledger
from briefbook.translation import grouped, tr

LONGEST = 32_767
"""Characters in a cell (ISO 29500 as Excel keeps it); what is longer would be cut off."""

_ODD = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_x[0-9A-Fa-f]{4}_")
_NUMBER = re.compile(r"-?[1-9][0-9]{0,14}|-?[0-9]{1,8}\.[0-9]{1,6}")
_FIRST = date(1900, 3, 1)
"""Before it, spreadsheets disagree, as one of them once took 1900 for a leap year."""
_WIDTHS = {
    "text": 48,
    "line": 26,
    "title": 44,
    "date": 13,
    "day": 13,
    "number": 14,
    "lines": 30,
    "actors": 26,
}
_NARROW = 14
_LISTS = "Words"
_MODIFIED = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*")


def xlsx_file(ledger: Ledger) -> bytes:
    """Return a table as a workbook; raise `BriefbookError` where a text is too long for a cell."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    book = Workbook()
    sheet: Any = book.active
    sheet.title = ledger.title
    for place, column in enumerate(ledger.columns, 1):
        head = sheet.cell(1, place)
        _put(head, column.label, Column(column.label))
        head.font = Font(bold=True, color="FFFFFF")
        head.fill = PatternFill("solid", fgColor="1F5FA8")
        head.alignment = Alignment(vertical="center", wrap_text=True)
        sheet.column_dimensions[get_column_letter(place)].width = _width(column)
    wrapped = Alignment(vertical="top", wrap_text=True)
    for row, cells in enumerate(ledger.rows, 2):
        for place, (column, text) in enumerate(zip(ledger.columns, cells, strict=True), 1):
            if text:
                if len(_escaped(text)) > LONGEST:
                    raise BriefbookError(
                        tr(
                            "{cell} has a text of {number} characters under “{label}”, more than a cell of "
                            "XLSX holds ({longest}); write CSV instead.",
                            cell=cells[0] or f"Row {row}",
                            number=grouped(len(text)),
                            label=column.label,
                            longest=grouped(LONGEST),
                        )
                    )
                cell = sheet.cell(row, place)
                _put(cell, text, column)
                cell.alignment = wrapped
    sheet.freeze_panes = "C2" if ledger.columns[0].label == "Ref" else "B2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(ledger.columns))}{len(ledger.rows) + 1}"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    _add_lists(book, sheet, ledger)
    made = BytesIO()
    book.save(made)
    return _settled(made.getvalue())


def _put(cell: Any, text: str, column: Column) -> None:
    if column.form in ("date", "day") and is_date(text) and len(text) == 10:
        day = date.fromisoformat(text)
        if day >= _FIRST:
            cell.value, cell.number_format = day, "yyyy-mm-dd"
            return
    if column.form == "number" and _NUMBER.fullmatch(text):
        number = Decimal(text)
        cell.value = int(number) if number == number.to_integral_value() else float(number)
        cell.number_format = "#,##0.######" if "." in text else "#,##0"
        return
    cell.value = _escaped(text)
    # a text, whatever it begins with; and it stays one when somebody edits the cell
    cell.data_type = "s"
    cell.quotePrefix = text[:1] in tuple("=+-@")


def _escaped(text: str) -> str:
    """Return a text with the characters that XML does not know as `_x000D_` (ISO 29500, ST_Xstring)."""

    def escaped(found: re.Match[str]) -> str:
        odd = found[0]
        return f"_x005F{odd}" if len(odd) > 1 else f"_x{ord(odd):04X}_"

    return _ODD.sub(escaped, text)


def _width(column: Column) -> int:
    if column.label in ("Title", "Point", "The ask", "Objective"):
        return _WIDTHS["title"]
    return 8 if column.label == "Ref" else _WIDTHS.get(column.form, _NARROW)


def _add_lists(book: Any, sheet: Any, ledger: Ledger) -> None:
    """Let the cells of a choice offer its words, which stand on a sheet that is not shown."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    lists = book.create_sheet(_LISTS)
    lists.sheet_state = "hidden"
    used = 0
    for place, column in enumerate(ledger.columns, 1):
        if not column.choices:
            continue
        used += 1
        letter, here = get_column_letter(used), get_column_letter(place)
        for row, word in enumerate(column.choices, 1):
            _put(lists.cell(row, used), word, Column(column.label))
        rule = DataValidation(
            type="list",
            formula1=f"'{_LISTS}'!${letter}$1:${letter}${len(column.choices)}",
            allow_blank=True,
            showErrorMessage=False,
        )
        rule.add(f"{here}2:{here}{max(len(ledger.rows) + 200, 500)}")
        sheet.add_data_validation(rule)
    if not used:
        book.remove(lists)


def _settled(data: bytes) -> bytes:
    """Return a workbook without the time at which it was made: the same table gives the same bytes."""
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            content = old.read(part)
            if part.filename == "docProps/core.xml":
                content = _MODIFIED.sub(rb"\g<1>2000-01-01T00:00:00Z", content)
            settled = zipfile.ZipInfo(part.filename, (1980, 1, 1, 0, 0, 0))
            settled.compress_type = zipfile.ZIP_DEFLATED
            settled.external_attr = 0o600 << 16
            new.writestr(settled, content)
    return made.getvalue()
