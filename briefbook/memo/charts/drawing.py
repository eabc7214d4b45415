"""What a chart is made of: shapes in points, measured from its upper left corner, and roles for colours."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

Role: TypeAlias = Literal[
    "ink",
    "muted",
    "line",
    "ground",
    "axis",
    "mark",
    "window",
    "label",
    "label-words",
    "band-0",
    "band-1",
    "band-2",
    "band-3",
    "band-4",
    "band-words-0",
    "band-words-1",
    "band-words-2",
    "band-words-3",
    "band-words-4",
]
"""What a shape is, from which each output takes its colour; `ground` is the paper."""

BANDS: tuple[Role, ...] = ("band-0", "band-1", "band-2", "band-3", "band-4")
BAND_WORDS: tuple[Role, ...] = (
    "band-words-0",
    "band-words-1",
    "band-words-2",
    "band-words-3",
    "band-words-4",
)

COLOURS: dict[Role, str] = {
    "ink": "#1F2328",
    "muted": "#626977",
    "line": "#C3C9D2",
    "ground": "#FFFFFF",
    "axis": "#7183A6",
    "mark": "#1B3A6B",
    "window": "#7183A6",
    "label": "#1F2A44",
    "label-words": "#FFFFFF",
    "band-0": "#FFF7E0",
    "band-1": "#FDDF9E",
    "band-2": "#F7B267",
    "band-3": "#DE7A46",
    "band-4": "#A63A2E",
    "band-words-0": "#1F2328",
    "band-words-1": "#1F2328",
    "band-words-2": "#1F2328",
    "band-words-3": "#1F2328",
    "band-words-4": "#FFFFFF",
}
"""On white paper; one hue for the bands, darker as they rise."""

Anchor: TypeAlias = Literal["start", "middle", "end"]
Measure: TypeAlias = Callable[[str, float, bool], float]
"""The width of a text in points, by its size and whether it is bold, in the face that will draw it."""


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A filled rectangle; `x` and `y` are its upper left corner."""

    x: float
    y: float
    width: float
    height: float
    role: Role = "ground"
    edge: Role | None = None
    edge_width: float = 0.0
    colour: str = ""
    """`#rrggbb` instead of the colour of its role."""

    def holds(self, x: float, y: float) -> bool:
        """Return whether a point is inside."""
        return self.x <= x <= self.x + self.width and self.y <= y <= self.y + self.height


@dataclass(frozen=True, slots=True)
class Circle:
    """A filled circle."""

    x: float
    y: float
    radius: float
    role: Role
    edge: Role | None = None
    edge_width: float = 0.0


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line."""

    x: float
    y: float
    to_x: float
    to_y: float
    role: Role
    width: float
    dash: float = 0.0
    """How long its dashes and the gaps between them are; 0 for none."""


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text: `x` is where its anchor is, `y` its base line."""

    text: str
    x: float
    y: float
    size: float
    role: Role
    anchor: Anchor = "start"
    bold: bool = False
    colour: str = ""
    """`#rrggbb` instead of the colour of its role."""

    def left(self, measure: Measure) -> float:
        """Return where the text begins."""
        share = {"start": 0.0, "middle": 0.5, "end": 1.0}[self.anchor]
        return self.x - share * measure(self.text, self.size, self.bold)


Shape: TypeAlias = Rectangle | Circle | Line | Words


def fill_of(shape: Rectangle | Circle | Words) -> str:
    """Return the colour that fills a shape, on white paper."""
    own = "" if isinstance(shape, Circle) else shape.colour
    return own or COLOURS[shape.role]


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes in the order in which they are drawn."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


def wrapped(text: str, width: float, size: float, measure: Measure, bold: bool = False) -> list[str]:
    """Return a text in lines no wider than `width`; a word that is wider itself is divided."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if measure(longer, size, bold) <= width:
            line = longer
            continue
        if line:
            lines.append(line)
        *whole, line = _divided(word, width, size, measure, bold)
        lines += whole
    return [*lines, line] if line else lines


def _divided(word: str, width: float, size: float, measure: Measure, bold: bool) -> Iterator[str]:
    """Yield a word in parts that are as long as fits, of one character at the least."""
    while len(word) > 1 and measure(word, size, bold) > width:
        low, high = 1, len(word) - 1
        while low < high:
            middle = (low + high + 1) // 2
            if measure(word[:middle], size, bold) <= width:
                low = middle
            else:
                high = middle - 1
        yield word[:low]
        word = word[low:]
    yield word
