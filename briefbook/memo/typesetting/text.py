"""Text: a paragraph's spans as words in their styles, with what stands between them."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import groupby, pairwise

from briefbook.memo.typesetting import bidi, tokens
from briefbook.memo.typesetting.families import Family
from briefbook.memo.typesetting.shaping import Font, Shape, font

GLUED, SPACE, HARD_SPACE, CJK, END = range(5)
"""What follows a word: nothing, a space, one that does not end a line, a Chinese character's side (where a
line may end and be stretched), or the end of the line."""

CJK_STRETCH = 0.08
"""How far Chinese characters may move apart, in ems."""
_WIDER_SPACE = 1.1
_LETTER_GAP = 0.125
"""Between a Chinese character and a letter, in ems."""
_LONGEST = 200
"""A word of more characters than this, which no line holds, is shaped in pieces."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What a part of a paragraph is besides text: a link, a reference to a note, an abbreviation."""

    tag: str
    """The structure type of ISO 32000: `Link`, `Reference` or `Span`."""
    address: str = ""
    destination: str = ""
    """Where in the document it leads."""
    place: str = ""
    """The destination that is here."""
    language: str = ""
    expansion: str = ""
    contents: str = ""
    """What a reader says of the link."""


@dataclass(frozen=True)
class Style:
    """How a stretch of text is drawn; sizes and rise in points, colours as three numbers of PDF's `rg`."""

    family: Family
    size: float
    colour: str
    bold: bool = False
    italic: bool = False
    small_caps: bool = False
    rise: float = 0.0
    ground: str = ""
    """The colour behind the text, or none."""

    @cached_property
    def _hash(self) -> int:
        return hash((self.family, self.size, self.colour, self.bold, self.italic, self.rise, self.ground))

    def __hash__(self) -> int:
        # kept, because layouts are looked up by the styles in them
        return self._hash

    @cached_property
    def font(self) -> Font:
        """The font to draw in."""
        return font(self.family, self.size, self.bold, self.italic, self.small_caps)

    @cached_property
    def space(self) -> float:
        """The natural width of a space; the fonts' own is meant for text that is not justified."""
        return self.font.space.width * (1.0 if self.family == "mono" else _WIDER_SPACE)

    @cached_property
    def state(self) -> str:
        """The operators that choose font, colour and rise."""
        return f"{self.font.state} {self.colour} rg {self.rise:g} Ts"


@dataclass(frozen=True, slots=True)
class Span:
    """Text in one style."""

    text: str
    style: Style
    mark: Mark | None = None


@dataclass(slots=True, eq=False)
class Text:
    """The words of a paragraph; all lists have one entry for each."""

    style: Style
    """What the paragraph begins in."""
    shapes: list[Shape] = field(default_factory=list)
    styles: list[Style] = field(default_factory=list)
    marks: list[Mark | None] = field(default_factory=list)
    glues: list[int] = field(default_factory=list)
    """What follows each word."""
    gaps: list[float] = field(default_factory=list)
    """The natural width of what follows, in points."""
    levels: list[int] = field(default_factory=list)
    """The embedding level of each word by UAX #9; empty where all is left to right."""
    gap_levels: list[int] = field(default_factory=list)
    """The level of what follows each word."""
    base: int = 0
    """The paragraph's own level."""
    is_uniform: bool = False
    """Whether all words are in one style and its own face, parted by nothing but spaces."""
    compounds: list[int] = field(default_factory=list)
    """Which words have places where they may be divided without a hyphen."""
    has_hard_spaces: bool = False

    def natural_width(self) -> float:
        """Return the width of the widest line where lines end only where they must."""
        if END not in self.glues:
            return sum([shape.width for shape in self.shapes]) + sum(self.gaps)
        widest = width = 0.0
        for shape, glue, gap in zip(self.shapes, self.glues, self.gaps, strict=True):
            width += shape.width
            widest = max(widest, width)
            width = 0.0 if glue == END else width + gap
        return widest

    def least_width(self) -> float:
        """Return the width below which words would be divided."""
        if self.is_uniform and not self.compounds:
            return max([shape.width for shape in self.shapes], default=0.0)
        widest = width = 0.0
        for shape, glue in zip(self.shapes, self.glues, strict=True):
            if joints := shape.joints:
                places = [0.0, *(place for _, place in joints), shape.width]
                width = max(
                    width + places[1],
                    *(right - left for left, right in pairwise(places)),
                )
            else:
                width += shape.width
            widest = max(widest, width)
            if glue not in (GLUED, HARD_SPACE):
                width = 0.0
        return widest


