"""How credible a passage is, and whose words it is."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from briefbook.domain.grading import CREDIBILITY, together
from briefbook.domain.passage import Passage
from briefbook.domain.source import Source
from briefbook.edits.grading import grade_passage, name_speaker
from briefbook.store.drafts import Draft
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.choice_fields import ActorField, ChoiceField, FieldRow
from briefbook.ui.inspector.grading_part import graded
from briefbook.ui.inspector.parts import column, label


class PassageGrade(QWidget):
    """A passage's credibility, with its source's reliability beside it, and its speaker."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._passage_id: str | None = None
        self.credibility = ChoiceField(tr("Credibility"), desk.open_book, graded(CREDIBILITY), self._grade)
        self.together = label("", "meta", wraps=True)
        self.speaker = ActorField(tr("Speaker"), desk.open_book, desk.finish, tr("The source itself"))
        self.speaker.setToolTip(tr("Whose words these are, where the source only retells them"))
        column(
            self,
            FieldRow(tr("Credibility"), self.credibility, is_above=True),
            self.together,
            FieldRow(tr("Speaker"), self.speaker, is_above=True),
        ).setSpacing(6)
        desk.open_book.flushes(self.commit)
        desk.open_book.unfinished.watch(self._being_typed, self.speaker)

    def show_passage(self, passage: Passage, source: Source) -> None:
        """Show a passage's grade and speaker; what is being typed stays, unless it is another passage."""
        actor = self._desk.open_book.book.actors.find(passage.speaker_id)
        name = actor.name if actor else ""
        if passage.id == self._passage_id:
            self.speaker.line.show_value(name)
        else:
            with self._desk.messages.telling():
                self.commit()
            self._passage_id = passage.id
            self.speaker.line.settle(name)
        self.credibility.show_value(passage.credibility)
        grade = together(source.reliability, passage.credibility)
        self.together.setText(tr("{grade} with the source’s grade", grade=grade) if grade else "")
        self.together.setAccessibleName(tr("Both grades: {grade}", grade=grade))
        self.together.setVisible(bool(grade))

    def commit(self) -> None:
        """Make the speaker that is being typed an edit."""
        book = self._desk.open_book.book
        passage = book.passages.find(self._passage_id)
        if passage is not None and self.speaker.line.is_typed:
            self._desk.open_book.keep(name_speaker(book, passage, self.speaker.line.text()))
            actor = book.actors.find(book.passages.get(passage.id).speaker_id)
            self.speaker.line.settle(actor.name if actor else "")

    def _being_typed(self) -> Iterator[Draft]:
        if self._passage_id and self.speaker.line.is_typed:
            yield Draft("passage", self._passage_id, "speaker_id", self.speaker.line.text())

    def _grade(self, grade: str) -> None:
        open_book, passage_id = self._desk.open_book, self._passage_id
        if passage_id is not None:
            with self._desk.messages.telling():
                open_book.do(lambda: grade_passage(open_book.book.passages.get(passage_id), grade))
