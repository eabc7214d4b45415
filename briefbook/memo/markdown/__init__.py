"""Markdown to blocks: Python-Markdown makes HTML, and a walk over its tree takes only what is known."""

import re
import threading
from collections.abc import Iterator
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from briefbook.domain.citation import Citation, citations_in
from briefbook.domain.code import fences
from briefbook.errors import BriefbookError
from briefbook.memo.blocks import Block, DefinitionList, Paragraph, Run
from briefbook.memo.characters import printable
from briefbook.memo.markdown.definitions import definitions_in, without_comments
from briefbook.memo.markdown.numbering import Numbering
from briefbook.memo.markdown.stand_ins import stand_in
from briefbook.memo.markdown.tree import blocks_of_html
from briefbook.memo.notes import Endnotes
from briefbook.translation import grouped, tr

if TYPE_CHECKING:
    from markdown import Markdown

LONGEST = 2_000_000
"""The longest text that is turned into blocks, in characters."""

DEEPEST = 60
"""How deep quotes and lists may nest."""

_TOO_DEEP = "A text nests its lists or quotations more than 60 deep; please flatten them."
_OVERQUOTED = re.compile(rf"^((?:[ ]{{0,3}}>[ ]?){{{DEEPEST}}})[ >]+", re.MULTILINE)
_REFERENCE = re.compile(r"^[ ]{0,3}\[[^\[\]\n]*\]:", re.MULTILINE)
_PLAIN_START = re.compile(r"(?!\d{1,9}[.)] )[^\W_]|#{1,6} |[“‘„«(]")
_KEPT = 2_000
_LONGEST_KEPT = 20_000
"""Pieces that are longer are read again each time, so that those kept stay within some megabytes."""

_readers = threading.local()


def blocks_from(
    text: str, endnotes: Endnotes, *, place: str, level: int = 0, language: str = "en-GB"
) -> tuple[Block, ...]:
    """Return a Markdown text as blocks, its headings below `level`, its citations as notes."""
    if len(text) > LONGEST:
        raise BriefbookError(
            tr(
                "A text is longer than {longest} characters; please divide it among issues.",
                longest=grouped(LONGEST),
            )
        )
    if not text.strip():
        return ()
    defined = definitions_in(without_comments(printable(text)))
    read = partial(
        _read,
        level=level,
        language=language,
        footnotes=frozenset(defined.footnotes),
        abbreviations=tuple(defined.abbreviations.items()),
    )
    footnotes = {name: partial(read, words) for name, words in defined.footnotes.items()}
    numbering = Numbering(endnotes, place, footnotes)
    try:
        return numbering.blocks(read(defined.text)) + numbering.unread()
    except RecursionError as error:
        raise BriefbookError(_TOO_DEEP) from error


def draft_from(text: str, endnotes: Endnotes, *, place: str, level: int, language: str) -> tuple[Block, ...]:
    """Return a text as one paragraph with its notes, which is all that a draft needs; tables are read."""
    if "|" in text or len(text) > LONGEST:
        return blocks_from(text, endnotes, place=place, level=level, language=language)
    if not text.strip():
        return ()
    groups: dict[int, list[Citation]] = {}
    for citation in citations_in(text):
        groups.setdefault(citation.start, []).append(citation)
    notes = (run for citations in groups.values() for run in endnotes.cite(citations, place))
    return (Paragraph((Run(text), *notes)),)


def _read(
    text: str,
    *,
    level: int,
    language: str,
    footnotes: frozenset[str],
    abbreviations: tuple[tuple[str, str], ...],
) -> tuple[Block, ...]:
    """Return a text's blocks with marks in the place of notes."""
    blocks: list[Block] = []
    for piece in _pieces(text):
        if piece.isspace() or not piece:
            continue
        read = _kept if len(piece) <= _LONGEST_KEPT else _read_piece
        made = read(piece, level, language, footnotes, abbreviations)
        if (
            blocks
            and made
            and isinstance(last := blocks[-1], DefinitionList)
            and type(made[0]) is DefinitionList
        ):
            blocks[-1:] = [DefinitionList(last.entries + made[0].entries)]
            made = made[1:]
        blocks += made
    return tuple(blocks)


def _pieces(text: str) -> Iterator[str]:
    """Divide a text at plain lines after blank ones, where what follows owes nothing to what is before.

    While somebody writes, all pieces but one are as they were.
    """
    # what a link refers to may stand anywhere
    if _REFERENCE.search(text):
        yield text
        return
    lines = text.split("\n")
    in_code = {number for first, last in fences(lines) for number in range(first + 1, last + 1)}
    start = 0
    for number in range(1, len(lines)):
        if lines[number - 1].strip() or number in in_code or not _PLAIN_START.match(lines[number]):
            continue
        yield "\n".join(lines[start:number])
        start = number
    yield "\n".join(lines[start:])


def _read_piece(
    text: str,
    level: int,
    language: str,
    footnotes: frozenset[str],
    abbreviations: tuple[tuple[str, str], ...],
) -> tuple[Block, ...]:
    text, standing = stand_in(text, footnotes)
    reader = _reader()
    try:
        html = reader.reset().convert(_OVERQUOTED.sub(r"\1", text))
    except Exception:
        # it may have been left in the middle of a list
        del _readers.reader
        raise
    return blocks_of_html(html, standing, level=level, language=language, abbreviations=abbreviations)


_kept = lru_cache(_KEPT)(_read_piece)


def _reader() -> "Markdown":
    from briefbook.memo.markdown.rules import reader

    if not hasattr(_readers, "reader"):
        _readers.reader = reader()
    made: Markdown = _readers.reader
    return made
