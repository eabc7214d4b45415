"""The register: how risks are rated, what is done about them, and what is watched for."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cached_property

from briefbook.domain.contents import Contents
from briefbook.domain.date_words import in_words
from briefbook.domain.dates import first_day, is_date
from briefbook.domain.matrix import Rating
from briefbook.domain.risk import Risk
from briefbook.review.finding import Finding
from briefbook.review.rules.paper import Paper, cites_anything
from briefbook.translation import tr, tr_noop

_KEPT = ("accept", "watch")
"""Responses under which a risk stays where it is: its target is how things stand."""

_HAPPENED = re.compile(
    r"\b(?:(?:has|have)\s+(?:now\s+|already\s+|since\s+|just\s+)*(?:been\s+)?|(?:was|were)\s+(?:already\s+)?|already\s+)"
    r"(?:happened|occurred|materiali[sz]ed|taken\s+place|come\s+true|collapsed|failed|fallen\s+through|broken\s+down"
    r"|lapsed|expired|leaked|withdrawn|signed|imposed|suspended|cancell?ed|run\s+out)\b",
    re.IGNORECASE,
)
_HANGS_ON = re.compile(
    r"\b(?:if|unless|until|once|when|after|before|because|since|as|that|which|who|whether|what|had|than|by\s+the\s+time|not)\b",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"[\W_]+")


class RegisterRules:
    """The rules for one risk after another."""

    def __init__(self, contents: Contents, today: date) -> None:
        self._contents = contents
        self._matrix = contents.matrix
        self._today = today

    def of(self, risk: Risk) -> Iterator[Finding]:
        """Yield what a risk needs; what is closed needs nothing any more."""
        paper = Paper("risk", risk.id, risk.label, tr("“{name}”", name=f"{risk.label} {risk.title}"))
        if risk.status == "occurred" and risk.rating:
            says = tr("{paper} has occurred, and is still rated as if it could happen.", paper=paper.called)
            yield paper.found("already happened", says, what="occurred")
        if not risk.is_live:
            return
        if not risk.owner:
            yield paper.found("no owner", tr("{paper} has no owner.", paper=paper.called), what="")
        yield from self._rated(paper, risk)
        yield from self._treated(paper, risk)
        yield from self._watched(paper, risk)
        yield from self._happened(paper, risk)

    def _rated(self, paper: Paper, risk: Risk) -> Iterator[Finding]:
        rating, target = risk.rating, risk.rated("target")
        told = self._matrix.told
        if rating is None:
            yield paper.found("no rating", tr("{paper} is not rated as things stand.", paper=paper.called))
        if target is None and risk.response not in _KEPT:
            yield paper.found("no target", tr("{paper} has no target rating.", paper=paper.called))
        if rating and target and self._is_worse(target, rating):
            says = tr(
                "{paper} is {rating}, and its target is worse: {target}.",
                paper=paper.called,
                rating=told(rating),
                target=told(target),
            )
            yield paper.found("worse target", says, what=f"{told(rating)}: {told(target)}")
        if rating and not _holds(risk, rating):
            says = tr(
                "{paper} is {rating}, which its range does not hold.", paper=paper.called, rating=told(rating)
            )
            yield paper.found("range beside rating", says, what=told(rating))
        if risk.breaches(self._matrix):
            says = tr(
                "{paper} is {rating}, beyond what is tolerated.", paper=paper.called, rating=told(rating)
            )
            yield paper.found("tolerance breached", says, what=told(rating))

    def _treated(self, paper: Paper, risk: Risk) -> Iterator[Finding]:
        actions = self._contents.actions_of.get(risk.id, ())
        if risk.response == "reduce" and not actions:
            says = tr("{paper} is to be reduced, but has no action.", paper=paper.called)
            yield paper.found("no action", says)
        for action in actions:
            if action.is_overdue(self._today.isoformat()):
                says = tr(
                    "{paper} has an action that was due on {date}: “{action}”.",
                    paper=paper.called,
                    date=in_words(action.due),
                    action=action.text.rstrip("."),
                )
                yield paper.found("overdue action", says, what=f"{action.due} {action.text}")
        if risk.response == "accept" and not risk.review_date:
            says = tr("{paper} is accepted without a review date.", paper=paper.called)
            yield paper.found("no review date", says)
        yield from paper.reviewed(risk.review_date, self._today)

    def _watched(self, paper: Paper, risk: Risk) -> Iterator[Finding]:
        if not cites_anything(risk):
            says = tr("{paper} cites nothing in any of its texts.", paper=paper.called)
            yield paper.found("no evidence", says, is_serious=False)
        indicators = self._contents.indicators_of.get(risk.id, ())
        if not indicators:
            yield paper.found(
                "no indicator", tr("{paper} has no early-warning indicator.", paper=paper.called)
            )
        rated = [
            one.rated_at[:10]
            for one in self._contents.notes_of_risk.get(risk.id, ())
            if one.which == "current"
        ]
        for sign in indicators:
            if sign.is_tripped and not (sign.seen_on and rated and rated[-1] >= sign.seen_on):
                template = tr_noop("{paper} has an indicator that was tripped: “{sign}”.")
                if sign.seen_on:
                    template = tr_noop("{paper} has an indicator that was tripped on {date}: “{sign}”.")
                text, seen = sign.text.rstrip("."), in_words(sign.seen_on)
                says = tr(template, paper=paper.called, sign=text, date=seen)
                yield paper.found("indicator tripped", says, what=f"{sign.seen_on} {sign.text}")

    def _happened(self, paper: Paper, risk: Risk) -> Iterator[Finding]:
        if where := self._known.get(_plain(risk.title)):
            says = tr(
                "{paper} is kept as a risk, though {where} says that it happened.",
                paper=paper.called,
                where=where,
            )
            yield paper.found("already happened", says, what=where)
            return
        for words in (risk.title, risk.event):
            happened = _HAPPENED.search(words)
            if happened and not _HANGS_ON.search(words, 0, happened.start()) and "?" not in words:
                says = tr(
                    "{paper} is kept as a risk, but says “{words}”.", paper=paper.called, words=happened[0]
                )
                yield paper.found("already happened", says, what=words, is_serious=False)
                return

    def _is_worse(self, target: Rating, rating: Rating) -> bool:
        """Return whether a target is in a worse band, or worse on one axis and no better on the other."""
        steps = (target.likelihood - rating.likelihood, target.impact - rating.impact)
        if min(steps) >= 0:
            return max(steps) > 0
        matrix = self._matrix
        return target in matrix and rating in matrix and matrix.band(target) > matrix.band(rating)

    @cached_property
    def _known(self) -> dict[str, str]:
        """What happened, by its words, with where that is said."""
        happened = {
            _plain(event.title): event.label
            for event in self._contents.events
            if is_date(event.date) and first_day(event.date) <= self._today
        }
        held = (one for one in self._contents.claims if one.status in ("confirmed", "official"))
        return {_plain(claim.statement): claim.label for claim in held} | happened


def _holds(risk: Risk, rating: Rating) -> bool:
    return all(
        (least or now) <= now <= (most or now)
        for least, now, most in (
            (risk.least_likelihood, rating.likelihood, risk.most_likelihood),
            (risk.least_impact, rating.impact, risk.most_impact),
        )
    )


def _plain(words: str) -> str:
    return " ".join(_LETTERS.sub(" ", words).casefold().split())
