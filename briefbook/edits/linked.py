"""What is kept beside a record: the actors involved in it, and the commitments it waits for."""

from collections.abc import Mapping

from briefbook.domain.actor import Involvement
from briefbook.domain.commitment import Dependency
from briefbook.domain.edit import Change, added, removed
from briefbook.domain.fields import Field
from briefbook.domain.record import Record
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.translation import tr


def linked_changes(book: Book, record: Record, linked: Mapping[Field, tuple[str, ...]]) -> list[Change]:
    """Return what changes so that just these are linked to a record, in the fields that are given."""
    changes: list[Change] = []
    for field, ids in linked.items():
        if field.form == "actors":
            changes += _involved(book, record.id, field.role, ids)
        else:
            changes += _sequence(book, record.id, ids)
    return changes


def _involved(book: Book, record_id: str, role: str, ids: tuple[str, ...]) -> list[Change]:
    here = [one for one in book.involvements.of_record(record_id) if one.role == role]
    known = {one.actor_id for one in here}
    gone = [removed(one) for one in here if one.actor_id not in ids]
    new = [Involvement(record_id=record_id, actor_id=one, role=role) for one in ids if one not in known]
    return [*gone, *map(added, new)]


def _sequence(book: Book, commitment_id: str, ids: tuple[str, ...]) -> list[Change]:
    if commitment_id in ids:
        raise BriefbookError(tr("A commitment cannot depend on itself."))
    for one in ids:
        if commitment_id in _waited_for(book, one):
            on, this = book.commitments.get(one), book.commitments.get(commitment_id)
            raise BriefbookError(
                tr(
                    "{label} already depends on {this}; the two cannot wait for each other.",
                    label=on.label,
                    this=this.label,
                )
            )
    here = book.dependencies.of_commitment(commitment_id)
    known = {one.on_id for one in here}
    gone = [removed(one) for one in here if one.on_id not in ids]
    new = [Dependency(commitment_id=commitment_id, on_id=one) for one in ids if one not in known]
    return [*gone, *map(added, new)]


def _waited_for(book: Book, commitment_id: str) -> set[str]:
    """Return the ids of all commitments that one waits for, near and far."""
    found: set[str] = set()
    wanted = [commitment_id]
    while wanted:
        for dependency in book.dependencies.of_commitment(wanted.pop()):
            if dependency.on_id not in found:
                found.add(dependency.on_id)
                wanted.append(dependency.on_id)
    return found
