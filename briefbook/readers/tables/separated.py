"""Files with separators: CSV and its likes, in any encoding, with any of the usual separators."""

import csv
import io
import re
from collections import Counter

from briefbook.domain.safe_cells import unguarded
from briefbook.errors import BriefbookError
from briefbook.readers.encoding import decode
from briefbook.readers.tables.grid import Grid
from briefbook.translation import grouped, tr

SEPARATORS = (",", ";", "\t", "|")
MOST_ROWS = 100_000
LONGEST_CELL = 10_000_000

_SAID = re.compile(r"\s*\"?sep=(.)\"?[ \t]*(?:\r\n|\r|\n|$)", re.I)
_SAMPLE = 200
"""Rows by which the separator is known."""


def read_separated(name: str, data: bytes) -> Grid:
    """Return the cells of a file with separators; raise `BriefbookError` if it is no text."""
    text = decode(name, data).replace("\0", "")
    said = _SAID.match(text)
    # a program for spreadsheets is told its separator in a line before the header
    separator = said[1] if said else _separator(text)
    skipped = text[: said.end()].count("\n") or 1 if said else 0
    rows, places = [], []
    for place, row in _rows(name, text[said.end() :] if said else text, separator):
        if any(cell.strip() for cell in row):
            rows.append(tuple(unguarded(_plain(cell)) for cell in row))
            places.append(place + skipped)
    width = max(map(len, rows), default=0)
    return Grid("", tuple(row + ("",) * (width - len(row)) for row in rows), tuple(places))


def _rows(name: str, text: str, separator: str) -> list[tuple[int, list[str]]]:
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    found: list[tuple[int, list[str]]] = []
    try:
        for place, row in enumerate(reader, 1):
            if place > MOST_ROWS:
                raise BriefbookError(
                    tr(
                        "“{name}” has more than {most} rows, too many to load at once.",
                        name=name,
                        most=grouped(MOST_ROWS),
                    )
                )
            found.append((place, row))
    except csv.Error as error:
        raise BriefbookError(
            tr("“{name}” cannot be read as a table from row {number} on.", name=name, number=len(found) + 1)
        ) from error
    return found


def _separator(text: str) -> str:
    """Return the separator that gives the rows most nearly the same number of columns, above one."""
    sample = text[:200_000]

    def fitness(separator: str) -> tuple[float, int]:
        reader = csv.reader(io.StringIO(sample, newline=""), delimiter=separator)
        try:
            widths = [len(row) for row, _ in zip(reader, range(_SAMPLE), strict=False) if any(row)]
        except csv.Error:
            return 0.0, 0
        usual, times = (
            Counter(width for width in widths if width > 1).most_common(1)[0]
            if (any(width > 1 for width in widths))
            else (0, 0)
        )
        return times / max(1, len(widths)), usual

    return max(SEPARATORS, key=fitness)


def _plain(cell: str) -> str:
    return cell.replace("\r\n", "\n")
