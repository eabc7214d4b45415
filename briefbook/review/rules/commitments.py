"""Commitments: windows that close, what bears them out, their verification, sequence and progress."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from briefbook.domain.claim import FALLEN
from briefbook.domain.commitment import Commitment, share_delivered
from briefbook.domain.contents import Contents
from briefbook.domain.date_words import in_words
from briefbook.domain.dates import first_day, is_date, last_day
from briefbook.domain.timeline import SOON, days
from briefbook.review.finding import Finding
from briefbook.review.rules.paper import Paper, cites_anything, paper_of

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
        on = f"on {day}" if len(one.closes) == 10 else f"with the end of {day}"
        if left is not None and left < 0 and one.outcome in ("", "still open"):
            says = f"expired {on}, {days(-left)} ago, and still stands"
            yield paper.found("expired", says, what=one.closes)
        elif one.expires_within(SOON, self._today):
            when = {0: "today", 1: "tomorrow"}.get(left or 0, f"in {left} days")
            yield paper.found("expiring", f"expires {when}, {on}", what=one.closes)
        yield from paper.backwards(one.start, one.closes)
        if not is_date(one.as_of):
            says = "has no as-of date"
            if one.is_computed:
                says = f"ends on {day} by our count, but nobody says as of when"
            yield paper.found("no as-of date", says, is_serious=one.is_computed)

    def _told(self, paper: Paper, one: Commitment) -> Iterator[Finding]:
        if not one.passage_id and not cites_anything(one):
            says = "has no passage with its words, and cites nothing"
            is_firm = one.status in ("confirmed", "official")
            yield paper.found("no evidence", says, is_serious=is_firm)
        if one.kind == "purchase" and not (one.quantity and one.unit):
            lacks = "quantity" if not one.quantity else "unit"
            yield paper.found("no quantity", f"is a purchase without a {lacks}", what=lacks)
        is_seen = one.verification or self._contents.involved(one.id, "guarantees")
        if not is_seen and one.kind not in _TALK:
            yield paper.found("no verification", "does not say how it is verified")
        if not one.owner:
            yield paper.found("no owner", "has no owner or working group", what="")
        if one.reversible in ("yes", "partly") and not one.reversal:
            partly = "partly " if one.reversible == "partly" else ""
            yield paper.found("no way back", f"is {partly}reversible, but does not say how")

    def _progress(self, paper: Paper, one: Commitment) -> Iterator[Finding]:
        log = self._contents.progress_of.get(one.id, [])
        for entry in log:
            if entry.kind == "trouble" and not entry.settled:
                words = f": “{entry.text.rstrip('.')}”" if entry.text else ""
                says = f"has a trouble of {in_words(entry.date)} that is not settled{words}"
                yield paper.found("open trouble", says, what=f"{entry.date} {entry.text}")
        share, elapsed = share_delivered(one, log), self._elapsed(one)
        if share is not None and elapsed is not None and share < elapsed - BEHIND:
            says = f"has {share:.0%} of its quantity after {elapsed:.0%} of its window".replace("%", " %")
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
                says = f"waits for {first.label}, which was {became}"
                yield paper.found("broken sequence", says, what=f"{first.label} {became}")
            elif first.outcome != "met" and _ends_after(first, one):
                says = (
                    f"closes on {in_words(one.closes)}, before {first.label} does, for which it waits"
                    f" ({in_words(first.closes)})"
                )
                what = f"{first.label} {first.closes} {one.closes}"
                yield paper.found("broken sequence", says, what=what, is_serious=False)


def _ends_after(first: Commitment, one: Commitment) -> bool:
    """Return whether what has to come first surely closes after what waits for it."""
    if not (is_date(first.closes) and is_date(one.closes)):
        return False
    return first_day(first.closes) > last_day(one.closes)