@lru_cache(maxsize=6_000)
def text_of(spans: tuple[Span, ...]) -> Text:
    """Return the words of spans; nobody may change what is returned."""
    text = Text(spans[0].style)
    spans = tuple(_composed(span) for span in spans)
    if all(bidi.is_simple(span.text) for span in spans):
        for span in spans:
            if tokens.is_plain(span.text):
                _add_plain(text, span)
            else:
                _add(text, span, None)
    else:
        whole = "".join(span.text for span in spans)
        text.base, levels = bidi.levels(whole)
        start = 0
        for span in spans:
            _add(text, span, levels[start : start + len(span.text)])
            start += len(span.text)
    if text.glues and text.glues[-1] != GLUED:
        text.glues[-1], text.gaps[-1] = GLUED, 0.0
    text.is_uniform = (
        len(spans) == 1
        and spans[0].mark is None
        and not spans[0].style.ground
        and not text.levels
        and text.glues.count(SPACE) == len(text.glues) - 1
        and all(shape.face is spans[0].style.font.face and not shape.actual for shape in text.shapes)
    )
    text.compounds = [number for number, shape in enumerate(text.shapes) if shape.joints]
    text.has_hard_spaces = HARD_SPACE in text.glues
    return text


def _composed(span: Span) -> Span:
    if span.text.isascii() or unicodedata.is_normalized("NFC", span.text):
        return span
    return Span(unicodedata.normalize("NFC", span.text), span.style, span.mark)


def _add_plain(text: Text, span: Span) -> None:
    """Append a span that holds nothing but words and spaces."""
    tokens = span.text.split(" ")
    if len(span.text) > _LONGEST and max(map(len, tokens)) > _LONGEST:
        _add(text, span, None)
        return
    style = span.style
    words = style.font.words
    space = style.space
    shapes = [words[token] for token in tokens if token]
    if not tokens[0]:
        _follow(text, SPACE, space)
    if not shapes:
        return
    count = len(shapes)
    text.shapes += shapes
    text.styles += [style] * count
    text.marks += [span.mark] * count
    text.glues += [SPACE] * count
    text.gaps += [space] * count
    if tokens[-1]:
        text.glues[-1], text.gaps[-1] = GLUED, 0.0


def _follow(text: Text, glue: int, gap: float, level: int = 0) -> None:
    """Note what follows the last word."""
    if text.glues and text.glues[-1] != END:
        text.glues[-1], text.gaps[-1] = glue, gap
        if text.gap_levels:
            text.gap_levels[-1] = level


def _add(text: Text, span: Span, levels: Sequence[int] | None) -> None:
    """Append any span."""
    style = span.style
    space = style.space
    for start, token, kind in tokens.tokens(span.text):
        if kind in (tokens.SPACE, tokens.HARD_SPACE):
            glue = SPACE if kind == tokens.SPACE else HARD_SPACE
            if (not text.glues and glue == HARD_SPACE) or (text.glues and text.glues[-1] != GLUED):
                # a space beside a space stands for itself, as in code
                _append(text, "", span, text.base, levels)
            _follow(text, glue, space, levels[start] if levels else 0)
        elif kind == tokens.END:
            if not text.glues or text.glues[-1] == END:
                _append(text, "", span, 0 if levels is None else text.base, levels)
            _follow(text, END, 0.0)
        else:
            _part_from_last(text, token, kind, style)
            for part, level in _by_level(token, levels, start):
                for piece in _pieces(part):
                    _append(text, piece, span, level, levels)


def _by_level(token: str, levels: Sequence[int] | None, start: int) -> Iterator[tuple[str, int]]:
    if levels is None:
        yield token, 0
        return
    place = start
    for level, group in groupby(levels[start : start + len(token)]):
        length = len(list(group))
        yield token[place - start : place - start + length], level
        place += length


def _pieces(token: str) -> Iterator[str]:
    """Return a word of any length in pieces that can be shaped, marks with their letters."""
    start = 0
    while len(token) - start > _LONGEST:
        end = start + _LONGEST
        while unicodedata.combining(token[end]) and end > start + _LONGEST // 2:
            end -= 1
        yield token[start:end]
        start = end
    yield token[start:]


def _append(text: Text, token: str, span: Span, level: int, levels: Sequence[int] | None) -> None:
    font = span.style.font
    text.shapes.append(font.rtl_words[token] if level % 2 else font.words[token])
    text.styles.append(span.style)
    text.marks.append(span.mark)
    text.glues.append(GLUED)
    text.gaps.append(0.0)
    if levels is not None:
        text.levels.append(level)
        text.gap_levels.append(level)


def _part_from_last(text: Text, token: str, kind: int, style: Style) -> None:
    """Let the line end or stretch between the last word and a token, where one of them is Chinese."""
    if not text.shapes or text.glues[-1] != GLUED:
        return
    before, after = text.shapes[-1].text[-1:], token[0]
    if not before or not (kind == tokens.CHARACTER or tokens.is_cjk(before)):
        return
    if before == "\u200b" or tokens.may_part(before, after):
        beside_letter = tokens.is_cjk(before) != tokens.is_cjk(after) and before.isalnum() and after.isalnum()
        _follow(text, CJK, style.size * _LETTER_GAP if beside_letter else 0.0)
