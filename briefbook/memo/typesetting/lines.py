"""Lines: a paragraph set to a width, and the operators that draw each of its lines."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Literal, TypeAlias

from briefbook.memo.typesetting.line_drawing import Drawing, Pieces, draw, draw_uniform
from briefbook.memo.typesetting.places import LETTER_STRETCH, SPACE_SHRINK, SPACE_STRETCH, Cut, places_of
from briefbook.memo.typesetting.shaping import Shape
from briefbook.memo.typesetting.text import CJK, CJK_STRETCH, END, GLUED, SPACE, Span, Style, Text, text_of
from briefbook.memo.typesetting.total_fit import EVEN, LOOSEST, first_fit, total_fit

Alignment: TypeAlias = Literal["justified", "left", "centre", "right"]

_TOO_LOOSE = LOOSEST * 1.02
_NARROW = 14.0
"""Text less than this many ems wide is never justified."""


@dataclass(slots=True)
class Line:
    """One line; lengths in points."""

    x: float
    """From the left edge of the paragraph."""
    scale: float
    """How much wider or narrower the letters are than they were cut, about 1."""
    drawing: Drawing
    is_hyphenated: bool
    width: float
    before: Cut
    """Where the line before it ends."""


@dataclass(slots=True)
class Laid:
    """A paragraph set to a width."""

    lines: list[Line]
    style: Style
    """What each line begins and ends in."""
    shapes: frozenset[Shape]
    missing: str
    """Its characters that no face has."""
    is_rtl: bool


def lay(spans: tuple[Span, ...], width: float, alignment: Alignment, language: str) -> Laid:
    """Set a paragraph; nobody may change what is returned."""
    return lay_text(text_of(spans), width, alignment, language)


@lru_cache(maxsize=4_000)
def lay_text(text: Text, width: float, alignment: Alignment, language: str) -> Laid:
    """Set the words of a paragraph; nobody may change what is returned."""
    return _Setting(text, width, alignment, language).laid()


class _Setting:
    def __init__(self, text: Text, width: float, alignment: Alignment, language: str) -> None:
        style = text.style
        self._text = text
        self._style = style
        self._width = width
        self._language = language
        self._is_rtl = bool(text.base % 2)
        self._is_justified = alignment == "justified" and width >= _NARROW * style.size
        self._alignment = alignment
        if alignment in ("justified", "left"):
            self._alignment = "right" if self._is_rtl else "left"
        self._drawn = set(text.shapes)

    def laid(self) -> Laid:
        text = self._text
        lines: list[Line] = []
        for start, cuts in self._broken():
            lines += self._lines(start, cuts)
        missing = "".join(shape.missing for shape in text.shapes if shape.missing)
        return Laid(lines, self._style, frozenset(self._drawn), missing, self._is_rtl)

    def _broken(self) -> Iterator[tuple[int, list[Cut]]]:
        """Return for each stretch between forced ends of lines its first word and where its lines end."""
        text = self._text
        start = 0
        ends = [number for number, glue in enumerate(text.glues) if glue == END]
        for end in [*ends, len(text.shapes) - 1]:
            if start <= end:
                yield start, self._cuts(start, end)
            start = end + 1

    def _cuts(self, start: int, end: int) -> list[Cut]:
        text, width = self._text, self._width
        natural = sum([shape.width for shape in text.shapes[start : end + 1]]) + sum(text.gaps[start:end])
        if natural <= width:
            return [Cut(end, 0, False)]
        justifies = self._is_justified
        find = partial(places_of, text, start, end, width, self._language, justifies=justifies)
        places, cuts = find(hyphenates=False)
        if justifies:
            path = total_fit(places, width, EVEN)
            if path is None:
                places, cuts = find(hyphenates=True)
                path = total_fit(places, width, LOOSEST) or total_fit(places, width, LOOSEST, whatever=True)
            assert path
        else:
            path = first_fit(places, width)
        return [cut if isinstance(cut := cuts[number], Cut) else Cut(cut, 0, False) for number in path]

    def _lines(self, start: int, cuts: list[Cut]) -> Iterator[Line]:
        before = Cut(start - 1, 0, False)
        for cut in cuts:
            yield self._line(before, cut, is_last=cut is cuts[-1])
            before = cut

    def _line(self, before: Cut, cut: Cut, *, is_last: bool) -> Line:
        text = self._text
        first = before.word if before.offset else before.word + 1
        beyond = cut.word + 1
        shapes = text.shapes[first:beyond]
        gaps = text.gaps[first:beyond]
        if before.offset or cut.offset:
            shapes = self._divided(shapes, first, before, cut)
            self._drawn.update(shapes)
        ends_open = not cut.offset and text.glues[cut.word] == SPACE
        gaps[-1] = 0.0
        words = sum([shape.width for shape in shapes])
        if cut.is_hyphenated:
            words += text.styles[cut.word].font.hyphen.width
        natural = words + sum(gaps)
        slack = self._width - natural
        letters, spaces, apart = 1.0, 1.0, 0.0
        if self._is_justified and not (is_last and slack >= 0):
            letters, spaces, apart = self._fitted(first, beyond, words, sum(gaps), slack)
        if text.is_uniform:
            if cut.is_hyphenated:
                shapes = [*shapes[:-1], self._with_hyphen(shapes[-1])]
            self._drawn.add(self._style.font.space)
            space = gaps[0] * spaces if len(gaps) > 1 else 0.0
            drawing = draw_uniform(shapes, self._style, space, letters, ends_open)
            width = words * letters + sum(gaps) * spaces
        else:
            gaps = [gap * spaces for gap in gaps]
            if apart:
                gaps = [
                    gap + (apart * text.styles[number].size if text.glues[number] == CJK else 0.0)
                    for number, gap in enumerate(gaps, first)
                ]
                gaps[-1] = 0.0
            drawing = self._drawing(shapes, first, beyond, gaps, cut, letters)
            width = words * letters + sum(gaps)
        free = self._width - width
        x = 0.0 if self._alignment == "left" else free if self._alignment == "right" else free / 2
        return Line(x, letters, drawing, cut.is_hyphenated, width, before)

    def _fitted(
        self, first: int, beyond: int, words: float, spaces: float, slack: float
    ) -> tuple[float, float, float]:
        """Return how much letters and spaces are widened, and how many ems Chinese characters are parted."""
        if slack < 0:
            shrink = spaces * SPACE_SHRINK + words * LETTER_STRETCH
            ratio = max(slack / shrink, -1.0) if shrink else 0.0
            return 1 + LETTER_STRETCH * ratio, 1 + SPACE_SHRINK * ratio, 0.0
        text = self._text
        chinese = 0.0
        if not text.is_uniform:
            chinese = sum(
                text.styles[number].size for number in range(first, beyond - 1) if text.glues[number] == CJK
            )
        stretch = spaces * SPACE_STRETCH + chinese * CJK_STRETCH + words * LETTER_STRETCH
        ratio = slack / stretch
        if ratio > _TOO_LOOSE:
            # a line that cannot be filled evenly, such as one ahead of a long address, stays short
            return 1.0, 1.0, 0.0
        return 1 + LETTER_STRETCH * ratio, 1 + SPACE_STRETCH * ratio, CJK_STRETCH * ratio

    def _divided(self, shapes: list[Shape], first: int, before: Cut, cut: Cut) -> list[Shape]:
        """Return the words of a line of which the first or the last is only a part of one."""
        text = self._text
        shapes = list(shapes)
        if cut.offset:
            start = before.offset if before.word == cut.word else 0
            shapes[-1] = self._part(cut.word, start, cut.offset)
        if before.offset and not (cut.offset and before.word == cut.word):
            shapes[0] = self._part(before.word, before.offset, len(text.shapes[before.word].text))
        return shapes

    def _part(self, word: int, start: int, end: int) -> Shape:
        text = self._text
        font = text.styles[word].font
        words = font.rtl_words if text.levels and text.levels[word] % 2 else font.words
        return words[text.shapes[word].text[start:end]]

    def _with_hyphen(self, shape: Shape) -> Shape:
        hyphen = self._style.font.hyphen
        self._drawn.add(hyphen)
        return Shape(shape.text, 0.0, shape.face, shape.body + hyphen.body, shape.codes)

    def _drawing(
        self, shapes: list[Shape], first: int, beyond: int, gaps: list[float], cut: Cut, letters: float
    ) -> Drawing:
        text = self._text
        styles = text.styles[first:beyond]
        marks = text.marks[first:beyond]
        glues = text.glues[first:beyond]
        levels, gap_levels = text.levels[first:beyond], text.gap_levels[first:beyond]
        if cut.offset:
            glues[-1] = GLUED
        if cut.is_hyphenated:
            hyphen = styles[-1].font.hyphen
            self._drawn.add(hyphen)
            shapes = [*shapes, hyphen]
            styles.append(styles[-1])
            marks.append(marks[-1])
            glues.append(GLUED)
            gaps = [*gaps, 0.0]
            levels += levels[-1:]
            gap_levels += gap_levels[-1:]
        self._drawn.update(style.font.space for style in set(styles))
        pieces = Pieces(shapes, styles, marks, glues, gaps, levels, gap_levels, text.base)
        return draw(pieces, self._style, letters)
