"""A mail written anew as an EML file, for one that a file of Outlook keeps inside itself."""

import hashlib
from base64 import encodebytes
from datetime import UTC, datetime
from email.header import Header
from email.utils import format_datetime

from briefbook.readers.mail.message import Mail


def eml_of(mail: Mail) -> bytes:
    """Return a mail as an EML file, the same bytes for the same mail."""
    parts = []
    for piece in mail.pieces:
        forms = [("plain", piece.plain), *(("html", markup) for markup in piece.html)]
        texts = [_part(f"text/{kind}; charset=utf-8", text.encode()) for kind, text in forms if text.strip()]
        parts.append(texts[0] if len(texts) == 1 else _multipart("alternative", texts))
    for attachment in mail.attachments:
        name = Header(attachment.name, "utf-8", maxlinelen=10_000).encode()
        kind = f'application/octet-stream\r\nContent-Disposition: attachment; filename="{name}"'
        parts.append(_part(kind, attachment.data))
    sent = datetime.fromisoformat(mail.published).replace(hour=12, tzinfo=UTC) if mail.published else None
    headers = {
        "Subject": mail.subject,
        "From": mail.author,
        "To": mail.recipient,
        "Organization": mail.organisation,
        "Date": format_datetime(sent) if sent else "",
        "Message-ID": f"<{mail.message_id}>" if mail.message_id else "",
        "In-Reply-To": "<unknown@invalid>" if mail.answers else "",
    }
    lines = [f"{key}: {_header(key, value)}\r\n" for key, value in headers.items() if value]
    return "".join((*lines, "MIME-Version: 1.0\r\n")).encode() + _multipart("mixed", parts)


def _header(key: str, value: str) -> str:
    if key in ("Date", "Message-ID", "In-Reply-To"):
        return value
    return Header(value.encode("utf-8", "replace").decode(), "utf-8", header_name=key).encode(linesep="\r\n")


def _part(kind: str, data: bytes) -> bytes:
    return f"Content-Type: {kind}\r\nContent-Transfer-Encoding: base64\r\n\r\n".encode() + encodebytes(
        data
    ).replace(b"\n", b"\r\n")


def _multipart(kind: str, parts: list[bytes]) -> bytes:
    boundary = hashlib.sha256(b"".join(parts)).hexdigest()[:32].encode()
    start = b"Content-Type: multipart/" + kind.encode() + b'; boundary="' + boundary + b'"\r\n\r\n'
    inner = b"".join(b"--" + boundary + b"\r\n" + part + b"\r\n" for part in parts)
    return start + inner + b"--" + boundary + b"--\r\n"
