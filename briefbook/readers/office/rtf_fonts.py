"""Code pages of Rich Text Format: that of the file, and those of its fonts."""

import codecs
from dataclasses import dataclass
from typing import Final

CHARACTER_SETS: Final = {
    77: "mac_roman",
    78: "cp932",
    80: "gb18030",
    81: "big5hkscs",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gb18030",
    136: "big5hkscs",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
"""The codec of a font's character set; that of the file for others."""

_SUPERSETS = {
    932: "cp932",
    936: "gb18030",
    949: "cp949",
    950: "big5hkscs",
    10000: "mac_roman",
    65001: "utf-8",
}


@dataclass(slots=True)
class Font:
    """A font of the file's table."""

    name: str = ""
    codec: str = ""
    """Nothing where it is that of the file."""
    is_symbols: bool = False


def code_page(number: int) -> str:
    """Return the codec of a code page, that of Western Windows where it is not known."""
    name = _SUPERSETS.get(number, f"cp{number}")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "cp1252"
