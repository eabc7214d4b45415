"""What every pane is given: the open book and the ways to reach the user and the other panes."""

from dataclasses import dataclass, field

from briefbook.jobs.workers.pages import page_worker
from briefbook.jobs.workers.pool import Workers
from briefbook.jobs.workers.reading import reading_workers
from briefbook.jobs.workers.worker import Worker
from briefbook.ui.messages import Messages
from briefbook.ui.open_book import OpenBook
from briefbook.ui.tasks import Tasks
from briefbook.ui.theme.icons import Icons
from briefbook.ui.theme.theme import Theme
from briefbook.ui.wayfinder import Wayfinder


@dataclass(frozen=True)
class Desk:
    """The constructor argument of every pane."""

    open_book: OpenBook
    wayfinder: Wayfinder
    messages: Messages
    tasks: Tasks
    theme: Theme
    icons: Icons
    worker: Worker
    """Makes the memo that is shown; whoever made the desk stops it."""
    reading_worker: Workers = field(default_factory=reading_workers)
    """Reads files; whoever made the desk stops it."""
    page_worker: Worker = field(default_factory=page_worker)
    """Draws pages of sources; whoever made the desk stops it."""
    passwords: list[str] = field(default_factory=list)
    """Those that the user typed for protected files, the newest first; they are kept nowhere else."""
