"""Which blocks of a page are its article: those that trafilatura's main text holds."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from briefbook.domain.unspaced import UNSPACED
from briefbook.readers.pages.blocks import Block

LEAST_WORDS = 25
"""Below this, what was taken for the article is too little to judge a page by."""

_LONG = 6
"""From how many words a block is recognised by its words alone, wherever it stands."""
_GRAM = 4
_CHARACTERS_PER_WORD = 3
_SHARE = 0.6
_MOST_REPEATS = 1000
_NEAR = 3
_TOKEN = re.compile(rf"[{UNSPACED}]|[^\W{UNSPACED}]+")

Tokens = tuple[str, ...]


def tokens_of(text: str) -> Tokens:
    """Return the words of a text, or single characters where a script puts no spaces, for comparing."""
    return tuple(_TOKEN.findall(text.casefold()))


def article_blocks(blocks: Sequence[Block], main_text: str, title: str) -> set[int]:
    """Return the places of the blocks that make the article; none where `main_text` is too little."""
    lines = [line for line in map(tokens_of, main_text.split("\n")) if line]
    tokens = [tokens_of(block.text) for block in blocks]
    if sum(map(len, lines)) < LEAST_WORDS:
        return set()
    # One character of an unspaced script says less than a word.
    scale = _CHARACTERS_PER_WORD if _is_unspaced(main_text) else 1
    positions = _long_matches(tokens, lines, _LONG * scale, _GRAM * scale)
    _drop_stray_repeats(tokens, lines, positions)
    kept = set(positions) | _short_matches(tokens, lines, positions)
    if sum(len(tokens[place]) for place in kept) < LEAST_WORDS:
        return set()
    kept |= _headline(blocks, tokens, kept, tokens_of(title))
    kept |= _enclosed(blocks, kept)
    return kept | _beside(blocks, kept)


def _is_unspaced(text: str) -> bool:
    return 2 * len(re.findall(f"[{UNSPACED}]", text)) > len(re.findall(r"\w", text))


def _long_matches(
    tokens: Sequence[Tokens], lines: Sequence[Tokens], least: int, gram_size: int
) -> dict[int, int]:
    """Return where in the main text each long block stands, for those it holds."""
    words = [word for line in lines for word in line]
    places: dict[Tokens, int] = {}
    for place in range(len(words) - gram_size + 1):
        places.setdefault(tuple(words[place : place + gram_size]), place)
    positions = {}
    for number, block in enumerate(tokens):
        if len(block) < least:
            continue
        grams = [block[place : place + gram_size] for place in range(len(block) - gram_size + 1)]
        found = sorted(places[gram] for gram in grams if gram in places)
        if len(found) >= _SHARE * len(grams):
            positions[number] = found[len(found) // 2]
    return positions


def _drop_stray_repeats(tokens: Sequence[Tokens], lines: Sequence[Tokens], positions: dict[int, int]) -> None:
    """Of blocks that the page has oftener than the main text, leave those nearest the article."""
    allowed: defaultdict[Tokens, int] = defaultdict(int)
    for line in lines:
        allowed[line] += 1
    groups: defaultdict[Tokens, list[int]] = defaultdict(list)
    for number in positions:
        groups[tokens[number]].append(number)
    most_of = {block: max(1, allowed[block]) for block in groups}
    repeated = {block: most for block, most in most_of.items() if len(groups[block]) > most}
    anchors = {number for number in positions if tokens[number] not in repeated}
    for block, most in repeated.items():
        # sorting is stable: of copies that stand equally near, the first ones are left
        order = sorted(groups[block], key=lambda n: -len(anchors.intersection(range(n - 3, n + 4))))
        for number in order[most:]:
            del positions[number]


def _short_matches(tokens: Sequence[Tokens], lines: Sequence[Tokens], positions: dict[int, int]) -> set[int]:
    """Return the short blocks that are a line of the main text at the same place between long ones."""
    starts: defaultdict[Tokens, list[int]] = defaultdict(list)
    start = 0
    for line in lines:
        if len(starts[line]) < _MOST_REPEATS:
            starts[line].append(start)
        start += len(line)
    following: list[int] = []
    after = start + 1
    for number in range(len(tokens) - 1, -1, -1):
        after = positions.get(number, after)
        following.append(after)
    following.reverse()
    kept: set[int] = set()
    before = -1
    # The leading part is walked backwards, so that a menu's word yields to the one next to the article.
    first = min(positions, default=len(tokens))
    for number in (*range(first - 1, -1, -1), *range(first, len(tokens))):
        if number in positions:
            before = positions[number]
            continue
        places = starts.get(tokens[number], [])
        first_fitting = bisect_right(places, before)
        end_fitting = bisect_right(places, following[number])
        if first_fitting < end_fitting:
            # Each line of the main text stands for one block.
            places.pop(end_fitting - 1 if number < first else first_fitting)
            kept.add(number)
    return kept


def _headline(blocks: Sequence[Block], tokens: Sequence[Tokens], kept: set[int], title: Tokens) -> set[int]:
    """Return the heading above the article that is its title, which main texts leave out."""
    first = min(kept)
    above = [n for n in range(first, -1, -1) if blocks[n].kind == "heading"]
    for number in above:
        words = tokens[number]
        if len(words) > 2 and (words == title[: len(words)] or title == words[: len(title)]):
            return {number}
    tops = [n for n in above if blocks[n].prefix == "# "]
    return {tops[0]} if len(tops) == 1 and len(tokens[tops[0]]) > 2 else set()


def _enclosed(blocks: Sequence[Block], kept: set[int]) -> set[int]:
    """Return the headings, lists, tables and sentences between two kept blocks that a main text lost."""
    order = sorted(kept)
    found: set[int] = set()
    for before, after in pairwise(order):
        gap = [blocks[number] for number in range(before + 1, after)]
        is_list = bool(gap) and all(block.kind == "item" and not block.has_link for block in gap)
        if is_list or (len(gap) == 1 and _reads_as_article(gap[0])):
            found.update(range(before + 1, after))
    return found


def _reads_as_article(block: Block) -> bool:
    is_sentence = len(block.text) > 40 and block.text[-1] in '.!?…”"。！？'
    return block.kind in ("heading", "table") or (block.kind != "caption" and is_sentence)


def _beside(blocks: Sequence[Block], kept: set[int]) -> set[int]:
    """Return blocks without links next to kept ones in the same element, such as short lines of speech."""
    found = set()
    for step, numbers in ((1, sorted(kept)), (-1, sorted(kept, reverse=True))):
        for number in numbers:
            for other in range(number + step, number + (_NEAR + 1) * step, step):
                if not 0 <= other < len(blocks) or other in kept or other in found:
                    break
                block = blocks[other]
                if block.has_link or block.kind == "caption" or block.container != blocks[number].container:
                    break
                found.add(other)
    return found
