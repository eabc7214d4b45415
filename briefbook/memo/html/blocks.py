"""Blocks as HTML."""

from collections.abc import Iterator, Sequence

from briefbook.domain.marking import TLP_COLOURS, normalised
from briefbook.memo.blocks import (
    Alignment,
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
    PageBreak,
    Paragraph,
    Quote,
    Row,
    Rule,
    Tab,
    Table,
    Timeline,
    text_of,
)
from briefbook.memo.html.escaping import attribute, direction, text
from briefbook.memo.html.figures import matrix_figure, timeline_figure
from briefbook.memo.html.inline import Inline, reference_name
from briefbook.memo.risk_matrix import RiskMatrix

_MANY_COLUMNS = 4
"""From so many columns on a table may be wider than the text."""
_ALIGNED = {"left": "", "centre": ' class="centre"', "right": ' class="right"'}


class Blocks:
    """Writes the blocks of one document."""

    def __init__(self, notes: Notes) -> None:
        self._inline = Inline([note.number for note in notes.entries])
        self._charts = 0
        self._tables = 0

    def markup(self, blocks: Sequence[Block]) -> str:
        """Return blocks as HTML, a heading among them without a section of its own."""
        return "\n".join(filter(None, map(self.block, blocks)))

    def block(self, block: Block) -> str:
        """Return one block as HTML."""
        match block:
            case Paragraph(runs, language):
                return f"<p{direction(text_of(runs), language)}>{self._inline.markup(runs)}</p>"
            case Heading():
                return self.heading(block, min(block.level + 1, 6))
            case ListBlock():
                return self._list(block)
            case DefinitionList():
                return f"<dl>{''.join(self._definitions(block))}</dl>"
            case Table():
                return self._table(block)
            case Quote(blocks):
                return f"<blockquote>{self.markup(blocks)}</blockquote>"
            case Code(words):
                return f"<pre><code>{text(words)}</code></pre>"
            case Rule():
                return "<hr>"
            case Box():
                return self._box(block)
            case Decision():
                return self._decision(block)
            case RiskMatrix():
                return matrix_figure(block, self._next_chart())
            case Timeline():
                return timeline_figure(block, self._next_chart())
            case Notes(entries):
                notes = "".join(map(self._note, entries))
                return f'<div class="notes" role="doc-endnotes"><ol>{notes}</ol></div>' if notes else ""
            case CoverPage() | MemoHead():
                return self.head(block, 2)
            case Tab():
                return self.tab(block, 2)
            case PageBreak():
                return '<div class="page-break"></div>'
            case _:  # the list of contents, which the page makes from its headings
                return ""

    def heading(self, heading: Heading, rank: int, name: str = "") -> str:
        """Return a heading of this rank, with its number and marking."""
        number = heading.number if "." in heading.number or not heading.number else f"{heading.number}."
        ahead = f'<span class="number">{text(number)}</span> ' if number else ""
        behind = f" {marking_markup(heading.marking, 'span')}" if heading.marking else ""
        named = f' id="{name}"' if name else ""
        told = direction(text_of(heading.runs))
        inside = f"{ahead}{self._inline.markup(heading.runs)}{behind}"
        return f'<h{rank}{named} class="level-{min(heading.level, 5)}"{told}>{inside}</h{rank}>'

    def head(self, head: MemoHead | CoverPage, rank: int, name: str = "") -> str:
        """Return the head of a memo, or the cover of a book."""
        kind = "cover" if isinstance(head, CoverPage) else "head"
        named = f' id="{name}"' if name else ""
        parts = [f"<h{rank}{named}{direction(head.title)}>{text(head.title)}</h{rank}>"]
        if head.about:
            parts.append(f'<p class="about"{direction(head.about)}>{text(head.about)}</p>')
        if head.fields:
            fields = "".join(
                f"<div><dt>{text(label)}</dt><dd{direction(value)}>{text(value)}</dd></div>"
                for label, value in head.fields
            )
            parts.append(f'<dl class="fields">{fields}</dl>')
        return f'<header class="{kind}">{"".join(parts)}</header>'

    def tab(self, tab: Tab, rank: int, name: str = "") -> str:
        """Return the beginning of a part of a book."""
        named = f' id="{name}"' if name else ""
        label = f'<span class="tab-label">{text(tab.label)}</span> ' if tab.label else ""
        return f'<h{rank} class="tab"{named}>{label}{text(tab.title)}</h{rank}>'

    def _next_chart(self) -> str:
        self._charts += 1
        return f"chart-{self._charts}"

    def _list(self, block: ListBlock) -> str:
        items = "".join(f"<li>{self._cell(item)}</li>" for item in block.items)
        if block.kind == "numbered":
            start = f' start="{block.start}"' if block.start != 1 else ""
            return f"<ol{start}>{items}</ol>"
        plain = ' class="plain"' if block.kind == "plain" else ""
        return f"<ul{plain}>{items}</ul>"

    def _definitions(self, block: DefinitionList) -> Iterator[str]:
        for entry in block.entries:
            for term in entry.terms:
                yield f"<dt{direction(text_of(term))}>{self._inline.markup(term)}</dt>"
            for meaning in entry.meanings:
                yield f"<dd>{self._cell(meaning)}</dd>"

    def _table(self, table: Table) -> str:
        self._tables += 1
        caption = self._inline.markup(table.caption)
        parts = [f"<caption>{caption}</caption>" if caption else ""]
        if table.header:
            rows = "".join(self._row(row, table.alignments, heads=len(row)) for row in table.header)
            parts.append(f"<thead>{rows}</thead>")
        heads = 1 if table.first_column_heads else 0
        rows = "".join(self._row(row, table.alignments, heads=heads, scope="row") for row in table.rows)
        parts.append(f"<tbody>{rows}</tbody>")
        label = text_of(table.caption) or f"Table {self._tables}"
        wide = " wide" if len(table.alignments) >= _MANY_COLUMNS else ""
        scroll = f'class="scroll{wide}" role="group" aria-label="{attribute(label)}" tabindex="0"'
        return f"<div {scroll}><table>{''.join(parts)}</table></div>"

    def _row(self, row: Row, alignments: Sequence[Alignment], *, heads: int, scope: str = "col") -> str:
        cells = []
        for number, (cell, alignment) in enumerate(zip(row, alignments, strict=False)):
            # a head without words would be read aloud as nothing
            tag, told = ("th", f' scope="{scope}"') if number < heads and cell else ("td", "")
            cells.append(f"<{tag}{told}{_ALIGNED[alignment]}>{self._cell(cell)}</{tag}>")
        return f"<tr>{''.join(cells)}</tr>"

    def _cell(self, cell: Cell) -> str:
        """Return the blocks of a cell or an item: a lone paragraph without an element of its own."""
        if (
            cell
            and isinstance(cell[0], Paragraph)
            and all(isinstance(block, ListBlock) for block in cell[1:])
        ):
            return self._lone(cell[0]) + self.markup(cell[1:])
        return self.markup(cell)

    def _lone(self, paragraph: Paragraph) -> str:
        told = direction(text_of(paragraph.runs), paragraph.language)
        inside = self._inline.markup(paragraph.runs)
        return f'<div class="line"{told}>{inside}</div>' if told else inside

    def _box(self, box: Box) -> str:
        title = f'<p class="box-title">{self._inline.markup(box.title)}</p>' if box.title else ""
        label = f' role="group" aria-label="{attribute(text_of(box.title))}"' if box.title else ""
        return f'<div class="box"{label}>{title}{self.markup(box.blocks)}</div>'

    def _decision(self, decision: Decision) -> str:
        choices = "".join(
            f'<li><span class="check" aria-hidden="true">☐</span> {text(choice)}</li>'
            for choice in decision.choices
        )
        date = (
            f'<p class="date">{text(decision.date)} <span class="blank"></span></p>' if decision.date else ""
        )
        number = f'<p class="decision-number">{decision.number}.</p>'
        answer = f'<div class="answer"><ul class="choices">{choices}</ul>{date}</div>'
        return f'<div class="decision">{number}<div>{self.markup(decision.blocks)}{answer}</div></div>'

    def _note(self, note: Note) -> str:
        inside = self._inline.markup(note.runs)
        count = self._inline.references[note.number]
        links = "".join(
            f' <a href="#{reference_name(note.number, place)}" role="doc-backlink"'
            f' aria-label="{_back(note.number, place, count)}">↩</a>'
            for place in range(1, count + 1)
        )
        told = direction(text_of(note.runs))
        return f'<li id="note-{note.number}" value="{note.number}"{told}>{inside}{links}</li>'


def _back(number: int, place: int, count: int) -> str:
    return f"Back to reference {number}" + (f", place {place} of {count}" if count > 1 else "")


def marking_markup(marking: str, tag: str = "p") -> str:
    """Return a handling marking, in the colours of its scheme."""
    return f'<{tag} class="marking {marking_class(marking)}">{text(marking)}</{tag}>'


def marking_class(marking: str) -> str:
    """Return the class by which a marking has its colours."""
    label = normalised(marking)
    return label.lower().translate(str.maketrans(":+", "--")) if label in TLP_COLOURS else "own"
