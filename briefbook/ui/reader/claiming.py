"""From marked words to a claim, and to the evidence of one that is there."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from briefbook.domain.edit import Edit
from briefbook.domain.passage import Passage
from briefbook.edits.claiming import give_evidence
from briefbook.review.suggestions import Suggestion
from briefbook.translation import tr
from briefbook.ui.commands import add_command
from briefbook.ui.desk import Desk
from briefbook.ui.reader.claim_sheet import ClaimSheet
from briefbook.ui.reader.evidence_picker import EvidencePicker
from briefbook.ui.reader.marking import Marking
from briefbook.ui.reader.proposing import propose
from briefbook.ui.reader.reading_text import ReadingText


class Claiming(QObject):
    """The reader's commands that lead from a passage to claims."""

    def __init__(self, desk: Desk, page: ReadingText, marking: Marking, pane: QWidget, work: QWidget) -> None:
        super().__init__(pane)
        self._desk, self._open_book = desk, desk.open_book
        self._page, self._marking = page, marking
        self.found: Callable[[], Sequence[Suggestion]] = tuple
        """Gives what is suggested for the text that is shown."""
        self._passage_id = ""
        self._own_mark: int | None = None
        self._back: QWidget | None = None
        self.sheet = ClaimSheet(desk, work)
        self.picker = EvidencePicker(desk, work)
        add = partial(add_command, desk.icons, pane)
        self.claim = add(
            tr("Make a Claim…"),
            self.begin,
            icon="scale",
            keys=("C",),
            hint=tr("Make a claim of this passage, or of the selected words"),
        )
        self.evidence = add(
            tr("Add as Evidence…"),
            self._pick,
            icon="list-checks",
            keys=("Shift+C",),
            hint=tr("Hold this passage for or against a claim"),
        )
        self.sheet.made.connect(self._tell_of_claim)
        self.sheet.cancelled.connect(self._take_mark_back)
        self.sheet.left.connect(self._return)
        self.picker.chosen.connect(self._give)
        self.picker.left.connect(page.setFocus)

    def begin(self) -> None:
        """Begin a claim of the current passage, or of the selected words, which are marked first."""
        if self._page.reading is None or not self.is_free():
            return
        passage = self._marking.wanted()
        if passage is not None:
            self.begin_with(passage)

    def begin_with(
        self,
        passage: Passage,
        *,
        sentence: tuple[int, int] | None = None,
        asks_when: bool = False,
        own_mark: int | None = None,
        back: QWidget | None = None,
    ) -> None:
        """Begin a claim of a passage, or of a sentence in it; `back` is where the focus returns to.

        `own_mark` is the edit that marked the passage for this claim alone: it is taken back with the claim.
        """
        reading = self._page.reading
        if reading is None:
            return
        text = self._open_book.book.text_of(reading.source, passage.version)
        start, end = sentence or (passage.start, passage.end)
        found = self.found() if reading.is_current else ()
        self._passage_id, self._own_mark, self._back = passage.id, own_mark, back
        label = f"@{reading.source.key}#{passage.number}"
        self.sheet.begin(passage, label, propose(text, start, end, found), asks_when=asks_when)
        # once the text has the height that the sheet leaves it
        QTimer.singleShot(0, self._show_passage)

    def is_free(self) -> bool:
        """Return whether a claim can be begun; one begun already in which something was typed comes first."""
        self.leave()
        if self.sheet.isHidden():
            return True
        self._desk.messages.info(tr("Add the claim that you have begun first, or cancel it."))
        self.sheet.form.setFocus()
        return False

    def leave(self) -> None:
        """Put away what nothing was typed in yet; a draft stays, whatever source is shown."""
        if self.picker.isVisible():
            self.picker.hide()
        if not self.sheet.isHidden() and not self.sheet.form.has_draft:
            self.sheet.form.cancel_action.trigger()

    def follow(self, edit: Edit) -> None:
        """Give the claim up whose passage an edit took away."""
        if self.sheet.isHidden() or not edit.touches(Passage):
            return
        if self._open_book.book.passages.find(self._passage_id) is None:
            self._own_mark = None
            self.sheet.form.cancel_action.trigger()
            words = tr("The passage of the claim that you had begun is no longer in the book.")
            self._desk.messages.info(words)

    def _show_passage(self) -> None:
        reading = self._page.reading
        passage = reading.passage(self._passage_id) if reading else None
        if reading is None or passage is None or self.sheet.isHidden():
            return
        start, end = reading.positions(passage)
        self._page.bring_into_view(end)
        self._page.bring_into_view(start)

    def _tell_of_claim(self, claim_id: str) -> None:
        claim = self._open_book.book.claims.get(claim_id)
        self._own_mark = None
        self._desk.messages.info(tr("Made {claim}", claim=claim.label), tr("Undo"), self._open_book.undo)

    def _take_mark_back(self) -> None:
        last = self._open_book.book.journal.last_done()
        if self._own_mark is not None and last is not None and last.seq == self._own_mark:
            self._open_book.undo()
        self._own_mark = None

    def _return(self) -> None:
        back = self._back or self._page
        back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pick(self) -> None:
        if self._page.reading is None:
            return
        if not self._open_book.book.claims.count():
            self._desk.messages.info(tr("The book has no claims yet: C makes one of these words."))
            return
        passage = self._marking.wanted()
        if passage is not None:
            self._passage_id = passage.id
            self.picker.open_picker()

    def _give(self, claim_id: str, stance: str) -> None:
        self._page.setFocus()
        book = self._open_book.book
        with self._desk.messages.telling():
            claim = book.claims.get(claim_id)
            self._open_book.do(
                lambda: give_evidence(book, claim, book.passages.get(self._passage_id), stance)
            )
            speaks_for = tr("Evidence for {claim}", claim=claim.label)
            against = tr("Evidence against {claim}", claim=claim.label)
            self._desk.messages.info(
                speaks_for if stance == "for" else against, tr("Undo"), self._open_book.undo
            )
