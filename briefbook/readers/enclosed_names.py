"""Names of files inside other files, as they can be shown and kept."""

import codecs
import re

from briefbook.readers.encoding import SUPERSETS, normalise

LONGEST = 150
CONTROL = re.compile("[\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
"""What no name of a file has that was written in good faith."""

_KANA = re.compile("[\u3041-\u30fe]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_HAN = re.compile("[\u4e00-\u9fff]")
_GB_2312_PAIRS = re.compile(rb"(?:[\x00-\x7f]|[\xa1-\xf7][\xa1-\xfe])*")
_COMMON_HAN = re.compile(rb"[\xb0-\xd7][\xa1-\xfe]")
_HANGUL_PAIRS = re.compile(rb"(?:[\x00-\x7f]|[\xa1-\xc8][\xa1-\xfe])*")
_DIRECTIONS = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufff9-\ufffb]")


def base_name(path: str, fallback: str = "File") -> str:
    """Return the last part of a path of any system, in one line, without marks of direction."""
    path = _DIRECTIONS.sub("", normalise(path.replace("\x00", "")))
    name = re.sub(r"\s+", " ", re.split(r"[/\\]", path.rstrip("/\\"))[-1]).strip()
    if not name.strip(". "):
        return fallback
    if len(name) <= LONGEST:
        return name
    stem, dot, suffix = name.rpartition(".")
    if not dot or len(suffix) > 10:
        return name[:LONGEST].rstrip()
    return f"{stem[: LONGEST - len(suffix) - 1].rstrip()}.{suffix}"


def encoding_of_names(names: bytes) -> str:
    """Return the encoding that names of files are most likely in; they are too short for other guesses."""
    if _share(names, "utf-8", re.compile("")):
        return "utf-8"
    if _share(names, "cp932", _KANA) > 0.2:
        return "cp932"
    if _HANGUL_PAIRS.fullmatch(names) and _share(names, "cp949", _HANGUL) > 0.9:
        return "cp949"
    if _GB_2312_PAIRS.fullmatch(names) and 3 * len(_COMMON_HAN.findall(names)) > _high_bytes(names):
        return "gb18030"
    if _share(names, "big5", _HAN) > 0.8:
        return "big5hkscs"
    from charset_normalizer import from_bytes

    best = from_bytes(names).best()
    found = codecs.lookup(best.encoding).name if best else "cp437"
    return SUPERSETS.get(found, found)


def _share(names: bytes, encoding: str, letters: re.Pattern[str]) -> float:
    """Return how much of what is not ASCII these letters are; 0 for bytes that are not of the encoding."""
    try:
        text = names.decode(encoding)
    except UnicodeDecodeError:
        return 0
    return len(letters.findall(text)) / max(1, sum(not character.isascii() for character in text))


def _high_bytes(data: bytes) -> int:
    return sum(byte > 0x7F for byte in data)
