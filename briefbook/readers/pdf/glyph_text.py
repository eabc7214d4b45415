"""Characters as a PDF gives them, made clean text."""

import re
import unicodedata

from briefbook.readers.encoding import normalise

LINE_END_HYPHENS = "\x02\ufffe\u00ad"
"""What pdfium gives for a hyphen at the end of a line, and the soft hyphen itself."""

_PRESENTATION_FORMS = re.compile(
    "[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufd3d\ufd50-\ufdc7\ufdf0-\ufdfb\ufe70-\ufefc]"
)
_SYMBOL_BULLETS = str.maketrans(dict.fromkeys("\uf0b7\uf0a7\uf0a8\uf0d8\uf076\uf0fc\uf02d", "•"))
"""The bullets of Symbol and Wingdings, which Word writes to the private use area."""
_LEADER = re.compile(r"(?:\s?\.){5,}|(?:\s?·){5,}|…{3,}")
RAISED_ENDING = re.compile(r"(?<=\d) (?=(?:st|nd|rd|th)\b)")
"""Where pdfium sees a gap before the raised letters of 79th."""
_WHITE = re.compile(r"\s+")
_EAST_ASIAN = (
    "\u2e80-\u30ff\u3105-\u312f\u31a0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\uff01-\uff9f\U00020000-\U0003ffff"
)
_EAST_ASIAN_GAP = re.compile(f"(?<=[{_EAST_ASIAN}]) (?=[{_EAST_ASIAN}])")
EAST_ASIAN_LETTER = re.compile(f"[{_EAST_ASIAN}]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")


def cleaned(text: str) -> str:
    """Return the characters of one line as they stand in a reading text."""
    if not text.isascii():
        text = _PRESENTATION_FORMS.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
        text = normalise(text.translate(_SYMBOL_BULLETS))
        text = _EAST_ASIAN_GAP.sub("", _WHITE.sub(" ", text).strip())
        # A mark that begins a line would join the letter before it, and move every offset after.
        while text and unicodedata.combining(text[0]):
            text = text[1:]
    elif not text.isprintable():
        text = normalise(text)
    if ".." in text or ". ." in text or "··" in text or "……" in text:
        text = _LEADER.sub(" … ", text)
    return RAISED_ENDING.sub("", " ".join(text.split()))


def is_east_asian(character: str) -> bool:
    """Return whether a character belongs to a script written without spaces; Hangul does not."""
    return EAST_ASIAN_LETTER.match(character) is not None


def is_right_to_left(text: str) -> bool:
    """Return whether most letters of a line are Hebrew, Arabic or of their kin."""
    if text.isascii():
        return False
    return 2 * len(_RIGHT_TO_LEFT.findall(text)) > sum(character.isalpha() for character in text)
