"""Blocks as Markdown."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from briefbook.domain.matrix import Step
from briefbook.memo.blocks import (
    Block,
    Box,
    Cell,
    Code,
    CoverPage,
    Decision,
    DefinitionList,
    Heading,
    ListBlock,
    MemoHead,
    Note,
    Notes,
    Paragraph,
    Quote,
    Row,
    Rule,
    Run,
    Runs,
    Tab,
    Table,
    Timeline,
)
from briefbook.memo.charts.event_days import days_in_words
from briefbook.memo.pandoc.escaping import code_span, escaped, fenced
from briefbook.memo.pandoc.inline import Inline
from briefbook.memo.pandoc.tables import grid, piped
from briefbook.memo.risk_matrix import RiskMatrix

_NOTHING = "&nbsp;"
"""What an empty item holds, so that it is one."""
_PARTED = "<!-- -->"
"""What stands between two lists that are not one."""


class Blocks:
    """Writes the blocks of one document."""

    def __init__(self, notes: Notes, *, is_numbered: bool) -> None:
        self._inline = Inline(notes.entries)
        self._is_numbered = is_numbered
        """Whether Pandoc is to number headings."""

    def markdown(self, blocks: Sequence[Block], *, is_quoted: bool = False) -> str:
        """Return blocks as Markdown, with an empty line between each two."""
        return "\n\n".join(self._parts(blocks, is_quoted=is_quoted))

    def _parts(self, blocks: Sequence[Block], *, is_quoted: bool = False) -> list[str]:
        parts: list[str] = []
        before: Block | None = None
        for block, following in zip_longest(blocks, blocks[1:]):
            if isinstance(block, Timeline) and _tells_events(following, block):
                continue
            written = self.block(block, is_quoted=is_quoted)
            if not written:
                continue
            if before and _would_go_on(before, block):
                parts.append(_PARTED)
            parts.append(written)
            before = block
        return parts

    def block(self, block: Block, *, is_quoted: bool = False) -> str:
        """Return one block as Markdown; a heading in it stands in bold."""
        match block:
            case Paragraph(runs, language):
                return self._inline.markdown(runs, language=language)
            case Heading():
                return self._inline.markdown(_bold(block.runs))
            case ListBlock():
                return self._list(block)
            case DefinitionList():
                return "\n\n".join(self._definitions(block))
            case Table():
                return self._table(block)
            case Quote(blocks):
                return _prefixed("> ", self.markdown(blocks, is_quoted=True))
            case Code(text):
                return _prefixed("    ", text) if is_quoted else fenced(text)
            case Rule():
                return "* * *"
            case Box():
                title = (Paragraph(_bold(block.title)),) if block.title else ()
                return _prefixed("> ", self.markdown((*title, *block.blocks), is_quoted=True))
            case Decision():
                return self._decision(block)
            case RiskMatrix():
                return self._matrix(block)
            case Timeline():
                return self._timeline(block)
            case Notes(entries):
                return self._notes(entries)
            case CoverPage() | MemoHead() | Tab():
                return self.head(block)
            case _:  # lists of contents and ends of pages, which Pandoc makes itself
                return ""

    def heading(self, heading: Heading, level: int) -> str:
        """Return a heading, with its number unless Pandoc gives it one."""
        runs = heading.runs
        if heading.number and not self._is_numbered:
            number = heading.number if "." in heading.number else f"{heading.number}."
            runs = (Run(f"{number} "), *runs)
        if heading.marking:
            runs = (*runs, Run(f" ({heading.marking})"))
        text = self._inline.markdown(runs, starts_line=False).replace("  \n", " ").replace("#", "\\#")
        unnumbered = " {.unnumbered}" if self._is_numbered and not heading.number else ""
        return f"{'#' * level} {text}{unnumbered}"

    def head(self, head: MemoHead | CoverPage | Tab, level: int = 0) -> str:
        """Return the fields of a memo's head, under its title where that is not the document's own."""
        if isinstance(head, Tab):
            return self.heading(Heading(level, (Run(f"{head.label} {head.title}".strip()),)), max(level, 1))
        parts = [self.heading(Heading(level, (Run(head.title),)), level)] if level else []
        if head.about:
            parts.append(self._inline.markdown((Run(head.about, italic=True),)))
        lines = [
            f"{self._inline.markdown((Run(f'{label}:', bold=True),))} {escaped(value)}"
            for label, value in head.fields
        ]
        return "\n\n".join([*parts, "  \n".join(lines)] if lines else parts)

    def _list(self, block: ListBlock) -> str:
        tight = all(not item or _is_tight(item) for item in block.items)
        items = []
        for number, item in enumerate(block.items, block.start):
            marker = f"{number}." if block.kind == "numbered" else "-"
            written = "\n".join(self._parts(item)) if tight else self.markdown(item)
            if not item or not isinstance(item[0], Paragraph | Code) or not written:
                written = f"{_NOTHING}\n\n{written}".rstrip()
            items.append(_item(marker, written))
        return ("\n" if tight else "\n\n").join(items)

    def _definitions(self, block: DefinitionList) -> Iterator[str]:
        for entry in block.entries:
            # Pandoc knows one line of terms
            terms = ", ".join(self._inline.markdown(term).replace("  \n", " ") for term in entry.terms)
            meanings = [_item(":", self.markdown(meaning) or _NOTHING) for meaning in entry.meanings]
            yield "\n".join([terms or _NOTHING, *meanings])

    def _decision(self, block: Decision) -> str:
        choices = ListBlock(tuple((Paragraph((Run(f"☐ {choice}"),)),) for choice in block.choices))
        date = Paragraph((Run(f"{block.date}: ______________"),))
        blocks = (*block.blocks, choices, date) if block.date else (*block.blocks, choices)
        return self._list(ListBlock((blocks,), "numbered", block.number))

    def _table(self, table: Table) -> str:
        header = table.header[0] if table.header else ((),) * len(table.alignments)
        rows = [*table.header[1:], *table.rows]
        if not rows and not table.header:
            return ""
        if all(_is_line(cell) for row in (header, *rows) for cell in row):
            written = piped(self._line(header), [self._line(row) for row in rows], table.alignments)
        else:
            lines = [[self.markdown(cell).split("\n") for cell in row] for row in rows]
            heads = [self.markdown(cell).split("\n") for cell in header] if table.header else []
            written = grid(heads, lines, table.alignments)
        caption = self._inline.markdown(table.caption, starts_line=False).replace("  \n", " ")
        return f"{written}\n\nTable: {caption}" if caption else written

    def _line(self, row: Row) -> list[str]:
        return [self.markdown(cell) for cell in row]

    def _matrix(self, matrix: RiskMatrix) -> str:
        chart, names = matrix.chart, matrix.names
        corner = f"{names.axis(chart.down)} / {names.axis(chart.across)}"
        rows = []
        for step, cells in zip(chart.down.steps, chart.rows, strict=True):
            row = [_step(step)]
            for cell in cells:
                here = matrix.here(cell.rating)
                beyond = "*" if cell.is_breach else ""
                row.append(
                    f"{cell.band.letter} {cell.band.word}{beyond}{': ' if here else ''}{', '.join(here)}"
                )
            rows.append(row)
        parts = [_plain_table([corner, *map(_step, chart.across.steps)], rows)]
        if chart.tolerance:
            parts.append(self.markdown((Paragraph((Run(f"* {names.beyond}"),)),)))
        risks = tuple(
            (Paragraph((Run(one.label, bold=True), Run(f" {matrix.way(one)}"))),) for one in matrix.risks
        )
        apart = tuple((Paragraph((Run(f"{what}: ", bold=True), Run(which))),) for what, which in matrix.apart)
        return "\n\n".join([*parts, *([self._list(ListBlock(risks + apart))] if risks or apart else ())])

    def _timeline(self, timeline: Timeline) -> str:
        heads = ["Date", "Event"]
        rows = [[days_in_words(event), event.title] for event in timeline.events]
        if any(event.state for event in timeline.events):
            heads.append("Status")
            rows = [[*row, event.state] for row, event in zip(rows, timeline.events, strict=True)]
        return _plain_table(heads, rows)

    def _notes(self, notes: Sequence[Note]) -> str:
        """Return the sources that are cited, each with its key, and the writer's own footnotes."""
        cited = [
            _item(
                "-", f"{code_span(f'@{note.citation}')} {self._inline.markdown(note.runs, starts_line=False)}"
            )
            for note in notes
            if note.citation
        ]
        own = [
            f"[^{note.number}]: "
            + _prefixed("    ", self._inline.markdown(note.runs) or _NOTHING).removeprefix("    ")
            for note in notes
            if not note.citation
        ]
        return "\n\n".join(filter(None, ["\n".join(cited), *own]))


