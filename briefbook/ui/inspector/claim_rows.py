"""Claims as rows that lead to them."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from briefbook.domain.claim import FALLEN, SUPERSEDED_BY, Claim
from briefbook.domain.counts import in_a_row
from briefbook.domain.date_words import in_words
from briefbook.domain.vocabulary import capital_word
from briefbook.store.book import Book
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.parts import MOST, Section
from briefbook.ui.inspector.record_row import RecordRow
from briefbook.ui.kinds import ICONS


@dataclass(frozen=True)
class ListedClaim:
    """A claim as it is listed somewhere, with what it is there."""

    claim: Claim
    about: str = ""
    """Such as `cited here` or `this speaks for it`."""


def claim_row(desk: Desk, listed: ListedClaim) -> QWidget:
    """Return a row with a claim, its status and as-of date; a fallen one's in the colour of a warning."""
    claim = listed.claim
    as_of = tr("as of {date}", date=in_words(claim.as_of)) if claim.as_of else ""
    about = " · ".join(filter(None, (capital_word(claim.status), as_of, listed.about)))
    icon = desk.icons.icon(ICONS["claim"], "muted")
    lead = partial(desk.wayfinder.claim_wanted.emit, claim.id)
    level = "warning" if claim.status in FALLEN or claim.status == "disputed" else ""
    return RecordRow(desk.theme, icon, f"{claim.label} {claim.statement}", about, lead, level=level)


def show_claims(
    section: Section[ListedClaim], book: Book, cited: Iterable[Claim], placed: Iterable[Claim] = ()
) -> None:
    """List the claims that a text cites, then those placed under it; one without evidence says so."""
    cited = list(cited)
    claims = list(dict.fromkeys((*cited, *placed)))
    listed = []
    for claim in claims[:MOST]:
        has_none = not book.evidence.of_claim(claim.id)
        about = (tr("cited here") if claim in cited else "", tr("no evidence yet") if has_none else "")
        listed.append(ListedClaim(claim, " · ".join(filter(None, about))))
    section.show_items(listed, len(claims))


def fallen_sentence(book: Book, claims: Iterable[Claim]) -> str:
    """Return a sentence about the claims among these that a text should not cite any longer."""
    said = []
    for claim in claims:
        if claim.status in FALLEN:
            links = book.claim_links.of_claim(claim.id)
            newer = (one for one in links if one.kind == SUPERSEDED_BY and one.claim_id == claim.id)
            labels = [book.claims.get(link.other_id).label for link in newer]
            said.append(_fallen(claim, in_a_row(labels)))
    return tr("Still cited here: {claims}.", claims="; ".join(said)) if said else ""


def _fallen(claim: Claim, newer: str) -> str:
    if claim.status == "superseded":
        if newer:
            return tr("{claim} is superseded by {newer}", claim=claim.label, newer=newer)
        return tr("{claim} is superseded", claim=claim.label)
    if newer:
        return tr("{claim} is withdrawn by {newer}", claim=claim.label, newer=newer)
    return tr("{claim} is withdrawn", claim=claim.label)
