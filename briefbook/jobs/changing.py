"""What changed in a book since an earlier moment or memo."""

from datetime import UTC, datetime, time, timedelta

from briefbook.domain.changes import Changes
from briefbook.domain.contents import Contents
from briefbook.domain.date_words import in_words
from briefbook.domain.dates import first_day, is_date, last_day
from briefbook.domain.exported import ExportedMemo
from briefbook.errors import BriefbookError
from briefbook.review.changes import changes
from briefbook.store.book import Book
from briefbook.translation import english, tr

LAST = ("memo", "last")
"""What stands for the memo that was exported last."""


def changes_since(book: Book, since: str, until: str = "") -> Changes:
    """Return what changed since a date, an exported memo or a snapshot, up to now or another one.

    Each is the label or id of a memo such as `M2`, `last` for the memo exported last, the name or id of a
    snapshot, or an ISO 8601 date: from the morning of its first day, or up to the evening of its last.
    """
    # they are printed in memos, and so not in the language of the window
    with english():
        return changes(*moments(book, since, until))


def moments(book: Book, since: str, until: str = "") -> tuple[Contents, Contents, str, str]:
    """Return a book's contents at two moments, named as for `changes_since`, and the words for these."""
    before, words = _moment(book, since)
    after, until_words = _moment(book, until, is_end=True) if until else (book.contents(), "")
    return before, after, words, until_words


def memo_in_words(memo: ExportedMemo) -> str:
    """Return what an exported memo is called in a list, such as `M2 Summit brief, 20 November 2026`."""
    return f"{memo.label} {memo.title}, {in_words(memo.exported_at)}"


def _moment(book: Book, name: str, *, is_end: bool = False) -> tuple[Contents, str]:
    name = name.strip()
    if is_date(name):
        return book.contents_at(book.journal.moment_before(_morning(name, is_end=is_end))), in_words(name)
    memo = book.exports.last() if name.casefold() in LAST else book.exports.find(name)
    if memo is None and (snapshot := book.snapshots.find(name)):
        return book.contents_at(snapshot.moment), snapshot.in_sentence
    if memo is None:
        if name.casefold() in LAST:
            raise BriefbookError(tr("No memo was exported from this book yet; give a date instead."))
        raise BriefbookError(
            tr(
                "“{name}” is neither a date such as 2025-10-28 nor an exported memo such as M2 nor a "
                "snapshot of this book.",
                name=name,
            )
        )
    return book.contents_at(memo.moment), tr("the memo of {date}", date=in_words(memo.exported_at))


def _morning(name: str, *, is_end: bool) -> datetime:
    """Return the midnight before a date, or after it; what happened just then belongs to the day after."""
    try:
        day = last_day(name) + timedelta(days=1) if is_end else first_day(name)
        return datetime.combine(day, time()).astimezone()
    except (OverflowError, ValueError):  # the calendar ends with 9999, and begins in another zone’s year 1
        return (datetime.max if is_end or name[0] == "9" else datetime.min).replace(tzinfo=UTC)
