"""From blocks to boxes: how each kind of block is set, and what it is to a screen reader."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from briefbook.memo import blocks as b
from briefbook.memo.pdf import figures, fronts, looks, panels, terms
from briefbook.memo.pdf.boxes import Box, PageEnd, RuleBox
from briefbook.memo.pdf.headings import Headings
from briefbook.memo.pdf.looks import rgb
from briefbook.memo.pdf.setting import Setting, cited_place, note_place, spans_of
from briefbook.memo.pdf.structure import COLUMN_SCOPE, ROW_SCOPE, Element, Numbering, list_numbering
from briefbook.memo.pdf.tables import RowBoxes, TableBox
from briefbook.memo.pdf.text_box import Bookmark, Marker, TextBox
from briefbook.memo.risk_matrix import RiskMatrix
from briefbook.memo.templates import Layout
from briefbook.memo.typesetting.lines import Alignment
from briefbook.memo.typesetting.text import Mark, Span, Style
from briefbook.memo.typesetting.text import text_of as words_of

_NUMBERINGS: dict[b.ListKind, Numbering] = {"bulleted": "Disc", "numbered": "Decimal", "plain": "None"}
_BULLETS = ("•", "–", "·")


class Flow:
    """Turns the blocks of one memo into boxes."""

    def __init__(self, layout: Layout, language: str, blocks: Sequence[b.Block], width: float) -> None:
        self.layout = layout
        self.width = width
        self.headings = Headings(blocks)
        notes = [block for block in blocks if isinstance(block, b.Notes)]
        self.noted = frozenset(note.number for block in notes for note in block.entries)
        ink = rgb(looks.INK)
        size, leading = layout.size, layout.leading
        # sans is for papers that are skimmed, and wide gaps stand out more in it
        alignment: Alignment = "justified" if layout.body == "serif" else "left"
        self.body = Setting(
            Style(layout.body, size, ink), leading, round(size * 0.57, 2), alignment, language
        )
        self.item_gap = looks.ITEM_GAP + max(0.0, size - 11.0) * 1.2
        """Between the items of a list: more of it in large type, to be read while speaking."""
        self.small = Setting(
            Style(layout.body, round(size * 0.876, 2), ink), round(leading * 0.83, 2), 3.0, "left", language
        )
        cells = Style("sans", looks.TABLE_SIZE, ink)
        self.cells = Setting(cells, looks.TABLE_LEADING, 3.0, "left", language, step=12.0)
        self._cell_settings: dict[tuple[b.Alignment, bool], Setting] = {}

    def boxes(self, blocks: Sequence[b.Block], parent: Element, setting: Setting | None = None) -> list[Box]:
        """Return blocks as boxes, and their elements among the kids of `parent`."""
        boxes: list[Box] = []
        for block, following in zip_longest(blocks, blocks[1:]):
            made = self._of(block, parent, setting or self.body)
            if boxes and made and _belongs_to_heading(boxes[-1]):
                panels.close_up(made[0])
            boxes += made
            if made and _leads_in(block, following) and isinstance(made[-1], TextBox):
                made[-1].keeps_with_next = True
        return boxes

    def text(self, runs: b.Runs, setting: Setting, element: Element | None) -> TextBox:
        """Return runs as one paragraph."""
        return TextBox(
            spans_of(runs, setting.style, self.noted),
            setting.leading,
            setting.language,
            element,
            setting.alignment,
            before=setting.gap,
            after=setting.gap,
            left=setting.left,
            right=setting.right,
        )

    def _of(self, block: b.Block, parent: Element, setting: Setting) -> list[Box]:
        match block:
            case b.Paragraph():
                return [self._paragraph(block, setting, parent.child("P"))]
            case b.Heading():
                return [self._heading(block, parent, setting)]
            case b.ListBlock():
                return self._list(block, parent, setting)
            case b.DefinitionList():
                return terms.definitions(block, self, parent, setting, self.item_gap)
            case b.Quote():
                inner = replace(setting.indented(), right=min(setting.right + looks.INDENT, 60.0))
                slanted = replace(inner, style=replace(setting.style, italic=True))
                return self.boxes(block.blocks, parent.child("BlockQuote"), slanted)
            case b.Code():
                return [self._code(block.text, parent, setting)]
            case b.Rule():
                return [RuleBox(before=8.0, after=8.0, left=setting.left, colour=looks.LINE)]
            case b.Table():
                return self.table(block, parent, setting)
            case b.Notes():
                return [self._note(note, parent) for note in block.entries]
            case b.PageBreak():
                return [PageEnd(ends_limit=block.ends_limit)]
            case b.Box():
                return [panels.panel(block, self, parent, setting)]
            case b.Decision():
                return panels.decision(block, self, parent, setting)
            case RiskMatrix():
                return figures.matrix(block, self, parent)
            case b.Timeline():
                return figures.timeline(block, self, parent)
            case b.MemoHead():
                return fronts.memo_head(block, self, parent)
            case b.CoverPage():
                return fronts.cover(block, self, parent)
            case b.ContentsList():
                return fronts.contents(block, self, parent)
            case b.Tab():
                return fronts.tab(block, self, parent)

    def _paragraph(self, paragraph: b.Paragraph, setting: Setting, element: Element) -> TextBox:
        if paragraph.language:
            element.language = paragraph.language
            setting = replace(setting, language=paragraph.language)
        return self.text(paragraph.runs, setting, element)

    def _heading(self, heading: b.Heading, parent: Element, setting: Setting) -> Box:
        entry = self.headings.next(heading)
        size = looks.HEADING_SIZES[min(heading.level, len(looks.HEADING_SIZES)) - 1]
        size = round(size * self.layout.size / 10.5, 2)
        if setting.style.size < self.layout.size:
            size = setting.style.size
        style = Style(self.layout.headings, size, rgb(looks.BLUE), bold=True, italic=heading.level > 4)
        runs = heading.runs
        if entry.number:
            runs = (b.Run(f"{entry.number}\xa0\xa0"), *runs)
        spans = spans_of(runs, style, self.noted)
        if heading.marking:
            marked = Style(style.family, round(size * 0.82, 2), rgb(looks.MARKING), bold=True)
            spans = (*spans, Span(f"\xa0 ({heading.marking})", marked))
        scale = self.layout.size / 10.5
        return TextBox(
            spans,
            round(size * 1.28, 2),
            setting.language,
            parent.child(entry.tag),
            before=round(max(17.0 - 2 * heading.level, 9.0) * scale, 2),
            after=round(looks.UNDER_HEADING * scale, 2),
            left=setting.left,
            right=setting.right,
            keeps_with_next=True,
            keeps_together=True,
            bookmark=Bookmark(entry.depth, entry.title),
            place=entry.place,
            about=heading.about or ("" if heading.level == 1 else None),
        )

    def _list(self, block: b.ListBlock, parent: Element, setting: Setting) -> list[Box]:
        gap = self.item_gap if setting.style.size == self.layout.size else looks.ITEM_GAP
        inner = replace(setting.indented(), depth=setting.depth + 1, gap=gap)
        if block.kind == "plain":
            inner = replace(self.small, left=setting.left, gap=4.5)
        whole = parent.child("L", attributes=list_numbering(_NUMBERINGS[block.kind]))
        boxes: list[Box] = []
        for number, item in enumerate(block.items, block.start):
            element = whole.child("LI")
            label = element.child("Lbl") if block.kind != "plain" else None
            body = element.child("LBody")
            inside = self.inside_of(item, body, inner)
            if label is not None:
                first = inside[0] if inside else None
                if not isinstance(first, TextBox) or first.marker:
                    first = self.text((), inner, None)
                    inside.insert(0, first)
                first.marker = self._marker(block, number, inner, label)
            boxes += inside
        if boxes and isinstance(boxes[-1], TextBox):
            boxes[-1].after = setting.gap
        return boxes

    def inside_of(self, blocks: Sequence[b.Block], element: Element, setting: Setting) -> list[Box]:
        """Return the blocks of an item or a cell; one paragraph alone needs no element of its own."""
        if len(blocks) == 1 and isinstance(blocks[0], b.Paragraph):
            return [self._paragraph(blocks[0], setting, element)]
        return self.boxes(blocks, element, setting)

    def _marker(self, block: b.ListBlock, number: int, setting: Setting, label: Element) -> Marker:
        text = f"{number}." if block.kind == "numbered" else _BULLETS[min(setting.depth, len(_BULLETS)) - 1]
        spans = (Span(text, replace(setting.style, bold=False, italic=False)),)
        width = words_of(spans).natural_width()
        return Marker(spans, -max(width + 4.5, setting.step * 0.8), label)

    def _code(self, text: str, parent: Element, setting: Setting) -> Box:
        style = replace(setting.style, family="mono", size=round(setting.style.size * 0.82, 3), italic=False)
        # spaces that count are kept from being taken for one
        kept = text.expandtabs(4).replace("  ", "\xa0 ").replace("\n ", "\n\xa0")
        if kept.startswith(" "):
            kept = f"\xa0{kept[1:]}"
        inner = replace(
            setting,
            left=setting.left + 6.0,
            style=style,
            leading=round(style.size * 1.4, 2),
            alignment="left",
        )
        box = self.text((b.Run(kept),), inner, parent.child("P").child("Code"))
        box.ground = looks.CODE_GROUND
        box.right += 6.0
        box.before = box.after = 11.0
        return box

    def table(self, table: b.Table, parent: Element, setting: Setting) -> list[Box]:
        """Return a table, and its caption above it."""
        if not table.header and not table.rows:
            return []
        element = parent.child("Table")
        boxes: list[Box] = []
        if table.caption:
            bold = replace(self.cells, style=replace(self.cells.style, bold=True), left=setting.left)
            caption = self.text(table.caption, bold, element.child("Caption"))
            caption.before, caption.after, caption.keeps_with_next = 8.0, 3.0, True
            boxes.append(caption)
        # a table of nothing but a header must have a body all the same
        head = element.child("THead" if table.rows else "TBody") if table.header else None
        header = [self._row(row, table, head.child("TR"), is_head=True) for row in table.header if head]
        body = element.child("TBody") if table.rows else element
        rows = [self._row(row, table, body.child("TR"), is_head=False) for row in table.rows]
        if _is_to_be_signed(table):
            for row in rows:
                row[0].append(fronts.SpaceBox(height_wanted=looks.SIGNING_ROOM - 12.0 * bool(row[0])))
        before = 3.0 if table.caption else 8.0
        is_sheet = table.first_column_heads and not header and len(table.alignments) == 2
        return [
            *boxes,
            TableBox(header, rows, before=before, after=10.0, left=setting.left, is_sheet=is_sheet),
        ]

    def _row(self, row: b.Row, table: b.Table, element: Element, *, is_head: bool) -> RowBoxes:
        cells: RowBoxes = []
        for number, (cell, alignment) in enumerate(zip(row, table.alignments, strict=True)):
            heads_row = table.first_column_heads and number == 0 and not is_head
            scope = COLUMN_SCOPE if is_head else ROW_SCOPE if heads_row else ""
            place = element.child("TH" if scope else "TD", attributes=scope)
            cells.append(self.inside_of(cell, place, self._cell_setting(alignment, bool(scope))))
        return cells

    def _cell_setting(self, alignment: b.Alignment, is_head: bool) -> Setting:
        setting = self._cell_settings.get((alignment, is_head))
        if setting is None:
            style = replace(self.cells.style, bold=True) if is_head else self.cells.style
            setting = replace(self.cells, alignment=alignment, style=style)
            self._cell_settings[alignment, is_head] = setting
        return setting

    def _note(self, note: b.Note, parent: Element) -> Box:
        element = parent.child("Note", identifier=note_place(note.number))
        style = replace(self.small.style, colour=rgb(looks.LINK), bold=True)
        back = Mark(
            "Link", destination=cited_place(note.number), contents=f"Back to the text of note {note.number}"
        )
        number = (Span(str(note.number), style, back),)
        setting = replace(self.small, left=max(words_of(number).natural_width() + 6.0, 17.0), gap=2.0)
        box = self.text(note.runs, setting, None)
        box.marker = Marker(number, -setting.left, element.child("Lbl"))
        box.element = element.child("P")
        box.place = note_place(note.number)
        return box


def _belongs_to_heading(box: Box) -> bool:
    return isinstance(box, TextBox) and box.bookmark is not None and box.keeps_with_next


def _is_to_be_signed(table: b.Table) -> bool:
    """Whether somebody is to write into the last cells of a row, as in a clearance table."""
    return not table.is_filled and len(table.alignments) > 2 and any(not any(row[-2:]) for row in table.rows)


def _leads_in(block: b.Block, following: b.Block | None) -> bool:
    """Whether a paragraph announces what is after it, and stands on one page with its beginning."""
    if isinstance(block, b.Paragraph) and isinstance(following, b.Timeline):
        return True
    announced = isinstance(following, b.Table | b.ListBlock | b.Decision)
    return announced and isinstance(block, b.Paragraph) and b.text_of(block.runs).rstrip().endswith(":")
