"""What every pane is given: the open book and the ways to reach the user and the other panes."""

from dataclasses import dataclass

from briefbook.jobs.worker import Worker
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
