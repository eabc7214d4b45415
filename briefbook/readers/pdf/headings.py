"""Headings: paragraphs in larger type than the body."""

from collections import Counter
from collections.abc import Sequence

from briefbook.readers.pdf.paragraphs import Paragraph

LARGER = 1.15
"""How many times the body's type a heading's is at least."""

MOST_LETTERS = 200
MOST_ROWS = 4
MOST_LEVELS = 3
MOST_SHARE = 0.3
"""Where more of a text than this is in larger type, size does not tell headings."""


def mark_headings(paragraphs: Sequence[Paragraph]) -> None:
    """Give the paragraphs that are surely headings their level, the largest type first."""
    sizes: Counter[float] = Counter()
    for paragraph in paragraphs:
        for row in paragraph.rows:
            sizes[round(2 * row.size) / 2] += len(row.text)
    if not sizes:
        return
    body = sizes.most_common(1)[0][0]
    large = [paragraph for paragraph in paragraphs if _may_be_heading(paragraph, body)]
    letters = sum(len(row.text) for paragraph in large for row in paragraph.rows)
    if not large or letters > MOST_SHARE * sizes.total():
        return
    levels = _levels([paragraph.size for paragraph in large])
    for paragraph in large:
        paragraph.level = levels[round(paragraph.size, 1)]
        paragraph.breaks.clear()


def _may_be_heading(paragraph: Paragraph, body: float) -> bool:
    if paragraph.table or paragraph.size < LARGER * body or len(paragraph.rows) > MOST_ROWS:
        return False
    text = paragraph.text
    return (
        3 <= len(text) <= MOST_LETTERS
        and sum(character.isalpha() for character in text) >= 3
        and not text[0].islower()
        and text[-1] not in ".,;"
    )


def _levels(sizes: Sequence[float]) -> dict[float, int]:
    """Return a level for each size, where sizes within a twentieth are one."""
    levels: dict[float, int] = {}
    level, last = 0, 0.0
    for size in sorted({round(size, 1) for size in sizes}, reverse=True):
        if not level or size < 0.95 * last:
            level, last = min(level + 1, MOST_LEVELS), size
        levels[size] = level
    return levels
