"""The icons of the program and of a book, drawn in the sizes and formats that systems ask for."""

import struct
from functools import cache
from io import BytesIO
from typing import Final

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from installers.product import CHECKOUT, PACKAGING

DRAWINGS: Final = {
    "application": (CHECKOUT / "resources" / "icons" / "briefbook.svg",) * 2,
    # thin lines blur on few pixels: up to SMALL there is a simpler drawing, made on a grid of 16
    "book": (PACKAGING / "icons" / "document-small.svg", PACKAGING / "icons" / "document.svg"),
}
"""What each icon is drawn from, small and large."""

SMALL: Final = 24
SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""What Windows shows at 100, 125, 150 … percent, smallest first."""

_ICNS: Final = (
    *((b"icp4", 16), (b"icp5", 32), (b"ic07", 128), (b"ic08", 256), (b"ic09", 512), (b"ic10", 1024)),
    # the same at two pixels a point
    *((b"ic11", 32), (b"ic12", 64), (b"ic13", 256), (b"ic14", 512)),
)
"""The kinds of pictures in Apple’s format that hold a PNG, and the pixels of each."""


def png(name: str, size: int) -> bytes:
    """Return the icon “application” or “book” as a square PNG of this many pixels."""
    file = BytesIO()
    _drawn(name, size).save(file, "PNG", optimize=True)
    return file.getvalue()


def ico(name: str) -> bytes:
    """Return an icon for Windows, in each of `SIZES`."""
    parts = [png(name, size) if size == 256 else _bitmap(name, size) for size in SIZES]
    place = 6 + 16 * len(SIZES)
    table = b""
    for size, data in zip(SIZES, parts, strict=True):
        # a size of 256 is written as 0
        table += struct.pack("<4B2H2L", size % 256, size % 256, 0, 0, 1, 32, len(data), place)
        place += len(data)
    return struct.pack("<3H", 0, 1, len(SIZES)) + table + b"".join(parts)


def icns(name: str) -> bytes:
    """Return an icon for macOS, of 16 to 1024 pixels."""
    parts = [(kind, png(name, size)) for kind, size in _ICNS]
    body = b"".join(kind + (8 + len(data)).to_bytes(4, "big") + data for kind, data in parts)
    return b"icns" + (8 + len(body)).to_bytes(4, "big") + body


def _bitmap(name: str, size: int) -> bytes:
    """Return a picture as a bitmap, as which Windows wants all but the largest."""
    file = BytesIO()
    _drawn(name, size).save(file, "ICO", sizes=[(size, size)], bitmap_format="bmp")
    # without the header and the table of the icon that Pillow makes of it
    return file.getvalue()[6 + 16 :]


@cache
def _drawn(name: str, size: int) -> Image.Image:
    small, large = DRAWINGS[name]
    renderer = QSvgRenderer(str(small if size <= SMALL else large))
    picture = QImage(size, size, QImage.Format.Format_RGBA8888)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    return Image.frombytes("RGBA", (size, size), bytes(picture.constBits()))
