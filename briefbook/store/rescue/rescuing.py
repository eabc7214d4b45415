"""Reading what can be read of a damaged book into a new one."""

from collections import Counter
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from briefbook.domain.record import new_id
from briefbook.domain.source import Source
from briefbook.errors import BookError, BookPasswordError, BriefbookError
from briefbook.store.backups import backups_of
from briefbook.store.driver import DatabaseError
from briefbook.store.faults import while_copying
from briefbook.store.keys import Key, derived
from briefbook.store.known_books import id_of
from briefbook.store.records import Records
from briefbook.store.rescue.deciphering import read_encrypted, signed_pages
from briefbook.store.rescue.gathering import gathered, uniques, with_one_each
from briefbook.store.rescue.history import history_of
from briefbook.store.rescue.mending import Substitutes, without_loose_ends
from briefbook.store.rescue.pages import MAGIC, Pages, read_plain
from briefbook.store.rescue.rebuilding import Remains, rebuilt
from briefbook.store.rescue.tables import Salvaged, salvaged
from briefbook.store.rescue.telling import (
    told_doubtful,
    told_history,
    told_kept,
    told_loose,
    told_older,
    told_records,
)
from briefbook.store.rescue.trees import leaf
from briefbook.store.whole_files import synced
from briefbook.store.written_changes import WrittenChanges
from briefbook.translation import tr

_SALT = 16


@dataclass(frozen=True)
class Rescued:
    """What became of a damaged book."""

    lost: tuple[str, ...]
    """What is not in the new book, a sentence each; none if all could be read."""
    counts: dict[str, int]
    """How many records of each kind, by its table, and how many originals and texts are in the new book."""
    has_history: bool
    """Whether the journal was kept."""
    problems: tuple[str, ...]
    """What verifying the new book found; nothing is expected."""


def rescue(path: Path, to: Path, *, password: str = "") -> Rescued:
    """Read a damaged book into a new one, which is encrypted with the same password if the old one was.

    Raises `BookError` if nothing of a book is left, `BookPasswordError` for an encrypted one without its
    password, and `BriefbookError` rather than overwrite a file.
    """
    if not path.is_file():
        raise BriefbookError(tr("There is no book at {path}.", path=path))
    if to.exists():
        raise BriefbookError(tr("{to} already exists; choose another name.", to=to))
    if not to.parent.is_dir():
        raise BriefbookError(tr("There is no folder {parent}.", parent=to.parent))
    part = to.with_name(f".{new_id()}.part")
    try:
        pages, key = _pages(path, password, to.parent)
        found = salvaged(pages)
        del pages
        remains, lost = _remains(found, path)
        problems = rebuilt(part, remains, key)
        synced(part, to)
    except DatabaseError as error:  # of the new file: the damaged one is not opened by SQLite
        raise while_copying(to, error) from error
    except OSError as error:
        raise BriefbookError(
            tr(
                "{filename} could not be read or written: {reason}.",
                filename=error.filename or path,
                reason=error.strerror,
            )
        ) from error
    finally:
        part.unlink(missing_ok=True)
        part.with_name(f"{part.name}-journal").unlink(missing_ok=True)
        part.with_name(f"{part.name}.lock").unlink(missing_ok=True)
    counts = Counter(remains.names[type(record)] for record in remains.records)
    counts["kept"] = len(remains.kept)
    return Rescued(tuple(lost), dict(counts), remains.has_history, tuple(problems))


def _pages(path: Path, password: str, folder: Path) -> tuple[Pages, Key | None]:
    plain = read_plain(path)
    if _is_plain(plain):
        return plain, None
    if not any(any(plain.get(number) or b"") for number in range(1, len(plain) + 1)):
        raise BookError(
            tr("Nothing of a book is left in “{name}”; go back to a backup.", name=path.name), "backup"
        )
    if not password:
        raise BookPasswordError(
            tr("“{name}” is protected by a password, or nothing of it can be read.", name=path.name)
        )
    # every page needs the salt, which is in the first bytes of the file: backups have the same
    with path.open("rb") as file:
        salts = [file.read(_SALT)]
    for backup in backups_of(id_of(path) or ""):
        with backup.path.open("rb") as file:
            salts.append(file.read(_SALT))
    for salt in dict.fromkeys(one for one in salts if len(one) == _SALT):
        key = derived(password, salt)
        if signed_pages(path, key):
            return read_encrypted(path, key, folder), key
    raise BookPasswordError(
        tr(
            "This is not the password of “{name}”, or the beginning of the file is lost, without "
            "which no page of it can be read; go back to a backup.",
            name=path.name,
        ),
        is_wrong=True,
    )


def _is_plain(pages: Pages) -> bool:
    first = pages.get(1)
    if first is not None and first.startswith(MAGIC):
        return True
    return any(leaf(pages, number) for number in range(1, len(pages) + 1))


def _remains(found: Salvaged, path: Path) -> tuple[Remains, list[str]]:
    """Return what goes into the new book, and what was lost."""
    records = Records(found.db)
    names = {kind: repository.table_name for kind, repository in records.by_kind.items()}
    history = history_of(found, WrittenChanges(records.by_kind))
    these = gathered(found, records, history)
    replaced = list(with_one_each(these.records, path))
    before = [one for change in history.changes for one in (change.before, change.after) if one is not None]
    substitutes = Substitutes(found.kept, chain(these.records.values(), before if history.is_whole else ()))
    mended = {place: substitutes.mended(record) for place, record in these.records.items()}
    final, gone, blanked = without_loose_ends(mended, uniques(found.db, records))
    sources = {one.id: one for one in chain(before, final.values()) if isinstance(one, Source)}
    keys = {one.id: one.key for one in final.values() if isinstance(one, Source)}
    # a record that had to be left out would be missed by the edits that follow in the journal
    has_history = history.is_whole and not gone and not blanked
    kept = found.kept | substitutes.kept
    remains = Remains(names, list(final.values()), kept, substitutes.digests, found.db, has_history)
    told = [
        *replaced,
        *told_records(names, these.lost, history.states, sources),
        *told_older(names, these.older, history.states, sources),
        *told_doubtful(these.doubtful, history.states, sources),
        *told_kept(substitutes, keys),
        *told_loose(names, gone, blanked),
        *told_history(replace(history, is_whole=has_history)),
    ]
    return remains, told
