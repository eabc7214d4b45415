"""The commitments of a brief: the rows of the tables in its sections of that name."""

import re
from dataclasses import dataclass
from typing import TypeAlias

from briefbook.domain.outline import Outline

TITLES = ("commitments", "undertakings", "commitments and deadlines")
"""What an issue with commitments is called, whatever its case."""

_RULE = re.compile(r"\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*")
_DATES = re.compile(r"[\d\s–—/.-]*|.*\d{4}.*")
_CITED = re.compile(r"\s*\[@[^\]]*\]")

Cells: TypeAlias = dict[str, str]


@dataclass(frozen=True)
class CommitmentRow:
    """One row: the words in each column, by the column's heading, and where it stands."""

    issue_id: str
    number: str
    title: str
    cells: Cells

    @property
    def told(self) -> str:
        """The row in one line."""
        return ", ".join(filter(None, self.cells.values()))


def commitment_rows(outline: Outline) -> dict[str, CommitmentRow]:
    """Return the rows of the outline's commitments by what is committed to, in order."""
    found: dict[str, CommitmentRow] = {}
    for entry in outline:
        if " ".join(entry.issue.title.split()).rstrip(".:").casefold() in TITLES:
            for cells in _rows(entry.issue.text):
                title = next((cell for cell in cells.values() if cell and not _DATES.fullmatch(cell)), "")
                title = title or next(iter(cells.values()))
                found.setdefault(title, CommitmentRow(entry.issue.id, entry.number, title, cells))
    return found


def _rows(text: str) -> list[Cells]:
    lines = text.split("\n")
    rows = []
    heads: list[str] = []
    for before, line in zip(["", *lines], lines, strict=False):
        if "|" not in line:
            heads = []
        elif "|" in before and _RULE.fullmatch(line):
            heads = _cells(before)
        elif heads:
            cells = _cells(line)
            rows.append(dict(zip(heads, [*cells, *[""] * len(heads)], strict=False)))
    return rows


def _cells(line: str) -> list[str]:
    inside = line.strip().removeprefix("|").removesuffix("|")
    return [_CITED.sub("", cell).strip().strip("*_") for cell in re.split(r"(?<!\\)\|", inside)]