def _plain_table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [[escaped(word.replace("\n", " ")) for word in row] for row in (heads, *rows)]
    return piped(lines[0], lines[1:], ["left"] * len(heads))


def _bold(runs: Runs) -> Runs:
    return tuple(replace(run, bold=True) for run in runs)


def _item(marker: str, written: str) -> str:
    """Return a block behind its marker, four columns in or as far as the marker needs."""
    width = max(len(marker) + 1, 4)
    return marker.ljust(width) + _prefixed(" " * width, written).removeprefix(" " * width)


def _prefixed(prefix: str, written: str) -> str:
    return "\n".join(f"{prefix}{line}" if line else prefix.rstrip() for line in written.split("\n"))


def _tells_events(block: Block | None, timeline: Timeline) -> bool:
    """Whether a block is the table that a timeline was drawn from."""
    return isinstance(block, Table) and len(block.rows) >= len(timeline.events)


def _would_go_on(before: Block, block: Block) -> bool:
    """Whether a block would be taken for a part of the list ahead of it."""
    if isinstance(before, Decision) and isinstance(block, Decision):
        return False
    return isinstance(before, ListBlock | Decision) and isinstance(block, ListBlock | Decision | Code)


def _is_tight(item: Cell) -> bool:
    return isinstance(item[0], Paragraph) and all(
        isinstance(block, ListBlock) and all(not inner or _is_tight(inner) for inner in block.items)
        for block in item[1:]
    )


def _is_line(cell: Cell) -> bool:
    """Whether a cell is one line, so that pipes can part it from others."""
    if not cell:
        return True
    if len(cell) > 1 or not isinstance(cell[0], Paragraph):
        return False
    return not any("\n" in run.text or (run.code and "|" in run.text) for run in cell[0].runs)


def _step(step: Step) -> str:
    return f"{step.word} ({step.range})" if step.range else step.word
