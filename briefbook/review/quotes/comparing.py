"""A quotation compared, character by character, with the words that it is from."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz

from briefbook.domain.comparison import Piece, word_diff
from briefbook.domain.comparison.words import tokens_in
from briefbook.review.anchoring.words import plain

_LEFT_OUT = re.compile(r"\s*(?:\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.(?:\s?\.){2,3})\s*")
_BRACKETED = re.compile(r"\[([^\[\]\n]{1,80})\]")
_SPACED_DASH = re.compile(r"\s*-+\s*")
_GAP = re.compile(r"\W*")
_WORD = re.compile(r"\w+")
_FINAL = ",."
_INSERTED = 8
"""How many words of the source a bracketed word of ours may stand for."""
_ALIKE = 60


@dataclass(frozen=True)
class Comparison:
    """How a quotation fits some words: wholly, or with the words that differ, or not at all."""

    likeness: float
    """100 where it fits, below 60 where the words are others."""
    pieces: tuple[Piece, ...] = ()
    """From the words of the source to those of the quotation."""


def compared(quotation: str, source: str) -> Comparison:
    """Return how a quotation fits the words of a source, a part of which it may be.

    Typographic and plain marks count as equal, and white space does. Words may be left out where dots say so
    (`…`, `[…]`); what stands in brackets is the author's: a letter for another (`[t]he`), an ending
    (`sign[ed]`), or words put in or in place of up to eight. So may a comma or full stop at the end be.
    """
    source = _plain(source)
    parts = [part for part in map(str.strip, _LEFT_OUT.split(_plain(quotation))) if part]
    if not parts:
        return Comparison(0)
    place = 0
    for number, part in enumerate(parts):
        end = _end_of(part, source, place, is_last=number == len(parts) - 1)
        if end is None:
            return _difference(part, source)
        place = end
    return Comparison(100)


def _plain(text: str) -> str:
    words = " ".join(plain(text.replace("*", "").replace("`", "").replace("…", "[…]")).split())
    # NFKC makes three full stops of the sign, which then would not be told from those of a sentence's end
    return _SPACED_DASH.sub("-", words.replace("[...]", "[…]").replace("[[…]]", "[…]"))


def _end_of(part: str, source: str, place: int, *, is_last: bool) -> int | None:
    """Return where a part of a quotation ends at the first place where its words stand in the source."""
    if is_last and part[-1] in _FINAL and len(part) > 1:
        part = part[:-1]
    segments = _segments(part)
    places = {match.end() for match in segments[0].finditer(source, place)}
    for segment in segments[1:]:
        beyond = {further for one in places for further in _after_words(source, one)}
        places = {match.end() for one in beyond if (match := segment.match(source, one))}
    return min(places, default=None)


def _segments(part: str) -> list[re.Pattern[str]]:
    """Return what a part says in the source's words, cut where brackets put in some of the author's."""
    written = [""]
    end = 0
    for bracket in _BRACKETED.finditer(part):
        written[-1] += re.escape(part[end : bracket.start()])
        end = bracket.end()
        words = bracket[1]
        before, after = part[bracket.start() - 1 : bracket.start()], part[end : end + 1]
        if len(words) == 1 and words.isalpha():
            written[-1] += f"(?:{re.escape(words.lower())}|{re.escape(words.upper())})"
        elif before.isalpha() or after.isalpha():
            written[-1] += r"\w*"
        else:
            written[-1] = written[-1].removesuffix("\\ ")
            written.append("")
            end += after == " "
    written[-1] += re.escape(part[end:])
    kept = [segment for segment in written if segment] or [re.escape(part)]
    first, last = part.lstrip("[")[:1], part[-1]
    if first.isalnum() and not _is_unspaced(first):
        kept[0] = rf"(?<!\w){kept[0]}"
    if last.isalnum() and not _is_unspaced(last):
        kept[-1] += r"(?!\w)"
    return [re.compile(segment) for segment in kept]


def _after_words(source: str, place: int) -> Iterator[int]:
    """Give the places after none and up to eight more words of the source."""
    yield place
    for _ in range(_INSERTED + 1):
        match = _GAP.match(source, place)
        assert match is not None
        yield match.end()
        word = _WORD.match(source, match.end())
        if word is None:
            return
        place = word.end()


def _is_unspaced(letter: str) -> bool:
    return len(tokens_in(letter * 2)) == 2


def _difference(part: str, source: str) -> Comparison:
    nearest = fuzz.partial_ratio_alignment(part, source) if len(part) < len(source) else None
    if nearest is None:
        stretch, likeness = source, fuzz.ratio(part, source)
    else:
        tokens = tokens_in(source)
        start = min(
            (token.start for token in tokens if token.end > nearest.dest_start), default=nearest.dest_start
        )
        end = max((token.end for token in tokens if token.start < nearest.dest_end), default=nearest.dest_end)
        stretch, likeness = source[start:end], nearest.score
    if likeness < _ALIKE:
        return Comparison(likeness)
    return Comparison(min(likeness, 99), word_diff(_without_ends(stretch, part), part))


def _without_ends(stretch: str, part: str) -> str:
    """Return a stretch without what it has before or after the quotation's first and last word."""
    tokens, wanted = tokens_in(stretch), tokens_in(part)
    if not tokens or not wanted:
        return stretch
    start = next((token.start for token in tokens[:3] if token.text == wanted[0].text), tokens[0].start)
    end = next((token.end for token in tokens[:-4:-1] if token.text == wanted[-1].text), tokens[-1].end)
    return stretch[start:end] if start < end else stretch
