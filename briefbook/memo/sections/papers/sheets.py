"""Sheets: one working paper in full, its fields in words beside what they are called."""

from collections.abc import Iterable, Sequence

from briefbook.domain.capitals import capitalised
from briefbook.domain.field_values import words_of
from briefbook.domain.fields import Field, field
from briefbook.domain.record import Record
from briefbook.memo.blocks import Alignment, Block, Cell, Heading, Paragraph, Row, Run, Table
from briefbook.memo.sections.papers.scribe import Scribe, lines


def entry(record: Record, scribe: Scribe, level: int, rows: Iterable[tuple[str, Cell]]) -> list[Block]:
    """Return a heading with a record's label and title, and the fields that are filled under it."""
    scribe.prints(record)
    label = Run(f"{getattr(record, 'label', '')} ")
    filled = [(name, cell) for name, cell in rows if cell]
    heading = Heading(level + 1, (label, *scribe.title(record)))
    return [heading, sheet(filled)] if filled else [heading]


def sheet(rows: Sequence[tuple[str, Cell]]) -> Table:
    """Return names and what stands beside them as a table."""
    made = tuple(((Paragraph((Run(name),)),), cell) for name, cell in rows)
    return Table((), made, ("left", "left"), first_column_heads=True)


def grid(heads: Sequence[str], rows: Iterable[Row]) -> Table:
    """Return a table of these heads and rows without the columns in which nothing stands."""
    rows = list(rows)
    filled = [number for number in range(len(heads)) if any(row[number] for row in rows)]
    header = tuple((Paragraph((Run(heads[number]),)),) for number in filled)
    cells = tuple(tuple(row[number] for number in filled) for row in rows)
    left: Alignment = "left"
    return Table((header,), cells, (left,) * len(filled), is_filled=True)


def rows_of(record: Record, scribe: Scribe, *names: str) -> Iterable[tuple[str, Cell]]:
    """Yield some fields of a record, each as its name and its words."""
    for name in names:
        one = field(type(record), name)
        yield scribe.term(one.label), words_in(record, one, scribe)


def words_in(record: Record, one: Field, scribe: Scribe) -> Cell:
    """Return what a field holds as it is printed; none where it is empty."""
    if one.form == "text":
        return scribe.read(getattr(record, one.name), record)
    if one.form == "issue":
        return lines([scribe.issue(getattr(record, one.name))])
    words = words_of(record, one, scribe.contents)
    if one.form == "choice":
        return lines([capitalised(scribe.term(words)) if words else ""])
    if one.form in ("date", "day"):
        return lines([scribe.date(words)])
    return lines(scribe.line(line) for line in words.split("\n"))
