"""Advice for the meeting: what may follow, what somebody is asked to do, what is said."""

from PySide6.QtWidgets import QWidget

from briefbook.domain.advice import Recommendation, TalkingPoint
from briefbook.domain.scenario import Scenario
from briefbook.store.book import Book
from briefbook.translation import tr_noop
from briefbook.ui.advice.recommendations_page import RecommendationsPage
from briefbook.ui.advice.scenarios_page import ScenariosPage
from briefbook.ui.advice.talking_points_page import TalkingPointsPage
from briefbook.ui.desk import Desk
from briefbook.ui.papers.paged import Choice, PagedPane

_CHOICES: dict[str, Choice] = {
    "scenario": (tr_noop("Scenarios"), tr_noop("What follows if, and if not"), ScenariosPage),
    "recommendation": (
        tr_noop("Recommendations"),
        tr_noop("What somebody is asked to do"),
        RecommendationsPage,
    ),
    "talking point": (
        tr_noop("Talking Points"),
        tr_noop("What is said in the meeting, and what is not"),
        TalkingPointsPage,
    ),
}


class AdvicePane(PagedPane):
    """Three pages behind a row of buttons."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, _CHOICES, parent)
        desk.wayfinder.advice_wanted.connect(self.show_record)
        for name, count in _counts(desk.open_book.book).items():
            self.tell(name, count)


def _counts(book: Book) -> dict[str, int]:
    kinds = {"scenario": Scenario, "recommendation": Recommendation, "talking point": TalkingPoint}
    return {name: book.by_kind[kind].count() for name, kind in kinds.items()}
