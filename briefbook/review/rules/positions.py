"""Actors’ positions: as of when, in which words, and one at a time."""

from collections.abc import Iterator
from datetime import date, timedelta

from briefbook.domain.actor import ActorPosition
from briefbook.domain.contents import Contents
from briefbook.domain.date_words import in_words
from briefbook.domain.dates import is_date, last_day
from briefbook.review.finding import Finding
from briefbook.review.rules.paper import paper_of
from briefbook.translation import tr


class PositionRules:
    """The rules for one position after another."""

    def __init__(self, contents: Contents, today: date, oldest: int) -> None:
        self._contents = contents
        self._today = today
        self._earliest = today - timedelta(days=min(oldest, today.toordinal() - 1))
        self._current: dict[tuple[str, str], list[ActorPosition]] = {}
        for one in contents.positions:
            if one.is_current:
                self._current.setdefault((one.actor_id, one.issue_id), []).append(one)

    def of(self, one: ActorPosition) -> Iterator[Finding]:
        """Yield what a position needs; what was superseded needs nothing any more."""
        if not one.is_current:
            return
        paper = paper_of(one, self._contents)
        others = self._current[one.actor_id, one.issue_id]
        if len(others) > 1 and others[0].id == one.id:
            says = tr("{paper} is one of %n that are current.", "", len(others), paper=paper.called)
            yield paper.found("several positions", says, what=str(len(others)))
        if not is_date(one.as_of):
            yield paper.found("no as-of date", tr("{paper} has no as-of date.", paper=paper.called))
        elif last_day(one.as_of) < self._earliest:
            days = (self._today - last_day(one.as_of)).days
            date_words = in_words(one.as_of)
            says = tr(
                "{paper} is as of {date}, %n day(s) ago.", "", days, paper=paper.called, date=date_words
            )
            yield paper.found("old position", says, what=one.as_of)
        if one.flexibility == "red line" and not (one.wording or one.passage_id):
            says = tr("{paper} is a red line without its words or a passage.", paper=paper.called)
            yield paper.found("no wording", says)
