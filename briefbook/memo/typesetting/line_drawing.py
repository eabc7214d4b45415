"""Line drawing: the words of one line as the operators of a PDF page (ISO 32000-1, 9.4)."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from briefbook.memo.typesetting import bidi
from briefbook.memo.typesetting.faces import Face
from briefbook.memo.typesetting.shaping import Shape, shown
from briefbook.memo.typesetting.text import CJK, HARD_SPACE, SPACE, Mark, Style

_SPACES = frozenset((SPACE, HARD_SPACE))
_HEAVIER = 0.032
"""How thick the outline is, in ems, that makes a face heavier which has no bold."""


@dataclass(slots=True)
class Extent:
    """How far a mark, or a colour behind the text, goes on a line; in points from the line's start."""

    mark: Mark | None
    style: Style
    left: float
    right: float


@dataclass(slots=True)
class Pieces:
    """What stands on one line; all lists have one entry for each piece of a word."""

    shapes: list[Shape]
    styles: Sequence[Style]
    marks: Sequence[Mark | None]
    glues: Sequence[int]
    gaps: list[float]
    """The width of what follows, as it is on this line."""
    levels: Sequence[int] = ()
    gap_levels: Sequence[int] = ()
    base: int = 0


@dataclass(slots=True)
class Drawing:
    """The operators of a line, by the mark that they belong to, and what goes with them."""

    segments: list[tuple[Mark | None, str]]
    extents: list[Extent] = field(default_factory=list)
    shift: float = 0.0
    """How far the start of the line has been moved by the operators."""


def draw_uniform(shapes: Sequence[Shape], style: Style, gap: float, scale: float, ends_open: bool) -> Drawing:
    """Draw words in one face with one gap between them; `ends_open` where a space follows the line."""
    space = style.font.space
    further = (space.width - gap / scale) / style.size * 1000
    parting = f"{space.body}){further:.0f}(" if abs(further) >= 0.5 else space.body
    body = parting.join([shape.body for shape in shapes])
    return Drawing([(None, shown(f"{body}{space.body if ends_open else ''}"))])


def draw(pieces: Pieces, base_style: Style, scale: float) -> Drawing:
    """Draw any line."""
    pen = _LinePen(base_style, scale)
    if pieces.levels:
        _draw_in_visual_order(pieces, pen, scale)
    else:
        _draw_from_left(pieces, pen, scale)
    return pen.finish()


def _draw_from_left(pieces: Pieces, pen: "_LinePen", scale: float) -> None:
    shapes, styles, marks = pieces.shapes, pieces.styles, pieces.marks
    glues, gaps = pieces.glues, pieces.gaps
    x = 0.0
    first, last = 0, len(shapes) - 1
    while first <= last:
        # as far as one style and one mark go
        style, mark = styles[first], marks[first]
        beyond = first + 1
        while beyond <= last and styles[beyond] is style and marks[beyond] is mark:
            beyond += 1
        start = x
        face = style.font.face
        space = style.font.space
        pen.begin(style, mark)
        number = first
        if beyond - first > 2 and glues[first : beyond - 1].count(SPACE) == beyond - 1 - first:
            inside = shapes[first : beyond - 1]
            if all(shape.face is face and not shape.actual for shape in inside):
                # the usual: words with one gap between them, and after the last but one of them
                parting = f"{space.body}{pen.moved(gaps[first], style)}"
                pen.strings.append(parting.join([*[shape.body for shape in inside], ""]))
                x += sum([shape.width for shape in inside]) * scale + gaps[first] * len(inside)
                number = beyond - 1
        while number < beyond:
            shape = shapes[number]
            if shape.face is face and not shape.actual:
                pen.strings.append(shape.body)
            else:
                pen.draw(shape, style, mark)
                pen.begin(style, mark)
            x += shape.width * scale
            glue = glues[number]
            if glue in _SPACES:
                if number == beyond - 1 and mark is not None:
                    pen.extend(mark, style, start, x)
                    pen.begin(style, None)
                pen.strings.append(space.body)
                if number < last:
                    pen.strings.append(pen.moved(gaps[number], style))
            elif glue == CJK and gaps[number]:
                pen.strings.append(f"){-gaps[number] / scale * 1000 / style.size:.0f}(")
            x += gaps[number]
            number += 1
        end = x - gaps[beyond - 1]
        if mark is not None or style.ground:
            pen.extend(mark, style, start, end)
        first = beyond


