"""What the inspector shows of a risk."""

from functools import partial

from PySide6.QtWidgets import QWidget

from briefbook.domain.claim import Claim, ClaimLink
from briefbook.domain.claim import Evidence as ClaimEvidence
from briefbook.domain.date_words import in_words
from briefbook.domain.edit import Edit
from briefbook.domain.flag import Flag
from briefbook.domain.issue import Issue
from briefbook.domain.matrix import Rating
from briefbook.domain.passage import Passage
from briefbook.domain.risk import RatingNote, Risk
from briefbook.domain.source import Source
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.claim_rows import ListedClaim, claim_row, fallen_sentence, show_claims
from briefbook.ui.inspector.evidence import (
    CitedIn,
    Evidence,
    cited_in_widget,
    claims_cited,
    evidence_of,
    evidence_widget,
    lost_sentence,
)
from briefbook.ui.inspector.flag_rows import FlagRows
from briefbook.ui.inspector.marking_row import MarkingRow
from briefbook.ui.inspector.parts import Facts, Section, WarningRow, column, label

_MOVES = 3


class RiskDetails(QWidget):
    """A risk: its rating in words, whose it is, how it moved, and the evidence it cites."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._title = label("", "title", wraps=True)
        self.marking = MarkingRow(desk, desk.open_book.book.risks.find, "How this risk must be handled")
        self._facts = Facts()
        self.issues: Section[CitedIn] = Section("Belongs to", partial(cited_in_widget, desk), 0)
        self.moves: Section[RatingNote] = Section("Last moves", _move)
        self.evidence: Section[Evidence] = Section("Cited evidence", partial(evidence_widget, desk))
        self.claims: Section[ListedClaim] = Section("Claims", partial(claim_row, desk), 0)
        self.flags = FlagRows(desk)
        self.fallen, self.warning = WarningRow(), WarningRow()
        parts = (
            *(self._title, self.flags, self._facts, self.marking, self.issues, self.moves),
            *(self.claims, self.fallen, self.evidence, self.warning),
        )
        column(self, *parts).addStretch()

    def show_record(self, record_id: str) -> bool:
        """Show a risk as it is now; return whether there is one."""
        book = self._desk.open_book.book
        risk = book.risks.find(record_id)
        if risk is None:
            return False
        self.marking.show_record(risk)
        self.flags.show_record(risk.id)
        rating = risk.rating
        self._title.setText(f"{risk.label} {risk.title}")
        self._facts.show_facts(
            (
                ("Likelihood", f"{rating.likelihood_word} ({rating.likelihood} of 5)"),
                ("Impact", f"{rating.impact_word} ({rating.impact} of 5)"),
                ("Level", rating.band_word.capitalize()),
                ("Owner", risk.owner or "Nobody yet"),
            )
        )
        outline = book.issues.outline()
        issue = outline.get(risk.issue_id) if risk.issue_id in outline and risk.issue_id else None
        places = [CitedIn("issue", issue.id, f"{outline.number_of(issue.id)} {issue.title}")] if issue else []
        self.issues.show_items(places)
        self.moves.show_items(book.rating_notes.of_risk(risk.id)[: -_MOVES - 1 : -1])
        evidence, lost = evidence_of(book, risk.text)
        cited = claims_cited(book, risk.text)
        show_claims(self.claims, book, cited)
        self.fallen.show_sentence(fallen_sentence(book, cited))
        self.evidence.show_items(evidence)
        self.warning.show_sentence(lost_sentence(lost))
        return True

    def is_touched(self, edit: Edit) -> bool:
        """Return whether an edit may change what is shown."""
        return edit.touches(
            *(Risk, RatingNote, Issue, Source, Passage),
            *(Claim, ClaimEvidence, ClaimLink, Flag),
        )


def _move(note: RatingNote) -> QWidget:
    before = Rating(note.likelihood_before, note.impact_before)
    after = Rating(note.likelihood_after, note.impact_after)
    reason = f"\n{note.reason}" if note.reason else ""
    return label(f"{in_words(note.rated_at)}: {before} → {after}{reason}", "meta", wraps=True)
