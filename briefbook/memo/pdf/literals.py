"""Literals: how strings, addresses and lengths are spelled in a PDF file."""

import re
from urllib.parse import quote

_PLAIN = re.compile(r"[ -~]*")
_ESCAPED = re.compile(r"[\\()]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")
_IN_NAMES = frozenset("+-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz")
_IN_ADDRESSES = "!#$%&'()*+,-./:;=?@[]_~"


def string_bytes(text: str) -> bytes:
    """Return the bytes of a text string: ASCII where that does, else UTF-16BE with its mark."""
    if _PLAIN.fullmatch(text):
        return text.encode("ascii")
    return b"\xfe\xff" + _SURROGATES.sub("\ufffd", text).encode("utf-16-be")


def string(text: str) -> str:
    """Return a text string as it is written in the file."""
    if _PLAIN.fullmatch(text):
        return f"({_ESCAPED.sub(_escape, text)})"
    return f"<{string_bytes(text).hex().upper()}>"


def address(url: str) -> str:
    """Return a web address as it is written in the file: ASCII, all else percent-encoded."""
    ascii_only = quote(_SURROGATES.sub("\ufffd", url), safe=_IN_ADDRESSES)
    return f"({_ESCAPED.sub(_escape, ascii_only)})"


def name(text: str) -> str:
    """Return a name, such as a media type, as it is written in the file."""
    # NUL cannot stand in a name in any spelling
    plain = text.replace("\0", "").encode("utf-8", "replace")
    return "/" + "".join(chr(byte) if chr(byte) in _IN_NAMES else f"#{byte:02X}" for byte in plain)


def number(value: float) -> str:
    """Return a length or coordinate to a thousandth, without needless digits."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def language_tag(tag: str) -> str:
    """Return a BCP 47 tag that a PDF file may hold, or nothing."""
    return tag if _LANGUAGE.fullmatch(tag) else ""


def _escape(match: re.Match[str]) -> str:
    return "\\" + match[0]
