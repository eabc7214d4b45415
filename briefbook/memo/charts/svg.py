"""Charts as SVG that stands in a page: accessible, without scripts, fonts by the names of families."""

import unicodedata
from html import escape

from briefbook.memo.blocks import Timeline
from briefbook.memo.characters import printable
from briefbook.memo.charts.drawing import COLOURS, Circle, Drawing, Line, Rectangle, Shape, Words, fill_of
from briefbook.memo.charts.matrix_geometry import MatrixGeometry, matrix_geometry
from briefbook.memo.charts.timeline_geometry import TimelineGeometry, timeline_geometry
from briefbook.memo.risk_matrix import RiskMatrix

TIMELINE_WIDTH = 480.0

_FONTS = "'Source Sans 3','Source Sans Pro',Arial,Helvetica,'Liberation Sans',sans-serif"
_NARROW = frozenset("iljtfrI.,:;'’‘|!()[]-/ \u00a0·")
_WIDE = frozenset("mwMW@%—…+")


def estimated_width(text: str, size: float, bold: bool) -> float:
    """Return about how wide a text is in Arial or a narrower face, rather too much than too little."""
    return sum(map(_share, text)) * size * (1.08 if bold else 1.0)


def _share(char: str) -> float:
    if char in _NARROW:
        return 0.34
    if char in _WIDE:
        return 0.9 if char != "…" else 1.0
    if unicodedata.combining(char):
        return 0.0
    if unicodedata.east_asian_width(char) in "WF":
        return 1.0
    if char.isupper():
        return 0.72
    return 0.57


def matrix_svg(matrix: RiskMatrix, name: str, title: str) -> tuple[str, MatrixGeometry]:
    """Return the risk matrix as one svg element, and its geometry; `name` begins its ids."""
    geometry = matrix_geometry(matrix, estimated_width)
    return svg(geometry.drawing, name, title, matrix.alternative), geometry


def timeline_svgs(timeline: Timeline, name: str, title: str) -> tuple[list[str], TimelineGeometry]:
    """Return the stripes of a timeline as svg elements, and its geometry; the first describes all."""
    geometry = timeline_geometry(timeline, TIMELINE_WIDTH, estimated_width)
    described = [timeline.alternative] + [""] * len(geometry.stripes)
    figures = [
        svg(stripe.drawing, f"{name}-{number}", title, alternative)
        for number, (stripe, alternative) in enumerate(zip(geometry.stripes, described, strict=False), 1)
    ]
    return figures, geometry


def svg(drawing: Drawing, name: str, title: str, alternative: str) -> str:
    """Return a drawing as an svg element; without an `alternative` it is hidden from screen readers."""
    size = f"{_number(drawing.width)} {_number(drawing.height)}"
    width, height = size.split(" ")
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size}" width="{width}" height="{height}"'
    shapes = "".join(map(_shape, drawing.shapes))
    drawn = f'<g font-family="{_FONTS}">{shapes}</g></svg>'
    if not alternative:
        return f'{head} aria-hidden="true">{drawn}'
    told = (
        f'<title id="{name}-title">{_text(title)}</title><desc id="{name}-desc">{_text(alternative)}</desc>'
    )
    return f'{head} role="img" aria-labelledby="{name}-title {name}-desc">{told}{drawn}'


def _shape(shape: Shape) -> str:
    if isinstance(shape, Rectangle):
        place = f'x="{_number(shape.x)}" y="{_number(shape.y)}"'
        extent = f'width="{_number(shape.width)}" height="{_number(shape.height)}"'
        return f"<rect {place} {extent} {_paint(shape)}/>"
    if isinstance(shape, Circle):
        place = f'cx="{_number(shape.x)}" cy="{_number(shape.y)}" r="{_number(shape.radius)}"'
        return f"<circle {place} {_paint(shape)}/>"
    if isinstance(shape, Line):
        ends = (shape.x, shape.y, shape.to_x, shape.to_y)
        place = "M{} {}L{} {}".format(*map(_number, ends))
        stroke = f'class="edge-{shape.role}" stroke="{COLOURS[shape.role]}"'
        dash = f' stroke-dasharray="{_number(shape.dash)}"' if shape.dash else ""
        return f'<path d="{place}" {stroke} stroke-width="{_number(shape.width)}"{dash}/>'
    place = f'x="{_number(shape.x)}" y="{_number(shape.y)}" font-size="{_number(shape.size)}"'
    anchor = f' text-anchor="{shape.anchor}"' if shape.anchor != "start" else ""
    weight = ' font-weight="600"' if shape.bold else ""
    return f"<text {place}{anchor}{weight} {_paint(shape)}>{_text(shape.text)}</text>"


def _paint(shape: Rectangle | Circle | Words) -> str:
    """Return the classes by which a page recolours a shape, and its colours on white paper."""
    # a book's own colour stays as it is, whatever the page is like
    is_own = not isinstance(shape, Circle) and shape.colour
    classes = [] if is_own else [f"fill-{shape.role}"]
    paint = f'fill="{fill_of(shape)}"'
    if not isinstance(shape, Words) and shape.edge is not None:
        classes.append(f"edge-{shape.edge}")
        paint += f' stroke="{COLOURS[shape.edge]}" stroke-width="{_number(shape.edge_width)}"'
    return f'class="{" ".join(classes)}" {paint}' if classes else paint


def _text(words: str) -> str:
    return escape(printable(words))


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
