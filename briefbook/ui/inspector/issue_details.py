"""What the inspector shows of an issue."""

from functools import partial

from PySide6.QtWidgets import QWidget

from briefbook.domain.claim import Claim, ClaimLink
from briefbook.domain.claim import Evidence as ClaimEvidence
from briefbook.domain.edit import Edit
from briefbook.domain.flag import Flag
from briefbook.domain.issue import Issue
from briefbook.domain.passage import Passage
from briefbook.domain.risk import Risk
from briefbook.domain.source import Source
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.claim_rows import ListedClaim, claim_row, fallen_sentence, show_claims
from briefbook.ui.inspector.evidence import (
    Evidence,
    claims_cited,
    evidence_of,
    evidence_widget,
    lost_sentence,
)
from briefbook.ui.inspector.flag_rows import FlagRows
from briefbook.ui.inspector.marking_row import MarkingRow
from briefbook.ui.inspector.parts import Facts, LinkRow, Section, WarningRow, column, label


class IssueDetails(QWidget):
    """An issue: how long it is, its risks and claims, and the evidence it cites."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._title = label("", "title", wraps=True)
        self.marking = MarkingRow(
            desk, desk.open_book.book.issues.find, "How this issue, and all below it, must be handled"
        )
        self._facts = Facts()
        self.flags = FlagRows(desk)
        self.fallen, self.warning = WarningRow(), WarningRow()
        self.risks: Section[Risk] = Section("Linked risks", self._risk, 0)
        self.claims: Section[ListedClaim] = Section("Claims", partial(claim_row, desk), 0)
        self.evidence: Section[Evidence] = Section("Cited evidence", partial(evidence_widget, desk))
        parts = (
            *(self._title, self.flags, self._facts, self.marking, self.risks),
            *(self.claims, self.fallen, self.evidence, self.warning),
        )
        column(self, *parts).addStretch()

    def show_record(self, record_id: str) -> bool:
        """Show an issue as it is now; return whether there is one."""
        book = self._desk.open_book.book
        outline = book.issues.outline()
        if record_id not in outline:
            return False
        issue = outline.get(record_id)
        evidence, lost = evidence_of(book, issue.text)
        self._title.setText(f"{outline.number_of(issue.id)} {issue.title}")
        self.marking.show_record(issue)
        below = len(outline.under(issue.id)) - 1
        self.flags.show_record(issue.id)
        cited = claims_cited(book, issue.text)
        self._facts.show_facts(
            (
                ("Words", f"{len(issue.text.split()):,}"),
                ("Issues below", f"{below}" if below else ""),
                ("Evidence", "" if evidence or lost or cited else "Nothing is cited yet"),
            )
        )
        self.risks.show_items(book.risks.of_issue(issue.id))
        show_claims(self.claims, book, cited, book.claims.of_issue(issue.id))
        self.fallen.show_sentence(fallen_sentence(book, cited))
        self.evidence.show_items(evidence)
        self.warning.show_sentence(lost_sentence(lost))
        return True

    def is_touched(self, edit: Edit) -> bool:
        """Return whether an edit may change what is shown."""
        return edit.touches(Issue, Risk, Source, Passage, Claim, ClaimEvidence, ClaimLink, Flag)

    def _risk(self, risk: Risk) -> QWidget:
        words = f"{risk.label} {risk.title} ({risk.rating.band_word})"
        icon = self._desk.icons.icon("shield-alert", "muted")
        return LinkRow(icon, words, partial(self._desk.wayfinder.risk_wanted.emit, risk.id))
