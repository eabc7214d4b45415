"""Claims: what bears them out, whose voices, and as of when."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from briefbook.domain.claim import FALLEN, Claim
from briefbook.domain.contents import Contents
from briefbook.domain.date_words import in_words
from briefbook.domain.dates import is_date, last_day
from briefbook.domain.version import Anchoring
from briefbook.review.finding import Finding, found
from briefbook.review.rules.citing import where_it_went
from briefbook.review.rules.texts import Text, excerpt

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
            yield self._found(claim, "no evidence", "has no passage that bears it out")
        elif claim.status == CONFIRMED or (claim.status == REPORTED and claim.id in self._cited):
            # what is official, proposed, expected or analysis is one side’s or one person’s by its nature
            voices = self._contents.voices.behind(passages)
            if len(voices) == 1:
                says = f"is called {claim.status}, but rests on one voice alone, {voices[0].name}"
                yield self._found(claim, "one voice", says, is_serious=claim.status == CONFIRMED)
        yield from self._dated(claim)
        for passage in passages:
            key = f"@{self._keys.get(passage.source_id, '?')}#{passage.number}"
            awaiting = self._awaiting.get(passage.id)
            if awaiting:
                says = f"rests on {key}, which {where_it_went(awaiting)} in the newer version of its source"
                yield self._found(claim, "moved evidence", says, what=f"{key} version {awaiting.version}")
            source = self._contents.source_by_id.get(passage.source_id)
            # what was there when the source fell bears a flag
            if source and source.standing and (claim.id, source.id) not in self._contents.flagged:
                says = f"rests on {key}, whose source was {source.standing}"
                yield self._found(claim, "fallen evidence", says, what=f"{key} {source.standing}")

    def _dated(self, claim: Claim) -> Iterator[Finding]:
        is_used = claim.id in self._cited or bool(claim.issue_id)
        if not is_date(claim.as_of):
            yield self._found(claim, "no as-of date", "has no as-of date", is_serious=False)
        elif is_used and claim.status != ANALYSIS and last_day(claim.as_of) < self._earliest:
            # a judgement is as old as it is; what is in motion, and what was so, may have been overtaken
            days = (self._today - last_day(claim.as_of)).days
            says = f"is as of {in_words(claim.as_of)}, {days} days ago"
            yield self._found(claim, "old claim", says, what=claim.as_of)

    def _found(
        self, claim: Claim, rule: str, says: str, *, what: str = "", is_serious: bool | None = None
    ) -> Finding:
        sentence = f"{claim.label} {says}: “{excerpt(claim.statement)}”."
        return found(
            rule,
            "claim",
            claim.id,
            claim.label,
            sentence,
            what=what or f"{claim.status}: {claim.statement}",
            is_serious=is_serious,
        )
