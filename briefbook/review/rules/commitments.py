"""Commitments: windows that close, what bears them out, their verification, sequence and progress."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from briefbook.domain.claim import FALLEN
from briefbook.domain.commitment import Commitment, share_delivered
from briefbook.domain.contents import Contents
from briefbook.domain.date_words import in_words
from briefbook.domain.dates import first_day, is_date, last_day
from briefbook.domain.timeline import SOON
from briefbook.domain.vocabulary import word
from briefbook.review.finding import Finding
from briefbook.review.rules.paper import Paper, cites_anything, paper_of
from briefbook.translation import tr, tr_noop

BEHIND = Decimal("0.2")
"""How much of a window may have passed beyond the share that was delivered."""

_TALK = ("joint statement", "dialogue")
"""Kinds of which it is plain whether they came about."""


class CommitmentRules:
    """The rules for one commitment after another."""

    def __init__(self, contents: Contents, today: date) -> None:
        self._contents = contents
        self._today = today

    def of(self, one: Commitment) -> Iterator[Finding]:
        """Yield what a commitment needs; what is met, dropped or fallen needs nothing any more."""
        if not one.is_live:
            return
        paper = paper_of(one, self._contents)
        yield from self._window(paper, one)
        yield from self._told(paper, one)
        yield from paper.reviewed(one.review_date, self._today)
        yield from self._progress(paper, one)
        yield from self._sequence(paper, one)

    def _window(self, paper: Paper, one: Commitment) -> Iterator[Finding]:
        left = one.days_left(self._today)
        day = in_words(one.closes)
        on = tr("on {date}", date=day) if len(one.closes) == 10 else tr("with the end of {date}", date=day)
        if left is not None and left < 0 and one.outcome in ("", "still open"):
            says = tr(
                "{paper} expired {on}, %n day(s) ago, and still stands.", "", -left, paper=paper.called, on=on
            )
            yield paper.found("expired", says, what=one.closes)
        elif one.expires_within(SOON, self._today):
            yield paper.found("expiring", _expires(paper, left or 0, on), what=one.closes)
        yield from paper.backwards(one.start, one.closes)
        if not is_date(one.as_of):
            says = tr("{paper} has no as-of date.", paper=paper.called)
            if one.is_computed:
                template = tr_noop("{paper} ends on {date} by our count, but nobody says as of when.")
                says = tr(template, paper=paper.called, date=day)
            yield paper.found("no as-of date", says, is_serious=one.is_computed)

    def _told(self, paper: Paper, one: Commitment) -> Iterator[Finding]:
        if not one.passage_id and not cites_anything(one):
            says = tr("{paper} has no passage with its words, and cites nothing.", paper=paper.called)
            is_firm = one.status in ("confirmed", "official")
            yield paper.found("no evidence", says, is_serious=is_firm)
        if one.kind == "purchase" and not (one.quantity and one.unit):
            if not one.quantity:
                says, lacks = tr("{paper} is a purchase without a quantity.", paper=paper.called), "quantity"
            else:
                says, lacks = tr("{paper} is a purchase without a unit.", paper=paper.called), "unit"
            yield paper.found("no quantity", says, what=lacks)
        is_seen = one.verification or self._contents.involved(one.id, "guarantees")
        if not is_seen and one.kind not in _TALK:
            says = tr("{paper} does not say how it is verified.", paper=paper.called)
            yield paper.found("no verification", says)
        if not one.owner:
            says = tr("{paper} has no owner or working group.", paper=paper.called)
            yield paper.found("no owner", says, what="")
        if one.reversible in ("yes", "partly") and not one.reversal:
            says = tr("{paper} is reversible, but does not say how.", paper=paper.called)
            if one.reversible == "partly":
                says = tr("{paper} is partly reversible, but does not say how.", paper=paper.called)
            yield paper.found("no way back", says)

    def _progress(self, paper: Paper, one: Commitment) -> Iterator[Finding]:
        log = self._contents.progress_of.get(one.id, [])
        for entry in log:
            if entry.kind == "trouble" and not entry.settled:
                says = tr(
                    "{paper} had trouble on {date} that is not settled.",
                    paper=paper.called,
                    date=in_words(entry.date),
                )
                if entry.text:
                    says = tr(
                        "{paper} had trouble on {date} that is not settled: “{words}”.",
                        paper=paper.called,
                        date=in_words(entry.date),
                        words=entry.text.rstrip("."),
                    )
                yield paper.found("open trouble", says, what=f"{entry.date} {entry.text}")
        share, elapsed = share_delivered(one, log), self._elapsed(one)
        if share is not None and elapsed is not None and share < elapsed - BEHIND:
            says = tr(
                "{paper} has {share} % of its quantity after {elapsed} % of its window.",
                paper=paper.called,
                share=f"{share:.0%}".rstrip("%"),
                elapsed=f"{elapsed:.0%}".rstrip("%"),
            )
            yield paper.found("behind schedule", says, what=f"{share:.2f}")

    def _elapsed(self, one: Commitment) -> Decimal | None:
        """Return which part of the window has passed, at most 1; `None` before it opens, or without one."""
        if not (is_date(one.start) and is_date(one.closes)):
            return None
        first, last = first_day(one.start), last_day(one.closes)
        if self._today <= first or last <= first:
            return None
        return min(Decimal(1), Decimal((self._today - first).days) / (last - first).days)

    def _sequence(self, paper: Paper, one: Commitment) -> Iterator[Finding]:
        for dependency in self._contents.dependencies_of.get(one.id, ()):
            first = self._contents.commitment_by_id.get(dependency.on_id)
            if first is None:
                continue
            became = first.status if first.status in FALLEN else ""
            became = became or {"dropped": "dropped", "not met": "not met"}.get(first.outcome, "")
            if became:
                says = tr(
                    "{paper} waits for {first}, which was {became}.",
                    paper=paper.called,
                    first=first.label,
                    became=word(became),
                )
                yield paper.found("broken sequence", says, what=f"{first.label} {became}")
            elif first.outcome != "met" and _ends_after(first, one):
                says = tr(
                    "{paper} closes ({date}) before {first} does, for which it waits ({later}).",
                    paper=paper.called,
                    date=in_words(one.closes),
                    first=first.label,
                    later=in_words(first.closes),
                )
                what = f"{first.label} {first.closes} {one.closes}"
                yield paper.found("broken sequence", says, what=what, is_serious=False)


def _ends_after(first: Commitment, one: Commitment) -> bool:
    """Return whether what has to come first surely closes after what waits for it."""
    if not (is_date(first.closes) and is_date(one.closes)):
        return False
    return first_day(first.closes) > last_day(one.closes)


def _expires(paper: Paper, left: int, on: str) -> str:
    if left == 0:
        return tr("{paper} expires today, {on}.", paper=paper.called, on=on)
    if left == 1:
        return tr("{paper} expires tomorrow, {on}.", paper=paper.called, on=on)
    return tr("{paper} expires in %n days, {on}.", "", left, paper=paper.called, on=on)
