"""What a bibliography says of a source, besides its details."""

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefbook.domain.source import Source
from briefbook.edits.details import edit_bibliography
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.choice_fields import ChoiceField, FieldRow
from briefbook.ui.typed_line import TypedLine

_TYPES: Final = {
    "article-journal": "Journal article",
    "article-newspaper": "Newspaper article",
    "article-magazine": "Magazine article",
    "webpage": "Web page",
    "report": "Report",
    "book": "Book",
    "chapter": "Chapter",
    "paper-conference": "Conference paper",
    "legislation": "Legislation",
    "bill": "Bill",
    "legal_case": "Legal case",
    "treaty": "Treaty",
    "hearing": "Hearing",
    "speech": "Speech",
    "interview": "Interview",
    "personal_communication": "Letter or mail",
    "dataset": "Dataset",
    "thesis": "Thesis",
    "document": "Document",
}
"""The types of CSL 1.0.2 that briefings cite; others are shown by their own names."""

_FIELDS: Final = {
    "container-title": "In",
    "volume": "Volume",
    "issue": "Issue",
    "page": "Pages",
    "number": "Number",
    "edition": "Edition",
    "editor": "Editor",
    "publisher-place": "Place",
    "DOI": "DOI",
    "ISBN": "ISBN",
    "accessed": "Accessed",
    "note": "Note",
}
"""The variables that are always offered; others are shown where a source has them."""

_HINTS: Final = {"container-title": "Journal, newspaper or book", "page": "12–34", "accessed": "2026-11-22"}


class BibliographyPart(QWidget):
    """The CSL variables of a source, to be chosen and typed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._open_book, self._book = desk, desk.open_book, desk.open_book.book
        self._source_id = ""
        self.lines: dict[str, TypedLine] = {}
        self._rows: dict[str, QWidget] = {}
        self.type = ChoiceField("Type", desk.open_book, ({"": "Not said"}, _TYPES), self._choose_type)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(FieldRow("Type", self.type))
        for name, words in _FIELDS.items():
            self._add_line(name, words)
        desk.open_book.flushes(self.commit)

    def show_source(self, source: Source) -> None:
        """Show what a bibliography says of a source; what is being typed stays, unless it is another."""
        is_other = source.id != self._source_id
        if is_other:
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
            self._rows[name].setVisible(name in _FIELDS or bool(value))

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

    def _add_line(self, name: str, words: str) -> None:
        line = TypedLine(words, self._open_book.flush)
        line.setPlaceholderText(_HINTS.get(name, ""))
        # a name with an underscore is not one that edits take
        line.setReadOnly(self._book.is_read_only or "_" in name)
        self.lines[name], self._rows[name] = line, FieldRow(words, line)
        self._layout.addWidget(self._rows[name])

    def _choose_type(self, value: str) -> None:
        source_id = self._source_id
        with self._desk.messages.telling():
            self._open_book.do(lambda: edit_bibliography(self._book.sources.get(source_id), type=value))
