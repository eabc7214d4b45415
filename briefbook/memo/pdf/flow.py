"""From blocks to boxes: how each kind of block is set."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from briefbook.memo.blocks import (
    Block,
    Code,
    Heading,
    ListBlock,
    Note,
    Notes,
    Paragraph,
    Quote,
    RiskMatrix,
    Row,
    Rule,
    Run,
    Runs,
    Table,
    text_of,
)
from briefbook.memo.pdf import looks
from briefbook.memo.pdf.boxes import Box, RuleBox, TextBox, stack_height
from briefbook.memo.pdf.faces import Faces
from briefbook.memo.pdf.lines import Look, Span, Word, words_of
from briefbook.memo.pdf.matrix_box import MatrixBox
from briefbook.memo.pdf.matrix_geometry import matrix_geometry
from briefbook.memo.pdf.tables import RowBoxes, TableBox
from briefbook.memo.templates import Layout

_BULLETS = ("•", "–", "·")


@dataclass(frozen=True)
class Setting:
    """How text is set in one place: its look, its leading and what surrounds it."""

    look: Look
    leading: float
    gap: float
    """Between paragraphs."""
    left: float = 0.0
    right: float = 0.0
    alignment: str = "left"
    step: float = looks.INDENT
    """How far a list or a quotation goes in."""
    depth: int = 0
    """How many lists it is in."""

    def indented(self) -> "Setting":
        """Return the setting one step further in, as far as the page allows."""
        return replace(self, left=min(self.left + self.step, self.step * looks.MOST_STEPS))


class Flow:
    """Turns the blocks of one memo into boxes."""

    def __init__(self, layout: Layout, faces: Faces, width: float, noted: Iterable[int]) -> None:
        self._layout = layout
        self._faces = faces
        self._width = width
        self._noted = frozenset(noted)
        """The numbers of the notes that are printed, to which links may lead."""
        self.body = Setting(Look(layout.body, layout.size, looks.INK), layout.leading, layout.size * 0.6)
        self._small = Setting(Look(layout.body, layout.size - 1.3, looks.INK), layout.leading - 2.4, 3.0)
        self._cells = Setting(Look("sans", looks.TABLE_SIZE, looks.INK), looks.TABLE_LEADING, 3.0, step=12.0)

    def boxes(self, blocks: Sequence[Block], setting: Setting | None = None) -> list[Box]:
        """Return blocks as boxes."""
        boxes: list[Box] = []
        for block, following in zip_longest(blocks, blocks[1:]):
            boxes += self._of(block, setting or self.body)
            if _leads_in(block, following) and isinstance(boxes[-1], TextBox):
                boxes[-1].keeps_with_next = True
        return boxes

    def text(self, runs: Runs, setting: Setting) -> TextBox:
        """Return runs as one paragraph."""
        return TextBox(
            self._words(runs, setting.look),
            setting.leading,
            before=setting.gap,
            after=setting.gap,
            left=setting.left,
            right=setting.right,
            alignment=setting.alignment,
        )

    def _of(self, block: Block, setting: Setting) -> list[Box]:
        match block:
            case Paragraph(runs):
                return [self.text(runs, setting)]
            case Heading():
                return [self._heading(block, setting)]
            case ListBlock():
                return self._list(block, setting)
            case Quote(blocks):
                slanted = replace(setting.indented(), look=replace(setting.look, italic=True))
                return self.boxes(blocks, replace(slanted, right=min(setting.right + looks.INDENT, 60.0)))
            case Code(text):
                return [self._code(text, setting)]
            case Rule():
                return [RuleBox(looks.LINE, before=8.0, after=8.0, left=setting.left)]
            case Table():
                return self._table(block, setting)
            case RiskMatrix():
                return self._matrix(block)
            case Notes(entries):
                return [self._note(note) for note in entries]

    def _heading(self, heading: Heading, setting: Setting) -> Box:
        level = min(heading.level, len(looks.HEADING_SIZES))
        size = looks.HEADING_SIZES[level - 1] * self._layout.size / 10.5
        if setting.look.size < self._layout.size:
            size = setting.look.size
        look = Look(self._layout.headings, size, looks.BLUE, bold=True, italic=level > 4)
        number = heading.number if "." in heading.number or not heading.number else f"{heading.number}."
        runs = (Run(f"{number}\u2002"), *heading.runs) if number else heading.runs
        title = f"{number} {text_of(heading.runs)}".strip().replace("\n", " ")
        return TextBox(
            self._words(runs, look),
            size * 1.28,
            before=max(16.0 - 2 * level, 9.0),
            after=4.0,
            left=setting.left,
            right=setting.right,
            keeps_with_next=True,
            bookmark=(level - 1, title or "…"),
        )

    def _list(self, block: ListBlock, setting: Setting) -> list[Box]:
        inner = replace(setting.indented(), depth=setting.depth + 1, gap=3.0)
        boxes: list[Box] = []
        for number, item in enumerate(block.items, block.start):
            inside = self.boxes(item, inner)
            if block.kind != "plain":
                if not inside or not isinstance(inside[0], TextBox) or inside[0].marker:
                    inside.insert(0, self.text((), inner))
                self._mark(inside[0], block, number, inner)
            boxes += inside
        if boxes and isinstance(boxes[-1], TextBox):
            boxes[-1].after = setting.gap
        return boxes

    def _mark(self, box: Box, block: ListBlock, number: int, setting: Setting) -> None:
        assert isinstance(box, TextBox)
        numbered = block.kind == "numbered"
        text = f"{number}." if numbered else _BULLETS[min(setting.depth, len(_BULLETS)) - 1]
        box.marker = self._words((Run(text),), replace(setting.look, bold=False, italic=False))
        width = sum(word.width for word in box.marker)
        box.marker_left = -max(width + 4.5, setting.step * 0.8)

    def _code(self, text: str, setting: Setting) -> Box:
        look = replace(setting.look, family="mono", size=setting.look.size * 0.82)
        # spaces that count are kept from being taken for one
        kept = text.expandtabs(4).replace("  ", "\xa0 ").replace("\n ", "\n\xa0")
        if kept.startswith(" "):
            kept = f"\xa0{kept[1:]}"
        box = self.text(
            (Run(kept),), replace(setting, left=setting.left + 6.0, look=look, leading=look.size * 1.4)
        )
        box.ground = looks.CODE_GROUND
        box.right += 6.0
        box.before = box.after = 9.0
        return box

    def _table(self, table: Table, setting: Setting) -> list[Box]:
        bold = replace(self._cells, look=replace(self._cells.look, bold=True))
        header = [self._row(row, table, bold) for row in table.header]
        rows = [self._row(row, table, self._cells) for row in table.rows]
        return [TableBox(header, rows, before=8.0, after=10.0, left=setting.left)] if header or rows else []

    def _row(self, row: Row, table: Table, setting: Setting) -> RowBoxes:
        return [
            self.boxes(cell, replace(setting, alignment=alignment))
            for cell, alignment in zip(row, table.alignments, strict=True)
        ]

    def _matrix(self, matrix: RiskMatrix) -> list[Box]:
        figure = MatrixBox(matrix, matrix_geometry(matrix), self._faces)
        room, height = figure.room_beside(self._width)
        setting = replace(self._cells, look=replace(self._cells.look, size=9.4), leading=12.4, gap=4.0)
        listed: list[Box] = [
            self.text((Run(risk.label, bold=True), Run(f"\xa0 {risk.title}")), setting)
            for risk in matrix.risks
        ]
        crowded: list[Box] = []
        for cell, labels in figure.geometry.crowded:
            place = f"{matrix.likelihood_words[cell.likelihood - 1]} / {matrix.impact_words[cell.impact - 1]}"
            crowded.append(self.text((Run(f"{place}: ", bold=True), Run(", ".join(labels))), setting))
        if stack_height(listed, room) <= height:
            figure.beside = listed
            return [figure, *crowded]
        return [figure, *crowded, *listed]

    def _note(self, note: Note) -> Box:
        look = self._small.look
        number = Look(look.family, look.size, looks.LINK, bold=True, goes_to=_cited(note.number))
        spans = [Span(str(note.number), number), Span("\xa0 ", look)]
        return TextBox(
            words_of([*spans, *self._spans(note.runs, look)], self._faces),
            self._small.leading,
            after=self._small.gap,
            destination=_noted(note.number),
        )

    def _words(self, runs: Runs, look: Look) -> list[Word]:
        return words_of(self._spans(runs, look), self._faces)

    def _spans(self, runs: Runs, look: Look) -> list[Span]:
        return [Span(run.text, self._look(run, look)) for run in runs]

    def _look(self, run: Run, look: Look) -> Look:
        shifted = run.superscript or run.subscript
        colour = looks.WARNING if run.warning else looks.LINK if run.link else look.colour
        noted = run.note is not None and run.note in self._noted
        return Look(
            family="mono" if run.code else look.family,
            size=look.size * (0.66 if shifted else 0.86 if run.code else 1.0),
            colour=looks.LINK if noted else colour,
            bold=(look.bold or run.bold or run.warning) and run.note is None,
            italic=(look.italic != run.italic) and run.note is None,
            rise=look.size * (0.36 if run.superscript else -0.14 if run.subscript else 0.0),
            ground=looks.CODE_GROUND if run.code else "",
            link=run.link,
            goes_to=_noted(run.note) if noted and run.note else "",
            destination=_cited(run.note) if noted and run.note else "",
        )


def _leads_in(block: Block, following: Block | None) -> bool:
    """Whether a paragraph announces the table or list after it, and stands on one page with its beginning."""
    announced = isinstance(following, Table | ListBlock)
    return announced and isinstance(block, Paragraph) and text_of(block.runs).rstrip().endswith(":")


def _noted(number: int) -> str:
    return f"note-{number}"


def _cited(number: int) -> str:
    return f"cited-{number}"
