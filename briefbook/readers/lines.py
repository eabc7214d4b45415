"""The lines of a reading text, and what a reader sees of each."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from briefbook.domain.reading import Span

_MARKS = re.compile(r"^(?:[ \t]|>(?=\s)|#{1,6}(?=\s)|[-*•](?=\s))*(?:\*\*|__|\*|_)?")
_MARKED = re.compile(r"\s*(?:[>*+<-]|\d+[.)]\s)")
_ENDS_SENTENCE = re.compile(r"[.!?:…。！？：][\"'”’»)\]]*$")


@dataclass(frozen=True)
class Line:
    """One line that is shown and not blank; offsets are those of the text, `end` past the line feed."""

    number: int
    start: int
    end: int
    text: str
    """Without marks of headings, quotes, list items and emphasis."""
    is_table: bool
    is_heading: bool
    is_marked: bool
    """Whether it is a list item, a quote or markup."""
    is_continuation: bool
    """Whether it seems to be part of a sentence broken over lines."""
    closes_paragraph: bool

    @property
    def words(self) -> int:
        """The number of words between spaces."""
        return len(self.text.split())


def shown_lines(text: str, hidden: Sequence[Span], untouched: Collection[int]) -> Iterator[Line]:
    """Yield the lines that are not blank, not in `hidden` spans, and not numbered in `untouched`."""
    raw = text.split("\n")
    start = 0
    spans = iter(sorted(hidden, key=lambda span: span.start))
    span = next(spans, None)
    for number, content in enumerate(raw):
        end = min(start + len(content) + 1, len(text))
        while span and span.end <= start:
            span = next(spans, None)
        if content.strip() and number not in untouched and not (span and span.start <= start):
            before = raw[number - 1] if number else ""
            after = raw[number + 1] if number + 1 < len(raw) else ""
            yield Line(
                number=number,
                start=start,
                end=end,
                text=_MARKS.sub("", content).strip().rstrip("*_ \t#"),
                is_table=content.lstrip().startswith("|"),
                is_heading=content.lstrip().startswith("#"),
                is_marked=_MARKED.match(content) is not None,
                is_continuation=_continues(before, content) or _continues(content, after),
                closes_paragraph=not after.strip(),
            )
        start = end


def ends_sentence(text: str) -> bool:
    """Return whether a line ends as a sentence does."""
    return _ENDS_SENTENCE.search(text) is not None


def _continues(before: str, after: str) -> bool:
    """Return whether `after` goes on with a sentence that `before` leaves open."""
    after = after.strip()
    if len(before) < 40 or not after or ends_sentence(before):
        return False
    return (
        after[0].islower()
        or before.rstrip().endswith((",", ";", "—"))
        or 55 <= len(before) <= 90 < 10 * len(after)
    )
