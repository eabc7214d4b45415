"""What a text defines out of its flow: footnotes and abbreviations, taken out; and comments, left out."""

import re
from dataclasses import dataclass, field

from briefbook.domain.code import code_in, fences, holds

_ANY = re.compile(r"^[ ]{0,3}(?:\[\^|\*\[)[^\[\]\n]+\]:", re.MULTILINE)
_FOOTNOTE = re.compile(r"[ ]{0,3}\[\^([^\[\]\n]+)\]:[ \t]*(.*)")
_ABBREVIATION = re.compile(r"[ ]{0,3}\*\[([^\[\]\n]+)\]:[ \t]*(\S.*)")
_INDENTED = re.compile(r"(?:[ ]{4}|[ ]{0,3}\t)(.*)")


@dataclass(frozen=True)
class Definitions:
    """A text without its definitions, and these by their names."""

    text: str
    footnotes: dict[str, str] = field(default_factory=dict)
    abbreviations: dict[str, str] = field(default_factory=dict)


def without_comments(text: str) -> str:
    """Leave out HTML comments, which writers use for what nobody else is to see."""
    if "<!--" not in text:
        return text
    code = code_in(text)
    parts = []
    kept = place = 0
    while (start := text.find("<!--", place)) >= 0:
        place = start + 4
        if holds(code, start):
            continue
        end = text.find("-->", place)
        if end < 0:
            break
        parts.append(text[kept:start])
        kept = place = end + 3
    return "".join([*parts, text[kept:]])


def definitions_in(text: str) -> Definitions:
    """Take footnotes and abbreviations out of a text, each name's first; a later one stays as words."""
    if not _ANY.search(text):
        return Definitions(text)
    lines = text.split("\n")
    code = {number for first, last in fences(lines) for number in range(first, last + 1)}
    left: list[str] = []
    footnotes: dict[str, str] = {}
    abbreviations: dict[str, str] = {}
    place = 0
    while place < len(lines):
        line = lines[place]
        place += 1
        if place - 1 in code:
            left.append(line)
        elif (match := _FOOTNOTE.match(line)) and match[1] not in footnotes:
            stop = _end_of_footnote(lines, place)
            further = [_unindented(line) for line in lines[place:stop]]
            footnotes[match[1]] = "\n".join([match[2], *further]).strip("\n")
            place = stop
        elif (match := _ABBREVIATION.match(line)) and match[1].strip() not in abbreviations:
            abbreviations[match[1].strip()] = match[2].strip()
        else:
            left.append(line)
    return Definitions("\n".join(left), footnotes, abbreviations)


def _end_of_footnote(lines: list[str], place: int) -> int:
    """Return where a footnote ends: at the first line after a blank one that is not indented."""
    stop = place
    blank = False
    while place < len(lines):
        line = lines[place]
        if line.strip():
            if not _INDENTED.match(line) if blank else _ANY.match(line):
                break
            stop = place + 1
        blank = not line.strip()
        place += 1
    return stop


def _unindented(line: str) -> str:
    match = _INDENTED.match(line)
    return match[1] if match else line
