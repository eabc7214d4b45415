"""Shaping: words as glyphs, kerned and joined by HarfBuzz, kept for the next time they occur."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby

import uharfbuzz as hb

from briefbook.memo.typesetting.faces import Face
from briefbook.memo.typesetting.families import BOX, Family, face_of, own_face

_MOST_WORDS = 60_000
"""How many words of one font are kept."""
_ESCAPED = {"(": "\\(", ")": "\\)", "\\": "\\\\", "\r": "\\r", "\n": "\\n"}
# characters that only steer how others are set: joiners, direction marks, variation selectors, soft hyphens
_INVISIBLE = re.compile(
    "[\xad\u034f\u061c\u180e\u200b-\u200f\u2060-\u2064\u206a-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff]"
)
# after a hyphen, a dash or a slash that letters follow, and in addresses after their signs
_JOINT = re.compile(r"(?<=\w[-–—/‐])(?=\w)|(?<=[^\W\d_]—)|(?<=\u200b)")
_ADDRESS_JOINT = re.compile(r"(?<=[/._=&?#%@~+:,;-])(?=\w)")
_LONG = 24
"""A word of more characters than this is taken for an address."""
_NUMBER_LAST = re.compile(r"(?<=\d)\(\)\]TJ")
_SMALL_CAPITALS = {"smcp": True}


@dataclass(slots=True, eq=False)
class Shape:
    """A word, or a part of one, as it is drawn; lengths in points."""

    text: str
    width: float
    face: Face | None
    """The one face of all glyphs; `None` where `parts` are in several."""
    body: str
    """What stands between the brackets of a TJ operator's first and last string."""
    codes: frozenset[int]
    parts: "tuple[Shape, ...]" = ()
    is_heavy: bool = False
    """Whether a face without a bold stands in for one that has it."""
    actual: str = ""
    """What is read back where that is not what the glyphs say."""
    missing: str = ""
    """Its characters that no face has."""
    joints: tuple[tuple[int, float], ...] = ()
    """Where it may be divided without a hyphen: after how many characters, and their width."""
    hyphens: dict[str, tuple[tuple[int, float], ...]] | None = None
    """By language, where it may be divided with a hyphen."""


class Words(dict[str, Shape]):
    """The words shaped so far in one font and one direction; a new one is shaped when it is asked for."""

    def __init__(self, font: "Font", is_rtl: bool) -> None:
        self._font = font
        self._is_rtl = is_rtl

    def __missing__(self, text: str) -> Shape:
        if len(self) >= _MOST_WORDS:
            self.clear()
        shape = self[text] = _shape(text, self._font, self._is_rtl)
        if len(text) > 2 and not text.isalpha():
            shape.joints = _joints(shape)
        return shape


class Font:
    """A face with its stand-ins at one size, in points."""

    def __init__(self, family: Family, size: float, bold: bool, italic: bool, small_caps: bool) -> None:
        self.family = family
        self.size = size
        self.bold = bold
        self.italic = italic
        self.small_caps = small_caps
        self.face = own_face(family, bold, italic)
        self.words = Words(self, is_rtl=False)
        self.rtl_words = Words(self, is_rtl=True)
        self.space = self.words[" "]
        self.hyphen = _line_end_hyphen(self.words["-"])
        self.state = f"/{self.face.resource} {size:g} Tf"


@cache
def font(
    family: Family, size: float, bold: bool = False, italic: bool = False, small_caps: bool = False
) -> Font:
    """Return a font; the same one each time, with the words shaped before."""
    return Font(family, size, bold, italic, small_caps)


def shown(body: str) -> str:
    """Return the TJ operator for strings and numbers, without the brackets of its first and last string."""
    # PDFium overlooks a number that only an empty string follows (a digit ahead of a bracket ends a number)
    operator = f"[({body})]TJ"
    return _NUMBER_LAST.sub("]TJ", operator) if "()]TJ" in operator else operator


def _joints(shape: Shape) -> tuple[tuple[int, float], ...]:
    pattern = _ADDRESS_JOINT if len(shape.text) > _LONG else _JOINT
    return tuple(
        (match.start(), prefix_width(shape, match.start())) for match in pattern.finditer(shape.text)
    )


def prefix_width(shape: Shape, offset: int) -> float:
    """Return about how wide the first characters of a word are: in proportion to their plain widths."""
    widths = plain_widths(shape)
    total = sum(widths) or 1.0
    return shape.width * sum(widths[:offset]) / total


def plain_widths(shape: Shape) -> list[float]:
    """Return the widths of a word's characters each for itself, in thousandths of an em."""
    faces = [(part.face, part.text) for part in shape.parts or (shape,)]
    return [
        found.advance(found.hb_font.get_nominal_glyph(ord(char)) or 0) if found else 0.0
        for found, text in faces
        for char in text
    ]


def _line_end_hyphen(hyphen: Shape) -> Shape:
    """Return a hyphen that reads back as a soft one, which joins the word again."""
    assert hyphen.face
    code = hyphen.face.code_of(min(hyphen.codes), "\xad")
    return replace(hyphen, text="\xad", body=_string(code), codes=frozenset([code]))


def _shape(text: str, font: Font, is_rtl: bool) -> Shape:
    coverage = font.face.coverage
    if coverage.issuperset(text):
        return _in_face(text, font.face, font, is_rtl)
    parts = [
        _boxes(part, font) if found is None else _in_face(part, found, font, is_rtl)
        for part, found in _by_face(text, font)
    ]
    if len(parts) == 1:
        return parts[0]
    if is_rtl:
        parts.reverse()
    codes: frozenset[int] = frozenset()
    width = sum(part.width for part in parts)
    missing = "".join(part.missing for part in parts)
    return Shape(text, width, None, "", codes, tuple(parts), missing=missing)


