"""Text from the bytes of a mail, whatever character set it says it is in."""

import binascii
import codecs
import re

from briefbook.errors import BriefbookError
from briefbook.readers.encoding import SUPERSETS, decode

ALIASES = {
    "x-sjis": "cp932",
    "x-gbk": "gb18030",
    "cn-gb": "gb18030",
    "cn-big5": "big5hkscs",
    "x-euc-jp": "euc_jp",
    "x-windows-949": "cp949",
    "ks_c_5601-1987": "cp949",
    "iso-8859-8-i": "iso8859-8",
    "iso-8859-8-e": "iso8859-8",
    "unicode-1-1-utf-7": "utf-7",
    "x-unicode-2-0-utf-7": "utf-7",
    "x-mac-roman": "mac_roman",
    "macintosh": "mac_roman",
    "utf8mb4": "utf-8",
}
"""Names of character sets that mails use and Python does not know."""

_UNFIT = frozenset(
    ("ascii", "idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "mbcs", "oem")
)
_ESCAPES = re.compile(rb"\x1b(\$[@B]|\([BJI])")
_INNER_SPACE = re.compile(rb"[^\s][ \t]+[^\s]")
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b"))
_ENCODED_WORD = re.compile(r"=\?([\w.:+-]{1,60})(?:\*[\w-]{0,60})?\?([bq])\?([^?\r\n]*)\?=", re.I)


def decode_as(name: str, data: bytes, charset: str | None, *, is_markup: bool = False) -> str:
    """Return the text in `data`, in the character set it is said to be in unless the bytes say otherwise.

    Raises `BriefbookError` where the bytes are no text.
    """
    codec = _codec_of(charset)
    if _ESCAPES.search(data) and codec in (None, "utf-8", "iso2022_jp", "iso2022_jp_ext", "cp1252"):
        return _decode_iso_2022_jp(data)
    if codec is None or data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return decode(name, data, is_markup=is_markup)
    if not codec.startswith(("utf", "iso2022")) and _holds_controls(data):
        return decode(name, data, is_markup=is_markup)
    if not data.isascii() and _is_single_byte(codec):
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            pass
    text = data.decode(codec, "replace")
    if "\ufffd" not in text:
        return text
    try:
        guess = decode(name, data, is_markup=is_markup)
    except BriefbookError:
        if 20 * text.count("\ufffd") > len(text):
            raise
        return text
    return guess if guess.count("\ufffd") < text.count("\ufffd") else text


def decode_words(value: str) -> str:
    """Return a header's value with its encoded words (RFC 2047) decoded, also where they are badly made."""
    pieces: list[str] = []
    charset, waiting = "", b""
    place = 0
    for word in _ENCODED_WORD.finditer(value):
        between = value[place : word.start()]
        if between.strip() or word[1].lower() != charset or not waiting:
            pieces.append(_word_text(waiting, charset))
            # white space between two encoded words is not part of the text
            pieces.append("" if waiting and not between.strip() else between)
            charset, waiting = word[1].lower(), b""
        waiting += _word_bytes(word[2], word[3])
        place = word.end()
    return "".join((*pieces, _word_text(waiting, charset), value[place:]))


def base64_bytes(data: bytes) -> bytes:
    """Return what Base64 stands for, as far as it is whole; text that is no Base64 as it is."""
    if not _INNER_SPACE.search(data):
        try:
            return binascii.a2b_base64(data.translate(None, b" \t\r\n"), strict_mode=True)
        except binascii.Error:
            pass
    good: list[bytes] = []
    for line in map(bytes.strip, data.splitlines()):
        if re.fullmatch(rb"[A-Za-z0-9+/]+={0,2}", line):
            good.append(line)
            if line.endswith(b"="):
                break
    joined = b"".join(good).rstrip(b"=")
    if 2 * len(joined) < len(data.strip()) and not any(len(line) > 40 for line in good):
        return data
    joined = joined[: len(joined) - (len(joined) % 4 == 1)]
    return binascii.a2b_base64(joined + b"=" * (-len(joined) % 4))


def uuencoded_bytes(data: bytes) -> bytes:
    """Return what lines of the old encoding of Unix mails stand for, as far as they are whole."""
    pieces = []
    for line in data.splitlines():
        if line.startswith(b"begin ") or not line.strip():
            continue
        if line.rstrip() == b"end":
            break
        try:
            pieces.append(binascii.a2b_uu(line))
        except binascii.Error:
            continue
    return b"".join(pieces)


def _codec_of(charset: str | None) -> str | None:
    label = (charset or "").strip().strip("\"'").lower()
    try:
        codec = codecs.lookup(ALIASES.get(label, label)).name
        b"ab".decode(codec, "ignore")  # codecs that make no text are found out by use only
    except (LookupError, ValueError):
        return None
    return None if codec in _UNFIT else SUPERSETS.get(codec, codec)


def _is_single_byte(codec: str) -> bool:
    return codec.startswith(("cp125", "iso8859", "koi8", "mac"))


def _holds_controls(data: bytes) -> bool:
    """Return whether there are more control characters than a text has."""
    sample = data[:200_000]
    return len(sample) - len(sample.translate(None, _CONTROLS)) > max(2, len(sample) / 1000)


def _word_text(data: bytes, charset: str) -> str:
    try:
        return decode_as("", data, charset) if data else ""
    except BriefbookError:
        return data.decode("ascii", "replace")


def _word_bytes(method: str, text: str) -> bytes:
    data = text.encode("utf-8", "surrogateescape")
    return base64_bytes(data) if method in "bB" else binascii.a2b_qp(data, header=True)


def _decode_iso_2022_jp(data: bytes) -> str:
    """Return Japanese text with the letters that Microsoft added, which Python's own codec does not know."""
    try:
        return data.decode("iso2022_jp_ext")
    except UnicodeDecodeError:
        pass
    first, *rest = _ESCAPES.split(data)
    pieces = [first.decode("cp932", "replace")]
    for escape, run in zip(rest[::2], rest[1::2], strict=True):
        if escape.startswith(b"$"):
            # a line's end returns to ASCII, where an escape was lost
            kanji, end, after = run.partition(b"\n")
            run = _shift_jis(kanji) + end + after
        elif escape == b"(I":
            run = bytes(byte | 0x80 if 0x21 <= byte <= 0x5F else byte for byte in run)
        pieces.append(run.decode("cp932", "replace"))
    return "".join(pieces)


def _shift_jis(pairs: bytes) -> bytes:
    """Return pairs of bytes of JIS X 0208 in Shift JIS."""
    shifted = bytearray()
    for first, second in zip(pairs[::2], pairs[1::2], strict=False):
        row = (first + 1) // 2 + (0x70 if first < 0x5F else 0xB0)
        cell = second + (0x1F if second < 0x60 else 0x20) if first % 2 else second + 0x7E
        shifted += bytes((row & 0xFF, cell & 0xFF))
    return bytes(shifted)
