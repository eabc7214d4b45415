"""What the inspector shows of an issue."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from briefbook.domain.capitals import capitalised
from briefbook.domain.claim import Claim, ClaimLink
from briefbook.domain.claim import Evidence as ClaimEvidence
from briefbook.domain.counts import in_a_row
from briefbook.domain.edit import Edit
from briefbook.domain.flag import Flag
from briefbook.domain.issue import Issue
from briefbook.domain.matrix import Matrix
from briefbook.domain.passage import Passage
from briefbook.domain.risk import Risk
from briefbook.domain.source import Source
from briefbook.domain.vocabulary import word
from briefbook.domain.word_counts import words_in
from briefbook.translation import grouped, tr
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.cited_parts import CitedParts
from briefbook.ui.inspector.flag_rows import FlagRows
from briefbook.ui.inspector.marking_row import MarkingRow
from briefbook.ui.inspector.parts import Facts, Section, breakable, column, label
from briefbook.ui.inspector.record_row import RecordRow
from briefbook.ui.risks.matrix_words import BEYOND


class IssueDetails(QWidget):
    """An issue: how long it is, its risks and claims, and the evidence it cites."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._title = label("", "title", wraps=True)
        self.marking = MarkingRow(
            desk, desk.open_book.book.issues.find, tr("How this issue, and all below it, must be handled")
        )
        self._facts = Facts()
        self.flags = FlagRows(desk)
        self.cited = CitedParts(desk)
        self.risks: Section[_ListedRisk] = Section(tr("Linked risks"), self._risk, 0)
        parts = (self._title, self.flags, self._facts, self.marking, self.risks, *self.cited.widgets)
        column(self, *parts).addStretch()

    def show_record(self, record_id: str) -> bool:
        """Show an issue as it is now; return whether there is one."""
        book = self._desk.open_book.book
        outline = book.issues.outline()
        if record_id not in outline:
            return False
        issue = outline.get(record_id)
        self._title.setText(breakable(f"{outline.number_of(issue.id)} {issue.title}"))
        self.marking.show_record(issue)
        below = len(outline.under(issue.id)) - 1
        self.flags.show_record(issue.id)
        is_citing = self.cited.show_text(issue.text, book.claims.of_issue(issue.id))
        self._facts.show_facts(
            (
                (tr("Words"), grouped(words_in(issue.text))),
                (tr("Issues below"), grouped(below) if below else ""),
                (tr("Evidence"), "" if is_citing else tr("Nothing is cited yet")),
            )
        )
        matrix = book.matrices.only()
        self.risks.show_items([_listed(risk, matrix) for risk in book.risks.of_issue(issue.id)])
        return True

    def is_touched(self, edit: Edit) -> bool:
        """Return whether an edit may change what is shown."""
        return edit.touches(Issue, Risk, Matrix, Source, Passage, Claim, ClaimEvidence, ClaimLink, Flag)

    def _risk(self, listed: "_ListedRisk") -> QWidget:
        icon = self._desk.icons.icon("shield-alert", "muted")
        lead = partial(self._desk.wayfinder.risk_wanted.emit, listed.risk_id)
        level = "warning" if listed.is_breach else ""
        return RecordRow(self._desk.theme, icon, listed.words, listed.about, lead, level=level)


@dataclass(frozen=True)
class _ListedRisk:
    """A risk by its id, and in words, which change with the matrix."""

    risk_id: str
    words: str
    about: str
    is_breach: bool


def _listed(risk: Risk, matrix: Matrix) -> _ListedRisk:
    band = word(matrix.band_word(risk.rating)) if risk.rating else tr("not rated")
    is_breach = risk.breaches(matrix)
    said = (band, tr(BEYOND) if is_breach else "", "" if risk.status == "open" else word(risk.status))
    about = in_a_row(filter(None, said))
    return _ListedRisk(risk.id, f"{risk.label} {risk.title}", capitalised(about), is_breach)
