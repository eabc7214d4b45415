"""Actors: who they are, what they want and where they stand."""

from PySide6.QtWidgets import QWidget

from briefbook.translation import tr_noop
from briefbook.ui.actors.actors_page import ActorsPage
from briefbook.ui.actors.objectives_page import ObjectivesPage
from briefbook.ui.actors.positions_page import PositionsPage
from briefbook.ui.desk import Desk
from briefbook.ui.papers.paged import Choice, PagedPane

_CHOICES: dict[str, Choice] = {
    "actor": (
        tr_noop("Actors"),
        tr_noop("Who says and does things, on which side of the table"),
        ActorsPage,
    ),
    "objective": (
        tr_noop("Objectives"),
        tr_noop("What we and they want from the meeting"),
        ObjectivesPage,
    ),
    "position": (
        tr_noop("Positions"),
        tr_noop("Where actors stand on the issues"),
        PositionsPage,
    ),
}


class ActorsPane(PagedPane):
    """Three pages behind a row of buttons."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, _CHOICES, parent)
        book = desk.open_book.book
        self.tell("actor", book.actors.count())
        self.tell("objective", book.objectives.count())
        self.tell("position", sum(one.is_current for one in book.positions.all()))
        desk.wayfinder.actor_paper_wanted.connect(self.show_record)
