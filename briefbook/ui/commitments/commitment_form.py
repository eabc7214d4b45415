"""The form of a commitment: its fields in groups, its log, and what was delivered so far."""

from decimal import Decimal
from typing import Final

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from briefbook.domain.commitment import Commitment, Progress, delivered, share_delivered
from briefbook.domain.edit import Edit
from briefbook.translation import tr, tr_noop
from briefbook.ui.commitments.as_of_question import AsOfQuestion
from briefbook.ui.commitments.ledger_columns import amount_words, delivered_words
from briefbook.ui.desk import Desk
from briefbook.ui.papers.form_layout import Group
from briefbook.ui.papers.owned_list import OwnedList
from briefbook.ui.papers.record_form import RecordForm

_AFTER: Final = tr_noop("After the meeting")
_SEQUENCE: Final = tr_noop("Conditions and sequence")
GROUPS: Final[tuple[Group, ...]] = (
    (tr_noop("What"), ("title", "kind", "commits", "receives", "wording", "passage_id")),
    (tr_noop("Standing"), ("status", "as_of")),
    (tr_noop("Quantity"), ("quantity", "unit")),
    (tr_noop("Window"), ("start", "duration", "end")),
    (_SEQUENCE, ("conditions", "depends_on")),
    (tr_noop("Verification and reversal"), ("verification", "guarantees", "reversible", "reversal")),
    (tr_noop("Review and owner"), ("review_date", "owner", "issue_id", "marking")),
    (_AFTER, ("expected", "outcome", "outcome_note")),
    (tr_noop("Notes"), ("text",)),
)


class ProgressPart(QWidget):
    """What was delivered, in a sentence, and the log: deliveries, notes and troubles."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._book = desk.open_book.book
        self._commitment_id: str | None = None
        self.told = QLabel()
        self.told.setProperty("role", "strong")
        self.told.setWordWrap(True)
        self.log = OwnedList(desk, Progress, "commitment_id")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.told)
        layout.addWidget(self.log)
        desk.open_book.edited.connect(self._on_edited)

    def show_commitment(self, commitment_id: str | None) -> None:
        """Show the log of a commitment, or none."""
        self._commitment_id = commitment_id
        self.log.show_owner(commitment_id)
        self._tell()

    def _tell(self) -> None:
        commitment = self._book.commitments.find(self._commitment_id)
        log = self._book.progress.of_commitment(commitment.id) if commitment else []
        words = progress_words(commitment, log) if commitment else ""
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def _on_edited(self, edit: Edit) -> None:
        if self._commitment_id and edit.touches(Commitment, Progress):
            self._tell()


def add_parts(desk: Desk, form: RecordForm) -> tuple[AsOfQuestion, ProgressPart]:
    """Add to a commitment's form what is more than a field, and return it."""
    question, progress = AsOfQuestion(desk, form), ProgressPart(desk)
    form.add_part("", question, before=_SEQUENCE)
    form.add_part(tr_noop("Progress"), progress, before=_AFTER)
    return question, progress


def progress_words(commitment: Commitment, log: list[Progress]) -> str:
    """Return how far a commitment got, such as `1,000,000 of 25,000,000 t delivered, 4 %`."""
    troubles = sum(one.kind == "trouble" and not one.settled for one in log)
    share = share_delivered(commitment, log)
    parts = []
    if share is not None:
        parts.append(
            tr(
                "{delivered} of {promised} delivered, {share}",
                delivered=amount_words(delivered(log)),
                promised=amount_words(Decimal(commitment.quantity), commitment.unit),
                share=delivered_words(share),
            )
        )
    elif any(one.kind == "delivery" for one in log):
        parts.append(tr("{amount} delivered", amount=amount_words(delivered(log), commitment.unit)))
    if troubles:
        parts.append(tr("%n trouble(s) not settled", "", troubles))
    return "; ".join(parts)
