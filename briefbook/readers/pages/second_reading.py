"""A second opinion on which blocks of a page are its article, from readability-lxml."""

import logging
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from copy import deepcopy
from typing import TYPE_CHECKING

from briefbook.readers.pages.article import LEAST_WORDS, tokens_of
from briefbook.readers.pages.blocks import Block, blocks_of
from briefbook.readers.pages.visibility import is_unseen

if TYPE_CHECKING:
    from lxml.html import HtmlElement

log = logging.getLogger(__name__)

MOST_ELEMENTS = 20_000
"""A page of more elements is not read a second time: that takes time with the square of its depth."""

ALIKE = 0.7
"""Two readings that share less of their words than this differ so much that a person may choose."""

_SHORT = 150
_SMALL_SHARE = 0.2
_MAIN_SHARE = 2 / 3
_LONG_END = 15
_STRANGERS = 0.1
_LEAST_SHARED = 0.5
_LEAST_LEFT = 100
_LOOKED_AT = ("class", "id")


def chosen_readings(
    blocks: Sequence[Block], first: set[int], second_of: Callable[[], set[int]]
) -> tuple[set[int], set[int] | None]:
    """Return the places of the blocks to show, and those of another reading where it differs widely.

    `second_of` is asked only where the first reading leaves doubt, for it takes half as long again.
    """
    words = [len(tokens_of(block.text)) for block in blocks]
    everything = set(range(len(blocks)))
    if not _is_doubtful(blocks, words, first):
        return first or everything, None
    second = second_of()
    if not first or not second:
        return first or second or everything, None
    shared = _count(words, first & second)
    if shared < _STRANGERS * _count(words, first) < _STRANGERS * _count(words, second):
        return second, first
    trimmed = _without_strange_end(words, first, second)
    for other in (first, second):
        if _count(words, trimmed & other) < ALIKE * _count(words, trimmed | other):
            return trimmed, other
    return trimmed, None


def second_main_text(tree: "HtmlElement") -> str:
    """Return what readability-lxml takes for the article of a parsed page, or nothing."""
    from readability import Document

    bare = _bare_page(tree)

    class PlainDocument(Document):  # type: ignore[misc]
        """Reads a page that is parsed and bare already, and gives the article as lines of text.

        The library's own ways parse, clean and measure it again and again, some at a quadratic cost.
        """

        def _parse(self, _page: object) -> "HtmlElement":
            return deepcopy(bare)

        def get_link_density(self, element: "HtmlElement") -> float:
            links = sum(_length(link) for link in element.iterfind(".//a"))
            return links / max(1, _length(element))

        def get_clean_html(self) -> str:
            return "\n".join(block.text for block in blocks_of(self.html))

    logging.getLogger("readability.readability").setLevel(logging.CRITICAL)
    page = PlainDocument("")
    try:
        return str(page.summary(html_partial=True))
    except (ValueError, RecursionError) as error:  # readability makes a ValueError of all that goes wrong
        log.info("No second reading: %r", error)
        return ""


def _is_doubtful(blocks: Sequence[Block], words: Sequence[int], kept: set[int]) -> bool:
    """Return whether what was kept is short, little of a long page, or much of it not in one place."""
    total, found = sum(words), _count(words, kept)
    if not kept:
        return total >= 2 * _SHORT
    if found < max(_SHORT, _SMALL_SHARE * total):
        return total > found + LEAST_WORDS
    sizes: Counter[int] = Counter()
    for number in kept:
        sizes[blocks[number].container] += words[number]
    main, size = sizes.most_common(1)[0]
    last = max(number for number in kept if blocks[number].container == main)
    return size < _MAIN_SHARE * found or _count(words, [n for n in kept if n > last]) >= _LONG_END


def _without_strange_end(words: Sequence[int], first: set[int], second: set[int]) -> set[int]:
    """Return the first reading without what follows the last block that both have, where they mostly agree.

    What trafilatura takes too much stands below the article: comments, other articles, prompts.
    """
    shared = first & second
    if not shared or _count(words, shared) <= _LEAST_SHARED * _count(words, first):
        return first
    trimmed = {number for number in first if number <= max(shared)}
    return trimmed if _count(words, trimmed) >= _LEAST_LEFT else first


def _count(words: Sequence[int], places: Collection[int]) -> int:
    return sum(words[place] for place in places)


def _length(element: "HtmlElement") -> int:
    return len(" ".join("".join(element.itertext()).split()))


def _bare_page(tree: "HtmlElement") -> "HtmlElement":
    """Return a page without what no one sees and without all attributes but those that readability weighs."""
    bare = deepcopy(tree)
    for element in list(bare.iter()):
        if isinstance(element.tag, str) and is_unseen(element, with_hidden=False):
            if element.tag != "head" and element.getparent() is not None:
                element.drop_tree()
            continue
        for name in list(element.attrib):
            if name not in _LOOKED_AT:
                del element.attrib[name]
    return bare
