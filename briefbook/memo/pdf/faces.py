"""Faces: the bundled fonts, and for each character the first of them that has it."""

import re
import unicodedata
from collections import Counter
from functools import cache
from typing import Any, Literal, TypeAlias

from reportlab.pdfbase import pdfmetrics, ttfonts

from briefbook import paths

Family: TypeAlias = Literal["serif", "sans", "mono"]

_FACES: dict[tuple[Family, bool, bool], str] = {
    ("serif", False, False): "SourceSerif4-Regular",
    ("serif", False, True): "SourceSerif4-It",
    ("serif", True, False): "SourceSerif4-Bold",
    ("serif", True, True): "SourceSerif4-BoldIt",
    ("sans", False, False): "SourceSans3-Regular",
    ("sans", False, True): "SourceSans3-It",
    ("sans", True, False): "SourceSans3-Semibold",
    ("sans", True, True): "SourceSans3-SemiboldIt",
    ("mono", False, False): "SourceCodePro-Regular",
    ("mono", False, True): "SourceCodePro-Regular",
    ("mono", True, False): "SourceCodePro-Bold",
    ("mono", True, True): "SourceCodePro-Bold",
}
# the large faces come last, so that they are read only when they are needed
_FALLBACKS = (
    "SourceSerif4-Regular",
    "SourceSans3-Regular",
    "SourceCodePro-Regular",
    "NotoSansHebrew-Regular",
    "NotoNaskhArabic-Regular",
    "Inter-Regular",
    "NotoSansSC-Regular",
    "NotoSansKR-Regular",
)
BOX = "□"
"""What is drawn for a character that no face has."""

# characters that only steer how others are set: joiners, direction marks, variation selectors, soft hyphens
_INVISIBLE = re.compile(
    "[\xad\u034f\u061c\u180e\u200c-\u200f\u2060-\u2064\u206a-\u206f\ufe00-\ufe0f\U000e0000-\U000e0fff]"
)


_cmap_of_reportlab = ttfonts.makeToUnicodeCMap


def _to_unicode(name: str, subset: list[int]) -> str:
    """Return the table by which a reader finds a subset's characters, those beyond U+FFFF as surrogates."""
    cmap: str = _cmap_of_reportlab(name, subset)
    for place, code in enumerate(subset):
        if code > 0xFFFF:
            surrogates = chr(code).encode("utf-16-be").hex().upper()
            cmap = cmap.replace(f"<{place:02X}> <{code:04X}>", f"<{place:02X}> <{surrogates}>")
    return cmap


# ReportLab 5.1 writes five hexadecimal digits for these, and every reader loses the character
ttfonts.makeToUnicodeCMap = _to_unicode


@cache
def font(name: str) -> Any:
    """Return a bundled font, registered with ReportLab."""
    registered = ttfonts.TTFont(name, str(paths.fonts() / f"{name}.ttf"))
    pdfmetrics.registerFont(registered)
    return registered


def visible(text: str) -> str:
    """Return a text as it is drawn: composed, without characters that draw nothing."""
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", text))


class Faces:
    """The faces of one document, with a count of the characters that none of them has."""

    def __init__(self) -> None:
        self.missing: Counter[str] = Counter()

    def pieces(self, text: str, family: Family, bold: bool, italic: bool) -> list[tuple[str, str]]:
        """Return a text as stretches of one font each: the font's name and what is drawn."""
        first = _FACES[family, bold, italic]
        pieces: list[tuple[str, str]] = []
        for char in text:
            name, drawn = _drawn(char, first)
            if drawn == BOX and char != BOX:
                self.missing[char] += 1
            if pieces and pieces[-1][0] == name:
                pieces[-1] = name, pieces[-1][1] + drawn
            else:
                pieces.append((name, drawn))
        return pieces


@cache
def _drawn(char: str, first: str) -> tuple[str, str]:
    """Return the font that draws a character, and the character it draws."""
    code = ord(char)
    for name in (first, *_FALLBACKS):
        if code in font(name).face.charToGlyph:
            return name, char
    if unicodedata.category(char) == "Zs":
        return first, " "
    return next((name, BOX) for name in (first, *_FALLBACKS) if ord(BOX) in font(name).face.charToGlyph)
