"""Places: where the lines of a paragraph may end, measured for the search of the best ones."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from briefbook.memo.typesetting.hyphenation import hyphenate, language_of
from briefbook.memo.typesetting.shaping import Shape, plain_widths, prefix_width
from briefbook.memo.typesetting.text import CJK, CJK_STRETCH, SPACE, Text
from briefbook.memo.typesetting.total_fit import Places

SPACE_STRETCH = 0.7
SPACE_SHRINK = 0.26
"""How far a space may grow and shrink, beside its natural width."""
LETTER_STRETCH = 0.015
"""How far letters may be widened or narrowed, beside their width: too little to be seen."""

_HYPHEN_COST = 1000.0
_JOINT_COST = 400.0
_EMERGENCY_COST = 1e6
_ENDLESS = 200
_PARTING = frozenset((SPACE, CJK))


class Cut(NamedTuple):
    """Where a line ends."""

    word: int
    """The number of its last word."""
    offset: int
    """After how many characters of the word; 0 where all of it is on the line."""
    is_hyphenated: bool


def places_of(
    text: Text, start: int, end: int, width: float, language: str, *, justifies: bool, hyphenates: bool
) -> tuple[Places, Sequence[int | Cut]]:
    """Return where lines may end between two words, both included, and after which words or parts of words.

    Unless the text `hyphenates`, only words that are wider than the line are divided. Stretch and shrink are
    left out where it is not to be justified.
    """
    widths = [shape.width for shape in text.shapes[start : end + 1]]
    if hyphenates or text.has_hard_spaces or _widest(widths, text.glues[start : end + 1]) > width:
        return _all_places(text, start, end, width, language, hyphenates=hyphenates)
    return _places_after_words(text, start, end, widths, justifies=justifies)


def _widest(widths: Sequence[float], glues: Sequence[int]) -> float:
    """Return the width of the widest stretch of words that nothing parts."""
    if glues.count(SPACE) >= len(glues) - 1:
        return max(widths)
    widest = together = 0.0
    for width, glue in zip(widths, glues, strict=True):
        together += width
        widest = max(widest, together)
        if glue in _PARTING:
            together = 0.0
    return widest


def _places_after_words(
    text: Text, start: int, end: int, widths: list[float], *, justifies: bool
) -> tuple[Places, Sequence[int | Cut]]:
    """Return the places at spaces, between Chinese characters and inside compounds."""
    glues = text.glues[start : end + 1]
    words = list(accumulate(widths))
    spaces = list(accumulate(text.gaps[start : end + 1], initial=0.0))
    last = len(glues) - 1
    lengths, before, after = words, spaces[:-1], spaces[1:]
    chosen = [*range(last + 1)]
    aparts = [0.0] * (last + 2)
    if glues.count(SPACE) < last:
        chosen = [number for number, glue in enumerate(glues) if glue in _PARTING or number == last]
        lengths = [words[n] for n in chosen]
        before = [spaces[n] for n in chosen]
        after = [spaces[n + 1] for n in chosen]
    places = Places(
        [0.0, *[w + s for w, s in zip(lengths, before, strict=True)]],
        starts=[0.0, *[w + s for w, s in zip(lengths, after, strict=True)]],
        costs=[0.0] * (len(chosen) + 1),
        hyphenated=[False] * (len(chosen) + 1),
    )
    if justifies:
        letters = [LETTER_STRETCH * w for w in lengths]
        for column, gaps, factor in (
            (places.end_stretches, before, SPACE_STRETCH),
            (places.end_shrinks, before, SPACE_SHRINK),
            (places.start_stretches, after, SPACE_STRETCH),
            (places.start_shrinks, after, SPACE_SHRINK),
        ):
            column.append(0.0)
            column += [w + factor * s for w, s in zip(letters, gaps, strict=True)]
        if CJK in glues:
            aparts = _stretch_characters(places, text, start, end, chosen)
    cuts: list[int | Cut] = [start - 1, *([start + n for n in chosen] if start else chosen)]
    if text.compounds:
        # from the last to the first, so that what was found before stays where it is
        for number in reversed(text.compounds):
            if start <= number <= end:
                n = number - start
                rank = bisect_left(chosen, n) + 1
                for offset, inside in reversed(text.shapes[number].joints):
                    length = words[n] - widths[n] + inside
                    _insert(places, rank, length, spaces[n], aparts[n])
                    cuts.insert(rank, Cut(number, offset, False))
    return places, cuts


def _stretch_characters(places: Places, text: Text, start: int, end: int, chosen: list[int]) -> list[float]:
    """Let Chinese characters be moved apart; return how far those before each word can be."""
    pairs = zip(text.styles[start : end + 1], text.glues[start : end + 1], strict=True)
    further = [style.size * CJK_STRETCH if glue == CJK else 0.0 for style, glue in pairs]
    aparts = list(accumulate(further, initial=0.0))
    for rank, number in enumerate(chosen, 1):
        places.end_stretches[rank] += aparts[number]
        places.start_stretches[rank] += aparts[number + 1]
    return aparts


def _insert(places: Places, rank: int, words: float, spaces: float, apart: float) -> None:
    stretch = LETTER_STRETCH * words + SPACE_STRETCH * spaces + apart
    shrink = LETTER_STRETCH * words + SPACE_SHRINK * spaces
    columns = [(places.ends, words + spaces), (places.starts, words + spaces), (places.costs, _JOINT_COST)]
    if places.end_stretches:
        columns += [(places.end_stretches, stretch), (places.end_shrinks, shrink)]
        columns += [(places.start_stretches, stretch), (places.start_shrinks, shrink)]
    for column, value in columns:
        column.insert(rank, value)
    places.hyphenated.insert(rank, False)


def _all_places(
    text: Text, start: int, end: int, width: float, language: str, *, hyphenates: bool
) -> tuple[Places, Sequence[int | Cut]]:
    """Return all places, also those inside words that may be hyphenated or that no line holds."""
    places = Places()
    cuts: list[Cut] = []
    shapes, glues, gaps = text.shapes, text.glues, text.gaps
    words = spaces = apart = 0.0

    def add(cut: Cut, before: float, hyphen: float, gap: float, further_apart: float, cost: float) -> None:
        length = words + before
        stretch = LETTER_STRETCH * length + SPACE_STRETCH * spaces + apart
        shrink = LETTER_STRETCH * length + SPACE_SHRINK * spaces
        places.ends.append(length + hyphen + spaces)
        places.end_stretches.append(stretch)
        places.end_shrinks.append(shrink)
        places.starts.append(length + spaces + gap)
        places.start_stretches.append(stretch + SPACE_STRETCH * gap + further_apart)
        places.start_shrinks.append(shrink + SPACE_SHRINK * gap)
        places.costs.append(cost)
        places.hyphenated.append(cut.is_hyphenated)
        cuts.append(cut)

    add(Cut(start - 1, 0, False), 0.0, 0.0, 0.0, 0.0, 0.0)
    for number in range(start, end + 1):
        shape = shapes[number]
        if len(shape.text) > 2 or shape.width > width:
            for offset, before, hyphen, cost in _divisions(
                shape, text, number, width, language if hyphenates or shape.width > width else ""
            ):
                add(Cut(number, offset, hyphen > 0), before, hyphen, 0.0, 0.0, cost)
        words += shape.width
        glue, gap = glues[number], gaps[number]
        if number == end:
            add(Cut(number, 0, False), 0.0, 0.0, 0.0, 0.0, 0.0)
        elif glue == SPACE:
            add(Cut(number, 0, False), 0.0, 0.0, gap, 0.0, 0.0)
        elif glue == CJK:
            further = text.styles[number].size * CJK_STRETCH
            add(Cut(number, 0, False), 0.0, 0.0, gap, further, 0.0)
            apart += further
        elif words + spaces + gap + shapes[number + 1].width - places.starts[-1] > width:
            # nothing may part these words, but no line holds them
            add(Cut(number, 0, False), 0.0, 0.0, gap, 0.0, _EMERGENCY_COST)
        spaces += gap
    return places, cuts


def _divisions(
    shape: Shape, text: Text, number: int, width: float, language: str
) -> list[tuple[int, float, float, float]]:
    """Return where a word may be divided: offset, width before, width of the hyphen, cost."""
    divisions = [(offset, before, 0.0, _JOINT_COST) for offset, before in shape.joints]
    if language and shape.face:
        hyphen = text.styles[number].font.hyphen.width
        divisions += [(offset, before, hyphen, _HYPHEN_COST) for offset, before in _hyphens(shape, language)]
        divisions.sort()
    if shape.width > width and not _all_fit(divisions, shape.width, width):
        known = {division[0] for division in divisions}
        divisions += [
            (offset, before, 0.0, _EMERGENCY_COST)
            for offset, before in _anywhere(shape)
            if offset not in known
        ]
        divisions.sort()
    return divisions


def _all_fit(divisions: list[tuple[int, float, float, float]], whole: float, width: float) -> bool:
    """Whether each part of a word, with its hyphen, is no wider than the line."""
    start = 0.0
    for _, before, hyphen, _ in divisions:
        if before + hyphen - start > width:
            return False
        start = before
    return whole - start <= width


def _hyphens(shape: Shape, language: str) -> tuple[tuple[int, float], ...]:
    if shape.hyphens is None:
        shape.hyphens = {}
    if language not in shape.hyphens:
        offsets = hyphenate(shape.text, language_of(shape.text, language))
        shape.hyphens[language] = tuple((offset, prefix_width(shape, offset)) for offset in offsets)
    return shape.hyphens[language]


def _anywhere(shape: Shape) -> list[tuple[int, float]]:
    """Return where a word that is wider than the line may be divided in the last resort."""
    widths = plain_widths(shape)
    scale = shape.width / (sum(widths) or 1.0)
    places = list(enumerate(accumulate([width * scale for width in widths[:-1]]), 1))
    # a part of a word without end: the search need not try it letter by letter
    return places if len(widths) < _ENDLESS else places[:: _ENDLESS // 20]
