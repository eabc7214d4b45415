"""The risk matrix on a sheet of its own: a title, the figure, and under it what the figure cannot show."""

from dataclasses import replace

from briefbook.memo.charts.drawing import Drawing, Line, Measure, Rectangle, Shape, Words, wrapped
from briefbook.memo.charts.matrix_geometry import matrix_geometry
from briefbook.memo.risk_matrix import RiskMatrix

_WIDTH = 440.0
_TITLE_SIZE = 13.0
_TITLE_LEADING = 16.0
_SIZE = 8.6
_LEADING = 11.4
_GAP = 3.0
_EDGE = 12.0


def matrix_drawing(matrix: RiskMatrix, title: str, measure: Measure) -> Drawing:
    """Return the drawing of a sheet with the matrix and the list of its risks."""
    geometry = matrix_geometry(matrix, measure)
    width = max(_WIDTH, geometry.drawing.width)
    shapes: list[Shape] = []
    y = _EDGE
    for line in wrapped(title, width, _TITLE_SIZE, measure, bold=True):
        y += _TITLE_LEADING
        shapes.append(Words(line, _EDGE, y - 3, _TITLE_SIZE, "ink", bold=True))
    y += 8
    shapes += (_moved(shape, _EDGE, y) for shape in geometry.drawing.shapes)
    y += geometry.drawing.height + 6
    entries = [(risk.label, risk.title) for risk in matrix.risks]
    listed, y = _listed([*entries, *geometry.crowded, *matrix.apart], y, width, measure)
    paper = Rectangle(0, 0, width + 2 * _EDGE, y + _EDGE, "ground")
    return Drawing(paper.width, paper.height, (paper, *shapes, *listed))


def _listed(
    entries: list[tuple[str, str]], y: float, width: float, measure: Measure
) -> tuple[list[Shape], float]:
    shapes: list[Shape] = []
    for label, text in entries:
        indent = measure(label, _SIZE, True) + 5
        lines = wrapped(text, width - indent, _SIZE, measure) if indent < width / 2 else []
        shapes.append(Words(label, _EDGE, y + _LEADING, _SIZE, "ink", bold=True))
        if not lines:
            y, indent = y + _LEADING, 0.0
            lines = wrapped(text, width, _SIZE, measure)
        for line in lines:
            y += _LEADING
            shapes.append(Words(line, _EDGE + indent, y, _SIZE, "ink"))
        y += _GAP
    return shapes, y


def _moved(shape: Shape, right: float, down: float) -> Shape:
    moved = replace(shape, x=shape.x + right, y=shape.y + down)
    if isinstance(moved, Line):
        return replace(moved, to_x=moved.to_x + right, to_y=moved.to_y + down)
    return moved
