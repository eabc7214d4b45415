"""Running heads, feet and page numbers: what returns at the edge of page after page."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from briefbook.readers.pdf.pieces import PageText, Piece
from briefbook.readers.pdf.rows import Row, row_of, rows_of

EDGE = 0.17
"""How much of a page's height, at either end, may hold running heads."""

EDGE_ROWS = 5
"""Among how many rows at either end they are looked for."""

_DIGITS = re.compile(r"[\W\d_]+")
_NUMBER = re.compile(
    r"\W*(?:(?:page|p\.|seite|página|pagina|strana|стр\.?|第)\s*)?"
    r"(?P<number>\d{1,5}|[ivxlc]{1,7})"
    r"(?:\s*(?:/|\||of|de|von|sur|di|of|из|页)\s*\d{0,4})?\s*(?:页|頁)?\W*",
    re.I,
)
_NUMBER_AT_END = re.compile(r"^\d{1,5}(?=\s)|(?<=\s)\d{1,5}$")


@dataclass(slots=True)
class Sheet:
    """A page's text parted into its body and what runs over the pages."""

    body: list[Piece] = field(default_factory=list)
    heads: list[Row] = field(default_factory=list)
    feet: list[Row] = field(default_factory=list)


@dataclass(slots=True)
class _EdgeRow:
    row: Row
    page: int
    is_head: bool
    key: str
    place: int
    """How many rows stand between it and the edge."""
    gap: float
    """How far the next row towards the middle of the page is, in ems."""


def parted(pages: Sequence[PageText]) -> list[Sheet]:
    """Return the body and the running rows of each page."""
    edges = [edge for page in pages for edge in _edge_rows(page)]
    turned = Counter(
        key for page in pages for key in {_key(p.text) for p in page.pieces if p.is_turned} if key
    )
    running = _running(edges, len(pages))
    sheets = [Sheet() for _ in pages]
    taken: set[int] = set()
    for edge in edges:
        if id(edge) in running and not taken & set(map(id, edge.row.pieces)):
            sheet = sheets[edge.page]
            (sheet.heads if edge.is_head else sheet.feet).append(edge.row)
            taken.update(map(id, edge.row.pieces))
    for number, page in enumerate(pages):
        for piece in page.pieces:
            if id(piece) in taken:
                continue
            if piece.is_turned and turned[_key(piece.text)] > 1:
                sheets[number].feet.append(row_of([piece]))
            else:
                sheets[number].body.append(piece)
    if not any(sheet.body for sheet in sheets):
        # Pages that say nothing but the same are what the reader wants to see.
        return [Sheet(list(page.pieces)) for page in pages]
    return sheets


def _edge_rows(page: PageText) -> list[_EdgeRow]:
    height = page.size[1]
    upright = [piece for piece in page.pieces if not piece.is_turned]
    number = page.number
    found = []
    for is_head in (True, False):
        limit = 1.6 * EDGE * height
        near = [
            piece for piece in upright if (piece.baseline if is_head else height - piece.baseline) <= limit
        ]
        rows = rows_of(near)
        if not is_head:
            rows.reverse()
        for place, row in enumerate(rows[:EDGE_ROWS]):
            if (row.baseline if is_head else height - row.baseline) > EDGE * height:
                break
            inner = rows[place + 1] if place + 1 < len(rows) else None
            gap = abs(inner.baseline - row.baseline) / row.size if inner else 10.0
            found.append(_EdgeRow(row, number, is_head, _key(row.text), place, gap))
    return found


def _running(edges: Sequence[_EdgeRow], pages: int) -> set[int]:
    """Return the ids of the edge rows that run."""
    found: set[int] = set()
    least = 2 if pages <= 4 else 3
    by_key: dict[tuple[bool, str], list[_EdgeRow]] = {}
    for edge in edges:
        if len(edge.key) >= 3:
            by_key.setdefault((edge.is_head, edge.key), []).append(edge)
    for alike in by_key.values():
        for edge in alike:
            near = {other.page for other in alike if abs(other.row.baseline - edge.row.baseline) <= 8}
            if len(near) >= (max(least, pages / 10) if edge.place else least):
                found.add(id(edge))
    found |= _page_numbers(edges, pages)
    slots = Counter((edge.is_head, round(edge.row.baseline)) for edge in edges if id(edge) in found)
    for edge in edges:
        slot = edge.is_head, round(edge.row.baseline)
        if id(edge) not in found and slots[slot] >= max(3, pages / 3) and edge.gap > 1.6:
            found.add(id(edge))
    return _outermost(edges, found)


def _outermost(edges: Sequence[_EdgeRow], found: set[int]) -> set[int]:
    """Return the rows found that no two rows of the body part from the edge of their page."""
    kept = set()
    others: Counter[tuple[int, bool]] = Counter()
    for edge in edges:
        if id(edge) not in found:
            others[edge.page, edge.is_head] += 1
        elif others[edge.page, edge.is_head] < 2:
            kept.add(id(edge))
    return kept


def _page_numbers(edges: Sequence[_EdgeRow], pages: int) -> set[int]:
    """Return the ids of rows with a number that counts with the pages, or alone at its page's place."""
    numbered = [(edge, number) for edge in edges for number in _numbers(edge.row.text)]
    steps: dict[tuple[bool, int], set[int]] = {}
    for edge, number in numbered:
        steps.setdefault((edge.is_head, number - edge.page), set()).add(edge.page)
    found = set()
    for edge, number in numbered:
        is_alone = _NUMBER.fullmatch(edge.row.text) is not None
        counts = len(steps[edge.is_head, number - edge.page]) > 1 and (
            is_alone or (edge.gap > 1.6 and edge.place == 0)
        )
        is_placed = is_alone and number == edge.page + 1 and edge.gap > 1.3
        if counts or is_placed or (pages == 1 and is_alone and edge.gap > 1.8 and number < 2000):
            found.add(id(edge))
    return found


def _numbers(text: str) -> list[int]:
    """Return the number that a row is, or those at its ends."""
    if found := _NUMBER.fullmatch(text):
        written = found["number"].lower()
        return [int(written) if written.isdecimal() else _roman(written)]
    return [int(number) for number in _NUMBER_AT_END.findall(text)]


def _roman(written: str) -> int:
    values = [{"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}.get(letter, 0) for letter in written]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=False))


def _key(text: str) -> str:
    return _DIGITS.sub(" ", text.casefold()).strip()
