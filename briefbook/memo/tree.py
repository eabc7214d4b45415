"""The walk over the HTML that Python-Markdown made: elements it knows become blocks, the rest stays text."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefbook.domain.citation import Citation
from briefbook.memo.blocks import (
    Alignment,
    Block,
    Cell,
    Code,
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
from briefbook.memo.notes import Endnotes

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BLOCKS = {
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "dl",
    "blockquote",
    "pre",
    "table",
    "hr",
    "div",
}
_FORMS = {
    "strong": Run("", bold=True),
    "em": Run("", italic=True),
    "code": Run("", code=True),
    "sup": Run("", superscript=True),
    "sub": Run("", subscript=True),
}
_SAFE = re.compile(r"(?:https?://|mailto:)[^\s\x00-\x20]+", re.IGNORECASE)
_PLAIN = Run("")
_LOWEST_HEADING = 6
_AT_END = " \n\xa0"


@dataclass(frozen=True)
class Standing:
    """What a stand-in character stands for: the text as typed, and the citations in it."""

    typed: str
    citations: tuple[Citation, ...] = ()


def blocks_of_html(
    html: str, standing: Mapping[str, Standing], endnotes: Endnotes, *, place: str, level: int
) -> tuple[Block, ...]:
    """Return Python-Markdown's HTML as blocks."""
    from lxml.html import HTMLParser, fragment_fromstring

    parser = HTMLParser(huge_tree=True, no_network=True, remove_comments=True, remove_pis=True)
    root = fragment_fromstring(html, create_parent="div", parser=parser)
    return _Walk(root, standing, endnotes, place, level).all_blocks()


