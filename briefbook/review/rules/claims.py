"""Claims: what bears them out, whose voices, and as of when."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from briefbook.domain.claim import FALLEN, Claim
from briefbook.domain.contents import Contents
from briefbook.domain.date_words import in_words
from briefbook.domain.dates import is_date, last_day
from briefbook.domain.version import Anchoring
from briefbook.domain.vocabulary import word
from briefbook.review.finding import Finding, found
from briefbook.review.rules.texts import Text, excerpt
from briefbook.translation import tr, tr_noop

_WENT: Final = tr_noop(
    "{claim} rests on {passage}, which may have moved in the newer version of its source: “{statement}”."
)
_LOST: Final = tr_noop(
    "{claim} rests on {passage}, which was not found in the newer version of its source: “{statement}”."
)
CONFIRMED, REPORTED, ANALYSIS = "confirmed", "reported", "analysis"


class ClaimRules:
    """The rules for one claim after another; what is looked up for all of them is looked up once."""

    def __init__(
        self,
        contents: Contents,
        cited: Mapping[str, Text],
        awaiting: Mapping[str, Anchoring],
        today: date,
        oldest: int,
    ) -> None:
        self._contents = contents
        self._cited = cited
        self._today = today
        self._earliest = today - timedelta(days=min(oldest, today.toordinal() - 1))
        self._awaiting = awaiting
        self._keys = {source.id: source.key for source in contents.sources}

    def of(self, claim: Claim) -> Iterator[Finding]:
        """Yield what a claim needs; what was superseded or withdrawn needs nothing any more."""
        if claim.status in FALLEN:
            return
        passages = self._contents.passages_for(claim.id)
        if not passages:
            says = tr_noop("{claim} has no passage that bears it out: “{statement}”.")
            yield self._found(claim, "no evidence", says)
        elif claim.status == CONFIRMED or (claim.status == REPORTED and claim.id in self._cited):
            # what is official, proposed, expected or analysis is one side’s or one person’s by its nature
            voices = self._contents.voices.behind(passages)
            if len(voices) == 1:
                says = tr_noop(
                    "{claim} is called {status}, but rests on one voice alone, {voice}: “{statement}”."
                )
                values = {"status": word(claim.status), "voice": voices[0].name}
                is_serious = claim.status == CONFIRMED
                yield self._found(claim, "one voice", says, values, is_serious=is_serious)
        yield from self._dated(claim)
        for passage in passages:
            key = f"@{self._keys.get(passage.source_id, '?')}#{passage.number}"
            awaiting = self._awaiting.get(passage.id)
            if awaiting:
                what = f"{key} version {awaiting.version}"
                says = _WENT if awaiting.outcome == "moved" else _LOST
                yield self._found(claim, "moved evidence", says, {"passage": key}, what=what)
            source = self._contents.source_by_id.get(passage.source_id)
            # what was there when the source fell bears a flag
            if source and source.standing and (claim.id, source.id) not in self._contents.flagged:
                says = tr_noop("{claim} rests on {passage}, whose source was {standing}: “{statement}”.")
                values = {"passage": key, "standing": word(source.standing)}
                what = f"{key} {source.standing}"
                yield self._found(claim, "fallen evidence", says, values, what=what)

    def _dated(self, claim: Claim) -> Iterator[Finding]:
        is_used = claim.id in self._cited or bool(claim.issue_id)
        if not is_date(claim.as_of):
            says = tr_noop("{claim} has no as-of date: “{statement}”.")
            yield self._found(claim, "no as-of date", says, is_serious=False)
        elif is_used and claim.status != ANALYSIS and last_day(claim.as_of) < self._earliest:
            # a judgement is as old as it is; what is in motion, and what was so, may have been overtaken
            days = (self._today - last_day(claim.as_of)).days
            says = tr_noop("{claim} is as of {date}, {ago}: “{statement}”.")
            values = {"date": in_words(claim.as_of), "ago": tr("%n day(s) ago", "", days)}
            yield self._found(claim, "old claim", says, values, what=claim.as_of)

    def _found(
        self,
        claim: Claim,
        rule: str,
        says: str,
        values: Mapping[str, str] = MappingProxyType({}),
        *,
        what: str = "",
        is_serious: bool | None = None,
    ) -> Finding:
        statement = excerpt(claim.statement)
        sentence = tr(says, claim=claim.label, statement=statement, **values)
        return found(
            rule,
            "claim",
            claim.id,
            claim.label,
            sentence,
            what=what or f"{claim.status}: {claim.statement}",
            is_serious=is_serious,
        )
