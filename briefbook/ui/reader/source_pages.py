"""The pages of a source, to be shown on paper, and where passages stand on them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from math import hypot

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage

from briefbook.domain.passage import Passage
from briefbook.domain.text_map import PageLine, TextMap
from briefbook.jobs.workers.pages import SourceFile, source_page
from briefbook.jobs.workers.worker import Worker
from briefbook.readers.pdf.passages import PageLetters, passage_boxes
from briefbook.ui.paper.pages import Drawn, Mark

NEAR = 24.0
"""Points from a line within which a click is meant for it."""


@dataclass(frozen=True, eq=False)
class SourcePages:
    """A source with pages; each is equal to itself alone."""

    file: SourceFile
    text: str = field(repr=False)
    text_map: TextMap = field(repr=False)
    worker: Worker = field(repr=False)
    letters: dict[int, PageLetters] = field(default_factory=dict, repr=False)
    """The letters of the pages that were drawn."""
    drawn: Mapping[int, Drawn] = field(default_factory=dict, repr=False)
    scale: float = 1.0

    @cached_property
    def sizes(self) -> tuple[tuple[float, float], ...]:
        """The width and the height of each page, in points."""
        return tuple((page.width, page.height) for page in self.text_map.pages)

    @cached_property
    def _lines(self) -> dict[int, list[PageLine]]:
        lines: dict[int, list[PageLine]] = {}
        for line in self.text_map.lines:
            lines.setdefault(line.page, []).append(line)
        return lines

    def draw(self, numbers: Sequence[int], scale: float) -> dict[int, Drawn]:
        """Return pages as images; not called on the GUI thread."""
        drawn = {}
        for number in numbers:
            page = source_page(self.worker, self.file, number, scale)
            picture, self.letters[number] = page.picture, page.letters
            row = 4 * picture.width
            image = QImage(picture.pixels, picture.width, picture.height, row, QImage.Format.Format_RGB32)
            place = self.text_map.pages[number]
            # a copy of its own, because the bytes go with this function
            drawn[number] = Drawn(image.copy(), self.text[place.start : place.end])
        return drawn

    def leads(self, page: int, right: float, down: float) -> bool:
        """Return whether there is text at a point of a page."""
        return self.line_at(page, right, down) is not None

    def line_at(self, page: int, right: float, down: float) -> PageLine | None:
        """Return the line nearest to a point of a page, if one is near."""
        lines = self._lines.get(page, ())
        nearest = min(lines, key=lambda line: _distance(line, right, down), default=None)
        return nearest if nearest and _distance(nearest, right, down) <= NEAR else None

    def marks(
        self, page: int, passages: Sequence[Passage], colours: Sequence[str], current: str
    ) -> list[Mark]:
        """Return where passages stand on a page; `colours` are those of the highlighters, from 1 on."""
        place = self.text_map.pages[page]
        letters = self.letters.get(page) or PageLetters(page)
        found = []
        for passage in passages:
            if passage.start < place.end and place.start < passage.end:
                boxes = passage_boxes(letters, self.text, self.text_map, passage.start, passage.end)
                colour = QColor(colours[passage.colour - 1])
                found += [
                    Mark(
                        QRectF(box[0], box[1], box[2] - box[0], box[3] - box[1]),
                        colour,
                        passage.id == current,
                    )
                    for box in boxes
                ]
        return found


def _distance(line: PageLine, right: float, down: float) -> float:
    across = max(line.left - right, right - line.right, 0.0)
    along = max(line.top - down, down - line.bottom, 0.0)
    return hypot(across, along)
