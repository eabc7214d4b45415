"""From a file's bytes to clean Unicode text."""

import codecs
import re
import unicodedata

from briefbook.errors import BriefbookError
from briefbook.readers.languages import is_western

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

SUPERSETS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
"""What pages mean when they declare these: https://encoding.spec.whatwg.org/#names-and-labels"""

_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)\b[^>]{0,400}?(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]+)""", re.I
)
_LINE_ENDS = re.compile("\r\n|[\r\f\v\x85\u2028\u2029]")
_UNWANTED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\ufeff\ufdd0-\ufdef"
    + "".join(chr(plane * 0x10000 + 0xFFFE) + chr(plane * 0x10000 + 0xFFFF) for plane in range(17))
    + "]"
)
_SURROGATES = re.compile("[\ud800-\udfff]")
_CONTROL_BYTES = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b"))
_SAMPLE_BYTES = 200_000


def decode(name: str, data: bytes, *, is_markup: bool = False) -> str:
    """Return the text in `data`, or raise `BriefbookError` where the bytes are no text."""
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    sample = data[:_SAMPLE_BYTES]
    controls = len(sample) - len(sample.translate(None, _CONTROL_BYTES))
    if sample.count(0) > len(sample) / 1000 or controls > max(2, len(sample) / 1000):
        if (text := _unmarked_utf16(data)) is not None:
            return text
        raise BriefbookError(f"“{name}” holds no text that Briefbook can read; it seems to be a binary file.")
    if (text := _utf8(data)) is not None:
        return text
    declared = _declared_encoding(data) if is_markup else None
    return data.decode(declared or _guessed_encoding(data), "replace")


def normalise(text: str) -> str:
    """Return `text` with line feeds alone, in NFC, without controls, noncharacters and soft hyphens."""
    text = _UNWANTED.sub("", _LINE_ENDS.sub("\n", text))
    return unicodedata.normalize("NFC", _SURROGATES.sub("\ufffd", text))


def trim_blank_lines(text: str) -> str:
    """Return `text` without white space at line ends, outer blank lines, and more than two inner ones."""
    lines = "\n".join(line.rstrip() for line in text.split("\n"))
    return re.sub(r"\n{4,}", "\n\n\n", lines).strip("\n")


def _unmarked_utf16(data: bytes) -> str | None:
    """Return text in UTF-16 without a byte order mark, whose halves look like control characters."""
    if len(data) % 2:
        return None
    best, most = None, 0.0
    for encoding in ("utf-16-le", "utf-16-be"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        sample = text[:20_000]
        odd = sum(unicodedata.category(c) in ("Cc", "Cn", "Co") and c not in "\t\n\r\f\v" for c in sample)
        ordinary = sum(c in " \n,.、。，的いの" for c in sample) / len(sample)
        if odd <= len(sample) / 1000 and ordinary > max(most, 0.01):
            best, most = text, ordinary
    return best


def _utf8(data: bytes) -> str | None:
    """Return text in UTF-8, forgiving a stray byte among many characters that are well formed."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return text if sum(c > "\x7f" for c in text) - broken >= 4 * broken else None


def _declared_encoding(data: bytes) -> str | None:
    declared = _DECLARED.search(data[:8192])
    if not declared:
        return None
    try:
        encoding = codecs.lookup(declared[1].decode("ascii", "replace")).name
        encoding = SUPERSETS.get(encoding, encoding)
        broken = data.decode(encoding, "replace").count("\ufffd")
    except (LookupError, UnicodeError):
        return None
    return encoding if encoding != "utf-8" and broken <= len(data) / 1000 else None


def _guessed_encoding(data: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE_BYTES]).best()
    if best is None:
        return "cp1252"
    encoding = codecs.lookup(best.encoding).name
    encoding = SUPERSETS.get(encoding, encoding)
    sample = data[:_SAMPLE_BYTES].decode(encoding, "replace")
    # Code pages of Latin letters differ in few of them, and the guess is often the Central European one.
    is_latin = all(c < "\u0250" or not c.isalpha() for c in sample)
    return "cp1252" if is_latin and is_western(data[:_SAMPLE_BYTES].decode("cp1252", "replace")) else encoding
