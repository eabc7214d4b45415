"""The commitments of a book: ledger, timeline, events, and what came of the meeting."""

from PySide6.QtWidgets import QWidget

from briefbook.domain.advice import Event
from briefbook.domain.commitment import Commitment
from briefbook.domain.edit import Edit
from briefbook.translation import tr_noop
from briefbook.ui.commitments.events_page import EventsPage
from briefbook.ui.commitments.files import CommitmentFiles
from briefbook.ui.commitments.ledger_page import LedgerPage
from briefbook.ui.commitments.outcome_page import OutcomePage
from briefbook.ui.commitments.timeline_page import TimelinePage
from briefbook.ui.desk import Desk
from briefbook.ui.papers.paged import Choice, PagedPane

LEDGER, TIMELINE, EVENTS, OUTCOME = "ledger", "timeline", "events", "outcome"
_CHOICES: dict[str, Choice] = {
    LEDGER: (
        tr_noop("Ledger"),
        tr_noop("What was promised, by whom, within which window"),
        LedgerPage,
    ),
    TIMELINE: (
        tr_noop("Timeline"),
        tr_noop("Windows, expiries, reviews and events over the days"),
        TimelinePage,
    ),
    EVENTS: (tr_noop("Events"), tr_noop("What led here, and what comes"), EventsPage),
    OUTCOME: (
        tr_noop("Outcome"),
        tr_noop("After the meeting: what came of what was expected"),
        OutcomePage,
    ),
}


class CommitmentsPane(PagedPane):
    """Four pages behind a row of buttons."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, _CHOICES, parent)
        self._book = desk.open_book.book
        self.files = CommitmentFiles(desk, self)
        self.extras.addWidget(self.files.menu_button())
        desk.wayfinder.commitment_wanted.connect(lambda record_id: self.show_record(LEDGER, record_id))
        desk.wayfinder.event_wanted.connect(lambda record_id: self.show_record(EVENTS, record_id))
        desk.open_book.edited.connect(self._on_edited)
        self._count()

    def _on_edited(self, edit: Edit) -> None:
        if edit.touches(Commitment, Event):
            self._count()

    def _count(self) -> None:
        self.tell(LEDGER, self._book.commitments.count())
        self.tell(EVENTS, self._book.events.count())
