"""The form in which one risk is described, rated and answered."""

from collections.abc import Iterator
from typing import Any, Final, cast

from PySide6.QtWidgets import QWidget

from briefbook.domain.dates import now
from briefbook.domain.edit import Edit
from briefbook.domain.fields import Field
from briefbook.domain.matrix import Matrix
from briefbook.domain.record import Record
from briefbook.domain.risk import FIELDS_OF, Indicator, RatingNote, Risk, RiskAction
from briefbook.edits.rating import give_reason
from briefbook.store.drafts import Draft
from briefbook.translation import tr, tr_noop
from briefbook.ui.desk import Desk
from briefbook.ui.papers.form_layout import Group
from briefbook.ui.papers.owned_list import OwnedList
from briefbook.ui.papers.record_form import RecordForm
from briefbook.ui.papers.title_field import TitleField
from briefbook.ui.risks.matrix_words import BEYOND
from briefbook.ui.risks.rating_history import RatingHistory
from briefbook.ui.risks.register_words import BREACH
from briefbook.ui.risks.risk_edits import RiskEdits
from briefbook.ui.risks.risk_facts import actions_tally, indicators_tally

_GROUPS: Final[tuple[Group, ...]] = (
    (
        tr_noop("What"),
        (
            *("title", "cause", "event", "consequence"),
            *("category", "owner", "status", "proximity", "issue_id"),
        ),
    ),
    (
        tr_noop("Rating"),
        (
            *("likelihood", "impact", "target_likelihood", "target_impact"),
            *("inherent_likelihood", "inherent_impact"),
            *("least_likelihood", "most_likelihood", "least_impact", "most_impact"),
            *("confidence", "trend", "confidence_reason"),
        ),
    ),
    (tr_noop("Response"), ("response", "review_date")),
    (tr_noop("Notes"), ("text", "marking")),
)
_ACTIONS, _INDICATORS = tr_noop("Actions"), tr_noop("Early-warning indicators")
_RATED: Final = {impact: which for which, (_, impact) in FIELDS_OF.items()}


class RiskDetail(RecordForm):
    """Shows the selected risk; what is typed becomes edits when typing pauses or goes elsewhere."""

    def __init__(self, desk: Desk, edits: RiskEdits, parent: QWidget | None = None) -> None:
        self._is_built = False
        self._matrix = desk.open_book.book.matrices.only()
        super().__init__(desk, Risk, _GROUPS, parent)
        self._edits = edits
        self.title = cast(TitleField, self.entries["title"].control)
        self.actions_list = OwnedList(desk, RiskAction, "risk_id")
        self.indicators_list = OwnedList(desk, Indicator, "about_id")
        self.history = RatingHistory()
        self._parts = {
            heading: self.body.add_part(heading, part, before="Notes")
            for heading, part in ((_ACTIONS, self.actions_list), (_INDICATORS, self.indicators_list))
        }
        self.add_part(tr_noop("History of ratings"), self.history)
        self.history.entered.connect(self._finish)
        self.changed.connect(self._ask_why)
        self._is_built = True
        self._refresh()

    @property
    def summaries(self) -> dict[str, str]:
        """What the headings tell of what is under them."""
        book, risk_id = self._book, self.record_id
        if risk_id is None:
            return dict.fromkeys(self._parts, "")
        return {
            _ACTIONS: actions_tally(book.risk_actions.of_risk(risk_id), now()[:10]),
            _INDICATORS: indicators_tally(book.indicators.about(risk_id)),
        }

    def show_risk(self, risk_id: str | None) -> None:
        """Show a risk, or none; what was typed about the one before is kept first."""
        self.show_record(risk_id)

    def flush(self) -> None:
        """Make what was typed edits of the book; what is refused stays as it is."""
        super().flush()
        for note_id, reason in self.history.typed_reasons() if self._is_built else ():
            note = self._book.rating_notes.find(note_id)
            if note is not None:
                self._open_book.keep(give_reason(note, reason))
                self.history.reason_line(note_id).settle(reason.strip())

    def _being_typed(self) -> Iterator[Draft]:
        yield from super()._being_typed()
        for note_id, reason in self.history.typed_reasons() if self._is_built else ():
            yield Draft("rating_note", note_id, "reason", reason)

    def _on_edited(self, edit: Edit) -> None:
        if edit.touches(Matrix):
            self._matrix = self._book.matrices.only()
        super()._on_edited(edit)
        if edit.touches(RatingNote, Matrix):
            self._show_history()
        if edit.touches(RiskAction, Indicator):
            self._summarise()

    def _refresh(self) -> None:
        super()._refresh()
        if self._is_built:
            self.actions_list.show_owner(self.record_id)
            self.indicators_list.show_owner(self.record_id)
            self._summarise()
        self._show_history()

    def note_of(self, record: Record, field: Field) -> str:
        """Return what the value of a field comes to: for an impact, the level of the rating it is part of."""
        if isinstance(record, Risk) and field.name in _RATED:
            return _level(record, _RATED[field.name], self._matrix)
        return super().note_of(record, field)

    def _show_mode(self) -> None:
        super()._show_mode()
        risk, matrix = self._record(), self._matrix
        if isinstance(risk, Risk) and risk.rating:
            parts = [risk.label, matrix.band_word(risk.rating)]
            if risk.breaches(matrix):
                parts.append(tr(BREACH))
            self.heading.setText(" · ".join(parts))

    def _show_history(self) -> None:
        if self._is_built:
            notes = self._book.rating_notes.of_risk(self.record_id) if self.record_id else []
            self.history.show_notes(notes, self._matrix, is_read_only=self._book.is_read_only)
            for line in self.history.new_lines():
                self._open_book.unfinished.hear(line)

    def _summarise(self) -> None:
        for heading, words in self.summaries.items():
            if (part := self._parts[heading]) is not None:
                part.show_summary(words)

    def _ask_why(self, _: str, edit: Any) -> None:
        self._edits.tell(edit)


def _level(risk: Risk, which: str, matrix: Matrix) -> str:
    rating = risk.rated(which)
    if rating is None or rating not in matrix:
        return ""
    band = matrix.bands[matrix.band(rating)]
    beyond = f", {tr(BEYOND)}" if which == "current" and risk.breaches(matrix) else ""
    return f"{band.letter} · {band.word}{beyond}"
