"""A memo by stock Platypus: our serif face, justified and hyphenated, with head, foot and bookmarks."""

from functools import cache, singledispatch
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from reportlab.lib.colors import HexColor, grey
from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, ListFlowable, ListItem, PageTemplate
from reportlab.platypus import Paragraph as Para
from reportlab.platypus import Table as Grid

from briefbook import paths
from briefbook.memo.assemble import Memo
from briefbook.memo.blocks import (
    Block,
    Box,
    Heading,
    ListBlock,
    MemoHead,
    Notes,
    Paragraph,
    Quote,
    Run,
    Runs,
    Table,
)

_MARGIN = 71.0
_BLUE = HexColor("#1f4e79")
_BODY = ParagraphStyle(
    "body",
    fontName="Serif",
    fontSize=10.5,
    leading=14.5,
    spaceAfter=5,
    alignment=TA_JUSTIFY,
    hyphenationLang="en_GB",
    allowWidows=0,
    allowOrphans=0,
)
_CELL = ParagraphStyle("cell", fontName="Serif", fontSize=9.5, leading=12)
_QUOTE = ParagraphStyle("quote", _BODY, leftIndent=18, rightIndent=18)
_NOTE = ParagraphStyle("note", _BODY, fontSize=8.5, leading=11, spaceAfter=2)
_HEADINGS = {
    level: ParagraphStyle(
        f"heading{level}",
        fontName="Serif-Bold",
        fontSize=size,
        leading=size * 1.3,
        spaceBefore=10,
        spaceAfter=4,
        textColor=_BLUE,
        keepWithNext=1,
    )
    for level, size in ((1, 14), (2, 12), (3, 11))
}


class _Numbered(Canvas):
    """The usual recipe for “Page 1 of 9”: pages are kept and numbered at the end."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._kept: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        self._kept.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        for number, state in enumerate(self._kept, 1):
            self.__dict__.update(state)
            self.setFont("Serif", 8)
            self.drawRightString(A4[0] - _MARGIN, 40, f"Page {number} of {len(self._kept)}")
            super().showPage()
        super().save()


class _Document(BaseDocTemplate):
    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802 - ReportLab's name
        level = getattr(flowable, "level", None)
        if level is not None:
            key = f"h{self.seq.nextf('heading')}"
            self.canv.bookmarkPage(key)
            self.canv.addOutlineEntry(flowable.getPlainText(), key, level)


def write(memo: Memo) -> bytes:
    """Return a memo as PDF."""
    _register()
    target = BytesIO()
    document = _Document(target, pagesize=A4, title=memo.subject, author=memo.author, lang="en-GB")

    def head(canvas: Canvas, _: object) -> None:
        canvas.setFont("Serif-Bold", 8)
        canvas.drawCentredString(A4[0] / 2, A4[1] - 40, memo.marking)

    width, height = A4[0] - 2 * _MARGIN, A4[1] - 2 * _MARGIN
    frame = Frame(
        _MARGIN, _MARGIN, width, height, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0
    )
    document.addPageTemplates([PageTemplate("page", [frame], onPage=head)])
    has_head = any(isinstance(block, MemoHead) for block in memo.blocks)
    first = () if has_head else (MemoHead(memo.title, memo.about, memo.fields),)
    document.build(_flowables((*first, *memo.blocks)), canvasmaker=_Numbered)
    return target.getvalue()


@cache
def _register() -> None:
    folder = paths.resources() / "fonts"
    for name, file in (("", "Regular"), ("-Italic", "It"), ("-Bold", "Bold"), ("-BoldItalic", "BoldIt")):
        pdfmetrics.registerFont(TTFont(f"Serif{name}", folder / f"SourceSerif4-{file}.ttf"))
    pdfmetrics.registerFontFamily("Serif", "Serif", "Serif-Bold", "Serif-Italic", "Serif-BoldItalic")


@singledispatch
def _flow(block: Block) -> list[Flowable]:
    raise TypeError(f"the peers cannot set {type(block).__name__}")


@_flow.register
def _(block: MemoHead) -> list[Flowable]:
    fields = [f"<b>{escape(label)}</b> {escape(value)}" for label, value in block.fields]
    return [
        Para(escape(block.title), _HEADINGS[1]),
        Para(escape(block.about), _BODY),
        *(Para(field, _BODY) for field in fields),
    ]


@_flow.register
def _(block: Heading) -> list[Flowable]:
    heading = Para(f"{block.number} {_runs(block.runs)}", _HEADINGS[min(block.level, 3)])
    heading.level = block.level - 1
    return [heading]


@_flow.register
def _(block: Paragraph) -> list[Flowable]:
    return [Para(_runs(block.runs), _BODY)]


@_flow.register
def _(block: ListBlock) -> list[Flowable]:
    items = [ListItem(_flowables(item), leftIndent=18) for item in block.items]
    kind = {"numbered": "1"}.get(block.kind, "bullet")
    return [ListFlowable(items, bulletType=kind, start=None if kind == "bullet" else block.start)]


@_flow.register
def _(block: Quote) -> list[Flowable]:
    return [Para(_runs(one.runs), _QUOTE) for one in block.blocks if isinstance(one, Paragraph)]


@_flow.register
def _(block: Box) -> list[Flowable]:
    return [Grid([[_flowables(block.blocks)]], style=[("BOX", (0, 0), (-1, -1), 0.5, grey)])]


@_flow.register
def _(block: Table) -> list[Flowable]:
    rows = [[_cell(cell) for cell in row] for row in (*block.header, *block.rows)]
    style = [("GRID", (0, 0), (-1, -1), 0.5, grey), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    count = len(block.alignments)
    widths = [(A4[0] - 2 * _MARGIN) / count] * count
    return [Grid(rows, colWidths=widths, style=style, repeatRows=len(block.header), spaceAfter=8)]


@_flow.register
def _(block: Notes) -> list[Flowable]:
    return [Para(f"{note.number}. {_runs(note.runs)}", _NOTE) for note in block.entries]


def _cell(cell: tuple[Block, ...]) -> list[Flowable]:
    return [Para(_runs(one.runs), _CELL) for one in cell if isinstance(one, Paragraph)]


def _flowables(blocks: tuple[Block, ...]) -> list[Flowable]:
    return [flowable for block in blocks for flowable in _flow(block)]


def _runs(runs: Runs) -> str:
    return "".join(map(_run, runs))


def _run(run: Run) -> str:
    text = escape(run.text)
    for is_set, tag in ((run.bold, "b"), (run.italic, "i"), (run.superscript, "super")):
        if is_set:
            text = f"<{tag}>{text}</{tag}>"
    return f"<a href={quoteattr(run.link)}>{text}</a>" if run.link else text
