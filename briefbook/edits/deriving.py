"""Saying which source retells which other, or whom."""

from briefbook.domain.derivation import Derivation
from briefbook.domain.edit import Change, Edit, added, removed
from briefbook.domain.source import Source
from briefbook.edits.acting import actor_named
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.translation import tr


def derive_from_source(book: Book, source: Source, origin: Source) -> Edit:
    """Say that a source retells another one."""
    if source.id == origin.id:
        raise BriefbookError(tr("A source cannot derive from itself."))
    if source.id in _origins(book, origin.id):
        raise BriefbookError(
            tr("@{key} derives from @{source}; take that away first.", key=origin.key, source=source.key)
        )
    if any(one.origin_id == origin.id for one in book.derivations.of_source(source.id)):
        raise BriefbookError(tr("@{key} derives from @{origin} already.", key=source.key, origin=origin.key))
    return Edit(tr("Derive Source"), (added(Derivation(source_id=source.id, origin_id=origin.id)),))


def derive_from_actor(book: Book, source: Source, name: str) -> Edit:
    """Say that a source retells somebody's words, where the book has no source by them."""
    if not name.strip():
        raise BriefbookError(tr("Say whose words it retells."))
    changes: list[Change] = []
    actor_id = actor_named(book, name, changes)
    if any(one.actor_id == actor_id for one in book.derivations.of_source(source.id)):
        raise BriefbookError(tr("@{key} retells {name} already.", key=source.key, name=name.strip()))
    return Edit(tr("Derive Source"), (*changes, added(Derivation(source_id=source.id, actor_id=actor_id))))


def derive_no_longer(derivation: Derivation) -> Edit:
    """Take back that a source retells something."""
    return Edit(tr("Remove Derivation"), (removed(derivation),))


def _origins(book: Book, source_id: str) -> set[str]:
    found: set[str] = set()
    wanted = [source_id]
    while wanted:
        for one in book.derivations.of_source(wanted.pop()):
            if one.origin_id and one.origin_id not in found:
                found.add(one.origin_id)
                wanted.append(one.origin_id)
    return found
