"""Saying how claims bear on one another: which supersedes which, and which contradict."""

from collections.abc import Callable
from dataclasses import replace

from briefbook.domain.claim import CONTRADICTS, SUPERSEDED_BY, Claim, ClaimLink
from briefbook.domain.edit import Change, Edit, added, changed, removed
from briefbook.edits.claim_history import noted
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.translation import tr


def supersede(book: Book, older: Claim, newer: Claim, reason: str = "") -> Edit:
    """Let a newer claim take the place of an older one, whose status follows."""
    if older.id == newer.id:
        raise BriefbookError(tr("A claim cannot supersede itself."))
    if older.id in _successors(book, newer.id):
        raise BriefbookError(
            tr(
                "{label} is superseded by {older}; take that link away first.",
                label=newer.label,
                older=older.label,
            )
        )
    links = book.claim_links.of_claim(older.id)
    if any(
        (link.kind, link.claim_id, link.other_id) == (SUPERSEDED_BY, older.id, newer.id) for link in links
    ):
        raise BriefbookError(
            tr("{label} is superseded by {newer} already.", label=older.label, newer=newer.label)
        )
    link = ClaimLink(claim_id=older.id, other_id=newer.id, kind=SUPERSEDED_BY)
    changes: list[Change] = [added(link)]
    if older.status != "superseded":
        changes.append(changed(older, replace(older, status="superseded")))
        changes.append(added(noted(older, "status", older.status, "superseded", reason)))
    changes.append(added(noted(older, SUPERSEDED_BY, "", newer.label, reason)))
    changes.append(added(noted(newer, "supersedes", "", older.label, reason)))
    return Edit(tr("Supersede {label}", label=older.label), tuple(changes))


def contradict(book: Book, one: Claim, other: Claim, reason: str = "") -> Edit:
    """Note that two claims cannot both be true."""
    if one.id == other.id:
        raise BriefbookError(tr("A claim cannot contradict itself."))
    links = book.claim_links.of_claim(one.id)
    if any(link.kind == CONTRADICTS and other.id in (link.claim_id, link.other_id) for link in links):
        raise BriefbookError(tr("{label} contradicts {other} already.", label=one.label, other=other.label))
    link = ClaimLink(claim_id=one.id, other_id=other.id, kind=CONTRADICTS)
    notes = (
        noted(one, CONTRADICTS, "", other.label, reason),
        noted(other, CONTRADICTS, "", one.label, reason),
    )
    return Edit(
        tr("Set {label} Against {other}", label=one.label, other=other.label),
        (added(link), *map(added, notes)),
    )


def never_superseding(book: Book, older_id: str) -> set[str]:
    """Return the ids of the claims that cannot supersede one: itself, its elders, those that do already."""
    own = book.claim_links.of_claim(older_id)
    already = {one.other_id for one in own if one.kind == SUPERSEDED_BY and one.claim_id == older_id}
    return {older_id} | already | _elders(book, older_id)


def never_contradicting(book: Book, claim_id: str) -> set[str]:
    """Return the ids of the claims that cannot be set against one: itself, and those that are already."""
    links = book.claim_links.of_claim(claim_id)
    against = {end for one in links if one.kind == CONTRADICTS for end in (one.claim_id, one.other_id)}
    return {claim_id} | against


def unlink(book: Book, link: ClaimLink, reason: str = "") -> Edit:
    """Take a link between claims away; what is superseded by nothing any longer has its old status again."""
    one, other = book.claims.get(link.claim_id), book.claims.get(link.other_id)
    changes: list[Change] = [removed(link)]
    back = CONTRADICTS if link.kind == CONTRADICTS else "supersedes"
    changes.append(added(noted(one, link.kind, other.label, "", reason)))
    changes.append(added(noted(other, back, one.label, "", reason)))
    changes += no_longer_superseded(book, link, reason)
    return Edit(tr("Unlink {label} From {other}", label=one.label, other=other.label), tuple(changes))


def no_longer_superseded(book: Book, link: ClaimLink, reason: str = "") -> tuple[Change, ...]:
    """Return how the older claim of a link that goes has its old status again, if no other supersedes it."""
    older = book.claims.get(link.claim_id)
    others = [
        one
        for one in book.claim_links.of_claim(older.id)
        if one.kind == SUPERSEDED_BY and one.claim_id == older.id and one.id != link.id
    ]
    if link.kind != SUPERSEDED_BY or others or older.status != "superseded":
        return ()
    notes = [note for note in book.claim_notes.of_claim(older.id) if note.what == "status"]
    status = next((note.before for note in reversed(notes) if note.after == "superseded"), "reported")
    note = noted(older, "status", "superseded", status, reason)
    return changed(older, replace(older, status=status)), added(note)


def _successors(book: Book, claim_id: str) -> set[str]:
    """Return the ids of all claims that took a claim's place, one after the other."""
    return _reached(book, claim_id, lambda link: (link.claim_id, link.other_id))


def _elders(book: Book, claim_id: str) -> set[str]:
    """Return the ids of all claims whose place a claim took, one after the other."""
    return _reached(book, claim_id, lambda link: (link.other_id, link.claim_id))


def _reached(book: Book, claim_id: str, ends: Callable[[ClaimLink], tuple[str, str]]) -> set[str]:
    found: set[str] = set()
    wanted = [claim_id]
    while wanted:
        here = wanted.pop()
        links = (link for link in book.claim_links.of_claim(here) if link.kind == SUPERSEDED_BY)
        for start, end in map(ends, links):
            if start == here and end not in found:
                found.add(end)
                wanted.append(end)
    return found
