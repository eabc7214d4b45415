"""What became of a passage, and the sentence that tells the user why."""

from dataclasses import dataclass
from typing import Literal

from briefbook.domain.comparison import replacements, word_diff
from briefbook.translation import tr, tr_noop

Outcome = Literal["same", "moved", "orphan"]

_SHOWN = 3
_LONG = 60


@dataclass(frozen=True)
class Anchor:
    """Where a passage stands in the new version; *moved* is a proposal for the user to approve.

    `start` and `end` are code points of the new text and `quote` is what stands there; an orphan has neither
    place nor words. `likeness` tells by 0 to 100 how much of the old words is in the new ones.
    """

    passage_id: str
    outcome: Outcome
    start: int | None
    end: int | None
    quote: str
    likeness: int
    reason: str


def orphan(passage_id: str, reason: str) -> Anchor:
    """Return the anchor of a passage that has no place in the new version."""
    return Anchor(passage_id, "orphan", None, None, "", 0, reason)


def changed_words(before: str, after: str) -> str:
    """Return the words that changed, as in: “will” is now “will not”; “90” was removed."""
    pieces = [piece for piece in word_diff(before, after) if piece.kind == "same" or piece.text.strip()]
    parts = []
    for gone, come in replacements(pieces):
        if gone and come:
            parts.append(tr("{gone} is now {come}", gone=_quoted(gone), come=_quoted(come)))
        else:
            template = tr_noop("{words} was removed") if gone else tr_noop("{words} was added")
            parts.append(tr(template, words=_quoted(gone or come)))
    if len(parts) > _SHOWN:
        parts[_SHOWN:] = [tr("(one more change|%n more changes)", "", len(parts) - _SHOWN)]
    return "; ".join(parts)


def _quoted(text: str) -> str:
    words = " ".join(text.split())
    return tr("“{quote}”", quote=words if len(words) <= _LONG else f"{words[: _LONG - 1].rstrip()}…")
