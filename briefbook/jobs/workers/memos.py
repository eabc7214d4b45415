"""The workers that make memos and review books; loading what they need is left to their child processes."""

from briefbook.jobs.workers.pool import AT_ONCE, Workers
from briefbook.jobs.workers.worker import Limits, Worker

SHOW = Limits()
"""For the memo that is shown while it is written."""

EXPORT = Limits(seconds=120.0)
"""For a document that somebody waits for and can cancel."""


def memo_worker(limits: Limits = SHOW) -> Worker:
    """Return a worker for memos; once started, it gets ready for the first one by itself."""
    return Worker(limits, warm=_warm_up)


def memo_workers(limits: Limits = SHOW) -> Workers:
    """Return as many workers as make or review memos at once, to be used as one."""
    return Workers([memo_worker(limits) for _ in range(AT_ONCE)])


def _warm_up() -> None:
    from briefbook.jobs.exporting import warm_up

    warm_up()
