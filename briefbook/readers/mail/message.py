"""A mail, whichever program kept it, and its reading."""

import re
from dataclasses import dataclass, field
from typing import Final

from briefbook.domain.reading import Detail, Enclosed, Reading, Span
from briefbook.domain.text_map import Link, TextMap
from briefbook.errors import BriefbookError
from briefbook.readers.details import details_in_text
from briefbook.readers.encoding import normalise, trim_blank_lines
from briefbook.readers.languages import language_of
from briefbook.readers.mail.html_text import text_of_html
from briefbook.readers.mail.quote_marks import FORWARD_SUBJECT, REPLY_SUBJECT
from briefbook.readers.mail.quoting import set_aside_in_mail
from briefbook.readers.recognition import begins_as_html
from briefbook.translation import tr

MOST_ATTACHMENTS: Final = 200
STUB: Final = 400
"""Letters; a plain text with fewer is no more than a hint at the HTML that has three times as many."""

_LETTERS = re.compile(r"[^\W_]+")
_ENCRYPTED = re.compile(r"\s*-----BEGIN PGP MESSAGE-----")
_ADDRESS = re.compile(r"https?://[^\s<>\"“”«»|\\^`{}\[\]]{4,2000}")


@dataclass(frozen=True)
class Piece:
    """A stretch of a mail's body, in one or both of the forms in which mails are written."""

    plain: str = ""
    html: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Mail:
    """What a mail says, before it is read."""

    subject: str = ""
    author: str = ""
    recipient: str = ""
    organisation: str = ""
    published: str = ""
    """An ISO date."""
    address: str = ""
    """Where the mail stands on the web."""
    message_id: str = ""
    answers: bool = False
    """Whether its headers name an earlier mail."""
    pieces: tuple[Piece, ...] = ()
    attachments: tuple[Enclosed, ...] = field(default=(), repr=False)


def reading_of_mail(name: str, original: bytes, mail: Mail) -> Reading:
    """Return the reading of a mail, or raise `BriefbookError` where it holds neither words nor files."""
    if len(mail.attachments) > MOST_ATTACHMENTS:
        raise BriefbookError(
            tr(
                "“{name}” holds more than {most} attachments; save the ones that matter and import those.",
                name=name,
                most=MOST_ATTACHMENTS,
            )
        )
    text = "\n\n".join(filter(None, (_text_of(name, piece) for piece in mail.pieces)))
    if _ENCRYPTED.match(text):
        raise refused_encrypted(name)
    if not _LETTERS.search(text) and not mail.attachments:
        raise BriefbookError(tr("“{name}” holds no readable words.", name=name))
    spans = set_aside_in_mail(
        text,
        is_reply=mail.answers or REPLY_SUBJECT.match(mail.subject) is not None,
        is_forward=FORWARD_SUBJECT.match(mail.subject) is not None,
    )
    return Reading(
        filename=name,
        kind="email",
        original=original,
        text=text,
        details=_details(name, text, spans, mail),
        set_aside=spans,
        text_map=TextMap(links=_links(text)),
        message_id=mail.message_id,
        bibliography={
            "type": "personal_communication",
            **({"recipient": mail.recipient} if mail.recipient else {}),
        },
        enclosed=mail.attachments,
    )


def refused_encrypted(name: str) -> BriefbookError:
    """Return the error for a mail that only its receiver can open."""
    return BriefbookError(
        tr(
            "“{name}” is encrypted; open it in the mail program that has its key, save it as "
            "text and import that.",
            name=name,
        )
    )


def _text_of(name: str, piece: Piece) -> str:
    plain = trim_blank_lines(normalise(piece.plain))
    if begins_as_html(plain):
        return text_of_html(name, plain)
    count = sum(map(len, _LETTERS.findall(plain)))
    if not piece.html or count >= STUB:
        return plain
    try:
        html = "\n\n".join(filter(None, (text_of_html(name, markup) for markup in piece.html)))
    except BriefbookError:
        if count:
            return plain
        raise
    return html if sum(map(len, _LETTERS.findall(html))) > 3 * count else plain


def _details(name: str, text: str, spans: tuple[Span, ...], mail: Mail) -> dict[str, Detail]:
    found = {
        "title": mail.subject,
        "author": mail.author,
        "publisher": mail.organisation,
        "published": mail.published,
        "address": mail.address,
    }
    details = {key: Detail(value, "mail") for key, value in found.items() if value}
    if "title" not in details and "title" in (in_text := details_in_text(text, spans, name)):
        details["title"] = in_text["title"]
    own, place = [], 0
    for span in spans:
        own.append(text[place : span.start])
        place = span.end
    if language := language_of("".join((*own, text[place:]))):
        details["language"] = Detail(language, "text")
    return details


def _links(text: str) -> tuple[Link, ...]:
    """Return the web addresses that stand in the text."""
    links = []
    for found in _ADDRESS.finditer(text):
        address = found[0].rstrip(".,;:!?'’”»)*_~")
        if address.count("(") > address.count(")") and found[0][len(address) :].startswith(")"):
            address += ")"
        links.append(Link(found.start(), found.start() + len(address), address))
    return tuple(links)
