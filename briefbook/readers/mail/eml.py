"""Mails as mail programs save them (EML), and mailboxes of several."""

import re
from datetime import date
from email.utils import parsedate_tz
from typing import Final

from briefbook.domain.reading import Bundle, Reading
from briefbook.readers.dates import iso_date
from briefbook.readers.mail.content import content_of
from briefbook.readers.mail.mailbox import bundle_of_mails, mails_in
from briefbook.readers.mail.message import Mail, reading_of_mail
from briefbook.readers.mail.parts import Part, header, headers, parsed, raw_headers
from briefbook.readers.mail.people import names_in

FIRST_YEAR: Final = "1965"
LAST_YEAR: Final = "2100"
"""Between which years a mail may be dated; others come of broken clocks."""


def read_eml(name: str, data: bytes, password: str = "") -> Reading | Bundle:
    """Return the reading of a mail, or the mails of a mailbox."""
    mails = mails_in(name, data)
    if len(mails) > 1:
        return bundle_of_mails(name, mails)
    return reading_of_mail(name, data, mail_of(name, parsed(name, mails[0])))


def mail_of(name: str, root: Part) -> Mail:
    """Return what a parsed mail says."""
    content = content_of(name, root)
    return Mail(
        subject=header(root, "Subject"),
        author=names_in(raw_headers(root, "From")[:1] or raw_headers(root, "Sender")[:1]),
        recipient=names_in(raw_headers(root, "To")),
        organisation=header(root, "Organization") or header(root, "Organisation"),
        published=day_of(header(root, "Date")),
        address=_web_address(header(root, "Archived-At")),
        message_id=message_id_of(header(root, "Message-ID")),
        answers=bool(headers(root, "In-Reply-To")),
        pieces=tuple(content.pieces),
        attachments=tuple(content.attachments),
    )


def day_of(written: str) -> str:
    """Return the day that a mail's date names where it was sent, in ISO 8601; nothing if it names none."""
    try:
        parts = parsedate_tz(written)
        day = date(*parts[:3]).isoformat() if parts else iso_date(written)
    except (ValueError, TypeError, IndexError, OverflowError):
        day = iso_date(written)
    return day if FIRST_YEAR <= day[:4] <= LAST_YEAR else ""


def message_id_of(written: str) -> str:
    """Return a Message-ID without its angle brackets."""
    found = re.search(r"<\s*([^<>\s]{1,900})\s*>", written) or re.match(r"\s*([^<>\s]{1,900})", written)
    return found[1] if found else ""


def _web_address(written: str) -> str:
    address = written.strip("<> ")
    return address if re.fullmatch(r"https?://[^\s<>]+\.[^\s<>]+", address) else ""
