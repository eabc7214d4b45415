"""The worker that makes memos; loading what it needs is left to its child process."""

from briefbook.jobs.workers.worker import Limits, Worker

SHOW = Limits()
"""For the memo that is shown while it is written."""

EXPORT = Limits(seconds=120.0)
"""For a document that somebody waits for and can cancel."""


def memo_worker(limits: Limits = SHOW) -> Worker:
    """Return a worker for memos; once started, it gets ready for the first one by itself."""
    return Worker(limits, warm=_warm_up)


def _warm_up() -> None:
    from briefbook.jobs.exporting import warm_up

    warm_up()
