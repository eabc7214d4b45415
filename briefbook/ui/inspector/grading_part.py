"""How reliable a source is, and what kind of source it is."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtWidgets import QWidget

from briefbook.domain.grading import RELIABILITY
from briefbook.domain.source import Source
from briefbook.edits.grading import describe_source, grade_source
from briefbook.store.drafts import Draft
from briefbook.translation import tr, tr_noop
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.choice_fields import ChoiceField, FieldRow
from briefbook.ui.inspector.parts import column
from briefbook.ui.typed_text import TypedText

_HINT: Final = tr_noop("What kind of source it is, what it could know, and what it may want")


def graded(grades: dict[str, str]) -> tuple[dict[str, str], ...]:
    """Return grades as they are offered: none, the known ones, and apart from them the unknown."""
    unknown = list(grades)[-1]
    said = {grade: f"{grade}  {tr(words)}" for grade, words in grades.items()}
    known = {grade: said[grade] for grade in grades if grade != unknown}
    return {"": tr("Not graded")}, known, {unknown: said[unknown]}


class GradingPart(QWidget):
    """A source's reliability and descriptor, to be chosen and written."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._source_id: str | None = None
        self.reliability = ChoiceField(tr("Reliability"), desk.open_book, graded(RELIABILITY), self._grade)
        self.descriptor = TypedText(tr("Descriptor"), desk.finish, least=2, most=10)
        self.descriptor.setPlaceholderText(tr(_HINT))
        self.descriptor.setToolTip(tr("{hint}; Enter keeps it, Escape drops the change", hint=tr(_HINT)))
        self.descriptor.setReadOnly(desk.open_book.book.is_read_only)
        column(
            self,
            FieldRow(tr("Reliability"), self.reliability, is_above=True),
            FieldRow(tr("Descriptor"), self.descriptor, is_above=True),
        )
        desk.open_book.flushes(self.commit)
        desk.open_book.unfinished.watch(self._being_typed, self.descriptor)

    def show_source(self, source: Source) -> None:
        """Show a source's grade and descriptor; what is being typed stays, unless it is another source."""
        if source.id == self._source_id:
            self.descriptor.show_value(source.descriptor)
        else:
            with self._desk.messages.telling():
                self.commit()
            self._source_id = source.id
            self.descriptor.settle(source.descriptor)
        self.reliability.show_value(source.reliability)

    def commit(self) -> None:
        """Make the descriptor that is being typed an edit."""
        book = self._desk.open_book.book
        source = book.sources.find(self._source_id)
        if source is not None and self.descriptor.is_typed:
            self._desk.open_book.keep(describe_source(source, self.descriptor.toPlainText()))
            self.descriptor.settle(book.sources.get(source.id).descriptor)

    def _being_typed(self) -> Iterator[Draft]:
        if self._source_id and self.descriptor.is_typed:
            yield Draft("source", self._source_id, "descriptor", self.descriptor.value())

    def _grade(self, grade: str) -> None:
        open_book, source_id = self._desk.open_book, self._source_id
        if source_id is not None:
            with self._desk.messages.telling():
                open_book.do(lambda: grade_source(open_book.book.sources.get(source_id), grade))
