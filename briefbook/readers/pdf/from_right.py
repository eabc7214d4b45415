"""The order of signs and figures in lines that are written from the right, told from where they stand."""

import re
from itertools import pairwise

from briefbook.readers.pdf.probe import Probe

_LETTER = re.compile(
    "[\u05d0-\u05ea\u05ef-\u05f2\u0620-\u064a\u066e-\u06d3\u06fa-\u06fc\ufb1d-\ufdfb\ufe70-\ufefc]"
)
_ARABIC = re.compile("[\u0620-\u064a\u066e-\u06d3]")
_LATIN = "A-Za-zÀ-ɏ"
_FIGURE_OR_LATIN = re.compile(rf"[{_LATIN}\d]")
_FROM_LEFT = (
    rf"[{_LATIN}\d]*[{_LATIN}][{_LATIN}\d]*(?:[ .,:/'’&@_+–-]{{1,2}}[{_LATIN}\d]+)*"
    r"|%?\d+(?:[.,:/٫٬{dash}]\d+)*%?"
)
_FROM_LEFT_IN_ARABIC = re.compile(_FROM_LEFT.replace("{dash}", ""))
_FROM_LEFT_IN_HEBREW = re.compile(_FROM_LEFT.replace("{dash}", "-"))
_PAIRS = ("()", "[]", "{}", "«»", "‹›")
_PAIR_OF = {sign: pair for pair in _PAIRS for sign in pair}
_ENDS = ' .,;:!?،؛؟)]}»›"”'
_STARTS = ' ([{«‹"“-־'
_MISPLACED_END = re.compile(r"([.،؛,;:!؟?])\s*(?=[\u05d0-\u064a])")
_END_BEFORE_FIGURES = re.compile(r"(?<=\s)([.،؛])(\d[\d/:.]*)$")
_SPACE_BEFORE_SIGN = re.compile(r"\s+(?=[،؛؟])")


def in_reading_order(text: str, first: int, probe: Probe) -> str:
    """Return a run from the right in the order in which it is read.

    pdfium orders the letters, but leaves signs beside figures where they stand, and brackets as drawn.
    A run whose letters do not go steadily in the direction of their script is left as it is.
    """
    places = [probe.origin(first + offset)[0] for offset in range(len(text))]
    if not _is_steady(text, places):
        return text
    order = _order(text, places)
    drawn = "".join(text[offset] for offset in reversed(order))
    pattern = _FROM_LEFT_IN_ARABIC if _ARABIC.search(text) else _FROM_LEFT_IN_HEBREW
    parts, end = [], len(drawn)
    for found in reversed(list(pattern.finditer(drawn))):
        parts += [drawn[found.end() : end][::-1], _with_percent_last(found[0])]
        end = found.start()
    parts.append(drawn[:end][::-1])
    return _with_brackets_turned("".join(parts))


def _is_steady(text: str, places: list[float]) -> bool:
    """Return whether letters and figures stand in pdfium's order as in a line of ordinary words."""
    for offset in range(len(text)):
        character, before = text[offset], text[offset - 1] if offset else " "
        if _is_mark(character):
            if not (before.isalpha() or _is_mark(before)):
                return False
        elif _FIGURE_OR_LATIN.match(character):
            if _FIGURE_OR_LATIN.match(before) and places[offset] <= places[offset - 1]:
                return False
        elif character.isalpha() and not _LETTER.match(character):
            return False
    letters = [place for character, place in zip(text, places, strict=True) if _LETTER.match(character)]
    return all(place >= following for place, following in pairwise(letters))


def _order(text: str, places: list[float]) -> list[int]:
    """Return the offsets from right to left; marks and what shares a glyph stay behind their letter."""
    clusters: list[list[int]] = []
    for offset, character in enumerate(text):
        is_joined = clusters and (places[offset] == places[offset - 1] or _is_mark(character))
        if is_joined:
            clusters[-1].append(offset)
        else:
            clusters.append([offset])
    clusters.sort(key=lambda cluster: -places[cluster[0]])
    return [offset for cluster in clusters for offset in cluster]


def _is_mark(character: str) -> bool:
    return "\u0591" <= character <= "\u05c7" or "\u064b" <= character <= "\u065f" or character == "\u0670"


def _with_percent_last(figures: str) -> str:
    return figures[1:] + "%" if figures.startswith("%") else figures


def _with_brackets_turned(text: str) -> str:
    characters = list(text)
    is_open: set[str] = set()
    for place, sign in enumerate(text):
        pair = _PAIR_OF.get(sign)
        if not pair:
            continue
        before = text[place - 1] if place else " "
        after = text[place + 1] if place + 1 < len(text) else " "
        opens, closes = before in _STARTS, after in _ENDS
        is_opening = opens if opens != closes else pair not in is_open
        characters[place] = pair[0] if is_opening else pair[1]
        (is_open.add if is_opening else is_open.discard)(pair)
    return "".join(characters)


def with_end_last(text: str) -> str:
    """Return a row from the right with the full stop at its end.

    It stands before the first word where the paragraph was set as one from the left, and before figures
    that are a piece of their own.
    """
    text = _END_BEFORE_FIGURES.sub(r"\2\1", _SPACE_BEFORE_SIGN.sub("", text))
    found = _MISPLACED_END.match(text)
    return text[found.end() :] + found[1] if found and text[-1].isalpha() else text
