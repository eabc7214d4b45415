"""The parts of a mail or web archive (MIME), read so that broken ones do no harm."""

import quopri
import re
from collections.abc import Iterator
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32
from typing import Final, cast

from briefbook.errors import BriefbookError
from briefbook.readers.enclosed_names import base_name
from briefbook.readers.encoding import normalise
from briefbook.readers.mail.charsets import base64_bytes, decode_as, decode_words, uuencoded_bytes
from briefbook.translation import grouped, tr

DEEPEST: Final = 100
MOST_STEPS: Final = 10_000_000
"""Lines times depth; the parser looks in every line for the end of each part that is open."""
MOST_PARTS: Final = 20_000
LONGEST_HEADER: Final = 100_000

_MULTIPART = re.compile(rb"^content-type:\s*multipart/", re.I | re.M)
_NESTING = re.compile(
    rb"^--([^\r\n]{1,200}?)[ \t]*\r?$|^content-type:\s*multipart/(?:[^\r\n]|\r?\n[ \t]){0,2000}", re.I | re.M
)
_BOUNDARY_NAMED = re.compile(rb"boundary[*0-9]*\s*=\s*\"?([^\";\r\n]{1,200})", re.I)
_LONG_CONTENT_HEADER = re.compile(rb"^content-[a-z-]{1,40}:(?:[^\r\n]|\r?\n[ \t]){16384}", re.I | re.M)
_BOUNDARY = re.compile(rb"^--([^\s-][^\r\n]{3,69}?)[ \t]*\r?$", re.M)


class Part(Message):
    """A part whose enclosed mails stay as they are, bytes not yet read: a mail in a mail costs nothing."""

    def get_content_maintype(self) -> str:
        """Return the main type, by which the parser would go on into a `message`."""
        main_type = super().get_content_maintype()
        return "enclosed" if main_type == "message" else main_type


def parsed(name: str, data: bytes) -> Part:
    """Return the root part of a mail; raise `BriefbookError` for one made to stop its reader."""
    if _MULTIPART.search(data):
        if data.count(b"\n--") > MOST_PARTS:
            raise BriefbookError(
                tr(
                    "“{name}” has more than {most} parts, too many to be read.",
                    name=name,
                    most=grouped(MOST_PARTS),
                )
            )
        depth = _depth_of(data)
        if depth > DEEPEST or depth * data.count(b"\n") > MOST_STEPS:
            raise refused_depth(name)
    if _LONG_CONTENT_HEADER.search(data):
        raise BriefbookError(
            tr("“{name}” has a header too long to be read, so it seems to be damaged.", name=name)
        )
    try:
        return _parse(data.lstrip(b"\r\n"))
    except RecursionError as error:
        raise refused_depth(name) from error


def _depth_of(data: bytes) -> int:
    """Return how many parts stand open at once, as far as can be told without parsing."""
    opened: list[bytes] = []
    deepest = 0
    for found in _NESTING.finditer(data):
        line = found[1]
        if line is None:
            named = _BOUNDARY_NAMED.search(found[0])
            opened.append(named[1].rstrip() if named else b"")
            deepest = max(deepest, len(opened))
            if deepest > DEEPEST:
                break
        elif line in opened:
            del opened[opened.index(line) + 1 :]
        elif line.endswith(b"--") and line[:-2] in opened:
            del opened[opened.index(line[:-2]) :]
    return deepest


def _parse(data: bytes) -> Part:
    return cast("Part", BytesParser(Part, policy=compat32).parsebytes(data))


def refused_depth(name: str) -> BriefbookError:
    """Return the error for a mail with parts in parts in parts."""
    return BriefbookError(tr("“{name}” has parts nested too deeply to be read.", name=name))


