"""Figures: charts as vectors, with words for those who cannot see them."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefbook.memo import blocks as b
from briefbook.memo.charts.drawing import COLOURS, Circle, Drawing, Line, Rectangle, Shape, Words, fill_of
from briefbook.memo.charts.event_days import days_in_words
from briefbook.memo.charts.matrix_geometry import matrix_geometry
from briefbook.memo.charts.timeline_geometry import Stripe, timeline_geometry
from briefbook.memo.pdf.boxes import Box, Undivided, draw_stack, stack_height
from briefbook.memo.pdf.looks import rgb
from briefbook.memo.pdf.pen import Pen
from briefbook.memo.pdf.structure import Element, bounds, list_numbering
from briefbook.memo.pdf.text_box import Marker, TextBox
from briefbook.memo.risk_matrix import RiskMatrix
from briefbook.memo.typesetting.text import Span, Style
from briefbook.memo.typesetting.text import text_of as words_of

if TYPE_CHECKING:
    from briefbook.memo.pdf.flow import Flow

_BESIDE = 20.0
_ROUND = 0.5523
"""How far the handles of a quarter of a circle reach, beside its radius."""


@dataclass
class FigureBox(Undivided):
    """A drawing, and the boxes that stand at its right."""

    drawing: Drawing | None = None
    element: Element | None = None
    language: str = ""
    beside: tuple[Box, ...] = ()

    def natural_width(self) -> float:
        """Return the width of the drawing."""
        assert self.drawing
        return self.drawing.width

    def least_width(self) -> float:
        """Return the width of the drawing."""
        return self.natural_width()

    def height(self, width: float) -> float:
        """Return the height of the drawing."""
        assert self.drawing
        return self.drawing.height

    def room_beside(self, width: float) -> float:
        """Return the width that is free at the right of the drawing."""
        return width - self.natural_width() - _BESIDE

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the figure."""
        drawing, element = self.drawing, self.element
        assert drawing
        assert element
        element.attributes = bounds(x, top - drawing.height, x + drawing.width, top)
        with pen.inside(element):
            for shape in drawing.shapes:
                self._draw_shape(pen, shape, x, top)
        room = self.room_beside(width)
        draw_stack(self.beside, pen, x + width - room, top - 4, room)

    def _draw_shape(self, pen: Pen, shape: Shape, x: float, top: float) -> None:
        match shape:
            case Words():
                self._draw_words(pen, shape, x, top)
            case Line():
                ends = (
                    f"{x + shape.x:.2f} {top - shape.y:.2f} m {x + shape.to_x:.2f} {top - shape.to_y:.2f} l"
                )
                dash, solid = (f"[{shape.dash:g}] 0 d ", " [] 0 d") if shape.dash else ("", "")
                stroke = f"{rgb(COLOURS[shape.role])} RG {shape.width:g} w {dash}{ends} S{solid}"
                pen.artifact(f"{stroke}\n")
            case Rectangle():
                corner = f"{x + shape.x:.2f} {top - shape.y - shape.height:.2f}"
                _paint(pen, shape, f"{corner} {shape.width:.2f} {shape.height:.2f} re")
            case Circle():
                _paint(pen, shape, _circle(x + shape.x, top - shape.y, shape.radius))

    def _draw_words(self, pen: Pen, words: Words, x: float, top: float) -> None:
        style = Style("sans", round(words.size, 2), rgb(fill_of(words)), bold=words.bold)
        box = TextBox((Span(words.text, style),), words.size, self.language, None)
        left = words.left(measure)
        box.draw(pen, x + left, top - words.y + words.size * 0.76, 10_000.0)


def measure(text: str, size: float, bold: bool) -> float:
    """Return the width of words in a chart."""
    return words_of((Span(text, Style("sans", round(size, 2), "0 0 0", bold=bold)),)).natural_width()


