"""What a record's texts rest on, as parts of its page: claims, evidence, and what has to be mended."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtWidgets import QWidget

from briefbook.domain.claim import Claim
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.claim_rows import ListedClaim, claim_row, fallen_sentence, show_claims
from briefbook.ui.inspector.evidence import (
    Evidence,
    claims_cited,
    evidence_of,
    evidence_widget,
    lost_sentence,
)
from briefbook.ui.inspector.parts import Section, WarningRow


class CitedParts:
    """The parts, which their page puts in its column in the order of `widgets`."""

    def __init__(self, desk: Desk) -> None:
        self._book = desk.open_book.book
        self.claims: Section[ListedClaim] = Section(tr("Claims"), partial(claim_row, desk), 0)
        self.evidence: Section[Evidence] = Section(tr("Cited evidence"), partial(evidence_widget, desk))
        self.fallen, self.lost = WarningRow(), WarningRow()

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """All parts, from the top."""
        return self.claims, self.fallen, self.evidence, self.lost

    def show_text(self, text: str, placed: Iterable[Claim] = ()) -> bool:
        """Show what a text cites, and the claims `placed` under it; return whether it cites anything."""
        evidence, lost = evidence_of(self._book, text)
        cited = claims_cited(self._book, text)
        show_claims(self.claims, self._book, cited, placed)
        self.fallen.show_sentence(fallen_sentence(self._book, cited))
        self.evidence.show_items(evidence)
        self.lost.show_sentence(lost_sentence(lost))
        return bool(evidence or lost or cited)
