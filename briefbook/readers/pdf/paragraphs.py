"""Paragraphs: which rows of a column belong together."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from briefbook.readers.pdf.glyph_text import is_east_asian
from briefbook.readers.pdf.pieces import Piece
from briefbook.readers.pdf.rows import Row, rows_of
from briefbook.readers.pdf.tables import Cell, tables_of

SAME_SIZE = 0.1
"""By what part of the em rows of one paragraph may differ."""

LOOSE = 1.28
"""How many times the usual step between lines a paragraph's step is at most."""

INDENT = 0.7
"""From how many ems on a line counts as indented."""

BULLET = re.compile(r"[•▪■◦○●‣➢❖✓∙⚫]\s*|[–—*·-]\s+(?=\S)")
STRONG_BULLET = re.compile("[•▪■◦●‣➢❖✓∙⚫]")
NUMBER_MARK = re.compile(
    r"(?:\(?\d{1,3}(?:\.\d{1,3}){0,3}[.)]|\([a-z]{1,5}\)|\([A-Z]{1,2}\)|[a-zA-Z][.)]|[ivx]{1,5}[.)]|\[\d{1,3}\])\s+\S"
    r"|(?:Sec(?:tion|\.)|Article|Chapter|Art\.)\s+\d+\s*[.:]"
)
SENTENCE_END = re.compile(r"[.!?:;…。！？：；؟]['\"’”»)\]]*$")
_OR = re.compile(r"[;,]\s+(?:and|or|et|ou|und|oder|y|o)$")
_FIRST_WORD = re.compile(r"\S+")


@dataclass(slots=True)
class Paragraph:
    """Rows that go together; of a table, rows of cells instead."""

    rows: list[Row] = field(default_factory=list)
    breaks: set[int] = field(default_factory=set)
    """Which rows begin on a line of their own, though in the same paragraph."""
    table: list[list[Cell]] = field(default_factory=list)
    level: int = 0
    """Of a heading; 0 for other text."""
    right: float = 0.0
    """Where the lines of its column end, in the direction of writing."""
    left: float = 0.0
    start: int = 0
    """Where it stands in the reading text, once it is written."""
    end: int = 0

    @property
    def size(self) -> float:
        """The em of its longest row."""
        return max(self.rows, key=lambda row: len(row.text)).size

    @property
    def text(self) -> str:
        """Its rows' words, as far as they tell what it is."""
        return " ".join(row.text for row in self.rows)


def paragraphs_of(region: Sequence[Piece]) -> list[Paragraph]:
    """Return the paragraphs and tables of a region, from top to bottom."""
    rows = rows_of(region)
    found: list[Paragraph] = []
    place = 0
    tables = tables_of(rows) if any(len(row.pieces) > 1 for row in rows) else []
    for table in tables:
        found += _running_text(rows[place : table.first])
        found.append(Paragraph(rows[table.first : table.last + 1], table=table.rows))
        place = table.last + 1
    return found + _running_text(rows[place:])


def _running_text(rows: Sequence[Row]) -> list[Paragraph]:
    if not rows:
        return []
    steps = _usual_steps(rows)
    left, right = min(row.start for row in rows), max(row.end for row in rows)
    groups: list[list[Row]] = [[rows[0]]]
    for before, row in pairwise(rows):
        if _is_apart(before, row, steps):
            groups.append([row])
        else:
            groups[-1].append(row)
    return [paragraph for group in groups for paragraph in _divided(group, left, right)]


