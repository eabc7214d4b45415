"""Accepting all passages whose words did not change, as one edit."""

from briefbook.domain.edit import Edit
from briefbook.domain.version import Anchoring
from briefbook.edits.updating import approve_anchoring
from briefbook.errors import BriefbookError
from briefbook.store.book import Book
from briefbook.translation import tr
from briefbook.ui.review.anchoring_rows import is_unchanged


def unchanged(book: Book) -> list[Anchoring]:
    """Return the passages to look at that were found elsewhere in the very same words."""
    return [one for one in book.anchorings.all() if is_unchanged(one, book.passages.get(one.passage_id))]


def accept_unchanged(book: Book) -> Edit:
    """Let all of them be where they were found."""
    edits = [approve_anchoring(book, one) for one in unchanged(book)]
    if not edits:
        raise BriefbookError(tr("Every passage that waits has changed words; each is to be looked at."))
    return Edit(tr("Accept Unchanged Passages"), tuple(change for edit in edits for change in edit.changes))
