"""The risk matrix as a figure, drawn in vectors, with the list of its risks beside it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from briefbook.memo.blocks import RiskMatrix
from briefbook.memo.pdf import looks
from briefbook.memo.pdf.boxes import Box, Pen, draw_line, draw_stack
from briefbook.memo.pdf.faces import Faces
from briefbook.memo.pdf.lines import Line, Look, Span, broken, words_of
from briefbook.memo.pdf.matrix_geometry import (
    CELL_WIDTH,
    NAME_HEIGHT,
    WORDS_HEIGHT,
    WORDS_WIDTH,
    MatrixGeometry,
    PlacedCell,
    PlacedLabel,
)

_KEY_HEIGHT = 20.0
_BESIDE = 20.0
_WORD = Look("sans", 7.6, looks.MUTED)
_NAME = Look("sans", 7.6, looks.MUTED, bold=True)


@dataclass
class MatrixBox:
    """The grid with its words and its key, and the boxes that stand at its right."""

    matrix: RiskMatrix
    geometry: MatrixGeometry
    faces: Faces
    beside: Sequence[Box] = field(default_factory=list)
    before: float = 6.0
    after: float = 10.0
    keeps_with_next: bool = False

    def natural_width(self) -> float:
        """Return the width of the grid."""
        return self.geometry.width

    def least_width(self) -> float:
        """Return the width of the grid."""
        return self.geometry.width

    def height(self, width: float) -> float:
        """Return the height of the grid with its key."""
        return self.geometry.height + _KEY_HEIGHT

    def first_height(self, width: float) -> float:
        """Return the whole height: a figure is not divided."""
        return self.height(width)

    def split(self, width: float, height: float) -> None:
        """Return nothing: a figure is not divided."""

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the figure."""
        bottom = top - self.geometry.height
        self._draw_cells(pen, x, bottom)
        self._draw_words(pen, x, bottom)
        for label in self.geometry.labels:
            self._draw_label(pen, label, x, bottom)
        self._draw_key(pen, x + WORDS_WIDTH, bottom - _KEY_HEIGHT + 6)
        aside = self.geometry.width + _BESIDE
        draw_stack(self.beside, pen, x + aside, top - 4, width - aside)

    def room_beside(self, width: float) -> tuple[float, float]:
        """Return the width and the height that are free at the right of the grid."""
        return width - self.geometry.width - _BESIDE, self.height(width) - 4

    def _draw_cells(self, pen: Pen, x: float, bottom: float) -> None:
        for cell in self.geometry.cells:
            area = cell.rectangle
            pen.canvas.setFillColor(looks.MATRIX[cell.band])
            pen.canvas.setStrokeColor("#FFFFFF")
            pen.canvas.setLineWidth(1.4)
            pen.canvas.rect(x + area.x, bottom + area.y, area.width, area.height, stroke=1, fill=1)

    def _draw_words(self, pen: Pen, x: float, bottom: float) -> None:
        first = [cell for cell in self.geometry.cells if cell.impact == 1]
        for cell, word in zip(first, self.matrix.likelihood_words, strict=True):
            line = self._line(word, _WORD)
            middle = bottom + cell.rectangle.y + cell.rectangle.height / 2
            draw_line(pen, line, x + WORDS_WIDTH - 6 - line.width, middle - 2.6)
        lowest = [cell for cell in self.geometry.cells if cell.likelihood == 1]
        for cell, word in zip(lowest, self.matrix.impact_words, strict=True):
            self._centred(pen, word, _WORD, x + _middle(cell), bottom + WORDS_HEIGHT - 11)
        across = WORDS_WIDTH + CELL_WIDTH * len(lowest) / 2
        self._centred(pen, self.matrix.impact_name, _NAME, x + across, bottom + 4)
        line = self._line(self.matrix.likelihood_name, _NAME)
        draw_line(
            pen, line, x + WORDS_WIDTH - 6 - line.width, bottom + self.geometry.height - NAME_HEIGHT + 5
        )

    def _draw_label(self, pen: Pen, label: PlacedLabel, x: float, bottom: float) -> None:
        canvas = pen.canvas
        canvas.setFillColor(looks.MATRIX_LABEL)
        canvas.setStrokeColor("#FFFFFF")
        canvas.setLineWidth(0.7)
        canvas.circle(x + label.x, bottom + label.y, label.radius, stroke=1, fill=1)
        size = label.radius * 0.95
        line = self._line(label.text, Look("sans", size, "#FFFFFF", bold=True))
        if line.width > label.radius * 1.7:
            size *= label.radius * 1.7 / line.width
            line = self._line(label.text, Look("sans", size, "#FFFFFF", bold=True))
        draw_line(pen, line, x + label.x - line.width / 2, bottom + label.y - size * 0.34)

    def _draw_key(self, pen: Pen, x: float, baseline: float) -> None:
        for colour, word in zip(looks.MATRIX, self.matrix.band_words, strict=True):
            pen.canvas.setFillColor(colour)
            pen.canvas.setStrokeColor(looks.LINE)
            pen.canvas.setLineWidth(0.4)
            pen.canvas.rect(x, baseline - 1.5, 8, 8, stroke=1, fill=1)
            line = self._line(word, _WORD)
            draw_line(pen, line, x + 11, baseline)
            x += line.width + 20

    def _centred(self, pen: Pen, text: str, look: Look, x: float, baseline: float) -> None:
        line = self._line(text, look)
        draw_line(pen, line, x - line.width / 2, baseline)

    def _line(self, text: str, look: Look) -> Line:
        return broken(words_of([Span(text, look)], self.faces), float("inf"))[0]


def _middle(cell: PlacedCell) -> float:
    return cell.rectangle.x + cell.rectangle.width / 2
