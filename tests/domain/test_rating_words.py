"""How changes of ratings are told."""

import pytest

from briefbook.domain.matrix import STANDARD
from briefbook.domain.rating_words import move_words
from briefbook.domain.risk import RatingNote


def note(before: tuple[int, int], after: tuple[int, int], which: str = "current") -> RatingNote:
    return RatingNote(
        risk_id="r",
        which=which,
        rated_at="2026-03-02T10:00:00+01:00",
        likelihood_before=before[0],
        impact_before=before[1],
        likelihood_after=after[0],
        impact_after=after[1],
    )


@pytest.mark.parametrize(
    ("moved", "words"),
    [
        (note((4, 4), (3, 4)), "Likely / Major → Possible / Major"),
        (note((0, 0), (1, 2), "target"), "Target: not rated → Rare / Minor"),
        (note((2, 5), (0, 0), "inherent"), "Inherent: Unlikely / Severe → not rated"),
        (note((0, 0), (4, 0)), "not rated → Likely / –"),
        (note((0, 6), (6, 6)), "– / 6 → 6 / 6"),
    ],
)
def test_a_move_is_told_in_the_words_of_the_matrix(moved: RatingNote, words: str) -> None:
    assert move_words(moved, STANDARD) == words
