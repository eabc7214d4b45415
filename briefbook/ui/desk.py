"""What every pane is given: the open book and the ways to reach the user and the other panes."""

from dataclasses import dataclass, field

from briefbook.jobs.workers.pages import page_worker
from briefbook.jobs.workers.pool import Workers
from briefbook.jobs.workers.reading import reading_workers
from briefbook.jobs.workers.worker import Worker
from briefbook.ui.check_count import CheckCount
from briefbook.ui.memo_length import MemoLength
from briefbook.ui.messages import Messages
from briefbook.ui.open_book import OpenBook
from briefbook.ui.spelling.spelling import Spelling
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
    worker: Workers
    """Makes the memo that is shown, and reviews the book; whoever made the desk stops it."""
    reading_worker: Workers = field(default_factory=reading_workers)
    """Reads files; whoever made the desk stops it."""
    page_worker: Worker = field(default_factory=page_worker)
    """Draws pages of sources; whoever made the desk stops it."""
    passwords: list[str] = field(default_factory=list)
    """Those that the user typed for protected files, the newest first; they are kept nowhere else."""

    spelling: Spelling = field(init=False)
    """Judges words once it is turned on; whoever made the desk stops it."""

    memo_length: MemoLength = field(init=False)
    """Knows how long the memo is, while somebody watches."""
    check_count: CheckCount = field(init=False)
    """Counts what needs attention, once it is turned on."""

    def __post_init__(self) -> None:
        length = MemoLength(self.open_book, self.tasks, self.worker)
        object.__setattr__(self, "spelling", Spelling(self.open_book))
        object.__setattr__(self, "memo_length", length)
        object.__setattr__(self, "check_count", CheckCount(self.open_book, self.tasks, length, self.worker))

    def finish(self) -> None:
        """Make edits of what is being typed; the user is told what cannot be one."""
        with self.messages.telling():
            self.open_book.flush()
