"""The walk over the HTML that Python-Markdown made: elements it knows become blocks, the rest stays text."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from briefbook.memo.blocks import (
    Alignment,
    Block,
    Cell,
    Code,
    Definition,
    DefinitionList,
    Heading,
    ListBlock,
    Paragraph,
    Quote,
    Row,
    Rule,
    Run,
    Runs,
    Table,
)
from briefbook.memo.markdown.inline import Words, language_of
from briefbook.memo.markdown.stand_ins import Standing
from briefbook.memo.runs import with_form

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BLOCKS = frozenset(
    ("p", "ul", "ol", "dl", "blockquote", "pre", "table", "hr", "div", *(f"h{n}" for n in range(1, 7)))
)
_LOWEST_HEADING = 6


def blocks_of_html(
    html: str,
    standing: Mapping[str, Standing],
    *,
    level: int,
    language: str,
    abbreviations: tuple[tuple[str, str], ...] = (),
) -> tuple[Block, ...]:
    """Return Python-Markdown's HTML as blocks with marks where notes are to be numbered."""
    from lxml.html import HTMLParser, fragment_fromstring

    parser = HTMLParser(huge_tree=True, no_network=True, remove_comments=True, remove_pis=True)
    root = fragment_fromstring(html, create_parent="div", parser=parser)
    return _Walk(Words(standing, language, abbreviations), level).blocks(root, "")


class _Walk:
    def __init__(self, words: Words, level: int) -> None:
        self._words = words
        self._level = level

    def blocks(self, element: "HtmlElement", language: str) -> tuple[Block, ...]:
        """Return the blocks inside an element; text between them becomes paragraphs."""
        language = language_of(element) or language
        blocks: list[Block] = []
        loose = self._words.text(element.text)
        for child in element:
            if child.tag in _BLOCKS:
                blocks += self._loose(loose, language)
                blocks += self._block(child, language)
                loose = self._words.text(child.tail)
            else:
                loose += self._words.loose(child)
        return (*blocks, *self._loose(loose, language))

    def _loose(self, runs: list[Run], language: str) -> list[Block]:
        return _paragraph(self._words.tidy(runs, language), language) if runs else []

    def _block(self, element: "HtmlElement", language: str) -> Sequence[Block]:
        tag = element.tag
        language = language_of(element) or language
        if tag == "p":
            return _paragraph(self._words.of(element, language), language)
        if tag == "pre":
            return [Code(self._words.typed(element.text_content()).rstrip("\n"))]
        if tag == "hr":
            return [Rule()]
        if tag == "blockquote":
            return [Quote(self.blocks(element, language))]
        if tag == "table":
            return self._table(element, language)
        if tag in ("ul", "ol"):
            return self._list(element, language)
        if tag == "dl":
            return self._definitions(element, language)
        if tag == "div":
            return self.blocks(element, language)
        runs = self._words.of(element, language)
        if language:
            runs = with_form(runs, language=language)
        level = min(self._level + int(tag[1]), _LOWEST_HEADING)
        return [Heading(level, runs)] if runs else []

    def _list(self, element: "HtmlElement", language: str) -> Sequence[Block]:
        items = tuple(self.blocks(child, language) for child in element if child.tag == "li")
        if element.tag == "ul":
            return [ListBlock(items)]
        start = element.get("start", "1")
        return [ListBlock(items, "numbered", int(start) if start.isdecimal() else 1)]

    def _definitions(self, element: "HtmlElement", language: str) -> Sequence[Block]:
        entries: list[Definition] = []
        for child in element:
            if child.tag == "dt":
                term = (self._words.of(child, language),)
                if entries and not entries[-1].meanings:
                    entries[-1] = Definition(entries[-1].terms + term, ())
                else:
                    entries.append(Definition(term, ()))
            else:
                last = entries.pop() if entries else Definition((), ())
                meaning = self.blocks(child, language)
                entries.append(Definition(last.terms, (*last.meanings, meaning)))
        return [DefinitionList(tuple(entries))] if entries else []

    def _table(self, element: "HtmlElement", language: str) -> Sequence[Block]:
        header = [row for head in element.iter("thead") for row in head.iter("tr")]
        rows = [row for body in element.iter("tbody") for row in body.iter("tr")]
        if not header and not rows:
            return []
        columns = max(len(row) for row in [*header, *rows])
        alignments: list[Alignment] = ["left"] * columns
        for number, cell in enumerate((header or rows)[0]):
            style = cell.get("style", "")
            alignments[number] = "right" if "right" in style else "centre" if "center" in style else "left"
        return [
            Table(
                self._rows(header, columns, language), self._rows(rows, columns, language), tuple(alignments)
            )
        ]

    def _rows(self, rows: "list[HtmlElement]", columns: int, language: str) -> tuple[Row, ...]:
        cells: list[Row] = []
        for row in rows:
            filled: list[Cell] = [self.blocks(cell, language) for cell in row]
            cells.append(tuple(filled + [()] * (columns - len(filled))))
        # a row of nothing prints as nothing
        return tuple(row for row in cells if any(row))


def _paragraph(runs: Runs, language: str) -> list[Block]:
    return [Paragraph(runs, language)] if runs else []
