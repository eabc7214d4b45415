"""A book and its team’s server: what others did, as an edit; what happened here, as entries for them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from briefbook.domain.counts import in_a_row
from briefbook.domain.edit import Edit
from briefbook.domain.merging.sides import Place, Theirs
from briefbook.domain.record import Record
from briefbook.domain.references import in_order
from briefbook.edits.merging import changes_between, merged
from briefbook.edits.rebasing import difference, rebased
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.store.team.entry import Entry, place_of
from briefbook.store.team.membership import Membership, team_of
from briefbook.translation import tr


@dataclass(frozen=True)
class Standing:
    """Where server and book were last the same, and what came to either since."""

    trunk: int
    moment: int
    entries: tuple[Entry, ...]
    """What the server has since."""
    then: Mapping[Place, Record | None]
    """What was touched here since, as both had it."""


@dataclass(frozen=True)
class Incoming:
    """What others did."""

    text: str = ""
    edit: Edit | None = None
    """What brings it in; `None`, or without changes, where the book is so already."""
    uids: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    conflicts: int = 0
    people: tuple[tuple[str, int], ...] = ()
    """Who, and how many edits each made; 0 of who only brought others’ together."""


@dataclass(frozen=True)
class Outgoing:
    """What the others are to be told, after the server’s last entry."""

    trunk: int
    moment: int
    """That of this book when all has been told."""
    title: str
    entries: tuple[Entry, ...] = field(default=())

    @property
    def edits(self) -> int:
        """How many of the entries are own edits; merging other copies counts if nothing else was done."""
        made = [one for one in self.entries if one.changes]
        return sum(not one.is_merge for one in made) or min(len(made), 1)


def standing(book: Book, membership: Membership, entries: Sequence[Entry]) -> Standing:
    """Return where both sides stand; `entries` begin with the last that the book has.

    What the server has of this book itself came there although the answer was lost. Raises `BriefbookError`
    if the server does not have what it had.
    """
    team = team_of(book)
    own = team.moments(entry.uid for entry in entries)
    if (
        not entries
        or entries[0].number != membership.trunk
        or entries[0].uid not in own.keys() | team.known([entries[0].uid], in_effect=False)
    ):
        raise BriefbookError(
            tr(
                "The server no longer has what this book got from it, as if it was set back to an "
                "earlier day; nothing was changed. Join the book anew as another file, and merge "
                "this one into it."
            )
        )
    trunk, moment, start = membership.trunk, membership.moment, 1
    for place, entry in enumerate(entries[1:], 1):
        # of what a copy of this file has sent, only the whole of it is what this one was then
        if entry.uid in own and entry.is_whole:
            trunk, moment, start = entry.number, own[entry.uid], place + 1
    return Standing(trunk, moment, tuple(entries[start:]), book.journal.touched_since(moment))


def incoming(book: Book, at: Standing) -> Incoming:
    """Plan what brings the others’ changes into the book; `kept` of the book has their originals already."""
    known = team_of(book).known(entry.uid for entry in at.entries)
    count = next((n for n, entry in enumerate(at.entries) if entry.uid not in known), len(at.entries))
    early, new = at.entries[:count], at.entries[count:]
    had = dict(at.then) | _states(early)
    now = _states(new)
    people = Counter[str]()
    for entry in new:
        if entry.changes:
            people[entry.person] += not entry.is_merge
    if not new:
        return Incoming()
    text = tr("Bring In {edits}", edits=_told(people)) if people else tr("Bring In Changes")
    uids = tuple(entry.uid for entry in new if entry.uid not in known)
    if book.journal.moment() == at.moment:
        # nothing happened here, so that the book becomes what the server has
        here = {place: one for place in now if (one := _current(book, place)) is not None}
        there = {place: one for place, one in now.items() if one is not None}
        edit = Edit(text, in_order(changes_between(here, there)))
        return Incoming(text, edit, uids, people=tuple(people.items()))
    had |= {place: _current(book, place) for place in now if place not in had}
    touched = {place: (before, now.get(place, before)) for place, before in had.items()}
    name = ", ".join(people)
    made = merged(book, Theirs(touched=touched, kept=book.kept.get, name=name, uids=uids), text)
    return Incoming(text, made.edit, uids, made.notes, len(made.conflicts), tuple(people.items()))


def outgoing(book: Book, at: Standing, person: str) -> Outgoing:
    """Return what happened here as entries that lead from the server’s state to the book’s, to the bit."""
    trunk = at.entries[-1].number if at.entries else at.trunk
    shared = dict(at.then) | _states(at.entries)
    # what a copy of this file has sent is there already, and so is what changed with it
    there = {entry.uid for entry in at.entries}
    entries = []
    for one in team_of(book).happened_since(at.moment):
        if one.uid in there:
            continue
        changes = rebased(one.changes, shared)
        entries.append(Entry(one.uid, person, one.at, one.told, changes, is_merge=one.is_merge))
    rest = difference(shared, {place: _current(book, place) for place in shared})
    if rest:
        entries[-1] = replace(entries[-1], changes=entries[-1].changes + rest)
    if not any(entry.changes for entry in entries):
        return Outgoing(trunk, book.journal.moment(), book.title)
    # the last one tells of which moment the server’s state is, whatever it changes
    told = (*(entry for entry in entries[:-1] if entry.changes), replace(entries[-1], is_whole=True))
    return Outgoing(trunk, book.journal.moment(), book.title, told)


def _states(entries: Sequence[Entry]) -> dict[Place, Record | None]:
    return {place_of(change): change.after for entry in entries for change in entry.changes}


def _current(book: Book, place: Place) -> Record | None:
    found: Record | None = book.by_kind[place[0]].find(place[1])
    return found


def _told(people: Mapping[str, int]) -> str:
    told = [
        tr("%n Edit(s) by {name}", "", count, name=name) if count else tr("Changes by {name}", name=name)
        for name, count in people.items()
    ]
    shown = in_a_row(told[:3])
    return tr("{edits} and {number} More", edits=shown, number=len(told) - 3) if len(told) > 3 else shown
