"""The page around a memo's blocks: its head, its markings, its contents and its nested sections."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from briefbook import __version__
from briefbook.memo.assemble import Memo
from briefbook.memo.blocks import Block, ContentsList, CoverPage, Heading, MemoHead, Tab, text_of
from briefbook.memo.html.blocks import Blocks, marking_markup
from briefbook.memo.html.escaping import attribute, is_right_to_left, text
from briefbook.memo.html.style import style_sheet
from briefbook.memo.ranks import ranked

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
_MANY = 4
"""So many headings of the first level make a list of contents useful where none is asked for."""


@dataclass(frozen=True)
class _Opening:
    """A block that opens a part: its rank, its id, and how a list of contents tells it."""

    block: Block
    rank: int
    name: str
    words: str
    level: int


def page(memo: Memo) -> str:
    """Return a memo as an HTML document."""
    blocks = _with_head(memo)
    openings = list(_openings(blocks))
    marking = marking_markup(memo.marking) if memo.marking else ""
    direction = ' dir="rtl"' if is_right_to_left(memo.language) else ""
    return "\n".join(
        [
            "<!DOCTYPE html>",
            f'<html lang="{attribute(memo.language)}"{direction}>',
            *_head(memo),
            "<body>",
            '<a class="skip" href="#text">Skip to the text</a>',
            f'<header class="page-end">{marking}</header>' if marking else "",
            '<main id="text" tabindex="-1">',
            *_body(memo, blocks, openings),
            "</main>",
            f'<footer class="page-end">{marking}</footer>' if marking else "",
            "</body>",
            "</html>",
            "",
        ]
    )


def _with_head(memo: Memo) -> Sequence[Block]:
    if any(isinstance(block, MemoHead | CoverPage) for block in memo.blocks):
        return memo.blocks
    about = memo.about if memo.about != memo.subject else ""
    return (MemoHead(memo.title, about, memo.fields), *memo.blocks)


def _head(memo: Memo) -> Iterator[str]:
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="referrer" content="no-referrer">'
    yield '<meta name="color-scheme" content="light dark">'
    told = {
        "author": memo.author,
        "description": f"{memo.title}: {memo.about}",
        "dcterms.date": _day(memo),
        "dcterms.accessRights": memo.marking,
        "generator": f"Briefbook {__version__}",
    }
    for name, value in told.items():
        if value:
            yield f'<meta name="{name}" content="{attribute(value)}">'
    yield f"<title>{text(memo.subject or memo.title)}</title>"
    yield f"<style>\n{style_sheet(memo)}</style>"
    yield "</head>"


def _day(memo: Memo) -> str:
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdecimal():
        return datetime.fromtimestamp(int(epoch), UTC).date().isoformat()
    return memo.day[:10]


def _openings(blocks: Sequence[Block]) -> Iterator[_Opening]:
    """Yield what opens a part, in order."""
    for number, (block, rank) in enumerate(ranked(blocks), 1):
        name = f"part-{number}"
        if isinstance(block, Heading):
            yield _Opening(block, rank, name, f"{block.number} {text_of(block.runs)}".strip(), block.level)
        elif isinstance(block, Tab):
            yield _Opening(block, rank, name, f"{block.label} {block.title}".strip(), 0)
        elif isinstance(block, MemoHead | CoverPage):
            yield _Opening(block, rank, name, block.title, 0)


def _body(memo: Memo, blocks: Sequence[Block], openings: Sequence[_Opening]) -> Iterator[str]:
    """Yield the blocks, each heading with what follows it in a section."""
    written = Blocks(memo.notes)
    coming = iter(openings)
    open_ranks: list[int] = []
    listed = any(isinstance(block, ContentsList) for block in blocks)
    for block, rank in ranked(blocks):
        if isinstance(block, ContentsList):
            yield _contents(openings, block.title, block.deepest)
        if not rank:
            yield written.block(block)
            continue
        opening = next(coming)
        while open_ranks and open_ranks[-1] >= rank:
            open_ranks.pop()
            yield "</section>"
        if rank > 1:
            open_ranks.append(rank)
            yield f'<section aria-labelledby="{opening.name}">'
        if isinstance(block, Heading):
            yield written.heading(block, rank, opening.name)
        elif isinstance(block, Tab):
            yield written.tab(block, rank, opening.name)
        elif isinstance(block, MemoHead | CoverPage):
            yield written.head(block, rank, opening.name)
            first = opening is openings[0]
            if first and not listed and sum(item.level == 1 for item in openings) >= _MANY:
                yield f"<details>\n<summary>Contents</summary>\n{_contents(openings, '', 2)}\n</details>"
    for _ in open_ranks:
        yield "</section>"


def _contents(openings: Sequence[_Opening], title: str, deepest: int) -> str:
    """Return the list of contents: what is below the document's own title, nested by rank."""
    parts: list[str] = []
    open_ranks: list[int] = []
    for opening in openings:
        if opening.rank < 2 or opening.level > deepest:
            continue
        while open_ranks and open_ranks[-1] > opening.rank:
            open_ranks.pop()
            parts.append("</li></ul>")
        if open_ranks and open_ranks[-1] == opening.rank:
            parts.append("</li>")
        else:
            open_ranks.append(opening.rank)
            parts.append("<ul>")
        parts.append(f'<li><a href="#{opening.name}">{text(opening.words)}</a>')
    parts += ["</li></ul>"] * len(open_ranks)
    heading = f'<p class="contents-title">{text(title)}</p>' if title else ""
    label = attribute(title or "Contents")
    return f'<nav class="contents" aria-label="{label}">{heading}{"".join(parts)}</nav>'
