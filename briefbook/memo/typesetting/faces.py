"""Faces: the bundled fonts, opened by HarfBuzz, and what a PDF file has to know of each."""

import struct
import unicodedata
from functools import cache, cached_property
from pathlib import Path

import uharfbuzz as hb

from briefbook import paths
from briefbook.memo.typesetting.substitutions import NOTHING, substituted

_NAMES = (
    "SourceSerif4-Regular",
    "SourceSerif4-It",
    "SourceSerif4-Bold",
    "SourceSerif4-BoldIt",
    "SourceSans3-Regular",
    "SourceSans3-It",
    "SourceSans3-Semibold",
    "SourceSans3-SemiboldIt",
    "SourceCodePro-Regular",
    "SourceCodePro-Bold",
    "NotoNaskhArabic-Regular",
    "NotoNaskhArabic-Bold",
    "NotoSansHebrew-Regular",
    "NotoSansHebrew-Bold",
    "NotoSansSC-Regular",
    "NotoSansKR-Regular",
    "Inter-Regular",
)
# of these blocks only the plain letters are wanted when text is read back, not the forms they were drawn in
_PRESENTATION_FORMS = ((0xFB00, 0xFDFF), (0xFE70, 0xFEFF))


class _Units(dict[int, int]):
    def __init__(self, font: hb.Font) -> None:
        self._font = font

    def __missing__(self, glyph: int) -> int:
        width: int = self._font.get_glyph_h_advance(glyph)
        self[glyph] = width
        return width


