"""The pictures of the setup: the icon on paper-like blue, in the sizes that NSIS has places for."""

from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw

from installers import icons

SIDE: Final = (164, 314)
HEADER: Final = (150, 57)

_TOP: Final = (243, 248, 254)
_BOTTOM: Final = (190, 214, 240)
_PAPER: Final = (255, 255, 255)
_LINE: Final = (207, 224, 244)


def side(path: Path) -> None:
    """Draw the picture beside the first and the last page."""
    width, height = SIDE
    picture = Image.new("RGB", SIDE, _TOP)
    pen = ImageDraw.Draw(picture)
    for y in range(height):
        part = y / (height - 1)
        shade = tuple(round(a + (b - a) * part) for a, b in zip(_TOP, _BOTTOM, strict=True))
        pen.line([(0, y), (width, y)], fill=shade)
    _place(picture, 96, ((width - 96) // 2 - 2, 64))
    pen.line([(width - 1, 0), (width - 1, height)], fill=_LINE)
    _save(picture, path)


def header(path: Path) -> None:
    """Draw the picture at the top right of the pages between."""
    picture = Image.new("RGB", HEADER, _PAPER)
    _place(picture, 40, (HEADER[0] - 52, 8))
    _save(picture, path)


def _place(picture: Image.Image, size: int, corner: tuple[int, int]) -> None:
    icon = Image.open(BytesIO(icons.png("application", size))).convert("RGBA")
    picture.paste(icon, corner, icon)


def _save(picture: Image.Image, path: Path) -> None:
    # 24 bits a dot and no table of colours: all that the setup reads
    picture.save(path, "BMP")
