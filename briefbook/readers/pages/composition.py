"""The text of a page's blocks, with what of it is not the article, and its links."""

from collections.abc import Collection, Sequence
from urllib.parse import urljoin

from briefbook.domain.reading import Span
from briefbook.domain.text_map import Link
from briefbook.readers.pages.blocks import Block

MOST_LINKS = 5_000
LONGEST_ADDRESS = 2_000


def text_of(blocks: Sequence[Block]) -> tuple[str, list[int]]:
    """Return the text of all blocks, and the offset at which each begins, with that of the end."""
    pieces = []
    starts = [0]
    for number, block in enumerate(blocks):
        following = blocks[number + 1] if number + 1 < len(blocks) else None
        is_list = following and block.kind == following.kind == "item"
        piece = block.shown + ("" if following is None else "\n" if is_list else "\n\n")
        pieces.append(piece)
        starts.append(starts[-1] + len(piece))
    return "".join(pieces), starts


def spans_outside(blocks: Sequence[Block], starts: Sequence[int], kept: Collection[int]) -> list[Span]:
    """Return the spans of captions and of the blocks that are not the article."""
    spans = []
    article = range(min(kept, default=0), max(kept, default=0) + 2)
    for number, block in enumerate(blocks):
        if block.kind == "caption" and (number in article or number + 1 in article):
            spans.append(Span(starts[number], starts[number + 1], "caption"))
        elif number not in kept:
            spans.append(Span(starts[number], starts[number + 1], "page furniture"))
    return spans


def links_of(blocks: Sequence[Block], starts: Sequence[int], address: str, base: str) -> tuple[Link, ...]:
    """Return the links to other documents, with their addresses made whole by the page's `base`.

    `address` is the page's own; links to it are left out.
    """
    links: list[Link] = []
    whole: dict[str, str] = {}
    for block, offset in zip(blocks, starts, strict=False):
        for start, end, written in block.shown_links if block.links else ():
            if written not in whole:
                whole[written] = _whole_address(written, address, base)
            if whole[written]:
                links.append(Link(offset + start, offset + end, whole[written]))
                if len(links) == MOST_LINKS:
                    return tuple(links)
    return tuple(links)


def _whole_address(written: str, address: str, base: str) -> str:
    """Return where a link leads, or nothing for what is no address of a document or a mailbox."""
    written = "".join(written.split()) if len(written) <= LONGEST_ADDRESS else ""
    if not written or written.startswith("#"):
        return ""
    if written[:7].lower() == "mailto:":
        return written if "@" in written else ""
    try:
        is_whole = written.startswith(("http://", "https://"))
        whole = written if is_whole else urljoin(base or address, written)
        is_web = whole.lower().startswith(("http://", "https://")) and "." in whole
        return whole if is_web and whole.partition("#")[0] != address else ""
    except ValueError:
        return ""
