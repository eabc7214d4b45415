"""Panels: framed text, and recommendations with boxes to tick."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefbook.memo import blocks as b
from briefbook.memo.pdf import looks
from briefbook.memo.pdf.boxes import Box, Undivided, draw_stack, split_stack, stack_height
from briefbook.memo.pdf.looks import rgb
from briefbook.memo.pdf.pen import Pen
from briefbook.memo.pdf.setting import Setting
from briefbook.memo.pdf.structure import Element
from briefbook.memo.pdf.tables import TableBox
from briefbook.memo.pdf.text_box import Marker, TextBox
from briefbook.memo.typesetting.lines import lay
from briefbook.memo.typesetting.text import Span, Style

if TYPE_CHECKING:
    from briefbook.memo.pdf.flow import Flow

_SIDE = 10.0
_TOP = 7.0
_BAR = 3.0
_BETWEEN = 20.0
"""Between what can be chosen."""
_UNDER_HEADING = 6.0


@dataclass
class PanelBox:
    """Boxes on a ground of their own, with a bar at the left."""

    inside: list[Box]
    before: float = 8.0
    after: float = 10.0
    left: float = 0.0
    keeps_with_next: bool = False
    most_lines: int | None = None
    """How many lines of text the template allows."""
    name: str = ""
    """What it is called where it is too long."""
    above: int = 0
    """How many lines of its text are on earlier pages."""

    def natural_width(self) -> float:
        """Return the width at which nothing has to be broken."""
        return max((box.natural_width() for box in self.inside), default=0.0) + self.left + 2 * _SIDE

    def least_width(self) -> float:
        """Return the width below which words are divided."""
        return max((box.least_width() for box in self.inside), default=0.0) + self.left + 2 * _SIDE

    def height(self, width: float) -> float:
        """Return the height at a width."""
        return stack_height(self.inside, self.room(width)) + 2 * _TOP

    def first_height(self, width: float) -> float:
        """Return the height of its first text with the frame."""
        first = self.inside[0].first_height(self.room(width)) if self.inside else 0.0
        return first + 2 * _TOP

    def split(self, width: float, height: float) -> "tuple[PanelBox, PanelBox] | None":
        """Return what fits a height and the rest, both framed."""
        head, rest = split_stack(self.inside, self.room(width), height - 2 * _TOP)
        if not head or not rest:
            return None
        fitting = replace(self, inside=head, after=0.0)
        above = self.above + len(fitting.lines(width)) if self.most_lines is not None else 0
        return fitting, replace(self, inside=rest, before=0.0, above=above)

    def lines(self, width: float) -> list[str]:
        """Return for each line of its text what stands in it and in those after it."""
        room = self.room(width)
        return [
            box.words_from(number, room)
            for box in self.inside
            if isinstance(box, TextBox) and not box.keeps_with_next
            for number in range(len(box.lines(room)))
        ]

    def depth_of(self, number: int, width: float) -> float:
        """Return how far below its upper edge one of its lines of text begins."""
        room, depth = self.room(width), _TOP
        for place, box in enumerate(self.inside):
            depth += max(self.inside[place - 1].after, box.before) if place else 0.0
            if isinstance(box, TextBox) and not box.keeps_with_next:
                count = len(box.lines(room))
                if number < count:
                    return depth + number * box.leading
                number -= count
            depth += box.height(room)
        return depth

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the ground, the bar and what is inside."""
        x += self.left
        height = self.height(width)
        pen.rectangle(looks.PANEL, x, top - height, width - self.left, height)
        pen.rectangle(looks.BLUE, x, top - height, _BAR, height)
        draw_stack(self.inside, pen, x + _SIDE + _BAR, top - _TOP, self.room(width))

    def room(self, width: float) -> float:
        """Return the width of what is inside."""
        return width - self.left - 2 * _SIDE - _BAR


