"""Reading pages without any socket, though the library that does it could download them too."""

import socket


def open_no_socket() -> None:
    """Load urllib3, which trafilatura downloads with, and not the socket that it binds to try IPv6."""
    had = socket.has_ipv6
    socket.has_ipv6 = False
    try:
        import urllib3.util.connection  # noqa: F401
    finally:
        socket.has_ipv6 = had