def _usual_steps(rows: Sequence[Row]) -> dict[int, float]:
    """Return the usual distance of baselines for each size of type, rounded to a point."""
    by_size: dict[int, list[float]] = {}
    for before, row in pairwise(rows):
        step = row.baseline - before.baseline
        if abs(row.size - before.size) <= SAME_SIZE * row.size and 0.5 * row.size < step < 3 * row.size:
            by_size.setdefault(round(row.size), []).append(step)
    return {size: sorted(steps)[len(steps) * 3 // 10] for size, steps in by_size.items()}


def _is_apart(before: Row, row: Row, steps: dict[int, float]) -> bool:
    larger = max(before.size, row.size)
    step = row.baseline - before.baseline
    if abs(before.size - row.size) > SAME_SIZE * larger:
        # A line that begins in small capitals, or ends in them, is as full and as near as the others.
        is_mixed = larger < 1.3 * min(before.size, row.size) and before.end > row.end - row.size
        return not (is_mixed and step < 1.25 * larger and before.text[-1].islower() and len(before.text) > 30)
    usual = steps.get(round(row.size), 1.3 * row.size)
    if step <= max(LOOSE * usual, usual + 0.2 * row.size, 1.1 * row.size):
        return False
    # Lines of a page that is set more loosely than the rest still run on where a sentence plainly does.
    runs_on = row.text[0].islower() and (before.text[-1].isalnum() or before.text[-1] == ",")
    return not (runs_on and step < 2.6 * row.size and before.end > row.end - 5 * row.size)


def _divided(group: Sequence[Row], left: float, right: float) -> list[Paragraph]:
    """Return the paragraphs among rows that no white divides."""
    own_right = max(row.end for row in group)
    is_narrow = own_right - min(row.start for row in group) < 0.6 * (right - left)
    edge = right if is_narrow else own_right
    own_left = min(row.start for row in group)
    current = Paragraph([group[0]], right=edge, left=own_left)
    found = [current]
    for place, row in enumerate(group[1:], 1):
        before = group[place - 1]
        after = group[place + 1] if place + 1 < len(group) else None
        is_early = ends_early(before, row, edge)
        has_mark = BULLET.match(row.text) or NUMBER_MARK.match(row.text)
        is_marked = (
            STRONG_BULLET.match(row.text)
            or (has_mark and is_early)
            or (has_mark and (SENTENCE_END.search(before.text) or _OR.search(before.text)))
        )
        if is_marked or _is_indented(before, row, after, current, is_early):
            is_new = True
        elif is_early and not (row.text[0].islower() and len(current.rows) > 1):
            is_new = len(current.rows) > 1 or SENTENCE_END.search(before.text) is not None
            if not is_new:
                current.breaks.add(len(current.rows))
        else:
            is_new = False
        if is_new:
            current = Paragraph([row], right=edge, left=own_left)
            found.append(current)
        else:
            current.rows.append(row)
    return found


def ends_early(before: Row, row: Row, edge: float) -> bool:
    """Return whether the next row's first word would still have stood on a row."""
    text = row.text
    found = _FIRST_WORD.match(text)
    letters = 2 if is_east_asian(text[0]) else len(found[0]) if found else 1
    width = (row.end - row.start) / max(1, len(text)) * letters
    return before.end + width + 0.45 * row.size < edge


def _is_indented(before: Row, row: Row, after: Row | None, current: Paragraph, is_early: bool) -> bool:
    """Return whether the place where a row begins says that a paragraph begins."""
    first = current.rows[0]
    is_list = BULLET.match(first.text) or NUMBER_MARK.match(first.text)
    shift = row.start - before.start
    if shift > INDENT * row.size:
        if is_list and len(current.rows) == 1:
            return False
        goes_back = after is not None and after.start < row.start - INDENT / 2 * row.size
        return (
            is_early or SENTENCE_END.search(before.text) is not None or (goes_back and shift < 6 * row.size)
        )
    if shift < -INDENT * row.size:
        return len(current.rows) > 1 or is_early
    return False


def goes_on(upper: Paragraph, lower: Paragraph) -> bool:
    """Return whether a paragraph at the end of a column plainly goes on in the next."""
    if upper.table or lower.table or upper.level or lower.level:
        return False
    last, first = upper.rows[-1], lower.rows[0]
    if abs(last.size - first.size) > SAME_SIZE * last.size:
        return False
    if BULLET.match(first.text) or NUMBER_MARK.match(first.text) or SENTENCE_END.search(last.text):
        return False
    if last.is_hyphenated:
        return True
    if ends_early(last, first, upper.right):
        return False
    if first.text[0].islower():
        return True
    is_indented = first.start - lower.left > INDENT * first.size
    is_open = last.text[-1].isalpha() or last.text[-1] in ",，、-–"
    return is_open and not is_indented and len(upper.rows) > 1 and len(lower.rows) > 1
