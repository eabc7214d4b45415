"""Showing Markdown as it is written: marks dimmed, citations as chips."""

import re
from collections.abc import Callable
from typing import Final

from PySide6.QtGui import QSyntaxHighlighter, QTextDocument

from briefbook.domain.citation import Citation, citations_in
from briefbook.domain.pipe_tables import cell_spans, is_rule
from briefbook.ui.outline.offsets import unit_starts
from briefbook.ui.outline.resolution import FOUND, LOST
from briefbook.ui.outline.text_formats import (
    BULLET,
    CITATION,
    CODE,
    LINK,
    MARK,
    OVERTAKEN,
    TEXT,
    UNRESOLVED,
    Look,
    TextFormats,
)

_FENCE: Final = re.compile(r" {0,3}(`{3,}(?=[^`]*$)|~{3,})")
_LINE: Final = re.compile(
    r"(?P<heading>(?P<level>#{1,6})(?:[ \t]+|$))"
    r"|(?P<quote>(?: {0,3}>[ \t]?)+)"
    r"|(?P<list>[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)"
    r"|(?P<row>[ \t]*(?=\|))"
)
# the lookahead makes it nine times as fast: nearly everywhere, nothing begins;
# the bounds keep a long line with many lone marks from taking the square of its length
_INLINE: Final = re.compile(
    r"(?=[\\`*_!\[])(?:"
    r"\\."
    r"|(?P<code>(?<!`)(?P<ticks>`+)(?!`).{1,999}?(?<!`)(?P=ticks)(?!`))"
    r"|(?P<citation>\[\s*@[^\[\]]*\])"
    r"|(?P<bold>(?P<strong>\*\*|(?<!\w)__)(?=\S)(?P<bolded>.{1,999}?)(?<=\S)(?P=strong)(?![*_]))"
    r"|(?P<italic>(?P<slanted>\*|(?<!\w)_)(?=[^\s*_])(?P<italicised>.{1,999}?)(?<=[^\s*_])(?P=slanted)(?![\w*_]))"
    r"|(?P<link>!?\[(?P<words>[^\[\]]*)\]\([^()\s]*(?:\s+\"[^\"]*\")?\))"
    r")"
)
_MARKED: Final = frozenset("\\`*_[")


class Highlighter(QSyntaxHighlighter):
    """Formats each line; a line's state is the length of the code fence it is in, less than 0 for `~`."""

    def __init__(
        self, document: QTextDocument, formats: TextFormats, state_of: Callable[[Citation], str]
    ) -> None:
        """Show a document in these formats; `state_of` tells what became of what a citation cites."""
        super().__init__(document)
        self._formats = formats
        self._state_of = state_of
        self._kinds: dict[str, str] = {}
        self._starts: list[int] | None = None

    def dress(self, formats: TextFormats) -> None:
        """Show everything in other formats."""
        self._formats = formats
        self.rehighlight()

    def reread_citations(self) -> None:
        """Ask again which citations resolve."""
        self._kinds.clear()
        block = self.document().begin()
        while block.isValid():
            if "@" in block.text():
                self.rehighlightBlock(block)
            block = block.next()

    def highlightBlock(self, text: str) -> None:
        """Format one line."""
        # Qt counts UTF-16 units; lines with characters beyond them are rare
        has_pairs = self.currentBlock().length() - 1 != len(text)
        self._starts = unit_starts(text) if has_pairs else None
        self.setCurrentBlockState(0)
        if self._is_code(text):
            return
        line = _LINE.match(text)
        if line is None:
            self._inline(text, 0, len(text), Look())
            return
        start = line.end()
        if line["heading"]:
            look = Look(heading=len(line["level"]))
            self._show(0, start, look.of(MARK))
            self._show(start, len(text), look)
        elif line["quote"]:
            look = Look(is_quote=True)
            self._show(0, start, look.of(MARK))
            self._show(start, len(text), look)
        elif line["list"]:
            look = Look()
            self._show(0, start, look.of(BULLET))
        else:
            look = Look(is_row=True)
            self._row(text, look)
        self._inline(text, start, len(text), look)

    def _row(self, text: str, look: Look) -> None:
        self._show(0, len(text), look.of(MARK))
        if not is_rule(text):
            for start, end in cell_spans(text):
                self._show(start, end, look)

    def _is_code(self, text: str) -> bool:
        before = max(self.previousBlockState(), -100) if self.previousBlockState() != -1 else 0
        fence = _FENCE.match(text) if "`" in text or "~" in text else None
        length = 0
        if fence:
            length = len(fence[1]) if fence[1][0] == "`" else -len(fence[1])
        if not before:
            if not length:
                return False
            self.setCurrentBlockState(length)
            self._show(0, len(text), Look(MARK))
            return True
        closes = length * before > 0 and abs(length) >= abs(before) and not text.strip().strip("`~")
        self.setCurrentBlockState(0 if closes else before)
        self._show(0, len(text), Look(MARK if closes else CODE))
        return True

    def _inline(self, text: str, start: int, end: int, look: Look) -> None:
        if _MARKED.isdisjoint(text):
            return
        for match in _INLINE.finditer(text, start, end):
            if match["code"]:
                ticks = len(match["ticks"])
                self._show(*match.span(), look.of(CODE))
                self._show(match.start(), match.start() + ticks, look.of(MARK))
                self._show(match.end() - ticks, match.end(), look.of(MARK))
            elif match["citation"]:
                self._cite(match, look)
            elif match["bold"]:
                inner = look._replace(is_bold=True)
                self._span(text, match, "bolded", inner)
            elif match["italic"]:
                inner = look._replace(is_italic=True)
                self._span(text, match, "italicised", inner)
            elif match["link"]:
                self._show(*match.span(), look.of(MARK))
                self._show(*match.span("words"), look.of(LINK))

    def _span(self, text: str, match: re.Match[str], inside: str, look: Look) -> None:
        self._show(*match.span(), look.of(MARK))
        self._show(*match.span(inside), look)
        self._inline(text, *match.span(inside), look)

    def _cite(self, match: re.Match[str], look: Look) -> None:
        kind = self._kinds.get(match["citation"])
        if kind is None:
            cited = citations_in(match["citation"])
            kind = self._kinds[match["citation"]] = self._kind(set(map(self._state_of, cited)))
        if kind != TEXT:
            self._show(*match.span(), look.of(kind))

    def _kind(self, states: set[str]) -> str:
        # the worst in a group tells
        if not states:
            return TEXT
        return UNRESOLVED if LOST in states else CITATION if states == {FOUND} else OVERTAKEN

    def _show(self, start: int, end: int, look: Look) -> None:
        if self._starts:
            start, end = self._starts[start], self._starts[end]
        if end > start:
            self.setFormat(start, end - start, self._formats.of(look))
