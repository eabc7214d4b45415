"""The tables of a book, one step for each change of them; a step is never edited once released."""

import re

from briefbook.store.driver import Database, Migrations
from briefbook.store.migrations.version_1 import FIRST_TABLES
from briefbook.store.migrations.version_3 import EVIDENCE_TABLES
from briefbook.store.migrations.version_4 import LIBRARY_TABLES
from briefbook.store.migrations.version_5 import PAPER_TABLES, STANDARD_MATRIX
from briefbook.store.migrations.version_6 import SHARING_TABLES

VERSION = 6
"""The version of the file's tables, kept as SQLite's `user_version`."""

migrations = Migrations("briefbook")

_MADE_BY_STEP = (FIRST_TABLES, "", EVIDENCE_TABLES, LIBRARY_TABLES, PAPER_TABLES, SHARING_TABLES)


def tables_of(version: int) -> set[str]:
    """Return the names of the tables that a book of a version has."""
    made: set[str] = set()
    statements = "".join(_MADE_BY_STEP[:version])
    for verb, name in re.findall(r"(CREATE|DROP)(?: VIRTUAL)? TABLE (\w+)", statements):
        made = made | {name} if verb == "CREATE" else made - {name}
    return made


@migrations()
def first_tables(db: Database) -> None:
    """Make the tables of the first release."""
    _run(db, FIRST_TABLES)


@migrations()
def markings(db: Database) -> None:
    """Let issues, risks and sources bear a handling marking."""
    for table in ("issue", "risk", "source"):
        db.execute(f"ALTER TABLE {table} ADD COLUMN marking TEXT NOT NULL DEFAULT ''")


@migrations()
def evidence(db: Database) -> None:
    """Keep claims with their evidence, grades and versions of sources, flags, and what was exported."""
    _run(db, EVIDENCE_TABLES)
    # when older books undid something was not noted: after all the rest, as far as is known
    db.execute(
        "INSERT INTO event (edit_seq, what, happened_at) SELECT seq, 'made', made_at FROM edit ORDER BY seq"
    )
    db.execute(
        "INSERT INTO event (edit_seq, what, happened_at)"
        " SELECT seq, 'undone', (SELECT max(made_at) FROM edit) FROM edit WHERE undone ORDER BY seq DESC"
    )


@migrations()
def library(db: Database) -> None:
    """Keep collections, tags, searches and synonyms, and what is needed for many kinds of files."""
    _run(db, LIBRARY_TABLES)


@migrations()
def papers(db: Database) -> None:
    """Keep the whole risk register, actors with their positions, commitments, scenarios and advice."""
    _run(db, PAPER_TABLES)
    names = ", ".join(STANDARD_MATRIX)
    db.execute(
        f"INSERT INTO matrix (id, {names}, is_swapped, origin)"
        " VALUES ('matrix', ?, ?, ?, ?, ?, 0, 'bottom left')",
        tuple(STANDARD_MATRIX.values()),
    )


@migrations()
def sharing(db: Database) -> None:
    """Let copies be merged; keep snapshots, conflicts, unfinished typing and the team's server."""
    _run(db, SHARING_TABLES)


def _run(db: Database, statements: str) -> None:
    for statement in statements.split(";\n"):
        if statement.strip():
            db.execute(statement)
