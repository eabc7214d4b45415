"""What in a book needs attention before its memo goes out."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from itertools import chain

from briefbook.domain.claim import Claim
from briefbook.domain.contents import Contents
from briefbook.domain.kinds import KINDS, NAMES
from briefbook.domain.record import Record
from briefbook.review.finding import RULES, SERIOUS, Finding
from briefbook.review.rules.acronyms import unexplained_acronyms
from briefbook.review.rules.citing import cited_claims, citing, contradictions, unresolved, untold
from briefbook.review.rules.claims import ClaimRules
from briefbook.review.rules.figures import cited_figures, uncited_figures
from briefbook.review.rules.judgements import claims_with_both, judgements
from briefbook.review.rules.papers import PaperRules, papers_of
from briefbook.review.rules.quoting import changed_quotations, uncited_quotations
from briefbook.review.rules.records import conflicts, details, flags, header
from briefbook.review.rules.scales import mixed_scales
from briefbook.review.rules.texts import Text, texts_of

__all__ = ["RULES", "SERIOUS", "Finding", "findings", "unresolved"]

AT_ONCE = 100
"""How many claims or other papers are looked at before `progress` is asked again."""


def findings(
    contents: Contents,
    *,
    today: date,
    oldest: int = 30,
    language: str = "en",
    order: Sequence[str] = (),
    progress: Callable[[int, int], bool] = lambda done, total: True,
) -> list[Finding]:
    """Return what needs attention: by the outline, then risks and other papers, claims, sources, the header.

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
        self._papers = papers_of(contents)
        self._texts = tuple(texts_of(contents, self._papers))
        self._places = {record_id: place for place, record_id in enumerate(order)}
        self._claims = sorted(contents.claims, key=lambda claim: claim.number)
        self._awaiting = {one.passage_id: one for one in contents.anchorings}
        self._cited: dict[str, Text] = {}
        self._claim_rules = ClaimRules(contents, self._cited, self._awaiting, today, oldest)
        self._paper_rules = PaperRules(contents, today, oldest)
        self._flags = flags(contents, self._papers)
        self._figures: frozenset[str] | None = None
        self._of_text: dict[tuple[str, str], list[Finding]] = {}
        self._of_record: dict[str, list[Finding]] = {}
        self._rest: list[Finding] = []

    def steps(self) -> list[Callable[[], None]]:
        """Return what there is to do, in its order."""
        papers = range(0, len(self._papers), AT_ONCE)
        claims = range(0, len(self._claims), AT_ONCE)
        return [
            *(partial(self._text, text) for text in self._texts),
            self._all_texts,
            *(partial(self._some_papers, self._papers[at : at + AT_ONCE]) for at in papers),
            *(partial(self._some_claims, self._claims[at : at + AT_ONCE]) for at in claims),
            self._all_claims,
            self._others,
        ]

    def found(self) -> list[Finding]:
        """Return what was found so far: by texts and papers in their order, then claims, then the rest."""
        of_papers: dict[str, list[Finding]] = {paper.id: [] for paper in self._papers}
        found: list[Finding] = []
        for text in self._texts:
            in_text = self._of_text.get((text.record_id, text.field), [])
            place = of_papers.get(text.record_id, found)
            place += sorted(in_text, key=lambda one: (one.start is not None, one.start or 0))
        for record_id, in_texts in of_papers.items():
            found += (*self._of_record.get(record_id, ()), *in_texts)
        for claim in self._claims:
            found += self._of_record.get(claim.id, [])
        return found + self._rest

    def _text(self, text: Text) -> None:
        found = self._of_text.setdefault((text.record_id, text.field), [])
        if text.states:
            found += uncited_figures(text, self._cited_figures, in_english=self._in_english)
            found += uncited_quotations(text)
        found += changed_quotations(self._contents, text, self._language)
        if text.about == "issue" and not found:
            found += untold(text, has_more=bool(self._contents.outline.children(text.record_id)))
        found += citing(self._contents, text, self._awaiting)
        if self._in_english and text.states:
            found += judgements(text)
        if text.about == "issue":
            found += self._flags.get("issue", {}).get(text.record_id, ())

    def _cited_figures(self) -> frozenset[str]:
        if self._figures is None:
            self._figures = cited_figures(self._texts)
        return self._figures

    def _all_texts(self) -> None:
        self._cited.update(cited_claims(self._texts, self._contents))
        stating = [text for text in self._texts if text.states]
        for finding in mixed_scales(self._contents, stating, in_english=self._in_english):
            self._keep(finding)
        # issues that the memo does not print come last, in the order of the outline
        in_order = sorted(stating, key=lambda text: self._places.get(text.record_id, len(self._places)))
        for finding in unexplained_acronyms(in_order):
            self._keep(finding)

    def _keep(self, finding: Finding) -> None:
        """Keep a finding with the text in which it is, or with its record."""
        if finding.field:
            self._of_text.setdefault((finding.record_id, finding.field), []).append(finding)
        else:
            self._of_record.setdefault(finding.record_id, []).append(finding)

    def _some_papers(self, papers: Sequence[Record]) -> None:
        for paper in papers:
            found = self._of_record.setdefault(paper.id, [])
            found += self._paper_rules.of(paper)
            found += self._flags.get(NAMES[type(paper)], {}).get(paper.id, ())

    def _some_claims(self, claims: Sequence[Claim]) -> None:
        for claim in claims:
            found = self._of_record.setdefault(claim.id, [])
            found += self._claim_rules.of(claim)
            found += self._flags.get("claim", {}).get(claim.id, ())

    def _all_claims(self) -> None:
        with_both = claims_with_both(self._contents) if self._in_english else ()
        for finding in (*contradictions(self._contents, self._cited), *with_both):
            self._of_record.setdefault(finding.record_id, []).append(finding)

    def _others(self) -> None:
        cited = frozenset(one.key for text in self._texts for one in text.prose.citations)
        for source in self._contents.sources:
            self._rest += details(source, cited)
            self._rest += self._flags.get("source", {}).get(source.id, ())
        for about, found in self._flags.items():
            if about not in KINDS:
                self._rest += chain(*found.values())
        self._rest += conflicts(self._contents)
        self._rest += header(self._contents)
