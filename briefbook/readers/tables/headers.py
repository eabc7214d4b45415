"""Finding the header of a table: the row that says what its columns are, below titles and blank rows."""

import re
from collections import Counter
from functools import cache

from briefbook.domain.fields import FIELDS
from briefbook.domain.table import Table
from briefbook.readers.tables.grid import Grid

DEEPEST = 40
"""How many rows are looked at for the header."""

_WORD = re.compile(r"[^\W_]+")
_GENERAL = frozenset(
    (
        *("id", "ref", "no", "number", "name", "title", "date", "status", "owner", "description", "type"),
        *("score", "rating", "level", "priority", "rank", "actions", "action", "controls", "mitigation"),
        *("indicators", "log", "value", "due", "band", "scale", "mitigation plan", "residual", "inherent"),
    )
)
_GENERIC = frozenset(("name", "value", "owner", "description", "scale", "date", "type", "status", "level"))
"""What a column is called that says something only together with the heading of its group."""


def with_header(grid: Grid) -> Table | None:
    """Return a grid's table, or `None` where no row is a header with rows below."""
    if len(grid.rows) < 1 or not grid.rows[0]:
        return None
    place = _header(grid)
    if place is None:
        return None
    body = grid.rows[place + 1 :]
    used = [
        column
        for column in range(len(grid.rows[0]))
        if grid.rows[place][column].strip() or any(row[column].strip() for row in body)
    ]
    names = _names(grid, place)
    return Table(
        name=grid.name,
        headers=tuple(_distinct([names[column] or f"Column {column + 1}" for column in used])),
        rows=tuple(tuple(row[column] for column in used) for row in body),
        places=grid.places[place + 1 :],
        above=tuple(" ".join(filter(None, map(str.strip, row))) for row in grid.rows[: _top(grid, place)]),
        notes=grid.notes,
    )


def _header(grid: Grid) -> int | None:
    best, most = None, 0.0
    for place, row in enumerate(grid.rows[:DEEPEST]):
        score = _likeness(row, grid.rows[place + 1 : place + 6])
        if score > most:
            best, most = place, score
    return best


def _likeness(row: tuple[str, ...], below: tuple[tuple[str, ...], ...]) -> float:
    """Return how much a row looks like a header; 0 for not at all."""
    cells = [cell.strip() for cell in row if cell.strip()]
    texts = [cell for cell in cells if len(cell) <= 80 and not _is_number(cell)]
    if len(texts) < len(cells) or (len(cells) < 2 and len(row) > 1):
        return 0.0
    known = sum(_is_known(cell) for cell in texts)
    distinct = len({cell.casefold() for cell in texts}) / len(texts)
    followed = 0.5 if below else 0.0
    return (
        (3 * known + min(len(texts), 12) * 0.4) * distinct + followed if known else 0.3 * distinct + followed
    )


def _is_known(cell: str) -> bool:
    return any(one in _known() for one in plain_names(cell))


def plain_names(header: str) -> list[str]:
    """Return a header in small letters and without signs: as it stands, and without what is in brackets."""
    names = (header, re.sub(r"[(\[].*?[)\]]", " ", header), re.split(r"[(\[\n]", header)[0])
    return list(dict.fromkeys(filter(None, (" ".join(_WORD.findall(one.casefold())) for one in names))))


@cache
def _known() -> frozenset[str]:
    fields = (one for fields in FIELDS.values() for one in fields)
    named = (name for one in fields for name in (one.label, one.name, *one.also))
    return _GENERAL | {plain for name in named for plain in plain_names(name)}


def _is_number(cell: str) -> bool:
    return bool(re.fullmatch(r"[\d.,%\s:/-]+", cell))


def _top(grid: Grid, place: int) -> int:
    return place - 1 if place and _groups(grid, place) else place


def _names(grid: Grid, place: int) -> list[str]:
    """Return the names of the columns, with the headings of their groups where they need them."""
    names = [" ".join(cell.split()) for cell in grid.rows[place]]
    groups = _groups(grid, place)
    if not groups:
        return names
    times = Counter(name.casefold() for name in names)
    return [
        group
        if not name
        else f"{group} {name}".strip()
        if times[name.casefold()] > 1 or name.casefold() in _GENERIC
        else name
        for group, name in zip(groups, names, strict=True)
    ]


def _groups(grid: Grid, place: int) -> list[str]:
    """Return for each column the heading that stands over it in the row above; nothing if that has none."""
    if not place or grid.places[place - 1] != grid.places[place] - 1:
        return []
    above = [" ".join(cell.split()) for cell in grid.rows[place - 1]]
    spans = {column: width for (row, column), width in grid.across.items() if row == grid.places[place - 1]}
    filled = sum(map(bool, above))
    if filled < 2 or any(len(cell) > 60 for cell in above):
        return []
    found = [""] * len(above)
    for column, text in enumerate(above):
        width = spans.get(column, 1)
        if text:
            found[column : column + width] = [text] * min(width, len(above) - column)
    return found


def _distinct(names: list[str]) -> list[str]:
    taken: dict[str, int] = {}
    found: list[str] = []
    for name in names:
        times = taken[name.casefold()] = taken.get(name.casefold(), 0) + 1
        one = name if times == 1 else f"{name} ({times})"
        while one.casefold() in {other.casefold() for other in found}:
            times += 1
            one = f"{name} ({times})"
        found.append(one)
    return found