def _draw_in_visual_order(pieces: Pieces, pen: "_LinePen", scale: float) -> None:
    """Draw words in the order of reading, each at its place by UAX #9."""
    places = _visual_places(pieces, scale)
    last = len(pieces.shapes) - 1
    for number, (shape, style, mark, glue) in enumerate(
        zip(pieces.shapes, pieces.styles, pieces.marks, pieces.glues, strict=True)
    ):
        x = places[2 * number]
        pen.go_to(x, mark)
        pen.draw(shape, style, mark)
        if mark or style.ground:
            pen.extend(mark, style, x, x + shape.width * scale)
        if glue in (SPACE, HARD_SPACE):
            mark = mark if number < last and pieces.marks[number + 1] is mark else None
            pen.go_to(places[2 * number + 1], mark)
            pen.draw(style.font.space, style, mark)


def _visual_places(pieces: Pieces, scale: float) -> list[float]:
    """Return where each word and the gap behind it begin, from the left, by UAX #9's rule L2."""
    levels: list[int] = []
    widths: list[float] = []
    for shape, level, gap, gap_level in zip(
        pieces.shapes, pieces.levels, pieces.gaps, pieces.gap_levels, strict=True
    ):
        levels += [level, gap_level]
        widths += [shape.width * scale, gap]
    levels[-1] = pieces.base
    places = [0.0] * len(levels)
    x = 0.0
    for index in bidi.visual_order(levels):
        places[index] = x
        x += widths[index]
    return places


class _LinePen:
    def __init__(self, base_style: Style, scale: float) -> None:
        self._base = (base_style, base_style.font.face, False)
        self._state = self._base
        self._scale = scale
        self._mark: Mark | None = None
        self.strings: list[str] = []
        """What stands between the brackets of the next TJ operator."""
        self._parts: list[str] = []
        self._drawing = Drawing([])
        self._x = 0.0

    def begin(self, style: Style, mark: Mark | None) -> None:
        if mark is not self._mark:
            self._end_segment()
            self._mark = mark
        self._set(style, style.font.face, is_heavy=False)

    def draw(self, shape: Shape, style: Style, mark: Mark | None) -> None:
        if mark is not self._mark:
            self._end_segment()
            self._mark = mark
        for part in shape.parts or (shape,):
            if not part.body:
                continue
            assert part.face
            self._set(style, part.face, part.is_heavy)
            if part.actual:
                self._flush()
                text = part.actual.encode("utf-16-be").hex().upper()
                self._parts.append(f"/Span<</ActualText<FEFF{text}>>>BDC {shown(part.body)} EMC")
            else:
                self.strings.append(part.body)

    def moved(self, gap: float, style: Style) -> str:
        """Return what makes a space as wide as a gap is."""
        further = (style.font.space.width - gap / self._scale) * 1000 / style.size
        return "" if -0.5 < further < 0.5 else f"){further:.0f}("

    def go_to(self, x: float, mark: Mark | None) -> None:
        if mark is not self._mark:
            self._end_segment()
            self._mark = mark
        self._flush()
        self._parts.append(f"{x - self._x:.3f} 0 Td")
        self._x = x

    def extend(self, mark: Mark | None, style: Style, left: float, right: float) -> None:
        extents = self._drawing.extents
        last = extents[-1] if extents else None
        if last and last.mark is mark and last.style.ground == style.ground:
            last.left, last.right = min(last.left, left), max(last.right, right)
        else:
            extents.append(Extent(mark, style, left, right))

    def finish(self) -> Drawing:
        self._set(*self._base)
        self._end_segment()
        self._drawing.shift = self._x
        return self._drawing

    def _set(self, style: Style, face: Face, is_heavy: bool) -> None:
        before = self._state
        if before[0] is style and before[1] is face and before[2] == is_heavy:
            return
        state = (style, face, is_heavy)
        self._flush()
        if (style.colour, style.rise) == (before[0].colour, before[0].rise):
            self._parts.append(f"/{face.resource} {style.size:g} Tf")
        elif face is style.font.face:
            self._parts.append(style.state)
        else:
            self._parts.append(f"/{face.resource} {style.size:g} Tf {style.colour} rg {style.rise:g} Ts")
        if is_heavy:
            self._parts.append(f"{style.colour} RG {style.size * _HEAVIER:.3f} w 2 Tr")
        elif before[2]:
            self._parts.append("0 Tr")
        self._state = state

    def _flush(self) -> None:
        if self.strings:
            self._parts.append(shown("".join(self.strings)))
            self.strings = []

    def _end_segment(self) -> None:
        self._flush()
        if self._parts:
            self._drawing.segments.append((self._mark, " ".join(self._parts)))
            self._parts = []
