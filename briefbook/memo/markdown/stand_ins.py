"""Stand-ins: single characters in the place of citations and of brackets that would be slow to read."""

import itertools
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from briefbook.domain.citation import Citation, citations_in
from briefbook.domain.code import code_in, holds
from briefbook.errors import BriefbookError
from briefbook.translation import tr

_FOOTNOTE = re.compile(r"\[\^([^\[\]\n]+)\]")
_BRACKETS = re.compile(r"[\[\]]")
_DESTINATION = re.compile(
    r"""\(\s*(?:<[^<>\n]*>|[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)"""
    r"""(?:\s+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?\s*\)"""
)
_DEEPEST_BRACKET = 8
_MANY = 50
"""More opening brackets than this in one block are checked before Python-Markdown sees them."""


@dataclass(frozen=True)
class Standing:
    """What a stand-in stands for: the text as typed, and the citations or the footnote in it."""

    typed: str
    citations: tuple[Citation, ...] = ()
    footnote: str = ""


def stand_in(text: str, footnotes: Collection[str]) -> tuple[str, Mapping[str, Standing]]:
    """Put one private-use character in the place of each bracket of citations, footnote or hopeless bracket.

    Markup cannot break a single character, and no character that the text itself uses is taken.
    """
    if "[" not in text:
        return text, {}
    free = _free(text)
    standing: dict[str, Standing] = {}
    parts = []
    end = 0
    for start, stop, stands in sorted(_found(text, footnotes), key=lambda found: found[0]):
        char = next(free, None)
        if char is None:
            raise BriefbookError(
                tr("A text holds more than 100,000 citations; please divide it among issues.")
            )
        standing[char] = stands
        parts += [text[end:start], char]
        end = stop
    text = "".join([*parts, text[end:]])
    if text.count("[") <= _MANY:
        return text, standing
    bracket = next(free)
    standing[bracket] = Standing("[")
    blocks = re.split(r"(\n[ \t]*\n)", text)
    return "".join(_unhopeful(block, bracket) for block in blocks), standing


def _free(text: str) -> Iterator[str]:
    used = {char for char in set(text) if char >= "\U000f0000"}
    for code in range(0xF0000, 0x10FFFE):
        if chr(code) not in used and code & 0xFFFE != 0xFFFE:
            yield chr(code)


def _found(text: str, footnotes: Collection[str]) -> Iterator[tuple[int, int, Standing]]:
    for (start, stop), group in itertools.groupby(citations_in(text), key=_extent):
        yield start, stop, Standing(text[start:stop], tuple(group))
    if footnotes and "[^" in text:
        code = code_in(text)
        for match in _FOOTNOTE.finditer(text):
            if match[1] in footnotes and not holds(code, match.start()):
                yield match.start(), match.end(), Standing(match[0], footnote=match[1])


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
