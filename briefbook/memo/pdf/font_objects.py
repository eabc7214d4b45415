"""Font objects: the faces of a document, cut down to the glyphs that it draws."""

import hashlib
import zlib
from collections.abc import Iterable, Iterator
from functools import lru_cache

import uharfbuzz as hb

from briefbook.memo.pdf.finishing import Objects
from briefbook.memo.pdf.literals import number
from briefbook.memo.typesetting.faces import Face

# what only shapers and word processors need
_UNNEEDED = ("GSUB", "GPOS", "GDEF", "BASE", "JSTF", "MATH", "DSIG", "name", "post", "cmap", "OS/2", "gasp")
UNKNOWN = "\ufffd"
"""The text of a code that stands for none."""
_LETTERS = "ABCDEFGHIJKLMNOP"


class Fonts:
    """The codes of each face that a document draws."""

    def __init__(self) -> None:
        self._faces: dict[str, Face] = {}
        self._codes: dict[str, set[int]] = {}

    def use(self, face: Face, codes: Iterable[int]) -> None:
        """Note codes of a face as drawn."""
        try:
            self._codes[face.resource].update(codes)
        except KeyError:
            self._faces[face.resource] = face
            self._codes[face.resource] = set(codes)

    def drawn(self) -> Iterator[tuple[str, "DrawnFace"]]:
        """Yield the name on the pages and the drawn codes of each face."""
        for resource in sorted(self._faces):
            if codes := self._codes[resource]:
                yield resource, DrawnFace(self._faces[resource], sorted(codes))


class DrawnFace:
    """A face with the codes that a document draws, as the parts of a PDF font."""

    def __init__(self, face: Face, codes: list[int]) -> None:
        self._face = face
        self._codes = codes
        tag = hashlib.md5(repr(codes).encode(), usedforsecurity=False).digest()
        self._name = "".join(_LETTERS[byte >> 4] for byte in tag[:6]) + "+" + face.name

    def font_file(self) -> tuple[bytes, int]:
        """Return the compressed file of the glyphs, and its length before."""
        face = self._face
        glyphs = frozenset(map(face.glyph_of, self._codes) if self._has_aliases else self._codes)
        return _subset(face, glyphs)

    def descriptor(self, font_file: int) -> str:
        """Return the font descriptor that leads to a font file."""
        face = self._face
        # symbolic, as the codes are glyphs and in no standard encoding
        flags = 4 | face.is_fixed_pitch | face.is_serif << 1 | (face.italic_angle != 0) << 6
        return (
            f"<</Type/FontDescriptor/FontName/{self._name}/Flags {flags}"
            f"/FontBBox[{' '.join(map(number, face.bbox))}]/ItalicAngle {number(face.italic_angle)}"
            f"/Ascent {number(face.ascent)}/Descent {number(face.descent)}"
            f"/CapHeight {number(face.cap_height)}/StemV {round(50 + (face.weight / 65) ** 2)}"
            f"/FontFile2 {font_file} 0 R>>"
        )

    def descendant(self, descriptor: int, glyph_map: int) -> str:
        """Return the font by glyph numbers; `glyph_map` is 0 where codes and glyphs are the same."""
        mapped = f" {glyph_map} 0 R" if glyph_map else "/Identity"
        return (
            f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{self._name}"
            f"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            f"/FontDescriptor {descriptor} 0 R/DW 0/W[{self._widths()}]/CIDToGIDMap{mapped}>>"
        )

    def font(self, descendant: int, to_unicode: int) -> str:
        """Return the font as pages use it."""
        return (
            f"<</Type/Font/Subtype/Type0/BaseFont/{self._name}/Encoding/Identity-H"
            f"/DescendantFonts[{descendant} 0 R]/ToUnicode {to_unicode} 0 R>>"
        )

    def glyph_map(self) -> bytes:
        """Return the glyph of each code, two bytes each, or nothing where they are the same."""
        if not self._has_aliases:
            return b""
        glyphs = bytearray(2 * (self._codes[-1] + 1))
        for code in self._codes:
            glyphs[2 * code : 2 * code + 2] = self._face.glyph_of(code).to_bytes(2, "big")
        return bytes(glyphs)

    def to_unicode(self) -> bytes:
        """Return the table by which readers find the text of codes."""
        text_of = self._face.text_of
        # no code may be without a text, so an unknown one is said to be that
        lines = [f"<{code:04X}><{_utf16(text_of[code] or UNKNOWN)}>" for code in self._codes]
        blocks = [lines[start : start + 100] for start in range(0, len(lines), 100)]
        tables = "".join(f"{len(block)} beginbfchar\n{chr(10).join(block)}\nendbfchar\n" for block in blocks)
        return (_CMAP_HEAD + tables + _CMAP_FOOT).encode("ascii")

    @property
    def _has_aliases(self) -> bool:
        return self._codes[-1] >= self._face.glyph_count

    def _widths(self) -> str:
        advance = self._face.advance
        parts = []
        expected = -1
        for code in self._codes:
            if code == expected:
                parts.append(f" {number(advance(code))}")
            else:
                parts.append(f"{']' if parts else ''}{code}[{number(advance(code))}")
            expected = code + 1
        return "".join(parts) + "]"


_CMAP_HEAD = (
    "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"
    "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
    "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
    "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n"
)
_CMAP_FOOT = "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n"


@lru_cache(maxsize=48)
def _subset(face: Face, glyphs: frozenset[int]) -> tuple[bytes, int]:
    """Return the compressed file of some glyphs, which keep their numbers, and its length before."""
    wanted = hb.SubsetInput()
    wanted.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    wanted.drop_table_tag_set.update(_tag(table) for table in _UNNEEDED)
    wanted.glyph_set.update(glyphs)
    data = hb.subset(face.hb_face, wanted).blob.data
    return zlib.compress(data, 6), len(data)


def _utf16(text: str) -> str:
    return text.encode("utf-16-be", "replace").hex().upper()


def _tag(name: str) -> int:
    return int.from_bytes(name.encode("ascii"), "big")


def add_fonts(objects: Objects, fonts: Fonts) -> Iterator[tuple[str, int]]:
    """Write the fonts, and yield the name on the pages and the object number of each."""
    for resource, drawn in fonts.drawn():
        data, length = drawn.font_file()
        font_file = objects.add_stream(data, f"/Length1 {length}/Filter/FlateDecode")
        map_data = drawn.glyph_map()
        glyph_map = objects.add_compressed(map_data) if map_data else 0
        descendant = objects.add(drawn.descendant(objects.add(drawn.descriptor(font_file)), glyph_map))
        yield resource, objects.add(drawn.font(descendant, objects.add_compressed(drawn.to_unicode())))
