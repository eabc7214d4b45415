"""From a file's bytes to clean Unicode text."""

import codecs
import re
import unicodedata

from briefbook.errors import BriefbookError
from briefbook.readers.encoding_guess import SAMPLE_BYTES, escaped_encoding, guessed_encoding
from briefbook.translation import tr

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
_LINE_ENDS = re.compile("[\r\f\v\x85\u2028\u2029]")
_UNWANTED = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u202d\u202e\ufeff\ufdd0-\ufdef\ufffe\uffff]"
)
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
# apart from the above, for a class of characters of many planes is ten times slower to look for
_UNWANTED_ASTRAL = re.compile(
    "["
    + "".join(chr(plane * 0x10000 + 0xFFFE) + chr(plane * 0x10000 + 0xFFFF) for plane in range(1, 17))
    + "]"
)
_OF_WINDOWS = re.compile("[\x80\x82-\x84\x86-\x8c\x8e\x91-\x9c\x9e\x9f]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_CONTROL_BYTES = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b"))


def decode(name: str, data: bytes, *, is_markup: bool = False) -> str:
    """Return the text in `data`, or raise `BriefbookError` where the bytes are no text."""
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    if escaped := escaped_encoding(data):
        return data.decode(escaped, "replace")
    sample = data[:SAMPLE_BYTES]
    controls = len(sample) - len(sample.translate(None, _CONTROL_BYTES))
    if sample.count(0) > len(sample) / 1000 or controls > max(2, len(sample) / 1000):
        if (text := _unmarked_utf16(data)) is not None:
            return text
        raise BriefbookError(
            tr("“{name}” holds no text that Briefbook can read; it seems to be a binary file.", name=name)
        )
    if (text := _utf8(data)) is not None:
        return text
    return data.decode((_declared_encoding(data) if is_markup else None) or _guessed(data), "replace")


def normalise(text: str) -> str:
    """Return `text` with line feeds alone, in NFC, without controls, noncharacters and soft hyphens."""
    if text.isascii() and text.isprintable():
        return text
    # quotation marks and dashes of Windows that a program took for Latin-1
    text = _OF_WINDOWS.sub(lambda found: found[0].encode("latin-1").decode("cp1252"), text)
    text = _UNWANTED.sub("", _LINE_ENDS.sub("\n", text.replace("\r\n", "\n")))
    if text.isascii():
        return text
    if _ASTRAL.search(text):
        text = _UNWANTED_ASTRAL.sub("", text)
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


def _guessed(data: bytes) -> str:
    encoding = guessed_encoding(data)
    return SUPERSETS.get(encoding, encoding)
