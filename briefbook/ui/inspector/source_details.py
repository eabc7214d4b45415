"""What the inspector shows of a source."""

from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from briefbook.domain.actor import Actor
from briefbook.domain.citation import written
from briefbook.domain.claim import Claim, Evidence
from briefbook.domain.date_words import in_words
from briefbook.domain.derivation import Derivation
from briefbook.domain.edit import Edit
from briefbook.domain.flag import Flag
from briefbook.domain.library import Collected, Collection, Tag
from briefbook.domain.passage import Passage
from briefbook.domain.source import SetAside, Source
from briefbook.domain.version import Anchoring, SourceVersion
from briefbook.store.citations import CITING_FIELDS
from briefbook.translation import grouped, tr
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.bibliography_part import BibliographyPart
from briefbook.ui.inspector.company import Companion, companion_row, companions, size_words
from briefbook.ui.inspector.derived_part import DerivedPart
from briefbook.ui.inspector.details_form import DetailsForm
from briefbook.ui.inspector.disclosure import Disclosure
from briefbook.ui.inspector.evidence import CitedIn, cited_in, cited_in_widget
from briefbook.ui.inspector.evidence_card import EvidenceCard
from briefbook.ui.inspector.flag_rows import FlagRows
from briefbook.ui.inspector.grading_part import GradingPart
from briefbook.ui.inspector.leaning_section import LeaningSection
from briefbook.ui.inspector.library_part import LibraryPart
from briefbook.ui.inspector.marking_row import MarkingRow
from briefbook.ui.inspector.parts import Facts, Section, WarningRow, breakable, column, label
from briefbook.ui.inspector.standing_part import StandingPart
from briefbook.ui.inspector.versions_part import VersionsPart, WaitingRow
from briefbook.ui.sources.wording import fallen_words, kind_of

_SHOWN = (
    *(Source, SourceVersion, SetAside, Passage, Anchoring, Derivation, Actor),
    *(Tag, Collected, Collection),
    *(*CITING_FIELDS, Claim, Evidence, Flag),
)
"""The kinds of record that the page tells of."""


class SourceDetails(QWidget):
    """A source: its details and grades to edit, what it is, its passages, and what rests on it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._key = ""
        self._paged = ("", 0)
        self._title = label("", "title", wraps=True)
        self.form = DetailsForm(desk)
        self._cite_as = label("", wraps=True)
        self._copy = QToolButton()
        self._copy.setIcon(desk.icons.icon("copy", "muted"))
        self._copy.setToolTip(tr("Copy the citation"))
        self._copy.setAccessibleName(tr("Copy the citation"))
        self._copy.clicked.connect(self._copy_citation)
        cite = QWidget()
        row = QHBoxLayout(cite)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(tr("Cited as"), "meta"))
        row.addWidget(self._cite_as, 1)
        row.addWidget(self._copy)
        self.marking = MarkingRow(
            desk, desk.open_book.book.sources.find, tr("How this source, and what cites it, must be handled")
        )
        self._facts = Facts()
        self.flags = FlagRows(desk)
        self._fallen = WarningRow()
        self.waiting = WaitingRow(desk)
        self.company: Section[Companion] = Section("", partial(companion_row, desk), 0, is_inner=True)
        self.details = Disclosure(
            desk, tr("Details"), self.form, cite, self.marking, self._facts, is_open=True
        )
        self.grading, self.standing = GradingPart(desk), StandingPart(desk)
        self.grades = Disclosure(desk, tr("Grade and standing"), self.grading, self.standing, is_open=True)
        self.library, self.bibliography_fields = LibraryPart(desk), BibliographyPart(desk)
        self.ordered = Disclosure(desk, tr("Tags and collections"), self.library, is_open=True)
        self.bibliography = Disclosure(desk, tr("Bibliography"), self.bibliography_fields)
        self.derived, self.versions = DerivedPart(desk), VersionsPart(desk)
        self.passages: Section[Passage] = Section(tr("Passages"), self._card)
        self.cited_in: Section[CitedIn] = Section(tr("Cited in"), partial(cited_in_widget, desk), 0)
        self.leaning = LeaningSection(desk)
        parts = (
            *(self._title, self.company, self._fallen, self.flags, self.waiting, self.details),
            *(self.bibliography, self.ordered, self.grades),
            *(self.derived, self.versions, self.passages, self.cited_in, self.leaning),
        )
        column(self, *parts).addStretch()

    def show_record(self, record_id: str) -> bool:
        """Show a source as it is now; return whether there is one."""
        book = self._desk.open_book.book
        source = book.sources.find(record_id)
        if source is None:
            return False
        self._key = source.key
        self._title.setText(breakable(source.title))
        self._title.setAccessibleName(source.title)
        self.form.show_source(source)
        self.marking.show_record(source)
        self._cite_as.setText(breakable(written(source.key)))
        self.flags.show_record(source.id)
        self._fallen.show_sentence(fallen_words(source))
        for part in (self.waiting, self.grading, self.standing, self.derived, self.versions):
            part.show_source(source)
        self.library.show_source(source)
        self.bibliography_fields.show_source(source)
        self.bibliography.show_count(len(source.bibliography) or None)
        self.company.show_items(companions(book, source))
        hidden = [part for part in book.set_asides.of_source(source.id) if not part.brought_back]
        self._facts.show_facts(
            (
                (tr("Kind"), kind_of(source)),
                (tr("File"), source.filename),
                (tr("Size"), size_words(book.kept.size_of(source.original_sha256))),
                (tr("Pages"), grouped(pages) if (pages := self._pages(source)) else ""),
                (tr("Imported"), in_words(source.imported_at)),
                (tr("Words"), grouped(source.words) if source.words else ""),
                (tr("Set aside"), grouped(len(hidden)) if hidden else ""),
            )
        )
        self.passages.show_items(book.passages.of_source(source.id))
        self.cited_in.show_items(cited_in(book, book.citations.of_source(source.key)))
        self.leaning.show_leaners(book.leaning.on_source(source.id))
        return True

    def is_touched(self, edit: Edit) -> bool:
        """Return whether an edit may change what is shown."""
        return edit.touches(*_SHOWN)

    def _pages(self, source: Source) -> int:
        # the map of a long report takes longer to read than the page to show
        if self._paged[0] != source.map_sha256:
            map_of = self._desk.open_book.book.map_of
            self._paged = source.map_sha256, len(map_of(source).pages) if source.map_sha256 else 0
        return self._paged[1]

    def _card(self, passage: Passage) -> QWidget:
        caption = f"{passage.number} · {passage.note}" if passage.note else f"{passage.number}"
        card = EvidenceCard(self._desk.theme, passage.quote, caption, passage.colour)
        card.clicked.connect(partial(self._desk.wayfinder.passage_wanted.emit, passage.id))
        return card

    def _copy_citation(self) -> None:
        QGuiApplication.clipboard().setText(written(self._key))
        self._desk.messages.info(tr("Copied {citation}", citation=written(self._key)))
