"""A memo's blocks as HTML, and WeasyPrint with our fonts."""

from functools import cache, singledispatch
from html import escape

from weasyprint import CSS, HTML
from weasyprint.text.fonts import FontConfiguration

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

_FACES = (
    ("Regular", 400, "normal"),
    ("It", 400, "italic"),
    ("Bold", 700, "normal"),
    ("BoldIt", 700, "italic"),
)
_STYLE = """
@page { size: A4; margin: 71pt; @top-center { content: string(marking); font: bold 8pt Serif4 }
  @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt Serif4 } }
body { margin: 0; font: 10.5pt/14.5pt Serif4; text-align: justify; hyphens: auto }
header { string-set: marking attr(data-marking) }
h1, h2, h3, th { color: #1f4e79; text-align: left } p { margin: 0 0 5pt }
table { border-collapse: collapse; text-align: left } td, th { border: 0.5pt solid gray; padding: 2pt 4pt }
aside { border: 0.5pt solid; padding: 8pt } ol.notes { font-size: 8.5pt }
"""


def source(memo: Memo) -> str:
    """Return a memo as an HTML page."""
    has_head = any(isinstance(block, MemoHead) for block in memo.blocks)
    head = () if has_head else (MemoHead(memo.title, memo.about, memo.fields),)
    return (
        f'<html lang="{memo.language}"><title>{escape(memo.subject)}</title>'
        f'<body><header data-marking="{escape(memo.marking)}"></header>{_blocks((*head, *memo.blocks))}'
    )


def write(text: str) -> bytes:
    """Return the PDF file of an HTML page."""
    style, fonts = _style()
    made = HTML(string=text).write_pdf(stylesheets=[style], font_config=fonts)
    assert isinstance(made, bytes)
    return made


@cache
def _style() -> tuple[CSS, FontConfiguration]:
    fonts = FontConfiguration()
    folder = paths.resources() / "fonts"
    faces = [
        f"@font-face {{ font-family: Serif4; font-weight: {weight}; font-style: {slope};"
        f" src: url({(folder / f'SourceSerif4-{name}.ttf').as_uri()}) }}"
        for name, weight, slope in _FACES
    ]
    return CSS(string="".join(faces) + _STYLE, font_config=fonts), fonts


@singledispatch
def _html(block: Block) -> str:
    raise TypeError(f"the peers cannot set {type(block).__name__}")


@_html.register
def _(block: MemoHead) -> str:
    fields = "".join(f"<p><b>{escape(label)}</b> {escape(value)}</p>" for label, value in block.fields)
    return f"<h1>{escape(block.title)}</h1><p>{escape(block.about)}</p>{fields}"


@_html.register
def _(block: Heading) -> str:
    return f"<h{block.level}>{block.number} {_runs(block.runs)}</h{block.level}>"


@_html.register
def _(block: Paragraph) -> str:
    return f"<p>{_runs(block.runs)}</p>"


@_html.register
def _(block: ListBlock) -> str:
    tag = "ol" if block.kind == "numbered" else "ul"
    return f"<{tag}>{''.join(f'<li>{_blocks(item)}</li>' for item in block.items)}</{tag}>"


@_html.register
def _(block: Quote) -> str:
    return f"<blockquote>{_blocks(block.blocks)}</blockquote>"


@_html.register
def _(block: Box) -> str:
    return f"<aside>{_blocks(block.blocks)}</aside>"


@_html.register
def _(block: Table) -> str:
    def rows(cells: tuple[tuple[tuple[Block, ...], ...], ...], tag: str) -> str:
        return "".join(
            f"<tr>{''.join(f'<{tag}>{_blocks(cell)}</{tag}>' for cell in row)}</tr>" for row in cells
        )

    return f"<table><thead>{rows(block.header, 'th')}</thead>{rows(block.rows, 'td')}</table>"


@_html.register
def _(block: Notes) -> str:
    entries = "".join(f"<li>{_runs(note.runs)}</li>" for note in block.entries)
    return f'<ol class="notes">{entries}</ol>'


def _blocks(blocks: tuple[Block, ...]) -> str:
    return "".join(map(_html, blocks))


def _runs(runs: Runs) -> str:
    return "".join(map(_run, runs))


def _run(run: Run) -> str:
    text = escape(run.text)
    for is_set, tag in ((run.bold, "b"), (run.italic, "i"), (run.superscript, "sup")):
        if is_set:
            text = f"<{tag}>{text}</{tag}>"
    return f'<a href="{escape(run.link)}">{text}</a>' if run.link else text
