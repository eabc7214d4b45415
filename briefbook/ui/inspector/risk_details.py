"""What the inspector shows of a risk."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from briefbook.domain.claim import Claim, ClaimLink
from briefbook.domain.claim import Evidence as ClaimEvidence
from briefbook.domain.date_words import in_words
from briefbook.domain.dates import now
from briefbook.domain.edit import Edit
from briefbook.domain.fields import CITING
from briefbook.domain.flag import Flag
from briefbook.domain.issue import Issue
from briefbook.domain.matrix import Matrix
from briefbook.domain.passage import Passage
from briefbook.domain.rating_words import move_words
from briefbook.domain.risk import Indicator, RatingNote, Risk, RiskAction
from briefbook.domain.source import Source
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.cited_parts import CitedParts
from briefbook.ui.inspector.evidence import (
    CitedIn,
    cited_in_widget,
)
from briefbook.ui.inspector.flag_rows import FlagRows
from briefbook.ui.inspector.marking_row import MarkingRow
from briefbook.ui.inspector.parts import Facts, Section, WarningRow, breakable, column, label
from briefbook.ui.risks.risk_facts import (
    action_words,
    facts_of,
    indicator_words,
    open_first,
    tripped_first,
)

_MOVES = 3


class RiskDetails(QWidget):
    """A risk: its ratings in words, whose it is, what is done about it, how it moved, and what it cites."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._title = label("", "title", wraps=True)
        self.marking = MarkingRow(desk, desk.open_book.book.risks.find, tr("How this risk must be handled"))
        self._facts = Facts()
        self.issues: Section[CitedIn] = Section(tr("Belongs to"), partial(cited_in_widget, desk), 0)
        self.breach = WarningRow()
        self.to_do: Section[_Line] = Section(tr("Actions"), _standing, 6)
        self.indicators: Section[_Line] = Section(tr("Early-warning indicators"), _standing, 6)
        self.moves: Section[_Line] = Section(tr("Last moves"), _past)
        self.cited = CitedParts(desk)
        self.flags = FlagRows(desk)
        parts = (
            *(self._title, self.flags, self.breach, self._facts, self.marking, self.issues),
            *(self.to_do, self.indicators, self.moves, *self.cited.widgets),
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
        matrix, today = book.matrices.only(), now()[:10]
        self._title.setText(breakable(f"{risk.label} {risk.title}"))
        self._facts.show_facts(facts_of(risk, matrix, today))
        self.breach.show_sentence(
            tr("It is rated beyond what is tolerated.") if risk.breaches(matrix) else ""
        )
        actions = open_first(book.risk_actions.of_risk(risk.id))
        self.to_do.show_items([_Line(action_words(one, today), one.is_overdue(today)) for one in actions])
        indicators = tripped_first(book.indicators.about(risk.id))
        self.indicators.show_items([_Line(indicator_words(one), one.is_tripped) for one in indicators])
        outline = book.issues.outline()
        issue = outline.get(risk.issue_id) if risk.issue_id in outline and risk.issue_id else None
        places = [CitedIn("issue", issue.id, f"{outline.number_of(issue.id)} {issue.title}")] if issue else []
        self.issues.show_items(places)
        notes = book.rating_notes.of_risk(risk.id)[: -_MOVES - 1 : -1]
        self.moves.show_items([_moved(note, matrix) for note in notes])
        self.cited.show_text("\n".join(getattr(risk, name) for name in CITING[Risk]))
        return True

    def is_touched(self, edit: Edit) -> bool:
        """Return whether an edit may change what is shown."""
        return edit.touches(
            *(Risk, RatingNote, RiskAction, Indicator, Matrix, Issue, Source, Passage),
            *(Claim, ClaimEvidence, ClaimLink, Flag),
        )


@dataclass(frozen=True)
class _Line:
    """Something told of a risk, and whether it troubles."""

    words: str
    is_trouble: bool = False


def _moved(note: RatingNote, matrix: Matrix) -> _Line:
    reason = f"\n{note.reason}" if note.reason else ""
    told = tr("{date}: {change}", date=in_words(note.rated_at), change=move_words(note, matrix))
    return _Line(f"{told}{reason}")


def _past(line: _Line) -> QWidget:
    return label(line.words, "meta", wraps=True)


def _standing(line: _Line) -> QWidget:
    return label(line.words, "warning" if line.is_trouble else "", wraps=True)
