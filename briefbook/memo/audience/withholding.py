"""Blocks without those that rest on something: a paragraph, an item or a row goes as a whole."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from briefbook.memo.blocks import (
    Block,
    Cell,
    Definition,
    DefinitionList,
    Heading,
    ListBlock,
    Notes,
    Row,
    Table,
    text_of,
)
from briefbook.memo.walking import runs_in, text_in


def without(
    blocks: Sequence[Block], notes: Notes, rests: Callable[[str], bool]
) -> tuple[tuple[Block, ...], int]:
    """Return blocks without those whose text, or a note they refer to, `rests`; and how many parts went."""
    sieve = _Sieve(notes, rests)
    return sieve.kept(blocks), sieve.gone


class _Sieve:
    def __init__(self, notes: Notes, rests: Callable[[str], bool]) -> None:
        self.gone = 0
        self._rests = rests
        # what resolves a citation is of a source that is seen; the writer's own notes may say anything
        own = [note for note in notes.entries if not note.citation]
        self._notes = {note.number for note in own if rests(text_of(note.runs))}
        # notes that refer to such a note, and notes that refer to those
        while more := {
            note.number
            for note in own
            if note.number not in self._notes and any(run.note in self._notes for run in note.runs)
        }:
            self._notes |= more

    def kept(self, blocks: Sequence[Block]) -> tuple[Block, ...]:
        kept: list[Block] = []
        hidden_below: int | None = None
        for block in blocks:
            if isinstance(block, Heading):
                if hidden_below is not None and block.level > hidden_below:
                    continue
                # what stands under a heading rests on what the heading rests on
                hidden_below = block.level if self._goes((block,)) else None
            if hidden_below is None and (part := self._part(block)) is not None:
                kept.append(part)
        return _without_emptied(blocks, kept)

    def _part(self, block: Block) -> Block | None:
        """Return what may stay of a block; a heading was looked at already."""
        if isinstance(block, Heading):
            return block
        if isinstance(block, ListBlock):
            items = tuple(item for old in block.items if (item := self._item(old)) is not None)
            return replace(block, items=items) if items else None
        if isinstance(block, Table):
            if self._goes([replace(block, rows=())]):
                return None
            rows = self._rows(block.rows)
            return replace(block, rows=rows) if rows or not block.rows else None
        if isinstance(block, DefinitionList):
            entries = tuple(entry for old in block.entries if (entry := self._entry(old)))
            return DefinitionList(entries) if entries else None
        return None if self._goes((block,)) else block

    def _item(self, blocks: Cell) -> Cell | None:
        """Return what may stay of an item; what is nested in it rests on its first block."""
        if not blocks:
            return blocks
        nests = isinstance(blocks[0], ListBlock | Table | DefinitionList)
        if not nests and self._goes(blocks[:1]):
            return None
        return self.kept(blocks) or None

    def _rows(self, rows: Iterable[Row]) -> tuple[Row, ...]:
        return tuple(row for row in rows if not self._goes([block for cell in row for block in cell]))

    def _entry(self, entry: Definition) -> Definition | None:
        if any(self._goes([Heading(1, term)]) for term in entry.terms):
            return None
        meanings = tuple(meaning for old in entry.meanings if (meaning := self.kept(old)) or not old)
        return replace(entry, meanings=meanings) if meanings or not entry.meanings else None

    def _goes(self, blocks: Sequence[Block]) -> bool:
        runs = [run for stretch in runs_in(blocks) for run in stretch]
        goes = (
            any(run.note in self._notes for run in runs)
            or self._rests(text_in(blocks))
            or any(self._rests(run.link) for run in runs if run.link)
        )
        self.gone += goes
        return goes


def _without_emptied(before: Sequence[Block], after: Sequence[Block]) -> tuple[Block, ...]:
    """Leave out the headings under which nothing is left."""
    full = {id(one) for one, following in pairwise(before) if _has(one, following)}
    kept: list[Block] = []
    for block in reversed(after):
        if id(block) not in full or (kept and _has(block, kept[-1])):
            kept.append(block)
    return tuple(reversed(kept))


def _has(block: Block, following: Block) -> bool:
    """Return whether a block is a heading and the following one stands under it."""
    is_next = isinstance(following, Heading) and isinstance(block, Heading) and following.level <= block.level
    return isinstance(block, Heading) and not is_next
