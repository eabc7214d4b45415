"""With which words a page begins, so that its beginning is found again in the text that was written."""

from collections.abc import Iterable, Iterator

from briefbook.memo.pdf.boxes import Box
from briefbook.memo.pdf.panels import PanelBox
from briefbook.memo.pdf.tables import TableBox
from briefbook.memo.pdf.text_box import TextBox

ENOUGH = 80
"""Characters by which a place is told from others."""


def beginning(box: Box | None, width: float) -> str:
    """Return the words with which a box begins, as far as it has any."""
    match box:
        case TextBox():
            return box.words_from(0, width)
        case PanelBox() if box.inside:
            return beginning(box.inside[0], width)
        case TableBox() if box.rows:
            return beginning(next((cell[0] for cell in box.rows[0] if cell), None), width)
    return ""


def opening(boxes: Iterable[Box], width: float) -> str:
    """Return the first words of boxes; none where a record begins with them, so that no text is divided."""
    words = ""
    for text, room in _texts(boxes, width):
        if text.about is not None or len(words) >= ENOUGH:
            break
        words = f"{words} {text.words_from(0, room)}".strip()
    return words[:ENOUGH]


def _texts(boxes: Iterable[Box], width: float) -> Iterator[tuple[TextBox, float]]:
    """Yield texts in reading order, each with the width that it has."""
    for box in boxes:
        match box:
            case TextBox():
                yield box, width
            case PanelBox():
                yield from _texts(box.inside, box.room(width))
            case TableBox():
                for cell, room in box.first_cells(width):
                    yield from _texts(cell, room)
