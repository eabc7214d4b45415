"""Rows of a page: pieces that stand on one baseline."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import reduce

from briefbook.readers.pdf.frame import Box
from briefbook.readers.pdf.from_right import with_end_last
from briefbook.readers.pdf.glyph_text import RAISED_ENDING, is_east_asian, is_right_to_left
from briefbook.readers.pdf.pieces import Piece, united

SAME_BASELINE = 0.4
"""How far apart, in ems, baselines of one row may be: a raised note number is about a third."""


@dataclass(slots=True)
class Row:
    """Pieces on one baseline in reading order; lengths as in `Piece`."""

    pieces: list[Piece]
    text: str
    left: float
    top: float
    right: float
    bottom: float
    baseline: float
    size: float
    page: int
    start: float
    """Where it begins, counted in the direction of writing: in a script from the right this is -`right`."""
    end: float

    @property
    def is_hyphenated(self) -> bool:
        """Whether pdfium says that a hyphen, which is not in `text`, ends it."""
        return self.pieces[-1].is_hyphenated

    @property
    def box(self) -> Box:
        """Where it is on the page as shown."""
        return reduce(united, (piece.box for piece in self.pieces))


def rows_of(pieces: Iterable[Piece]) -> list[Row]:
    """Return the rows from top to bottom."""
    gathered: list[list[Piece]] = []
    chief: Piece | None = None
    for piece in sorted(pieces, key=lambda piece: piece.baseline):
        if chief and _stands_with(piece, chief, gathered[-1]):
            gathered[-1].append(piece)
            if piece.size > chief.size:
                chief = piece
        else:
            gathered.append([piece])
            chief = piece
    return [row_of(pieces) for pieces in gathered]


def row_of(pieces: Sequence[Piece]) -> Row:
    """Return pieces of one baseline as a row."""
    if len(pieces) == 1:
        piece = pieces[0]
        chief, text, ordered = piece, piece.text, [piece]
        is_from_right = is_right_to_left(text)
        left, right, top, bottom = piece.left, piece.right, piece.top, piece.bottom
    else:
        ordered = sorted(pieces, key=lambda piece: piece.left)
        text = joined(ordered)
        if is_from_right := is_right_to_left(text):
            ordered.reverse()
            text = joined(ordered)
        chief = max(ordered, key=lambda piece: len(piece.text))
        left, right = min(piece.left for piece in ordered), max(piece.right for piece in ordered)
        top, bottom = min(piece.top for piece in ordered), max(piece.bottom for piece in ordered)
    if is_from_right:
        text = with_end_last(text)
    start, end = (-right, -left) if is_from_right else (left, right)
    return Row(ordered, text, left, top, right, bottom, chief.baseline, chief.size, chief.page, start, end)


def joined(pieces: Sequence[Piece]) -> str:
    """Return the words of pieces on one row."""
    words = []
    for place, piece in enumerate(pieces):
        # A hyphen that pdfium took for one at a line's end stands inside this row.
        following = pieces[place + 1] if place + 1 < len(pieces) else None
        if following and piece.is_hyphenated:
            words.append(piece.text + "-")
        elif following and _are_beside(piece, following):
            words.append(piece.text)
        else:
            words.append(piece.text + " ")
    return RAISED_ENDING.sub("", "".join(words).strip())


def _are_beside(piece: Piece, following: Piece) -> bool:
    """Return whether no space stands between characters of a script that is written without."""
    if not piece.text or not following.text or following.left - piece.right > 0.9 * piece.size:
        return False
    return is_east_asian(piece.text[-1]) and is_east_asian(following.text[0])


def _stands_with(piece: Piece, chief: Piece, row: Sequence[Piece]) -> bool:
    if piece.baseline - chief.baseline > SAME_BASELINE * max(piece.size, chief.size):
        return False
    for other in row:
        overlap = min(piece.right, other.right) - max(piece.left, other.left)
        if overlap > 0.5 * min(piece.right - piece.left, other.right - other.left):
            return abs(piece.baseline - other.baseline) < 0.1 * piece.size
    return True
