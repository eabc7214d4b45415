"""The review of a book in a worker: its rules, and the memo, are loaded in the child process alone."""

from collections.abc import Sequence
from datetime import date

from briefbook.domain.contents import Contents
from briefbook.review.finding import Checked


def checked(contents: Contents, *, today: date, oldest: int) -> Checked:
    """Return, in the child, what needs attention, with what goes over the limits of the memo’s pages."""
    from briefbook.jobs.checking import check

    return check(contents, today=today, oldest=oldest, pages=True)


def counts(contents: Contents, *, today: date, oldest: int, overflows: Sequence[str]) -> tuple[int, int]:
    """Return, in the child, how many findings are serious and how many not; all of them take long to send.

    What goes over the limits of the memo’s pages is known from when it was made.
    """
    from briefbook.jobs.checking import check

    found = check(contents, today=today, oldest=oldest, overflows=overflows).findings
    serious = sum(one.is_serious for one in found)
    return serious, len(found) - serious
