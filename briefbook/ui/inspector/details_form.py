"""The form for a source's details: each with where it came from."""

from collections.abc import Iterator

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from briefbook.domain.source import DETAIL_NAMES, ORIGINS, Source
from briefbook.edits.details import edit_details
from briefbook.errors import BookError, BriefbookError
from briefbook.store.drafts import Draft
from briefbook.translation import tr, tr_noop
from briefbook.ui.desk import Desk
from briefbook.ui.inspector.parts import label
from briefbook.ui.typed_line import TypedLine

_WORDS = {
    "title": tr_noop("Title"),
    "author": tr_noop("Author"),
    "publisher": tr_noop("Publisher"),
    "published": tr_noop("Published"),
    "language": tr_noop("Language"),
    "address": tr_noop("Address"),
}
_HINTS = {
    "published": tr_noop("2026-11-22, 2026-11 or 2026"),
    "language": tr_noop("en, fr, zh …"),
    "address": "https://…",
}

_MISSING = tr_noop("missing")


class DetailsForm(QWidget):
    """Shows a source's details, and makes what is typed in them edits."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._open_book = desk.open_book
        self._source: Source | None = None
        self._refused: dict[str, str] = {}
        self.lines: dict[str, TypedLine] = {}
        self._origins: dict[str, QLabel] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for name in DETAIL_NAMES:
            self.lines[name] = TypedLine(tr(_WORDS[name]), desk.finish)
            self.lines[name].setPlaceholderText(tr(_HINTS[name]) if name in _HINTS else "")
            self.lines[name].setReadOnly(desk.open_book.book.is_read_only)
            self._origins[name] = label("", "faint")
            head = QHBoxLayout()
            words = label(tr(_WORDS[name]), "meta")
            words.setBuddy(self.lines[name])
            head.addWidget(words)
            head.addStretch()
            head.addWidget(self._origins[name])
            layout.addLayout(head)
            layout.addWidget(self.lines[name])
            layout.addSpacing(4)
        desk.open_book.flushes(self.commit)
        desk.open_book.unfinished.watch(self._being_typed, *self.lines.values())

    def show_source(self, source: Source) -> None:
        """Show a source's details; what is being typed stays, unless it is another source."""
        is_other = self._source is None or self._source.id != source.id
        self._source = source
        for name, line in self.lines.items():
            value = getattr(source, name)
            if is_other:
                self._refuse(name, None)
                line.settle(value)
            else:
                line.show_value(value)
            origin = ORIGINS.get(source.origins.get(name, ""), "") if value else _MISSING
            origin = tr(origin) if origin else ""
            self._origins[name].setText(origin)
            line.setAccessibleDescription(origin)

    def commit(self) -> None:
        """Make what is being typed edits; what the book refuses stays marked until it is mended."""
        for name, line in self.lines.items():
            if line.is_typed:
                self._commit(name, line)

    def _being_typed(self) -> Iterator[Draft]:
        for name, line in self.lines.items():
            if self._source is not None and line.is_typed:
                yield Draft("source", self._source.id, name, line.text())

    def _commit(self, name: str, line: TypedLine) -> None:
        book = self._open_book.book
        source = book.sources.find(self._source.id) if self._source else None
        if source is None or self._refused.get(name) == line.text():
            return
        try:
            self._open_book.keep(edit_details(source, **{name: line.text()}))
        except BookError:  # of the file, not of what was typed
            raise
        except BriefbookError as error:
            self._refuse(name, line.text())
            self._desk.messages.error(error)
        else:
            self._refuse(name, None)
            line.settle(getattr(book.sources.get(source.id), name))

    def _refuse(self, name: str, text: str | None) -> None:
        before = self._refused.pop(name, None)
        if text is not None:
            self._refused[name] = text
        if before == text:
            return
        line = self.lines[name]
        line.setProperty("level", None if text is None else "error")
        line.style().unpolish(line)
        line.style().polish(line)
