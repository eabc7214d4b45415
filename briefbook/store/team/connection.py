"""A connection to PostgreSQL: the one module that knows the driver, loaded with the first of them."""

import logging
import socket
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any, NoReturn

from briefbook.errors import BriefbookError
from briefbook.store.team.address import Address
from briefbook.store.team.faults import TeamPasswordError, sentence_for
from briefbook.translation import tr, tr_noop

_KEPT_ALIVE = {
    "keepalives_idle": 20,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 30_000,
}
"""Seconds, how often, and milliseconds after which a connection that does not answer is given up."""

_MISSING = tr_noop(
    "To share a book through a server, Briefbook needs a package that is not installed "
    "here; install it with: pip install 'briefbook[team]'"
)


def driver() -> str:
    """Return the name and version of PostgreSQL's driver and its library; nothing where it is missing."""
    try:
        import psycopg
        from psycopg import pq
    except ImportError:
        return ""
    return f"psycopg {psycopg.__version__} ({pq.__impl__}), libpq {pq.version() // 10_000}"


class Connection:
    """A connection whose errors are sentences; each statement is a transaction unless inside one."""

    def __init__(self, address: Address, password: str = "") -> None:
        try:
            import psycopg
        except ImportError as error:
            raise BriefbookError(tr(_MISSING)) from error
        # it warns on standard error of what the sentences tell already
        logging.getLogger("psycopg").setLevel(logging.ERROR)
        self._errors: type[Exception] = psycopg.Error
        self._address = address
        given: dict[str, Any] = {**address.defaults, **_KEPT_ALIVE, "client_encoding": "utf8"}
        if password or address.password:
            given["password"] = password or address.password
        try:
            # a pooler between here and the server does not know what was prepared
            self._db = psycopg.connect(address.url, autocommit=True, prepare_threshold=None, **given)
        except psycopg.OperationalError as error:
            asked = getattr(error.pgconn, "needs_password", False)
            used = getattr(error.pgconn, "used_password", False)
            if asked or (used and "authentication failed" in str(error)):
                raise TeamPasswordError(address.server, is_wrong=not asked) from error
            self._raise(error, is_connecting=True)
        except psycopg.Error as error:
            self._raise(error, is_connecting=True)
        self._db.isolation_level = psycopg.IsolationLevel.READ_COMMITTED

    def rows(self, statement: str, *arguments: object) -> list[tuple[Any, ...]]:
        """Return the rows that a query finds; `%b` in place of `%s` gives and takes bytes as such."""
        with self._telling():
            return self._db.execute(statement.encode(), arguments, binary=True).fetchall()

    def make(self, statement: str, *arguments: object) -> int:
        """Run what changes something; return how many rows it did."""
        with self._telling():
            return self._db.execute(statement.encode(), arguments).rowcount

    def make_many(self, statement: str, rows: Iterable[Sequence[object]]) -> None:
        """Run what changes something for each of many rows, without waiting after each."""
        with self._telling(), self._db.cursor() as cursor:
            cursor.executemany(statement.encode(), rows)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Make all that is done inside or none of it."""
        with self._telling(), self._db.transaction():
            # who falls silent in the midst of it must not keep the others waiting
            self._db.execute("SET LOCAL lock_timeout = '20s'")
            self._db.execute("SET LOCAL idle_in_transaction_session_timeout = '60s'")
            yield

    def stop(self) -> None:
        """Break the connection at once, whatever it waits for; may be called from another thread."""
        with suppress(self._errors, OSError):
            # not the driver’s own way, which asks the server, who may be out of reach
            handle = socket.socket(fileno=self._db.fileno())
            try:
                handle.shutdown(socket.SHUT_RDWR)
            finally:
                handle.detach()

    def close(self) -> None:
        """Hang up."""
        with suppress(self._errors):
            self._db.close()

    @contextmanager
    def _telling(self) -> Iterator[None]:
        try:
            yield
        except self._errors as error:
            self._raise(error)

    def _raise(self, error: Exception, *, is_connecting: bool = False) -> NoReturn:
        state = getattr(error, "sqlstate", None) or ""
        raise sentence_for(state, str(error), self._address.server, is_connecting=is_connecting) from error
