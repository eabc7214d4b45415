"""Ranks: how deep each heading stands in a document where parts and memos hold headings of their own."""

from collections.abc import Iterator, Sequence

from briefbook.memo.blocks import Block, CoverPage, Heading, MemoHead, Tab

_LOWEST = 6


def ranked(blocks: Sequence[Block]) -> Iterator[tuple[Block, int]]:
    """Yield blocks with their ranks: 1 for what opens the document, 0 for what opens nothing."""
    base, tabbed, opened = 1, False, False
    for block in blocks:
        rank = 0
        if isinstance(block, Tab):
            base, tabbed, rank = 2, True, 2
        elif isinstance(block, MemoHead | CoverPage):
            base = rank = (3 if tabbed else 2) if opened else 1
            opened = True
        elif isinstance(block, Heading):
            rank = min(base + block.level, _LOWEST)
        yield block, rank
