"""Copies of a book that go separate ways at random are merged without loss, and back to the same book.

The whole measure is 100 pairs of 60 edits a side: set BRIEFBOOK_MERGES=100 in the environment.
"""

import os

import pytest

from tests.merge_checks import one_pair

PAIRS = int(os.environ.get("BRIEFBOOK_MERGES", "6"))
EDITS = 60


@pytest.mark.parametrize("seed", range(PAIRS))
def test_copies_that_went_separate_ways_are_merged_without_loss(seed: int):
    one_pair(seed, EDITS)


def test_copies_that_were_edited_little_are_merged_without_loss():
    for seed in range(PAIRS):
        one_pair(1000 + seed, 8)
