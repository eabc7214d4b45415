"""Naming the actors of a book."""

from collections.abc import Sequence

from briefbook.domain.actor import Actor
from briefbook.domain.edit import Change, added
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.store.naming import called
from briefbook.translation import tr


def actor_named(book: Book, name: str, changes: list[Change]) -> str | None:
    """Return the id of the actor with this name, adding one to `changes` if the book has none.

    An empty name is nobody.
    """
    name = " ".join(name.split())
    if not name:
        return None
    here = book.actors.named(name)
    new = (change.record for change in changes if change.before is None)
    made = (one for one in new if isinstance(one, Actor) and one.name.casefold() == name.casefold())
    actor = here or next(made, None)
    if actor is None:
        actor = Actor(name=name)
        changes.append(added(actor))
    return actor.id


def refuse_taken_name(book: Book, actor: Actor, made: Sequence[Change] = ()) -> None:
    """Raise `BriefbookError` if another actor has this one's name, or belongs above and below it at once.

    `made` has the changes that add what is not in the book yet.
    """
    other = book.actors.named(actor.name)
    if other and other.id != actor.id:
        raise BriefbookError(tr("There is already an actor “{name}”.", name=other.name))
    new = {change.record.id: change.record for change in made if isinstance(change.record, Actor)}
    above = actor.parent_id
    while above is not None:
        found = new.get(above) or book.actors.get(above)
        assert isinstance(found, Actor)
        if above == actor.id or found.name.casefold() == actor.name.casefold():
            raise BriefbookError(tr("“{name}” cannot belong to itself.", name=actor.name))
        above = found.parent_id


def uses_of(book: Book, actor: Actor) -> list[str]:
    """Return where an actor is named, in words."""
    involved = (book.paper(one.record_id) for one in book.involvements.of_actor(actor.id))
    used = (
        *(claim.label for claim in book.claims.of_actor(actor.id)),
        *(
            tr("a passage of @{key}", key=book.sources.get(p.source_id).key)
            for p in book.passages.of_speaker(actor.id)
        ),
        *(f"@{book.sources.get(d.source_id).key}" for d in book.derivations.from_actor(actor.id)),
        *(called(one, book) for one in involved if one is not None),
        *(one.label for one in book.objectives.of_actor(actor.id)),
        *(called(one, book) for one in book.positions.of_actor(actor.id)),
        *(one.name for one in book.actors.of_parent(actor.id)),
    )
    return list(dict.fromkeys(used))
