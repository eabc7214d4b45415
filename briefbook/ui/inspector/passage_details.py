"""What the inspector shows of a passage."""

from functools import partial

from PySide6.QtWidgets import QPushButton, QWidget

from briefbook.domain.actor import Actor
from briefbook.domain.citation import written
from briefbook.domain.claim import Claim, Evidence
from briefbook.domain.edit import Edit
from briefbook.domain.passage import Passage
from briefbook.domain.source import Source
from briefbook.domain.version import Anchoring
from briefbook.store.citations import CITING_FIELDS
from briefbook.translation import tr, tr_noop
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.claim_rows import ListedClaim, claim_row
from briefbook.ui.inspector.evidence import CitedIn, cited_in, cited_in_widget
from briefbook.ui.inspector.evidence_card import EvidenceCard
from briefbook.ui.inspector.leaning_section import LeaningSection
from briefbook.ui.inspector.parts import LinkRow, Section, column, label
from briefbook.ui.inspector.passage_grade import PassageGrade
from briefbook.ui.inspector.passage_version import PassageVersion
from briefbook.ui.passage_note import PassageNote

_QUOTE_LINES = 14
_STANCES = {"for": tr_noop("this speaks for it"), "against": tr_noop("this speaks against it")}


class PassageDetails(QWidget):
    """A passage: its words, note and grade to edit, its source, its claims, and what rests on it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._passage: Passage | None = None
        self._citation = ""
        self._title = label("", "title")
        self.quote = EvidenceCard(desk.theme, "", "", 1, most_lines=_QUOTE_LINES)
        self.quote.clicked.connect(self._lead)
        self.version = PassageVersion(desk)
        self.note = PassageNote(desk, tr("Note"), least=3, most=12)
        self.cite = QPushButton(tr("Cite"))
        self.cite.setIcon(desk.icons.icon("book-marked"))
        self.cite.setToolTip(tr("Cite this passage where you were last writing"))
        self.cite.clicked.connect(lambda: desk.wayfinder.cite_wanted.emit(self._citation))
        self.grade = PassageGrade(desk)
        self.source: Section[Source] = Section(tr("Source"), self._source_row, 0)
        self.claims: Section[ListedClaim] = Section(tr("Claims"), partial(claim_row, desk), 0)
        self.cited_in: Section[CitedIn] = Section(tr("Cited in"), partial(cited_in_widget, desk), 0)
        self.leaning = LeaningSection(desk)
        note_label = label(tr("Note"), "meta")
        note_label.setBuddy(self.note)
        parts = (
            *(self._title, self.quote, self.version, note_label, self.note, self.cite, self.grade),
            *(self.source, self.claims, self.cited_in, self.leaning),
        )
        column(self, *parts).addStretch()

    def show_record(self, record_id: str) -> bool:
        """Show a passage as it is now; return whether there is one."""
        book = self._desk.open_book.book
        passage = book.passages.find(record_id)
        if passage is None:
            return False
        source = book.sources.get(passage.source_id)
        self._citation = written(source.key, passage.number)
        title = tr("Passage {number}", number=passage.number)
        if passage.page:
            title = tr("Passage {number}, page {page}", number=passage.number, page=passage.page)
        self._title.setText(title)
        self.quote.show_quote(passage.quote, "", passage.colour)
        self._passage = passage
        self.version.show_passage(passage, source)
        self.note.show_passage(passage)
        self.grade.show_passage(passage, source)
        self.source.show_items([source])
        stances = {one.claim_id: tr(_STANCES[one.stance]) for one in book.evidence.of_passage(passage.id)}
        claims = book.claims.on_passage(passage.id)
        self.claims.show_items([ListedClaim(claim, stances[claim.id]) for claim in claims])
        self.cited_in.show_items(cited_in(book, book.citations.of_passage(source.key, passage.number)))
        self.leaning.show_leaners(book.leaning.on_passage(passage.id))
        return True

    def is_touched(self, edit: Edit) -> bool:
        """Return whether an edit may change what is shown."""
        return edit.touches(Passage, Source, Anchoring, Actor, Claim, Evidence, *CITING_FIELDS)

    def _lead(self) -> None:
        if self._passage is not None:
            self._desk.wayfinder.passage_wanted.emit(self._passage.id)

    def _source_row(self, source: Source) -> QWidget:
        lead = partial(self._desk.wayfinder.source_wanted.emit, source.id, None)
        return LinkRow(self._desk.icons.icon("file-text", "muted"), source.title, lead)
