"""Mailboxes: many mails one after another in a file (mbox)."""

import re
from pathlib import PurePath
from typing import Final

from briefbook.domain.reading import Bundle, Enclosed
from briefbook.errors import BriefbookError
from briefbook.translation import grouped, tr

MOST_MAILS: Final = 5_000

_DIVIDER = re.compile(
    rb"(?:\A\s{0,20}|(?<=\n\n)|(?<=\n\r\n))From [^\r\n]{0,400}\d{4}[^\r\n]{0,40}\r?\n"
    rb"(?=>?[A-Za-z][A-Za-z0-9-]{0,60}:)"
)
_START = re.compile(rb"\s{0,20}From ")
_MASKED = re.compile(rb"^>(>*From )", re.M)


def mails_in(name: str, data: bytes) -> list[bytes]:
    """Return the mails of a mailbox without the lines that divide them; the data itself if it is one mail."""
    if not _START.match(data):
        return [data]
    starts = list(_DIVIDER.finditer(data))
    if not starts or data[: starts[0].start()].strip():
        return [data]
    if len(starts) > MOST_MAILS:
        raise BriefbookError(
            tr(
                "“{name}” holds more than {most} mails; save the ones that matter and import those.",
                name=name,
                most=grouped(MOST_MAILS),
            )
        )
    ends = [*(start.start() for start in starts[1:]), len(data)]
    return [_MASKED.sub(rb"\1", data[start.end() : end]) for start, end in zip(starts, ends, strict=True)]


def bundle_of_mails(name: str, mails: list[bytes]) -> Bundle:
    """Return the mails of a mailbox as files that are yet to be read."""
    stem = PurePath(name).stem or "Mail"
    digits = len(str(len(mails)))
    return Bundle(
        filename=name,
        enclosed=tuple(
            Enclosed(f"{stem} {number:0{digits}}.eml", mail) for number, mail in enumerate(mails, 1)
        ),
    )
