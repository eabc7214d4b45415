"""Walking through blocks: every run in them, and blocks with other runs."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from briefbook.memo.blocks import (
    Block,
    Box,
    Cell,
    Code,
    Decision,
    Definition,
    DefinitionList,
    Heading,
    ListBlock,
    Paragraph,
    Quote,
    Row,
    Runs,
    Table,
    text_of,
)


def runs_in(blocks: Iterable[Block]) -> Iterator[Runs]:
    """Yield the runs of blocks and of all inside them, in reading order; notes are not read."""
    for block in blocks:
        if isinstance(block, Heading | Paragraph):
            yield block.runs
        elif isinstance(block, ListBlock):
            for item in block.items:
                yield from runs_in(item)
        elif isinstance(block, Table):
            yield block.caption
            for row in (*block.header, *block.rows):
                for cell in row:
                    yield from runs_in(cell)
        elif isinstance(block, DefinitionList):
            for entry in block.entries:
                yield from entry.terms
                for meaning in entry.meanings:
                    yield from runs_in(meaning)
        elif isinstance(block, Box):
            yield block.title
            yield from runs_in(block.blocks)
        elif isinstance(block, Quote | Decision):
            yield from runs_in(block.blocks)


def text_in(blocks: Iterable[Block]) -> str:
    """Return all text of blocks, a line for each stretch of it."""
    blocks = tuple(blocks)
    code = [block.text for block in _all(blocks) if isinstance(block, Code)]
    return "\n".join([*map(text_of, runs_in(blocks)), *code])


def with_runs(blocks: Iterable[Block], change: Callable[[Runs], Runs]) -> tuple[Block, ...]:
    """Return blocks with all their runs changed."""
    return tuple(_with_runs(block, change) for block in blocks)


def _with_runs(block: Block, change: Callable[[Runs], Runs]) -> Block:
    if isinstance(block, Heading | Paragraph):
        return replace(block, runs=change(block.runs))
    if isinstance(block, ListBlock):
        return replace(block, items=tuple(with_runs(item, change) for item in block.items))
    if isinstance(block, Table):
        return replace(
            block,
            # first, as it comes first among the runs of the block
            caption=change(block.caption),
            header=tuple(_row(row, change) for row in block.header),
            rows=tuple(_row(row, change) for row in block.rows),
        )
    if isinstance(block, DefinitionList):
        entries = (
            Definition(
                tuple(map(change, entry.terms)),
                tuple(with_runs(meaning, change) for meaning in entry.meanings),
            )
            for entry in block.entries
        )
        return DefinitionList(tuple(entries))
    if isinstance(block, Box):
        return replace(block, title=change(block.title), blocks=with_runs(block.blocks, change))
    if isinstance(block, Quote | Decision):
        return replace(block, blocks=with_runs(block.blocks, change))
    return block


def _row(row: Row, change: Callable[[Runs], Runs]) -> tuple[Cell, ...]:
    return tuple(with_runs(cell, change) for cell in row)


def _all(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        yield block
        if isinstance(block, ListBlock):
            inside: Iterable[Cell] = block.items
        elif isinstance(block, Table):
            inside = (cell for row in (*block.header, *block.rows) for cell in row)
        elif isinstance(block, DefinitionList):
            inside = (meaning for entry in block.entries for meaning in entry.meanings)
        elif isinstance(block, Box | Quote | Decision):
            inside = (block.blocks,)
        else:
            continue
        for blocks_inside in inside:
            yield from _all(blocks_inside)
