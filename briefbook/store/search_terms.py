"""How words are spelled in the index and when they are compared: without case, accents and vowel points."""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field

_SPREAD = (
    r"\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf\u1b00-\u1b7f"
    r"\u2e80-\u2fdf\u3005-\u3007\u3040-\u31ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua9ff\uaa60-\uaadf"
    r"\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Scripts that put no spaces between words: Chinese, Japanese, Thai, Lao, Burmese, Khmer and others.

Each of their characters is a word of the index. Korean is among them, so that parts of words are found.
"""
_SPREAD_CHARACTER = re.compile(f"[{_SPREAD}]")
_WORD_END = re.compile(f"[ {_SPREAD}]")

_UNWRITTEN = re.compile(
    r"[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u0711"
    r"\u0730-\u074a\u08d3-\u08ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
)
"""Marks that many leave out: accents, Hebrew points, Arabic and Syriac vowels, and the stroke that widens."""

_STROKES = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe"})

_SPACE, _ODD = " ", "\uffff"


def _spelling(character: str) -> str:
    """Return how a character is spelled: "" if it is left out, a space if it is in no word."""
    if not _is_of_a_word(character):
        is_unseen = unicodedata.category(character) == "Cf" and character != "\u200b"
        return "" if is_unseen else _SPACE
    if "\u0e00" <= character <= "\u0eff":
        return character  # Thai and Lao have letters of two parts that are always written as one
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).casefold())
    plain = unicodedata.normalize("NFC", _UNWRITTEN.sub("", plain).translate(_STROKES))
    return plain if all(map(_is_of_a_word, plain)) else character


def _is_of_a_word(character: str) -> bool:
    # the newest Chinese characters are not yet in Python's tables
    category = unicodedata.category(character)
    return category[0] in "LNM" or category == "Co" or "\U00020000" <= character <= "\U0003ffff"


class _Spelled(dict[int, str]):
    def __missing__(self, code: int) -> str:
        self[code] = _spelling(chr(code))
        return self[code]


class _OneForOne(dict[int, str]):
    def __missing__(self, code: int) -> str:
        spelling = _spelling(chr(code))
        self[code] = spelling if len(spelling) == 1 else _ODD
        return self[code]


class _Folded(dict[int, str]):
    def __missing__(self, code: int) -> str:
        self[code] = _spelling(chr(code)).strip()[:1] or chr(code)
        return self[code]


_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_FEW_OTHERS = 1.2
_ASCII = bytes(ord(_spelling(chr(code))) if code < 128 else 32 for code in range(256))
_SPELLED, _ONE_FOR_ONE, _FOLDED = _Spelled(), _OneForOne(), _Folded()


def folded(text: str) -> str:
    """Return a text of the same length without case and accents; punctuation stays."""
    return text.translate(_FOLDED)


def indexed(text: str) -> str:
    """Return a text as it is written into the index: words between spaces."""
    english = _english(text)
    if english is not None:
        return english
    spelled = text.translate(_SPELLED)
    return spelled if spelled.isascii() else _SPREAD_CHARACTER.sub(lambda found: f" {found[0]} ", spelled)


def _english(text: str) -> str | None:
    """Return how a text is spelled that has hardly any letters but ASCII, five times as fast; else `None`."""
    if not text.isascii():
        if len(text.encode(errors="replace")) > len(text) * _FEW_OTHERS:
            return None
        text = _NOT_ASCII.sub(lambda found: _ONE_FOR_ONE[ord(found[0])], text)
    return text.encode().translate(_ASCII).decode() if text.isascii() else None


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of what was typed as the index holds them; texts are in NFC when they come in."""
    return tuple(indexed(unicodedata.normalize("NFC", text)).split())


def is_spread(word: str) -> bool:
    """Return whether a word of the index is one character of a script without spaces."""
    return len(word) == 1 and word > "\u0dff" and _SPREAD_CHARACTER.match(word) is not None


@dataclass
class Spelt:
    """A text as it is compared, and which of its characters each one was."""

    text: str
    _stops: list[int] = field(default_factory=list)
    _origins: list[int] = field(default_factory=list)

    def origin(self, offset: int) -> int:
        """Return the offset in the text that was spelt."""
        at = bisect_right(self._stops, offset) - 1
        return offset if at < 0 else self._origins[at] + offset - self._stops[at]


def spelt(text: str) -> Spelt:
    """Spell a text for comparing: other than `indexed`, scripts without spaces get none."""
    english = _english(text)
    if english is not None:
        return Spelt(english)
    one_for_one = text.translate(_ONE_FOR_ONE)
    if _ODD not in one_for_one:
        return Spelt(one_for_one)
    found = Spelt("")
    parts: list[str] = []
    length = position = 0
    while (odd := one_for_one.find(_ODD, position)) >= 0:
        spelling = _SPELLED[ord(text[odd])]
        parts += (one_for_one[position:odd], spelling)
        length += odd - position
        # each letter of a longer spelling is the one character, and what follows is in step again
        for letter in range(len(spelling)):
            found._stops.append(length + letter)
            found._origins.append(odd)
        length += len(spelling)
        found._stops.append(length)
        found._origins.append(odd + 1)
        position = odd + 1
    found.text = "".join((*parts, one_for_one[position:]))
    return found


def words_end(text: str, at: int, words: tuple[str, ...], *, is_prefix: bool = False) -> int:
    """Return where words end that begin at a place in a `Spelt.text`; -1 if they do not stand there."""
    if at and not (text[at - 1] == " " or is_spread(words[0]) or is_spread(text[at - 1])):
        return -1
    for number, word in enumerate(words):
        if number:
            begin = at
            while text.startswith(" ", at):
                at += 1
            if at == begin and not (is_spread(word) or is_spread(words[number - 1])):
                return -1
        if not text.startswith(word, at):
            return -1
        at += len(word)
    if at == len(text) or text[at] == " " or is_spread(words[-1]) or is_spread(text[at]):
        return at
    end = _WORD_END.search(text, at) if is_prefix else None
    return (end.start() if end else len(text)) if is_prefix else -1
