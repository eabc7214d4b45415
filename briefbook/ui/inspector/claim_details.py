"""What the inspector shows of a claim."""

from functools import partial

from PySide6.QtWidgets import QPushButton, QWidget

from briefbook.domain.actor import Actor
from briefbook.domain.citation import written
from briefbook.domain.claim import FALLEN, STATUSES, Claim, ClaimLink, ClaimNote, Evidence
from briefbook.domain.counts import in_a_row
from briefbook.domain.date_words import in_words
from briefbook.domain.derivation import Derivation
from briefbook.domain.edit import Edit
from briefbook.domain.flag import Flag
from briefbook.domain.likelihood import said
from briefbook.domain.passage import Passage
from briefbook.domain.source import Source
from briefbook.domain.vocabulary import capital_word
from briefbook.edits.claiming import take_evidence_away
from briefbook.edits.linking import unlink
from briefbook.store.book import Book
from briefbook.store.citations import CITING_FIELDS
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.claim_parts import (
    Held,
    Linked,
    held,
    held_widget,
    linked,
    linked_widget,
    note_widget,
    voices_behind,
    voices_sentence,
)
from briefbook.ui.inspector.evidence import CitedIn, cited_in, cited_in_widget
from briefbook.ui.inspector.flag_rows import FlagRows
from briefbook.ui.inspector.leaning_section import LeaningSection
from briefbook.ui.inspector.marking_row import MarkingRow
from briefbook.ui.inspector.parts import Facts, Section, WarningRow, after_name, breakable, column, label


class ClaimDetails(QWidget):
    """A claim: how firm it is and who says so, what speaks for and against it, its links and its history."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._claim_id = ""
        self._citation = ""
        self._title = label("", "title", wraps=True)
        self.flags = FlagRows(desk)
        self.warning = WarningRow()
        self.facts = Facts()
        self.marking = MarkingRow(
            desk, desk.open_book.book.claims.find, tr("How this claim, and what cites it, must be handled")
        )
        self.cite = QPushButton(tr("Cite"))
        self.cite.setIcon(desk.icons.icon("book-marked"))
        self.cite.setToolTip(tr("Cite this claim where you were last writing"))
        self.cite.clicked.connect(lambda: desk.wayfinder.cite_wanted.emit(self._citation))
        self.voices = label("", wraps=True)
        show = partial(held_widget, desk, self._take_away)
        self.pro: Section[Held] = Section(tr("Evidence for it"), show)
        self.contra: Section[Held] = Section(tr("Evidence against it"), show)
        self.links: Section[Linked] = Section(tr("Links"), partial(linked_widget, desk, self._unlink), 0)
        self.issues: Section[CitedIn] = Section(tr("Belongs to"), partial(cited_in_widget, desk), 0)
        self.cited_in: Section[CitedIn] = Section(tr("Cited in"), partial(cited_in_widget, desk), 0)
        self.leaning = LeaningSection(desk)
        self.history: Section[ClaimNote] = Section(tr("History"), note_widget)
        parts = (
            *(self._title, self.flags, self.warning, self.facts, self.marking, self.cite, self.voices),
            *(self.pro, self.contra, self.links, self.issues, self.cited_in, self.leaning, self.history),
        )
        column(self, *parts).addStretch()

    def show_record(self, record_id: str) -> bool:
        """Show a claim as it is now; return whether there is one."""
        book = self._desk.open_book.book
        claim = book.claims.find(record_id)
        if claim is None:
            return False
        self._claim_id, self._citation = claim.id, written(claim.label)
        self._title.setText(breakable(f"{claim.label} {claim.statement}"))
        self.flags.show_record(claim.id)
        self.facts.show_facts(_facts(book, claim))
        self.marking.show_record(claim)
        pro, contra = book.passages.of_claim(claim.id), book.passages.of_claim(claim.id, "against")
        voices = voices_behind(book, pro)
        self.voices.setText(voices_sentence(voices))
        self.voices.setProperty("role", "strong" if voices else "warning")
        self.voices.style().polish(self.voices)
        self.pro.show_items(held(book, pro))
        self.contra.show_items(held(book, contra))
        self.links.show_items(linked(book, claim))
        outline = book.issues.outline()
        issue_id = claim.issue_id
        self.issues.show_items(
            [CitedIn("issue", issue_id, f"{outline.number_of(issue_id)} {outline.get(issue_id).title}")]
            if issue_id and issue_id in outline
            else []
        )
        texts = cited_in(book, book.citations.of_claim(claim.label))
        self.cited_in.show_items(texts)
        self.warning.show_sentence(_fallen(claim, texts))
        self.leaning.show_leaners(book.leaning.on_claim(claim.id))
        self.history.show_items(book.claim_notes.of_claim(claim.id)[::-1])
        return True

    def is_touched(self, edit: Edit) -> bool:
        """Return whether an edit may change what is shown."""
        about_claims = (Claim, ClaimLink, ClaimNote, Evidence, Flag)
        return edit.touches(*about_claims, Passage, Source, Derivation, Actor, *CITING_FIELDS)

    def _take_away(self, passage: Passage) -> None:
        open_book = self._desk.open_book
        book = open_book.book
        with self._desk.messages.telling():
            open_book.do(lambda: take_evidence_away(book, book.claims.get(self._claim_id), passage))
            label = book.claims.get(self._claim_id).label
            self._desk.messages.info(
                tr("Took evidence from {claim}", claim=label), tr("Undo"), open_book.undo
            )

    def _unlink(self, link: ClaimLink) -> None:
        open_book = self._desk.open_book
        with self._desk.messages.telling():
            edit = open_book.do(lambda: unlink(open_book.book, link))
            self._desk.messages.info(tr("{edit}: done", edit=edit.text), tr("Undo"), open_book.undo)


def _fallen(claim: Claim, texts: list[CitedIn]) -> str:
    """Return a sentence about the texts that still cite a claim which fell; nothing if none does."""
    names = in_a_row(text.words for text in texts)
    if not names or claim.status not in FALLEN:
        return ""
    if claim.status == "superseded":
        return tr("{claim} is superseded, and still cited in {texts}.", claim=claim.label, texts=names)
    return tr("{claim} is withdrawn, and still cited in {texts}.", claim=claim.label, texts=names)


def _facts(book: Book, claim: Claim) -> tuple[tuple[str, str], ...]:
    actor, via = book.actors.find(claim.actor_id), book.actors.find(claim.via_id)
    confidence = capital_word(claim.confidence)
    if confidence and claim.confidence_reason:
        confidence = tr("{name}: {sentence}", name=confidence, sentence=claim.confidence_reason)
    return (
        (tr("Status"), after_name(capital_word(claim.status), STATUSES[claim.status])),
        (tr("As of"), in_words(claim.as_of) or tr("No date yet")),
        (tr("Asserted by"), actor.name if actor else tr("Nobody named yet")),
        (tr("Quoted via"), via.name if via else ""),
        (tr("Likelihood"), said(claim.likelihood, claim.scale) if claim.likelihood else ""),
        (tr("Confidence"), confidence),
    )
