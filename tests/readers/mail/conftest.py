"""Mails written for the tests of their readers."""

from base64 import b64encode
from collections.abc import Callable

import pytest

HEAD = (
    "From: Mina Osei <mina.osei@transport.example>\r\n"
    "To: Tomas Lindqvist <t.lindqvist@office.example>, desk@office.example\r\n"
    "Subject: Fare reform: what the ministry decided\r\n"
    "Date: Tue, 04 Nov 2025 23:30:00 -0500\r\n"
    "Message-ID: <2025.fares@transport.example>\r\n"
    "MIME-Version: 1.0\r\n"
)


def _mail(body: str = "", *, headers: str = "", head: str = HEAD) -> bytes:
    return f"{head}{headers}\r\n{body}".replace("\r\n", "\n").replace("\n", "\r\n").encode()


def _multipart(kind: str, *parts: bytes, boundary: str = "=-part") -> bytes:
    line = f"--{boundary}".encode()
    head = f'Content-Type: multipart/{kind}; boundary="{boundary}"\r\n\r\n'.encode()
    return head + b"".join(line + b"\r\n" + part + b"\r\n" for part in parts) + line + b"--\r\n"


def _part(kind: str, data: bytes, *, name: str = "", more: str = "") -> bytes:
    where = f'Content-Disposition: attachment; filename="{name}"\r\n' if name else ""
    head = f"Content-Type: {kind}\r\n{where}{more}Content-Transfer-Encoding: base64\r\n\r\n"
    return head.encode() + b64encode(data)


@pytest.fixture
def mail() -> Callable[..., bytes]:
    """Return the bytes of a mail with this body and further headers."""
    return _mail


@pytest.fixture
def with_parts() -> Callable[..., bytes]:
    """Return the bytes of a mail of several parts."""
    return lambda kind, *parts: HEAD.encode() + _multipart(kind, *parts)


@pytest.fixture
def multipart() -> Callable[..., bytes]:
    """Return a part of several parts, to be put into a mail."""
    return _multipart


@pytest.fixture
def part() -> Callable[..., bytes]:
    """Return a part of a mail, in Base64."""
    return _part