class Face:
    """One font file; lengths in thousandths of an em unless said otherwise.

    A code is what stands in a page's strings, two bytes long. It is the number of a glyph; codes from
    `glyph_count` on are further names of glyphs that stand for a second character.
    """

    def __init__(self, name: str, path: Path, resource: str) -> None:
        self.name = name
        self.path = path
        self.resource = resource
        """The font's name on every page, the same in all documents."""
        self.hb_face = hb.Face(hb.Blob.from_file_path(str(path)))
        self.hb_font = hb.Font(self.hb_face)
        self.units_per_em: int = self.hb_face.upem
        self.glyph_count: int = self.hb_face.glyph_count
        self.coverage = frozenset(map(chr, self.hb_face.unicodes))
        self.text_of: dict[int, str] = _Texts(self)
        """What each code stands for when text is read back, or nothing where that is not known."""
        self.units = _Units(self.hb_font)
        """The width of each glyph in the font's own units."""
        self._read_metrics()

    def glyph_of(self, code: int) -> int:
        """Return the glyph that a code draws."""
        return self._pair_of_alias[code][0] if code >= self.glyph_count else code

    def advance(self, code: int) -> float:
        """Return the width of a code's glyph."""
        return self.units[self.glyph_of(code)] * 1000 / self.units_per_em

    def code_of(self, glyph: int, text: str) -> int:
        """Return the code that draws a glyph and reads back as `text`, or else the glyph's own code."""
        return glyph if self.text_of[glyph] == text else self._alias_of.get((glyph, text), glyph)

    def text_of_code(self, code: int) -> str:
        """Return what a code stands for, whatever has been shaped; nothing where that is not known."""
        if code >= self.glyph_count:
            return self._pair_of_alias[code][1]
        text = self._text_of_glyph.get(code)
        return self._texts_of_substitute.get(code, [""])[0] if text is None else text

    @cached_property
    def _glyph_of_char(self) -> dict[str, int]:
        get = self.hb_font.get_nominal_glyph
        return {chr(code): get(code) for code in self.hb_face.unicodes}

    @cached_property
    def _text_of_glyph(self) -> dict[int, str]:
        """What glyphs stand for by themselves: of several characters the plainest."""
        texts: dict[int, str] = {}
        for char, glyph in self._glyph_of_char.items():
            text = _plain(char)
            if glyph not in texts or _plainness(text) < _plainness(texts[glyph]):
                texts[glyph] = text
        return texts

    @cached_property
    def _texts_of_substitute(self) -> dict[int, list[str]]:
        """What glyphs may stand for that have no character of their own, the plainest first."""
        return {
            glyph: texts for glyph, texts in self._texts_of_given.items() if glyph not in self._text_of_glyph
        }

    @cached_property
    def _texts_of_given(self) -> dict[int, list[str]]:
        """What glyphs may stand for that take others' place, the plainest first."""
        table = bytes(self.hb_face.reference_table("GSUB").data)
        own: dict[int, list[str]] = {}
        for char, glyph in self._glyph_of_char.items():
            own.setdefault(glyph, []).append(_plain(char))
        for found in own.values():
            if len(found) > 1:
                found.sort(key=_plainness)
        given = substituted(table, own)
        return {glyph: sorted(map(_as_drawn, texts), key=_plainness) for glyph, texts in given.items()}

    @cached_property
    def _alias_of(self) -> dict[tuple[int, str], int]:
        others = [
            (glyph, char) for char, glyph in self._glyph_of_char.items() if self._text_of_glyph[glyph] != char
        ]
        others += [(glyph, text) for glyph, texts in self._texts_of_substitute.items() for text in texts[1:]]
        # such as an Uighur letter that is joined in the form of an Arabic one
        joined = [
            (glyph, text)
            for glyph, texts in self._texts_of_given.items()
            for text in texts
            if self._text_of_glyph.get(glyph, text) != text and unicodedata.bidirectional(text[0]) == "AL"
        ]
        pairs = [*sorted(others), *sorted({*joined}.difference(others))]
        return {pair: self.glyph_count + number for number, pair in enumerate(pairs)}

    @cached_property
    def _pair_of_alias(self) -> dict[int, tuple[int, str]]:
        return {alias: pair for pair, alias in self._alias_of.items()}

    def _read_metrics(self) -> None:
        scale = 1000 / self.units_per_em
        head, os2, post, hhea = (
            bytes(self.hb_face.reference_table(tag).data) for tag in ("head", "OS/2", "post", "hhea")
        )
        self.bbox = tuple(round(units * scale) for units in struct.unpack(">4h", head[36:44]))
        self.ascent, self.descent = (units * scale for units in struct.unpack(">2h", hhea[4:8]))
        self.weight: int = struct.unpack(">H", os2[4:6])[0]
        self.cap_height = 700.0
        if struct.unpack(">H", os2[:2])[0] >= 2:  # older tables end before it
            self.cap_height = struct.unpack(">h", os2[88:90])[0] * scale
        self.italic_angle: float = struct.unpack(">i", post[4:8])[0] / 65536
        self.is_fixed_pitch = bool(struct.unpack(">I", post[12:16])[0])
        self.is_serif = "Serif" in self.name or "Naskh" in self.name


class _Texts(dict[int, str]):
    """The texts of a face's codes, each found when it is first asked for."""

    def __init__(self, face: Face) -> None:
        self._face = face

    def __missing__(self, code: int) -> str:
        text = self[code] = self._face.text_of_code(code)
        return text


@cache
def face(name: str) -> Face:
    """Return a bundled font by the name of its file."""
    return Face(name, paths.fonts() / f"{name}.ttf", f"F{_NAMES.index(name) + 1}")


def _plain(char: str) -> str:
    code = ord(char)
    if any(first <= code <= last for first, last in _PRESENTATION_FORMS):
        return unicodedata.normalize("NFKC", char)
    return char


def _plainness(text: str) -> tuple[bool, bool, int, str]:
    # some fonts have controls in their table, as names of the space
    is_odd = text < " " or text == NOTHING
    return is_odd, unicodedata.normalize("NFKC", text) != text, len(text), text


def _as_drawn(text: str) -> str:
    """Return a text in the order in which its glyphs stand from the left."""
    return text[::-1] if any(unicodedata.bidirectional(char) in ("R", "AL") for char in text) else text
