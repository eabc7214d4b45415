"""Two versions of a long text, paragraph by paragraph, to be shown side by side."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from briefbook.domain.comparison.pairing import in_order, likely_pairs
from briefbook.domain.comparison.sequences import common_runs
from briefbook.domain.comparison.words import Piece, tokens_in, word_diff

_BLANK = re.compile(r"\n[^\S\n]*\n\s*")
_LINE = re.compile(r"\s*\n\s*")
_LONG = 3_000
_CHANGED = 0.4
_MOVED = 0.75
_MOVED_WORDS = 6


class Paragraph(NamedTuple):
    """A paragraph, or a line of a text without blank lines, and where it begins in its text."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """The offset after its last character."""
        return self.start + len(self.text)


@dataclass(frozen=True)
class ParagraphPair:
    """One row of two columns. What was moved stands once, where it is now; `pieces` are its words."""

    kind: Literal["equal", "changed", "removed", "added", "moved"]
    before: Paragraph | None
    after: Paragraph | None
    pieces: tuple[Piece, ...]


def paragraphs_in(text: str) -> list[Paragraph]:
    """Return what stands between blank lines; the lines of a part that is too long for one paragraph."""
    found: list[Paragraph] = []
    for block in _between(_BLANK, Paragraph(0, text)):
        found += [block] if len(block.text) <= _LONG else _between(_LINE, block)
    return found


def paragraph_diff(before: str, after: str) -> list[ParagraphPair]:
    """Return the rows that show two versions of a text side by side, in the order of the newer one."""
    old, new = paragraphs_in(before), paragraphs_in(after)
    partners: dict[int, int] = {}
    for run in common_runs([part.text for part in old], [part.text for part in new]):
        partners |= {run.after + number: run.before + number for number in range(run.length)}
    _pair_changed(old, new, partners)
    moved = _moved(old, new, partners)
    gone = set(range(len(old))) - set(partners.values()) - set(moved.values())
    rows = []
    shown = 0
    for number, part in enumerate(new):
        if number in partners:
            place = partners[number]
            rows += [_removed(old[other]) for other in range(shown, place) if other in gone]
            shown = place + 1
            same = old[place].text == part.text
            rows.append(_row("equal" if same else "changed", old[place], part))
        elif number in moved:
            rows.append(_row("moved", old[moved[number]], part))
        else:
            rows.append(ParagraphPair("added", None, part, (Piece("added", part.text),)))
    rows += [_removed(old[other]) for other in range(shown, len(old)) if other in gone]
    return rows


def _between(breaks: re.Pattern[str], whole: Paragraph) -> Iterator[Paragraph]:
    start = 0
    for end, following in [
        *((m.start(), m.end()) for m in breaks.finditer(whole.text)),
        (len(whole.text), 0),
    ]:
        if whole.text[start:end].strip():
            yield Paragraph(whole.start + start, whole.text[start:end])
        start = following


def _pair_changed(old: Sequence[Paragraph], new: Sequence[Paragraph], partners: dict[int, int]) -> None:
    """Pair what stands between the same equal paragraphs and shares many of its words."""
    start = after_start = 0
    for after_end, end in [*sorted(partners.items()), (len(new), len(old))]:
        if end > start and after_end > after_start:
            pairs = likely_pairs(_words(old[start:end]), _words(new[after_start:after_end]), _CHANGED)
            partners |= {after_start + pair.after: start + pair.before for pair in in_order(pairs)}
        start, after_start = end + 1, after_end + 1


def _moved(old: Sequence[Paragraph], new: Sequence[Paragraph], partners: dict[int, int]) -> dict[int, int]:
    taken = set(partners.values())
    gone = [number for number in range(len(old)) if number not in taken]
    come = [number for number in range(len(new)) if number not in partners]
    words = _words([old[number] for number in gone])
    pairs = likely_pairs(words, _words([new[number] for number in come]), _MOVED)
    moved: dict[int, int] = {}
    used = set()
    for pair in sorted(pairs, key=lambda pair: (-pair.likeness, pair.before, pair.after)):
        if (
            len(words[pair.before]) >= _MOVED_WORDS
            and pair.before not in used
            and come[pair.after] not in moved
        ):
            used.add(pair.before)
            moved[come[pair.after]] = gone[pair.before]
    return moved


def _words(parts: Sequence[Paragraph]) -> list[list[str]]:
    return [[token.text for token in tokens_in(part.text)] for part in parts]


def _removed(part: Paragraph) -> ParagraphPair:
    return ParagraphPair("removed", part, None, (Piece("removed", part.text),))


def _row(kind: Literal["equal", "changed", "moved"], before: Paragraph, after: Paragraph) -> ParagraphPair:
    return ParagraphPair(kind, before, after, word_diff(before.text, after.text))
