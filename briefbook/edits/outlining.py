"""Building the outline: adding, naming, moving, writing and removing issues."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Any

from briefbook.domain.actor import ActorPosition
from briefbook.domain.edit import Edit, added, all_removed, changed, removed
from briefbook.domain.issue import Issue
from briefbook.domain.outline import Outline
from briefbook.domain.position import position_between
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.store.records import PLACES
from briefbook.translation import tr


def add_issue(
    outline: Outline, title: str, *, under: str | None = None, after: Issue | None = None, text: str = ""
) -> Edit:
    """Add an issue under another (or at the top), last there or right after a sibling."""
    parent_id = after.parent_id if after else under
    siblings = outline.children(parent_id)
    place = siblings.index(after) + 1 if after else len(siblings)
    position = _position(siblings, place)
    issue = Issue(parent_id=parent_id, position=position, title=_title(title), text=text)
    return Edit(tr("Add Issue"), (added(issue),))


def retitle_issue(issue: Issue, title: str) -> Edit:
    """Give an issue another title."""
    return Edit(tr("Rename Issue"), (changed(issue, replace(issue, title=_title(title))),))


def write_issue(issue: Issue, text: str) -> Edit:
    """Replace an issue's text."""
    return Edit(tr("Write “{title}”", title=issue.title), (changed(issue, replace(issue, text=text)),))


def move_issue(outline: Outline, issue: Issue, parent_id: str | None, place: int) -> Edit:
    """Move an issue with all below it to a place among the children of another, or at the top.

    `place` counts from 0 among the children there without the issue itself.
    """
    if parent_id is not None and any(below.id == parent_id for below in outline.under(issue.id)):
        raise BriefbookError(tr("An issue cannot be moved into itself."))
    siblings = [sibling for sibling in outline.children(parent_id) if sibling.id != issue.id]
    position = _position(siblings, max(0, min(place, len(siblings))))
    return Edit(tr("Move Issue"), (changed(issue, replace(issue, parent_id=parent_id, position=position)),))


def move_up(outline: Outline, issue: Issue) -> Edit:
    """Move an issue ahead of the sibling before it."""
    place = outline.siblings(issue).index(issue)
    if place == 0:
        raise BriefbookError(tr("“{title}” is already the first here.", title=issue.title))
    return move_issue(outline, issue, issue.parent_id, place - 1)


def move_down(outline: Outline, issue: Issue) -> Edit:
    """Move an issue behind the sibling after it."""
    siblings = outline.siblings(issue)
    place = siblings.index(issue)
    if place == len(siblings) - 1:
        raise BriefbookError(tr("“{title}” is already the last here.", title=issue.title))
    return move_issue(outline, issue, issue.parent_id, place + 1)


def promote(outline: Outline, issue: Issue) -> Edit:
    """Move an issue one level up, right after the issue it was under."""
    if issue.parent_id is None:
        raise BriefbookError(tr("“{title}” is already at the top level.", title=issue.title))
    parent = outline.get(issue.parent_id)
    place = outline.siblings(parent).index(parent) + 1
    return Edit(tr("Promote Issue"), move_issue(outline, issue, parent.parent_id, place).changes)


def demote(outline: Outline, issue: Issue) -> Edit:
    """Move an issue one level down, last under the sibling before it."""
    siblings = outline.siblings(issue)
    place = siblings.index(issue)
    if place == 0:
        raise BriefbookError(tr("There is no issue before “{title}” to put it under.", title=issue.title))
    above = siblings[place - 1]
    last = len(outline.children(above.id))
    return Edit(tr("Demote Issue"), move_issue(outline, issue, above.id, last).changes)


def remove_issue(book: Book, outline: Outline, issue: Issue) -> Edit:
    """Take an issue away with all below it and the positions on them.

    Its risks, claims, commitments and advice stay, without an issue.
    """
    going = outline.under(issue.id)
    ids = {gone.id for gone in going}
    staying = [one for one in _papers_of(book, ids) if not isinstance(one, ActorPosition)]
    positions = [one for gone in ids for one in book.positions.on_issue(gone)]
    here = {one.id for one in positions}
    # positions that were moved to another issue may have been superseded by one of these
    older = [one for gone in positions for one in book.positions.superseded_by(gone.id) if one.id not in here]
    flags = [flag for gone in (*going, *positions) for flag in book.flags.about(gone.id)]
    return Edit(
        tr("Delete Issue"),
        (
            *(changed(one, replace(one, issue_id=None)) for one in staying),
            *(changed(one, replace(one, superseded_by_id=None)) for one in older),
            *(changed(one, replace(one, superseded_by_id=None)) for one in positions if one.superseded_by_id),
            *all_removed(flags),
            *(removed(replace(one, superseded_by_id=None)) for one in positions),
            *(removed(gone) for gone in reversed(going)),
        ),
    )


def _papers_of(book: Book, issue_ids: Collection[str]) -> list[Any]:
    """Return the claims, risks, commitments and the like that belong to some issues."""
    kinds = [kind for kind in PLACES if "issue_id" in kind.__dataclass_fields__]
    return [one for kind in kinds for one in book.by_kind[kind].all() if one.issue_id in issue_ids]


def lay_out(outline: Outline, wanted: Sequence[Sequence[str]]) -> Edit:
    """Add the top issues that a memo wants and the outline lacks, each in its place among the others.

    Each of `wanted` is a title, followed by what else the issue may be called.
    """
    siblings = outline.children()
    issues = []
    before: Issue | None = None
    for number, titles in enumerate(wanted):
        there = outline.titled(*titles)
        if there is None:
            following = next(filter(None, (outline.titled(*later) for later in wanted[number:])), None)
            place = len(siblings)
            if before is not None:
                place = siblings.index(before) + 1
            elif following is not None:
                place = siblings.index(following)
            there = Issue(position=_position(siblings, place), title=_title(titles[0]))
            siblings.insert(place, there)
            issues.append(there)
        before = there
    if not issues:
        raise BriefbookError(tr("The outline has all sections of this kind of memo already."))
    return Edit(tr("Lay Out Sections"), tuple(map(added, issues)))


def _title(title: str) -> str:
    title = " ".join(title.split())
    if not title:
        raise BriefbookError(tr("An issue needs a title."))
    return title


def _position(siblings: list[Issue], place: int) -> str:
    before = siblings[place - 1].position if place else ""
    after = siblings[place].position if place < len(siblings) else ""
    return position_between(before, after)
