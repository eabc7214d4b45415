"""The sheets of an XLSX workbook, read by openpyxl after a look at its parts."""

import re
import warnings
import zipfile
from io import BytesIO
from typing import Any

from briefbook.errors import BriefbookError
from briefbook.readers.tables.cells import cell_text
from briefbook.readers.tables.grid import Grid, plain_grid
from briefbook.readers.zip_guard import opened_zip, read_part
from briefbook.translation import tr

MOST_SHEETS = 200
WIDEST = 500
"""Columns of a sheet that are looked at."""
MOST_MERGED = 500_000
"""Cells that merged ranges of a sheet may reach over, all together."""

_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\s[^>]*?ref=\"([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})\"")
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s>/]")
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml")


def read_workbook(name: str, data: bytes) -> list[Grid]:
    """Return the sheets of a workbook, hidden ones last; raise `BriefbookError` if it cannot be read."""
    archive = opened_zip(name, data)
    names = set(archive.namelist())
    if "xl/workbook.bin" in names:
        raise BriefbookError(
            tr("“{name}” is a binary workbook; save it as .xlsx in your spreadsheet program.", name=name)
        )
    if "xl/workbook.xml" not in names:
        raise BriefbookError(
            tr("“{name}” is not a workbook in XLSX, so no table can be read from it.", name=name)
        )
    has_formulas = _looked_at(name, archive)
    values = _opened(name, data, values=True)
    formulas = _opened(name, data, values=False) if has_formulas else None
    sheets = [sheet for sheet in values.worksheets if sheet.sheet_state != "veryHidden"][:MOST_SHEETS]
    grids = [_grid(sheet, formulas[sheet.title] if formulas else None) for sheet in sheets]
    return sorted(grids, key=lambda grid: grid.is_hidden)


def _looked_at(name: str, archive: zipfile.ZipFile) -> bool:
    """Refuse a workbook with parts that no spreadsheet writes; return whether it has formulas."""
    found = False
    for part in archive.infolist():
        if not part.filename.endswith((".xml", ".rels", ".vml")):
            continue
        xml = read_part(name, archive, part)
        if b"<!DOCTYPE" in xml or b"<\0!\0D\0O\0C" in xml or b"\0<\0!\0D\0O" in xml:
            raise BriefbookError(
                tr("“{name}” holds declarations that no spreadsheet writes, so it was not read.", name=name)
            )
        if _SHEET.fullmatch(part.filename):
            _refuse_merged(name, xml)
            found = found or bool(_FORMULA.search(xml))
    return found


def _refuse_merged(name: str, xml: bytes) -> None:
    size = 0
    for left, top, right, bottom in _MERGED.findall(xml):
        size += (_column(right) - _column(left) + 1) * (int(bottom) - int(top) + 1)
    if size > MOST_MERGED:
        raise BriefbookError(
            tr("“{name}” merges too many cells to be read; take the merging away first.", name=name)
        )


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _opened(name: str, data: bytes, *, values: bool) -> Any:
    from openpyxl import load_workbook

    try:
        with warnings.catch_warnings():
            # what openpyxl does not know, such as a kind of validation, is not read from here
            warnings.simplefilter("ignore")
            return load_workbook(BytesIO(data), data_only=values, keep_links=False)
    except (MemoryError, BriefbookError):
        raise
    except Exception as error:  # openpyxl raises whatever a damaged part makes it stumble over
        raise BriefbookError(
            tr(
                "“{name}” is damaged or is no workbook that can be read; save it again as .xlsx, or as CSV.",
                name=name,
            )
        ) from error


def _grid(sheet: Any, formulas: Any) -> Grid:
    found: dict[tuple[int, int], str] = {}
    lost: list[str] = []
    # by its cells, as a sheet can say that it has a thousand million of them
    for (row, column), cell in sheet._cells.items():
        if column > WIDEST:
            continue
        text = "" if cell.data_type == "e" else cell_text(cell.value, cell.number_format)
        if cell.data_type == "e":
            lost.append(tr("{cell} holds the error {error}.", cell=cell.coordinate, error=cell.value))
        elif formulas is not None and cell.value is None and formulas._cells.get((row, column)):
            formula = formulas._cells[row, column]
            if formula.data_type == "f":
                lost.append(tr("{cell} holds a formula without its result.", cell=cell.coordinate))
        if text:
            found[row, column] = text
    across: dict[tuple[int, int], int] = {}
    for span in sheet.merged_cells.ranges:
        text = found.get((span.min_row, span.min_col), "")
        if span.max_col > span.min_col:
            across[span.min_row, span.min_col - 1] = span.max_col - span.min_col + 1
        elif text:
            # one cell beside several rows holds for each of them
            found.update({(row, span.min_col): text for row in range(span.min_row, span.max_row + 1)})
    return plain_grid(
        sheet.title, found, across=across, is_hidden=sheet.sheet_state != "visible", notes=_told(lost)
    )


def _told(lost: list[str]) -> tuple[str, ...]:
    more = [tr("%n more cells hold no result.", "", len(lost) - 5)] if len(lost) > 5 else []
    return (*lost[:5], *more)
