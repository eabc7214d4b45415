"""The whole Markdown file: its header, its markings and its blocks."""

from collections.abc import Iterator

from briefbook.memo.assemble import Memo
from briefbook.memo.blocks import Block, ContentsList, CoverPage, Heading, MemoHead, Run, Tab
from briefbook.memo.pandoc.blocks import Blocks
from briefbook.memo.pandoc.escaping import yaml_string
from briefbook.memo.pandoc.inline import Inline
from briefbook.memo.ranks import ranked

_PAPER = {"A4": "a4", "Letter": "letter"}


def document(memo: Memo) -> str:
    """Return a memo as a Markdown document."""
    marking = Inline(()).markdown((Run(memo.marking, bold=True),)) if memo.marking else ""
    parts = ["\n".join(_header(memo)), marking, *_body(memo), marking]
    return "\n\n".join(part for part in parts if part) + "\n"


def _is_numbered_by_pandoc(memo: Memo) -> bool:
    """Whether Pandoc would give headings the numbers they have; within the parts of a book it would not."""
    numbered = [rank for block, rank in ranked(memo.blocks) if isinstance(block, Heading) and block.number]
    return bool(numbered) and min(numbered) == 2


def _header(memo: Memo) -> Iterator[str]:
    """Yield the lines of the header that Pandoc reads a document's details from."""
    told = {
        "title": memo.subject or memo.title,
        "subtitle": memo.title if memo.subject else "",
        "author": memo.author,
        "date": memo.day,
        "subject": memo.about,
        "marking": memo.marking,
        "lang": memo.language,
        "papersize": _PAPER[memo.layout.page_size],
    }
    yield "---"
    for name, value in told.items():
        if value:
            yield f"{name}: {yaml_string(value)}"
    if _is_numbered_by_pandoc(memo):
        yield "numbersections: true"
    contents = next((block for block in memo.blocks if isinstance(block, ContentsList)), None)
    if contents:
        yield "toc: true"
        yield f"toc-title: {yaml_string(contents.title)}"
    yield "---"


def _body(memo: Memo) -> Iterator[str]:
    written = Blocks(memo.notes, is_numbered=_is_numbered_by_pandoc(memo))
    if not any(isinstance(block, MemoHead | CoverPage) for block in memo.blocks):
        yield written.head(MemoHead(memo.title, "", memo.fields))
    waiting: list[Block] = []
    for block, rank in ranked(memo.blocks):
        if not rank:
            waiting.append(block)
            continue
        yield written.markdown(waiting)
        waiting.clear()
        if isinstance(block, Heading):
            yield written.heading(block, max(rank - 1, 1))
        elif isinstance(block, Tab | MemoHead | CoverPage):
            yield written.head(block, rank - 1)
    yield written.markdown(waiting)
