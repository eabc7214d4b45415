"""The tables on a team’s server; only these, and nothing that runs."""

from briefbook.errors import BriefbookError
from briefbook.store.team.connection import Connection
from briefbook.translation import tr

TABLES_VERSION = 1
"""The version of these tables; not that of the records in them, which each book has."""

_LOCK = 0x427242
"""Whoever makes the tables holds this advisory lock."""

_TABLES = (
    "CREATE SCHEMA IF NOT EXISTS briefbook",
    "CREATE TABLE briefbook.version (number integer NOT NULL)",
    """CREATE TABLE briefbook.book (
        id text PRIMARY KEY,
        title text NOT NULL,
        needs integer NOT NULL,
        trunk bigint,
        made_at timestamptz NOT NULL DEFAULT now()
    )""",
    """CREATE TABLE briefbook.entry (
        book_id text NOT NULL REFERENCES briefbook.book,
        number bigint NOT NULL,
        uid text NOT NULL,
        person text NOT NULL,
        made_at text NOT NULL,
        text text NOT NULL,
        is_merge boolean NOT NULL,
        is_whole boolean NOT NULL,
        changes text NOT NULL,
        PRIMARY KEY (book_id, number),
        UNIQUE (book_id, uid)
    )""",
    """CREATE TABLE briefbook.original (
        book_id text NOT NULL REFERENCES briefbook.book,
        sha256 text NOT NULL,
        data bytea NOT NULL,
        PRIMARY KEY (book_id, sha256)
    )""",
    # trying to compress what is mostly compressed takes three times as long as keeping it
    "ALTER TABLE briefbook.original ALTER COLUMN data SET STORAGE EXTERNAL",
)
"""`book.trunk` is the number of the last entry, null until all of a new book is there; `needs` is the version
of a book’s tables (`store.migrations.VERSION`) that whoever reads it must know."""


def make_tables(connection: Connection) -> None:
    """Make the tables if they are not there; raise `BriefbookError` if they are a newer version’s."""
    if _version(connection) is None:
        encoding = connection.rows("SHOW server_encoding")[0][0]
        if encoding != "UTF8":
            raise BriefbookError(
                tr(
                    "This database keeps text as {encoding}, which has not all letters; make one in UTF8.",
                    encoding=encoding,
                )
            )
        with connection.transaction():
            connection.rows("SELECT pg_advisory_xact_lock(%s)::text", _LOCK)
            # somebody else may have made them meanwhile
            if _version(connection) is None:
                for statement in _TABLES:
                    connection.make(statement)
                connection.make("INSERT INTO briefbook.version VALUES (%s)", TABLES_VERSION)
    look_at_tables(connection)


def look_at_tables(connection: Connection) -> None:
    """Raise `BriefbookError` if the tables are not there, or a newer version’s."""
    version = _version(connection)
    if version is None:
        raise BriefbookError(tr("There is no shared book in this database yet; publish one first."))
    if version > TABLES_VERSION:
        raise BriefbookError(tr("The server was set up by a newer Briefbook; update Briefbook to use it."))


def _version(connection: Connection) -> int | None:
    if connection.rows("SELECT to_regclass('briefbook.version')")[0][0] is None:
        return None
    return int(connection.rows("SELECT max(number) FROM briefbook.version")[0][0])
