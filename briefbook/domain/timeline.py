"""What stands on a book's timeline: windows, expiries, reviews, events and due dates, by date."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal, TypeAlias

from briefbook.domain.advice import Event, Recommendation
from briefbook.domain.commitment import Commitment
from briefbook.domain.contents import Contents
from briefbook.domain.dates import first_day, is_date, last_day
from briefbook.domain.kinds import NAMES
from briefbook.domain.risk import Risk
from briefbook.domain.vocabulary import word
from briefbook.translation import tr

SOON = 30
"""An expiry within so many days is pointed out."""

EntryKind: TypeAlias = Literal["window", "expiry", "event", "action", "decision", "review"]
"""A `window` of a commitment and its `expiry`, its last day; an `event`; an `action` against a risk that is
due; a `decision` that a recommendation asks for by a date; a `review` of a commitment or a risk."""
KINDS: tuple[EntryKind, ...] = ("window", "expiry", "event", "action", "decision", "review")

Sign: TypeAlias = Literal["", "soon", "late", "over"]
"""Whether it comes within `SOON` days, is overdue, or is over and done; empty for neither."""
Stands: TypeAlias = tuple[str, Sign]


@dataclass(frozen=True, kw_only=True)
class TimelineEntry:
    """A stretch of days, or a single date, that belongs to a record."""

    kind: EntryKind
    record_kind: str
    """The kind of the record, as in `domain.kinds.NAMES`."""
    record_id: str
    label: str
    """The record's short name, such as `K3`."""
    title: str
    """What the record is called; of an action, what is to be done."""
    start: str
    """An ISO 8601 date as precise as known; empty for a window that only closes."""
    end: str = ""
    """The last day, as precise as known; empty for a single date, and for a window without an end."""
    state: str = ""
    """How it stands today in words, such as `12 days left`."""
    sign: Sign = ""
    is_computed: bool = False
    """Whether its end is counted from a duration rather than said by anybody."""
    part_id: str = ""
    """The id of the action against a risk, of which `record_id` is the risk."""

    @cached_property
    def first(self) -> date:
        """The first day that it can mean."""
        return first_day(self.start or self.end)

    @cached_property
    def last(self) -> date:
        """The last day that it can mean; of a window without an end, the last day it can begin."""
        return max(last_day(self.end or self.start), self.first)

    @property
    def is_open(self) -> bool:
        """Whether it is a window whose end nobody named."""
        return self.kind == "window" and not self.end


def timeline(contents: Contents, today: date) -> tuple[TimelineEntry, ...]:
    """Return all that has a date, the earliest first.

    `contents` needs commitments, risks with their actions, recommendations and events; kinds that it does not
    hold are left out. A window that closes has an `expiry` besides. What fell, was met, done or closed is
    there with the sign `over`.
    """
    found = (*_commitments(contents, today), *_risks(contents, today), *_advice(contents, today))
    return tuple(sorted(found, key=_order))


def _order(entry: TimelineEntry) -> tuple[date, date, int, int]:
    return entry.first, entry.last, KINDS.index(entry.kind), int(entry.label[1:])


def _commitments(contents: Contents, today: date) -> Iterator[TimelineEntry]:
    for one in contents.commitments:
        closes = one.closes if is_date(one.closes) else ""
        stands = standing(one, today)
        if is_date(one.start):
            yield _entry("window", one, one.start, stands, end=closes, is_computed=one.is_computed)
        if closes:
            yield _entry("expiry", one, closes, stands, is_computed=one.is_computed)
        if is_date(one.review_date):
            yield _entry("review", one, one.review_date, _until(one.review_date, today, not one.is_live))


def _risks(contents: Contents, today: date) -> Iterator[TimelineEntry]:
    for risk in contents.risks:
        is_over = not risk.is_live
        if is_date(risk.review_date):
            yield _entry("review", risk, risk.review_date, _until(risk.review_date, today, is_over))
        for action in contents.actions_of.get(risk.id, ()):
            if is_date(action.due):
                stands: Stands = (tr("done"), "over") if action.done else _until(action.due, today, is_over)
                yield _entry("action", risk, action.due, stands, title=action.text, part_id=action.id)


def _advice(contents: Contents, today: date) -> Iterator[TimelineEntry]:
    for asked in contents.recommendations:
        if is_date(asked.due):
            decided: Stands = (word("decided"), "over")
            yield _entry(
                "decision", asked, asked.due, decided if asked.decision else _until(asked.due, today, False)
            )
    for event in contents.events:
        if is_date(event.date):
            stands: Stands = (tr("planned") if first_day(event.date) > today else "", "")
            end = event.end if is_date(event.end) else ""
            yield _entry("event", event, event.date, stands, end=end)


def _entry(
    kind: EntryKind,
    record: Commitment | Risk | Recommendation | Event,
    start: str,
    stands: Stands,
    *,
    end: str = "",
    title: str = "",
    is_computed: bool = False,
    part_id: str = "",
) -> TimelineEntry:
    return TimelineEntry(
        kind=kind,
        record_kind=NAMES[type(record)],
        record_id=record.id,
        label=record.label,
        title=title or record.title,
        start=start,
        end=end,
        state=stands[0],
        sign=stands[1],
        is_computed=is_computed,
        part_id=part_id,
    )


def standing(commitment: Commitment, today: date) -> Stands:
    """Return how a commitment's window stands today, in words, and its sign."""
    if not commitment.is_live:
        return word(commitment.outcome or commitment.status), "over"
    if is_date(commitment.start) and (ahead := (first_day(commitment.start) - today).days) > 0:
        return tr("starts in %n day(s)", "", ahead), ""
    left = commitment.days_left(today)
    if left is None:
        return "", ""
    if left < 0:
        return tr("expired %n day(s) ago", "", -left), "late"
    return tr("%n day(s) left", "", left) if left else tr("last day today"), "soon" if left <= SOON else ""


def days(count: int) -> str:
    """Return a number of days in words, such as `1 day` and `1,200 days`."""
    return tr("%n day(s)", "", count)


def _until(day: str, today: date, is_over: bool) -> Stands:
    left = (last_day(day) - today).days
    if is_over:
        return word("closed"), "over"
    if left < 0:
        return tr("%n day(s) overdue", "", -left), "late"
    return tr("due in %n day(s)", "", left) if left else tr("due today"), "soon" if left <= SOON else ""
