"""SQLite's own checks of a file."""

from collections import Counter
from collections.abc import Iterator

from briefbook.domain.counts import count_of
from briefbook.store.driver import Database
from briefbook.translation import tr


def file_problems(db: Database, *, is_encrypted: bool) -> Iterator[str]:
    """Yield what is wrong with pages, tables and references; the index of words is checked with them."""
    if is_encrypted:
        for (line,) in db.execute("PRAGMA cipher_integrity_check").fetchall():
            yield tr("The file is damaged: {line}.", line=line)
    for (line,) in db.execute("PRAGMA integrity_check").fetchall():
        if line != "ok":
            yield tr("The file is damaged: {line}.", line=line)
    loose = db.execute("PRAGMA foreign_key_check").fetchall()
    for (table, parent), number in Counter((row[0], row[2]) for row in loose).items():
        yield tr(
            "{things} (refers|refer) to a {kind} that is not there.",
            "",
            number,
            things=count_of(number, _words(table)),
            kind=_words(parent),
        )


def _words(table: str) -> str:
    return "stored original or text" if table == "kept" else table.replace("_", " ")
