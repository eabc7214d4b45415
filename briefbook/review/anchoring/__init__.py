"""Passages found again in a new version of their source: the same, moved, or orphans."""

from collections.abc import Sequence

from briefbook.domain.passage import Passage
from briefbook.review.anchoring.alignment import aligned
from briefbook.review.anchoring.anchor import Anchor, Outcome
from briefbook.review.anchoring.placing import Placing
from briefbook.review.anchoring.words import Line, Span, words_of
from briefbook.translation import english

__all__ = ["Anchor", "Outcome", "reanchored"]


def reanchored(
    before: str, after: str, passages: Sequence[Passage], hidden: Sequence[Span] = ()
) -> list[Anchor]:
    """Return what became of each passage of `before` in `after`, where nothing may stand in `hidden`.

    Both texts are aligned first, by paragraphs, sentences and words. So a look-alike is never taken for a
    passage that is gone: what is better explained by other words of the old version is theirs.
    """
    if not passages:
        return []
    old, new = words_of(before), words_of(after, hidden)
    placing = Placing(aligned(old, new), hidden, Line(old), Line(new))
    # the reasons are kept in the book, and so not in the language of the window
    with english():
        return [placing.anchor(passage) for passage in passages]
