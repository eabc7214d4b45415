"""The address of a team’s server, of which a book keeps all but the password."""

import os
from dataclasses import dataclass, field
from ipaddress import ip_address
from urllib.parse import parse_qsl, unquote, urlencode, urlsplit, urlunsplit

from briefbook.errors import BriefbookError
from briefbook.translation import tr

_SCHEMES = ("postgresql", "postgres")
_SECRETS = ("password", "sslpassword")


@dataclass(frozen=True)
class Address:
    """A server’s database, without the password that may have stood in its URL."""

    url: str
    password: str = field(default="", repr=False)
    book_id: str = ""
    """The book that is meant, if the URL says so as `?book=ID`."""

    @property
    def server(self) -> str:
        """What the server is called in sentences."""
        host = urlsplit(self.url).netloc.rpartition("@")[2]
        return unquote(host) or tr("this machine")

    @property
    def is_here(self) -> bool:
        """Whether the server is on this machine, so that nothing goes over a network."""
        parts = urlsplit(self.url)
        options = dict(parse_qsl(parts.query))
        if "service" in options or "hostaddr" in options:
            return False
        hosts = (options.get("host") or parts.netloc.rpartition("@")[2]).split(",")
        return all(_is_here(unquote(host)) for host in hosts) and not os.environ.get("PGHOST")

    @property
    def defaults(self) -> dict[str, str]:
        """What is asked of the connection unless the URL or the environment says otherwise."""
        said = dict(parse_qsl(urlsplit(self.url).query))
        wanted = {"connect_timeout": "10", "application_name": "Briefbook"}
        # what goes over a network is encrypted, or not sent at all
        if not self.is_here and "service" not in said and "PGSSLMODE" not in os.environ:
            wanted["sslmode"] = "require"
        return {name: value for name, value in wanted.items() if name not in said}


def address(url: str) -> Address:
    """Return the address that a URL holds; raise `BriefbookError` for one of something else."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in _SCHEMES or not (parts.netloc or parts.path or parts.query):
        raise BriefbookError(
            tr(
                "“{address}” is not the address of a PostgreSQL server; one looks like "
                "postgresql://ana@db.example.org/briefings.",
                address=without_password(url),
            )
        )
    user, at, host = parts.netloc.rpartition("@")
    name, _, password = user.partition(":")
    options = parse_qsl(parts.query)
    said = dict(options)
    kept = [(key, value) for key, value in options if key not in (*_SECRETS, "book")]
    bare = urlunsplit(("postgresql", f"{name}{at}{host}", parts.path, urlencode(kept), ""))
    if "://" not in bare:  # `urlunsplit` drops the empty name of a server on this machine
        bare = bare.replace("postgresql:", "postgresql://", 1)
    return Address(bare, unquote(password) or said.get("password", ""), said.get("book", ""))


def without_password(url: str) -> str:
    """Return a text that may be a URL, with dots for the password in it."""
    start, scheme, rest = url.partition("://")
    user, at, host = rest.rpartition("@")
    name, colon, _ = user.partition(":")
    return f"{start}{scheme}{name}{colon and ':…'}{at}{host}" if scheme else url


def _is_here(host: str) -> bool:
    """Return whether a host, perhaps with a port, is this machine: nothing, a socket or a loopback."""
    bare = host[1:].partition("]")[0] if host.startswith("[") else host.partition(":")[0]
    try:
        return ip_address(bare).is_loopback
    except ValueError:
        return bare in ("", "localhost") or host.startswith("/")
