"""The citations in a text of a form: shown as in the outline, and followed to what they cite."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPlainTextEdit

from briefbook.domain.edit import Edit
from briefbook.translation import tr
from briefbook.ui.desk import Desk
from briefbook.ui.outline.cited_words import quoted
from briefbook.ui.outline.citing import NO_CITATION, citation_at
from briefbook.ui.outline.highlighter import Highlighter
from briefbook.ui.outline.resolution import Resolution
from briefbook.ui.outline.text_formats import TextFormats


class FieldCitations(QObject):
    """Marks citations as resolved or not, and leads to sources, passages and claims."""

    def __init__(self, desk: Desk, text: QPlainTextEdit) -> None:
        super().__init__(text)
        self._desk, self._text = desk, text
        self._resolution = Resolution(desk.open_book.book)
        self._highlighter = Highlighter(text.document(), self._formats(), self._resolution.state)
        desk.theme.changed.connect(self._dress)
        desk.open_book.edited.connect(self._on_edited)

    def go(self, position: int) -> None:
        """Show what is cited at a position of the text in UTF-16 units."""
        found = citation_at(self._text.document(), position)
        if found is None:
            self._desk.messages.warning(tr(NO_CITATION))
            return
        cited, way = self._resolution.find(found[0]), self._desk.wayfinder
        if cited.claim:
            way.claim_wanted.emit(cited.claim.claim.id)
        elif cited.passage:
            way.passage_wanted.emit(cited.passage.id)
        elif cited.source and found[0].number is None:
            way.source_wanted.emit(cited.source.id, None)
        else:
            self._desk.messages.warning(quoted(found[0], cited))

    def _formats(self) -> TextFormats:
        return TextFormats(self._desk.theme.tokens, self._desk.theme.sizes)

    def _dress(self) -> None:
        self._highlighter.dress(self._formats())

    def _on_edited(self, edit: Edit) -> None:
        if self._resolution.forget(edit):
            self._highlighter.reread_citations()
