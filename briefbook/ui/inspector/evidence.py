"""What a text rests on: the passages, sources and claims it cites, and the citations that lead nowhere."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from briefbook.domain.citation import citations_in
from briefbook.domain.claim import Claim
from briefbook.domain.counts import in_a_row
from briefbook.domain.kinds import KINDS
from briefbook.domain.passage import Passage
from briefbook.domain.source import Source
from briefbook.store.book import Book
from briefbook.store.citations import Cited
from briefbook.store.naming import called
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.evidence_card import EvidenceCard
from briefbook.ui.inspector.parts import LinkRow
from briefbook.ui.kinds import ICONS


@dataclass(frozen=True)
class Evidence:
    """A source that is cited, or a passage of it, itself or through a claim."""

    source: Source
    passage: Passage | None
    locator: str
    through: str = ""
    """What it has to do with the claim that is cited, such as `For C3`."""

    @property
    def place(self) -> tuple[str, ...]:
        """What tells it from other evidence."""
        return self.source.id, self.passage.id if self.passage else "", self.locator, self.through


@dataclass(frozen=True)
class CitedIn:
    """A text that cites: its kind and id, and what it is called."""

    kind: str
    record_id: str
    words: str


def evidence_of(book: Book, text: str) -> tuple[list[Evidence], list[str]]:
    """Return what a text cites, each once and in order, and the citations that lead nowhere.

    In the place of a claim stands its evidence.
    """
    cited = list(dict.fromkeys(citations_in(text)))
    sources = book.sources.with_keys({one.key for one in cited if one.claim_number is None})
    passages = book.passages.numbered_of(
        {(sources[one.key].id, one.number) for one in cited if one.key in sources and one.number is not None}
    )
    found: dict[tuple[str, ...], Evidence] = {}
    lost: list[str] = []
    for citation in cited:
        if citation.claim_number is not None:
            claim = book.claims.numbered(citation.claim_number)
            if claim is None:
                lost.append(f"[{citation.label}]")
            else:
                found |= {one.place: one for one in _behind(book, claim) if one.place not in found}
            continue
        source = sources.get(citation.key)
        passage = None
        if source is not None and citation.number is not None:
            passage = passages.get((source.id, citation.number))
        if source is None or (citation.number is not None and passage is None):
            lost.append(f"[{citation.label}]")
        else:
            evidence = Evidence(source, passage, citation.locator)
            found.setdefault(evidence.place, evidence)
    return list(found.values()), list(dict.fromkeys(lost))


def claims_cited(book: Book, text: str) -> list[Claim]:
    """Return the claims that a text cites, each once and in order."""
    numbers = (citation.claim_number for citation in citations_in(text))
    claims = (book.claims.numbered(number) for number in dict.fromkeys(numbers) if number is not None)
    return [claim for claim in claims if claim is not None]


def lost_sentence(lost: list[str]) -> str:
    """Return a sentence about citations that lead nowhere; nothing if there are none."""
    if not lost:
        return ""
    if len(lost) == 1:
        return tr("A citation leads nowhere: {citation}", citation=lost[0])
    return tr("%n citations lead nowhere: {citations}", "", len(lost), citations=in_a_row(lost))


def cited_in(book: Book, cited: Iterable[Cited]) -> list[CitedIn]:
    """Return the texts that citations stand in, each once: issues in the outline's order, then the others."""
    cited_ = list(cited)
    ids = {one.record_id for one in cited_}
    if not ids:
        return []
    found = [
        CitedIn("issue", entry.issue.id, f"{entry.number} {entry.issue.title}")
        for entry in book.issues.outline()
        if entry.issue.id in ids
    ]
    others = {one.record_id: one.kind for one in cited_ if one.kind != "issue"}
    papers = [(kind, book.by_kind[KINDS[kind]].find(record_id)) for record_id, kind in others.items()]
    order = list(KINDS)
    papers.sort(key=lambda one: (order.index(one[0]), getattr(one[1], "number", 0)))
    return [*found, *(CitedIn(kind, one.id, called(one, book)) for kind, one in papers if one)]


def name_of(source: Source) -> str:
    """Return a source in a few words, such as “City of Lindon 2025”."""
    year = source.published[:4]
    who = source.publisher or source.author
    return " ".join(filter(None, (who, year))) if who else source.title


def evidence_widget(desk: Desk, evidence: Evidence) -> QWidget:
    """Return a card with the passage, or a line with the source, that leads to it."""
    way, source, passage = desk.wayfinder, evidence.source, evidence.passage
    place = f", {evidence.locator}" if evidence.locator else ""
    if passage is None:
        lead = partial(way.source_wanted.emit, source.id, None)
        return LinkRow(desk.icons.icon("file-text", "muted"), f"{source.title}{place}", lead)
    caption = " · ".join(filter(None, (evidence.through, f"{name_of(source)}{place}")))
    card = EvidenceCard(desk.theme, passage.quote, caption, passage.colour)
    card.clicked.connect(partial(way.passage_wanted.emit, passage.id))
    return card


def cited_in_widget(desk: Desk, place: CitedIn) -> QWidget:
    """Return a line that leads to a text that cites."""
    icon = desk.icons.icon(ICONS[place.kind], "muted")
    return LinkRow(icon, place.words, partial(desk.wayfinder.show, place.kind, place.record_id))


def _behind(book: Book, claim: Claim) -> Iterator[Evidence]:
    for one in book.evidence.of_claim(claim.id):
        passage = book.passages.get(one.passage_id)
        source = book.sources.get(passage.source_id)
        speaks_for, against = tr("For {claim}", claim=claim.label), tr("Against {claim}", claim=claim.label)
        yield Evidence(source, passage, "", speaks_for if one.stance == "for" else against)