class _Walk:
    def __init__(
        self,
        root: "HtmlElement",
        standing: Mapping[str, Standing],
        endnotes: Endnotes,
        place: str,
        level: int,
    ) -> None:
        self._root = root
        self._standing = standing
        self._endnotes = endnotes
        self._place = place
        self._level = level
        self._splitter = re.compile(f"([{''.join(standing)}])") if standing else None
        self._footnotes: dict[str, HtmlElement] = {}
        self._footnote_numbers: dict[str, int] = {}
        for notes in [child for child in root if child.get("class") == "footnote"]:
            self._footnotes.update({item.get("id", ""): item for item in notes.iter("li") if item.get("id")})
            root.remove(notes)

    def all_blocks(self) -> tuple[Block, ...]:
        blocks = list(self._blocks(self._root))
        for name, item in self._footnotes.items():
            if name not in self._footnote_numbers:
                blocks += self._blocks(item)
        return tuple(blocks)

    def _blocks(self, element: "HtmlElement") -> tuple[Block, ...]:
        """Return the blocks inside an element; text between them becomes paragraphs."""
        blocks: list[Block] = []
        loose: list[Run] = self._text(element.text, _PLAIN)
        for child in element:
            if child.tag in _BLOCKS:
                blocks += _paragraph(loose)
                blocks += self._block(child)
                loose = self._text(child.tail, _PLAIN)
            else:
                loose += self._inline(child, _PLAIN)
        return tuple(blocks + _paragraph(loose))

    def _block(self, element: "HtmlElement") -> Sequence[Block]:
        tag = element.tag
        if tag == "p":
            return _paragraph(self._runs(element))
        if tag == "pre":
            return [Code(self._typed(element.text_content()).rstrip("\n"))]
        if tag == "hr":
            return [Rule()]
        if tag == "blockquote":
            return [Quote(self._blocks(element))]
        if tag == "table":
            return self._table(element)
        if tag in ("ul", "ol", "dl"):
            return self._list(element)
        if tag == "div":
            return self._blocks(element)
        runs = _tidy(self._runs(element))
        level = min(self._level + int(tag[1]), _LOWEST_HEADING)
        return [Heading(level, runs)] if runs else []

    def _list(self, element: "HtmlElement") -> Sequence[Block]:
        if element.tag == "dl":
            blocks: list[Block] = []
            for child in element:
                inside = self._blocks(child)
                if child.tag == "dt":
                    blocks += [_bold(block) for block in inside]
                else:
                    blocks.append(ListBlock((inside,), "plain"))
            return blocks
        items = tuple(self._blocks(child) for child in element if child.tag == "li")
        if element.tag == "ul":
            return [ListBlock(items)]
        start = element.get("start", "1")
        return [ListBlock(items, "numbered", int(start) if start.isdecimal() else 1)]

    def _table(self, element: "HtmlElement") -> Sequence[Block]:
        header = [row for head in element.iter("thead") for row in head.iter("tr")]
        rows = [row for body in element.iter("tbody") for row in body.iter("tr")]
        if not header and not rows:
            return []
        columns = max(len(row) for row in [*header, *rows])
        alignments: list[Alignment] = ["left"] * columns
        for number, cell in enumerate((header or rows)[0]):
            style = cell.get("style", "")
            alignments[number] = "right" if "right" in style else "centre" if "center" in style else "left"
        return [Table(self._rows(header, columns), self._rows(rows, columns), tuple(alignments))]

    def _rows(self, rows: "list[HtmlElement]", columns: int) -> tuple[Row, ...]:
        cells: list[Row] = []
        for row in rows:
            filled: list[Cell] = [self._blocks(cell) for cell in row]
            cells.append(tuple(filled + [()] * (columns - len(filled))))
        # a row of nothing prints as nothing
        return tuple(row for row in cells if any(row))

    def _runs(self, element: "HtmlElement", form: Run = _PLAIN) -> list[Run]:
        runs = self._text(element.text, form)
        for child in element:
            runs += self._inline(child, form)
        return runs

    def _inline(self, element: "HtmlElement", form: Run) -> list[Run]:
        """Return the runs of an inline element and of the text that follows it."""
        tag = element.tag
        href = element.get("href", "")
        if tag == "br":
            runs = [replace(form, text="\n")]
        elif tag == "img":
            runs = self._text(element.get("alt"), form)
        elif tag == "sup" and (name := _footnote_of(element)) in self._footnotes:
            number = self._footnote(name)
            runs = [Run(str(number), superscript=True, note=number)]
        elif tag == "a" and "footnote-backref" in element.get("class", ""):
            runs = []
        elif tag == "a" and _SAFE.fullmatch(address := self._typed(href).strip()):
            runs = self._runs(element, replace(form, link=address))
        elif tag in _FORMS:
            runs = self._runs(element, _joined(form, _FORMS[tag]))
        else:
            runs = self._runs(element, form)
        return runs + self._text(element.tail, form)

    def _footnote(self, name: str) -> int:
        """Return the number of the note that a footnote becomes, which is written when first met."""
        if name not in self._footnote_numbers:
            number = self._footnote_numbers[name] = self._endnotes.open()
            runs: list[Run] = []
            for element in self._footnotes[name]:
                runs += [Run("\n"), *self._runs(element)] if runs else self._runs(element)
            self._endnotes.write(number, _tidy(runs))
        return self._footnote_numbers[name]

    def _text(self, text: str | None, form: Run) -> list[Run]:
        if not text:
            return []
        text = re.sub(r"[ \t\n]+", " ", text)
        if not self._splitter or form.code:
            return [replace(form, text=self._typed(text))]
        runs: list[Run] = []
        for part in self._splitter.split(text):
            standing = self._standing.get(part)
            if standing is None or not standing.citations:
                runs += [replace(form, text=standing.typed if standing else part)] if part else []
            else:
                cited = self._endnotes.cite(standing.citations, self._place)
                # a note's number follows its word closely, however the citation was typed
                if runs and cited and cited[0].note:
                    runs[-1] = replace(runs[-1], text=runs[-1].text.rstrip(" "))
                runs += cited
        return runs

    def _typed(self, text: str) -> str:
        """Return a text with every stand-in as it was typed."""
        if not self._splitter:
            return text
        return self._splitter.sub(lambda match: self._standing[match[0]].typed, text)


def _footnote_of(element: "HtmlElement") -> str:
    links = [child for child in element if child.get("class") == "footnote-ref"]
    return str(links[0].get("href", ""))[1:] if links else ""


def _joined(form: Run, further: Run) -> Run:
    return replace(
        form,
        bold=form.bold or further.bold,
        italic=form.italic or further.italic,
        code=form.code or further.code,
        superscript=form.superscript or further.superscript,
        subscript=form.subscript or further.subscript,
    )


def _bold(block: Block) -> Block:
    if isinstance(block, Paragraph):
        return Paragraph(tuple(replace(run, bold=True) for run in block.runs))
    return block


def _paragraph(runs: list[Run]) -> list[Block]:
    tidy = _tidy(runs)
    return [Paragraph(tidy)] if tidy else []


def _tidy(runs: list[Run]) -> Runs:
    """Return runs without white space at the ends or twice in a row, neighbours of one form joined."""
    tidy: list[Run] = []
    for run in runs:
        text = run.text
        if not tidy or tidy[-1].text[-1] in " \n":
            text = text.lstrip(" ") if tidy else text.lstrip(" \n")
        if not text:
            continue
        if tidy and text != "\n" and replace(run, text="") == replace(tidy[-1], text=""):
            tidy[-1] = replace(run, text=tidy[-1].text + text)
        else:
            tidy.append(replace(run, text=text))
    while tidy and not tidy[-1].text.rstrip(_AT_END):
        tidy.pop()
    if tidy:
        tidy[-1] = replace(tidy[-1], text=tidy[-1].text.rstrip(_AT_END))
    return tuple(tidy)
