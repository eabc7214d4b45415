"""What the inspector shows of a passage."""

from functools import partial

from PySide6.QtWidgets import QPushButton, QWidget

from briefbook.domain.citation import written
from briefbook.domain.edit import Edit
from briefbook.domain.issue import Issue
from briefbook.domain.passage import Passage
from briefbook.domain.risk import Risk
from briefbook.domain.source import Source
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.evidence import CitedIn, cited_in, cited_in_widget
from briefbook.ui.inspector.evidence_card import EvidenceCard
from briefbook.ui.inspector.parts import LinkRow, Section, column, label
from briefbook.ui.passage_note import PassageNote

_QUOTE_LINES = 14


class PassageDetails(QWidget):
    """A passage: its words, its note to edit, its source, and where it is cited."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._passage: Passage | None = None
        self._citation = ""
        self._title = label("", "title")
        self.quote = EvidenceCard(desk.theme, "", "", 1, most_lines=_QUOTE_LINES)
        self.quote.clicked.connect(self._lead)
        self.note = PassageNote(desk, "Note", least=3, most=12)
        self.cite = QPushButton("Cite")
        self.cite.setIcon(desk.icons.icon("book-marked"))
        self.cite.setToolTip("Cite this passage where you were last writing")
        self.cite.clicked.connect(lambda: desk.wayfinder.cite_wanted.emit(self._citation))
        self.source: Section[Source] = Section("Source", self._source_row, 0)
        self.cited_in: Section[CitedIn] = Section("Cited in", partial(cited_in_widget, desk), 0)
        note_label = label("Note", "meta")
        note_label.setBuddy(self.note)
        parts = (self._title, self.quote, note_label, self.note, self.cite, self.source, self.cited_in)
        column(self, *parts).addStretch()

    def show_record(self, record_id: str) -> bool:
        """Show a passage as it is now; return whether there is one."""
        book = self._desk.open_book.book
        passage = book.passages.find(record_id)
        if passage is None:
            return False
        source = book.sources.get(passage.source_id)
        self._citation = written(source.key, passage.number)
        self._title.setText(f"Passage {passage.number}")
        self.quote.show_quote(passage.quote, "", passage.colour)
        self._passage = passage
        self.note.show_passage(passage)
        self.source.show_items([source])
        self.cited_in.show_items(cited_in(book, book.citations.of_passage(source.key, passage.number)))
        return True

    def is_touched(self, edit: Edit) -> bool:
        """Return whether an edit may change what is shown."""
        return edit.touches(Passage, Source, Issue, Risk)

    def _lead(self) -> None:
        if self._passage is not None:
            self._desk.wayfinder.passage_wanted.emit(self._passage.id)

    def _source_row(self, source: Source) -> QWidget:
        lead = partial(self._desk.wayfinder.source_wanted.emit, source.id, None)
        return LinkRow(self._desk.icons.icon("file-text", "muted"), source.title, lead)
