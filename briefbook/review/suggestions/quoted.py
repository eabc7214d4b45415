"""What stands between quotation marks, paragraph by paragraph, in the styles of several languages."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from briefbook.review.suggestions.suggestion import Span

_MARK = re.compile(r"[“”„«»‹›「」『』\"‘’‚']")
_PAIRS = {"“": "”", "„": "“”", "«": "»", "‹": "›", "»": "«", "›": "‹", "「": "」", "『": "』", "”": "”"}
_SINGLE = "‘’‚'"


@dataclass(frozen=True)
class Quoted:
    """A quotation: `start` to `end` with its marks; `is_open` where its paragraph ends before it does."""

    start: int
    end: int
    paragraph: int
    is_open: bool = False

    @property
    def inside(self) -> Span:
        """The words between the marks."""
        return self.start + 1, self.end if self.is_open else self.end - 1


def quoted_in(text: str, paragraphs: Sequence[Span]) -> list[Quoted]:
    """Return the quotations of a text in order; of those inside one another, the outer one."""
    found: list[Quoted] = []
    for number, (start, end) in enumerate(paragraphs):
        marks = [match.start() for match in _MARK.finditer(text, start, end)]
        if not marks:
            continue
        following = text[paragraphs[number + 1][0]] if number + 1 < len(paragraphs) else ""
        found += _of_paragraph(text, marks, end, number, following)
    return found


def _of_paragraph(text: str, marks: Sequence[int], end: int, number: int, following: str) -> list[Quoted]:
    found: list[Quoted] = []
    opened: int | None = None
    place = 0
    while place < len(marks):
        at = marks[place]
        mark = text[at]
        place += 1
        if opened is None:
            if mark in _SINGLE and mark != "’":
                closed = _single_end(text, marks, place - 1, end) if _may_open(text, at) else None
                if closed is not None:
                    found.append(Quoted(at, closed + 1, number))
                    place = bisect_left(marks, closed + 1, place)
            elif mark == '"':
                opened = at if _may_open(text, at) else None
            elif mark in _PAIRS and (mark not in "”»›" or _may_open(text, at)):
                opened = at
        elif _closes(text, opened, at, end):
            found.append(Quoted(opened, at + 1, number))
            opened = None
        elif mark == text[opened] and mark in "“„«「":
            opened = at
    if opened is not None and following and following == text[opened] and following in '“„«"':
        found.append(Quoted(opened, end, number, is_open=True))
    return found


def _may_open(text: str, at: int) -> bool:
    before = text[at - 1] if at else " "
    after = text[at + 1 : at + 2]
    return not before.isalnum() and before not in ".,!?…’”" and bool(after) and not after.isspace()


def _closes(text: str, opened: int, at: int, end: int) -> bool:
    mark = text[at]
    if text[opened] == '"':
        after = text[at + 1] if at + 1 < end else " "
        return mark == '"' and not after.isalnum() and at > opened + 1
    return mark in _PAIRS[text[opened]]


def _single_end(text: str, marks: Sequence[int], place: int, end: int) -> int | None:
    """Return where a quotation in single marks ends, apostrophes passed over; nothing where it does not.

    One that comes after a full stop or a comma ends it; failing that, the first that no letter follows.
    """
    opening = text[marks[place]]
    closing = "'" if opening == "'" else "’‘" if opening == "‚" else "’"
    possible = None
    for at in marks[place + 1 : place + 24]:
        mark = text[at]
        if mark == opening and mark != closing and mark not in closing:
            break
        after = text[at + 1] if at + 1 < end else " "
        if mark not in closing or after.isalnum():
            continue
        before = text[at - 1]
        if before in ".,!?…":
            return at if at > marks[place] + 3 else None
        if possible is None and not before.isspace() and not (before in "sz" and after == " "):
            possible = at
    # a straight mark alone may as well be an apostrophe: ’90s, ’em
    return possible if opening != "'" and possible and possible > marks[place] + 1 else None
