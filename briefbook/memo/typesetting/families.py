"""Families: which faces a text is set in, and which stand in for characters that its own does not have."""

from functools import cache
from typing import Literal, TypeAlias

from briefbook.memo.typesetting.faces import Face, face

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
_FALLBACKS = {
    False: (
        *("SourceSerif4-Regular", "SourceSans3-Regular", "SourceCodePro-Regular"),
        *("NotoSansHebrew-Regular", "NotoNaskhArabic-Regular", "Inter-Regular"),
        *("NotoSansSC-Regular", "NotoSansKR-Regular"),
    ),
    True: (
        *("SourceSerif4-Bold", "SourceSans3-Semibold", "SourceCodePro-Bold"),
        *("NotoSansHebrew-Bold", "NotoNaskhArabic-Bold", "Inter-Regular"),
        *("NotoSansSC-Regular", "NotoSansKR-Regular"),
    ),
}
BOX = "□"
"""What is drawn for a character that no face has."""


def own_face(family: Family, bold: bool, italic: bool) -> Face:
    """Return the face that a family draws in."""
    return face(_FACES[family, bold, italic])


@cache
def face_of(char: str, family: Family, bold: bool, italic: bool) -> Face | None:
    """Return the first face that has a character, or `None` where no bundled font has it."""
    for name in (_FACES[family, bold, italic], *_FALLBACKS[bold]):
        if char in (found := face(name)).coverage:
            return found
    return None