def children(part: Part) -> list[Part]:
    """Return the parts that a multipart holds, also where it fails to say what divides them."""
    payload = part.get_payload()
    if isinstance(payload, list):
        return [child for child in payload if isinstance(child, Part)]
    if part.get_content_maintype() != "multipart":
        return []
    data = raw_bytes(part)
    first = _BOUNDARY.search(data)
    if not first or data.count(b"--" + first[1]) < 2:
        return []
    header = b'Content-Type: multipart/mixed; boundary="' + first[1].replace(b'"', b"") + b'"\r\n\r\n'
    return children_once(_parse(header + data))


def children_once(part: Part) -> list[Part]:
    """Return the parts that the parser found, without looking further."""
    payload = part.get_payload()
    return [child for child in payload if isinstance(child, Part)] if isinstance(payload, list) else []


def leaves(part: Part, depth: int = 0) -> Iterator[Part]:
    """Yield the parts that hold no parts, in their order; raise `RecursionError` below `DEEPEST`."""
    if depth > DEEPEST:
        raise RecursionError
    inner = children(part)
    if not inner:
        yield part
    for child in inner:
        yield from leaves(child, depth + 1)


def header(part: Part, name: str) -> str:
    """Return a header's value in one line, decoded; the first where there are several."""
    return next(iter(headers(part, name)), "")


def headers(part: Part, name: str) -> list[str]:
    """Return the values of all headers of a name, each in one line, decoded."""
    return [re.sub(r"\s+", " ", normalise(decode_words(value))).strip() for value in raw_headers(part, name)]


def raw_headers(part: Part, name: str) -> list[str]:
    """Return the values of all headers of a name with encoded words as they stand."""
    values = []
    for key, value in part.raw_items():
        if key.lower() == name.lower():
            data = str(value)[:LONGEST_HEADER].encode("utf-8", "surrogateescape")
            values.append(re.sub(r"\r?\n[ \t]*|\r", " ", _header_text(part, data)))
    return values


def _header_text(part: Part, data: bytes) -> str:
    """Return a header's text, if need be in the character set of the body."""
    if data.isascii():
        return decode_as("", data, "utf-8")
    inner = part.get_payload()
    body = (
        next((child for child in inner if isinstance(child, Part)), part) if isinstance(inner, list) else part
    )
    try:
        return decode_as("", data, body.get_content_charset())
    except BriefbookError:
        return data.decode("ascii", "replace")


def raw_bytes(part: Part) -> bytes:
    """Return the bytes of a part as they stand in the mail."""
    encoding = part["Content-Transfer-Encoding"]
    del part["Content-Transfer-Encoding"]
    payload = part.get_payload(decode=True)
    if encoding is not None:
        part["Content-Transfer-Encoding"] = str(encoding)
    return payload if isinstance(payload, bytes) else b""


def part_bytes(part: Part) -> bytes:
    """Return the bytes that a part carries, as far as they can be decoded."""
    encoding = header(part, "Content-Transfer-Encoding").lower().strip("\"' ")
    if encoding == "base64":
        return base64_bytes(raw_bytes(part))
    if encoding == "quoted-printable":
        return quopri.decodestring(raw_bytes(part))
    if encoding in ("x-uuencode", "uuencode", "uue", "x-uue"):
        return uuencoded_bytes(raw_bytes(part))
    return raw_bytes(part)


def part_text(name: str, part: Part) -> str:
    """Return the text that a part carries; nothing where its bytes are no text."""
    data = part_bytes(part)
    is_markup = part.get_content_subtype() in ("html", "xhtml+xml")
    try:
        charset = part.get_content_charset()
        return decode_as(name, data, charset, is_markup=is_markup) if data else ""
    except BriefbookError:
        return ""


def filename_of(part: Part) -> str:
    """Return the name that a part gives its file, without folders; nothing where it gives none."""
    named = Message()
    for key in ("Content-Disposition", "Content-Type"):
        for value in raw_headers(part, key)[:1]:
            named[key] = value
    return base_name(decode_words(named.get_filename() or ""), "")
