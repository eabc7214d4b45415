"""Mails as Outlook saves them (MSG)."""

import re
from email.parser import HeaderParser
from typing import Final

from briefbook.domain.reading import Enclosed, Reading
from briefbook.errors import BriefbookError
from briefbook.readers.enclosed_names import base_name
from briefbook.readers.mail.compressed_rtf import unpacked_rtf
from briefbook.readers.mail.content import LEFT_OUT_NAMES
from briefbook.readers.mail.eml import day_of, message_id_of
from briefbook.readers.mail.message import MOST_ATTACHMENTS, Mail, Piece, reading_of_mail, refused_encrypted
from briefbook.readers.mail.outlook_items import DEEPEST, MOST_BYTES, Item, opened_message
from briefbook.readers.mail.people import names_in
from briefbook.readers.mail.written_mail import eml_of
from briefbook.translation import tr

_SUBJECT, _BODY, _HTML, _RTF = "0037", "1000", "1013", "1009"
_HEADERS, _MESSAGE_ID, _IN_REPLY_TO, _CLASS = "007D", "1035", "1042", "001A"
_SENDER, _SENDER_ADDRESSES, _SHOWN_TO = ("0042", "0C1A"), ("5D01", "5D02", "0065", "0C1F"), "0E04"
_SENT, _RECEIVED = "0039", "0E06"
_NAME, _DATA, _CONTENT_ID, _IS_HIDDEN, _MIME = ("3707", "3704", "3001"), "3701", "3712", "7FFE", "370E"
_ATTACHMENTS: Final = "__attach_version1.0_"
_PERSONS: Final = "__recip_version1.0_"


def read_msg(name: str, data: bytes, password: str = "") -> Reading:
    """Return the reading of an Outlook message."""
    return reading_of_mail(name, data, _mail_of(name, opened_message(name, data), 0))


def _mail_of(name: str, item: Item, depth: int) -> Mail:
    kind = item.text(_CLASS).lower()
    if "smime" in kind and "multipartsigned" not in kind:
        raise refused_encrypted(name)
    internet = HeaderParser().parsestr(item.text(_HEADERS))
    sent = item.time(_SENT) or item.time(_RECEIVED)
    return Mail(
        subject=re.sub(r"\s+", " ", item.text(_SUBJECT)).strip("\x00\x01 "),
        author=_author_of(item, internet.get_all("From", [])),
        recipient=_recipients_of(item),
        organisation=str(internet.get("Organization", "")),
        # the headers know the day where it was sent; Outlook keeps the time in UTC only
        published=day_of(str(internet.get("Date", ""))) or (sent.date().isoformat() if sent else ""),
        message_id=message_id_of(item.text(_MESSAGE_ID) or str(internet.get("Message-ID", ""))),
        answers=bool(item.text(_IN_REPLY_TO)),
        pieces=(_body_of(name, item),),
        attachments=tuple(_attachments_of(name, item, depth)),
    )


def _author_of(item: Item, written: list[str]) -> str:
    shown = item.text(*_SENDER).strip(" '\"")
    address = next((text for each in _SENDER_ADDRESSES if "@" in (text := item.text(each))), "")
    if not shown or shown == address:
        return names_in([str(value) for value in written[:1]]) or shown
    return names_in([_header_value(shown, address)])


def _header_value(shown: str, address: str) -> str:
    """Return a person as a header names one."""
    quoted = re.sub(r'\s*<[^<>]*>|["\\<>]', "", shown)
    return f'"{quoted}" <{address}>'


def _recipients_of(item: Item) -> str:
    persons = [
        _header_value(person.text("3001", "5FF6"), person.text("39FE", "3003"))
        for person in item.items(_PERSONS)
        if person.number("0C15") in (0, 1)
    ]
    return names_in(persons) or item.text(_SHOWN_TO).strip(" \x00")


def _body_of(name: str, item: Item) -> Piece:
    plain = item.text(_BODY)
    html = item.markup(_HTML)
    if not plain.strip() and not html.strip() and (packed := item.data(_RTF)):
        from briefbook.readers.office.rtf import read_rtf

        rtf = unpacked_rtf(packed)
        try:
            plain = read_rtf(name, rtf, "").text if rtf.strip() else ""
        except BriefbookError:
            plain = ""
    return Piece(plain, (html,) if html.strip() else ())


def _attachments_of(name: str, item: Item, depth: int) -> list[Enclosed]:
    attachments: list[Enclosed] = []
    for attachment in item.items(_ATTACHMENTS):
        # many attachments of a damaged file may share the same bytes
        if sum(len(each.data) for each in attachments) > MOST_BYTES:
            raise BriefbookError(
                tr(
                    "“{name}” holds more than {most} MB of attachments, too much to be read.",
                    name=name,
                    most=MOST_BYTES // 1_000_000,
                )
            )
        if len(attachments) > MOST_ATTACHMENTS:
            break
        if inner := attachment.embedded():
            if depth >= DEEPEST:
                continue
            mail = _mail_of(name, inner, depth + 1)
            title = base_name(re.sub(r"[/\\:]+", " ", mail.subject), "Mail")
            attachments.append(Enclosed(f"{title}.eml", eml_of(mail)))
            continue
        filename = base_name(attachment.text(*_NAME), f"Attachment {len(attachments) + 1}")
        is_shown = attachment.text(_CONTENT_ID) and attachment.text(_MIME).startswith("image/")
        if is_shown or attachment.number(_IS_HIDDEN) & 1 or filename.lower().endswith(LEFT_OUT_NAMES):
            continue
        if data := attachment.data(_DATA):
            attachments.append(Enclosed(filename, data))
    return attachments
