"""The line under a passage: whose words it is, and the claims that it is evidence of."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from briefbook.domain.claim import FALLEN, Claim
from briefbook.domain.passage import Passage
from briefbook.domain.vocabulary import word
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.flow import Flow

_MOST = 12


class ClaimsRow(QWidget):
    """A button for each claim, that leads there; out of sight where there is nothing to say."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.buttons: list[QToolButton] = []
        self._flow = Flow(self, gap=6)
        self._flow.setContentsMargins(12, 0, 12, 8)
        self.hide()

    def show_passage(self, passage: Passage | None) -> None:
        """Show the speaker and the claims of a passage, or nothing."""
        self._flow.empty()
        self.buttons = []
        if passage is None:
            self.hide()
            return
        book = self._desk.open_book.book
        speaker = book.actors.find(passage.speaker_id) if passage.speaker_id else None
        if speaker:
            self._say(tr("Words of {name}", name=speaker.name))
        claims = book.claims.on_passage(passage.id)
        stances = {one.claim_id: one.stance for one in book.evidence.of_passage(passage.id)} if claims else {}
        for claim in claims[:_MOST]:
            self._add(claim, stances.get(claim.id, "for"))
        if len(claims) > _MOST:
            self._say(tr("and %n more", "", len(claims) - _MOST))
        self.setVisible(bool(speaker or claims))
        self.updateGeometry()

    def _add(self, claim: Claim, stance: str) -> None:
        made = QToolButton(self)
        facts = [f"{claim.label} {word(claim.status)}", *([word(stance)] if stance == "against" else [])]
        made.setText(" · ".join(facts))
        icon, colour = ("circle-alert", "warning") if claim.status in FALLEN else ("scale", "muted")
        made.setIcon(self._desk.icons.icon(icon, colour))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setToolTip("\n".join((claim.statement, tr("Show this claim"))))
        status = word(claim.status)
        speaks_for = tr("Claim {claim}, {status}, evidence for it", claim=claim.label, status=status)
        against = tr("Claim {claim}, {status}, evidence against it", claim=claim.label, status=status)
        made.setAccessibleName(against if stance == "against" else speaks_for)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(partial(self._lead, claim.id))
        self._flow.addWidget(made)
        made.show()
        self.buttons.append(made)

    def _say(self, words: str) -> None:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", "meta")
        label.setContentsMargins(0, 0, 6, 0)
        self._flow.addWidget(label)
        label.show()

    def _lead(self, claim_id: str, *_: object) -> None:
        self._desk.wayfinder.claim_wanted.emit(claim_id)
