"""A new file for a book that is on a server: its contents, and the journal that all its copies share."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from briefbook.domain.edit import Change, Edit
from briefbook.domain.merging.sides import Place
from briefbook.domain.record import Record, new_id
from briefbook.domain.references import in_order
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.store.database import transaction
from briefbook.store.driver import DatabaseError
from briefbook.store.faults import while_opening
from briefbook.store.team.entry import Entry, place_of
from briefbook.store.team.membership import Membership, team_of
from briefbook.store.whole_files import synced
from briefbook.translation import tr


def joined(
    path: Path,
    entries: Iterable[Entry],
    originals: Iterable[list[bytes]],
    address: str,
    person: str,
    password: str = "",
) -> None:
    """Make the file of a shared book out of all its entries and originals; it is there when it is whole.

    What the others did before is in the journal and cannot be undone here.
    """
    if path.exists():
        raise BriefbookError(tr("{path} already exists; choose another name.", path=path))
    if not path.parent.is_dir():
        raise BriefbookError(tr("There is no folder {parent}.", parent=path.parent))
    part = path.with_name(f".{path.name}.{new_id()}.part")
    try:
        with Book.create(part, "Joining", password) as book, transaction(book._db):
            for some in originals:
                for data in some:
                    book.kept.put(data)
            number, moment = _fill(book, entries)
            team_of(book).note(Membership(address, person, number, moment))
        if path.exists():
            raise BriefbookError(tr("{path} already exists; choose another name.", path=path))
        synced(part, path)
    except DatabaseError as error:
        raise while_opening(path, error) from error
    except OSError as error:
        raise BriefbookError(
            tr("{path} cannot be made: {reason}.", path=path, reason=error.strerror)
        ) from error
    finally:
        for left in (part, part.with_name(part.name + "-journal")):
            with suppress(OSError):
                left.unlink(missing_ok=True)


def _fill(book: Book, entries: Iterable[Entry]) -> tuple[int, int]:
    """Write entries into the journal and their outcome into the tables; return the last number and moment."""
    states: dict[Place, Record | None] = {}
    last_known: dict[Place, Record] = {}
    number = moment = 0
    for entry in entries:
        for change in entry.changes:
            states[place_of(change)] = change.after
            last_known[place_of(change)] = change.record
        # the first one is what the book began with, before anything happened
        if number:
            moment = book.journal.adopt(entry.uid, entry.made_at, Edit(entry.text, entry.changes))
        number = entry.number
    made = {(kind, one.id): one for kind, kept in book.by_kind.items() for one in kept.all()}
    changes = [Change(made.get(place), after) for place, after in states.items() if made.get(place) != after]
    changes += [Change(one, None) for place, one in made.items() if place not in states]
    book._make(Edit("", in_order(changes)))
    for place, record in last_known.items():
        if states[place] is None:
            book.numbering.use(record)  # a number is never given twice
    return number, moment
