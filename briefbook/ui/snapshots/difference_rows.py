"""What differs from a snapshot as rows: the records of a book, and the fields of one of them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from briefbook.domain.comparison import ParagraphPair
from briefbook.domain.counts import in_a_row
from briefbook.domain.vocabulary import kind_words
from briefbook.review.differences import KINDS, FieldDifference, RecordDifference
from briefbook.translation import tr, tr_noop
from briefbook.ui.difference.lines import Line, line
from briefbook.ui.review.row import Row, heading

_ICONS: Final = {
    "added": ("circle-plus", "success", tr_noop("Added")),
    "changed": ("pencil", "muted", tr_noop("Changed")),
    "removed": ("trash-2", "danger", tr_noop("Removed")),
    "moved": ("arrow-right", "accent", tr_noop("Moved")),
}
_OTHERS: Final = {
    "book": tr_noop("Book"),
    "memo header": tr_noop("Memo header"),
    "matrix": tr_noop("Matrix"),
    "glossary entry": tr_noop("Glossary"),
    "saved search": tr_noop("Saved searches"),
    "collection": tr_noop("Collections"),
    "conflict": tr_noop("Conflicts"),
    "note": tr_noop("Notes"),
}


@dataclass(frozen=True)
class Part:
    """What a row of fields stands for: a field, or one paragraph of it by its number."""

    field: FieldDifference
    number: int | None = None


def record_rows(found: Sequence[RecordDifference]) -> list[Row]:
    """Return a heading for each kind of record, and a row for each record that differs."""
    rows: list[Row] = []
    for kind in (*KINDS.values(), "note"):
        alike = [one for one in found if one.kind == kind]
        if alike:
            rows.append(heading(tr(_OTHERS[kind]) if kind in _OTHERS else kind_words(kind), len(alike)))
            rows += map(_record_row, alike)
    return rows


def counts(found: Sequence[RecordDifference]) -> str:
    """Return how many records differ, such as `12 records differ: 3 added, 9 changed`."""
    fates = Counter(one.what for one in found)
    parts = (
        tr("%n added", "", fates["added"]) if fates["added"] else "",
        tr("%n changed", "", fates["changed"]) if fates["changed"] else "",
        tr("%n removed", "", fates["removed"]) if fates["removed"] else "",
    )
    told = in_a_row(filter(None, parts))
    return tr("%n record(s) (differs|differ): {fates}", "", len(found), fates=told)


def field_rows(one: RecordDifference, along: str = "") -> list[Row]:
    """Return what of a record differs: a row for each field, and for each paragraph of a long text.

    `along` tells what comes back or goes with it.
    """
    head = [line("strong", one.name), line("meta", _fate(one), 1)]
    if along:
        head.append(line("text", along, 6))
    rows = [Row("record", tuple(head), is_heading=True)]
    for number, field in enumerate(one.fields):
        if field.is_text and field.before and field.after:
            rows.append(heading(field.label))
            rows += _paragraph_rows(field, number)
        else:
            lines = (
                line("meta", field.label),
                Line("quote" if field.is_text else "text", field.pieces, 2),
            )
            rows.append(Row(f"field {number}", lines, Part(field)))
    return rows


def _fate(one: RecordDifference) -> str:
    match one.what:
        case "added":
            return tr("Was not there then.")
        case "removed":
            return tr("Is no longer there.")
        case "changed":
            return (
                tr("Changed; was called {name}.", name=one.other_name) if one.other_name else tr("Changed.")
            )


def _record_row(one: RecordDifference) -> Row:
    icon, colour, words = _ICONS[one.what]
    lines = [line("strong", one.name)]
    if one.what == "changed" and one.labels:
        lines.append(line("meta", one.labels, 1))
    return Row(f"{one.kind} {one.record_id}", tuple(lines), one, icon, colour, tr(words))


def _paragraph_rows(field: FieldDifference, place: int) -> Iterator[Row]:
    numbered = enumerate(field.paragraphs)
    for is_equal, group in groupby(numbered, key=lambda one: one[1].kind == "equal"):
        run = list(group)
        if is_equal:
            words = tr("… %n paragraph(s) unchanged …", "", len(run))
            yield Row(f"equal {place} {run[0][0]}", (line("meta", words),), is_heading=True)
        else:
            yield from (_paragraph_row(field, place, number, pair) for number, pair in run)


def _paragraph_row(field: FieldDifference, place: int, number: int, pair: ParagraphPair) -> Row:
    icon, colour, words = _ICONS[pair.kind]
    return Row(
        f"paragraph {place} {number}",
        (Line("quote", pair.pieces),),
        Part(field, number),
        icon,
        colour,
        tr(words),
    )