@dataclass
class ChoicesBox(Undivided):
    """Words with a box to tick before each, and a line to write the date on."""

    choices: tuple[tuple[Span, ...], ...] = ()
    date: tuple[Span, ...] = ()
    leading: float = 0.0
    language: str = ""
    element: Element | None = None
    line: float = 116.0
    """How long the line for the date is."""

    def height(self, width: float) -> float:
        """Return the height, of as many lines as the choices need."""
        return len(self._rows(width)) * self.leading

    def draw(self, pen: Pen, x: float, top: float, width: float) -> None:
        """Draw the choices, then the line."""
        right = x + width
        x += self.left
        for row in self._rows(width):
            place = x
            for spans in row:
                needed = self._width(spans)
                if spans is self.date:
                    # at the right, so that the lines of all recommendations stand under one another
                    place = max(place, right - self.line - needed - 6.0)
                    start = place + needed + 6.0
                    pen.rectangle(looks.INK, start, top - self.leading * 0.82, right - start, 0.6)
                box = TextBox(spans, self.leading, self.language, self.element)
                box.draw(pen, place, top, width)
                place += needed + _BETWEEN
            top -= self.leading

    def _rows(self, width: float) -> list[list[tuple[Span, ...]]]:
        rows: list[list[tuple[Span, ...]]] = [[]]
        used = self.left
        for spans in (*self.choices, self.date):
            needed = self._width(spans) + _BETWEEN + (self.line if spans is self.date else 0.0)
            if rows[-1] and used + needed > width:
                rows.append([])
                used = self.left
            rows[-1].append(spans)
            used += needed
        return rows

    def _width(self, spans: tuple[Span, ...]) -> float:
        return lay(spans, 10_000.0, "left", self.language).lines[0].width


def close_up(box: Box) -> None:
    """Bring a box nearer to the heading over it; text takes no more room than the heading leaves."""
    if isinstance(box, TextBox) and not box.bookmark:
        box.before = 0.0
    elif isinstance(box, TextBox | TableBox | PanelBox | Undivided):
        box.before = min(box.before, _UNDER_HEADING)


def panel(block: b.Box, flow: "Flow", parent: Element, setting: Setting) -> Box:
    """Return blocks in a frame."""
    element = parent.child("Div")
    inside: list[Box] = []
    name = b.text_of(block.title)
    if block.title:
        style = Style(flow.layout.headings, setting.style.size, rgb(looks.BLUE), bold=True)
        title = flow.text(
            block.title, replace(setting, style=style, left=0.0, alignment="left"), element.child("P")
        )
        title.after, title.keeps_with_next, title.about = 2.0, True, block.about or None
        inside.append(title)
    text = flow.boxes(block.blocks, element, replace(setting, left=0.0, right=0.0))
    if inside and text:
        close_up(text[0])
    inside += text
    first = inside[0] if inside else None
    if not block.title and isinstance(first, TextBox):
        first.about = first.about or block.about or None
    return PanelBox(inside, left=setting.left, most_lines=block.most_lines, name=name)


def decision(block: b.Decision, flow: "Flow", parent: Element, setting: Setting) -> list[Box]:
    """Return a recommendation with its number, and under it what can be decided."""
    element = parent.child("Div")
    inner = setting.indented()
    boxes = flow.boxes(block.blocks, element, inner)
    first = boxes[0] if boxes else None
    if not isinstance(first, TextBox) or first.marker:
        first = flow.text((), inner, None)
        boxes.insert(0, first)
    number = (Span(f"{block.number}.", replace(setting.style, bold=True)),)
    label = Element("Span", element)
    element.kids.insert(0, label)
    first.marker = Marker(number, -setting.step * 0.9, label)
    for inside in boxes:
        if isinstance(inside, TextBox):
            inside.keeps_with_next = True
    style = Style("sans", round(setting.style.size * 0.93, 2), setting.style.colour)
    box = Style("serif", round(setting.style.size * 1.3, 2), setting.style.colour)
    choices = ChoicesBox(
        choices=tuple((Span("☐", box), Span(f"\xa0{choice}", style)) for choice in block.choices),
        date=(Span(block.date, style),),
        leading=round(setting.leading * 1.25, 2),
        language=setting.language,
        element=element.child("P"),
        before=2.0,
        after=10.0,
        left=inner.left,
    )
    return [*boxes, choices]
