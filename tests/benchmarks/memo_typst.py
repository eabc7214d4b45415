"""A memo's blocks as a Typst document, and Typst itself with our fonts and nothing else."""

from functools import cache, singledispatch

import typst

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

_START = """#set document(title: {subject}, author: {author})
#set page(paper: "a4", margin: 71pt,
  header: align(center, text(8pt, weight: "bold", {marking})),
  footer: [#set text(8pt); #{subject} #h(1fr) #context [Page #counter(page).display() of
    #counter(page).final().first()]])
#set text(font: "Source Serif 4", size: 10.5pt, lang: "en", region: "gb")
#set par(justify: true, leading: 7.5pt, spacing: 12.5pt)
#set list(indent: 6pt)
#set table(stroke: 0.5pt + gray)
#show heading: set text(font: "Source Sans 3", fill: rgb("#1f4e79"))
#show link: set text(fill: rgb("#1f4e79"))
"""


def source(memo: Memo) -> str:
    """Return a memo as a Typst document."""
    start = _START.format(
        subject=_string(memo.subject), author=_string(memo.author), marking=_string(memo.marking)
    )
    has_head = any(isinstance(block, MemoHead) for block in memo.blocks)
    head = [] if has_head else [MemoHead(memo.title, memo.about, memo.fields)]
    return start + "\n\n".join(_typst(block) for block in (*head, *memo.blocks))


def write(text: str, standards: list[str] | None = None) -> bytes:
    """Return the PDF file of a Typst document."""
    made = _compiler().compile(input=text.encode(), format="pdf", pdf_standards=standards or [])
    assert isinstance(made, bytes)
    return made


@cache
def _compiler() -> typst.Compiler:
    fonts = typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[str(paths.resources() / "fonts")],
    )
    return typst.Compiler(font_paths=fonts)


@singledispatch
def _typst(block: Block) -> str:
    raise TypeError(f"the peers cannot set {type(block).__name__}")


@_typst.register
def _(block: MemoHead) -> str:
    fields = "\n\n".join(f"*{_string_code(label)}* {_string_code(value)}" for label, value in block.fields)
    return f'#text(19pt, weight: "bold", {_string(block.title)})\n\n{_string_code(block.about)}\n\n{fields}'


@_typst.register
def _(block: Heading) -> str:
    number = f"#{_string(block.number)} " if block.number else ""
    return f"{'=' * block.level} {number}{_runs(block.runs)}"


@_typst.register
def _(block: Paragraph) -> str:
    return _runs(block.runs)


@_typst.register
def _(block: ListBlock) -> str:
    call = "enum" if block.kind == "numbered" else "list"
    return f"#{call}({', '.join(f'[{_blocks(item)}]' for item in block.items)})"


@_typst.register
def _(block: Quote) -> str:
    return f"#quote(block: true)[{_blocks(block.blocks)}]"


@_typst.register
def _(block: Box) -> str:
    return f"#block(stroke: 0.5pt, inset: 8pt)[{_blocks(block.blocks)}]"


@_typst.register
def _(block: Table) -> str:
    align = ", ".join({"centre": "center"}.get(one, one) for one in block.alignments)
    head = ", ".join(f"[*{_blocks(cell)}*]" for row in block.header for cell in row)
    rows = [", ".join(f"[{_blocks(cell)}]" for cell in row) for row in block.rows]
    columns = ", ".join(["auto"] * len(block.alignments))
    body = ",\n".join([f"table.header({head})", *rows])
    return f"#[#set par(justify: false)\n#table(columns: ({columns}), align: ({align}),\n{body})]"


@_typst.register
def _(block: Notes) -> str:
    return "\n\n".join(f"#text(8.5pt)[{note.number}. {_runs(note.runs)}]" for note in block.entries)


def _blocks(blocks: tuple[Block, ...]) -> str:
    return "\n\n".join(map(_typst, blocks))


def _runs(runs: Runs) -> str:
    return "".join(map(_run, runs))


def _run(run: Run) -> str:
    text = _string_code(run.text)
    for is_set, call in ((run.bold, "strong"), (run.italic, "emph"), (run.superscript, "super")):
        if is_set:
            text = f"#{call}[{text}]"
    return f"#link({_string(run.link)})[{text}]" if run.link else text


def _string(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _string_code(text: str) -> str:
    # as a writer types it, with what has a meaning to Typst escaped
    for mark in "\\#$*_`<>@[]=~":
        text = text.replace(mark, f"\\{mark}")
    return text
