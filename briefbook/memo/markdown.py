"""Markdown to blocks: Python-Markdown makes HTML, and a walk over its tree takes only what is known."""

import itertools
import re
from collections.abc import Iterator

from briefbook.domain.citation import Citation, citations_in
from briefbook.errors import BriefbookError
from briefbook.memo.blocks import Block
from briefbook.memo.characters import printable
from briefbook.memo.notes import Endnotes
from briefbook.memo.tree import Standing, blocks_of_html

LONGEST = 2_000_000
"""The longest text that is turned into blocks, in characters."""

DEEPEST = 60
"""How deep quotes and lists may nest."""

_TOO_DEEP = "A text nests its lists or quotations more than 60 deep; please flatten them."
_OVERQUOTED = re.compile(rf"^((?:[ ]{{0,3}}>[ ]?){{{DEEPEST}}})[ >]+", re.MULTILINE)
_BRACKETS = re.compile(r"[\[\]]")
_DESTINATION = re.compile(
    r"""\(\s*(?:<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)"""
    r"""(?:\s+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?\s*\)"""
)
_DEEPEST_BRACKET = 8
_MANY = 50
"""More opening brackets than this in one block are checked before Python-Markdown sees them."""


def blocks_from(text: str, endnotes: Endnotes, *, place: str, level: int = 0) -> tuple[Block, ...]:
    """Return a Markdown text as blocks, its headings below `level`, its citations as notes."""
    text = printable(text)
    if len(text) > LONGEST:
        raise BriefbookError(f"A text is longer than {LONGEST:,} characters; please divide it among issues.")
    if not text.strip():
        return ()
    text, standing = _stand_in(text)
    text = _OVERQUOTED.sub(r"\1", text)
    try:
        html = _html(text)
        return blocks_of_html(html, standing, endnotes, place=place, level=level)
    except RecursionError as error:
        raise BriefbookError(_TOO_DEEP) from error


def _stand_in(text: str) -> tuple[str, dict[str, Standing]]:
    """Put one private-use character in the place of each bracket of citations, and of hopeless brackets.

    Markup cannot break a single character, and no character that the text itself uses is taken.
    """
    used = set(text)
    free = (
        char
        for char in map(chr, range(0xF0000, 0x10FFFE))
        if char not in used and ord(char) & 0xFFFE != 0xFFFE
    )
    standing: dict[str, Standing] = {}
    parts = []
    end = 0
    for (start, stop), group in itertools.groupby(citations_in(text), key=_extent):
        char = next(free, None)
        if char is None:
            raise BriefbookError("A text holds more than 100,000 citations; please divide it among issues.")
        standing[char] = Standing(text[start:stop], tuple(group))
        parts += [text[end:start], char]
        end = stop
    text = "".join([*parts, text[end:]])
    if text.count("[") <= _MANY:
        return text, standing
    bracket = next(free)
    standing[bracket] = Standing("[")
    blocks = re.split(r"(\n[ \t]*\n)", text)
    return "".join(_unhopeful(block, bracket) for block in blocks), standing


def _extent(citation: Citation) -> tuple[int, int]:
    return citation.start, citation.end


def _unhopeful(block: str, instead: str) -> str:
    """Replace opening brackets that close nothing or nest deep: Python-Markdown is quadratic in those."""
    if block.count("[") <= _MANY:
        return block
    hopeless = set(_hopeless(block))
    return "".join(instead if place in hopeless else char for place, char in enumerate(block))


def _hopeless(block: str) -> Iterator[int]:
    opened: list[int] = []
    for match in _BRACKETS.finditer(block):
        place = match.start()
        if match.group() == "[":
            opened.append(place)
            if len(opened) > _DEEPEST_BRACKET:
                yield place
        elif opened:
            start = opened.pop()
            if block.startswith("(", place + 1) and not _DESTINATION.match(block, place + 1):
                yield start
    yield from opened


def _html(text: str) -> str:
    """Return Python-Markdown's HTML of a text; HTML in the text itself stays text."""
    import markdown

    from briefbook.memo.markdown_rules import extensions

    return markdown.markdown(text, extensions=extensions())
