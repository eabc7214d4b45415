"""Headings: their depth in the document, and the places that the contents list and the bookmarks lead to."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice, takewhile

from briefbook.memo import blocks as b

_DEEPEST_TAG = 6


@dataclass(frozen=True)
class Entry:
    """A heading, a tab or the head of a memo, in the order of the document."""

    order: int
    """How many come before it."""
    title: str
    number: str
    """As printed ahead of the title, or empty."""
    depth: int
    """From 0."""
    tag: str
    """The structure type, of which no level is skipped."""
    place: str
    """The destination of links to it."""
    level: int
    """Of a heading in its memo, from 1; 0 for a tab and for the head of a memo."""
    is_tab: bool = False


class Headings:
    """All headings of a document, known before the first is set."""

    def __init__(self, blocks: Sequence[b.Block]) -> None:
        self.has_tabs = any(isinstance(block, b.Tab | b.CoverPage) for block in blocks)
        self._has_heads = any(isinstance(block, b.MemoHead) for block in blocks)
        self._tag_level = 0
        self._is_in_memo = False
        self.entries = [self._entry(block, number) for number, block in enumerate(_in_order(blocks))]
        self._waiting = iter(self.entries)

    def next(self, block: b.Block) -> Entry:
        """Return the entry of the next heading that is set."""
        return next(self._waiting, None) or self._entry(block, len(self.entries))

    def behind(self, tab: Entry) -> list[Entry]:
        """Return the heads of memos and the highest headings that stand behind a tab."""
        after = islice(self.entries, tab.order + 1, None)
        found = takewhile(lambda entry: not entry.is_tab, after)
        return [entry for entry in found if entry.level <= 1 and not self.repeats_tab(entry)]

    def repeats_tab(self, entry: Entry) -> bool:
        """Whether a heading says no more than the tab right before it."""
        before = self.entries[entry.order - 1]
        return before.is_tab and before.title.removeprefix(before.number).strip() == entry.title

    def tab_number(self, tab: Entry) -> int:
        """Return how many tabs come before one."""
        return [entry for entry in self.entries if entry.is_tab].index(tab)

    def _entry(self, block: b.Block, number: int) -> Entry:
        match block:
            case b.Heading():
                printed = block.number if "." in block.number or not block.number else f"{block.number}."
                title = f"{printed} {b.text_of(block.runs)}".strip().replace("\n", " ")
                rank = block.level - 1 + self.has_tabs
                depth = rank + self._is_in_memo
                return self._made(title or "…", printed, depth, rank + self._has_heads, block.level, number)
            case b.Tab():
                self._is_in_memo = False
                title = f"{block.label}  {block.title}".strip()
                return replace(self._made(title, block.label, 0, 0, 0, number), is_tab=True)
            case b.MemoHead():
                self._is_in_memo = self.has_tabs
                return self._made(block.title, "", int(self.has_tabs), int(self.has_tabs), 0, number)
            case b.CoverPage() | b.ContentsList():
                return self._made(block.title, "", 0, 0, 0, number)
        raise TypeError(f"{type(block).__name__} is no heading")

    def _made(self, title: str, printed: str, depth: int, rank: int, level: int, number: int) -> Entry:
        self._tag_level = min(rank + 1, self._tag_level + 1, _DEEPEST_TAG)
        return Entry(number, title, printed, depth, f"H{self._tag_level}", f"heading-{number}", level)


def _in_order(blocks: Sequence[b.Block]) -> list[b.Block]:
    """Return what is a heading among blocks and what they hold, in the order in which it is set."""
    found: list[b.Block] = []
    for block in blocks:
        match block:
            case b.Heading() | b.Tab() | b.MemoHead() | b.CoverPage() | b.ContentsList():
                found.append(block)
            case b.Quote() | b.Box() | b.Decision():
                found += _in_order(block.blocks)
            case b.ListBlock():
                for item in block.items:
                    found += _in_order(item)
            case b.DefinitionList():
                for entry in block.entries:
                    for meaning in entry.meanings:
                        found += _in_order(meaning)
            case b.Table():
                for row in (*block.header, *block.rows):
                    for cell in row:
                        found += _in_order(cell)
    return found
