"""What a bibliography says of a source, besides its details."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefbook.domain.source import Source
from briefbook.edits.details import edit_bibliography
from briefbook.store.drafts import Draft
from briefbook.translation import tr, tr_noop
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.choice_fields import ChoiceField, FieldRow
from briefbook.ui.typed_line import TypedLine

_HINTS: Final = {
    "container-title": tr_noop("Journal, newspaper or book"),
    "page": "12–34",
    "accessed": "2026-11-22",
}


class BibliographyPart(QWidget):
    """The CSL variables of a source, to be chosen and typed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._open_book, self._book = desk, desk.open_book, desk.open_book.book
        self._source_id = ""
        self.lines: dict[str, TypedLine] = {}
        self._rows: dict[str, QWidget] = {}
        self.type = ChoiceField(
            tr("Type"), desk.open_book, ({"": tr("Not said")}, _types()), self._choose_type
        )
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(FieldRow(tr("Type"), self.type))
        self._always = _fields()
        for name, words in self._always.items():
            self._add_line(name, words)
        desk.open_book.flushes(self.commit)
        desk.open_book.unfinished.watch(self._being_typed)

    def show_source(self, source: Source) -> None:
        """Show what a bibliography says of a source; what is being typed stays, unless it is another."""
        is_other = source.id != self._source_id
        if is_other:
            with self._desk.messages.telling():
                self.commit()
            self._source_id = source.id
        known = source.bibliography
        kind = known.get("type", "")
        if kind and self.type.findData(kind) < 0:
            self.type.addItem(kind, kind)
        self.type.show_value(kind)
        for name in known:
            if name not in self.lines and name != "type":
                self._add_line(name, name.replace("-", " ").replace("_", " ").capitalize())
        for name, line in self.lines.items():
            value = known.get(name, "")
            if is_other:
                line.settle(value)
            else:
                line.show_value(value)
            self._rows[name].setVisible(name in self._always or bool(value))

    def commit(self) -> None:
        """Make what is being typed edits."""
        typed = {name: line.text() for name, line in self.lines.items() if line.is_typed}
        source = self._book.sources.find(self._source_id)
        if source is None or not typed:
            return
        self._open_book.keep(edit_bibliography(source, **typed))
        now = self._book.sources.get(source.id).bibliography
        for name in typed:
            self.lines[name].settle(now.get(name, ""))

    def _being_typed(self) -> Iterator[Draft]:
        for name, line in self.lines.items():
            if self._source_id and line.is_typed:
                yield Draft("source", self._source_id, f"bibliography.{name}", line.text())

    def _add_line(self, name: str, words: str) -> None:
        line = TypedLine(words, self._desk.finish)
        self._open_book.unfinished.hear(line)
        line.setPlaceholderText(tr(_HINTS[name]) if name in _HINTS else "")
        # a name with an underscore is not one that edits take
        line.setReadOnly(self._book.is_read_only or "_" in name)
        self.lines[name], self._rows[name] = line, FieldRow(words, line)
        self._layout.addWidget(self._rows[name])

    def _choose_type(self, value: str) -> None:
        source_id = self._source_id
        with self._desk.messages.telling():
            self._open_book.do(lambda: edit_bibliography(self._book.sources.get(source_id), type=value))


def _types() -> dict[str, str]:
    """Return the types of CSL 1.0.2 that briefings cite; others are shown by their own names."""
    return {
        "article-journal": tr("Journal article", "type of source"),
        "article-newspaper": tr("Newspaper article", "type of source"),
        "article-magazine": tr("Magazine article", "type of source"),
        "webpage": tr("Web page", "type of source"),
        "report": tr("Report", "type of source"),
        "book": tr("Book", "type of source"),
        "chapter": tr("Chapter", "type of source"),
        "paper-conference": tr("Conference paper", "type of source"),
        "legislation": tr("Legislation", "type of source"),
        "bill": tr("Bill", "type of source"),
        "legal_case": tr("Legal case", "type of source"),
        "treaty": tr("Treaty", "type of source"),
        "hearing": tr("Hearing", "type of source"),
        "speech": tr("Speech", "type of source"),
        "interview": tr("Interview", "type of source"),
        "personal_communication": tr("Letter or mail", "type of source"),
        "dataset": tr("Dataset", "type of source"),
        "thesis": tr("Thesis", "type of source"),
        "document": tr("Document", "type of source"),
    }


def _fields() -> dict[str, str]:
    """Return the variables that are always offered; others are shown where a source has them."""
    return {
        "container-title": tr("In", "a book or journal"),
        "volume": tr("Volume", "of a journal"),
        "issue": tr("Issue", "of a journal"),
        "page": tr("Pages"),
        "number": tr("Number", "of a report or law"),
        "edition": tr("Edition", "of a book"),
        "editor": tr("Editor", "of a book"),
        "publisher-place": tr("Place", "of publication"),
        "DOI": "DOI",
        "ISBN": "ISBN",
        "accessed": tr("Accessed"),
        "note": tr("Note", "on a source"),
    }
