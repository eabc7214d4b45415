"""What in a book needs attention before its memo goes out."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from itertools import chain

from briefbook.domain.claim import Claim
from briefbook.domain.contents import Contents
from briefbook.review.finding import RULES, SERIOUS, Finding
from briefbook.review.rules.acronyms import unexplained_acronyms
from briefbook.review.rules.citing import cited_claims, citing, contradictions, unresolved, untold
from briefbook.review.rules.claims import ClaimRules
from briefbook.review.rules.figures import cited_figures, uncited_figures
from briefbook.review.rules.judgements import claims_with_both, judgements
from briefbook.review.rules.quoting import changed_quotations, uncited_quotations
from briefbook.review.rules.records import details, flags, header, ownerless
from briefbook.review.rules.scales import mixed_scales
from briefbook.review.rules.texts import Text, texts_of

__all__ = ["RULES", "SERIOUS", "Finding", "findings", "unresolved"]

CLAIMS_AT_ONCE = 100
"""How many claims are looked at before `progress` is asked again."""


def findings(
    contents: Contents,
    *,
    today: date,
    oldest: int = 30,
    language: str = "en",
    order: Sequence[str] = (),
    progress: Callable[[int, int], bool] = lambda done, total: True,
) -> list[Finding]:
    """Return what needs attention, in the order of the outline, then risks, claims, sources and the header.

    A claim is old after `oldest` days. English words are looked for where `language` is English. `order` has
    the ids of issues as the memo prints them; without it, it is that of the outline. Once
    `progress(done, total)` says no, what has been found so far is returned.
    """
    review = _Review(contents, today, oldest, language, order)
    steps = review.steps()
    for done, step in enumerate(steps):
        if not progress(done, len(steps)):
            break
        step()
    else:
        progress(len(steps), len(steps))
    return review.found()


class _Review:
    """One review of a book, step by step."""

    def __init__(
        self, contents: Contents, today: date, oldest: int, language: str, order: Sequence[str]
    ) -> None:
        self._contents = contents
        self._language = language
        self._in_english = language.split("-")[0].casefold() == "en"
        self._texts = tuple(texts_of(contents))
        self._places = {record_id: place for place, record_id in enumerate(order)}
        self._risks = {risk.id: risk for risk in contents.risks}
        self._claims = sorted(contents.claims, key=lambda claim: claim.number)
        self._awaiting = {one.passage_id: one for one in contents.anchorings}
        self._cited: dict[str, Text] = {}
        self._claim_rules = ClaimRules(contents, self._cited, self._awaiting, today, oldest)
        self._flags = flags(contents, self._texts)
        self._figures: frozenset[str] | None = None
        self._of_text: dict[str, list[Finding]] = {}
        self._of_claim: dict[str, list[Finding]] = {}
        self._rest: list[Finding] = []

    def steps(self) -> list[Callable[[], None]]:
        """Return what there is to do, in its order."""
        starts = range(0, len(self._claims), CLAIMS_AT_ONCE)
        return [
            *(partial(self._text, text) for text in self._texts),
            self._all_texts,
            *(partial(self._some_claims, self._claims[at : at + CLAIMS_AT_ONCE]) for at in starts),
            self._all_claims,
            self._others,
        ]

    def found(self) -> list[Finding]:
        """Return what was found so far: by texts in their order, then claims, then the rest."""
        found: list[Finding] = []
        for text in self._texts:
            in_text = self._of_text.get(text.record_id, [])
            found += sorted(in_text, key=lambda one: (one.start is not None, one.start or 0))
        for claim in self._claims:
            found += self._of_claim.get(claim.id, [])
        return found + self._rest

    def _text(self, text: Text) -> None:
        found = self._of_text.setdefault(text.record_id, [])
        found += uncited_figures(text, self._cited_figures, in_english=self._in_english)
        found += uncited_quotations(text)
        found += changed_quotations(self._contents, text, self._language)
        if text.about == "issue" and not found:
            found += untold(text, has_more=bool(self._contents.outline.children(text.record_id)))
        found += citing(self._contents, text, self._awaiting)
        if self._in_english:
            found += judgements(text)
        if text.record_id in self._risks:
            found += ownerless(self._risks[text.record_id])
        found += self._flags.get(text.about, {}).get(text.record_id, ())

    def _cited_figures(self) -> frozenset[str]:
        if self._figures is None:
            self._figures = cited_figures(self._texts)
        return self._figures

    def _all_texts(self) -> None:
        self._cited.update(cited_claims(self._texts, self._contents))
        for finding in mixed_scales(self._contents, self._texts, in_english=self._in_english):
            by_record = self._of_claim if finding.about == "claim" else self._of_text
            by_record.setdefault(finding.record_id, []).append(finding)
        # issues that the memo does not print come last, in the order of the outline
        in_order = sorted(self._texts, key=lambda text: self._places.get(text.record_id, len(self._places)))
        for finding in unexplained_acronyms(in_order):
            self._of_text.setdefault(finding.record_id, []).append(finding)

    def _some_claims(self, claims: Sequence[Claim]) -> None:
        for claim in claims:
            found = self._of_claim.setdefault(claim.id, [])
            found += self._claim_rules.of(claim)
            found += self._flags.get("claim", {}).get(claim.id, ())

    def _all_claims(self) -> None:
        with_both = claims_with_both(self._contents) if self._in_english else ()
        for finding in (*contradictions(self._contents, self._cited), *with_both):
            self._of_claim.setdefault(finding.record_id, []).append(finding)

    def _others(self) -> None:
        cited = frozenset(one.key for text in self._texts for one in text.prose.citations)
        for source in self._contents.sources:
            self._rest += details(source, cited)
            self._rest += self._flags.get("source", {}).get(source.id, ())
        for about, found in self._flags.items():
            if about not in ("issue", "risk", "claim", "source"):
                self._rest += chain(*found.values())
        self._rest += header(self._contents)
