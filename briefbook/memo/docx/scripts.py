"""Scripts: which stretches of a text run right to left, which are East Asian, and in which language."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefbook.memo.blocks import Run, text_of

_RIGHT_TO_LEFT = "\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_EAST_ASIAN = (
    "\u1100-\u11ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef"
    "\U0001b000-\U0001b2ff\U00020000-\U0003ffff"
)
_SPECIAL = re.compile(f"[{_RIGHT_TO_LEFT}{_EAST_ASIAN}]")
# quotation marks, dashes and dots between East Asian characters are East Asian too
_EAST_ASIAN_STRETCH = re.compile(f"[{_EAST_ASIAN}]+(?:[“”‘’…—·×]*[{_EAST_ASIAN}]+)*[”’…—]*")
_HANGUL = re.compile("[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff]")
_KANA = re.compile("[\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9f\U0001b000-\U0001b2ff]")
_HEBREW = re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]")

_WRITTEN_RIGHT_TO_LEFT = {"ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi"}
_USUAL = {
    **{
        "ar": "ar-SA",
        "cs": "cs-CZ",
        "da": "da-DK",
        "de": "de-DE",
        "el": "el-GR",
        "en": "en-GB",
        "es": "es-ES",
    },
    **{
        "fa": "fa-IR",
        "fi": "fi-FI",
        "fr": "fr-FR",
        "he": "he-IL",
        "hu": "hu-HU",
        "it": "it-IT",
        "ja": "ja-JP",
    },
    **{
        "ko": "ko-KR",
        "nb": "nb-NO",
        "nl": "nl-NL",
        "no": "nb-NO",
        "pl": "pl-PL",
        "pt": "pt-PT",
        "ro": "ro-RO",
    },
    **{
        "ru": "ru-RU",
        "sv": "sv-SE",
        "th": "th-TH",
        "tr": "tr-TR",
        "uk": "uk-UA",
        "ur": "ur-PK",
        "vi": "vi-VN",
    },
    **{"zh": "zh-CN", "zh-hans": "zh-CN", "zh-hant": "zh-TW", "zh-hk": "zh-HK", "zh-mo": "zh-MO"},
}
_TAG = re.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")


def word_language(tag: str) -> str:
    """Return a BCP 47 tag as Word knows it, with a country; nothing for what is no tag."""
    if not _TAG.fullmatch(tag):
        return ""
    language, *rest = tag.lower().split("-")
    if language == "zh" and len(rest) > 1:
        # Word tells the scripts of Chinese by countries
        rest = rest[1:] if len(rest[1]) == 2 else rest[:1]
    if usual := _USUAL.get("-".join([language, *rest])):
        return usual
    return "-".join([language, *(part.upper() if len(part) == 2 else part.capitalize() for part in rest)])


def runs_right_to_left(tag: str) -> bool:
    """Return whether a language is written from right to left."""
    return tag.lower().partition("-")[0] in _WRITTEN_RIGHT_TO_LEFT


def is_east_asian(tag: str) -> bool:
    """Return whether a language is written in East Asian characters."""
    return tag.lower().partition("-")[0] in {"ja", "ko", "zh"}


def begins_right_to_left(text: str, otherwise: bool) -> bool:
    """Return the direction of a paragraph: that of its first letter (UAX #9, rules P2 and P3)."""
    if text.isascii():
        match = re.search("[A-Za-z]", text)
        return False if match else otherwise
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return otherwise


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a run in one script; the languages only where it is of that script."""

    run: Run
    text: str
    right_to_left: str = ""
    """The language of a stretch that runs right to left."""
    east_asian: str = ""
    """The language of an East Asian stretch."""

    @property
    def is_western(self) -> bool:
        """Whether the text has neither of the two."""
        return not self.right_to_left and not self.east_asian


def pieces(runs: Sequence[Run], *, right_to_left: bool, language: str) -> Iterator[Piece]:
    """Yield the stretches of a paragraph of this direction and language."""
    text = text_of(tuple(runs))
    if not right_to_left and (text.isascii() or not _SPECIAL.search(text)):
        for run in runs:
            yield Piece(run, run.text)
        return
    backward = _directions(text, right_to_left)
    begin = 0
    for run in runs:
        end = begin + len(run.text)
        if not run.text:
            yield Piece(run, "")
        while begin < end:
            stop = begin
            while stop < end and backward[stop] == backward[begin]:
                stop += 1
            stretch = text[begin:stop]
            if backward[begin]:
                yield Piece(run, stretch, right_to_left=_backward_language(stretch, run.language or language))
            else:
                yield from _east_asian_pieces(run, stretch, text, run.language or language)
            begin = stop


def _directions(text: str, right_to_left: bool) -> list[bool]:
    """Return for each character whether it belongs to a stretch that runs right to left.

    Characters without a direction go with the letters at both sides, or else with the paragraph;
    European digits go with the letter before them.
    """
    found: list[bool | None] = []
    last: bool | None = None
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in ("R", "AL", "AN"):
            last = True
        elif kind == "L":
            last = False
        if kind in ("R", "AL", "AN", "L"):
            found.append(last)
        else:
            found.append(last if kind in ("EN", "NSM") else None)
    result: list[bool] = []
    following = right_to_left
    ahead: list[bool] = []
    for known in reversed(found):
        following = known if known is not None else following
        ahead.append(following)
    before = right_to_left
    for known, after in zip(found, reversed(ahead), strict=True):
        before = known if known is not None else before
        result.append(before if before == after else right_to_left)
    return result


def _backward_language(text: str, language: str) -> str:
    hebrew = bool(_HEBREW.search(text))
    if runs_right_to_left(language) and (language[:2] in ("he", "yi")) == hebrew:
        return word_language(language)
    return "he-IL" if hebrew else "ar-SA"


def _east_asian_pieces(run: Run, stretch: str, text: str, language: str) -> Iterator[Piece]:
    begin = 0
    for match in _EAST_ASIAN_STRETCH.finditer(stretch):
        if match.start() > begin:
            yield Piece(run, stretch[begin : match.start()])
        yield Piece(run, match[0], east_asian=_east_asian_language(match[0], text, language))
        begin = match.end()
    if begin < len(stretch):
        yield Piece(run, stretch[begin:])


def _east_asian_language(stretch: str, text: str, language: str) -> str:
    if _HANGUL.search(stretch):
        return "ko-KR"
    if is_east_asian(language):
        return word_language(language)
    return "ja-JP" if _KANA.search(stretch) or _KANA.search(text) else "zh-CN"
