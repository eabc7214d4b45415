"""What led here and what comes: events with their dates as precise as they are known."""

from typing import cast

from PySide6.QtWidgets import QWidget

from briefbook.domain.advice import Event
from briefbook.domain.contents import Contents
from briefbook.domain.record import Record
from briefbook.translation import tr, tr_noop
from briefbook.ui.commitments.ledger_columns import from_to
from briefbook.ui.desk import Desk
from briefbook.ui.papers.columns import Column
from briefbook.ui.papers.papers_page import PapersPage

_TEACHING = tr_noop(
    "What led here, and what comes: talks, calls, decisions. A date may be known to the day, to the month or "
    "to the year alone."
)
_GROUPS = (
    (tr_noop("What happened"), ("title", "date", "end", "place", "takes_part", "text")),
    (tr_noop("Where it belongs"), ("issue_id", "marking")),
)


class EventsPage(PapersPage):
    """The papers page of events, in the order of their dates."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        when = Column("when", tr("When"), _when, _date, 260)
        columns: list[str | Column] = [when, "title", "place", "takes_part", "issue_id"]
        super().__init__(
            desk, Event, columns, ("takes_part", "issue_id"), _GROUPS, tr(_TEACHING), parent=parent
        )
        self.table.sort_by("when")


def _when(record: Record, _: Contents) -> str:
    event = cast(Event, record)
    return from_to(event.date, event.end)


def _date(record: Record, _: Contents) -> str:
    return cast(Event, record).date