def _by_face(text: str, font: Font) -> Iterator[tuple[str, Face | None]]:
    """Return stretches of a text that one face has; a mark stays with its letter where that is possible."""
    faces: list[Face | None] = []
    for char in text:
        is_hidden = _INVISIBLE.match(char) is not None
        last = faces[-1] if faces else font.face
        if last and (is_hidden or (unicodedata.combining(char) and char in last.coverage)):
            faces.append(last)
        else:
            faces.append(face_of(_drawn(char), font.family, font.bold, font.italic))
    for found, group in groupby(zip(text, faces, strict=True), key=lambda pair: pair[1]):
        yield "".join(char for char, _ in group), found


def _drawn(char: str) -> str:
    """Return the character drawn for another: spaces of all widths can be had from any face."""
    return " " if unicodedata.category(char) == "Zs" else char


def _boxes(text: str, font: Font) -> Shape:
    found = face_of(BOX, font.family, font.bold, font.italic)
    assert found
    shape = _in_face(BOX * len(text), found, font, is_rtl=False)
    return Shape(text, shape.width, found, shape.body, shape.codes, actual=text, missing=text)


def _in_face(text: str, face: Face, font: Font, is_rtl: bool) -> Shape:
    buffer = hb.Buffer()
    # a space of a width that the face does not have is drawn as its own
    chars = text if face.coverage.issuperset(text) else "".join(map(_drawn, text))
    buffer.add_str(chars)
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if is_rtl else "ltr"
    hb.shape(face.hb_font, buffer, _SMALL_CAPITALS if font.small_caps else None)
    # there are none where nothing is drawn
    infos, positions = buffer.glyph_infos or [], buffer.glyph_positions or []
    if not is_rtl and (plain := _plain_shape(text, face, font, infos, positions)):
        return plain
    scale = 1000 / face.units_per_em
    body: list[str] = []
    codes = []
    width = 0
    says_text = True
    starts = [info.cluster for info in infos]
    # the usual: each character has a glyph
    clusters = None if starts == [*range(len(text))] else _clusters(starts, len(chars), is_rtl)
    for number, (info, position) in enumerate(zip(infos, positions, strict=True)):
        if clusters is None:
            own = text[number]
        else:
            start, end, is_first = clusters[number]
            own = _INVISIBLE.sub("", text[start:end]) if is_first else ""
        code = face.code_of(info.codepoint, (own[::-1] if is_rtl else own) or "\u200b")
        if not is_rtl and face.text_of[code] != own:
            says_text = False
        codes.append(code)
        advance = position.x_advance
        width += advance
        right, up = position.x_offset * scale, position.y_offset * scale
        after = face.advance(code) - advance * scale + right
        if right:
            body.append(f"){-right:.0f}(")
        string = _string(code)
        body.append(f")]TJ {up * font.size / 1000:.3f} Ts[({string})]TJ 0 Ts[(" if up else string)
        if not -0.5 <= after <= 0.5:
            body.append(f"){after:.0f}(")
    return Shape(
        text,
        width * font.size / face.units_per_em,
        face,
        "".join(body),
        frozenset(codes),
        is_heavy=font.bold and face.weight < 550,
        actual="" if says_text else _INVISIBLE.sub("", text),
    )


def _plain_shape(
    text: str, face: Face, font: Font, infos: list[hb.GlyphInfo], positions: list[hb.GlyphPosition]
) -> Shape | None:
    """Return the usual word, in which each character has its own glyph and nothing but kerning moves one."""
    glyphs = [info.codepoint for info in infos]
    texts = face.text_of
    if [texts[glyph] for glyph in glyphs] != list(text) or any(
        position.x_offset or position.y_offset for position in positions
    ):
        return None
    advances = [position.x_advance for position in positions]
    own = [face.units[glyph] for glyph in glyphs]
    strings = [_STRINGS[glyph] for glyph in glyphs]
    if advances != own:
        scale = 1000 / face.units_per_em
        for place, (advance, width) in enumerate(zip(advances, own, strict=True)):
            if advance != width:
                strings[place] += f"){(width - advance) * scale:.0f}("
    width = sum(advances) * font.size / face.units_per_em
    is_heavy = font.bold and face.weight < 550
    return Shape(text, width, face, "".join(strings), frozenset(glyphs), is_heavy=is_heavy)


class _Strings(dict[int, str]):
    """Codes as they stand in the strings of a PDF file, two characters of one byte each."""

    def __missing__(self, code: int) -> str:
        string = self[code] = _string(code)
        return string


_STRINGS = _Strings()


@cache
def _string(code: int) -> str:
    """Return a code as it stands in a string of a PDF file, two characters of one byte each."""
    return "".join(_ESCAPED.get(half, half) for half in (chr(code >> 8), chr(code & 255)))


def _clusters(starts: list[int], length: int, is_rtl: bool) -> list[tuple[int, int, bool]]:
    """Return for each glyph where its characters start and end, and whether it is the first of theirs."""
    ends: dict[int, int] = {}
    following = length
    for start in sorted(set(starts), reverse=True):
        ends[start] = following
        following = start
    seen: set[int] = set()
    clusters = []
    for start in starts:
        clusters.append((start, ends[start], start not in seen))
        seen.add(start)
    return clusters
