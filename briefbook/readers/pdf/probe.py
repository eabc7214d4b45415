"""Questions to pdfium about the characters of an opened page."""

import ctypes
import re
from typing import Any

import pypdfium2.raw as pdfium

MOST_CHARACTERS = 400_000
"""Of a page; what comes after is no page that anybody reads."""

_ALEF_LAM = re.compile("[\u0622\u0623\u0625\u0627]\u0644")

Rectangle = tuple[float, float, float, float]
"""Left, bottom, right and top in the page's own coordinates."""


class Probe:
    """Asks about one text page; the memory for the answers is made once, as there are thousands."""

    def __init__(self, text: Any) -> None:
        self._text = text
        self._left, self._right, self._bottom, self._top = (ctypes.c_double() for _ in range(4))
        self._matrix = pdfium.FS_MATRIX()
        self.count = min(pdfium.FPDFText_CountChars(text), MOST_CHARACTERS)

    def text(self) -> str:
        """Return all characters in pdfium's order; line ends are CR LF."""
        if self.count <= 0:
            return ""
        buffer = (ctypes.c_ushort * (2 * self.count + 2))()
        written = pdfium.FPDFText_GetText(self._text, 0, self.count, buffer)
        memory = memoryview(buffer).cast("B")[: max(0, 2 * (written - 1))]
        return self._with_ligatures_in_order(bytes(memory).decode("utf-16-le", "replace"))

    def _with_ligatures_in_order(self, text: str) -> str:
        """Put lam before alef where one glyph is both, which pdfium turns round with the rest of a line."""
        is_direct = len(text) == self.count

        def in_order(found: re.Match[str]) -> str:
            first = found.start() if is_direct else self.index_of(found.start())
            return found[0][::-1] if self.origin(first) == self.origin(first + 1) else found[0]

        return _ALEF_LAM.sub(in_order, text)

    def index_of(self, offset: int) -> int:
        """Return the index that pdfium gives the character at an offset of `text`."""
        return max(0, int(pdfium.FPDFText_GetCharIndexFromTextIndex(self._text, offset)))

    def rectangles(self, first: int, count: int) -> list[Rectangle]:
        """Return the bounds of each text object's part of a run."""
        text, left, top, right, bottom = self._text, self._left, self._top, self._right, self._bottom
        get = pdfium.FPDFText_GetRect
        found = []
        for number in range(pdfium.FPDFText_CountRects(text, first, count)):
            get(text, number, left, top, right, bottom)
            found.append((left.value, bottom.value, right.value, top.value))
        return found

    def objects(self, first: int, count: int) -> int:
        """Return how many text objects a run takes its characters from."""
        return int(pdfium.FPDFText_CountRects(self._text, first, count))

    def character(self, index: int) -> Rectangle:
        """Return the bounds of a character's ink."""
        pdfium.FPDFText_GetCharBox(self._text, index, self._left, self._right, self._bottom, self._top)
        return self._left.value, self._bottom.value, self._right.value, self._top.value

    def origin(self, index: int) -> tuple[float, float]:
        """Return where a character stands on its baseline."""
        pdfium.FPDFText_GetCharOrigin(self._text, index, self._left, self._top)
        return self._left.value, self._top.value

    def size_and_turn(self, index: int) -> tuple[float, int]:
        """Return a character's em in points, and its direction in quarter turns against the clock."""
        matrix = self._matrix
        pdfium.FPDFText_GetMatrix(self._text, index, matrix)
        a, b, c, d = matrix.a, matrix.b, matrix.c, matrix.d
        size = abs(pdfium.FPDFText_GetFontSize(self._text, index)) * (c * c + d * d) ** 0.5
        if abs(a) >= abs(b):
            return size, 0 if a >= 0 else 2
        return size, 1 if b > 0 else 3
