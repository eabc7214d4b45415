"""The order in which columns of a page are read."""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from briefbook.readers.pdf.pieces import Piece

LEAST_GUTTER = 0.6
"""How wide, in ems, the white between columns is at least."""

LEAST_LINES = 3
"""How many lines a column has at least on either side of a gutter."""

LEAST_LETTERS = 14
"""How long lines of a column are at least on average; shorter ones are the cells of a table."""

LEAST_FILL = 0.6
"""How much of its width the middle line of a column fills at least."""

_MOST_DEPTH = 12
_MOST_PIECES = 3_000


class _Gutter(NamedTuple):
    """A tall strip of white."""

    left: float
    right: float
    top: float
    bottom: float


def regions(pieces: Sequence[Piece], depth: int = 0) -> list[list[Piece]]:
    """Return the stretches of a page that are read one after the other, each in one column."""
    if len(pieces) < 2 * LEAST_LINES or depth > _MOST_DEPTH or len(pieces) > _MOST_PIECES:
        return [list(pieces)] if pieces else []
    ordered = sorted(pieces, key=_middle)
    if sum(len(piece.text) for piece in pieces) < 0.7 * LEAST_LETTERS * len(pieces) or not _has_neighbours(
        ordered
    ):
        return [ordered]
    found = _gutters(ordered)
    gutters = [gutter for gutter in found if _divides_columns(gutter, found, ordered)]
    if not gutters:
        return [list(pieces)]
    gutter = _raised(_lowered(max(gutters, key=lambda gutter: gutter.bottom - gutter.top), ordered), ordered)
    above: list[Piece] = []
    left: list[Piece] = []
    right: list[Piece] = []
    below: list[Piece] = []
    for piece in pieces:
        height = _middle(piece)
        if height < gutter.top:
            above.append(piece)
        elif height > gutter.bottom:
            below.append(piece)
        else:
            (left if piece.left + piece.right < gutter.left + gutter.right else right).append(piece)
    return [region for part in (above, left, right, below) for region in regions(part, depth + 1)]


def _lowered(gutter: _Gutter, ordered: Sequence[Piece]) -> _Gutter:
    """Return a gutter without a first row that stands well above the columns, as the head of a page does."""
    first = None
    for piece in ordered:
        height = _middle(piece)
        if height < gutter.top:
            continue
        first = first or piece
        if height - gutter.top > 0.5 * first.size:
            return gutter._replace(top=height) if height - gutter.top > 2 * first.size else gutter
    return gutter


def _raised(gutter: _Gutter, ordered: Sequence[Piece]) -> _Gutter:
    """Return a gutter drawn up over lines of one column that begin a little above those beside it."""
    quarter = (gutter.right - gutter.left) / 4
    left, right = gutter.left + quarter, gutter.right - quarter
    for piece in reversed(ordered):
        height = _middle(piece)
        if height >= gutter.top:
            continue
        if height < gutter.top - 1.6 * piece.size or (piece.left < right and left < piece.right):
            break
        gutter = gutter._replace(top=height)
    return gutter


def _middle(piece: Piece) -> float:
    return (piece.top + piece.bottom) / 2


def _has_neighbours(ordered: Sequence[Piece]) -> bool:
    """Return whether enough pieces stand side by side for two columns; most pages are done here."""
    found = 0
    for before, piece in pairwise(ordered):
        if piece.top + piece.bottom < 2 * before.bottom and (
            piece.left > before.right or before.left > piece.right
        ):
            found += 1
            if found == LEAST_LINES:
                return True
    return False


def _gutters(ordered: Sequence[Piece]) -> list[_Gutter]:
    """Follow each gap between neighbours downwards until a piece crosses it."""
    least = LEAST_GUTTER * median([piece.size for piece in ordered])
    reach = max(piece.bottom - piece.top for piece in ordered)
    spans = [(piece.top, piece.bottom, piece.left, piece.right) for piece in ordered]
    ended: list[_Gutter] = []
    alive: list[_Gutter] = []
    first = 0
    for top, bottom, _, _ in spans:
        height = (top + bottom) / 2
        while spans[first][0] + spans[first][1] < 2 * (height - reach):
            first += 1
        beside = []
        for number in range(first, len(spans)):
            other_top, other_bottom, left, right = spans[number]
            if other_top <= height <= other_bottom:
                beside.append((left, right))
            elif other_top + other_bottom > 2 * (height + reach):
                break
        gaps = _gaps(beside)
        followed = []
        for gutter in alive:
            narrowed = _narrowed(gutter, gaps, height)
            if narrowed.right - narrowed.left >= least:
                followed.append(narrowed)
            else:
                ended.append(gutter)
        for left, right in gaps[1:-1]:
            if right - left >= least and not any(old.left < right and left < old.right for old in followed):
                followed.append(_Gutter(left, right, height, height))
        alive = followed
    return [gutter for gutter in ended + alive if gutter.bottom > gutter.top]


