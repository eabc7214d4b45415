"""From a file to its tables."""

from pathlib import PurePath

from briefbook.domain.table import Table
from briefbook.errors import BriefbookError
from briefbook.readers.tables.headers import with_header
from briefbook.readers.tables.separated import read_separated
from briefbook.readers.tables.workbook import read_workbook
from briefbook.translation import tr

ENDINGS = (".xlsx", ".xlsm", ".csv", ".tsv", ".txt")
"""The ends of the names of files that hold tables."""


def read_tables(name: str, data: bytes) -> tuple[Table, ...]:
    """Return the tables of a CSV file or an XLSX workbook, told apart by what is in them.

    Raises `BriefbookError` with a sentence where there are none.
    """
    if data.startswith(b"PK\x03\x04"):
        grids = read_workbook(name, data)
    elif data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        raise BriefbookError(
            tr(
                "“{name}” is a workbook of Excel 97 or one with a password; save it as .xlsx without "
                "a password.",
                name=name,
            )
        )
    elif PurePath(name).suffix.casefold() == ".ods" or data.startswith(b"%PDF"):
        raise BriefbookError(
            tr("“{name}” is no CSV file and no XLSX workbook; save it as one of these.", name=name)
        )
    else:
        grids = [read_separated(name, data)]
    found = tuple(table for grid in grids if (table := with_header(grid)) is not None)
    if not found:
        raise BriefbookError(tr("“{name}” holds no table: no row names its columns.", name=name))
    return found
