"""What the journal of a damaged book still knows: what each record was last, and if it is so now."""

from dataclasses import dataclass, field
from typing import TypeAlias

from briefbook.domain.edit import Change
from briefbook.domain.record import Record
from briefbook.store.driver import Database
from briefbook.store.rescue.tables import Salvaged
from briefbook.store.written_changes import WrittenChanges

Place: TypeAlias = tuple[type[Record], str]
"""A record by its kind and id."""


@dataclass
class History:
    """The edits that can be read."""

    states: dict[Place, Record | None] = field(default_factory=dict)
    """What each record was after the last edit that is known of it; `None` if it was gone."""
    sure: set[Place] = field(default_factory=set)
    """Those of which no later edit is lost."""
    changes: list[Change] = field(default_factory=list)
    """All changes of all edits."""
    lost: int = 0
    """How many edits are lost, as far as that is known."""
    count: int = 0
    """How many there were."""
    is_whole: bool = False
    """Whether every edit is there, with when it was made and undone."""


def history_of(found: Salvaged, writing: WrittenChanges) -> History:
    """Read the journal of what was salvaged."""
    history = History()
    there: set[int] = set()
    touched: dict[Place, int] = {}
    rows = found.db.execute("SELECT seq, changes, undone FROM edit ORDER BY seq").fetchall()
    for seq, written, undone in rows:
        try:
            changes = writing.read(written)
        except (ValueError, TypeError, KeyError, AttributeError):
            continue
        there.add(seq)
        history.changes += changes
        for change in changes:
            place = (change.kind, change.record.id)
            # an edit that was undone was so before any other was made
            history.states[place] = change.before if undone else change.after
            touched[place] = seq
    last, is_known = _last(found.db, "edit", "seq", found, there)
    missing = set(range(1, last + 1)) - there
    latest = max(missing, default=0) if is_known else last + 1
    history.sure = {place for place, seq in touched.items() if seq > latest}
    history.lost, history.count = len(missing), last
    history.is_whole = is_known and not missing and _events_are_whole(found, there)
    return history


def _events_are_whole(found: Salvaged, edits: set[int]) -> bool:
    rows = found.db.execute("SELECT number, edit_seq, what, uid FROM event ORDER BY number").fetchall()
    numbers = {row[0] for row in rows}
    last, is_known = _last(found.db, "event", "number", found, numbers)
    in_effect = {seq: what != "undone" for _, seq, what, _ in rows}
    flags = found.db.execute("SELECT seq, undone FROM edit").fetchall()
    return (
        is_known
        and numbers == set(range(1, last + 1))
        and {row[1] for row in rows} == edits
        and all(row[3] for row in rows)
        and all(in_effect[seq] is not bool(undone) for seq, undone in flags)
        and "known_event" not in found.damaged
    )


def _last(db: Database, table: str, column: str, found: Salvaged, there: set[int]) -> tuple[int, bool]:
    """Return the highest number that a table ever gave, and whether that is certain."""
    last = max(there, default=0)
    if table == "edit":
        last = max(last, int(db.execute("SELECT coalesce(max(edit_seq), 0) FROM event").fetchone()[0]))
    if table in found.last:
        return max(last, found.last[table]), True
    # without the counter it is certain only of a table that is whole
    return last, table not in found.damaged and bool(last or not there)
