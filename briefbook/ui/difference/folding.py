"""Long stretches that did not change, folded, and differences as a screen reader says them."""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from briefbook.domain.comparison import Piece
from briefbook.domain.word_counts import words_in
from briefbook.translation import tr

LONGEST = 40
"""How many unchanged words are shown in a row."""
_KEPT = 12
_CHANGES = ("removed", "added")
_WORD = re.compile(r"\S+")


class Words(NamedTuple):
    """A stretch that is not compared: `same`, `marked`, or `around` what is marked."""

    kind: str
    text: str


class Stretch(NamedTuple):
    """A piece, or the part of one that is folded away."""

    kind: str
    text: str
    fold: int | None = None
    """Which fold it is, from 0; `None` where nothing is folded."""


def folded(pieces: Sequence[Piece | Words], unfolded: Collection[int] = ()) -> list[Stretch]:
    """Return pieces with the middle of what did not change folded, but for the folds in `unfolded`."""
    stretches: list[Stretch] = []
    fold = 0
    for place, piece in enumerate(pieces):
        words = list(_WORD.finditer(piece.text)) if piece.kind == "same" else []
        if len(words) <= LONGEST:
            stretches.append(Stretch(piece.kind, piece.text))
            continue
        if fold in unfolded:
            stretches.append(Stretch("same", piece.text))
        else:
            first = words[_KEPT - 1].end() if place else 0
            last = words[-_KEPT].start() if place < len(pieces) - 1 else len(piece.text)
            hidden = words_in(piece.text[first:last])
            stretches += [
                Stretch("same", piece.text[:first]),
                Stretch("folded", f" {tr('… %n words unchanged …', '', hidden)} ", fold),
                Stretch("same", piece.text[last:]),
            ]
        fold += 1
    return [stretch for stretch in stretches if stretch.text]


def has_folds(pieces: Sequence[Piece | Words]) -> bool:
    """Return whether anything of these pieces is folded."""
    return any(stretch.fold is not None for stretch in folded(pieces))


def spoken(pieces: Sequence[Piece | Words]) -> str:
    """Return what was removed and added, in words, and all words where nothing was."""
    if not any(piece.kind in _CHANGES for piece in pieces):
        return " ".join("".join(piece.text for piece in pieces).split())
    return "; ".join(_spoken(pieces))


def _spoken(pieces: Sequence[Piece | Words]) -> Iterator[str]:
    for piece in pieces:
        words = " ".join(piece.text.split())
        if piece.kind in _CHANGES:
            words = words or tr("space", "between words")
            yield (
                tr("removed: {words}", words=words)
                if piece.kind == "removed"
                else tr("added: {words}", words=words)
            )