def matrix(block: RiskMatrix, flow: "Flow", parent: Element) -> list[Box]:
    """Return the risk matrix with the list of its risks, beside it where there is room."""
    geometry = matrix_geometry(block, measure)
    figure = _figure(geometry.drawing, block.alternative, flow, parent)
    room = figure.room_beside(flow.width)
    setting = replace(
        flow.cells, style=replace(flow.cells.style, size=9.4), leading=12.4, gap=4.0, alignment="left"
    )
    whole = parent.child("L", attributes=list_numbering("None"))
    widths = (measure(risk.label, setting.style.size, True) for risk in block.risks)
    indent = max(widths, default=0.0) + 7.0
    listed: list[Box] = []
    for risk in block.risks:
        item = whole.child("LI")
        label = (Span(risk.label, replace(setting.style, bold=True)),)
        marker = Marker(label, -indent, item.child("Lbl"))
        text = flow.text((b.Run(risk.title),), replace(setting, left=indent), item.child("LBody"))
        text.marker = marker
        listed.append(text)
    if not block.risks:
        parent.kids.remove(whole)
    apart: list[Box] = []
    for what, which in (*geometry.crowded, *block.apart):
        runs = (b.Run(f"{what}: ", bold=True), b.Run(which))
        apart.append(flow.text(runs, setting, parent.child("P")))
    if room > 90 and stack_height(listed, room) <= figure.height(flow.width) - 4:
        figure.beside = tuple(listed)
        return [figure, *apart]
    return [figure, *listed, *apart]


def timeline(block: b.Timeline, flow: "Flow", parent: Element) -> list[Box]:
    """Return a timeline, and in words what it cannot show."""
    geometry = timeline_geometry(block, flow.width, measure)
    boxes: list[Box] = []
    for stripe in geometry.stripes:
        alternative = block.alternative if len(geometry.stripes) == 1 else _told(stripe)
        boxes.append(_figure(stripe.drawing, alternative, flow, parent))
    setting = replace(flow.cells, gap=2.0, alignment="left")
    for days, title in geometry.listed:
        runs = (b.Run(f"{days}: ", bold=True), b.Run(title))
        boxes.append(flow.text(runs, setting, parent.child("P")))
    return boxes


def _told(stripe: Stripe) -> str:
    """Return what a part of a timeline shows, in words."""
    events = (placed.event for placed in stripe.events)
    shown = (f"{days_in_words(one)}: {one.title}{one.state and f' ({one.state})'}" for one in events)
    return f"{'; '.join(shown)}."


def _figure(drawing: Drawing, alternative: str, flow: "Flow", parent: Element) -> FigureBox:
    element = parent.child("Figure", alt=alternative)
    return FigureBox(before=8.0, after=10.0, drawing=drawing, element=element, language=flow.body.language)


def _paint(pen: Pen, shape: Rectangle | Circle, path: str) -> None:
    paint = f"{rgb(fill_of(shape))} rg {path} f\n"
    if shape.edge:
        edge = f"{rgb(COLOURS[shape.edge])} RG {shape.edge_width:g} w"
        paint = f"{rgb(fill_of(shape))} rg {edge} {path} B\n"
    pen.artifact(paint)


def _circle(x: float, y: float, radius: float) -> str:
    k = radius * _ROUND
    return (
        f"{x + radius:.2f} {y:.2f} m "
        f"{x + radius:.2f} {y + k:.2f} {x + k:.2f} {y + radius:.2f} {x:.2f} {y + radius:.2f} c "
        f"{x - k:.2f} {y + radius:.2f} {x - radius:.2f} {y + k:.2f} {x - radius:.2f} {y:.2f} c "
        f"{x - radius:.2f} {y - k:.2f} {x - k:.2f} {y - radius:.2f} {x:.2f} {y - radius:.2f} c "
        f"{x + k:.2f} {y - radius:.2f} {x + radius:.2f} {y - k:.2f} {x + radius:.2f} {y:.2f} c h"
    )
