"""What is pasted into a text: rich words as Markdown, the rest as it is."""

import re
from typing import Final

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor

from briefbook.domain.pipe_tables import is_row
from briefbook.errors import BriefbookError
from briefbook.ui.outline.offsets import to_points

_LARGEST: Final = 4_000_000
"""Characters of markup beyond which only the plain text is pasted: to read more takes seconds."""

# what Qt’s own text fields copy, Briefbook’s among them: their plain text is what was written
_OF_QT: Final = re.compile(r"<meta\s+name=\"qrichtext\"", re.I)
# program text, from an editor or a terminal
_OF_CODE: Final = re.compile(
    r"<(?:div|pre|span)\b[^>]*(?:white-space:\s*pre[^>]*mono|mono[^>]*white-space:\s*pre)", re.I
)
_BLOCK: Final = re.compile(r"#{1,6} |> |- |\d+\. |\||```")


def text_from(source: QMimeData) -> str:
    """Return what to paste: Markdown where rich words were copied, else plain text."""
    plain = source.text().replace("\r\n", "\n").replace("\r", "\n")
    markup = source.html() if source.hasHtml() else ""
    if not markup or len(markup) > _LARGEST or _OF_QT.search(markup) or _OF_CODE.search(markup[:2000]):
        return plain
    from briefbook.readers.pasted import markdown_of

    try:
        return markdown_of(markup) or plain
    except BriefbookError:  # what cannot be read as a page is still there as text
        return plain


def put_in(cursor: QTextCursor, text: str) -> None:
    """Put pasted text in the place of the selection, so that its first block begins where one can begin."""
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    line = cursor.block().text()
    if is_row(line) and cursor.positionInBlock():
        # a cell holds one line
        text = " ".join(text.split()).replace("|", "\\|")
    elif _BLOCK.match(text):
        text = _apart(cursor) + text
    if "\n\n" in text and line[to_points(line, cursor.positionInBlock()) :].strip():
        text += "\n\n"
    cursor.insertText(text)
    cursor.endEditBlock()


def _apart(cursor: QTextCursor) -> str:
    """Return the line ends that part a block from what is ahead of it."""
    block = cursor.block()
    if block.text()[: to_points(block.text(), cursor.positionInBlock())].strip():
        return "\n\n"
    return "\n" if block.previous().text().strip() else ""
