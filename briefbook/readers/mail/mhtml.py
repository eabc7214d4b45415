"""Web pages saved as one file with all that they show (MHTML)."""

import re
from dataclasses import replace
from email.utils import unquote
from typing import Final
from urllib.parse import urlsplit

from briefbook.domain.reading import Bundle, Detail, Reading
from briefbook.errors import BriefbookError
from briefbook.readers.mail.eml import read_eml
from briefbook.readers.mail.parts import Part, header, leaves, parsed, part_text, refused_depth
from briefbook.readers.pages.reading import read_html
from briefbook.translation import tr

PAGES: Final = ("text/html", "application/xhtml+xml")


def read_mhtml(name: str, data: bytes, password: str = "") -> Reading | Bundle:
    """Return the reading of the page in a web archive; of a mail that is built like one, the mail's."""
    root = parsed(name, data)
    if _is_mail(root):
        return read_eml(name, data, password)
    page = _page_of(name, root)
    markup = part_text(name, page)
    if not markup.strip():
        raise BriefbookError(tr("“{name}” holds no readable words.", name=name))
    reading = read_html(name, data, markup)
    details = dict(reading.details)
    if "address" not in details and (address := _address_of(root, page)):
        details["address"] = Detail(address, "file")
    subject = header(root, "Subject")
    if subject and details.get("title", Detail("", "")).origin != "file":
        details["title"] = Detail(subject, "file")
    return replace(reading, details=details)


def _is_mail(root: Part) -> bool:
    """Return whether someone sent this to someone, rather than a browser saved it."""
    sender = header(root, "From")
    return (
        "@" in sender and not sender.lower().startswith("<saved by") and ("To" in root or "Received" in root)
    )


def _page_of(name: str, root: Part) -> Part:
    """Return the part that is the page itself."""
    try:
        parts = list(leaves(root))
    except RecursionError as error:
        raise refused_depth(name) from error
    start = unquote(str(root.get_param("start", ""))).strip("<> ")
    for part in parts:
        if start and header(part, "Content-ID").strip("<> ") == start and part.get_content_type() in PAGES:
            return part
    for part in parts:
        if part.get_content_type() in PAGES:
            return part
    raise BriefbookError(
        tr("“{name}” holds no web page; open it in a browser, save it as HTML and import that.", name=name)
    )


def _address_of(root: Part, page: Part) -> str:
    """Return the web address that the archive gives for its page."""
    for written in (
        header(root, "Snapshot-Content-Location"),
        header(page, "Content-Location"),
        header(root, "Content-Location"),
    ):
        address = re.sub(r"\s+", "", written)
        try:
            parts = urlsplit(address)
        except ValueError:
            continue
        if parts.scheme in ("http", "https") and "." in parts.netloc:
            return address
    return ""