def _narrowed(gutter: _Gutter, gaps: Sequence[tuple[float, float]], height: float) -> _Gutter:
    """Return a gutter followed into the widest gap below it, which may be no gap at all."""
    best, widest = gutter, -1.0
    for gap in gaps:
        left = gap[0] if gap[0] > gutter.left else gutter.left
        right = gap[1] if gap[1] < gutter.right else gutter.right
        if right - left > widest:
            best, widest = _Gutter(left, right, gutter.top, height), right - left
    return best if widest >= 0 else _Gutter(0, -1, gutter.top, height)


def _gaps(beside: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Return the white on a line, with that in both margins."""
    gaps = []
    edge = -1e6
    for left, right in sorted(beside):
        if left > edge:
            gaps.append((edge, left))
        edge = max(edge, right)
    gaps.append((edge, 1e6))
    return gaps


def _divides_columns(gutter: _Gutter, gutters: Sequence[_Gutter], pieces: Sequence[Piece]) -> bool:
    """Return whether running text stands on both sides, not the cells of a table."""
    left_edge, right_edge = _neighbours(gutter, gutters)
    centre = gutter.left + gutter.right
    left: list[Piece] = []
    right: list[Piece] = []
    for piece in pieces:
        if gutter.top <= _middle(piece) <= gutter.bottom:
            double = piece.left + piece.right
            if left_edge < double < centre:
                left.append(piece)
            elif centre <= double < right_edge:
                right.append(piece)
    if not _is_column(left) or not _is_column(right):
        return False
    left_starts, right_starts = _starts(left), _starts(right)
    if min(len(left_starts), len(right_starts)) < 3:
        return True
    matched = sum(any(abs(one - other) < 2 for other in right_starts) for one in left_starts)
    return matched < 0.7 * min(len(left_starts), len(right_starts))


def _neighbours(gutter: _Gutter, gutters: Sequence[_Gutter]) -> tuple[float, float]:
    """Return the doubled middles of the gutters on either side, which bound the columns beside it."""
    left_edge, right_edge = -1e6, 1e6
    for other in gutters:
        overlap = min(gutter.bottom, other.bottom) - max(gutter.top, other.top)
        if overlap > 0.5 * (gutter.bottom - gutter.top):
            if other.right < gutter.left:
                left_edge = max(left_edge, other.left + other.right)
            elif other.left > gutter.right:
                right_edge = min(right_edge, other.left + other.right)
    return left_edge, right_edge


def _is_column(side: Sequence[Piece]) -> bool:
    if len(side) < LEAST_LINES:
        return False
    if sum(len(piece.text) for piece in side) < LEAST_LETTERS * len(side) and not _is_dense(side):
        return False
    # A tenth of the lines may reach out of the column.
    few = len(side) // 10
    left, right = sorted(piece.left for piece in side)[few], sorted(piece.right for piece in side)[-1 - few]
    rows: dict[int, float] = {}
    for piece in side:
        height = round(piece.baseline / max(1.0, piece.size / 2))
        rows[height] = rows.get(height, 0.0) + piece.right - piece.left
    return len(rows) >= LEAST_LINES and median(rows.values()) >= LEAST_FILL * (right - left)


def _is_dense(side: Sequence[Piece]) -> bool:
    """Return whether letters are as wide as high, so that few of them fill a line."""
    return all(not piece.text.isascii() for piece in side) and sum(
        len(piece.text) for piece in side
    ) >= LEAST_LETTERS / 2 * len(side)


def _starts(side: Sequence[Piece]) -> list[float]:
    """Return the baselines of lines that stand off from the line above."""
    lines = sorted({round(piece.baseline, 1) for piece in side})
    if len(lines) < 3:
        return lines
    steps = [lower - upper for upper, lower in pairwise(lines)]
    usual = sorted(steps)[len(steps) // 4]
    return [lower for step, lower in zip(steps, lines[1:], strict=False) if step > 1.35 * max(usual, 1)]
