"""What the inspector shows of a commitment, a scenario, a piece of advice, an actor or a position."""

from functools import partial

from PySide6.QtWidgets import QWidget

from briefbook.domain.actor import Actor, ActorPosition, Involvement
from briefbook.domain.capitals import capitalised
from briefbook.domain.claim import Claim, ClaimLink
from briefbook.domain.claim import Evidence as ClaimEvidence
from briefbook.domain.commitment import Commitment, Dependency, Progress
from briefbook.domain.contents import Contents
from briefbook.domain.counts import in_a_row
from briefbook.domain.date_words import in_words
from briefbook.domain.edit import Edit
from briefbook.domain.field_values import words_of
from briefbook.domain.fields import CITING, FIELDS, Field
from briefbook.domain.flag import Flag
from briefbook.domain.issue import Issue
from briefbook.domain.kinds import KINDS
from briefbook.domain.likelihood import said
from briefbook.domain.passage import Passage
from briefbook.domain.record import Record
from briefbook.domain.scenario import Scenario
from briefbook.domain.source import Source
from briefbook.store.naming import called
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.cited_parts import CitedParts
from briefbook.ui.inspector.evidence import (
    CitedIn,
    Evidence,
    cited_in_widget,
    evidence_widget,
)
from briefbook.ui.inspector.flag_rows import FlagRows
from briefbook.ui.inspector.parts import Facts, Section, breakable, column, label

_SHORT = frozenset({"line", "choice", "date", "day", "duration", "number", "actor", "actors", "commitments"})
"""The forms of fields that are facts of a few words; the texts are read in the form."""
_ELSEWHERE = frozenset({"title", "name", "scale", "likelihood"})
"""Fields that are told in other words."""


class PaperDetails(QWidget):
    """A record of one kind: its facts in words, where it belongs, whom it concerns and what it rests on."""

    def __init__(self, desk: Desk, kind_name: str) -> None:
        super().__init__()
        self._desk = desk
        self._kind = KINDS[kind_name]
        self._title = label("", "title", wraps=True)
        self.flags = FlagRows(desk)
        self._facts = Facts()
        link = partial(cited_in_widget, desk)
        self.issues: Section[CitedIn] = Section(tr("Belongs to"), link, 0)
        self.named_in: Section[CitedIn] = Section(tr("Named in"), link, 0)
        self.words: Section[Evidence] = Section(tr("The words"), partial(evidence_widget, desk))
        self.cited = CitedParts(desk)
        parts = (
            *(self._title, self.flags, self._facts, self.issues, self.words, self.named_in),
            *self.cited.widgets,
        )
        column(self, *parts).addStretch()

    def show_record(self, record_id: str) -> bool:
        """Show a record as it is now; return whether there is one."""
        book = self._desk.open_book.book
        record = book.by_kind[self._kind].find(record_id)
        if record is None:
            return False
        # only what names this record's facts; sources and their passages are looked up one by one
        contents = book.contents_of(Actor, Issue, Involvement, Commitment, Dependency)
        self._title.setText(breakable(called(record, book)))
        self.flags.show_record(record.id)
        self._facts.show_facts(self._facts_of(record, contents))
        self.issues.show_items(self._belongs_to(record))
        self.named_in.show_items(self._parts_of(record))
        self.words.show_items(self._wording(record))
        self.cited.show_text("\n\n".join(getattr(record, name) for name in CITING[self._kind]))
        return True

    def is_touched(self, edit: Edit) -> bool:
        """Return whether an edit may change what is shown."""
        return edit.touches(
            *(self._kind, Actor, Involvement, Dependency, Progress, Issue, Source, Passage),
            *(Claim, ClaimEvidence, ClaimLink, Flag, Commitment),
        )

    def _facts_of(self, record: Record, contents: Contents) -> list[tuple[str, str]]:
        fields = [one for one in FIELDS[self._kind] if one.form in _SHORT and one.name not in _ELSEWHERE]
        facts = [(tr(one.label), _told(one, words_of(record, one, contents))) for one in fields]
        if isinstance(record, Scenario) and record.likelihood:
            facts.append((tr("Likelihood"), said(record.likelihood, record.scale)))
        if isinstance(record, Commitment) and record.is_computed:
            facts.append((tr("Closes"), tr("{date} (computed)", date=in_words(record.closes))))
        return facts

    def _belongs_to(self, record: Record) -> list[CitedIn]:
        issue_id = getattr(record, "issue_id", None)
        outline = self._desk.open_book.book.issues.outline()
        if issue_id is None or issue_id not in outline:
            return []
        return [CitedIn("issue", issue_id, called(outline.get(issue_id), self._desk.open_book.book))]

    def _parts_of(self, record: Record) -> list[CitedIn]:
        """Return what an actor is involved in, wants and holds."""
        if not isinstance(record, Actor):
            return []
        book = self._desk.open_book.book
        ids = dict.fromkeys(one.record_id for one in book.involvements.of_actor(record.id))
        papers = [paper for one in ids if (paper := book.paper(one))]
        papers += [*book.objectives.of_actor(record.id), *book.positions.of_actor(record.id)]
        names = {kind: name for name, kind in KINDS.items()}
        return [CitedIn(names[type(one)], one.id, called(one, book)) for one in papers]

    def _wording(self, record: Record) -> list[Evidence]:
        if not isinstance(record, Commitment | ActorPosition) or record.passage_id is None:
            return []
        book = self._desk.open_book.book
        passage = book.passages.get(record.passage_id)
        return [Evidence(book.sources.get(passage.source_id), passage, "")]


def _told(field: Field, words: str) -> str:
    if field.form in ("date", "day"):
        return in_words(words)
    told = in_a_row(words.split("\n"))
    return capitalised(told) if field.form in ("choice", "yes or no") else told
