"""Code in a Markdown text: lines between fences, indented lines, and words between backticks."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

Span = tuple[int, int]

_FENCE = re.compile(r"[ ]{0,3}(`{3,}(?=[^`]*$)|~{3,})")
_INDENTED = re.compile(r"(?:[ ]{4}|[ ]{0,3}\t)[ \t]*\S")
_HOLDS_INDENTED = re.compile(r"[ ]{0,3}(?:[-*+]|\d{1,9}[.)]|:|\[\^[^\[\]]+\]:)(?:[ \t]|$)")
_TICKS = re.compile("`+")


def code_in(text: str) -> list[Span]:
    """Return where code begins and ends in a text, in order."""
    if "`" not in text and "~~~" not in text and "    " not in text and "\t" not in text:
        return []
    lines = text.split("\n")
    fenced = fences(lines)
    blocks = sorted([*fenced, *_indented(lines, fenced)])
    code = []
    offset = block = 0
    for number, line in enumerate(lines):
        while block < len(blocks) and blocks[block][1] < number:
            block += 1
        if block < len(blocks) and blocks[block][0] <= number:
            code.append((offset, offset + len(line)))
        elif "`" in line:
            code += [(offset + start, offset + end) for start, end in _between_ticks(line)]
        offset += len(line) + 1
    return code


def holds(spans: Sequence[Span], place: int) -> bool:
    """Return whether a place is in one of some ordered spans."""
    before = bisect_right(spans, (place, float("inf"))) - 1
    return before >= 0 and spans[before][0] <= place < spans[before][1]


def fences(lines: Sequence[str]) -> list[Span]:
    """Return the first and the last line of each fenced block that is closed, fences included."""
    found = []
    unclosed: dict[str, int] = {}
    number = 0
    while number < len(lines):
        match = _FENCE.match(lines[number])
        number += 1
        # looking for an end that was not found before would take the square of a text's length
        if not match or len(match[1]) >= unclosed.get(match[1][0], 1 << 30):
            continue
        last = end_of_fence(lines, number, match[1])
        if last is None:
            unclosed[match[1][0]] = len(match[1])
        else:
            found.append((number - 1, last))
            number = last + 1
    return found


def end_of_fence(lines: Sequence[str], start: int, fence: str, deepest: int = 3) -> int | None:
    """Return the line that closes a fence, looked for from line `start`; `None` if there is none."""
    for number in range(start, len(lines)):
        bare = lines[number].strip(" \t")
        if bare.startswith(fence) and not bare.strip(fence[0]):
            line = lines[number]
            if len(line) - len(line.lstrip(" ")) <= deepest:
                return number
    return None


def _indented(lines: Sequence[str], fenced: Sequence[Span]) -> Iterator[Span]:
    in_fences = {number for first, last in fenced for number in range(first, last + 1)}
    begins = True
    blank = True
    in_list = False
    for number, line in enumerate(lines):
        if not line.strip():
            blank = True
            continue
        if number in in_fences:
            begins, in_list = True, in_list and line[:1] == " "
        elif not in_list and (blank or begins) and _INDENTED.match(line):
            begins = True
            yield number, number
        else:
            begins = False
            if _HOLDS_INDENTED.match(line):
                in_list = True
            elif blank and line[:2].strip():
                in_list = False
        blank = False


def _between_ticks(line: str) -> Iterator[Span]:
    runs = [match.span() for match in _TICKS.finditer(line)]
    by_length: dict[int, list[int]] = defaultdict(list)
    for number, (start, end) in enumerate(runs):
        by_length[end - start].append(number)
    number = 0
    while number < len(runs):
        start, end = runs[number]
        alike = by_length[end - start]
        closing = bisect_right(alike, number)
        if closing < len(alike):
            number = alike[closing]
            yield start, runs[number][1]
        number += 1
