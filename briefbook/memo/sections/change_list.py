"""What changed since an earlier moment, by kind: in a sentence each, and texts by the words that changed."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from briefbook.domain.changes import Changes, Development
from briefbook.domain.comparison import word_diff
from briefbook.domain.date_words import in_words
from briefbook.domain.grading import STANDINGS
from briefbook.memo.blocks import Block, Heading, ListBlock, Paragraph, Run, Runs
from briefbook.memo.characters import one_line
from briefbook.memo.punctuation import typeset
from briefbook.memo.sections.rewriting import Place, changed_places, tidy_line
from briefbook.memo.templates import Words

_KINDS = ("claim", "risk", "commitment", "text", "source")
"""Those that `Words.kinds_of_change` names."""
_PAPERS = {"actor": "Actors and positions", "advice": "Scenarios and advice"}
"""Those whose headings are terms; they come behind the commitments."""
_BEHIND = _KINDS.index("commitment") + 1
_MOST_PLACES = 8
"""Places that are shown of one text."""
_DAY = re.compile(r"\b\d{4}-\d\d(?:-\d\d)?\b")


class ChangeList:
    """Writes the changes; `read` gives the text of Markdown as the audience sees it, without its notes."""

    def __init__(
        self, changes: Changes, words: Words, language: str, read: Callable[[str], str], *, tells_before: bool
    ) -> None:
        self._changes = changes
        self._words = words
        self._language = language
        self._read = read
        self._tells_before = tells_before

    def blocks(self) -> list[Block]:
        """Return a list for each kind of change, under its heading; or that nothing changed."""
        made: list[Block] = []
        headings = list(zip(_KINDS, self._words.kinds_of_change, strict=True))
        headings[_BEHIND:_BEHIND] = [(kind, self._words.term(heading)) for kind, heading in _PAPERS.items()]
        for kind, heading in headings:
            items = list(self._items(kind))
            if items:
                made += [Heading(2, (Run(heading),)), ListBlock(tuple(items))]
        moment = self._changes.since
        if self._changes.until:
            moment = f"{moment} – {self._changes.until}"
        form = self._words.since if made else self._words.nothing_changed
        return [Paragraph((Run(form.format(moment=moment)),)), *made]

    def _items(self, kind: str) -> Iterator[tuple[Block, ...]]:
        wanted = [
            one for one in self._changes.of(kind) if kind != "source" or one.what in (*STANDINGS, "stands")
        ]
        for _, group in groupby(wanted, key=lambda one: (one.record_id, one.title)):
            item = self._item(list(group))
            if item:
                yield item

    def _item(self, developments: Sequence[Development]) -> tuple[Block, ...]:
        lines = [line for one in developments for line in self._rewritten(one)]
        told = [part for one in developments for part in self._told(one)]
        is_reworded_only = all(one.pieces for one in developments)
        if is_reworded_only and not lines and not self._tells_before:
            return ()
        return (Paragraph((*self._title(developments[0]), Run(f" {' '.join(told)}"))), *lines)

    def _title(self, one: Development) -> Runs:
        title = typeset(one_line(one.title), self._language)
        if one.kind in ("text", "source"):
            return (Run(title, bold=one.kind == "text", italic=one.kind == "source"),)
        return (Run(title if title[-1:] in ".?!…" else f"{title}.", bold=True),)

    def _told(self, one: Development) -> Iterator[str]:
        sentence = one_line(one.sentence)
        if one.kind == "text":
            sentence = sentence.removeprefix(f"“{one_line(one.name)}” ")
        elif one.kind == "source":
            sentence = sentence.removeprefix(f"{one.name} ")
        words = self._words
        yield typeset(_DAY.sub(lambda day: in_words(day[0], words.dates), sentence), self._language)
        for reason in one.reasons:
            ended = one_line(reason).rstrip(".")
            yield f"{words.reason}: {typeset(ended, self._language)}."

    def _rewritten(self, one: Development) -> Iterator[Paragraph]:
        if not one.pieces:
            return
        was = "".join(piece.text for piece in one.pieces if piece.kind != "added")
        now = "".join(piece.text for piece in one.pieces if piece.kind != "removed")
        if one.what == "rewritten":
            was, now = self._read(was), self._read(now)
        pieces = word_diff(was, now)
        if not self._tells_before:
            pieces = tuple(piece for piece in pieces if piece.kind != "removed")
        places = changed_places(pieces)
        for place in places[:_MOST_PLACES]:
            yield Paragraph(self._lines(place))
        if (more := len(places) - _MOST_PLACES) > 0:
            yield Paragraph((Run(self._words.more_places.format(count=more)),))

    def _lines(self, place: Place) -> Runs:
        lines: list[Run] = []
        for heading, runs, is_there in (
            (self._words.was, place.was, place.has_removed),
            (self._words.now, place.now, place.has_added),
        ):
            if is_there:
                lines += [Run("\n")] if lines else []
                lines += [Run(f"{heading}:", italic=True), Run(" "), *tidy_line(runs)]
        return tuple(lines)
