"""Naming the actors of a book."""

from dataclasses import replace

from briefbook.domain.actor import Actor
from briefbook.domain.edit import Change, Edit, added, changed, removed
from briefbook.errors import BriefbookError
from briefbook.store.book import Book


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


def rename_actor(book: Book, actor: Actor, name: str) -> Edit:
    """Give an actor another name, wherever they speak."""
    name = " ".join(name.split())
    if not name:
        raise BriefbookError("An actor needs a name.")
    other = book.actors.named(name)
    if other and other.id != actor.id:
        raise BriefbookError(f"There is already an actor “{other.name}”.")
    return Edit("Rename Actor", (changed(actor, replace(actor, name=name)),))


def remove_actor(book: Book, actor: Actor) -> Edit:
    """Take an actor away; refused while somebody's words are theirs."""
    used = (
        *(claim.label for claim in book.claims.of_actor(actor.id)),
        *(f"a passage of @{book.sources.get(p.source_id).key}" for p in book.passages.of_speaker(actor.id)),
        *(f"@{book.sources.get(d.source_id).key}" for d in book.derivations.from_actor(actor.id)),
    )
    if used:
        raise BriefbookError(f"“{actor.name}” is named in {', '.join(dict.fromkeys(used))}.")
    return Edit("Remove Actor", (removed(actor),))
