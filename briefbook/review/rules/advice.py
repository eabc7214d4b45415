"""Recommendations, talking points and events: who is asked, why, by when, in which words, and when it was."""

from collections.abc import Iterator
from datetime import date

from briefbook.domain.advice import Event, Recommendation, TalkingPoint
from briefbook.domain.contents import Contents
from briefbook.domain.date_words import in_words
from briefbook.domain.dates import is_date, last_day
from briefbook.review.finding import Finding
from briefbook.review.rules.paper import paper_of
from briefbook.translation import tr


def recommended(one: Recommendation, contents: Contents, today: date) -> Iterator[Finding]:
    """Yield what a recommendation needs; what is decided needs nothing any more."""
    if one.decision:
        return
    paper = paper_of(one, contents)
    if not contents.involved(one.id, "is asked"):
        yield paper.found("nobody asked", tr("{paper} is put to nobody.", paper=paper.called))
    if not one.reason:
        yield paper.found("no reason", tr("{paper} gives no reason.", paper=paper.called))
    if is_date(one.due) and last_day(one.due) < today:
        says = tr(
            "{paper} was due on {date}, and has no decision.", paper=paper.called, date=in_words(one.due)
        )
        yield paper.found("undecided", says, what=one.due)


def spoken(one: TalkingPoint, contents: Contents) -> Iterator[Finding]:
    """Yield that a point that somebody is to make has no words; once the meeting was held it needs none."""
    if one.mode != "avoid" and not one.text and not one.raised:
        paper = paper_of(one, contents)
        yield paper.found("no words", tr("{paper} has no words to say.", paper=paper.called))


def happened(one: Event, contents: Contents) -> Iterator[Finding]:
    """Yield that an event ends before it begins."""
    yield from paper_of(one, contents).backwards(one.date, one.end)
