"""Pages written downwards, in lines from right to left: rows in a frame turned by three quarters."""

from collections.abc import Sequence
from itertools import pairwise

from briefbook.readers.pdf.glyph_text import EAST_ASIAN_LETTER
from briefbook.readers.pdf.pieces import WIDE_GAP, Piece, Run, united
from briefbook.readers.pdf.probe import Probe


def runs_downwards(runs: Sequence[Run], probe: Probe) -> bool:
    """Return whether a page is written downwards, so that pdfium sees lines of a character or two."""
    short = [run for run in runs if len(run.text) <= 3 and EAST_ASIAN_LETTER.match(run.text)]
    if len(short) < 20 or 2 * len(short) < len(runs):
        return False
    places = [probe.origin(run.first) for run in short]
    size = short[0].size or 10.0
    below = sum(
        abs(upper[0] - lower[0]) < 0.5 * size and 0 < upper[1] - lower[1] < 3 * size
        for upper, lower in pairwise(places)
    )
    return below > 0.6 * len(places)


def is_upright(probe: Probe, first: int, count: int) -> bool:
    """Return whether characters stand under one another."""
    rectangles = probe.rectangles(first, count)
    if not rectangles:
        return False
    width = max(rectangle[2] for rectangle in rectangles) - min(rectangle[0] for rectangle in rectangles)
    height = max(rectangle[3] for rectangle in rectangles) - min(rectangle[1] for rectangle in rectangles)
    return height > 2 * width


def in_lines(pieces: list[Piece]) -> list[Piece]:
    """Return pieces of a character or two joined to those that follow on their line."""
    found: list[Piece] = []
    for piece in pieces:
        last = found[-1] if found else None
        if (
            last
            and abs(piece.baseline - last.baseline) < 0.5 * piece.size
            and -0.5 * piece.size < piece.left - last.right < WIDE_GAP * piece.size
        ):
            last.text += piece.text
            last.right = max(last.right, piece.right)
            last.box = united(last.box, piece.box)
        else:
            found.append(piece)
    return found
