"""From a citation in the text to what it cites."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QPlainTextEdit

from briefbook.domain.citation import Citation, citations_in
from briefbook.translation import tr, tr_noop
from briefbook.ui.desk import Desk
from briefbook.ui.outline.cited_words import described, quoted
from briefbook.ui.outline.editor import Editor
from briefbook.ui.outline.offsets import to_points, to_units
from briefbook.ui.outline.peek import Peek
from briefbook.ui.outline.resolution import LOST, Resolution

NO_CITATION = tr_noop("Put the cursor on a citation first; it looks like [@key], [@key#4] or [@C3].")


def citation_at(document: QTextDocument, position: int) -> tuple[Citation, int, int] | None:
    """Return the citation at a position and where its brackets begin and end, all in UTF-16 units."""
    block = document.findBlock(position)
    if not block.isValid() or block.userState() != 0:  # in a code fence
        return None
    text, begin = block.text(), block.position()
    offset = to_points(text, position - begin)
    found = [citation for citation in citations_in(text) if citation.start <= offset <= citation.end]
    if not found:
        return None
    start = found[0].start
    group = [citation for citation in found if citation.start == start]
    one = group[min(text[start:offset].count(";"), len(group) - 1)]
    return one, begin + to_units(text, one.start), begin + to_units(text, one.end)


def put_citation(text: QPlainTextEdit, citation: str) -> None:
    """Put a citation where the cursor of a text is, with a space before it unless it begins a line."""
    cursor = text.textCursor()
    position = cursor.selectionEnd()
    inside = citation_at(text.document(), position)
    if inside and inside[1] < position:
        position = inside[2]  # after the brackets, not in them
    cursor.setPosition(position)
    line = cursor.block().text()
    before = line[: to_points(line, cursor.positionInBlock())]
    is_apart = not before or before[-1].isspace() or before[-1] in "([“‘"
    cursor.insertText(citation if is_apart else f" {citation}")
    text.setTextCursor(cursor)


class Citing(QObject):
    """Leads from the citations of an editor's text to sources, passages and claims."""

    def __init__(self, desk: Desk, editor: Editor, resolution: Resolution) -> None:
        super().__init__(editor)
        self._wayfinder, self._messages = desk.wayfinder, desk.messages
        self._editor, self._resolution = editor, resolution
        self.peek_frame = Peek(desk, editor)
        editor.tip = self._tip
        editor.citation_clicked.connect(self._go)

    def go(self) -> None:
        """Show what the citation at the cursor cites, in the reader or among the claims."""
        self._go(self._editor.textCursor().position())

    def peek(self) -> None:
        """Show the quote cited at the cursor, over the text."""
        found = citation_at(self._editor.document(), self._editor.textCursor().position())
        if found is None:
            self._messages.warning(tr(NO_CITATION))
            return
        citation, start, _ = found
        self.peek_frame.look(start, citation, self._resolution.find(citation))

    def insert(self, citation: str) -> None:
        """Put a citation where the cursor is."""
        put_citation(self._editor, citation)

    def _go(self, position: int) -> None:
        found = citation_at(self._editor.document(), position)
        if found is None:
            self._messages.warning(tr(NO_CITATION))
            return
        cited = self._resolution.find(found[0])
        if cited.claim:
            self._wayfinder.claim_wanted.emit(cited.claim.claim.id)
        elif cited.passage:
            self._wayfinder.passage_wanted.emit(cited.passage.id)
        elif cited.source and found[0].number is None:
            self._wayfinder.source_wanted.emit(cited.source.id, None)
        else:
            self._messages.warning(quoted(found[0], cited))

    def _tip(self, position: int) -> str:
        found = citation_at(self._editor.document(), position)
        if found is None:
            return ""
        cited = self._resolution.find(found[0])
        words = [quoted(found[0], cited), described(found[0], cited)]
        if self._resolution.state(found[0]) != LOST:
            words.append(tr("F12 or Ctrl+click: show it · Alt+F12: peek"))
        return "\n".join(filter(None, words))
